import { alphabet, gap, letterOf } from '../letters.ts';
import { literalsOf } from './literals-of.ts';

/** Expressions that are asked only of texts in which one of their words stands. */
export type Gate = {
  readonly patterns: readonly Pick<RegExp, 'source'>[];
  /** How far into a text their words may end. */
  readonly within: number;
};

/** Which gates a text opens, in `open`: bit 0 of its first number for the first gate. A gate stays shut where none of its expressions can match. */
export type LiteralScan = { readonly size: number; readonly scan: (text: string, open: Int32Array) => void };

/** What sixteen bits number. */
const mostNodes = 65_535;
const bitsOfNumber = 32;
/** Nodes that are followed in a few milliseconds. */
const nodesAtOnce = 4_000;
/** Characters of a word that are looked for: what begins so is hardly ever another. */
const longestWord = 10;

/** Whether a gate stands open in what a scan wrote. */
export function isOpen(open: Int32Array, gate: number): boolean {
  return ((open[gate >> 5] ?? 0) & (1 << (gate & 31))) !== 0;
}

/**
 * Makes one pass of many expressions (Aho and Corasick's automaton): whatever they are, a text is looked through once, letter by letter, as
 * far as the furthest of them looks. Letters count without marks and case: it opens a gate too often, never too seldom.
 */
export function createLiteralScan(gates: readonly Gate[]): LiteralScan {
  const making = makeLiteralScan(gates);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** The same, a few milliseconds at a time. */
export function* makeLiteralScan(gates: readonly Gate[]): Generator<void, LiteralScan> {
  const size = Math.ceil(gates.length / bitsOfNumber);
  const { next, opens, sets, always } = yield* build(gates, size);
  const stages = [...new Set(gates.map(({ within }) => within))].sort((one, other) => one - other);
  const masks = stages.map((stage) =>
    maskOf(
      gates.map(({ within }) => within >= stage),
      size,
    ),
  );
  return {
    size,
    scan: (text, open) => {
      open.set(always);
      // A text begins as a word does: behind a gap.
      let node = next[gap] ?? 0;
      let at = 0;
      for (let stage = 0; stage < stages.length; stage++) {
        const end = Math.min(text.length, stages[stage] ?? 0);
        const mask = masks[stage] ?? always;
        for (; at < end; at++) {
          const unit = text.charCodeAt(at);
          node = next[node * alphabet + (unit < tableSize ? (table[unit] ?? gap) : rareLetterOf(unit))] ?? 0;
          const found = opens[node] ?? 0;
          if (found === 0) continue;
          for (let word = 0; word < size; word++)
            open[word] = (open[word] ?? 0) | ((sets[found * size + word] ?? 0) & (mask[word] ?? 0));
        }
      }
    },
  };
}

const tableSize = 0x250;
/** Of the first characters what `letterOf` says; an expression in any case finds an s in the long ſ. */
const table = Uint8Array.from({ length: tableSize }, (_, unit) => letterOf(unit));
table[0x17f] = letterOf(115);

/** Signs and capitals elsewhere that are letters in any case: of ẞ, of kelvin, of ångström. */
function rareLetterOf(unit: number): number {
  if (unit === 0x1e9e) return letterOf(115);
  if (unit === 0x212a) return letterOf(107);
  return unit === 0x212b ? letterOf(97) : gap;
}

function maskOf(bits: readonly boolean[], size: number): Int32Array {
  const mask = new Int32Array(size);
  for (const [bit, isSet] of bits.entries()) if (isSet) setBit(mask, 0, bit);
  return mask;
}

function setBit(numbers: Int32Array, from: number, bit: number): void {
  const at = from + (bit >> 5);
  numbers[at] = (numbers[at] ?? 0) | (1 << (bit & 31));
}

type Words = {
  /** Of each node, the next for each letter. */
  next: Uint16Array;
  /** Which gates open where a node is reached. */
  readonly opens: (Set<number> | null)[];
};

function* build(gates: readonly Gate[], size: number) {
  const words: Words = { next: new Uint16Array(alphabet * 8192), opens: [null] };
  const always = new Int32Array(size);
  for (const [gate, { patterns }] of gates.entries())
    for (const { source } of patterns) {
      const literals = literalsOf(source);
      if (literals === null) setBit(always, 0, gate);
      else for (const literal of literals) addWord(words, literal, gate);
      yield;
    }
  yield* followFailures(words);
  yield;
  return { next: words.next, always, ...numberSets(words, size) };
}

/** The gates that open at each node as a number of their own, since most nodes open none, and many the same. */
function numberSets({ opens }: Words, size: number) {
  const known = new Map<string, number>([['', 0]]);
  const ofNodes = Uint16Array.from(opens, (gates) => {
    if (gates === null) return 0;
    const key = [...gates].sort((one, other) => one - other).join();
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  const sets = new Int32Array(known.size * size);
  for (const [key, number] of known)
    if (key !== '') for (const gate of key.split(',')) setBit(sets, number * size, Number(gate));
  return { opens: ofNodes, sets };
}

function addWord(words: Words, literal: string, gate: number): void {
  let node = 0;
  for (let at = 0; at < literal.length && at < longestWord; at++) {
    node = nextNode(words, node * alphabet + letterOf(literal.charCodeAt(at)));
    // A longer word opens nothing that its begin does not.
    if (words.opens[node]?.has(gate) === true) return;
  }
  const opened = words.opens[node] ?? new Set();
  words.opens[node] = opened.add(gate);
}

/** Where a step leads; made where nobody has gone before. */
function nextNode(words: Words, step: number): number {
  const known = words.next[step] ?? 0;
  if (known !== 0) return known;
  const made = addNode(words);
  words.next[step] = made;
  return made;
}

function addNode(words: Words): number {
  const made = words.opens.push(null) - 1;
  if (made > mostNodes) throw new RangeError(`more than ${mostNodes} nodes`);
  if ((made + 1) * alphabet > words.next.length) {
    const larger = new Uint16Array(words.next.length * 2);
    larger.set(words.next);
    words.next = larger;
  }
  return made;
}

function eitherOf(one: Set<number> | null, other: Set<number> | null): Set<number> | null {
  if (one === null || other === null) return one ?? other;
  return new Set([...one, ...other]);
}

/** Where no word goes on, the longest end of what was read that begins another does: breadth first, so that shorter ones are known. */
function* followFailures({ next, opens }: Words): Generator<void> {
  const failure = new Uint16Array(opens.length);
  const queue = [0];
  for (const [at, node] of queue.entries()) {
    if (at % nodesAtOnce === nodesAtOnce - 1) yield;
    for (let letter = 0; letter <= gap; letter++) {
      const step = node * alphabet + letter;
      const child = next[step] ?? 0;
      const instead = node === 0 ? 0 : (next[(failure[node] ?? 0) * alphabet + letter] ?? 0);
      if (child === 0) next[step] = instead;
      else {
        failure[child] = instead;
        opens[child] = eitherOf(opens[child] ?? null, opens[instead] ?? null);
        queue.push(child);
      }
    }
  }
}
