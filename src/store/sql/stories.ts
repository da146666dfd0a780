import type { Kysely, Nullable, Selectable } from 'kysely';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { KnownKey, StoryHead, StoryStore, StoryVersion } from '../ports.ts';
import { storyOf } from './rows.ts';
import type { StoryTable, Tables } from './tables.ts';

/** Stories, their versions and identities, in SQL; see StoryStore. */
export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    async known(keys) {
      const rows: KnownKey[] = [];
      for (const some of chunksOf([...new Set(keys)])) {
        const found = await db
          .selectFrom('known_key as k')
          .leftJoin('story as s', 's.number', 'k.story_number')
          .select(['k.key', 'k.agency as key_agency', 'k.story_number', 'k.shared'])
          .select([
            's.number',
            's.agency',
            's.source_id',
            's.sent_by',
            's.state',
            's.revision',
            's.text_hash',
          ])
          .where('k.key', 'in', some)
          .execute();
        rows.push(...found.map(knownKeyOf));
      }
      return rows;
    },

    async stored(number) {
      const row = await db.selectFrom('story').selectAll().where('number', '=', number).executeTakeFirst();
      if (row === undefined) return null;
      const versions = await db
        .selectFrom('item_version')
        .select('text_hash')
        .where('story_number', '=', number)
        .execute();
      return {
        ...headOf(row),
        item: JSON.parse(row.item_json) as WireItem,
        earlierHashes: versions.map((version) => version.text_hash),
        withdrawnAt: row.withdrawn_at,
      };
    },

    async earlierVersions(number, limit) {
      const rows = await db
        .selectFrom('item_version')
        .select('item_json')
        .where('story_number', '=', number)
        .orderBy('revision', 'desc')
        .offset(1)
        .limit(limit)
        .execute();
      return rows.map((row) => JSON.parse(row.item_json) as WireItem);
    },

    async insert(version, keys) {
      const { item } = version;
      const sortAt = sortTime(item.issuedAt, item.seenAt);
      const { number } = await db
        .insertInto('story')
        .values({
          ...columnsOf(version),
          source_id: version.sourceId,
          agency: version.agency,
          sample: version.sample ? 1 : 0,
          revision: 1,
          issued_at: item.issuedAt,
          seen_at: item.seenAt,
          sort_at: sortAt,
          updated_at: null,
          corrected: 0,
        })
        .returning('number')
        .executeTakeFirstOrThrow();
      await addVersion(number, 1, version);
      await addTopics(number, sortAt, item.topics);
      await this.addKeys(number, version.agency, keys);
      return number;
    },

    async addKeys(number, agency, keys) {
      if (keys.length === 0) return;
      await db
        .insertInto('known_key')
        .values(keys.map((key) => ({ key, agency, story_number: number })))
        .onConflict((conflict) => conflict.columns(['key', 'agency']).doNothing())
        .execute();
    },

    async shareKeys(agency, keys) {
      if (keys.length === 0) return;
      await db
        .updateTable('known_key')
        .set({ shared: 1 })
        .where('agency', 'in', [agency, ''])
        .where('key', 'in', [...keys])
        .execute();
    },

    async revise(number, owner, version, at, corrected) {
      const revised = await db
        .updateTable('story')
        .set((eb) => ({
          ...columnsOf(version),
          revision: eb('revision', '+', 1),
          updated_at: at,
          ...(corrected && { corrected: 1 }),
        }))
        .where('number', '=', number)
        .where('agency', '=', owner)
        .returning(['revision', 'sort_at'])
        .executeTakeFirst();
      if (revised === undefined) return null;
      await addVersion(number, revised.revision, version);
      await addTopics(number, revised.sort_at, version.item.topics);
      return revised.revision;
    },

    async giveTo(number, from, to, sourceId) {
      const { numUpdatedRows } = await db
        .updateTable('story')
        .set({ agency: to, source_id: sourceId })
        .where('number', '=', number)
        .where('agency', '=', from)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async releaseHeld(now) {
      const rows = await db
        .updateTable('story')
        .set((eb) => ({ state: 'live', revision: eb('revision', '+', 1) }))
        .where('state', '=', 'held')
        .where('embargoed_until', '<=', now)
        .returningAll()
        .execute();
      return rows.filter((row) => row.state === 'live').map(storyOf);
    },
  };

  async function addVersion(number: number, revision: number, version: StoryVersion): Promise<void> {
    await db
      .insertInto('item_version')
      .values({
        story_number: number,
        revision,
        source_id: version.sourceId,
        text_hash: version.textHash,
        item_json: JSON.stringify(version.item),
        seen_at: version.item.seenAt,
      })
      .execute();
  }

  async function addTopics(number: number, sortAt: EpochMs, topics: readonly string[]): Promise<void> {
    await db.deleteFrom('story_topic').where('story_number', '=', number).execute();
    if (topics.length === 0) return;
    await db
      .insertInto('story_topic')
      .values([...new Set(topics)].map((topic) => ({ topic, sort_at: sortAt, story_number: number })))
      .execute();
  }
}

/** Keys in one statement: SQLite takes some thirty thousand parameters, and a plan for each length. */
const keysAtOnce = 500;

function chunksOf(keys: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  for (let at = 0; at < keys.length; at += keysAtOnce) chunks.push(keys.slice(at, at + keysAtOnce));
  return chunks;
}

type KnownKeyRow = Nullable<Pick<Selectable<StoryTable>, HeadColumn>> & {
  readonly key: string;
  readonly key_agency: string;
  readonly story_number: number;
  readonly shared: number;
};
type HeadColumn = 'number' | 'agency' | 'source_id' | 'sent_by' | 'state' | 'revision' | 'text_hash';

function knownKeyOf({ key, key_agency, story_number, shared, ...row }: KnownKeyRow): KnownKey {
  const story = row.number === null ? null : headOf(row as Pick<Selectable<StoryTable>, HeadColumn>);
  return { key, agency: key_agency, number: story_number, shared: shared === 1, story };
}

function headOf(row: Pick<Selectable<StoryTable>, HeadColumn>): StoryHead {
  return {
    number: row.number,
    agency: row.agency,
    sourceId: row.source_id,
    sender: row.sent_by === '' ? row.source_id : row.sent_by,
    state: row.state,
    revision: row.revision,
    textHash: row.text_hash,
  };
}

function columnsOf({ state, item, textHash, withdrawnAt, sender }: StoryVersion) {
  return {
    state,
    sent_by: sender,
    item_json: JSON.stringify(item),
    version: item.version,
    text_hash: textHash,
    changed_at: item.changedAt,
    withdrawn_at: withdrawnAt,
    // A withheld item has no end of its own: only a new version frees it.
    embargoed_until: item.pubStatus === 'usable' ? item.embargoedUntil : null,
  };
}

/** A time in the future would stand above all news until it comes: such a story sorts by when it was seen. */
function sortTime(issuedAt: EpochMs | null, seenAt: EpochMs): EpochMs {
  return issuedAt === null ? seenAt : Math.min(issuedAt, seenAt);
}
