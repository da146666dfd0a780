import { EventEmitter } from 'node:events';
import {
  Keyv,
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
  type KeyvStorageGetResult,
  keyvStorageCapability,
} from 'keyv';
import type { Kysely } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import { readJson } from '../../domain/text/read-json.ts';
import type { Tables } from './tables.ts';

/**
 * A Keyv over the `kv` table, with an adapter and a namespace of its own. Only for what may be lost without harm to
 * delivery: Keyv has no transaction and no set-if-absent. A failed read or write rejects.
 */
export function createKeyv(db: Kysely<Tables>, namespace: string, clock: () => EpochMs): Keyv {
  const store = new KvAdapter(db, namespace, clock) as unknown as KeyvStorageAdapter;
  return new Keyv({ store });
}

/** Keyv 6's storage contract: `expires` is an absolute time, and the adapter enforces it. */
class KvAdapter extends EventEmitter {
  namespace: string | undefined;
  readonly #db: Kysely<Tables>;
  readonly #ns: string;
  readonly #clock: () => EpochMs;

  constructor(db: Kysely<Tables>, namespace: string, clock: () => EpochMs) {
    super();
    this.#db = db;
    this.#ns = namespace;
    this.#clock = clock;
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<KeyvStorageGetResult<Value>> {
    const [value] = await this.getMany<Value>([key]);
    return value as KeyvStorageGetResult<Value>;
  }

  async getMany<Value>(keys: string[]): Promise<Array<KeyvStorageGetResult<Value | undefined>>> {
    const found = new Map((await this.#live(keys)).map((row) => [row.k, readJson(row.v)]));
    return keys.map((key) => found.get(key) as KeyvStorageGetResult<Value | undefined>);
  }

  async has(key: string): Promise<boolean> {
    return (await this.#live([key])).length > 0;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    const found = new Set((await this.#live(keys)).map((row) => row.k));
    return keys.map((key) => found.has(key));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    const row = { v: JSON.stringify(value), expires: expires ?? null };
    await this.#db
      .insertInto('kv')
      .values({ ns: this.#ns, k: key, ...row })
      .onConflict((conflict) => conflict.columns(['ns', 'k']).doUpdateSet(row))
      .execute();
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    const written: boolean[] = [];
    for (const { key, value, expires } of entries) written.push(await this.set(key, value, expires));
    return written;
  }

  async delete(key: string): Promise<boolean> {
    const [deleted] = await this.deleteMany([key]);
    return deleted === true;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const rows = await this.#db
      .deleteFrom('kv')
      .where('ns', '=', this.#ns)
      .where('k', 'in', keys)
      .returning('k')
      .execute();
    return keys.map((key) => rows.some((row) => row.k === key));
  }

  async clear(): Promise<void> {
    await this.#db.deleteFrom('kv').where('ns', '=', this.#ns).execute();
  }

  async #live(keys: string[]) {
    if (keys.length === 0) return [];
    return this.#db
      .selectFrom('kv')
      .selectAll()
      .where('ns', '=', this.#ns)
      .where('k', 'in', keys)
      .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', this.#clock())]))
      .execute();
  }
}
