import type { ChannelSettings, SettingName } from '../../../domain/channel-settings/channel-settings.ts';
import type { Locale } from '../../ports/locale.ts';
import { type SettingWords, settingWords } from './setting-words.ts';

/** How people type and read one. */
export function wordsOf(name: SettingName): SettingWords {
  const found = settingWords.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`${name} has no words`);
  return found;
}

/** As it is typed: `kop`, `taal:en`. `undefined`: as is usual, or as the newsroom file says. */
export function writeSetting(
  name: SettingName,
  value: ChannelSettings[SettingName] | undefined,
  locale: Locale,
): string {
  const words = wordsOf(name);
  const said = value === undefined ? usual[locale] : saidOf(words, value).said[locale];
  return name === 'look' && value !== undefined ? said : `${words.key[locale]}:${said}`;
}

/** As it is read: `kop en plaats op één regel`. */
export function tellSetting(name: SettingName, value: ChannelSettings[SettingName], locale: Locale): string {
  return saidOf(wordsOf(name), value).means[locale];
}

/** What takes back what was chosen. */
export const usual = { nl: 'standaard', en: 'default' } as const;

function saidOf({ options, write }: SettingWords, value: ChannelSettings[SettingName]) {
  const option = options.find((each) => each.value === value);
  return option ?? write?.(value) ?? { said: usual, means: asUsual };
}

const asUsual = { nl: 'zoals gebruikelijk', en: 'as usual' } as const;

/** What can be typed for it: `kop, kort, lang`, `aan, uit`. */
export function offersOf({ name, key, options, typed }: SettingWords, locale: Locale): string {
  const values = [
    ...(typed === undefined ? [] : [typed[locale]]),
    ...options.map(({ said }) => said[locale]),
  ];
  return name === 'look' ? values.join(', ') : `${key[locale]}: ${values.join(', ')}`;
}
