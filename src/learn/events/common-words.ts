import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LexiconLanguage, lexiconLanguages } from '../../domain/event/lexicon/concepts.ts';
import { plainWord } from '../../domain/event/plain-word.ts';
import { readText } from '../../domain/event/read-text.ts';
import { stemOf } from '../../domain/event/words/stem-of.ts';
import type { Labelled } from './labelled.ts';

const fixtures = fileURLToPath(new URL('../../../test/fixtures/', import.meta.url));
/** What else stands there in the languages of the lexicon, a text a line: what is sealed is not read. */
const folders = ['desks', 'signals'];
const shortestText = 20;
/** A stem of fewer texts than this is as rare as any. */
const fewest = 3;

/** How many texts in ten thousand have each stem that is common in a language, as `learned-words.ts` keeps it. */
export function commonWords(takes: readonly Labelled[]): Readonly<Record<LexiconLanguage, string>> {
  const texts = [
    ...takes.map(({ take, read: { language } }) => ({ language, text: `${take.headline}.\n${take.lede}` })),
    ...folders.flatMap((folder) => textsIn(`${fixtures}${folder}`)),
  ];
  const names = namesIn(texts.filter(({ language }) => language !== 'de').map(({ text }) => text));
  return Object.fromEntries(
    lexiconLanguages.map((language) => {
      const its = texts.filter((each) => each.language === language);
      const counts = new Map<string, number>();
      for (const { text } of its)
        for (const stem of readText(text, language).stems.keys())
          counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const common = [...counts]
        .filter(([, count]) => count >= fewest)
        .filter(([stem]) => !names.has(stem))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([stem, count]) => `${stem}=${Math.round((10_000 * count) / its.length)}`);
      return [language, common.join(' ')];
    }),
  ) as Record<LexiconLanguage, string>;
}

/** Stems of the words that have a capital within a sentence, wherever they stand. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string) => {
    const stem = stemOf(plainWord(word));
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  };
  for (const text of texts) {
    if (text === text.toUpperCase()) continue;
    for (const [word] of text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu)) add(capital, word);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu)) add(small, word);
  }
  return new Set(
    [...capital].filter(([stem, count]) => count > (small.get(stem) ?? 0)).map(([stem]) => stem),
  );
}

function textsIn(folder: string): readonly { language: LexiconLanguage; text: string }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== 'sealed.tsv');
  return files.toSorted().flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const cells = line.split('\t');
        const language = lexiconLanguages.find((each) => cells.includes(each));
        const text = cells.filter((cell) => cell.length >= shortestText).join('.\n');
        return language === undefined || text === '' ? [] : [{ language, text }];
      }),
  );
}
