import type { Token } from '../text/token.ts';

/** The tokens from a figure to the end of its sentence, the nearest first: `near` those of its clause. */
export type Stretch = { readonly near: readonly Token[]; readonly far: readonly Token[] };

/** The tokens `[from, to)` up to the end of the sentence. */
export function stretch(from: number, to: number, text: string, tokens: readonly Token[]): Stretch {
  const near: Token[] = [];
  const far: Token[] = [];
  let isNear = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const gap = gapBefore(at, text, tokens);
    if (at > 0 && endsSentence(gap)) break;
    if (endsClause(gap) || isJoin(token.key)) isNear = false;
    (isNear ? near : far).push(token);
  }
  return { near, far };
}

/** The same backwards, the nearest first. */
export function stretchBack(from: number, to: number, text: string, tokens: readonly Token[]): Stretch {
  const near: Token[] = [];
  const far: Token[] = [];
  let isNear = true;
  for (let at = from - 1; at >= to; at--) {
    const gap = gapBefore(at + 1, text, tokens);
    if (endsSentence(gap)) break;
    const token = tokens[at] as Token;
    if (endsClause(gap) || isJoin(token.key)) isNear = false;
    (isNear ? near : far).push(token);
  }
  return { near, far };
}

/** The end of a clause among its words. */
export const clauseEnd = '|';
/** The figure that a clause is read for, among its words. */
export const figureItself = '';

/** So far around a figure its sentence is read. */
const reach = 14;

type Span = { readonly from: number; readonly to: number };

/**
 * The words of a sentence around a figure, in their order: `figureItself` stands in its place, and `clauseEnd` wherever a clause ends, or the figure
 * before stands. They go up to the figure behind, and say where they stop short by having no end.
 */
export function sentenceAround(
  { from, to }: Span,
  [before, after]: readonly [Span | undefined, Span | undefined],
  text: string,
  tokens: readonly Token[],
): readonly string[] {
  const words: string[] = [figureItself];
  for (let at = from; at > Math.max(0, from - reach); at--) {
    const gap = gapBefore(at, text, tokens);
    if (endsSentence(gap)) break;
    const { key } = tokens[at - 1] as Token;
    if (endsClause(gap) || at === before?.to) words.unshift(clauseEnd);
    words.unshift(isJoin(key) ? clauseEnd : key);
  }
  const end = Math.min(after?.from ?? tokens.length, to + reach);
  for (let at = to; at <= end; at++) {
    const gap = gapBefore(at, text, tokens);
    const isLast = at === tokens.length || endsSentence(gap);
    if (isLast || endsClause(gap)) words.push(clauseEnd);
    if (isLast || at === end) break;
    const { key } = tokens[at] as Token;
    words.push(isJoin(key) ? clauseEnd : key);
  }
  return words;
}

/** What stands between a token and the one before it. */
export function gapBefore(at: number, text: string, tokens: readonly Token[]): string {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before === undefined || token === undefined ? '' : text.slice(before.end, token.start);
}

/** Whether a sentence ends in what stands between two tokens. */
export function endsSentence(gap: string): boolean {
  return /[.!?;](?:["'”’)\]]*\s|$)|\n/u.test(gap);
}

/** Whether a clause ends in it. */
export function endsClause(gap: string): boolean {
  return /[,:()–—]/u.test(gap);
}

function isJoin(key: string): boolean {
  return /^(?:en|and|und|et|y|maar|but|aber|mais|pero|terwijl|while)$/u.test(key);
}
