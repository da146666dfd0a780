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

function said(locale: 'nl' | 'en', on: readonly string[]): string {
  const platforms = ['slack', 'discord'].map((name) => ({
    name,
    label: name === 'slack' ? 'Slack' : 'Discord',
    isOn: on.includes(name),
  }));
  return welcome({ ...telex, locale, platforms });
}

test('with sample news alone it names those platforms that stay off, and how the others are connected', () => {
  expect(said('nl', ['slack'])).toContain('Slack blijft uit zolang');
  expect(said('nl', ['slack'])).toContain('Discord koppelen:  npx telex manifest discord');
  expect(said('en', ['slack', 'discord'])).toContain('Slack and Discord stay off while');
  expect(said('en', [])).not.toMatch(/stays? off/);
});
