import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms.ts';
import { surveyConfig } from '../../src/settings/read-config.ts';

/** What is told of a newsroom file with such a source, and whether it is read all the same. */
function toldOf(source: string) {
  const folder = mkdtempSync(join(tmpdir(), 'telex-secrets-'));
  try {
    const path = join(folder, 'newsroom.yaml');
    writeFileSync(path, `timezone: Europe/Amsterdam\nsources:\n  - ${source}\n`);
    const { settings, file } = surveyConfig({ TELEX_CONFIG: path, ANP_KEY: 'geheim' }, platforms);
    const told = settings.unknown.map(({ where, message }) => `${where}: ${message.en}`);
    return { told, url: file?.newsroom.sources[0] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a password or a key in the address of a source is told with the way out, never said, and asked with all the same', () => {
  const { told, url } = toldOf(
    '{id: anp-1, url: "https://jan:geheim@a.example/rss?apikey=zeergeheim&taal=nl"}',
  );
  expect(told).toEqual([
    expect.stringMatching(
      /newsroom\.yaml:3 sources\[0\]\.url: this address holds a name or a password.*auth: \{ user: ANP_1_USER, password: ANP_1_PASSWORD \}/,
    ),
    expect.stringMatching(
      /sources\[0\]\.url: this address holds a key, apikey=.*query: \{ apikey: ANP_1_APIKEY \}/,
    ),
  ]);
  expect(told.join()).not.toContain('geheim');
  expect(url).toMatchObject({ url: 'https://jan:geheim@a.example/rss?apikey=zeergeheim&taal=nl' });
});

test('a feed of the ANP News API is looked at as well, and what variables hold is no fault', () => {
  const anp = 'https://newsapi.anp.nl/services/sources/s1';
  expect(toldOf(`{id: a, anp: "${anp}?token=abc"}`).told).toEqual([
    expect.stringContaining('sources[0].anp'),
  ]);
  expect(toldOf('{id: a, url: "https://a.example/rss?taal=nl", query: {apikey: ANP_KEY}}').told).toEqual([]);
});
