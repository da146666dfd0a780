import type { Token } from '../text/token.ts';
import { countOf } from './counted.ts';
import { isDay, isNamed } from './labels.ts';

/** More words than this of one text are not compared: what comes after counts as the same. */
const mostTokens = 2000;

/** A number with its separators, sign and currency, else letters and digits that marks inside hold together. */
const word =
  /(?<![\p{L}\p{N}])[-−+]?[€$£]?\d+(?:[.,:/]\d+)*(?:[-\u2010-\u2015]?[\p{L}\p{N}]+)*%?|[\p{L}\p{M}\p{N}]+(?:[.'’&\-\u2010-\u2015/][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. Bounded: at most two thousand. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    if (tokens.length === mostTokens) break;
    const { 0: found, index } = match;
    tokens.push({ text: found, key: keyOf(found), start: index, end: index + found.length });
  }
  return withThousands(text, tokens);
}

/** Before the thousands of `1 200`, and the first number of `1 200 000`. */
const opensThousands = /^[-+]?[€$£]?[1-9]\d{0,2}$/u;
/** Before the day of a month: `op 12 200 doden`. */
const onDay = /^(?:op|on|am|vom|dem|den|le|du|el|del)$/u;
/** Before a number of their own, of two digits at most. */
const numbered = /^(?:week|woche|semaine|semana|bus|tram|trein|train|zug|tren)$/u;

/** A space parts thousands in French and Spanish copy, and some Dutch and German (`1 200 morts`): such a number is one word. */
function withThousands(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const to = endOfThousands(at, text, tokens);
    const { end } = tokens[to - 1] as Token;
    const said = text.slice(first.start, end);
    joined.push(to === at + 1 ? first : { ...first, text: said, key: keyOf(said).replace(/\s/gu, ''), end });
    at = to;
  }
  return joined;
}

/** Behind the last group of three digits of the number that begins at `at`; behind that word where it is all there is. */
function endOfThousands(at: number, text: string, tokens: readonly Token[]): number {
  const isNext = (its: number) =>
    /^[ \u00A0\u202F]$/u.test(text.slice(tokens[its - 1]?.end ?? 0, tokens[its]?.start ?? 0));
  if (!opensThousands.test(tokens[at]?.key ?? '')) return at + 1;
  let to = at + 1;
  while (isNext(to) && /^\d{3}$/u.test(tokens[to]?.key ?? '')) to++;
  // `1 200,5`, `1 200%`.
  if (isNext(to) && /^\d{3}(?:,\d{1,2})?%?$/u.test(tokens[to]?.key ?? '')) to++;
  if (to === at + 1) return to;
  const isAmongNumbers =
    (isNext(to) && /^\d/u.test(tokens[to]?.key ?? '')) ||
    (isNext(at) && /^\d/u.test(tokens[at - 1]?.key ?? '') && !/^\d{4}$/u.test(tokens[at - 1]?.key ?? ''));
  return isAmongNumbers || areTwo(at, to, text, tokens) ? at + 1 : to;
}

/** The first number has a meaning of its own: `op 12 200 doden`, `vlucht 171 200 doden`, `12 doden` before `200 gewonden`. */
function areTwo(at: number, to: number, text: string, tokens: readonly Token[]): boolean {
  const key = tokens[at]?.key ?? '';
  const [before, behind] = [tokens[at - 1]?.key ?? '', tokens[to]?.key ?? ''];
  // No number begins with a nought.
  if (tokens[at + 1]?.key.startsWith('0') === true) return false;
  if (isDay(at, tokens) || isNamed({ from: at, to: at + 1, text: key }, text, tokens)) return true;
  if (Number(key) <= 31 && onDay.test(before)) return true;
  if (Number(key) < 100 && numbered.test(before)) return true;
  // `doodt 12 200 gewond`, and not `12 morts 1 200 blessés`.
  const [own, next] = [countOf(before), countOf(behind)];
  return own !== null && next !== null && own !== next && !/^\d/u.test(tokens[at - 2]?.key ?? '');
}

function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/gu, '')
    .replace(/’/gu, "'")
    .replace(/[\u2010-\u2015−]/gu, '-')
    .toLowerCase();
}
