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
  const found = await readHosts(
    () => 0,
    async () => text,
  )(name);
  expect(found.map(({ address }) => address)).toEqual(expected);
});

test('it is read again after a second, once for all who ask then', async () => {
  let now = 0;
  const read = vi.fn(async () => text);
  const ask = readHosts(() => now, read);
  await Promise.all([ask('db'), ask('db')]);
  now = 999;
  await ask('db');
  expect(read).toHaveBeenCalledTimes(1);
  read.mockResolvedValue('192.0.2.8 db');
  now = 1_000;
  expect(await ask('db')).toEqual([{ address: '192.0.2.8', family: 4 }]);
});

test('a list that cannot be read has no names in it', async () => {
  const ask = readHosts(
    () => 0,
    () => Promise.reject(new Error('EACCES')),
  );
  expect(await ask('localhost')).toEqual([]);
});
