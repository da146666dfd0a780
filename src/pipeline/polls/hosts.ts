import type { Source } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';

/** The hosts of the sources: the one that each is asked at, and the one that its redirects led to the last time. */
export type Hosts = {
  /** Whose turn a poll of it takes; null for a folder. */
  of(id: string): string | null;
  /** Where its redirects led the last time; null: nowhere. */
  ledTo(id: string): string | null;
  /** Its redirects led there. */
  lead(id: string, host: string | null): void;
  /** What the store knows of where it was read the last time. */
  note(known: SourcePoll): void;
  /** Sources that are asked at, or led to, one of these hosts. */
  idsAt(hosts: readonly string[]): string[];
};

/** The hosts of these sources, as their addresses are written. */
export function createHosts(sources: readonly Source[]): Hosts {
  const written = new Map(
    sources.map((source) => [source.id, source.kind === 'folder' ? null : hostIn(source.url)]),
  );
  const led = new Map<string, string | null>();
  const idsOf = new Map<string, Set<string>>();
  for (const [id, host] of written) add(id, host);

  return {
    of: (id) => written.get(id) ?? null,
    ledTo: (id) => led.get(id) ?? null,
    lead,
    note({ id, validatorsUrl }) {
      if (!led.has(id)) lead(id, validatorsUrl === null ? null : hostIn(validatorsUrl));
    },
    idsAt: (hosts) => hosts.flatMap((host) => [...(idsOf.get(host) ?? [])]),
  };

  function lead(id: string, host: string | null): void {
    const before = led.get(id) ?? null;
    const own = written.get(id) ?? null;
    led.set(id, host === own ? null : host);
    if (before === host) return;
    if (before !== null && before !== own) idsOf.get(before)?.delete(id);
    add(id, host);
  }

  function add(id: string, host: string | null): void {
    if (host !== null) idsOf.set(host, (idsOf.get(host) ?? new Set()).add(id));
  }
}

function hostIn(address: string): string | null {
  return URL.parse(address)?.host ?? null;
}
