const ending =
  /(?:ungen|ung|ingen|ing|heden|heid|ment|ens|end|ers|est|sen|ten|ed|en|er|em|es|os|as|s|n|e|t|d|a|o)$/;
const shortest = 4;
/** Beyond so many letters words of one language are rarely of two matters. */
const longest = 7;

/** What two forms of a word have in common (`kills`, `killed`), roughly: their first letters without an ending. */
export function stemOf(word: string): string {
  const bare = word.replace(ending, '');
  return (bare.length >= shortest ? bare : word).slice(0, longest);
}
