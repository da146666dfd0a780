import type { CheckLine } from '../../chat/ports/adapter.ts';
import { agencyOf } from '../../domain/identity/agency.ts';
import type { Source } from '../../settings/source-table.ts';

/** Who speaks for whom by the newsroom file, where that may not be what was meant. Pure. */
export function judgeVoices(sources: readonly Source[]): readonly CheckLine[] {
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
      subject: `sources ${those.map(({ source }) => source.id).join(', ')}`,
      message: `come from ${host} without a credit: if they are one agency, give both the same credit, else a kill over one does not reach the other`,
    })),
    ...spread.map((those) => ({
      ok: true,
      subject: `sources ${those.map(({ source }) => source.id).join(', ')}`,
      message: `are one voice (${nameOf(those.map(({ source }) => source))}) from ${[...new Set(those.map(({ host }) => host))].join(' and ')}: they may kill and change each other's items`,
    })),
  ];
}

function nameOf([first]: readonly Source[]): string {
  return first?.agency ?? first?.credit ?? '';
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? url).replace(/^www\./, '');
}
