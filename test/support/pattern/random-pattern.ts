import type { Part } from '../../../src/feeds/pattern/read-pattern.ts';

type Written = { readonly source: string; readonly part: Part };

const characters = [
  'a',
  'b',
  '1',
  ' ',
  ':',
  String.raw`\w`,
  String.raw`\d`,
  String.raw`\s`,
  String.raw`\S`,
  '[ab]',
  '[^a]',
  '[a-z1 ]',
  '.',
  String.raw`\p{L}`,
  'é',
  String.raw`\.`,
  String.raw`\u0061`,
];
const assertions = [String.raw`\b`, '^', '$', String.raw`\B`];
const quantifiers: readonly (readonly [string, number, number])[] = [
  ['*', 0, Number.POSITIVE_INFINITY],
  ['+', 1, Number.POSITIVE_INFINITY],
  ['?', 0, 1],
  ['*?', 0, Number.POSITIVE_INFINITY],
  ['+?', 1, Number.POSITIVE_INFINITY],
  ['{2}', 2, 2],
  ['{0,3}', 0, 3],
  ['{1,2}?', 1, 2],
  ['{2,}', 2, Number.POSITIVE_INFINITY],
];
const groups = ['(?:', '(', '(?i:', '(?<name>'];
const arounds = ['(?=', '(?!', '(?<=', '(?<!'];

/** An expression with what repeats, chooses and looks around in one another, and what it is made of. */
export function randomPattern(random: () => number): Written {
  let isNamed = false;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const choice = (depth: number, isAnyCase: boolean): Written => {
    const all = Array.from({ length: random() < 0.3 && depth > 0 ? 2 : 1 }, () => sequence(depth, isAnyCase));
    const source = all.map((each) => each.source).join('|');
    const [only] = all;
    if (all.length === 1 && only !== undefined) return only;
    return { source, part: { kind: 'choice', parts: all.map(({ part }) => part) } };
  };
  const sequence = (depth: number, isAnyCase: boolean): Written => {
    const all = Array.from({ length: Math.floor(random() * 4) }, () => quantified(depth, isAnyCase));
    return {
      source: all.map(({ source }) => source).join(''),
      part: { kind: 'sequence', parts: all.map(({ part }) => part) },
    };
  };
  const quantified = (depth: number, isAnyCase: boolean): Written => {
    const kind = random();
    if (kind < 0.06) {
      const source = one(assertions);
      return { source, part: { kind: 'assertion', isBegin: source === '^' } };
    }
    if (kind < 0.12 && depth > 0) {
      const opening = one(arounds);
      const inside = choice(depth - 1, isAnyCase);
      const isBehind = opening.includes('<');
      return { source: `${opening}${inside.source})`, part: { kind: 'around', part: inside.part, isBehind } };
    }
    const { source, part } = single(depth, isAnyCase);
    if (random() < 0.4) return { source, part };
    const [sign, min, max] = one(quantifiers);
    return { source: source + sign, part: { kind: 'repeat', part, min, max } };
  };
  const single = (depth: number, isAnyCase: boolean): Written => {
    if (depth === 0 || random() < 0.5) {
      const source = one(characters);
      return { source, part: { kind: 'character', source, isAnyCase } };
    }
    const opening = one(isNamed ? groups.slice(0, 3) : groups);
    isNamed ||= opening === '(?<name>';
    const { source, part } = choice(depth - 1, isAnyCase || opening === '(?i:');
    return { source: `${opening}${source})`, part };
  };
  return choice(3, false);
}
