const ending =
  /(?:ungen|ung|ingen|ing|heden|heid|ment|ens|end|ers|est|sen|ten|ed|en|er|em|es|os|as|s|n|e|t|d|a|o)$/;
const shortest = 4;
/** Beyond so many letters words of one language are rarely of two matters. */
const longest = 7;
/** A newsroom uses the same words all day. */
const mostKnown = 20_000;
const known = new Map<string, string>();
/** Takes that are kept hold the stem of many words once. */
const shared = new Map<string, string>();

/** What two forms of a word have in common (`kills`, `killed`), roughly: their first letters without an ending. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bare = word.replace(ending, '');
  const stem = (bare.length >= shortest ? bare : word).slice(0, longest);
  if (known.size >= mostKnown) {
    known.clear();
    shared.clear();
  }
  const its = shared.get(stem) ?? stem;
  shared.set(its, its);
  known.set(word, its);
  return its;
}
