/** Expressions that take milliseconds to be made, each when it is first asked. */
const kept: { readonly pattern: RegExp; readonly texts: readonly string[] }[] = [];
/**
 * An expression is made for texts of one byte a letter, once more where it is asked again, and apart for those in which a letter needs two, as in all with a curly quote.
 */
const latinTexts = ['a', 'a'];
const allTexts = [...latinTexts, '’'];

/** Characters of an expression: one of twice as many can take more than a tenth of a second to be made. */
const longestSource = 3_000;

/** Tells whether one of several expressions matches. */
export type AnyPattern = Pick<RegExp, 'test'> & { readonly patterns: readonly RegExp[] };

/** Has an expression made before the first news comes, and not by the first text that is asked. It must not have `g` or `y`. */
export function keepPattern(pattern: RegExp): RegExp {
  kept.push({ pattern, texts: allTexts });
  return pattern;
}

/** One that matches where any of these does: joined to expressions that are each short enough to be made in one go; see `keepPattern`. */
export function keepAny(sources: readonly string[], flags: string, texts = allTexts): AnyPattern {
  const together: string[] = [];
  for (const source of sources) {
    const last = together.at(-1);
    if (last === undefined || last.length + source.length >= longestSource) together.push(source);
    else together[together.length - 1] = `${last}|${source}`;
  }
  const patterns = together.map((source) => new RegExp(source, flags));
  for (const pattern of patterns) kept.push({ pattern, texts });
  return { patterns, test: (text) => patterns.some((pattern) => pattern.test(text)) };
}

/** The same of texts that need one byte a letter (`foldToLatin`): in half of the time, and in half of the memory. */
export function keepAnyInLatin(sources: readonly string[], flags: string): AnyPattern {
  return keepAny(sources, flags, latinTexts);
}

/** Makes all that are kept, a few milliseconds at a time. */
export function* makePatterns(): Generator<void> {
  for (const { pattern, texts } of kept)
    for (const text of texts) {
      pattern.test(text);
      yield;
    }
}
