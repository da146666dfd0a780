import type { EpochMs, WireItem } from '../../../domain/item.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import { readName } from '../../../domain/text/read-name.ts';
import { sureText } from '../../events/sure-text.ts';

/** A story as the index reads it. */
export type ArchivedStory = {
  readonly number: number;
  readonly sortAt: EpochMs;
  /** What people may read of it: of what was taken back only what names it. Null: nothing. */
  readonly readable: { readonly item: WireItem; readonly sender: string } | null;
  /** False: what was read of it before must not be found any more. */
  readonly isLive: boolean;
};

/** A change of a story, in the order in which they happened. */
export type StoryChange = { readonly seq: number; readonly number: number };

/** A live story in an event. */
export type ArchivedTake = { readonly event: number; readonly number: number };

/** The archive, read beside whoever writes to it. Everything rejects where it is away. */
export type ArchiveReader = {
  /** Stories that are worth reading at once. */
  readonly storiesAtOnce: number;
  /** The number of the connection by which it is read: another one than before may find another archive there. */
  connection(): Promise<number>;
  /** Those of them that are still there, in the order in which they were asked for. */
  stories(numbers: readonly number[]): Promise<readonly ArchivedStory[]>;
  /** The live stories of the events of these. */
  takesWith(numbers: readonly number[]): Promise<readonly ArchivedTake[]>;
  /** In the order in which they were filed. */
  filedAfter(number: number, limit: number): Promise<readonly ArchivedStory[]>;
  /** The newest first, from behind that one. */
  olderThan(
    place: { readonly sortAt: EpochMs; readonly number: number },
    limit: number,
  ): Promise<readonly ArchivedStory[]>;
  changesAfter(seq: number, limit: number): Promise<readonly StoryChange[]>;
  /** True while the change stands there that was read last: what comes behind it is all that happened since. */
  hasChange(change: StoryChange): Promise<boolean>;
  lastChange(): Promise<StoryChange>;
  /** Nobody needs the changes before that one, once this index has come so far. */
  neededFrom(seq: number): Promise<number>;
  /** The highest number of a story; stories that come have higher ones. */
  lastNumber(): Promise<number>;
  /** How many stories there are, or about as many. */
  count(): Promise<number>;
  /** Tells one database from another that was put in its place. */
  stamp(): Promise<string>;
  close(): Promise<void>;
};

/** A row of `story`, as far as the index reads it. */
export type StoryRow = {
  readonly number: number;
  readonly state: string;
  readonly sort_at: number;
  readonly sent_by: string;
  readonly source_id: string;
  readonly item_json: string;
  readonly named_json: string | null;
  readonly erased_at: number | null;
};

/** Of a take that stands behind another of its event: a condition on `story_event e`. */
export const sureTake = sureText('e');

/** The columns of `StoryRow`. */
export const storyColumns = 'number, state, sort_at, sent_by, source_id, item_json, named_json, erased_at';

/** In the order of the numbers; those that are not there are left out. */
export function inOrder(rows: readonly StoryRow[], numbers: readonly number[]): readonly ArchivedStory[] {
  const found = new Map(rows.map((row) => [row.number, storyOf(row)]));
  return numbers.flatMap((number) => found.get(number) ?? []);
}

/** A row as a story. */
export function storyOf(row: StoryRow): ArchivedStory {
  const isLive = row.state === 'live' && row.erased_at === null;
  return { number: row.number, sortAt: row.sort_at, readable: readableOf(row), isLive };
}

/** Of one that is damaged: nothing. */
function readableOf(row: StoryRow): ArchivedStory['readable'] {
  if (row.erased_at !== null) return null;
  const sender = row.sent_by === '' ? row.source_id : row.sent_by;
  const item = readItem(row.item_json);
  if (item === null) return null;
  if (row.state === 'live') return { item, sender };
  if (row.named_json === null) return null;
  const named = readName(row.named_json);
  if (named === null) return null;
  const { headline, opening, dateline } = named;
  return { item: { ...item, headline: headline ?? opening, dateline, lede: null, body: null }, sender };
}
