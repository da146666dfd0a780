import { type Kysely, type SqlBool, sql } from 'kysely';
import { isAsked } from '../../domain/handling/judge-answer.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { Archive, ChangedQuery, FiledPage, StoryQuery } from '../ports.ts';
import { isSure } from './events/is-sure.ts';
import { filedTo } from './filed/catch-up.ts';
import { createFilings, newestFiled } from './filed/latest-filed.ts';
import { storiesOf, storyOf } from './rows.ts';
import { eachNumberIn, keepStatement } from './statements.ts';
import type { Tables } from './tables.ts';

/** Held stories that nobody could read are not spoken of. */
const mayBeNamed = sql<SqlBool>`(state != 'held' or named_json is not null)`;

/** What `topic_count` counts in: every zone's midnight is at the beginning of one. */
export const quarterMs = 900_000;

/** What was filed, read from SQL; see Archive. */
export function createArchive(db: Kysely<Tables>): Archive {
  const filings = createFilings(db);
  return {
    filings,
    filedTo: () => filedTo(db),

    async latestFiled({ under, limit, before, butEvents = [] }) {
      const which = sql<SqlBool>`(s.state != 'held' or s.named_json is not null) and ${outsideOf(butEvents, 's')}`;
      let lookedTo: FiledPage['lookedTo'] = null;
      const stories = await wholePage<number>(limit, before, async (most, behind) => {
        const found = await newestFiled(db, under, { limit: most, which, before: behind });
        const { numbers } = found;
        lookedTo = found.lookedTo;
        return { stories: await these(db, numbers), read: numbers.length, last: numbers.at(-1) };
      });
      return { stories, lookedTo };
    },

    async latest({ limit, before, ...query }) {
      return wholePage<number>(limit, before, async (most, behind) => {
        const rows = await latestRows(db, {
          ...query,
          limit: most,
          ...(behind !== undefined && { before: behind }),
        });
        return { stories: storiesOf(db, rows), read: rows.length, last: rows.at(-1)?.number };
      });
    },

    async changed({ limit, before, ...query }) {
      return wholePage<NonNullable<ChangedQuery['before']>>(limit, before, async (most, behind) => {
        const rows = await changedRows(db, { ...query, limit: most, ...(behind && { before: behind }) });
        const last = rows.at(-1);
        const place = last && { updatedAt: last.updated_at ?? 0, number: last.number };
        return { stories: storiesOf(db, rows), read: rows.length, last: place };
      });
    },

    async byNumber(number) {
      const [row] = (await selectNamed(db, number)).rows;
      return row === undefined ? null : storyOf(db, row);
    },

    isDamaged: (number) => isDamaged(db, number),

    these: (numbers) => these(db, numbers),

    async evenHeld(number) {
      const [row] = (await selectStory(db, number)).rows;
      return row === undefined ? null : storyOf(db, row);
    },

    async underEmbargo(now) {
      const rows = await db
        .selectFrom('story')
        .selectAll()
        .where('state', '=', 'held')
        .where((eb) =>
          eb.or([
            eb('embargoed_until', '>', now),
            // Told in words that name no time: until somebody lets it go.
            eb.and([eb('embargoed_until', 'is', null), eb('item_json', 'like', '%"embargoWords":%')]),
          ]),
        )
        .orderBy(sql`embargoed_until is null`)
        .orderBy('embargoed_until')
        .orderBy('number')
        .limit(200)
        .execute();
      // What is asked of people ends by their answer, and is on its card.
      return storiesOf(db, rows).filter((story) => !isAsked(story));
    },

    async alsoBy(number) {
      const rows = await db
        .selectFrom('sighting as g')
        .innerJoin('story as s', 's.number', 'g.story_number')
        .select(['g.name', 'g.state'])
        .where('g.story_number', '=', number)
        .where('g.state', '!=', 'past')
        .where((eb) => eb.or([eb('g.agency', '!=', eb.ref('s.agency')), eb('g.state', '!=', 'live')]))
        .orderBy('g.first_at')
        .orderBy('g.source_id')
        .execute();
      const said = rows.flatMap(({ name, state }) => (state === 'past' ? [] : [{ name, state }]));
      const each = new Map(said.map((one) => [`${one.state} ${one.name}`, one]));
      return [...each.values()];
    },

    countByTopic: (since) => countByTopic(db, since),

    async highestNumber() {
      const row = await db
        .selectFrom('story')
        .select((eb) => eb.fn.max('number').as('number'))
        .where(mayBeNamed)
        .executeTakeFirst();
      return row?.number ?? null;
    },
  };
}

/** What was read for a page, of how many rows, and up to where. */
type Part<Place> = {
  readonly stories: readonly Story[];
  readonly read: number;
  readonly last: Place | undefined;
};

/** A page of stories, read on behind its end for each that is damaged and left out: one that is short is the last. */
async function wholePage<Place>(
  limit: number,
  before: Place | undefined,
  read: (limit: number, before: Place | undefined) => Promise<Part<Place>>,
): Promise<readonly Story[]> {
  const found: Story[] = [];
  for (let place = before; ; ) {
    const wanted = limit - found.length;
    const part = await read(wanted, place);
    found.push(...part.stories);
    if (part.read < wanted || found.length === limit) return found;
    place = part.last;
  }
}

function latestRows(db: Kysely<Tables>, { topics, limit, before, butEvents = [] }: StoryQuery) {
  let query = db.selectFrom('story').selectAll().where(mayBeNamed).where(outsideOf(butEvents, 'story'));
  if (before !== undefined)
    query = query.where(
      sql<boolean>`(sort_at, number) < (select sort_at, number from story where number = ${before})`,
    );
  if (topics.length > 0) {
    // One walk down each topic's index, then the newest of those.
    const numbers = sql<number>`select story_number from (${sql.join(
      topics.map(
        (topic) => sql`select * from (
          select t.story_number, t.sort_at from story_topic t join story s on s.number = t.story_number
          where t.topic = ${topic} and (s.state != 'held' or s.named_json is not null) and ${outsideOf(butEvents, 's')} ${before === undefined ? sql`` : sql`and (t.sort_at, t.story_number) < (select sort_at, number from story where number = ${before})`}
          order by t.sort_at desc, t.story_number desc limit ${limit} + 0) as newest`,
      ),
      sql` union `,
    )}) as of_topics order by sort_at desc, story_number desc limit ${limit} + 0`;
    query = query.where('number', 'in', sql<number>`(${numbers})`);
  }
  return query.orderBy('sort_at', 'desc').orderBy('number', 'desc').limit(limit).execute();
}

function changedRows(db: Kysely<Tables>, { cameBefore, since, limit, before }: ChangedQuery) {
  let query = db.selectFrom('story').selectAll().where(mayBeNamed);
  if (before !== undefined)
    query = query.where(
      sql<boolean>`(updated_at, number) < (cast(${before.updatedAt} as bigint), cast(${before.number} as bigint))`,
    );
  return query
    .where('updated_at', '>', since)
    .where('sort_at', '<', cameBefore)
    .orderBy('updated_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

async function isDamaged(db: Kysely<Tables>, number: number): Promise<boolean> {
  const [row] = (await selectNamed(db, number)).rows;
  return row !== undefined && storyOf(db, row) === null;
}

async function these(db: Kysely<Tables>, numbers: readonly number[]): Promise<readonly Story[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom('story')
    .selectAll()
    .where('number', 'in', eachNumberIn(JSON.stringify(numbers)))
    .where(mayBeNamed)
    .execute();
  const found = new Map(storiesOf(db, rows).map((story) => [story.number, story]));
  return numbers.flatMap((number) => found.get(number) ?? []);
}

/** Not a live story of one of these events. */
function outsideOf(events: readonly number[], story: 'story' | 's') {
  if (events.length === 0) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(${sql.ref(`${story}.state`)} != 'live' or not exists (select 1 from story_event e
    where e.story_number = ${sql.ref(`${story}.number`)} and e.event in ${eachNumberIn(JSON.stringify(events))} and ${isSure('e')}))`;
}

const selectNamed = keepStatement((db, number: number) =>
  db.selectFrom('story').selectAll().where('number', '=', number).where(mayBeNamed).compile(),
);

const selectStory = keepStatement((db, number: number) =>
  db.selectFrom('story').selectAll().where('number', '=', number).compile(),
);

/** Live stories by topic since that moment: whole quarters are added up, and what stands before the first is counted. */
async function countByTopic(db: Kysely<Tables>, since: EpochMs): Promise<ReadonlyMap<string, number>> {
  const first = Math.ceil(since / quarterMs);
  const whole = await db
    .selectFrom('topic_count')
    .select((eb) => ['topic', eb.fn.sum<number>('stories').as('stories')])
    .where('quarter', '>=', first)
    .groupBy('topic')
    .execute();
  const counts = new Map(whole.map(({ topic, stories }) => [topic, stories]));
  if (first * quarterMs > since) {
    const { rows: before } = await sql<{ topic: string; stories: number }>`
      select t.topic, count(*) as stories from story s join story_topic t on t.story_number = s.number
      where s.sort_at >= ${since} and s.sort_at < ${first * quarterMs} and s.state = 'live' group by t.topic`.execute(
      db,
    );
    for (const { topic, stories } of before) counts.set(topic, (counts.get(topic) ?? 0) + stories);
  }
  for (const { topic, more } of await countBehind(db, since))
    counts.set(topic, (counts.get(topic) ?? 0) - more);
  return new Map([...counts].filter(([, stories]) => stories > 0));
}

/** A day brings no newsroom more stories than this. */
const mostOfDay = 20_000;

/**
 * Of each topic how many of these stories stand behind another one of their event; read from the events alone: a sum, at whose value SQLite does not
 * look, keeps it from walking through all stories of the day first.
 */
async function countBehind(db: Kysely<Tables>, since: EpochMs) {
  const { rows } = await sql<{ topic: string; more: number }>`
    select t.topic, count(*) - count(distinct e.event) as more
    from story_event e join story s on s.number = e.story_number + 0 join story_topic t on t.story_number = s.number
    where e.story_number > (select coalesce(max(number), 0) from story) - ${mostOfDay}
      and s.sort_at >= ${since} and s.state = 'live' and ${isSure('e')}
    group by t.topic having count(*) > count(distinct e.event)`.execute(db);
  return rows.map(({ topic, more }) => ({ topic, more: Number(more) }));
}
