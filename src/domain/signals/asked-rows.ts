import { toLatin } from '../text/patterns/in-latin.ts';
import { keepAny } from '../text/patterns/kept-patterns.ts';
import { literalsOf } from '../text/patterns/literals-of.ts';
import { addGate, type OpeningGate, opensFor } from '../text/patterns/opening-gates.ts';
import { createMarkGate, isMark, isOnlyOfAgencies } from './mark.ts';
import type { SignalField } from './signal-meanings.ts';
import { type SignalPattern, type SignalRules, signalPatterns } from './signal-patterns.ts';

/** True where one of its rows may match. `latin`: the text in one byte a character (`toLatin`). */
type Gate = { readonly test: (text: string, latin: string) => boolean };

/**
 * Of the table as it ships, the rows that are asked of an item, and for each field expressions that match whatever one of its
 * rows matches: nearly all items have no mark, and are asked once instead of some hundred times.
 */
export type Asked = {
  readonly rows: readonly SignalPattern[];
  readonly gates: ReadonlyMap<SignalField, readonly Gate[]>;
  /** The newsroom's own, of which nothing is known before they are asked. */
  readonly own: readonly SignalPattern[];
};

/** Characters of a text in which a mark is looked for. */
export const longestMarked = 1_000;

/** Of what headlines and openings are asked, the rows that have a word; what stands in paragraphs begins them, and is asked of each at once. */
const wordedFields: readonly SignalField[] = ['headline', 'opening'];
const worded: ReadonlySet<SignalPattern> = new Set(
  signalPatterns.filter(
    ({ field, pattern }) => wordedFields.includes(field) && literalsOf(pattern.source) !== null,
  ),
);
const wordGates: ReadonlyMap<SignalField, OpeningGate> = new Map(
  [...Map.groupBy(worded, ({ field }) => field)].map(([field, rows]) => [
    field,
    addGate(
      rows.map(({ pattern }) => pattern),
      longestMarked,
    ),
  ]),
);

/** One for each provider and language that the table names. */
const asked = new Map<string, Omit<Asked, 'own'>>();
const languages = new Set(signalPatterns.map((row) => row.language));

/** The rows for an item of this provider (as `providerName` says it) in this language (`nl`); null: not known. */
export function askedOf(
  { assumptions, add }: SignalRules,
  provider: string | null,
  language: string | null,
): Asked {
  const own = add.filter((row) => !differ(row.agency, provider) && !differ(row.language, language));
  return { ...shippedFor(assumptions, provider, language), own };
}

/** Whether a row of the table as it ships may match in this field's text. */
export function mayBeAsked(gates: Asked['gates'], field: SignalField, text: string): boolean {
  const latin = toLatin(text);
  for (const gate of gates.get(field) ?? []) if (gate.test(text, latin)) return true;
  return false;
}

function shippedFor(assumptions: boolean, provider: string | null, language: string | null) {
  const key = `${assumptions} ${provider} ${languages.has(language) ? language : 'other'}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const rows = signalPatterns.filter(
    (row) =>
      (assumptions || row.documented !== null) &&
      (provider !== null || !isOnlyOfAgencies(row.pattern)) &&
      !differ(row.agency, provider) &&
      !differ(row.language, language),
  );
  const own = gatesBy(rows.filter((row) => !isOfAll(row)));
  const ofAll = gatesOfAll(assumptions);
  const fields = new Set([...ofAll.keys(), ...own.keys()]);
  const gates = new Map(
    [...fields].map((each) => [each, [...(ofAll.get(each) ?? []), ...(own.get(each) ?? [])]]),
  );
  const made = { rows, gates };
  asked.set(key, made);
  return made;
}

/** Asked whatever the provider and the language: most of the table, of which expressions are made once. */
function isOfAll({ agency, language, pattern }: SignalPattern): boolean {
  return agency === null && language === null && !isOnlyOfAgencies(pattern);
}

type Gates = ReadonlyMap<SignalField, readonly Gate[]>;

const gatesByAssumptions = new Map<boolean, Gates>();

function gatesOfAll(assumptions: boolean): Gates {
  const known = gatesByAssumptions.get(assumptions);
  if (known !== undefined) return known;
  const made = gatesBy(
    signalPatterns.filter((row) => isOfAll(row) && (assumptions || row.documented !== null)),
  );
  gatesByAssumptions.set(assumptions, made);
  return made;
}

function gatesBy(rows: readonly SignalPattern[]): Gates {
  return new Map([...Map.groupBy(rows, ({ field }) => field)].map(gatesOf));
}

function gatesOf([field, rows]: [SignalField, readonly SignalPattern[]]) {
  // What begins at the start of a text is asked there alone, unless something else stands in the same expression.
  const alike = Map.groupBy(
    rows,
    (row) =>
      `${row.pattern.flags} ${row.pattern.source.startsWith('^')} ${isMark(row.pattern)} ${worded.has(row)}`,
  );
  const words = wordGates.get(field);
  const gates = [...alike.values()].map((group): Gate => {
    const gate = gateOf(group.map(({ pattern }) => pattern));
    if (words === undefined || !group.every((row) => worded.has(row))) return gate;
    return { test: (text, latin) => opensFor(words, text) && gate.test(text, latin) };
  });
  return [field, gates] as const;
}

function gateOf(patterns: readonly RegExp[]): Gate {
  const mayMatch = patterns.every(isMark)
    ? createMarkGate(patterns)
    : keepAny(
        patterns.map(({ source }) => `(?:${source})`),
        patterns[0]?.flags ?? '',
      ).test;
  return { test: (_, latin) => mayMatch(latin) };
}

/** Both are known, and not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
