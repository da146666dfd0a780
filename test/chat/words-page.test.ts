import { expect, test } from 'vitest';
import { type SaidWords, saidWords } from './words/said-words.ts';

const opening = `# Words

Every sentence that people read, in Dutch and in English, for a person to read through. This page is made from the code:
\`npx vitest run test/chat/words-page.test.ts -u\` writes it anew. \`{name}\` is filled in.
`;

test('docs/words.md lists every sentence in both languages', async () => {
  const said = saidWords();
  expect(said.length).toBeGreaterThan(400);
  const files = Map.groupBy(said, ({ file }) => file);
  const parts = [...files].map(([file, all]) => `## ${file}\n\n${tableOf(all)}\n`);
  await expect([opening, ...parts].join('\n')).toMatchFileSnapshot('../../docs/words.md');
});

test('Dutch says je to its reader', () => {
  expect(saidWords().filter(({ nl }) => /\b(?:u|uw|uzelf)\b/iu.test(nl))).toEqual([]);
});

test('Dutch is the Dutch of a newsroom', () => {
  const stiff = /\b(?:aangehouden|hele tekst|lees bij de bron|achter elkaar niet|in het Engels)\b/iu;
  expect(saidWords().filter(({ nl }) => stiff.test(nl))).toEqual([]);
});

function tableOf(all: readonly SaidWords[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = all.map(({ nl, en }) => `| ${cell(nl)} | ${cell(en)} |`);
  return ['| Dutch | English |', '|---|---|', ...rows].join('\n');
}
