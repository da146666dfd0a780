/**
 * Where names come from other scripts, each language of Europe spells them its own way: only there a spelling that is not known is
 * tried in others. A word in Latin letters stays a word.
 */
export const spelledAnew: ReadonlySet<string> = new Set(
  (
    'UA RU BY BG RS MK ME GE AM AZ KZ KG TJ TM UZ MN CN KP KR JP IN PK BD NP LK AF IR IQ SY LB IL PS JO SA YE OM AE QA KW BH EG SD ' +
    'SS LY TN DZ MA MR TD ET ER SO DJ ID MM TH KH LA MY TZ KE UG RW BI CD'
  ).split(' '),
);

/** Letters as they are in Dutch, German and French, and what English and GeoNames have for them. The longest stand first. */
const rules: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['schtsch', ['shch']],
  ['sjtsj', ['shch']],
  ['tsch', ['ch']],
  ['tsj', ['ch']],
  ['tch', ['ch']],
  ['dsch', ['j', 'zh']],
  ['dzj', ['j', 'dzh']],
  ['sch', ['sh', 'zh']],
  ['sj', ['sh']],
  ['zj', ['zh']],
  ['dj', ['j']],
  ['kh', ['h', 'ch']],
  ['ch', ['kh', 'sh', 'h']],
  ['oe', ['u', 'o']],
  ['ou', ['u', 'o']],
  ['ije', ['iye', 'ie']],
  ['ie', ['i', 'iye']],
  ['ij', ['iy', 'i', 'y']],
  ['j', ['y', 'i', '']],
  ['y', ['i', 'yi']],
  ['w', ['v']],
  ['z', ['s', 'ts']],
  ['ck', ['k']],
  ['ks', ['x']],
  ['g', ['h']],
  ['h', ['g', '']],
  ['ee', ['e', 'i']],
  ['aa', ['a']],
  ['c', ['k']],
  ['q', ['k']],
];
const mostSpellings = 16;

/** Other spellings of a key (`placeKey`), those with the fewest changes of the rule first; at most 16, each another than the key. */
export function otherSpellings(key: string): readonly string[] {
  let parts: readonly string[] = [''];
  let at = 0;
  while (at < key.length) {
    const rule = rules.find(([from]) => key.startsWith(from, at));
    const from = rule?.[0] ?? key[at] ?? '';
    const choices = [...(rule?.[1] ?? []), from];
    at += from.length;
    // The rule's first choice makes the first spelling: all letters as English has them.
    parts = choices.flatMap((choice) => parts.map((part) => part + choice)).slice(0, mostSpellings);
  }
  return [...new Set(parts)].filter((each) => each !== key);
}
