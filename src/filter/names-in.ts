import { placeKey } from '../domain/place/place-key.ts';

/** Words in a row that may be a place's name. */
export type Name = {
  readonly name: string;
  /** See `placeKey`. */
  readonly key: string;
  /** Where it stands in its line. */
  readonly start: number;
  readonly end: number;
  /** What stands before it says that it is a place. */
  readonly isAt: boolean;
  /** And that something is there: `in`, `near`. */
  readonly isIn: boolean;
  /** No other word with a capital stands beside it: it is nobody's surname. */
  readonly isAlone: boolean;
};

/** `Bosnië en Herzegovina`, `Sint Jansteen`, `Alphen aan den Rijn`. */
const mostWords = 4;
/** What stands before a place. */
const before = /^(?:in|bij|te|uit|naar|nabij|rond|vanuit|near|from|to|outside|at|à|aux?|bei|aus|nach)$/iu;
const within = /^(?:in|nabij|near|outside)$/iu;
const small = /^(?:aan|en|de|den|der|het|in|op|bij|van|over|sur|les|la|le|du|of|and|the|am|an|del|do|di)$/u;

/** True for a word that may stand within a place's name in small letters. */
export function isSmallWord(word: string): boolean {
  return small.test(word);
}

/** Every row of words that begins and ends with a capital, `’s` and `'t` counting as such. */
export function* namesIn(line: string): Generator<Name> {
  const words = [...line.matchAll(/(?:['’‘][st][ -])?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)].map(
    ({ 0: word, index }) => ({ word, start: index, end: index + word.length }),
  );
  const isBeside = (one: number, other: number) =>
    isCapital(words[one]?.word) &&
    isCapital(words[other]?.word) &&
    line.slice(words[one]?.end, words[other]?.start) === ' ';
  for (const [at, first] of words.entries()) {
    if (!isCapital(first.word)) continue;
    const preceding = words[at - 1]?.word ?? '';
    for (let last = at; last < Math.min(words.length, at + mostWords); last++) {
      const { word = '', end = 0 } = words[last] ?? {};
      if (!isCapital(word)) {
        if (isSmallWord(word)) continue;
        break;
      }
      const row = words.slice(at, last + 1).map((each) => each.word);
      const name = row
        .join(' ')
        .replace(/['’]s$/u, '')
        .replace(/\.$/u, '');
      yield {
        name,
        key: placeKey(name),
        start: first.start,
        end,
        isAt: before.test(preceding),
        isIn: within.test(preceding),
        isAlone: !isBeside(at - 1, at) && !isBeside(last, last + 1),
      };
    }
  }
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^(?:['’‘][st][ -])?\p{Lu}/u.test(word);
}
