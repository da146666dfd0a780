import type { Source } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';

/** The host that each source really asks: where redirects led the last time, else the one that is written. */
export function createHosts(sources: readonly Source[]) {
  const hostOf = new Map<string, string | null>();
  const idsOf = new Map<string, Set<string>>();
  for (const source of sources) place(source.id, source.kind === 'url' ? hostIn(source.url) : null);

  function place(id: string, host: string | null): void {
    const before = hostOf.get(id);
    if (before === host) return;
    if (before) idsOf.get(before)?.delete(id);
    hostOf.set(id, host);
    if (host === null) return;
    const ids = idsOf.get(host) ?? new Set();
    idsOf.set(host, ids.add(id));
  }

  return {
    of: (id: string) => hostOf.get(id) ?? null,
    note({ id, validatorsUrl }: SourcePoll): void {
      if (validatorsUrl !== null) place(id, hostIn(validatorsUrl));
    },
    idsWhere: (isMeant: (host: string) => boolean): string[] =>
      [...idsOf].flatMap(([host, ids]) => (isMeant(host) ? [...ids] : [])),
  };
}

function hostIn(address: string): string | null {
  return URL.parse(address)?.host ?? null;
}
