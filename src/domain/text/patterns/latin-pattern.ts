import { sourceInLatin, toLatin } from './in-latin.ts';
import { keepPattern } from './kept-patterns.ts';

/**
 * An expression that is asked of texts in one byte a character (`toLatin`), so that it is made once. What it says of a match is said of that
 * text, and stands where it stands in the text.
 */
export class LatinPattern extends RegExp {
  /** What is asked: of one that is no more than an expression V8 knows soonest whether it matches. */
  readonly #plain: RegExp;

  private constructor(pattern: RegExp) {
    super(sourceInLatin(pattern.source), pattern.flags);
    this.#plain = keepPattern(new RegExp(this.source, this.flags));
  }

  /** Of an expression without `g` and `y`; see `sourceInLatin`. */
  static of(pattern: RegExp): LatinPattern {
    return pattern instanceof LatinPattern ? pattern : new LatinPattern(pattern);
  }

  override exec(text: string): RegExpExecArray | null {
    return this.#plain.exec(toLatin(text));
  }

  override test(text: string): boolean {
    return this.#plain.test(toLatin(text));
  }
}
