import { LatinPattern } from '../text/patterns/latin-pattern.ts';
import type { SignalField, SignalMeaning } from './signal-meanings.ts';
import { deskRows } from './wordings/desk.ts';
import { noteRows } from './wordings/notes.ts';
import { revisedRows } from './wordings/revised.ts';
import { urgentRows } from './wordings/urgent.ts';
import { withdrawnRows } from './wordings/withdrawn.ts';

/** One wording and what it means. */
export type SignalPattern = {
  /** Who writes so (as `providerName` says it). Others are not asked; an item of an unknown provider is. Null: anyone. */
  readonly agency: string | null;
  /** Language of the wording, `nl`; items in another are not asked. Null where it is a code or the same everywhere. */
  readonly language: string | null;
  readonly field: SignalField;
  /**
   * A group called `version` must equal the item's own version: `(2)` may also be somebody's age. `versionIfTold`: where the item
   * tells one; where it tells none, only of an item that is known to be this agency's.
   */
  readonly pattern: RegExp;
  readonly means: SignalMeaning;
  /** True: no part of what people read, so it is cut out. */
  readonly cut: boolean;
  /** Where this is written down; null marks an assumption of ours. */
  readonly documented: string | null;
};

/** What a newsroom makes of the table: its own wordings beside it, and whether those that nobody documented count. */
export type SignalRules = {
  readonly assumptions: boolean;
  readonly add: readonly SignalPattern[];
};

/** The table as it ships, with nothing added and the assumptions in it counted. */
export const shippedSignals: SignalRules = { assumptions: true, add: [] };

/** Withdrawals are asked first, since some come in the dress of an advisory or of a note. */
const rows = [...withdrawnRows, ...revisedRows, ...deskRows, ...urgentRows, ...noteRows];

/** The wordings that ship, in the order in which they are asked. Each row says where it is documented. */
export const signalPatterns: readonly SignalPattern[] = rows.map(
  ([agency, language, field, pattern, means, handling, documented]) => {
    return {
      agency,
      language,
      field,
      pattern: LatinPattern.of(pattern),
      means,
      cut: handling === 'cut',
      documented,
    };
  },
);
