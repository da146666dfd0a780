import { anyCase } from '../text/any-case.ts';

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

/** Signs that part a mark from what follows; a hyphen before a figure parts nothing. */
const sign = String.raw`(?: ?[:|/!]+ ?| ?[.](?= )| ?[-–—]+ ?(?!\d)| ?[+*=#]{2,} ?)`;
/** What begins a headline: a capital and then a small letter, an acronym, a figure, a quote. */
const headline = String.raw`(?=\p{Lu}[\p{Ll}.'’ ]|\p{Lu}{2,3}\b|\d|["'«“‘„])`;
/** A word or two on the mark: which paragraph, what. */
const onIt = String.raw`(?:[ :,;/][^)\]]{0,100})?`;

/** A mark that stands apart from the text of a headline. `words` are parted by `|`, in capitals. */
export function mark(words: string, forms: MarkForms = {}): RegExp {
  const any = `(?:${words})`;
  const inAnyCase = `(?:${anyCase(words)})`;
  const either = [
    String.raw`^(?:[+*=#]{2,} ?)?${any}${sign}\s*`,
    forms.brackets && String.raw`^[(\[]\s*${inAnyCase}${onIt}\s*[)\]][ :–-]*`,
    forms.bare && `^${any} ${headline}`,
    forms.small && `^${inAnyCase} ?: `,
    forms.end && String.raw`[\s,]*[(\[]${inAnyCase}${onIt}[)\]]\s*$`,
    forms.endInCapitals && String.raw`[\s,]*[(\[]${any}[)\]]\s*$`,
    (forms.end || forms.endInCapitals) && String.raw`(?:,| ?[–—/]| -) ?${any}\s*$`,
  ];
  const pattern = new RegExp(either.filter(Boolean).join('|'), 'u');
  marks.add(pattern);
  return pattern;
}

/** A part of an expression: none of these words, in any case, stands behind it. */
export function without(words: string): string {
  return String.raw`(?!.*(?<!\p{L})(?:${anyCase(words)})(?!\p{L}))`;
}

const marks = new WeakSet<RegExp>();

/** True for an expression that `mark` made. */
export function isMark(pattern: RegExp): boolean {
  return marks.has(pattern);
}

/**
 * Capitals, a sign, a bracket or a word with a sign behind it at the start, a colon, a bracket or capitals at the end: without these
 * no mark stands in a text.
 */
const markStart = /^(?:[+*=#([]|\p{Lu}[\p{Lu} ]|\p{Lu}\p{Ll}{2,12}(?: ?[|/!]| ?[+*=#]{2}| [-–—]))/u;
const markEnd = /(?:[)\]]|\p{Lu}{2})\s*$/u;

/** False where no mark can stand: most headlines, at a tenth of what it costs to ask for each. */
export function mayBearMark(text: string): boolean {
  return text.includes(': ') || text.includes(' :') || markStart.test(text) || markEnd.test(text.slice(-12));
}

const ofAgencies = new WeakSet<RegExp>();

/** A wording that shops and theatres have as well: it counts where the copy is known to be an agency's. */
export function onlyOfAgencies(pattern: RegExp): RegExp {
  ofAgencies.add(pattern);
  return pattern;
}

/** True for an expression of `onlyOfAgencies`. */
export function isOnlyOfAgencies(pattern: RegExp): boolean {
  return ofAgencies.has(pattern);
}
