import type { Token } from '../text/token.ts';
import { alignLists, type Hunk } from './align.ts';
import { isFunctionWord } from './counted.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';
import { tokensOf } from './tokens.ts';

/** A run of words that stood there, stands there, or both. Its text is the copy's own, without spaces at its ends. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** A place in which two texts differ, with some words around it; `…` where the text goes on. */
export type Place = readonly Piece[];

/** A difference of words, and whether it is one that no reader may miss: a number, a name, a negation. */
export type WordChange = Hunk & {
  readonly gone: string;
  readonly now: string;
  readonly matters: boolean;
  /** It is a name or a negation that differs, and not a number alone. */
  readonly isName: boolean;
};

/** Two texts laid beside each other. */
export type WordDiff = {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly WordChange[];
  /** Share of the longer text's words that both have, 0 to 1. */
  readonly likeness: number;
};

/** A text, its words and its quantities. */
export type Side = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
};

/** Of a longer text the rest counts as the same. */
const longestText = 20_000;

const negation =
  /^(?:niet|geen|nooit|niemand|niets|nergens|noch|zonder|nauwelijks|ontkent|ontkende|ontkennen|not|no|never|nobody|none|nothing|neither|nor|without|hardly|denies|denied|deny|cannot|\p{L}+n't)$/u;

/**
 * The words in which two texts differ; marks, quotes and spaces are none. Where only capitals differ, those count. Linear
 * but for what differs, and that is capped.
 */
export function diffWords(before: string, after: string): WordDiff {
  const [left, right] = [sideOf(before), sideOf(after)];
  const small = alignSides(left, right, ({ key }) => key);
  const hunks = small.length > 0 ? small : alignSides(left, right, plainText);
  const joined = joinHunks(
    hunks.filter((hunk) => !isSameQuantity(hunk, left, right)),
    left,
    right,
  );
  const isTitled = [isInTitleCase(left), isInTitleCase(right)] as const;
  const changes = joined.map((hunk) => ({
    ...hunk,
    gone: said(left, hunk.from, hunk.to),
    now: said(right, hunk.newFrom, hunk.newTo),
    ...weigh(hunk, left, right, isTitled),
  }));
  const differing = hunks.reduce(
    (sum, hunk) => sum + Math.max(hunk.to - hunk.from, hunk.newTo - hunk.newFrom),
    0,
  );
  const longest = Math.max(left.tokens.length, right.tokens.length);
  return {
    before: left,
    after: right,
    changes,
    likeness: longest === 0 ? 1 : Math.max(0, 1 - differing / longest),
  };
}

/** Texts, of so many characters at most, of which the words are remembered: of each paragraph that changed they are asked twice. */
const mostRemembered = 64;
const longestRemembered = 2_000;
const remembered = new Map<string, Side>();

/** A text with its words and quantities. */
export function sideOf(whole: string): Side {
  const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const tokens = tokensOf(text);
  const side = { text, tokens, figures: figuresOf(text, tokens) };
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text.length <= longestRemembered) remembered.set(text, side);
  return side;
}

function plainText({ text }: Token): string {
  return text.normalize('NFC').replace(/’/gu, "'");
}

function alignSides(left: Side, right: Side, keyOf: (token: Token) => string): readonly Hunk[] {
  return alignLists(left.tokens.map(keyOf), right.tokens.map(keyOf));
}

/** An article or preposition between two differences stayed by chance: they read as one. */
function joinHunks(hunks: readonly Hunk[], left: Side, right: Side): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : left.tokens.slice(last.to, hunk.from);
    const isNear =
      last !== undefined &&
      between.length < 2 &&
      between.every(({ key }) => isFunctionWord(key)) &&
      isSpaced(left, last.to, hunk.from);
    if (isNear) joined[joined.length - 1] = { ...last, to: hunk.to, newTo: hunk.newTo };
    else joined.push(hunk);
  }
  return joined.flatMap((hunk) => trimmed(hunk, left, right));
}

/** Nothing but a space stands between: a comma or a full stop parts what is said. */
function isSpaced({ text, tokens }: Side, from: number, to: number): boolean {
  const start = tokens[from - 1]?.end ?? 0;
  const end = tokens[to]?.start ?? text.length;
  return !/[.,;:!?]/u.test(text.slice(start, end).replace(/\d[.,:]\d/gu, ''));
}

/** What a joined difference begins and ends with on both sides is the same after all. */
function trimmed(hunk: Hunk, left: Side, right: Side): readonly Hunk[] {
  let { from, to, newFrom, newTo } = hunk;
  const same = (a: number, b: number) => left.tokens[a]?.text === right.tokens[b]?.text;
  while (from < to && newFrom < newTo && same(from, newFrom)) {
    from++;
    newFrom++;
  }
  while (to > from && newTo > newFrom && same(to - 1, newTo - 1)) {
    to--;
    newTo--;
  }
  return from === to && newFrom === newTo ? [] : [{ from, to, newFrom, newTo }];
}

/** `tien` and `10` are one figure: how it is written is no difference. */
function isSameQuantity(hunk: Hunk, left: Side, right: Side): boolean {
  const gone = quantityAt(left, hunk.from, hunk.to);
  return gone !== null && gone === quantityAt(right, hunk.newFrom, hunk.newTo);
}

function quantityAt({ figures }: Side, from: number, to: number): number | string | null {
  return figures.find((figure) => figure.from === from && figure.to === to)?.value ?? null;
}

function weigh(
  hunk: Hunk,
  left: Side,
  right: Side,
  [isLeftTitled, isRightTitled]: readonly [boolean, boolean],
): Pick<WordChange, 'matters' | 'isName'> {
  const gone = weighty(left, hunk.from, hunk.to, isLeftTitled);
  const now = weighty(right, hunk.newFrom, hunk.newTo, isRightTitled);
  const isName = gone.names !== now.names;
  return { matters: isName || gone.numbers !== now.numbers, isName };
}

/** The numbers by value, the names and the negations of a stretch: where these are alike nothing that matters differs. */
function weighty(side: Side, from: number, to: number, isTitled: boolean) {
  const tokens = side.tokens.slice(from, to);
  const numbers = side.figures
    .filter((figure) => figure.from < to && figure.to > from)
    .map(({ value }) => `#${value}`);
  const others = tokens.flatMap(({ key, text, start }) => {
    if (negation.test(key)) return [key];
    if (/\d/u.test(key)) return [];
    return !isTitled && /^\p{Lu}/u.test(text) && !opensSentence(side.text, start) ? [text] : [];
  });
  const digits = tokens.flatMap(({ key }) => (/\d/u.test(key) && numbers.length === 0 ? [key] : []));
  return { numbers: [...numbers, ...digits].join(' '), names: others.join(' ') };
}

/** The first word of a sentence or a quote has a capital whatever it is. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:–—-]\s+|["“‘„'(])\s*$/u.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
}

/** English headlines have capitals on every word, which makes no names of them. */
function isInTitleCase({ tokens }: Side): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.length > 4 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.8 * words.length;
}

/** The words `[from, to)` as the copy has them, with a bracket or quote that opens before the first. */
function said({ text, tokens }: Side, from: number, to: number): string {
  const first = tokens[from];
  if (first === undefined || from >= to) return '';
  const opens = /[("“„‘'[]*$/u.exec(text.slice(tokens[from - 1]?.end ?? 0, first.start))?.[0].length ?? 0;
  return text.slice(first.start - opens, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
}

/** The same with the marks that stand behind the last of them. */
function saidUpTo(side: Side, from: number, to: number): string {
  const last = side.tokens[to - 1];
  const next = side.tokens[to];
  if (from >= to || last === undefined || next === undefined) return said(side, from, to);
  const marks = side.text
    .slice(last.end, next.start)
    .replace(/[("“„‘'[]+$/u, '')
    .trim();
  return said(side, from, to) + marks.slice(0, 3);
}

/** Words shown beside a difference. */
const around = { before: 2, after: 5 };
/** Differences with fewer words between them stand in one place. */
const inOnePlace = 4;
/** A longer run is cut in its middle. */
const longestRun = 24;

/** The differences of a text, those that stand close together as one. */
export function groupChanges({ changes }: Pick<WordDiff, 'changes'>): readonly (readonly WordChange[])[] {
  const groups: WordChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.newFrom - last.newTo < inOnePlace) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** Differences that stand together with the words beside them: `… zo'n ~1.200~ 12.000 kilo van een oplosmiddel …`. */
export function placeOf(group: readonly WordChange[], { after }: Pick<WordDiff, 'after'>): Place {
  const { text, tokens } = after;
  const first = group[0]?.newFrom ?? 0;
  const last = group.at(-1)?.newTo ?? 0;
  const start = Math.max(0, first - around.before);
  const end = Math.min(tokens.length, last + around.after);
  const inner = innerPieces(group, after, start, end, shortened);
  const closed = end < tokens.length ? ' …' : closing(text, tokens);
  return tidy([{ kind: 'same', text: start > 0 ? '…' : '' }, ...inner, { kind: 'same', text: closed }]);
}

/** The whole of a text with what differs in it. */
export function piecesOf({ after, changes }: WordDiff): Place {
  const { text, tokens } = after;
  const inner = innerPieces(changes, after, 0, tokens.length, (run) => run);
  return tidy([...inner, { kind: 'same', text: closing(text, tokens) }]);
}

function innerPieces(
  changes: readonly WordChange[],
  after: Side,
  start: number,
  end: number,
  cut: (run: string) => string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const { gone, now, newFrom, newTo } of changes) {
    pieces.push({ kind: 'same', text: saidUpTo(after, at, newFrom) });
    pieces.push({ kind: 'gone', text: cut(gone) }, { kind: 'new', text: cut(now) });
    at = newTo;
  }
  return [...pieces, { kind: 'same', text: said(after, at, end) }];
}

/** Neighbours of one kind as one; nothing empty. A full stop stands at its word. */
function tidy(pieces: readonly Piece[]): Place {
  const kept: Piece[] = [];
  for (const { kind, text } of pieces) {
    const trimmedText = text.trim();
    if (trimmedText === '') continue;
    const last = kept.at(-1);
    const isMark = /^[.,!?;:)"”’']+$/u.test(trimmedText);
    if (last === undefined || (last.kind !== kind && !isMark)) kept.push({ kind, text: trimmedText });
    else {
      const space = /^[.,!?;:)"”’']/u.test(trimmedText) ? '' : ' ';
      kept[kept.length - 1] = { kind: last.kind, text: `${last.text}${space}${trimmedText}` };
    }
  }
  return kept;
}

/** What stands behind the last word. */
function closing(text: string, tokens: readonly Token[]): string {
  return text
    .slice(tokens.at(-1)?.end ?? 0)
    .trim()
    .slice(0, 3);
}

/** A run of words, its middle left out where it is long. */
export function shortened(text: string): string {
  const words = text.split(' ');
  if (words.length <= longestRun) return text.slice(0, 300);
  return `${words.slice(0, longestRun / 2).join(' ')} … ${words.slice(-longestRun / 2).join(' ')}`.slice(
    0,
    400,
  );
}
