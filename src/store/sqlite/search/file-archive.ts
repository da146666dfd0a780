import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  type ArchivedStory,
  type ArchivedTake,
  type ArchiveReader,
  inOrder,
  type StoryChange,
  type StoryRow,
  storyColumns,
  storyOf,
  sureTake,
} from './archive-reader.ts';

/** The archive in a file of SQLite. */
export class FileArchive implements ArchiveReader {
  readonly storiesAtOnce = 8;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true, timeout: 1_000 });
    this.#database.exec('PRAGMA cache_size = -1024');
  }

  /** Whoever puts another file in its place stops Telex first. */
  async connection(): Promise<number> {
    return 1;
  }

  async stories(numbers: readonly number[]): Promise<readonly ArchivedStory[]> {
    const sql = `select ${storyColumns} from story where number in (select value from json_each(?))`;
    return inOrder(this.#all<StoryRow>(sql, JSON.stringify(numbers)), numbers);
  }

  async takesWith(numbers: readonly number[]): Promise<readonly ArchivedTake[]> {
    const sql = `select e.event, e.story_number as number from story_event e join story s on s.number = e.story_number
      where e.event in (select event from story_event where story_number in (select value from json_each(?))) and s.state = 'live' and ${sureTake}`;
    return this.#all<ArchivedTake>(sql, JSON.stringify(numbers));
  }

  async filedAfter(number: number, limit: number): Promise<readonly ArchivedStory[]> {
    const sql = `select ${storyColumns} from story where number > ? order by number limit ?`;
    return this.#all<StoryRow>(sql, number, limit).map(storyOf);
  }

  async olderThan(
    { sortAt, number }: { readonly sortAt: number; readonly number: number },
    limit: number,
  ): Promise<readonly ArchivedStory[]> {
    const sql = `select ${storyColumns} from story where (sort_at, number) < (?, ?) order by sort_at desc, number desc limit ?`;
    return this.#all<StoryRow>(sql, sortAt, number, limit).map(storyOf);
  }

  async changesAfter(seq: number, limit: number): Promise<readonly StoryChange[]> {
    return this.#all<StoryChange>(
      'select seq, story_number as number from story_change where seq > ? order by seq limit ?',
      seq,
      limit,
    );
  }

  async hasChange({ seq, number }: StoryChange): Promise<boolean> {
    const [first] = this.#all<{ first: number | null }>('select min(seq) as first from story_change');
    if (seq === 0) return first?.first === null || first?.first === 1;
    const [row] = this.#all<StoryChange>(
      'select seq, story_number as number from story_change where seq = ?',
      seq,
    );
    return row?.number === number;
  }

  async lastChange(): Promise<StoryChange> {
    const [row] = this.#all<StoryChange>(
      'select seq, story_number as number from story_change order by seq desc limit 1',
    );
    return row ?? { seq: 0, number: 0 };
  }

  /** Nobody else has an index of it. */
  async neededFrom(seq: number): Promise<number> {
    return seq;
  }

  /** The highest that was ever given. */
  async lastNumber(): Promise<number> {
    const [row] = this.#all<{ seq: number }>("select seq from sqlite_sequence where name = 'story'");
    return row?.seq ?? 0;
  }

  async count(): Promise<number> {
    return this.#all<{ many: number }>('select count(*) as many from story')[0]?.many ?? 0;
  }

  async stamp(): Promise<string> {
    const [row] = this.#all<{ value: string }>("select value from meta where name = 'restored_at'");
    return row?.value ?? '';
  }

  async close(): Promise<void> {
    this.#prepared.clear();
    this.#database.close();
  }

  #all<Result>(sql: string, ...values: readonly (number | string)[]): readonly Result[] {
    const statement = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement.all(...values) as Result[];
  }
}
