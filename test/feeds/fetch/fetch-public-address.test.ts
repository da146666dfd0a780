import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/feeds/fetch/public-address.ts';

test.each(['9.9.9.9', '93.184.216.34', '2606:4700:4700::1111', '2a02:898::1'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['loopback', '127.0.0.1'],
  ['loopback', '127.8.8.8'],
  ['loopback', '::1'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '192.168.0.1'],
  ['unique local', 'fd00::1'],
  ['link-local, where cloud metadata lives', '169.254.169.254'],
  ['link-local', 'fe80::1%eth0'],
  ['carrier NAT', '100.64.0.1'],
  ['this host', '0.0.0.0'],
  ['unspecified', '::'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['benchmarking', '198.18.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '2001:db8::1'],
  ['IPv4 in IPv6', '::ffff:127.0.0.1'],
  ['IPv4 in IPv6, old form', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['6to4', '2002:7f00:1::1'],
  ['Teredo', '2001::1'],
  ['old site-local', 'fec0::1'],
  ['not an address', 'localhost'],
])('%s is not public: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
