import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What a connection to an address that is not on the public internet fails with. */
export const notPublicCode = 'TELEX_NOT_PUBLIC';

/** What a cloud's machine reaches its host by, though it looks like the internet: Azure's agent, which serves the machine's configuration. */
const hostAgents = new Set(['168.63.129.16']);

/**
 * Whether an address is one that anybody on the internet can reach: public unicast only. Loopback, private, link-local
 * (cloud metadata lives there), carrier NAT, multicast, documentation and every IPv6 form that wraps an IPv4 address are not.
 * IANA special-purpose registries, RFC 6890; for IPv6 only 2000::/3 is global unicast (RFC 4291).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== 'unicast') return false;
  if (!('parts' in parsed)) return !hostAgents.has(parsed.toString());
  const [first = 0, , , , fifth = 0, sixth] = parsed.parts;
  // ISATAP (RFC 5214): `::5efe:10.0.0.1` behind any prefix is a tunnel to that IPv4 address.
  const isTunnel = sixth === 0x5efe && (fifth & 0xfdff) === 0;
  return (first & 0xe000) === 0x2000 && !isTunnel;
}

/** The address when a URL's host is written as one, without the brackets of IPv6; null for a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : null;
}

/** Names of hosts that nobody on the internet finds, RFC 6761, 6762, 7686 and 9476 and what routers make up. */
const privateName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|home|corp|home\.arpa|invalid|onion|alt)$/i;

/** Whether a host may be on the public internet, as far as it tells by itself: a name is looked up when it is connected to. */
export function isPublicHost(url: URL): boolean {
  const literal = literalAddress(url);
  if (literal !== null) return isPublicAddress(literal);
  const name = url.hostname.replace(/\.+$/, '');
  return name.includes('.') && !privateName.test(name);
}

/**
 * A DNS look-up that fails unless every address of the name is allowed. It is handed to the socket itself, so what was
 * checked is what is connected to: a name that answers differently the second time (DNS rebinding) gains nothing.
 */
export function guardedLookup(
  isAllowed: (address: string) => boolean,
  lookup: LookupFunction = dnsLookup as LookupFunction,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found as unknown as readonly LookupAddress[];
      const refused = addresses.find(({ address }) => !isAllowed(address));
      const first = addresses[0];
      if (refused || !first) return callback(notPublic(hostname), []);
      if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** The error that a connection to such a host fails with; its code is `notPublicCode`. */
export function notPublic(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is not on the public internet`), { code: notPublicCode });
}
