import { describe, expect, test } from 'vitest';
import { hideSecrets, secretsIn, withSecretsOf } from '../../src/domain/hidden-secrets.ts';

const key = '9f86d081884c7d659a2feaa0c55ad015';

describe('an address without its secrets', () => {
  test.each([
    ['https://wire.example/rss', 'https://wire.example/rss'],
    // As it was written, so that a source of an earlier version is known by it.
    ['HTTPS://Wire.example/rss?desk=BUITENLAND&q=a%20b', 'HTTPS://Wire.example/rss?desk=BUITENLAND&q=a%20b'],
    ['https://anp:geheim@wire.example/rss', 'https://wire.example/rss'],
    ['https://sleutel@wire.example/rss', 'https://wire.example/rss'],
    ['https://wire.example/rss?id=3&apikey=geheim', 'https://wire.example/rss?id=3&apikey=***'],
    ['https://wire.example/rss?Access_Token=geheim#top', 'https://wire.example/rss?Access_Token=***#top'],
    ['https://wire.example/rss?ak=geheim&desk=sport', 'https://wire.example/rss?ak=***&desk=sport'],
    ['folder:/var/wire?key=1', 'folder:/var/wire?key=1'],
  ])('%s', (written, hidden) => {
    expect(hideSecrets(written)).toBe(hidden);
    expect(hideSecrets(hidden)).toBe(hidden);
  });

  test('a key under a name that tells nothing is hidden too, and still tells one feed from another', () => {
    const hidden = hideSecrets(`https://wire.example/rss?u=${key}`);
    expect(hidden).not.toContain(key);
    expect(hidden).not.toBe(hideSecrets(`https://wire.example/rss?u=${key.toUpperCase()}`));
  });

  test('another password is the same feed', () => {
    expect(hideSecrets('https://a:oud@wire.example/rss?key=1')).toBe(
      hideSecrets('https://a:nieuw@wire.example/rss?key=2'),
    );
  });
});

describe('the address that is asked', () => {
  const written = `https://anp:geheim@wire.example/v1/rss?apikey=sesam&u=${key}`;

  test('has the secrets that the newsroom wrote, at its own origin', () => {
    const moved = `https://anp:geheim@wire.example/v2/rss?u=${key}&apikey=sesam`;
    expect(withSecretsOf(hideSecrets(moved), written)).toBe(moved);
  });

  test.each([
    ['a key goes nowhere else', 'https://elders.example/rss?apikey=sesam'],
    ['a key of the server’s own is not known', 'https://wire.example/rss?sig=1'],
  ])('%s', (_, moved) => {
    expect(withSecretsOf(hideSecrets(moved), written)).toBeNull();
  });

  test('where there is no secret it is what it was', () => {
    const plain = 'https://elders.example/rss?desk=a%20b';
    expect(withSecretsOf(plain, written)).toBe(plain);
  });
});

test('every secret of an address is known, so that the log leaves it out wherever it stands', () => {
  expect(secretsIn(`https://anp:ge%23heim@wire.example/rss?id=3&key=sesam&u=${key}`)).toEqual([
    'anp',
    'ge%23heim',
    'ge#heim',
    'sesam',
    key,
  ]);
  expect(secretsIn('folder:/var/wire')).toEqual([]);
});
