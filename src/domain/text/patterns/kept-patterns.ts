/** Expressions that take milliseconds to be made, each when it is first asked. */
const kept: RegExp[] = [];

/** Characters of an expression: one of twice as many can take more than a tenth of a second to be made. */
const longestSource = 3_000;

/** Tells whether one of several expressions matches. */
export type AnyPattern = Pick<RegExp, 'test'> & { readonly patterns: readonly RegExp[] };

/**
 * Has an expression made before the first news comes, and not by the first text that is asked. It must not have `g` or `y`, and be asked of texts in
 * one byte a character alone (`toLatin`): for others it is made once more.
 */
export function keepPattern(pattern: RegExp): RegExp {
  kept.push(pattern);
  return pattern;
}

/** One that matches where any of these does: joined to expressions that are each short enough to be made in one go; see `keepPattern`. */
export function keepAny(sources: readonly string[], flags: string): AnyPattern {
  const together: string[] = [];
  for (const source of sources) {
    const last = together.at(-1);
    if (last === undefined || last.length + source.length >= longestSource) together.push(source);
    else together[together.length - 1] = `${last}|${source}`;
  }
  const patterns = together.map((source) => keepPattern(new RegExp(source, flags)));
  return { patterns, test: (text) => patterns.some((pattern) => pattern.test(text)) };
}

/** Characters of an expression that is made into tens of kilobytes of machine code, or hundreds. */
const longSource = 500;

/**
 * Makes all that are kept, a few milliseconds at a time: an expression is made when it is asked, and anew where it is asked again. `makeLong`: by
 * whom those of much code are made.
 */
export function* makePatterns(makeLong: (make: () => void) => void): Generator<void> {
  for (const pattern of kept)
    for (let time = 0; time < 2; time++) {
      const make = () => void pattern.test('a');
      if (pattern.source.length > longSource) makeLong(make);
      else make();
      yield;
    }
}
