import type { EpochMs } from '../../../domain/item.ts';
import type { IndexFile } from './index-file.ts';

/** A part of the index: the stories of some time, of which `low` is the lowest id. */
export type Shard = { readonly id: number; readonly low: number; readonly docs: number };

/** Which tokens of a part are asked for. */
export type TokensAsked = {
  readonly begin: string;
  /** In letters. */
  readonly shortest: number;
  readonly longest: number;
  readonly fewestDocs: number;
  readonly limit: number;
};

/** Stories that happen within one second are told apart by this many numbers, and then by the next second's. */
const idsASecond = 4_096;
/** Pages of the index that are put together at a time: some milliseconds. */
const pagesAStep = 32;

/** The lowest id that a story of that time can have: the order of ids is the order of lists. */
export function lowestId(at: EpochMs): number {
  return Math.floor(Math.max(0, at) / 1_000) * idsASecond;
}

/** The time of the story of an id, to the second. */
export function timeOfId(id: number): EpochMs {
  return Math.floor(id / idsASecond) * 1_000;
}

/**
 * The index in parts by time, of some ten thousand stories each, so that whatever is asked of one, and whatever is put in order in one,
 * takes some milliseconds. Each is a table of FTS5 that has tokens without their order, and no text. https://www.sqlite.org/fts5.html
 */
export class Shards {
  readonly #file: IndexFile;
  /** The most stories of a part that is made. */
  readonly #size: number;
  #shards: Shard[] = [];

  constructor(file: IndexFile, size: number) {
    this.#file = file;
    this.#size = size;
    this.#read();
  }

  /** The newest first. */
  get newestFirst(): readonly Shard[] {
    return this.#shards;
  }

  get docs(): number {
    return this.#shards.reduce((sum, { docs }) => sum + docs, 0);
  }

  has(number: number): boolean {
    return this.idOf(number) !== null;
  }

  /** Null: it is not in it. */
  idOf(number: number): number | null {
    return this.#file.all<{ id: number }>('SELECT id FROM doc WHERE number = ?', number)[0]?.id ?? null;
  }

  /** The highest number of a story in it; 0 where there is none. */
  lastNumber(): number {
    return this.#file.all<{ last: number | null }>('SELECT max(number) AS last FROM doc')[0]?.last ?? 0;
  }

  /** Puts a story in that is not there. `isBackwards`: it is older than all that are there, and so will be those that follow it. */
  add(number: number, sortAt: EpochMs, tokens: string, isBackwards: boolean): void {
    const id = this.#freeId(lowestId(sortAt) + (number % idsASecond));
    const shard = this.#roomFor(id, isBackwards);
    this.#file.run('INSERT INTO doc (id, number) VALUES (?, ?)', id, number);
    this.#file.run(`INSERT INTO ${tableOf(shard)} (rowid, tokens) VALUES (?, ?)`, id, tokens);
    this.#file.run('UPDATE shard SET docs = docs + 1 WHERE id = ?', shard.id);
    this.#set({ ...shard, docs: shard.docs + 1 });
  }

  /** Takes a story out; what it was found by stays in the file a while: where it is `forgotten`, until `tidy` has written it over. */
  take(number: number, forgotten: boolean): void {
    const id = this.idOf(number);
    const shard = id === null ? null : this.#shardOf(id);
    if (id === null || shard === null) return;
    this.#file.run('DELETE FROM doc WHERE id = ?', id);
    this.#file.run(`DELETE FROM ${tableOf(shard)} WHERE rowid = ?`, id);
    const forgot = forgotten ? 1 : 0;
    this.#file.run('UPDATE shard SET docs = docs - 1, forgot = forgot + ? WHERE id = ?', forgot, shard.id);
    this.#set({ ...shard, docs: shard.docs - 1 });
  }

  /** Ids of the part that match, from above `low` to below `high`, the newest first. `match` null: all of them. */
  ids(shard: Shard, match: string | null, low: number, high: number): Iterable<{ readonly id: number }> {
    if (match === null) {
      const sql = 'SELECT id FROM doc WHERE id >= ? AND id < ? ORDER BY id DESC';
      return this.#file.each(sql, Math.max(low, shard.low), Math.min(high, this.endOf(shard)));
    }
    const table = tableOf(shard);
    const sql = `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC`;
    return this.#file.each(sql, match, low, high);
  }

  /** How many stories of the part match; `most` where there are more. */
  countUpTo(shard: Shard, match: string, most: number): number {
    const table = tableOf(shard);
    const sql = `SELECT count(*) AS many FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`;
    return this.#file.all<{ many: number }>(sql, match, most)[0]?.many ?? 0;
  }

  /**
   * In how many places of the part a word with that begin stands, each word of a story being one; `most` where there are more.
   * https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
   */
  placesUpTo(shard: Shard, begin: string, most: number): number {
    const places = `${tableOf(shard)}_places`;
    // Of this connection alone: nothing of it stands in the file.
    this.#file.run(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${places} USING fts5vocab(main, ${tableOf(shard)}, instance)`,
    );
    const sql = `SELECT count(*) AS many FROM (SELECT 1 FROM temp.${places} WHERE term >= ? AND term < ? LIMIT ?)`;
    return this.#file.all<{ many: number }>(sql, begin, `${begin}\u{10ffff}`, most)[0]?.many ?? 0;
  }

  /** Where the next newer part begins. */
  endOf(shard: Shard): number {
    const at = this.#shards.findIndex(({ id }) => id === shard.id);
    return this.#shards[at - 1]?.low ?? Number.MAX_SAFE_INTEGER;
  }

  numbersOf(ids: readonly number[]): ReadonlyMap<number, number> {
    const sql = 'SELECT id, number FROM doc WHERE id IN (SELECT value FROM json_each(?))';
    const rows = this.#file.all<{ id: number; number: number }>(sql, JSON.stringify(ids));
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** Tokens of a part that begin so and are as long, those of the most stories first, with in how many. */
  tokensLike(
    shard: Shard,
    { begin, shortest, longest, fewestDocs, limit }: TokensAsked,
  ): readonly { readonly token: string; readonly docs: number }[] {
    const sql = `SELECT term AS token, doc AS docs FROM ${tableOf(shard)}_v WHERE term >= ? AND term < ?
      AND length(term) BETWEEN ? AND ? AND doc >= ? ORDER BY doc DESC LIMIT ?`;
    return this.#file.all(sql, begin, `${begin}\u{10ffff}`, shortest, longest, fewestDocs, limit);
  }

  /**
   * A step of putting a part in order, of which something was forgotten: what was is then nowhere in the file. False: there was
   * nothing to do.
   */
  tidy(): boolean {
    const sql = 'SELECT id, forgot FROM shard WHERE forgot > 0 ORDER BY id LIMIT 1';
    const [row] = this.#file.all<{ id: number; forgot: number }>(sql);
    const shard = this.#shards.find(({ id }) => id === row?.id);
    if (row === undefined || shard === undefined) return false;
    const [id, forgot] = (this.#file.recall('tidying') ?? '').split(' ').map(Number);
    const isUnderWay = id === shard.id;
    const isDone = this.#file.inOne(() => {
      if (!isUnderWay) this.#file.remember('tidying', `${row.id} ${row.forgot}`);
      return !this.#merge(shard, isUnderWay ? pagesAStep : -pagesAStep) && isUnderWay;
    });
    if (!isDone) return true;
    this.#file.inOne(() => {
      this.#file.remember('tidying', '');
      // What was forgotten meanwhile asks for another time.
      this.#file.run('UPDATE shard SET forgot = forgot - ? WHERE id = ?', forgot ?? 0, shard.id);
    });
    this.#file.emptyLog();
    return true;
  }

  /** A step of making few pieces of many in a part that was written to. False: there is nothing to do. */
  settle(shard: Shard): boolean {
    return this.#file.inOne(() => this.#merge(shard, pagesAStep));
  }

  /** https://www.sqlite.org/fts5.html#the_merge_command: fewer than two changes say that there is nothing to merge. */
  #merge(shard: Shard, pages: number): boolean {
    const table = tableOf(shard);
    const before = this.#file.changes();
    this.#file.run(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, pages);
    return this.#file.changes() - before >= 2;
  }

  #freeId(wanted: number): number {
    for (let id = wanted; ; id++) {
      if (this.#file.all('SELECT 1 FROM doc WHERE id = ?', id).length === 0) return id;
    }
  }

  #shardOf(id: number): Shard | null {
    return this.#shards.find(({ low }) => low <= id) ?? null;
  }

  /** The part that a story goes to: a new one above the newest, or below the oldest while the index is made backwards, where that is full. */
  #roomFor(id: number, isBackwards: boolean): Shard {
    const shard = this.#shardOf(id);
    if (shard === null) return this.#make(0);
    if (shard.docs < this.#size) return shard;
    if (isBackwards && shard === this.#shards.at(-1)) {
      // Parts meet between two seconds: within one the order of ids is not that in which they come.
      const [first] = this.#file.all<{ id: number | null }>('SELECT min(id) AS id FROM doc');
      const low = Math.floor((first?.id ?? 0) / idsASecond) * idsASecond;
      if (low <= id) return shard;
      this.#file.run('UPDATE shard SET low = ? WHERE id = ?', low, shard.id);
      this.#set({ ...shard, low });
      return this.#make(0);
    }
    const isNewest = shard === this.#shards[0];
    const [last] = this.#file.all<{ id: number | null }>('SELECT max(id) AS id FROM doc');
    return isNewest && id > (last?.id ?? 0) ? this.#make(id) : shard;
  }

  #make(low: number): Shard {
    this.#file.run('INSERT INTO shard (low, docs, forgot) VALUES (?, 0, 0)', low);
    const [row] = this.#file.all<Shard>('SELECT id, low, docs FROM shard WHERE low = ?', low);
    if (row === undefined) throw new Error('a part of the index that was just made is not there');
    const table = tableOf(row);
    const options = "content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'";
    this.#file.run(`CREATE VIRTUAL TABLE ${table} USING fts5(tokens, ${options})`);
    // Merges of their own would come in the middle of a write, and take seconds of a large index.
    for (const option of ['automerge', 'deletemerge'])
      this.#file.run(`INSERT INTO ${table} (${table}, rank) VALUES ('${option}', 0)`);
    this.#file.run(`INSERT INTO ${table} (${table}, rank) VALUES ('crisismerge', 64)`);
    this.#file.run(`CREATE VIRTUAL TABLE ${table}_v USING fts5vocab(${table}, row)`);
    this.#read();
    return row;
  }

  #set(shard: Shard): void {
    this.#shards = this.#shards.map((each) => (each.id === shard.id ? shard : each));
  }

  /** Also after a transaction that was taken back. */
  #read(): void {
    this.#shards = [...this.#file.all<Shard>('SELECT id, low, docs FROM shard ORDER BY low DESC')];
  }

  /** What is remembered is what the file says. */
  readAnew(): void {
    this.#read();
  }
}

function tableOf({ id }: Shard): string {
  return `words_${id}`;
}
