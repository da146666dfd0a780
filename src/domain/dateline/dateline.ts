/** `WASHINGTON (ANP/AFP)` as data. */
export type Dateline = {
  /** As a card shows it: `WASHINGTON (ANP/AFP)`. */
  readonly text: string;
  /** As filed, in order: `['MOSKOU', 'BERLIJN']`. */
  readonly places: readonly string[];
  /** As filed, in order: `['ANP', 'RTR']`; `agencyName` in agency.ts says who they are. */
  readonly agencies: readonly string[];
  /** The date in the dateline, ISO 8601 `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** ISO 3166-1 alpha-2 of the first place that the gazetteer knows, or null. */
  readonly country: string | null;
  /** IANA zone of that place, or null. */
  readonly zone: string | null;
};
