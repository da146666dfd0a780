import { sourceInLatin, toLatin } from './in-latin.ts';
import { type AnyPattern, keepAny, keepPattern } from './kept-patterns.ts';

/**
 * An expression that is asked of texts in one byte a character (`toLatin`), so that it is made once. What it says of a match is said of that
 * text, and stands where it stands in the text.
 */
export class LatinPattern extends RegExp {
  private constructor(pattern: RegExp) {
    super(sourceInLatin(pattern.source), pattern.flags);
    keepPattern(this);
  }

  /** Of an expression without `g` and `y`; see `sourceInLatin`. */
  static of(pattern: RegExp): LatinPattern {
    return pattern instanceof LatinPattern ? pattern : new LatinPattern(pattern);
  }

  override exec(text: string): RegExpExecArray | null {
    return super.exec(toLatin(text));
  }
}

/** One that matches where any of these does; see `keepAny`. */
export function anyLatin(sources: readonly string[], flags: string): AnyPattern {
  const { patterns, test } = keepAny(sources.map(sourceInLatin), flags);
  return { patterns, test: (text) => test(toLatin(text)) };
}
