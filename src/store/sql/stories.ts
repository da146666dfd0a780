import type { Kysely } from 'kysely';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { StoryStore, StoryVersion } from '../ports.ts';
import { storyOf } from './rows.ts';
import type { Tables } from './tables.ts';

export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    async byIdentity(keys) {
      if (keys.length === 0) return null;
      const known = await db
        .selectFrom('identity')
        .selectAll()
        .where('key', 'in', [...keys])
        .execute();
      const identity = keys
        .map((key) => known.find((row) => row.key === key))
        .find((row) => row !== undefined);
      if (identity === undefined) return null;
      const number = identity.story_number;
      const row = await db.selectFrom('story').selectAll().where('number', '=', number).executeTakeFirst();
      if (row === undefined) return 'retired';
      const versions = await db
        .selectFrom('item_version')
        .select('text_hash')
        .where('story_number', '=', number)
        .execute();
      return {
        number,
        sourceId: row.source_id,
        state: row.state,
        revision: row.revision,
        item: JSON.parse(row.item_json) as WireItem,
        textHash: row.text_hash,
        earlierHashes: versions.map((version) => version.text_hash),
      };
    },

    async insert(version, identities) {
      const { item } = version;
      const sortAt = sortTime(item.issuedAt, item.seenAt);
      const { number } = await db
        .insertInto('story')
        .values({
          ...columnsOf(version),
          source_id: version.sourceId,
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
      await this.addIdentities(number, identities);
      return number;
    },

    async addIdentities(number, identities) {
      if (identities.length === 0) return;
      await db
        .insertInto('identity')
        .values(identities.map((key) => ({ key, story_number: number })))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
    },

    async revise(number, version, at, corrected) {
      const { revision, sort_at } = await db
        .updateTable('story')
        .set((eb) => ({
          ...columnsOf(version),
          revision: eb('revision', '+', 1),
          updated_at: at,
          ...(corrected && { corrected: 1 }),
        }))
        .where('number', '=', number)
        .returning(['revision', 'sort_at'])
        .executeTakeFirstOrThrow();
      await addVersion(number, revision, version);
      await addTopics(number, sort_at, version.item.topics);
      return revision;
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

function columnsOf({ state, item, textHash, withdrawnAt }: StoryVersion) {
  return {
    state,
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
