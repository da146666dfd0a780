import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { networkAddresses } from '../../../src/cli/process/network-addresses.ts';

const info = (address: string): NetworkInterfaceInfo => {
  const about = { address, mac: '02:00:00:00:00:01', internal: address === '127.0.0.1' || address === '::1' };
  return address.includes(':')
    ? { ...about, family: 'IPv6', netmask: 'ffff:ffff:ffff:ffff::', cidr: null, scopeid: 0 }
    : { ...about, family: 'IPv4', netmask: '255.255.255.0', cidr: null };
};
const lo = [info('127.0.0.1'), info('::1')];
const eth0 = [info('192.0.2.2'), info('fd00::2'), info('fe80::1')];
const url = 'http://localhost:3195';

test('a board that is open to the network is found at the addresses of this machine there', () => {
  for (const host of ['0.0.0.0', '::', '0:0:0:0:0:0:0:0'])
    expect(networkAddresses({ host }, url, {}, { lo, eth0 })).toEqual(['http://192.0.2.2:3195']);
});

test('one that listens on this machine alone, or on one address, has no others', () => {
  for (const host of ['127.0.0.1', '::1', 'localhost', '192.0.2.2', 'bord.example'])
    expect(networkAddresses({ host }, url, {}, { lo, eth0 })).toEqual([]);
});

test('IPv6 stands in brackets, where there is no other and it is listened on', () => {
  const six = [info('fd00::2'), info('fe80::1')];
  expect(networkAddresses({ host: '::' }, url, {}, { lo, eth0: six })).toEqual(['http://[fd00::2]:3195']);
  expect(networkAddresses({ host: '0.0.0.0' }, url, {}, { lo, eth0: six })).toEqual([]);
});

test('no address that no other computer reaches is told: link-local, of a bridge to containers, of a container', () => {
  const inner = {
    docker0: [info('172.17.0.1')],
    'br-3f2a': [info('172.18.0.1')],
    virbr0: [info('192.168.122.1')],
  };
  const host = '0.0.0.0';
  expect(networkAddresses({ host }, url, {}, { lo, ...inner, eth0: [info('169.254.7.7')] })).toEqual([]);
  expect(networkAddresses({ host }, url, {}, { ...inner, eth0 })).toEqual(['http://192.0.2.2:3195']);
  expect(networkAddresses({ host }, url, { container: 'docker' }, { lo, eth0 })).toEqual([]);
});

test('of many addresses the first three are told, each once', () => {
  const many = ['192.0.2.2', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5'].map(info);
  expect(networkAddresses({ host: '0.0.0.0' }, 'http://localhost', {}, { eth0: many })).toEqual([
    'http://192.0.2.2',
    'http://192.0.2.3',
    'http://192.0.2.4',
  ]);
});
