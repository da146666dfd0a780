import type { Locale, Words } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import type { EpochMs } from '../domain/item.ts';
import { type FeedFormat, feedFormats } from '../feeds/format-names.ts';
import { parseWireTime } from '../feeds/text/wire-time.ts';
import { readingWords as words } from './words/reading-words.ts';

/** The options of a tool that reads a document, for `parseArgs`. */
export const readingOptions = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  at: { type: 'string' },
  'source-topic': { type: 'string' },
  credit: { type: 'string' },
} as const;

/** What a person asked of a tool that reads a document. */
export type Reading = {
  readonly from: string;
  readonly format: FeedFormat | null;
  /** Null: now. */
  readonly at: EpochMs | null;
  readonly topic: string | null;
  readonly credit: string | null;
};

/** What `parseArgs` found. A text is what is wrong with it; `what` says what has to be given, and once. */
export function readReading(
  values: { readonly [Name in keyof typeof readingOptions]?: string | boolean | undefined },
  positionals: readonly string[],
  { what, locale }: { readonly what: Words; readonly locale: Locale },
): Reading | string {
  const [from] = positionals;
  if (from === undefined || from === '' || positionals.length > 1) return say(words.give, locale, { what });
  const format = feedFormats.find((each) => each === values.format) ?? null;
  if (values.format !== undefined && format === null)
    return say(words.noFormat, locale, { typed: String(values.format) });
  const at = typeof values.at === 'string' ? parseWireTime(values.at) : null;
  if (values.at !== undefined && at === null) {
    return say(words.noTime, locale, { typed: String(values.at) });
  }
  return { from, format, at, topic: textOf(values['source-topic']), credit: textOf(values.credit) };
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
