import { spokenAs } from './words/spoken-as.ts';

/** Words and phrases, each with what it means, in the way of `Concepts`. */
export type WordTable = {
  /** Of a word, or of what words begin with, where its cells are. */
  readonly rows: Map<string, number>;
  /** Of each row what the word means, what all that begin so mean (places in `lists`), and the last phrase that begins with either. */
  cells: Uint16Array;
  readonly ends: Map<string, number>;
  readonly within: Map<string, number>;
  readonly phrases: Phrases;
  /** Meanings that go together, each list once: most words have one that others have. */
  readonly lists: (readonly string[])[];
  readonly listOf: Map<string, number>;
  /** What begins longest. */
  longest: number;
  /** What words mean by themselves, of those that were asked about. */
  readonly known: Map<string, Known>;
};

/** By number: a phrase's words but the first (` a chaleur*`, `.zuruck`: others may stand before it), its meanings, and the one before it that begins alike. */
type Phrases = { readonly rests: string[]; readonly lists: number[]; readonly before: number[] };
type Known = { readonly meanings: readonly string[]; readonly phrases: readonly number[] };

const columns = { word: 0, begin: 1, phrase: 2, openPhrase: 3 };
const width = 4;
const nothing: Known = { meanings: [], phrases: [] };
/** So many words may stand within `tritt … zurück`. */
const furthest = 10;
const shortestBegin = 2;
const shortestEnd = 3;
/** A newsroom uses the same words all day. */
const mostKnown = 20_000;

/** A table without words. */
export function emptyTable(): WordTable {
  return {
    rows: new Map(),
    cells: new Uint16Array(width * 512),
    ends: new Map(),
    within: new Map(),
    // The first of each is none.
    phrases: { rests: [''], lists: [0], before: [0] },
    lists: [[]],
    listOf: new Map(),
    longest: 0,
    known: new Map(),
  };
}

/** Adds the words of a line, parted by spaces; French leaves out vowels. */
export function addWords(table: WordTable, words: string, meaning: string, isFrench = false): void {
  for (const entry of words.trim().split(/\s+/)) {
    const said = spokenAs(entry, isFrench);
    if (said === '') continue;
    if (/[ .]/.test(said)) addPhrase(table, said, meaning);
    else if (said.startsWith('*')) {
      const isWithin = said.endsWith('*');
      const part = isWithin ? said.slice(1, -1) : said.slice(1);
      const parts = isWithin ? table.within : table.ends;
      parts.set(part, withMeaning(table, parts.get(part) ?? 0, meaning));
    } else {
      const isOpen = said.endsWith('*');
      const cell = cellOf(table, said, isOpen ? columns.begin : columns.word);
      table.cells[cell] = withMeaning(table, table.cells[cell] ?? 0, meaning);
    }
  }
}

function addPhrase(table: WordTable, said: string, meaning: string): void {
  const end = said.search(/[ .]/);
  const first = said.slice(0, end);
  const cell = cellOf(table, first, first.endsWith('*') ? columns.openPhrase : columns.phrase);
  const { rests, lists, before } = table.phrases;
  rests.push(said.slice(end));
  lists.push(withMeaning(table, 0, meaning));
  table.cells[cell] = before.push(table.cells[cell] ?? 0) - 1;
}

/** Where one thing that is known of a word or of a begin (`word*`) stands. */
function cellOf(table: WordTable, word: string, column: number): number {
  const said = word.replace('*', '');
  if (word !== said) table.longest = Math.max(table.longest, said.length);
  const known = table.rows.get(said);
  if (known !== undefined) return known + column;
  const row = table.rows.size * width;
  table.rows.set(said, row);
  if (row + width > table.cells.length) {
    const larger = new Uint16Array(table.cells.length * 2);
    larger.set(table.cells);
    table.cells = larger;
  }
  return row + column;
}

/** The list that has one meaning more. */
function withMeaning({ lists, listOf }: WordTable, list: number, meaning: string): number {
  const before = lists[list] ?? [];
  if (before.includes(meaning)) return list;
  const key = `${list} ${meaning}`;
  const known = listOf.get(key);
  if (known !== undefined) return known;
  const made = lists.push([...before, meaning]) - 1;
  listOf.set(key, made);
  return made;
}

/** What the word at `at` of a text means, alone or with those behind it; empty: nothing that the table knows. */
export function meaningsAt(table: WordTable, words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? '';
  const { meanings, phrases } = knownOf(table, word);
  if (phrases.length === 0) return meanings;
  const { rests, lists, before } = table.phrases;
  let found = meanings;
  for (const last of phrases)
    for (let phrase = last; phrase !== 0; phrase = before[phrase] ?? 0)
      if (goesOn(words, at + 1, rests[phrase] ?? ''))
        found = [...found, ...(table.lists[lists[phrase] ?? 0] ?? [])];
  return found;
}

function knownOf(table: WordTable, word: string): Known {
  const before = table.known.get(word);
  if (before !== undefined) return before;
  if (table.known.size >= mostKnown) table.known.clear();
  const found = lookUp(table, word);
  table.known.set(word, found);
  return found;
}

function lookUp({ rows, cells, ends, within, lists, longest }: WordTable, word: string): Known {
  const found: number[] = [];
  const phrases: number[] = [];
  const take = (row: number | undefined, list: number, phrase: number) => {
    if (row === undefined) return;
    found.push(cells[row + list] ?? 0);
    phrases.push(cells[row + phrase] ?? 0);
  };
  take(rows.get(word), columns.word, columns.phrase);
  for (let length = shortestBegin; length <= Math.min(word.length, longest); length++)
    take(rows.get(word.slice(0, length)), columns.begin, columns.openPhrase);
  for (let from = 0; from + shortestEnd <= word.length; from++) found.push(ends.get(word.slice(from)) ?? 0);
  for (const [part, list] of within) if (word.includes(part)) found.push(list);
  const meant = [...new Set(found)].filter((list) => list !== 0);
  const begun = phrases.filter((phrase) => phrase !== 0);
  if (meant.length === 0 && begun.length === 0) return nothing;
  const [only = 0] = meant;
  return {
    meanings: meant.length > 1 ? meant.flatMap((list) => lists[list] ?? []) : (lists[only] ?? []),
    phrases: begun,
  };
}

/** Whether a text goes on at `at` with the rest of a phrase. */
function goesOn(words: readonly string[], at: number, rest: string): boolean {
  let next = at;
  for (let from = 0; from < rest.length; ) {
    let to = from + 1;
    while (to < rest.length && rest[to] !== ' ' && rest[to] !== '.') to++;
    const last = rest[from] === '.' ? next + furthest : next;
    while (next <= last && !isWord(words[next], rest, from + 1, to)) {
      // A text's sentences are parted by an empty word.
      if (words[next] === undefined || words[next] === '') return false;
      next++;
    }
    if (next > last) return false;
    next++;
    from = to;
  }
  return true;
}

function isWord(found: string | undefined, rest: string, from: number, to: number): boolean {
  if (found === undefined) return false;
  if (rest[to - 1] === '*') return found.startsWith(rest.slice(from, to - 1));
  return found.length === to - from && rest.startsWith(found, from);
}
