import { type Kysely, type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import { emptyItem, type WireItem } from '../../domain/item.ts';
import { pictureMark } from '../../domain/picture/picture.ts';
import { cameAt } from '../../domain/story.ts';
import { readItem } from '../../domain/text/read-item.ts';
import { readJson } from '../../domain/text/read-json.ts';
import type { StoredStory, StoryStore, StoryVersion } from '../ports.ts';
import { noteDamaged, noteDamagedVersion } from './damaged/note-damaged.ts';
import { eraseStory } from './erase/erase-story.ts';
import { type FiledStory, fileStories } from './filed/file-stories.ts';
import { nameIn, storiesOf } from './rows.ts';
import { eachNumberIn, insertRow, insertRows, keepStatement } from './statements.ts';
import { bringForward } from './stories/bring-forward.ts';
import { forgetVersions } from './stories/forget-versions.ts';
import { takenBackSince } from './stories/taken-back.ts';
import { takeFromDesks, writeRevision } from './stories/write-revision.ts';
import { addKeys, createKeyStore, headOf } from './story-keys.ts';
import type { StoryTable, Tables } from './tables.ts';

/** Stories, their versions and identities, in SQL; see StoryStore. */
export function createStoryStore(db: Kysely<Tables>, hasOldTexts: boolean): StoryStore {
  return {
    hasOldTexts,
    ...createKeyStore(db),

    async stored(number) {
      return (await storedStories(db, [number]))[0] ?? null;
    },

    storedAll: (numbers) => storedStories(db, numbers),

    unread: (number) => unreadStory(db, number),

    async earlierVersions(number, limit) {
      const rows = await db
        .selectFrom('every_version')
        .select(['revision', 'item_json'])
        .where('story_number', '=', number)
        .where('revision', '<', (eb) =>
          eb.selectFrom('story').select('revision').where('number', '=', number),
        )
        .orderBy('revision', 'desc')
        .limit(limit)
        .execute();
      return rows.flatMap(({ revision, item_json }) => {
        const item = readItem(item_json);
        if (item === null) noteDamagedVersion(db, number, revision);
        return item ?? [];
      });
    },

    takenBack: (agency, since) => takenBackSince(db, agency, since),

    async insert(version, keys) {
      const row = { ...columnsOf(version), ...firstColumnsOf(version) };
      const into = { table: 'story', columns: Object.keys(row), returning: 'number' } as const;
      const number = Number(await insertRow(db, into, Object.values(row)));
      await addTopics(db, [{ ...version, number, sortAt: cameAt(version.item) }]);
      await addKeys(
        db,
        keys.map((key) => ({ key, agency: version.agency, number })),
      );
      return number;
    },

    async insertAll(stories) {
      const rows = stories.map(({ number, version }) => ({
        number,
        ...columnsOf(version),
        ...firstColumnsOf(version),
      }));
      const columns = Object.keys(rows[0] ?? {});
      await insertRows(db, { table: 'story', columns }, rows.map(Object.values));
      await addTopics(
        db,
        stories.map(({ number, version }) => ({ ...version, number, sortAt: cameAt(version.item) })),
      );
    },

    async revise(number, owner, version, at, corrected) {
      await keepVersionOf(db, number, owner);
      const revised = await writeRevision(db, { number, owner }, columnsOf(version), at, corrected);
      if (revised === null) return null;
      await forgetVersions(db, number, revised.revision);
      await takeFromDesks(db, number);
      await addTopics(db, [{ ...version, number, sortAt: revised.sort_at }]);
      return revised.revision;
    },

    async illustrate(number, owner, item) {
      await db
        .updateTable('story')
        .set({ item_json: JSON.stringify(item), picture: pictureMark(item.picture) })
        .where('number', '=', number)
        .where('agency', '=', owner)
        .where('erased_at', 'is', null)
        .execute();
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

    erase: (number, how) => eraseStory(db, number, how),

    async releaseHeld(now) {
      const due = await db
        .selectFrom('story')
        .selectAll()
        .where('state', '=', 'held')
        .where('embargoed_until', '<=', now)
        .execute();
      // One that is damaged stays held: nobody could read it.
      const numbers = storiesOf(db, due).map(({ number }) => number);
      if (numbers.length === 0) return [];
      const which = sql<SqlBool>`state = 'held' and embargoed_until <= ${now} and number in ${eachNumberIn(JSON.stringify(numbers))}`;
      await bringForward(db, sql`embargoed_until`, which);
      const rows = await db
        .updateTable('story')
        .set((eb) => ({ state: 'live', revision: eb('revision', '+', 1), named_json: null }))
        .where(which)
        .returningAll()
        .execute();
      return storiesOf(
        db,
        rows.filter((row) => row.state === 'live'),
      );
    },
  };
}

async function storedStories(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly StoredStory[]> {
  if (numbers.length === 0) return [];
  // As one value, so that there is one statement for any number of them.
  const { rows } = await selectStored(db, JSON.stringify(numbers));
  return rows.flatMap((row) => {
    const item = readItem(row.item_json);
    if (item === null) noteDamaged(db, 'story', row.number);
    return item === null ? [] : storedOf(row, item);
  });
}

type StoredRow = Selectable<StoryTable> & { readonly hashes: string | null };

function storedOf({ hashes, ...row }: StoredRow, item: WireItem): StoredStory {
  const earlier = readJson(hashes ?? '[]') as readonly string[];
  return {
    ...headOf(row),
    item,
    earlierHashes: [...new Set([...earlier, row.text_hash])],
    withdrawnAt: row.withdrawn_at,
    named: nameIn(row.named_json),
  };
}

/** A story that is damaged, by all that is known of it besides; null: it is whole, or gone. */
async function unreadStory(db: Kysely<Tables>, number: number): Promise<StoredStory | null> {
  const [row] = (await selectStored(db, JSON.stringify([number]))).rows;
  if (row === undefined || readItem(row.item_json) !== null) return null;
  const desks = await db
    .selectFrom('story_topic')
    .select('topic')
    .where('story_number', '=', number)
    .execute();
  const { version, issued_at: issuedAt, changed_at: changedAt, seen_at: seenAt } = row;
  const topics = desks.map(({ topic }) => topic);
  const item = { ...emptyItem, version, issuedAt, changedAt, seenAt, topics };
  return { ...storedOf(row, item), isUnread: true };
}

/** Not of `every_version`: for a story that is not known beforehand SQLite would read all versions of all stories. */
const selectStored = keepStatement((db, numbers: string) =>
  sql<StoredRow>`
    select s.*, (select json_group_array(text_hash) from (
      select text_hash from item_version where story_number = s.number
      union all select text_hash from item_version_before where story_number = s.number) as earlier) as hashes
    from story s where s.number in ${eachNumberIn(numbers)}`.compile(db),
);

/** A story that people said was withdrawn was killed too, though no field of its item says so: nothing from before it is read again. */
const asKilled = sql`case when state = 'withdrawn' then json_set(item_json, '$.pubStatus', 'canceled') else item_json end`;

/** The version that is about to be replaced, where the story is still the one that is meant. The newest stands in the story alone. */
export async function keepVersion(
  db: Kysely<Tables>,
  number: number,
  where: RawBuilder<unknown>,
): Promise<void> {
  await versionKept(number, where, sql`item_json`).execute(db);
}

const keepVersionOf = keepStatement((db, number: number, owner: string) =>
  versionKept(number, sql`agency = ${owner}`, asKilled).compile(db),
);

function versionKept(number: number, where: RawBuilder<unknown>, item: RawBuilder<unknown>) {
  return sql`insert into item_version (story_number, revision, source_id, text_hash, item_json, seen_at)
    select number, revision, source_id, text_hash, ${item}, coalesce(updated_at, seen_at) from story
    where number = ${number} and ${where} and erased_at is null and json_valid(item_json) = 1
    on conflict (story_number, revision) do nothing`;
}

/** That the stories stand on their desks, and are filed, in the order of time. */
export async function addTopics(db: Kysely<Tables>, stories: readonly FiledStory[]): Promise<void> {
  await insertRows(
    db,
    { table: 'story_topic', columns: ['topic', 'sort_at', 'story_number'] },
    stories.flatMap(({ number, sortAt, item: { topics } }) =>
      [...new Set(topics)].map((topic) => [topic, sortAt, number]),
    ),
  );
  await fileStories(db, stories);
}

/** What a story keeps from its first version on. */
function firstColumnsOf({ sourceId, agency, sample, item }: StoryVersion) {
  return {
    source_id: sourceId,
    agency,
    sample: sample ? 1 : 0,
    revision: 1,
    issued_at: item.issuedAt,
    seen_at: item.seenAt,
    sort_at: cameAt(item),
    updated_at: null,
    corrected: 0,
  };
}

function columnsOf({ state, item, textHash, withdrawnAt, sender, named }: StoryVersion) {
  return {
    state,
    sent_by: sender,
    item_json: JSON.stringify(item),
    picture: pictureMark(item.picture),
    version: item.version,
    text_hash: textHash,
    changed_at: item.changedAt,
    withdrawn_at: withdrawnAt,
    named_json: named === null ? null : JSON.stringify(named),
    // A withheld item has no end of its own, only a new version frees it; nor has what is in doubt, which an answer does.
    embargoed_until: item.pubStatus === 'usable' && !isDoubtful(item) ? item.embargoedUntil : null,
  };
}
