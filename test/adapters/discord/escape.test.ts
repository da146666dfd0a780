import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord, escapeText, fitText, linkedText, safeUrl } from '../../../adapters/discord/out/escape.ts';

test.each([
  ['**vet** en _schuin_ en __streep__', '\\*\\*vet\\*\\* en \\_schuin\\_ en \\_\\_streep\\_\\_'],
  ['~~weg~~ ||geheim|| `code`', '\\~\\~weg\\~\\~ \\|\\|geheim\\|\\| \\`code\\`'],
  ['# Kop', '\\# Kop'],
  ['-# klein', '\\-# klein'],
  ['- punt', '\\- punt'],
  ['+ punt', '\\+ punt'],
  ['1. punt', '1\\. punt'],
  ['12) punt', '12\\) punt'],
  ['> aanhaling', '\\> aanhaling'],
  ['>>> aanhaling', '\\>>> aanhaling'],
  ['[klik](https://boos.example)', '\\[klik\\](https\\://boos.example)'],
  ['zie https://boos.example', 'zie https\\://boos.example'],
  ['<@175928847299117063> <#1> <@&2>', '\\<@175928847299117063> \\<#1> \\<@&2>'],
  ['<t:1795460000:R> </volg:1> <id:guide>', '\\<t\\:1795460000:R> \\</volg:1> \\<id:guide>'],
  ['@everyone @here a@b.example', '\\@everyone \\@here a@b.example'],
  [':gun: om 14:05', '\\:gun: om 14:05'],
  ['discord.gg/abc', 'discord.gg\\/abc'],
  ['C:\\pad', 'C:\\\\pad'],
  ['regel een\n# regel twee', 'regel een # regel twee'],
  ['\u202Eomgekeerd\u0007', 'omgekeerd'],
])('%j from a feed is shown as it is', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('ordinary copy is left as it is, since a phone’s notification shows every backslash', () => {
  const copy =
    'De premier zei maandag (om 14.05 uur): ‘We gaan door’ - het bedrag, € 3,5 miljard, stijgt 10%.';
  expect(escapeText(copy)).toBe(copy);
});

/** What Discord's markdown still sees: an escaped mark is a letter like any other. */
const unescaped = (text: string) => text.replace(/\\[^0-9A-Za-z\s]/g, 'x');

test('no text whatever leaves a mark that formats, links or mentions', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...'*_~`|[]()<>@#:/\\-+.1 aeh\n'.split(''),
      'everyone',
      'https://',
      'discord.gg/',
      '<@1>',
      ':x:',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const seen = unescaped(escapeText(text));
      expect(seen).not.toMatch(/[*_~`|[\]<\\]|@everyone|@here|:\/\/|^\s*(?:-?#|[-+>]|\d+[.)])/);
    }),
  );
});

test('a cut text keeps its limit with its escapes, and ends at a word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 1, max: 80 }),
      (text, max) => {
        expect(fitText(text, max).length).toBeLessThanOrEqual(max);
        expect(fitText(text, max)).not.toMatch(/[\uD800-\uDBFF]$|[\uD800-\uDBFF]…$/);
      },
    ),
  );
  expect(cutAtWord('De veerboot is dinsdag vlotgetrokken', 25)).toBe('De veerboot is dinsdag…');
  expect(fitText('*'.repeat(50), 21)).toMatch(/^(\\\*){10}…$|^(\\\*){9}…$/);
});

test('a mark that has no room for its escape is left out', () => {
  expect([fitText('*', 2), fitText('*', 1), fitText('*', 0)]).toEqual(['\\*', '…', '']);
});

test('a long text is escaped in the time of a blink', () => {
  const before = performance.now();
  fitText('[a](b) *c* <@1> '.repeat(20_000), 4000);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('a headline links only when it is clean: Discord has no escapes inside a link', () => {
  expect(linkedText('Kabinet valt', 'https://wire.example/1', 200)).toBe(
    '[Kabinet valt](https://wire.example/1)',
  );
  expect(linkedText('Kabinet [niet] gevallen', 'https://wire.example/1', 200)).toBe(
    'Kabinet \\[niet\\] gevallen',
  );
});

test('an address cannot break out of its link, nor be anything but http', () => {
  expect(safeUrl('https://wire.example/a(b)*c_d<e>')).toBe('https://wire.example/a%28b%29%2Ac%5Fd%3Ce%3E');
  expect(safeUrl('https://user:pass@wire.example/')).toBe('https://wire.example/');
  expect(safeUrl('javascript:alert(1)')).toBeNull();
  expect(safeUrl('discord://-/settings')).toBeNull();
  expect(safeUrl('geen adres')).toBeNull();
});
