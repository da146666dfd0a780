import type { CheckLine } from '../../chat/ports/adapter.ts';
import type { Locale } from '../../chat/ports/locale.ts';
import { say, sayWhole } from '../../chat/words/say.ts';
import { agencyOf } from '../../domain/identity/agency.ts';
import type { Source } from '../../settings/source-table.ts';
import { voiceWords as words } from './feed-words.ts';

/** Who speaks for whom by the newsroom file, where that may not be what was meant. Pure. */
export function judgeVoices(sources: readonly Source[], locale: Locale): readonly CheckLine[] {
  const polled = sources.flatMap((source) =>
    source.kind === 'folder' ? [] : [{ source, host: hostOf(source.url) }],
  );
  const nameless = polled.filter(({ source }) => agencyOf(source) === `source:${source.id}`);
  const apart = [...Map.groupBy(nameless, ({ host }) => host)].filter(([, those]) => those.length > 1);
  const credited = polled.filter(({ source }) => !nameless.some((those) => those.source === source));
  const spread = [...Map.groupBy(credited, ({ source }) => agencyOf(source)).values()].filter(
    (those) => new Set(those.map(({ host }) => host)).size > 1,
  );
  return [
    ...apart.map(([host, those]) => ({
      ok: true,
      subject: say(words.sources, locale, { ids: those.map(({ source }) => source.id).join(', ') }),
      message: say(words.apart, locale, { host }),
    })),
    ...spread.map((those) => ({
      ok: true,
      subject: say(words.sources, locale, { ids: those.map(({ source }) => source.id).join(', ') }),
      message: say(words.together, locale, {
        name: nameOf(those.map(({ source }) => source)),
        hosts: sayWhole([...new Set(those.map(({ host }) => host))], locale),
      }),
    })),
  ];
}

function nameOf([first]: readonly Source[]): string {
  return first?.agency ?? first?.credit ?? '';
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? url).replace(/^www\./, '');
}
