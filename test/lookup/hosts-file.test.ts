import { expect, test, vi } from 'vitest';
import { readHosts } from '../../src/lookup/hosts-file.ts';

const text = `# of this machine
127.0.0.1  localhost Localhost.localdomain
::1        localhost ip6-localhost
192.0.2.7\tdb   # the database
no-address cms
`;

test.each([
  ['localhost', ['127.0.0.1', '::1']],
  ['LOCALHOST.localdomain.', ['127.0.0.1']],
  ['db', ['192.0.2.7']],
  ['the', []],
  ['cms', []],
  ['constructor', []],
])('of %s the list says %j', async (name, expected) => {
  const found = await readHosts(() => 0, { stamp: async () => 'one', read: async () => text })(name);
  expect(found.map(({ address }) => address)).toEqual(expected);
});

test('it is looked at again after a second, once for all who ask then, and read again where it changed', async () => {
  let now = 0;
  const stamp = vi.fn(async (): Promise<string | null> => 'one');
  const read = vi.fn(async () => text);
  const ask = readHosts(() => now, { stamp, read });
  await Promise.all([ask('db'), ask('db')]);
  now = 999;
  await ask('db');
  expect(stamp).toHaveBeenCalledTimes(1);
  now = 1_000;
  await ask('db');
  expect([stamp, read].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
  now = 2_000;
  stamp.mockResolvedValue('two');
  read.mockResolvedValue('192.0.2.8 db');
  expect(await ask('db')).toEqual([{ address: '192.0.2.8', family: 4 }]);
});

test('a list that is longer than such a list is, is not read: the machine has its names', async () => {
  const read = vi.fn(async () => text);
  const ask = readHosts(() => 0, { stamp: async () => null, read });
  expect(await ask('db')).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});

test('a list that cannot be read has no names in it', async () => {
  const ask = readHosts(() => 0, {
    stamp: async () => 'one',
    read: () => Promise.reject(new Error('EACCES')),
  });
  expect(await ask('localhost')).toEqual([]);
});
