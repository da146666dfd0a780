import type pg from 'pg';
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
} from '../../sqlite/search/archive-reader.ts';
import { connect, lookAround, ourTypes } from '../connecting.ts';

/** Whoever searches waits, so that an answer that takes longer is none. */
const answerWithinMs = 5_000;
/** Another Telex on the database that was off for longer makes its index anew. */
const changesKeptMs = 7 * 24 * 60 * 60_000;

/**
 * The archive in a PostgreSQL, by one connection that only reads, made when it is first asked and again after it was cut. Each
 * statement stands by itself: a pooler may be between.
 */
export class PostgresArchive implements ArchiveReader {
  /** Each time is a journey. */
  readonly storiesAtOnce = 32;
  readonly #url: string;
  #client: pg.Client | null = null;
  /** Where the tables are, as statements say it: a pooler keeps no search path. */
  #schema = '';
  #connections = 0;

  constructor(url: string) {
    this.#url = url;
  }

  async connection(): Promise<number> {
    await this.#connected();
    return this.#connections;
  }

  async stories(numbers: readonly number[]): Promise<readonly ArchivedStory[]> {
    const sql = `select ${storyColumns} from {schema}.story where number = any($1::bigint[])`;
    return inOrder(await this.#all<StoryRow>(sql, numbers), numbers);
  }

  takesWith(numbers: readonly number[]): Promise<readonly ArchivedTake[]> {
    const sql = `select e.event, e.story_number as number from {schema}.story_event e join {schema}.story s on s.number = e.story_number
      where e.event in (select event from {schema}.story_event where story_number = any($1::bigint[])) and s.state = 'live' and ${sureTake}`;
    return this.#all<ArchivedTake>(sql, numbers);
  }

  async filedAfter(number: number, limit: number): Promise<readonly ArchivedStory[]> {
    // Numbers are seen in their order: who gives one has the lock of all writers to its end.
    const sql = `select ${storyColumns} from {schema}.story where number > $1 order by number limit $2`;
    return (await this.#all<StoryRow>(sql, number, limit)).map(storyOf);
  }

  async olderThan(
    { sortAt, number }: { readonly sortAt: number; readonly number: number },
    limit: number,
  ): Promise<readonly ArchivedStory[]> {
    const sql = `select ${storyColumns} from {schema}.story where (sort_at, number) < ($1, $2) order by sort_at desc, number desc limit $3`;
    return (await this.#all<StoryRow>(sql, sortAt, number, limit)).map(storyOf);
  }

  changesAfter(seq: number, limit: number): Promise<readonly StoryChange[]> {
    const sql =
      'select seq, story_number as number from {schema}.story_change where seq > $1 order by seq limit $2';
    return this.#all<StoryChange>(sql, seq, limit);
  }

  async hasChange({ seq, number }: StoryChange): Promise<boolean> {
    const sql = 'select seq, story_number as number from {schema}.story_change where seq = $1';
    const [row] = await this.#all<StoryChange>(sql, seq);
    return row?.number === number;
  }

  async lastChange(): Promise<StoryChange> {
    const sql = 'select seq, story_number as number from {schema}.story_change order by seq desc limit 1';
    const [row] = await this.#all<StoryChange>(sql);
    return row ?? { seq: 0, number: 0 };
  }

  /** Each Telex has an index, and none knows how far the others are. */
  async neededFrom(seq: number): Promise<number> {
    const sql = `select max(seq) as seq from {schema}.story_change
      where at < extract(epoch from clock_timestamp()) * 1000 - $1::bigint`;
    const [row] = await this.#all<{ seq: number | null }>(sql, changesKeptMs);
    return Math.min(seq, row?.seq ?? 0);
  }

  /** Of those that stand there: what the database gave somebody who has not written yet is seen later. */
  async lastNumber(): Promise<number> {
    const [row] = await this.#all<{ last: number | null }>('select max(number) as last from {schema}.story');
    return row?.last ?? 0;
  }

  /** The numbers that are in use: to count the rows of a million takes seconds there. */
  async count(): Promise<number> {
    const [row] = await this.#all<{ many: number | null }>(
      'select max(number) - min(number) + 1 as many from {schema}.story',
    );
    return row?.many ?? 0;
  }

  /** A table that was put back from a copy has another oid, and so has one of another database. */
  async stamp(): Promise<string> {
    const sql = `select concat_ws(' ', (select oid from pg_database where datname = current_database()), to_regclass($1)::oid,
      (select value from {schema}.meta where name = 'restored_at'), (select value from {schema}.meta where name = 'moved_at')) as stamp`;
    await this.#connected();
    const [row] = await this.#all<{ stamp: string }>(sql, `${this.#schema}.story`);
    return `postgres ${row?.stamp ?? ''}`;
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  async #all<Row extends object>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    const client = await this.#connected();
    try {
      const placed = sql.replaceAll('{schema}', () => this.#schema);
      return (await client.query<Row>(placed, [...values])).rows;
    } catch (error) {
      // What it was asked may still be under way.
      this.#leave(client);
      throw error;
    }
  }

  async #connected(): Promise<pg.Client> {
    if (this.#client !== null) return this.#client;
    const { schema, startup } = await lookAround(this.#url);
    const asked = { ...startup, types: ourTypes, query_timeout: answerWithinMs };
    const client = await connect(this.#url, asked);
    this.#schema = client.escapeIdentifier(schema);
    client.on('error', () => this.#leave(client));
    this.#connections++;
    this.#client = client;
    return client;
  }

  #leave(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    client.end().catch(() => {});
  }
}
