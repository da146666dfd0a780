import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What a connection over http fails with where it would leave the own network. */
export const notLocalCode = 'TELEX_NOT_LOCAL';

/** Looks a host up by `lookup`, and fails where any of its addresses is not in the own network. */
export function localLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found as readonly LookupAddress[];
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isLocal(address)))
        return callback(Object.assign(new Error(`${hostname} is not local`), { code: notLocalCode }), []);
      if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** The host of an address is written as a number that is not in the own network: such a one is not looked up. */
export function isForeignNumber({ hostname }: URL): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && !isLocal(literal);
}

/** Loopback, private or link-local: https://www.iana.org/assignments/iana-ipv4-special-registry. */
function isLocal(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  return ipaddr.isValid(bare) && local.has(ipaddr.process(bare).range());
}

const local: ReadonlySet<string> = new Set([
  'loopback',
  'private',
  'linkLocal',
  'uniqueLocal',
  'carrierGradeNat',
]);
