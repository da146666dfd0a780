/** A word or a number of a text, and where it stands in it. */
export type Token = {
  /** As the copy has it: `Ankara's`, `2.400`, `34-jarige`, `5%`. */
  readonly text: string;
  /** By which it is compared: quotes, dashes, accents' composition and case are all one. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

/** More words than this of one text are not compared: what comes after counts as the same. */
const mostTokens = 2000;

/**
 * A number with its separators, sign and currency, else letters and digits that marks inside hold together. A narrow or fixed
 * space parts thousands (`2 400`).
 */
const word =
  /(?<![\p{L}\p{N}])[-−+]?[€$£]?\d+(?:[\u00A0\u202F]\d{3})*(?:[.,:/]\d+)*(?:[-\u2010-\u2015]?[\p{L}\p{N}]+)*%?|[\p{L}\p{M}\p{N}]+(?:[.'’&\-\u2010-\u2015/][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. Bounded: at most two thousand. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    if (tokens.length === mostTokens) break;
    const { 0: found, index } = match;
    tokens.push({ text: found, key: keyOf(found), start: index, end: index + found.length });
  }
  return tokens;
}

function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/gu, '')
    .replace(/’/gu, "'")
    .replace(/[\u2010-\u2015−]/gu, '-')
    .toLowerCase();
}
