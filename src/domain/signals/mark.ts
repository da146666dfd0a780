import { anyCase } from '../text/patterns/any-case.ts';
import { sourceInLatin } from '../text/patterns/in-latin.ts';
import { type AnyPattern, keepAny } from '../text/patterns/kept-patterns.ts';
import { LatinPattern } from '../text/patterns/latin-pattern.ts';

/** Where and how a mark may stand, beside capitals with a sign behind them (`KILL:`, `KILL -`, `+++ EIL +++`). */
export type MarkForms = {
  /** In brackets before the headline, in any case, with a word or two on it: `(Berichtigung: Zahl)`. */
  readonly brackets?: boolean;
  /** In capitals without a sign, before a word that is not in capitals: `SPOED Premier treedt af`. */
  readonly bare?: boolean;
  /** In small letters where a colon follows at once: `Correctie: brug dicht`. */
  readonly small?: boolean;
  /** Behind the headline: `Brug dicht (correctie)`, `…, KILL`. In small letters only in brackets. */
  readonly end?: boolean;
  /** Behind the headline in capitals alone: what may be said of a concert as well. */
  readonly endInCapitals?: boolean;
};

/** Signs that part a mark from what follows; a hyphen before a figure or within a word (`KILL-lijst`, `HOLD-UP`) parts nothing. */
const sign = String.raw`(?: ?[:|/!]+ ?| ?[.](?= )| ?[-–—]+ ?(?!\d|UP\b)(?<!\p{Lu}-(?=\p{Ll}))| ?[+*=#]{2,} ?)`;
/** What begins a headline: a capital and then a small letter, an acronym, a figure, a quote. */
const headline = String.raw`(?=\p{Lu}[\p{Ll}.'’ ]|\p{Lu}{2,3}\b|\d|["'«“‘„])`;
/** A word or two on the mark: which paragraph, what. */
const onIt = String.raw`(?:[ :,;/][^)\]]{0,100})?`;
/** The same in a bracket at the end, which is looked for from the end on: no other bracket opens in it. */
const onEnd = String.raw`(?:[ :,;/][^()[\]]{0,100})?`;

/** What of a mark's expression can match where: at the start of a headline, in a bracket that ends it, or in capitals that end it. */
type MarkParts = {
  readonly start: string;
  readonly bracket: string | null;
  readonly capitals: string | null;
};

/** A mark that stands apart from the text of a headline. `words` are parted by `|`, in capitals. */
export function mark(words: string, forms: MarkForms = {}): RegExp {
  const any = `(?:${words})`;
  const inAnyCase = `(?:${anyCase(words)})`;
  const start = joined([
    String.raw`^(?:[+*=#]{2,} ?)?${any}${sign}\s*`,
    forms.brackets && String.raw`^[(\[]\s*${inAnyCase}${onIt}\s*[)\]][ :–-]*`,
    forms.bare && `^${any} ${headline}`,
    forms.small && `^${inAnyCase} ?: `,
  ]);
  const bracket = joined([
    forms.end && String.raw`[(\[]${inAnyCase}${onEnd}[)\]]\s*$`,
    forms.endInCapitals && String.raw`[(\[]${any}[)\]]\s*$`,
  ]);
  const capitals = bracket && String.raw`(?:,| ?[–—/]| -) ?${any}\s*$`;
  const source = joined([start, bracket && String.raw`[\s,]*(?:${bracket})`, capitals]) ?? '';
  const pattern = LatinPattern.of(new RegExp(source, 'u'));
  marks.set(pattern, { start: start ?? '', bracket, capitals });
  return pattern;
}

function joined(parts: readonly (string | false | null | undefined)[]): string | null {
  return parts.filter(Boolean).join('|') || null;
}

/** A part of an expression: none of these words, in any case, stands behind it. */
export function without(words: string): string {
  return String.raw`(?!.*(?<!\p{L})(?:${anyCase(words)})(?!\p{L}))`;
}

const marks = new WeakMap<RegExp, MarkParts>();

/** True for an expression that `mark` made. */
export function isMark(pattern: RegExp): boolean {
  return marks.has(pattern);
}

/** Capitals, a sign, a bracket, or a word with a sign behind it at the start: without these no mark opens a text. */
const markStart = new RegExp(
  sourceInLatin(String.raw`^(?:[+*=#([]|\p{Lu}[\p{Lu} ]|\p{Lu}\p{Ll}{2,12}(?: ?[:|/!]| ?[+*=#]{2}| [-–—]))`),
  'u',
);
const bracketEnd = /[)\]]\s*$/;
const capitalsEnd = /\p{Lu}{2}\s*$/u;
/** Characters at the end of a text in which its last letters and signs stand. */
const endLength = 12;

/**
 * Tells whether one of these marks may stand in a text in one byte a character: each place is looked at where something of a mark stands there, and at its
 * own spot, since hardly any headline has one.
 */
export function createMarkGate(patterns: readonly RegExp[]): (text: string) => boolean {
  const parts = patterns.flatMap((pattern) => marks.get(pattern) ?? []);
  const start = anyOf(parts.map((part) => part.start));
  const bracket = anyOf(parts.map((part) => part.bracket));
  const capitals = anyOf(parts.map((part) => part.capitals));
  return (text) => {
    if ((text.includes(': ') || text.includes(' :') || markStart.test(text)) && start?.test(text))
      return true;
    const end = text.slice(-endLength);
    if (bracket !== null && bracketEnd.test(end) && bracket.test(lastBracket(text))) return true;
    return capitals !== null && capitalsEnd.test(end) && capitals.test(text);
  };
}

function anyOf(sources: readonly (string | null)[]): AnyPattern | null {
  const all = sources.filter((source) => source !== null);
  return all.length === 0 ? null : keepAny(all.map(sourceInLatin), 'u');
}

/** From the last opening bracket on; the words of a mark have none. */
function lastBracket(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('('), text.lastIndexOf('['), 0));
}

const ofAgencies = new WeakSet<RegExp>();

/** A wording that shops and theatres have as well: it counts where the copy is known to be an agency's. */
export function onlyOfAgencies(pattern: RegExp): RegExp {
  const latin = LatinPattern.of(pattern);
  ofAgencies.add(latin);
  return latin;
}

/** True for an expression of `onlyOfAgencies`. */
export function isOnlyOfAgencies(pattern: RegExp): boolean {
  return ofAgencies.has(pattern);
}
