import type { Kysely } from 'kysely';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { StoryStore, StoryVersion } from '../ports.ts';
import { storyOf } from './rows.ts';
import { addKeys, createKeyStore, headOf } from './story-keys.ts';
import type { Tables } from './tables.ts';

/** Stories, their versions and identities, in SQL; see StoryStore. */
export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    ...createKeyStore(db),

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
      await addVersion(db, number, 1, version);
      await addTopics(db, number, sortAt, item.topics);
      await addKeys(
        db,
        keys.map((key) => ({ key, agency: version.agency, number })),
      );
      return number;
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
      await addVersion(db, number, revised.revision, version);
      await db.deleteFrom('story_topic').where('story_number', '=', number).execute();
      await addTopics(db, number, revised.sort_at, version.item.topics);
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
}

async function addVersion(
  db: Kysely<Tables>,
  number: number,
  revision: number,
  version: StoryVersion,
): Promise<void> {
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

async function addTopics(
  db: Kysely<Tables>,
  number: number,
  sortAt: EpochMs,
  topics: readonly string[],
): Promise<void> {
  if (topics.length === 0) return;
  await db
    .insertInto('story_topic')
    .values([...new Set(topics)].map((topic) => ({ topic, sort_at: sortAt, story_number: number })))
    .execute();
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
