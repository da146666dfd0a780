import { alphabet, gap, letterOf } from './letters.ts';
import { literalsOf } from './literals-of.ts';

/** Expressions that are asked only of texts in which one of their words stands. */
export type Gate = {
  readonly patterns: readonly RegExp[];
  /** How far into a text their words may end. */
  readonly within: number;
};

/** Which gates a text opens: bit 0 for the first. A gate stays shut where none of its expressions can match. */
export type ScanLiterals = (text: string) => number;

/** What sixteen bits number. */
const mostNodes = 65_535;
/** So many bits of a number are ours. */
const mostGates = 31;

/**
 * Makes one pass of many expressions (Aho and Corasick's automaton): whatever they are, a text is looked through once, letter by letter, as
 * far as the furthest of them looks. Letters count without marks and case: it opens a gate too often, never too seldom.
 */
export function createLiteralScan(gates: readonly Gate[]): ScanLiterals {
  if (gates.length > mostGates) throw new RangeError(`${gates.length} gates`);
  const { next, opens, always } = build(gates);
  const stages = [...new Set(gates.map(({ within }) => within))].sort((one, other) => one - other);
  const masks = stages.map((stage) => maskOf(gates.map(({ within }) => within >= stage)));
  return (text) => {
    let open = always;
    // A text begins as a word does: behind a gap.
    let node = next[gap] ?? 0;
    let at = 0;
    for (let stage = 0; stage < stages.length; stage++) {
      const end = Math.min(text.length, stages[stage] ?? 0);
      const mask = masks[stage] ?? 0;
      for (; at < end; at++) {
        node = next[node * alphabet + letterOf(text.charCodeAt(at))] ?? 0;
        const found = opens[node] ?? 0;
        if (found !== 0) open |= found & mask;
      }
    }
    return open;
  };
}

function maskOf(bits: readonly boolean[]): number {
  return bits.reduce((mask, isSet, bit) => (isSet ? mask | (1 << bit) : mask), 0);
}

type Words = {
  /** Of each node, the next for each letter. */
  next: Uint16Array;
  /** Which gates open where a node is reached. */
  readonly opens: number[];
  /** Those of which no word is known. */
  always: number;
};

function build(gates: readonly Gate[]) {
  const words: Words = { next: new Uint16Array(alphabet * 1024), opens: [0], always: 0 };
  for (const [bit, { patterns }] of gates.entries())
    for (const { source } of patterns) {
      const literals = literalsOf(source);
      if (literals === null) words.always |= 1 << bit;
      else for (const literal of literals) addWord(words, literal, 1 << bit);
    }
  followFailures(words);
  return { next: words.next, opens: Int32Array.from(words.opens), always: words.always };
}

function addWord(words: Words, literal: string, bit: number): void {
  let node = 0;
  for (let at = 0; at < literal.length; at++) {
    node = nextNode(words, node * alphabet + letterOf(literal.charCodeAt(at)));
    // A longer word opens nothing that its begin does not.
    if (((words.opens[node] ?? 0) & bit) !== 0) return;
  }
  words.opens[node] = (words.opens[node] ?? 0) | bit;
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
  const made = words.opens.push(0) - 1;
  if (made > mostNodes) throw new RangeError(`more than ${mostNodes} nodes`);
  if ((made + 1) * alphabet > words.next.length) {
    const larger = new Uint16Array(words.next.length * 2);
    larger.set(words.next);
    words.next = larger;
  }
  return made;
}

/** Where no word goes on, the longest end of what was read that begins another does: breadth first, so that shorter ones are known. */
function followFailures({ next, opens }: Words): void {
  const failure = new Uint16Array(opens.length);
  const queue = [0];
  for (const node of queue)
    for (let letter = 0; letter <= gap; letter++) {
      const step = node * alphabet + letter;
      const child = next[step] ?? 0;
      const instead = node === 0 ? 0 : (next[(failure[node] ?? 0) * alphabet + letter] ?? 0);
      if (child === 0) next[step] = instead;
      else {
        failure[child] = instead;
        opens[child] = (opens[child] ?? 0) | (opens[instead] ?? 0);
        queue.push(child);
      }
    }
}
