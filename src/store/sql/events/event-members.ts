import { type Kysely, type Selectable, sql } from 'kysely';
import { isSurelyOf } from '../../../domain/event/membership.ts';
import { readPerson } from '../../../domain/handling/read-person.ts';
import { emptyItem } from '../../../domain/item.ts';
import { readableFrom } from '../../../domain/story.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import type { EventStore, NewMember, TakeStamp } from '../../events/event-store.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { StoryTable, Tables } from '../tables.ts';
import { earlierTake } from './earlier-take.ts';
import { memberOf, nobody } from './read-members.ts';
import type { StoryEventTable } from './tables.ts';

/** Which stories are one event, and which never are, in SQL; see EventStore. */
export function createEventMembers(
  db: Kysely<Tables>,
  opened: string,
): Omit<
  EventStore,
  'mark' | 'countMarks' | 'withMarks' | 'takesWith' | 'takesIn' | 'takesOn' | 'shownOn' | 'shownOf'
> {
  return {
    async stamps(numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectStamps(db, JSON.stringify(numbers));
      return rows.map((row) => stampOf(row, opened));
    },

    async takes(numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectTakes(db, JSON.stringify(numbers));
      return rows.map(({ item_json, ...row }) => ({
        ...stampOf(row, opened),
        // Without a word it is a take of nothing.
        item: () => itemOf(db, row.number, item_json) ?? emptyItem,
      }));
    },

    async turn(number) {
      const { rows } = await nextTurn(db, number);
      return rows[0] ?? null;
    },

    async eventsOf(numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectMembers(db, JSON.stringify(numbers));
      return rows.map((row) => memberOf(db, row));
    },

    earlierThan: (number, channelId) => earlierTake(db, number, channelId),

    async likeFrom(number) {
      return (await selectLikeFrom(db, number)).rows.map((row) => row.story_number);
    },

    async apartFrom(numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectApart(db, JSON.stringify(numbers));
      return rows.flatMap(({ number, other, person_json, at }) => {
        const by = readPerson(person_json);
        if (by === null) noteDamaged(db, 'event_apart', number, other);
        // Whoever said so: they are kept apart.
        return { number, other, by: by ?? nobody, at };
      });
    },

    async nextEvent() {
      const [row] = (await selectLastEvent(db)).rows;
      return (row?.last ?? 0) + 1;
    },

    async join(members, at) {
      const rows = members.map(({ number, event, cameAt, score, by, like = null, likest = null }) => [
        ...[number, event, cameAt, score === null ? null : Math.round(score * 1_000)],
        ...[by === null ? null : JSON.stringify(by), at, like],
        likest === null || isSurelyOf({ score, by }) ? null : JSON.stringify(likest),
      ]);
      if (rows.length === 0) return;
      const isByHand = members.some(({ by }) => by !== null);
      const numbers = JSON.stringify(members.map(({ number }) => number));
      const before = isByHand ? (await selectMembers(db, numbers)).rows : [];
      await keepMembers(db, JSON.stringify(rows));
      const alone = leftAlone(before, members);
      if (alone.length > 0) await db.deleteFrom('story_event').where('story_number', 'in', alone).execute();
    },

    async split(number, by, at) {
      const members = (await selectMembers(db, JSON.stringify([number]))).rows;
      if (members.length === 0) return false;
      const others = members.filter((each) => each.story_number !== number);
      const like = members.find((each) => each.story_number === number)?.like_number ?? null;
      const apart = [...others.map((each) => each.story_number), ...(like === null ? [] : [like])];
      if (apart.length > 0)
        await db
          .insertInto('event_apart')
          .values(
            apart.map((other) => ({
              story_number: number,
              other_number: other,
              person_json: JSON.stringify(by),
              at,
            })),
          )
          .onConflict((conflict) => conflict.columns(['story_number', 'other_number']).doNothing())
          .execute();
      // One that is left alone is no event.
      const alone = others.length < 2 ? others.filter((each) => each.like_number === null) : [];
      const leaving = [number, ...alone.map((each) => each.story_number)];
      await db.deleteFrom('story_event').where('story_number', 'in', leaving).execute();
      await sql`update story_event set like_number = null where like_number = ${number}
        and event in (${sql.join(members.map(({ event }) => event))})`.execute(db);
      return true;
    },

    async forgetApart(numbers, others) {
      if (numbers.length === 0 || others.length === 0) return;
      const [these, those] = [numbers, others].map((each) => eachNumberIn(JSON.stringify(each)));
      await sql`delete from event_apart where (story_number in ${these} and other_number in ${those})
        or (story_number in ${those} and other_number in ${these})`.execute(db);
    },
  };
}

/** Of events that stories were taken from, who is the last one there. What that is like it stays. */
function leftAlone(
  before: readonly Selectable<StoryEventTable>[],
  moved: readonly NewMember[],
): readonly number[] {
  const going = new Set(moved.map(({ number }) => number));
  const kept = new Set(moved.map(({ event }) => event));
  const left = before.filter(({ story_number, event }) => !going.has(story_number) && !kept.has(event));
  return [...Map.groupBy(left, ({ event }) => event).values()].flatMap((those) =>
    those.length > 1 ? [] : those.flatMap((each) => (each.like_number === null ? each.story_number : [])),
  );
}

function itemOf(db: Kysely<Tables>, number: number, json: string) {
  const item = readItem(json);
  if (item === null) noteDamaged(db, 'story', number);
  return item;
}

type StampRow = Pick<
  Selectable<StoryTable>,
  'number' | 'agency' | 'revision' | 'text_hash' | 'seen_at' | 'sort_at'
> & { readonly bytes: number };

function stampOf(row: StampRow, opened: string): TakeStamp {
  const { number, agency, revision, text_hash, bytes } = row;
  const cameAt = readableFrom({ seenAt: row.seen_at, cameAt: row.sort_at });
  return { number, agency, stamp: `${opened} ${revision} ${text_hash} ${bytes}`, cameAt };
}

/** How long an item is stands before it: the item itself is not read. */
const bytes = sql<number>`octet_length(item_json)`.as('bytes');

const selectStamps = keepStatement((db, numbers: string) =>
  db
    .selectFrom('story')
    .select(['number', 'agency', 'revision', 'text_hash', bytes, 'seen_at', 'sort_at'])
    .where('number', 'in', eachNumberIn(numbers))
    .where('state', '=', 'live')
    .compile(),
);

const selectLastEvent = keepStatement((db) =>
  db
    .selectFrom('story_event')
    .select((eb) => eb.fn.max('event').as('last'))
    .compile(),
);

const selectTakes = keepStatement((db, numbers: string) =>
  db
    .selectFrom('story')
    .select(['number', 'agency', 'revision', 'text_hash', bytes, 'seen_at', 'sort_at', 'item_json'])
    .where('number', 'in', eachNumberIn(numbers))
    .where('state', '=', 'live')
    .compile(),
);

const nextTurn = keepStatement((db, number: number) =>
  db
    .updateTable('story')
    .set({ handling_turn: sql`handling_turn + 1` })
    .where('number', '=', number)
    .returning(['handling_turn as turn', 'revision'])
    .compile(),
);

const selectMembers = keepStatement((db, numbers: string) =>
  sql<Selectable<StoryEventTable>>`select e.* from story_event e where e.event in (
      select m.event from story_event m where m.story_number in ${eachNumberIn(numbers)})
    order by e.event, e.came_at, e.story_number`.compile(db),
);

const selectLikeFrom = keepStatement((db, number: number) =>
  sql<{ story_number: number }>`select story_number from story_event where like_number = ${number}
    order by came_at, story_number`.compile(db),
);

type ApartRow = {
  readonly number: number;
  readonly other: number;
  readonly person_json: string;
  readonly at: number;
};

const selectApart = keepStatement((db, numbers: string) =>
  sql<ApartRow>`select story_number as number, other_number as other, person_json, at from event_apart
      where story_number in ${eachNumberIn(numbers)}
    union all
    select other_number as number, story_number as other, person_json, at from event_apart
      where other_number in ${eachNumberIn(numbers)} order by at, number, other`.compile(db),
);

/** Each row: the story, its event, when it came, how sure it is, who said so, when, and what it is like outside of that and in it. */
const keepMembers = keepStatement((db, rows: string) =>
  sql`insert into story_event (story_number, event, came_at, score, person_json, joined_at, like_number,
      likest_json)
    select cast(value ->> 0 as bigint), cast(value ->> 1 as bigint), cast(value ->> 2 as bigint),
      cast(value ->> 3 as bigint), value ->> 4, cast(value ->> 5 as bigint), cast(value ->> 6 as bigint),
      value ->> 7 from json_each(${rows}) where true
    on conflict (story_number) do update set event = excluded.event, score = excluded.score,
      person_json = excluded.person_json, joined_at = excluded.joined_at, like_number = excluded.like_number,
      likest_json = excluded.likest_json`.compile(db),
);
