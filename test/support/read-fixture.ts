import { readFile } from 'node:fs/promises';
import type { FeedFormat } from '../../src/feeds/format-names.ts';
import type { ParseContext } from '../../src/feeds/format-reader.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import type { ParsedFeed } from '../../src/feeds/parsed-feed.ts';

/** A feed as a test reads it: what was told of it in English. */
type EnglishFeed = Omit<ParsedFeed, 'problems' | 'notes'> & {
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
};

import { fixtureBytes } from './wire/wire-line.ts';

/** A file under test/fixtures, read as the poller would read it at 6 February 2026, 20.55 in Amsterdam. */
export async function readFixture(
  path: string,
  context: Partial<ParseContext<FeedFormat>> = {},
): Promise<EnglishFeed> {
  const bytes = await readFile(new URL(`../fixtures/${path}`, import.meta.url));
  return parseText(fixtureBytes(path, bytes), context);
}

/** The same for a document made in the test. */
export async function parseText(
  document: string | Uint8Array,
  context: Partial<ParseContext<FeedFormat>> = {},
): Promise<EnglishFeed> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const { problems, notes, ...feed } = await parseFeed(bytes, {
    contentType: null,
    url: null,
    readAt: Date.parse('2026-02-06T20:55:00+01:00'),
    ...context,
  });
  const english = (told: NonNullable<typeof notes>) => told.map(({ en }) => en);
  return { ...feed, problems: english(problems), ...(notes && { notes: english(notes) }) };
}
