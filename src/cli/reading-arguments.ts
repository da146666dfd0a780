import type { EpochMs } from '../domain/item.ts';
import { type FeedFormat, feedFormats } from '../feeds/format-names.ts';
import { parseWireTime } from '../feeds/text/wire-time.ts';

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
  what: string,
): Reading | string {
  const [from] = positionals;
  if (from === undefined || positionals.length > 1) return `give ${what}`;
  const format = feedFormats.find((each) => each === values.format) ?? null;
  if (values.format !== undefined && format === null) return `there is no format "${values.format}"`;
  const at = typeof values.at === 'string' ? parseWireTime(values.at) : null;
  if (values.at !== undefined && at === null) {
    return `"${values.at}" is no time: write it as 2026-02-06T20:55:00+01:00`;
  }
  return { from, format, at, topic: textOf(values['source-topic']), credit: textOf(values.credit) };
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
