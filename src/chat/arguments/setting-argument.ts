import type { ArgumentKind } from '../ports/argument.ts';
import { settingWords } from '../words/channel-settings/setting-words.ts';
import { tellSetting, usual, writeSetting } from '../words/channel-settings/tell-settings.ts';

/** How a channel's posts look: `kop`, `taal:en`, as many as one likes. */
export const settingArgument: ArgumentKind = {
  name: 'setting',
  field: 'text',
  fits: () => true,
  takesAny: true,
  isMany: true,
  /** The last word that is typed; those before it stay as they are. */
  async complete(typed, limit, { locale }) {
    const start = typed.lastIndexOf(' ') + 1;
    const [before, last] = [typed.slice(0, start), typed.slice(start).toLowerCase()];
    const all = settingWords.flatMap(({ name, options }) =>
      options.map(({ value }) => ({
        written: writeSetting(name, value, locale),
        means: tellSetting(name, value, locale),
      })),
    );
    const offered = [...all, { written: usual[locale], means: usual[locale] }];
    return offered
      .filter(({ written }) => written.startsWith(last))
      .slice(0, limit)
      .map(({ written, means }) => ({
        value: `${before}${written}`,
        label: `${before}${written} (${means})`,
      }));
  },
};
