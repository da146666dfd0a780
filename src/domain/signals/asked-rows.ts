import type { SignalField } from './signal-meanings.ts';
import { type SignalPattern, type SignalRules, signalPatterns } from './signal-patterns.ts';

/**
 * Of the table as it ships, the rows that are asked of an item, and for each field expressions that match whatever one of its
 * rows matches: nearly all items have no mark, and are asked once instead of some hundred times.
 */
export type Asked = {
  readonly rows: readonly SignalPattern[];
  readonly gates: ReadonlyMap<SignalField, readonly RegExp[]>;
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
      !differ(row.agency, provider) &&
      !differ(row.language, language),
  );
  const made = { rows, gates: new Map([...Map.groupBy(rows, ({ field }) => field)].map(gatesOf)) };
  asked.set(key, made);
  return made;
}

function gatesOf([field, rows]: [SignalField, readonly SignalPattern[]]) {
  const byFlags = Map.groupBy(rows, ({ pattern }) => pattern.flags);
  const gates = [...byFlags].map(
    ([flags, alike]) => new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags),
  );
  return [field, gates] as const;
}

/** Both are known, and not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
