import { expect, test } from 'vitest';
import { welcome } from '../../src/cli/welcome.ts';

const telex = {
  version: '0.1.0',
  boardUrl: 'http://127.0.0.1:8080/',
  sample: true,
  sources: ['voorbeeld (20 s)'],
  dataDir: '/var/lib/telex',
  newsroomFile: null,
} as const;

function said(
  locale: 'nl' | 'en',
  on: readonly string[],
  sources: readonly string[] = telex.sources,
): string {
  const platforms = ['slack', 'discord'].map((name) => ({
    name,
    label: name === 'slack' ? 'Slack' : 'Discord',
    tool: 'init',
    isOn: on.includes(name),
  }));
  return welcome({ ...telex, sources, locale, platforms });
}

test('says where a PostgreSQL keeps everything, its schema with it, and no password', () => {
  const kept = (databaseUrl: string) =>
    welcome({ ...telex, locale: 'nl', platforms: [], databaseUrl }).match(/PostgreSQL.*/)?.[0];
  const url = 'postgres://telex:geheim@db.example/telex';
  expect(kept(url)).toBe('PostgreSQL db.example/telex');
  expect(kept(`${url}?schema=nieuws`)).toBe('PostgreSQL db.example/telex, schema nieuws');
});

test('with sample news alone it names those platforms that stay off, and how the others are connected', () => {
  expect(said('nl', ['slack'])).toContain('Slack blijft uit zolang');
  expect(said('nl', ['slack'])).toContain('Discord koppelen:  npx telex init (uitleg: docs/discord.md)');
  expect(said('en', ['slack', 'discord'])).toContain('Slack and Discord stay off while');
  expect(said('en', [])).not.toMatch(/stays? off/);
});

test('says beside the board where a phone on the same network finds it, and nothing of that where it cannot', () => {
  const networkUrls = ['http://192.0.2.2:8080', 'http://198.51.100.7:8080'];
  const tell = (locale: 'nl' | 'en', urls: readonly string[]) =>
    welcome({ ...telex, locale, platforms: [], networkUrls: urls })
      .split('\n')
      .slice(2, 4);
  expect(tell('nl', networkUrls)).toEqual([
    'Het bord:    http://127.0.0.1:8080/',
    'Op een telefoon of een andere computer in hetzelfde netwerk: http://192.0.2.2:8080, http://198.51.100.7:8080',
  ]);
  expect(tell('en', networkUrls)[1]).toMatch(/^On a phone or another computer on the same network: http:/);
  expect(tell('nl', [])[1]).toMatch(/^Leest:/);
});

test('of ten thousand sources it names a few and counts the others', () => {
  const sources = Array.from({ length: 10_000 }, (_, at) => `wire-${at} (30 s)`);
  const lines = said('nl', [], sources).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^Leest: .*wire-7 \(30 s\) … en nog 9\.992$/));
  expect(said('en', [], sources)).toContain('wire-7 (30 s) … and 9,992 more\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
  expect(said('nl', [], sources.slice(0, 8))).toMatch(/^Leest: .*wire-7 \(30 s\)$/m);
});
