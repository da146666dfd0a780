import { createMarkGate, isMark, isOnlyOfAgencies } from './mark.ts';
import type { SignalField } from './signal-meanings.ts';
import { type SignalPattern, type SignalRules, signalPatterns } from './signal-patterns.ts';

/** True where one of its rows may match. */
type Gate = Pick<RegExp, 'test'>;

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
  const made = { rows, gates: new Map([...Map.groupBy(rows, ({ field }) => field)].map(gatesOf)) };
  asked.set(key, made);
  return made;
}

function gatesOf([field, rows]: [SignalField, readonly SignalPattern[]]) {
  // What begins at the start of a text is asked there alone, unless something else stands in the same expression.
  const alike = Map.groupBy(
    rows,
    ({ pattern }) => `${pattern.flags} ${pattern.source.startsWith('^')} ${isMark(pattern)}`,
  );
  const gates = [...alike.values()].map((group): Gate => {
    const patterns = group.map(({ pattern }) => pattern);
    if (patterns.every(isMark)) return { test: createMarkGate(patterns) };
    return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]?.flags);
  });
  return [field, gates] as const;
}

/** Both are known, and not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
