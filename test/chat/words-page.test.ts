import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type SaidWords, saidInCode, saidInFile } from './words/said-words.ts';

const { pairs } = saidInCode();

const opening = `# Words

Every sentence that people read, in Dutch and in English, for a person to read through. This page is made from the code:
\`npx vitest run test/chat/words-page.test.ts -u\` writes it anew. \`{name}\` is filled in.
`;

test('docs/words.md lists every sentence in both languages', async () => {
  expect(pairs.length).toBeGreaterThan(400);
  const files = Map.groupBy(pairs, ({ file }) => file);
  const parts = [...files].map(([file, all]) => `## ${file}\n\n${tableOf(all)}\n`);
  await expect([opening, ...parts].join('\n')).toMatchFileSnapshot('../../docs/words.md');
});

test.each([
  ['a text', "{ nl: 'Er is niets', en: 'There is nothing' }"],
  [
    'one of each count',
    "{ nl: (n) => (n === 1 ? 'Er is niets' : `er zijn veel`), en: (n) => (`There is nothing`) }",
  ],
  ['a table of texts', "{ nl: { none: 'Er is niets' }, en: { none: 'There is nothing' } }"],
])('%s is listed', (_what, code) => {
  const { pairs: listed, lonely } = saidIn(code);
  expect(lonely).toEqual([]);
  expect(listed).toEqual([
    { file: 'x.ts', nl: expect.stringContaining('Er is niets'), en: 'There is nothing' },
  ]);
});

test.each([
  ['in one language alone', "{ nl: 'Er is niets' }"],
  ['in a table that has fewer texts in English', "{ nl: { a: 'Niets', b: 'Iets' }, en: { a: 'Nothing' } }"],
  ['that is put together', "{ nl: 'Er is' + what, en: 'There is' + what }"],
  [
    'that a function with steps of its own makes',
    "{ nl: () => { return 'Er is niets'; }, en: () => { return 'x'; } }",
  ],
  ['that hangs in an argument', "{ nl: cut('Er is niets'), en: cut('There is nothing') }"],
])('a text %s is told, since the list would lack it', (_what, code) => {
  expect(saidIn(code).lonely).not.toEqual([]);
});

function saidIn(code: string) {
  const text = `const words = ${code};`;
  return saidInFile({ path: 'x.ts', text, program: parseSync('x.ts', text).program });
}

test('Dutch says je to its reader', () => {
  expect(pairs.filter(({ nl }) => /\b(?:u(?!\+)|uw|uzelf)\b/iu.test(nl))).toEqual([]);
});

test('Dutch is the Dutch of a newsroom', () => {
  const stiff = /\b(?:aangehouden|hele tekst|lees bij de bron|achter elkaar niet|in het Engels)\b/iu;
  expect(pairs.filter(({ nl }) => stiff.test(nl))).toEqual([]);
});

function tableOf(all: readonly SaidWords[]): string {
  const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
  const rows = all.map(({ nl, en }) => `| ${cell(nl)} | ${cell(en)} |`);
  return ['| Dutch | English |', '|---|---|', ...rows].join('\n');
}
