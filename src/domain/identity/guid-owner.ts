import { isShared } from './shared-hosts.ts';

/** A beginning of guids that an agency calls its own. */
export type OwnedPrefix = { readonly prefix: string; readonly agency: string };

/** Hosts of the newsroom's sources, and the agencies that are read at each. */
export type Hosts = ReadonlyMap<string, ReadonlySet<string>>;

/** The agency that calls the guid its own; where several do, the one that says it most exactly. Null for none, or a draw. */
export function ownerByPrefix(guid: string, owned: readonly OwnedPrefix[]): string | null {
  const claims = owned.filter(({ prefix }) => beginsWith(guid.trim(), prefix.trim()));
  const longest = Math.max(0, ...claims.map(({ prefix }) => prefix.length));
  const best = new Set(claims.filter(({ prefix }) => prefix.length === longest).map(({ agency }) => agency));
  return best.size === 1 ? ([...best][0] ?? null) : null;
}

/**
 * The agency at whose own host a guid was made, where nobody else is read there. A web address and a `tag:` are made by
 * whoever has a page on the host, so that only the host of the feed itself tells something, and none that is shared by
 * many publishers; a ProviderId is registered, so that the domain above the feed's host will do.
 */
export function ownerByHost(guid: string, hosts: Hosts): string | null {
  const authority = authorityOf(guid);
  if (authority === null || isShared(authority)) return null;
  const agencies = new Set<string>();
  for (const [host, its] of hosts) {
    const isAtHost = host === authority || (isNewsMl(guid) && host.endsWith(`.${authority}`));
    if (isAtHost) for (const agency of its) agencies.add(agency);
  }
  return agencies.size === 1 ? ([...agencies][0] ?? null) : null;
}

/** `urn:newsml:anp.nl:…` is ANP's, where the newsroom reads an agency of that name and nobody at that host. */
export function ownerByName(guid: string, hosts: Hosts, agencies: ReadonlySet<string>): string | null {
  const authority = isNewsMl(guid) ? authorityOf(guid) : null;
  if (authority === null || [...hosts.keys()].some((host) => `.${host}`.endsWith(`.${authority}`)))
    return null;
  const name = authority.split('.').at(-2) ?? '';
  return agencies.has(name) ? name : null;
}

/**
 * Who answers for a guid by its own form: the host of a web address, the domain of a `tag:` (RFC 4151), the ProviderId
 * of a `urn:newsml:` (RFC 3085). Without `www.` and the root's full stop. Null for any other.
 */
export function authorityOf(guid: string): string | null {
  const said =
    webAddress(guid)?.hostname ??
    /^tag:(?:[^@,:]*@)?([^,:]+),/i.exec(guid.trim())?.[1] ??
    /^urn:newsml:([^:]+):/i.exec(guid.trim())?.[1];
  return said === undefined ? null : plainHost(said).replace(/^www\./, '');
}

/** An address by host and then by path, so that no longer host and no user name passes for it; a name up to its end. */
function beginsWith(guid: string, prefix: string): boolean {
  if (prefix === '') return false;
  const [its, own] = [webAddress(guid), webAddress(prefix)];
  if (own !== null) return its !== null && its.username === '' && addressOf(its).startsWith(addressOf(own));
  const [said, sought] = [guid.toLowerCase(), prefix.toLowerCase()];
  const isWholeName = /^urn:newsml:[^:]+$|^tag:[^,:]+$/.test(sought);
  return said.startsWith(sought) && (!isWholeName || /^(?:[:,]|$)/.test(said.slice(sought.length)));
}

/** http and https are one, and case says nothing. */
function addressOf({ hostname, port, pathname, search }: URL): string {
  return `//${plainHost(hostname)}:${port}${pathname}${search}`.toLowerCase();
}

function webAddress(text: string): URL | null {
  return /^https?:\/\//i.test(text.trim()) ? URL.parse(text.trim()) : null;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/** `urn:newsml:…`, as RFC 3085 writes it. */
export function isNewsMl(guid: string): boolean {
  return /^urn:newsml:/i.test(guid.trim());
}
