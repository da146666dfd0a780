import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/feeds/fetch/public-address.ts';

test.each([
  ['the first that is given out', '2000::1'],
  ['an ordinary one', '2a00:1450:400e:80c::2004'],
  ['near the end of what is given out', '3f00::1'],
  ['an ordinary IPv4', '93.184.216.34'],
  ['an ordinary IPv4, written as IPv6', '::ffff:93.184.216.34'],
])('%s is public: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['reserved, below what is given out', '1fff:ffff::1'],
  ['reserved, above it', '4000::1'],
  ['reserved, far above it', 'a000::1'],
  ['this host', '::1'],
  ['no host', '::'],
  ['this host, written as IPv6', '::ffff:127.0.0.1'],
  ['a private network, written as IPv6', '::ffff:10.0.0.1'],
  ['the metadata of a cloud, written as IPv6', '::ffff:169.254.169.254'],
  ['a private network behind NAT64 (RFC 6052)', '64:ff9b::10.0.0.1'],
  ['this host behind 6to4 (RFC 3056)', '2002:7f00:1::1'],
  ['Teredo (RFC 4380)', '2001:0:7f00:1::1'],
  ['documentation (RFC 3849)', '2001:db8::1'],
  ['a private network (RFC 4193)', 'fd00::1'],
  ['link-local, with its interface', 'fe80::1%eth0'],
  ['multicast', 'ff02::1'],
  ['this network (RFC 6890)', '0.0.0.0'],
  ['a provider’s own network (RFC 6598)', '100.64.0.1'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['the agent of a cloud on the host of its machine', '168.63.129.16'],
  ['the same, written as IPv6', '::ffff:168.63.129.16'],
  ['a tunnel to a private network (RFC 5214)', '2a00::5efe:10.0.0.1'],
  ['the same, of an address that is its own', '2a00::200:5efe:10.0.0.1'],
  ['IETF protocols', '192.0.0.1'],
  ['documentation', '203.0.113.1'],
  ['measuring (RFC 2544)', '198.18.0.1'],
  ['reserved', '240.0.0.1'],
  ['everybody', '255.255.255.255'],
  ['a name', 'localhost'],
])('%s is not public: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
