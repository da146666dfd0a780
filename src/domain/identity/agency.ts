import { authorityOf, type Hosts, isNewsMl, ownerByHost, ownerByName, ownerByPrefix } from './guid-owner.ts';

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
  /** Whether more than one agency speaks. */
  readonly areSeveral: boolean;
  /** Of a source that the file does not know: an agency of its own. */
  voiceOf(sourceId: string): Voice;
  /** The sources through which the same agency speaks, this one first. */
  sourcesOf(sourceId: string): readonly string[];
  /** The agency that a guid is of, whoever brings it; null where the file does not tell. */
  ownerOf(guid: string): string | null;
  /** Whether nothing but the agency can have made the guid: by `owns`, or by the ProviderId of a `urn:newsml:`, which is registered. */
  isSurelyOf(guid: string | null, agency: string): boolean;
  /**
   * Whether an agency may take a card of another's over because the guid is its own: it is by `owns`; by its form alone
   * only where the card's link leads to where the guid was made. Else the card may be first-hand, under a guid of a tool.
   */
  mayTakeOver(card: { readonly guid: string | null; readonly link: string | null }, agency: string): boolean;
};

/** Case, spaces and what cannot be seen aside: `ANP`, `anp` and ` A N P` are one agency. A source that names none is one of its own. */
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
    (source.owns ?? []).map((prefix) => ({ prefix, agency: agencyOf(source) })),
  );
  const hosts = agenciesByHost(sources);
  const all = new Set(agencies.values());
  const byForm = (guid: string) => ownerByHost(guid, hosts) ?? ownerByName(guid, hosts, all);
  return {
    areSeveral: all.size > 1,
    voiceOf: (sourceId) =>
      voices.get(sourceId) ?? {
        sourceId,
        agency: agencyOf({ id: sourceId, credit: null }),
        name: sourceId,
        speaksFor: [],
      },
    sourcesOf: (sourceId) => {
      const agency = agencies.get(sourceId);
      const others = [...agencies].filter(([id, its]) => its === agency && id !== sourceId);
      return [sourceId, ...others.map(([id]) => id)];
    },
    ownerOf: (guid) => ownerByPrefix(guid, owned) ?? byForm(guid),
    isSurelyOf: (guid, agency) => {
      if (guid === null) return false;
      const owner = ownerByPrefix(guid, owned);
      return owner === null ? isNewsMl(guid) && byForm(guid) === agency : owner === agency;
    },
    mayTakeOver: ({ guid, link }, agency) => {
      if (guid === null) return false;
      const owner = ownerByPrefix(guid, owned);
      if (owner !== null) return owner === agency;
      if (byForm(guid) !== agency) return false;
      if (link === null || isNewsMl(guid)) return true;
      return authorityOf(link) === authorityOf(guid);
    },
  };
}

function nameOf({ id, credit }: VoiceSource): string {
  const name = (credit ?? '').trim();
  return name === '' ? id : name;
}

/** A name as agencies are compared by: case, spaces and what cannot be seen aside. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** Each host of the sources, with the agencies that are read there. */
function agenciesByHost(sources: readonly VoiceSource[]): Hosts {
  const hosts = new Map<string, Set<string>>();
  for (const source of sources) {
    const host = authorityOf(source.url ?? '');
    if (host !== null) hosts.set(host, (hosts.get(host) ?? new Set()).add(agencyOf(source)));
  }
  return hosts;
}
