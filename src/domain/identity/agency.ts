/** A source as far as it tells who speaks through it: what the newsroom file says, never what a document says of itself. */
export type VoiceSource = {
  readonly id: string;
  readonly credit: string | null;
  /** The agency where that is another than the credit that is shown. */
  readonly agency?: string | null;
  /** Its address; a folder has none. */
  readonly url?: string | null;
  /** Prefixes of guids that are this agency's, whoever brings them first. */
  readonly owns?: readonly string[];
  /** Agencies (or sources) whose stories it may withdraw and hold as if they were its own. */
  readonly mayWithdraw?: readonly string[];
};

/** Who speaks through a source. */
export type Voice = {
  readonly sourceId: string;
  /** Sources of one agency are one voice. Never shown to people. */
  readonly agency: string;
  /** What people read: the source's credit, else its id. */
  readonly name: string;
  /** Agencies that it may withdraw and hold stories of. */
  readonly speaksFor: readonly string[];
};

/** Who speaks for whom in a newsroom, by its file. */
export type Agencies = {
  /** Of a source that the file does not know: an agency of its own. */
  voiceOf(sourceId: string): Voice;
  /** The agency that a guid is of, whoever brings it; null where the file does not tell. */
  ownerOf(guid: string): string | null;
};

/** Case and spaces aside: `ANP`, `anp` and ` A N P` are one agency. A source that names none is one of its own. */
export function agencyOf({ id, agency, credit }: Pick<VoiceSource, 'id' | 'agency' | 'credit'>): string {
  const named = comparableName(agency ?? '') || comparableName(credit ?? '');
  return named === '' ? `source:${id}` : named;
}

/** Reads who speaks for whom from the sources of the newsroom file. */
export function createAgencies(sources: readonly VoiceSource[]): Agencies {
  const agencies = new Map(sources.map((source) => [source.id, agencyOf(source)]));
  const voices = new Map(
    sources.map((source) => [
      source.id,
      {
        sourceId: source.id,
        agency: agencyOf(source),
        name: nameOf(source),
        speaksFor: (source.mayWithdraw ?? []).map((said) => agencies.get(said) ?? comparableName(said)),
      },
    ]),
  );
  const owned = sources.flatMap((source) =>
    (source.owns ?? []).map((prefix) => ({ prefix: comparable(prefix), agency: agencyOf(source) })),
  );
  const hosts = agenciesByHost(sources);
  return {
    voiceOf: (sourceId) =>
      voices.get(sourceId) ?? {
        sourceId,
        agency: agencyOf({ id: sourceId, credit: null }),
        name: sourceId,
        speaksFor: [],
      },
    ownerOf: (guid) =>
      ownerByPrefix(guid, owned) ??
      ownerByHost(guid, hosts) ??
      ownerByName(guid, hosts, new Set(agencies.values())),
  };
}

/**
 * Who answers for a guid by its own form: the host of a web address, the domain of a `tag:` (RFC 4151), the ProviderId
 * of a `urn:newsml:` (RFC 3085). Null for any other.
 */
function authorityOf(guid: string): string | null {
  const said =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(guid)?.[1] ??
    /^tag:(?:[^@,:]*@)?([^,:]+),/i.exec(guid)?.[1] ??
    /^urn:newsml:([^:]+):/i.exec(guid)?.[1];
  return said === undefined ? null : said.toLowerCase().replace(/^www\./, '');
}

function nameOf({ id, credit }: VoiceSource): string {
  const name = (credit ?? '').trim();
  return name === '' ? id : name;
}

function comparableName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

function ownerByPrefix(
  guid: string,
  owned: readonly { readonly prefix: string; readonly agency: string }[],
): string | null {
  const sought = comparable(guid);
  const claims = owned.filter(({ prefix }) => prefix !== '' && sought.startsWith(prefix));
  const longest = Math.max(0, ...claims.map(({ prefix }) => prefix.length));
  const best = new Set(claims.filter(({ prefix }) => prefix.length === longest).map(({ agency }) => agency));
  return best.size === 1 ? ([...best][0] ?? null) : null;
}

function ownerByHost(guid: string, hosts: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const authority = authorityOf(guid);
  const agencies = authority === null ? undefined : hosts.get(authority);
  return agencies?.size === 1 ? ([...agencies][0] ?? null) : null;
}

/** `urn:newsml:anp.nl:…` is ANP's, where the newsroom reads an agency of that name and nobody at that host. */
function ownerByName(
  guid: string,
  hosts: ReadonlyMap<string, ReadonlySet<string>>,
  agencies: ReadonlySet<string>,
): string | null {
  const authority = authorityOf(guid);
  if (authority === null || hosts.has(authority)) return null;
  const name = authority.split('.').at(-2) ?? '';
  return agencies.has(name) ? name : null;
}

/** Each host of the sources and the domains above it, down to two labels, with the agencies that are read there. */
function agenciesByHost(sources: readonly VoiceSource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hosts = new Map<string, Set<string>>();
  for (const source of sources) {
    const host = authorityOf(source.url ?? '');
    if (host === null) continue;
    for (const each of [host, ...domainsAbove(host)]) {
      const agencies = hosts.get(each) ?? new Set();
      hosts.set(each, agencies.add(agencyOf(source)));
    }
  }
  return hosts;
}

function domainsAbove(host: string): readonly string[] {
  if (/^[\d.]+$|[:[]/.test(host)) return [];
  const labels = host.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
}

/** http and https are one, and case says nothing in front of a path. */
function comparable(guid: string): string {
  return guid
    .trim()
    .replace(/^https?:/i, '')
    .toLowerCase();
}
