import type { Locale } from '../chat/ports/locale.ts';
import type { SourceLogin } from './source/source-login.ts';

/** A channel as it was named: `slack:buitenland`, `discord:Redactie/buitenland`, `slack:C0123456789`. */
export type NamedChannel = { readonly platform: string; readonly name: string };

/** What was said beforehand; null: it is asked, or guessed. */
export type SaidBefore = {
  readonly address: string | null;
  /** Ids of the list of known feeds. */
  readonly presets: readonly string[];
  /** `none`: the source is of no desk. */
  readonly topic: string | null;
  readonly credit: string | null;
  readonly id: string | null;
  /** Variables with what opens the source. */
  readonly auth: NonNullable<SourceLogin['auth']> | null;
  /** IANA zone of the newsroom. */
  readonly timeZone: string | null;
  readonly channels: readonly NamedChannel[];
  readonly follows: string | null;
  /** Written into `.env`. */
  readonly locale: Locale | null;
  /** Whether a test card is posted in each channel. */
  readonly test: boolean;
  /** Whether tokens are written into `.env`. */
  readonly env: boolean;
};

/** All is asked. */
export const nothingSaid: SaidBefore = {
  ...{ address: null, presets: [], topic: null, credit: null, id: null, auth: null, timeZone: null },
  ...{ channels: [], follows: null, locale: null, test: true, env: true },
};
