import { latinCased, latinLetters, sourceInLatin } from './in-latin.ts';
import { type AnyPattern, keepAny } from './kept-patterns.ts';
import { addGate, foldedOnce, type OpeningGate, opensFor } from './opening-gates.ts';

/** Characters of a text in which its words are looked for before it is asked; what is longer is asked at once. */
const longestLooked = 1_000;

/**
 * An expression that does not tell capitals from small letters, as one with the flags `iu` does not, at a fraction of what that takes to make and
 * to ask: it is asked of texts in small letters, of which each is made once, and only where one of its words stands.
 */
export class AnyCasePattern {
  readonly #gate: OpeningGate;
  readonly #any: AnyPattern;

  /** `pattern`: in whatever letters, without the flag `i`; of several, whatever keeps to one of them. */
  constructor(pattern: string | RegExp | readonly string[], flags = 'u') {
    const sources = pattern instanceof RegExp ? [pattern.source] : [pattern].flat();
    this.#any = keepAny(sources.map(foldSource), pattern instanceof RegExp ? pattern.flags : flags);
    this.#gate = addGate(this.#any.patterns, longestLooked);
  }

  /** Of all of them as one, in small letters. */
  get source(): string {
    return this.#any.patterns.map(({ source }) => source).join('|');
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#any.test(foldedOnce(text));
  }

  /** The first match in the text, in small letters; each letter stands where it stands in the text. */
  exec(text: string): RegExpExecArray | null {
    if (!this.#mayMatch(text)) return null;
    let first: RegExpExecArray | null = null;
    for (const pattern of this.#any.patterns) {
      const found = pattern.exec(foldedOnce(text));
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
    return first;
  }

  #mayMatch(text: string): boolean {
    return text.length > longestLooked || opensFor(this.#gate, text);
  }
}

/** An escape, the name of a group, the bounds of a class, or one letter. */
const parts = /\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|[[\]]|./gsu;
/** What `\p{Lu}` is in any case: a letter that is a capital or has one. */
const hasCapital = `[${latinCased}]`;

/** An expression of texts in small letters (`foldToLatin`). What asks for a capital is asked of any letter that is one or the other. */
function foldSource(source: string): string {
  let isInClass = false;
  return source.replace(parts, (part) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (part === String.raw`\p{L}`) return isInClass ? latinLetters : `[${latinLetters}]`;
    if (part === String.raw`\p{Lu}` && !isInClass) return hasCapital;
    if (/^\\[pP]/.test(part)) throw new SyntaxError(`${part} in ${source}`);
    if (part.length > 1) return part;
    const small = part.toLowerCase();
    return sourceInLatin(small.length === 1 ? small : part);
  });
}
