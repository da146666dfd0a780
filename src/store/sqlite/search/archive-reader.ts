import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { EpochMs, WireItem } from '../../../domain/item.ts';
import type { StoryName } from '../../../domain/story.ts';

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

type Row = {
  readonly number: number;
  readonly state: string;
  readonly sort_at: number;
  readonly sent_by: string;
  readonly source_id: string;
  readonly item_json: string;
  readonly named_json: string | null;
  readonly erased_at: number | null;
};

const columns = 'number, state, sort_at, sent_by, source_id, item_json, named_json, erased_at';

/** The archive, read beside whoever writes to it. */
export class ArchiveReader {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true, timeout: 1_000 });
    this.#database.exec('PRAGMA cache_size = -1024');
  }

  /** Those of them that are still there, in the order in which they were asked for. */
  stories(numbers: readonly number[]): readonly ArchivedStory[] {
    const rows = this.#all<Row>(
      `select ${columns} from story where number in (select value from json_each(?))`,
      JSON.stringify(numbers),
    );
    const found = new Map(rows.map((row) => [row.number, storyOf(row)]));
    return numbers.flatMap((number) => found.get(number) ?? []);
  }

  /** In the order in which they were filed. */
  filedAfter(number: number, limit: number): readonly ArchivedStory[] {
    const sql = `select ${columns} from story where number > ? order by number limit ?`;
    return this.#all<Row>(sql, number, limit).map(storyOf);
  }

  /** The newest first, from behind that one. */
  olderThan(
    { sortAt, number }: { readonly sortAt: EpochMs; readonly number: number },
    limit: number,
  ): readonly ArchivedStory[] {
    const sql = `select ${columns} from story where (sort_at, number) < (?, ?) order by sort_at desc, number desc limit ?`;
    return this.#all<Row>(sql, sortAt, number, limit).map(storyOf);
  }

  changesAfter(seq: number, limit: number): readonly StoryChange[] {
    return this.#all<StoryChange>(
      'select seq, story_number as number from story_change where seq > ? order by seq limit ?',
      seq,
      limit,
    );
  }

  /** True while the change stands there that was read last: what comes behind it is all that happened since. */
  hasChange({ seq, number }: StoryChange): boolean {
    const [first] = this.#all<{ first: number | null }>('select min(seq) as first from story_change');
    if (seq === 0) return first?.first === null || first?.first === 1;
    const [row] = this.#all<StoryChange>(
      'select seq, story_number as number from story_change where seq = ?',
      seq,
    );
    return row?.number === number;
  }

  lastChange(): StoryChange {
    const [row] = this.#all<StoryChange>(
      'select seq, story_number as number from story_change order by seq desc limit 1',
    );
    return row ?? { seq: 0, number: 0 };
  }

  /** The highest number that was ever given. */
  lastNumber(): number {
    const [row] = this.#all<{ seq: number }>("select seq from sqlite_sequence where name = 'story'");
    return row?.seq ?? 0;
  }

  count(): number {
    return this.#all<{ many: number }>('select count(*) as many from story')[0]?.many ?? 0;
  }

  /** Tells one database from another that was put in its place. */
  stamp(): string {
    const [row] = this.#all<{ value: string }>("select value from meta where name = 'restored_at'");
    return row?.value ?? '';
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #all<Result>(sql: string, ...values: readonly (number | string)[]): readonly Result[] {
    const statement = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement.all(...values) as Result[];
  }
}

function storyOf(row: Row): ArchivedStory {
  const isLive = row.state === 'live' && row.erased_at === null;
  return { number: row.number, sortAt: row.sort_at, readable: readableOf(row), isLive };
}

function readableOf(row: Row): ArchivedStory['readable'] {
  if (row.erased_at !== null) return null;
  const sender = row.sent_by === '' ? row.source_id : row.sent_by;
  if (row.state === 'live') return { item: JSON.parse(row.item_json) as WireItem, sender };
  if (row.named_json === null) return null;
  const { headline, opening, dateline } = JSON.parse(row.named_json) as StoryName;
  const item = JSON.parse(row.item_json) as WireItem;
  return { item: { ...item, headline: headline ?? opening, dateline, lede: null, body: null }, sender };
}
