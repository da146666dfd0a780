import { alphabet } from './letters.ts';

/**
 * What is known of words, by how they begin: a node for each begin, node 0 for that of none. A node's children stand one behind the other, and which letters
 * they are is a bit each, so that it takes nine bytes and not one number for each letter of the alphabet.
 */
export type LetterTree = {
  /** The node behind this one with that letter (`letterOf`); 0: nothing begins so. */
  readonly step: (node: number, letter: number) => number;
};

/** What is known of the words that end at a node; undefined: nothing. */
export type AtNode<What> = (node: number) => readonly What[] | undefined;

const lowLetters = 32;

/** A word of a tree, letter by letter (`letterOf`), and what is known of it. */
export type TreeWord<What> = { readonly letters: readonly number[]; readonly what: What };

/** One tree, and for each list of words what ends at its nodes, in the order in which it was given. */
export type Planted<What> = { readonly tree: LetterTree; readonly ends: readonly AtNode<What>[] };

/** So many words are put into a tree at once, and so many nodes made: a few milliseconds each. */
export const plantedAtOnce = 2_000;

/** Plants trees of words. */
export function plantTree<What>(...lists: readonly (readonly TreeWord<What>[])[]): Planted<What> {
  const planting = makeTree(...lists);
  for (;;) {
    const { done, value } = planting.next();
    if (done) return value;
  }
}

/** The same, `plantedAtOnce` words or nodes at a time. */
export function* makeTree<What>(
  ...lists: readonly (readonly TreeWord<What>[])[]
): Generator<void, Planted<What>> {
  const branches = new Branches();
  const places: (readonly number[])[] = [];
  for (const words of lists) {
    const its: number[] = [];
    for (const { letters } of words) {
      if (its.push(branches.add(letters)) % plantedAtOnce === 0) yield;
    }
    places.push(its);
  }
  yield;
  const { tree, nodes } = yield* branches.grow();
  const ends: AtNode<What>[] = [];
  for (const [list, words] of lists.entries()) {
    yield;
    ends.push(yield* gather(words, places[list] ?? [], nodes));
  }
  return { tree, ends };
}

/** A number for each node is asked in no time, whatever there is; most have none. */
function* gather<What>(
  words: readonly TreeWord<What>[],
  places: readonly number[],
  nodes: Uint32Array,
): Generator<void, AtNode<What>> {
  const numbers = new Uint16Array(nodes.length);
  const all: (What[] | undefined)[] = [undefined];
  for (const [at, { what }] of words.entries()) {
    if (at % plantedAtOnce === plantedAtOnce - 1) yield;
    const node = nodes[places[at] ?? 0] ?? 0;
    const there = all[numbers[node] ?? 0];
    if (there === undefined) numbers[node] = all.push([what]) - 1;
    else there.push(what);
  }
  if (all.length > mostNumbers) throw new RangeError(`more than ${mostNumbers} words`);
  return (node) => all[numbers[node] ?? 0];
}

/** What sixteen bits number. */
const mostNumbers = 65_536;

/** A tree while it is made: each branch knows its first child and its next sibling, whatever their letters. */
class Branches {
  readonly #child: number[] = [0];
  readonly #sibling: number[] = [0];
  readonly #letter: number[] = [alphabet];

  /** The branch of these letters; made where nobody has gone before. */
  add(letters: readonly number[]): number {
    let branch = 0;
    for (const letter of letters) branch = this.#childOf(branch, letter);
    return branch;
  }

  /** Siblings stand in the order of their letters. */
  #childOf(branch: number, letter: number): number {
    let before = 0;
    let child = this.#child[branch] ?? 0;
    while (child !== 0 && (this.#letter[child] ?? 0) < letter) {
      before = child;
      child = this.#sibling[child] ?? 0;
    }
    if (child !== 0 && this.#letter[child] === letter) return child;
    const made = this.#letter.push(letter) - 1;
    this.#child.push(0);
    this.#sibling.push(child);
    if (before === 0) this.#child[branch] = made;
    else this.#sibling[before] = made;
    return made;
  }

  /** The tree, and of each branch its node: breadth first, so that children stand one behind the other in the order of their letters. */
  *grow(): Generator<void, { readonly tree: LetterTree; readonly nodes: Uint32Array }> {
    const size = this.#letter.length;
    const low = new Uint32Array(size);
    const high = new Uint8Array(size);
    const first = new Uint32Array(size);
    const nodes = new Uint32Array(size);
    const branches = new Uint32Array(size);
    let count = 1;
    for (let node = 0; node < count; node++) {
      if (node % plantedAtOnce === plantedAtOnce - 1) yield;
      const branch = branches[node] ?? 0;
      nodes[branch] = node;
      first[node] = count;
      for (let child = this.#child[branch] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const letter = this.#letter[child] ?? 0;
        if (letter < lowLetters) low[node] = (low[node] ?? 0) | (1 << letter);
        else high[node] = (high[node] ?? 0) | (1 << (letter - lowLetters));
        branches[count++] = child;
      }
    }
    const step = (node: number, letter: number) => {
      const ofLow = low[node] ?? 0;
      if (letter < lowLetters) {
        const bit = 1 << letter;
        return (ofLow & bit) === 0 ? 0 : (first[node] ?? 0) + bitsIn(ofLow & (bit - 1));
      }
      const ofHigh = high[node] ?? 0;
      const bit = 1 << (letter - lowLetters);
      return (ofHigh & bit) === 0 ? 0 : (first[node] ?? 0) + bitsIn(ofLow) + bitsIn(ofHigh & (bit - 1));
    };
    return { tree: { step }, nodes };
  }
}

/** How many bits of 32 are set: in pairs, in fours, in eights. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
