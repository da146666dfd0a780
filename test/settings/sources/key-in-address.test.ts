import { expect, test } from 'vitest';
import { partSecrets } from '../../../src/domain/hidden-secrets.ts';
import { secretsOfNewsroom } from '../../../src/settings/read-config.ts';
import { storedSources } from '../../../src/settings/stored-newsroom.ts';
import { newsroomOf } from '../read-config.ts';

const file = (source: string) => `sources:\n  - { id: a, credit: A, ${source} }\n`;
const environment = { A_TOKEN: 'ge heim&1', A_CODE: 'kort', A_LONG: 'abc123abc123abc123abc123' };

test('a key is put behind the address of a source by the name of its variable, and stands in no store and no log', () => {
  const newsroom = newsroomOf(
    file('url: "https://a.example/rss?page=1", query: { token: A_TOKEN }'),
    environment,
  );
  expect(newsroom.sources).toMatchObject([{ url: 'https://a.example/rss?page=1&token=ge%20heim%261' }]);
  expect(new URL((newsroom.sources[0] as { url: string }).url).searchParams.get('token')).toBe('ge heim&1');
  expect(storedSources(newsroom)).toMatchObject([{ url: 'https://a.example/rss?page=1&token=***' }]);
  expect(secretsOfNewsroom(newsroom)).toContain('ge heim&1');
});

test.each([
  ['query: { token: A_GONE }', 'sources[0].query.token: the environment variable A_GONE is not set'],
  ['query: { token: geheim123 }', 'sources[0].query.token: here goes the name of an environment variable'],
  [
    'query: { code: A_CODE }',
    'sources[0].query.code: what stands in an address under this name would be shown',
  ],
])('%s is told', (query, told) => {
  const read = () => newsroomOf(file(`url: "https://a.example/rss", ${query}`), environment);
  expect(read).toThrow(told);
  expect(read).not.toThrow(/kort|geheim123/u);
});

test('what is long enough to be a key may go by any name', () => {
  const read = () => newsroomOf(file('url: "https://a.example/rss", query: { code: A_LONG }'), environment);
  expect(storedSources(read())[0]?.url).not.toContain('abc123');
});

test.each([
  [
    'https://a.example/rss?token=x%20y&page=2',
    'https://a.example/rss?page=2',
    [{ name: 'token', value: 'x y' }],
  ],
  ['https://a.example/rss?apikey=x', 'https://a.example/rss', [{ name: 'apikey', value: 'x' }]],
  [
    'https://a.example/rss?key=x&code=abc123abc123abc123abc123',
    'https://a.example/rss',
    [
      { name: 'key', value: 'x' },
      { name: 'code', value: 'abc123abc123abc123abc123' },
    ],
  ],
])('of %s the keys are parted', (address, bare, secrets) => {
  expect(partSecrets(address)).toEqual({ bare, secrets });
});

test.each([
  'https://a.example/rss?page=2',
  'https://a.example/rss',
  'geen adres',
  'https://a.example/?token=',
])('in %s there is no key', (address) => {
  expect(partSecrets(address)).toBeNull();
});
