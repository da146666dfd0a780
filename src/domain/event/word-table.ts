/** Words and phrases, each with what it means, in the way of `Concepts`. */
export type WordTable = {
  readonly exact: Map<string, string[]>;
  readonly begins: Map<string, string[]>;
  readonly ends: Map<string, string[]>;
  readonly within: Map<string, string[]>;
  /** By their first word, or what it begins with. */
  readonly phrases: Map<string, Phrase[]>;
  /** What words mean by themselves, of those that were asked about. */
  readonly known: Map<string, readonly string[]>;
};

type Phrase = { readonly rest: readonly Step[]; readonly meaning: string };
/** The next word of a phrase; `isFar`: others may stand before it. */
type Step = { readonly word: string; readonly isOpen: boolean; readonly isFar: boolean };

/** So many words may stand within `tritt … zurück`. */
const furthest = 10;
const shortestBegin = 2;
const longestBegin = 16;
const shortestEnd = 3;
/** A newsroom uses the same words all day. */
const mostKnown = 20_000;

/** A table without words. */
export function emptyTable(): WordTable {
  return {
    exact: new Map(),
    begins: new Map(),
    ends: new Map(),
    within: new Map(),
    phrases: new Map(),
    known: new Map(),
  };
}

/** Adds the words of a line, parted by spaces. */
export function addWords(table: WordTable, words: string, meaning: string): void {
  for (const word of words.trim().split(/\s+/)) {
    if (word === '') continue;
    if (/_|\.\./.test(word)) addPhrase(table, word, meaning);
    else if (word.startsWith('*') && word.endsWith('*')) add(table.within, word.slice(1, -1), meaning);
    else if (word.startsWith('*')) add(table.ends, word.slice(1), meaning);
    else if (word.endsWith('*')) add(table.begins, word.slice(0, -1), meaning);
    else add(table.exact, word, meaning);
  }
}

function addPhrase(table: WordTable, phrase: string, meaning: string): void {
  const steps = phrase.split('..').flatMap((part, at) =>
    part.split('_').map((word, within) => ({
      word: word.replace('*', ''),
      isOpen: word.endsWith('*'),
      isFar: at > 0 && within === 0,
    })),
  );
  const [first, ...rest] = steps;
  if (first === undefined) return;
  const known = table.phrases.get(first.word) ?? [];
  table.phrases.set(first.word, [...known, { rest, meaning }]);
}

function add(words: Map<string, string[]>, word: string, meaning: string): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

/** What the word at `at` of a text means, alone or with those behind it; empty: nothing that the table knows. */
export function meaningsAt(table: WordTable, words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? '';
  const alone = meaningsOf(table, word);
  const phrases = table.phrases.get(word);
  if (phrases === undefined) return alone;
  const meant = phrases.filter(({ rest }) => goesOn(words, at, rest));
  return meant.length === 0 ? alone : [...alone, ...meant.map(({ meaning }) => meaning)];
}

function meaningsOf(table: WordTable, word: string): readonly string[] {
  const before = table.known.get(word);
  if (before !== undefined) return before;
  const found: string[] = [...(table.exact.get(word) ?? [])];
  for (let length = shortestBegin; length <= Math.min(word.length, longestBegin); length++)
    take(table.begins, word.slice(0, length), found);
  for (let from = 0; from + shortestEnd <= word.length; from++) take(table.ends, word.slice(from), found);
  for (const [part, meanings] of table.within) if (word.includes(part)) found.push(...meanings);
  if (table.known.size >= mostKnown) table.known.clear();
  table.known.set(word, found);
  return found;
}

function take(words: Map<string, string[]>, word: string, found: string[]): void {
  const meanings = words.get(word);
  if (meanings !== undefined) found.push(...meanings);
}

function goesOn(words: readonly string[], at: number, steps: readonly Step[]): boolean {
  let next = at + 1;
  for (const { word, isOpen, isFar } of steps) {
    const last = isFar ? next + furthest : next;
    while (next <= last && !isWord(words[next], word, isOpen)) {
      // A text's sentences are parted by an empty word.
      if (words[next] === undefined || words[next] === '') return false;
      next++;
    }
    if (next > last) return false;
    next++;
  }
  return true;
}

function isWord(found: string | undefined, word: string, isOpen: boolean): boolean {
  return found !== undefined && (isOpen ? found.startsWith(word) : found === word);
}
