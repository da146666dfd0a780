import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EventCard, EventCardStore, TakeLine } from '../../events/event-card-store.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { isSure } from './is-sure.ts';
import { leadOf } from './takes-elsewhere.ts';

/** Which cards show events, and what stands under them, in SQL; see EventCardStore. */
export function createEventCards(db: Kysely<Tables>): EventCardStore {
  return {
    async merging() {
      return (await selectMerging(db)).rows.map(({ channel_id }) => channel_id);
    },

    async leadFor(number, channelId) {
      const [row] = (await selectLead(db, number, channelId)).rows;
      return row === undefined ? null : eventCardOf(row);
    },

    async takesOn(cardId) {
      const { rows } = await selectTakesOn(db, cardId);
      return rows.map(({ story_number: number, was_read, has_card }) => ({
        number,
        wasRead: was_read === 1,
        hasCard: has_card === 1,
      }));
    },

    async listedBeside(cardId) {
      return (await selectListed(db, cardId)).rows.map(({ number }) => number);
    },

    async leadsBeside(number) {
      return (await selectBeside(db, number)).rows.map(({ number: lead }) => lead);
    },

    async leadsOf(number) {
      return (await selectLeads(db, number)).rows.map(({ number: lead }) => lead);
    },

    async besideOn(number) {
      const byChannel = Map.groupBy((await selectBesideOn(db, number)).rows, ({ channel_id }) => channel_id);
      return [...byChannel.values()].map((rows) => rows.map(({ number: other }) => other));
    },

    async sureOf(numbers) {
      const { rows } = await selectSure(db, JSON.stringify(numbers));
      return rows;
    },

    async cardsIn(numbers, channelIds) {
      const { rows } = await sql<CardRow>`select ${columns} from card c
        where c.story_number in ${eachIn(numbers)} and c.channel_id in ${eachIn(channelIds)}
        order by c.channel_id, coalesce(c.posted_at, 9e15), c.id`.execute(db);
      return rows.map(eventCardOf);
    },

    async strayed(numbers) {
      const { rows } = await sql<CardRow>`select ${columns} from card c join card l on l.id = c.lead_id
        where (c.story_number in ${eachIn(numbers)} or l.story_number in ${eachIn(numbers)})
          and not exists (select 1 from story_event a join story_event b on b.event = a.event
            where a.story_number = c.story_number and b.story_number = l.story_number)
        order by c.id`.execute(db);
      return rows.map(eventCardOf);
    },

    async under(cardId) {
      const { rows } = await sql<CardRow>`select ${columns} from card c
        where c.lead_id = ${cardId} and c.message_id is null order by c.id`.execute(db);
      return rows.map(eventCardOf);
    },

    async underSince(cardId) {
      const { rows } = await sql<CardRow>`select ${columns} from card c join card l on l.id = c.lead_id
        where c.lead_id = ${cardId} and c.message_id is null and c.posted_at > coalesce(l.edited_at, l.posted_at)
        order by c.id`.execute(db);
      return rows.map(eventCardOf);
    },

    async put(cardIds, leadId) {
      if (cardIds.length === 0) return;
      const cards = eachIn(cardIds);
      const along = leadId === null ? sql`` : sql`or lead_id in ${cards}`;
      await sql`update card set lead_id = ${leadId} where id in ${cards} ${along}`.execute(db);
    },

    async isLineRefused(cardId) {
      const { rows } = await sql`select 1 from operation o where o.card_id = ${cardId}
        and o.kind in ('reply', 'notice') and o.reason like '{"code":"on-own-card"%' and ${isTakeLine} limit 1`.execute(
        db,
      );
      return rows.length > 0;
    },

    async hasOwnLine(cardId, key) {
      const { rows } = await sql<{ key: string }>`select o.key from operation o where o.card_id = ${cardId}
        and o.kind in ('reply', 'notice') and ${isOwnLine}
        and (o.settled_at is null or o.message_id is not null or o.state = 'dead')`.execute(db);
      return rows.some((row) => `${row.key.replace(/^notice:/u, '')}:`.startsWith(`${key}:`));
    },

    async leadOn(cardId) {
      const { rows } = await sql<{ story_number: number }>`select story_number from card
        where id = ${cardId} and message_id is not null`.execute(db);
      return rows[0]?.story_number ?? null;
    },

    async lose(cardId) {
      await sql`update card set message_id = null where id = ${cardId}`.execute(db);
    },

    async linesOf(cardIds) {
      return cardIds.length === 0 ? [] : await standingLines(db, cardIds, isTakeLine);
    },

    async ownLinesOf(cardId) {
      return standingLines(db, [cardId], isOwnLine);
    },
  };
}

const isTakeLine = sql<boolean>`o.payload_json like '{"kind":"reply","about":"take"%'`;
const isOwnLine = sql<boolean>`o.payload_json like '{"kind":"reply","about":"replaced"%'`;

async function standingLines(
  db: Kysely<Tables>,
  cardIds: readonly number[],
  which: RawBuilder<boolean>,
): Promise<readonly TakeLine[]> {
  const { rows } = await sql<LineRow>`select o.key, o.story_number, o.channel_id, o.payload_json
    from operation o
    where o.card_id in ${eachIn(cardIds)} and o.kind in ('reply', 'notice') and o.message_id is not null
      and ${which} order by o.id`.execute(db);
  return rows.map((row) => {
    const { key, story_number: number, channel_id: channelId } = row;
    return { key, number, channelId, leadId: leadOf(row) };
  });
}

type CardRow = {
  readonly id: number;
  readonly story_number: number;
  readonly channel_id: number;
  readonly message_id: string | null;
  readonly lead_id: number | null;
};

type LineRow = {
  readonly key: string;
  readonly story_number: number;
  readonly channel_id: number;
  readonly payload_json: string | null;
};

const columns = sql`c.id, c.story_number, c.channel_id, c.message_id, c.lead_id`;

function eventCardOf(row: CardRow): EventCard {
  const { id: cardId, story_number: number, channel_id: channelId, lead_id: leadId } = row;
  return { cardId, number, channelId, isPosted: row.message_id !== null, leadId };
}

function eachIn(numbers: readonly number[]) {
  return eachNumberIn(JSON.stringify(numbers));
}

const selectMerging = keepStatement((db) =>
  sql<{ channel_id: number }>`select channel_id from channel_setting
    where name = 'events' and coalesce(chosen_json, filed_json) = '"merge"'`.compile(db),
);

const selectLead = keepStatement((db, number: number, channelId: number) =>
  sql<CardRow>`select ${columns} from story_event o join story_event m on m.event = o.event
      join card c on c.story_number = m.story_number join story s on s.number = c.story_number
    where o.story_number = ${number} and m.story_number <> ${number} and ${isSure('o')} and ${isSure('m')}
      and c.channel_id = ${channelId} and c.message_id is not null and c.lead_id is null
      and (s.state = 'live' or exists (select 1 from card t join story r on r.number = t.story_number
        where t.lead_id = c.id and r.state = 'live'))
    order by c.posted_at, c.id limit 1`.compile(db),
);

const selectTakesOn = keepStatement((db, cardId: number) =>
  sql<{ story_number: number; was_read: number; has_card: number }>`select c.story_number,
      case when c.message_id is null and c.first_revision is null then 0 else 1 end as was_read,
      case when c.message_id is null then 0 else 1 end as has_card
    from card c left join story_event m on m.story_number = c.story_number
    where c.lead_id = ${cardId} or c.id = ${cardId}
    order by coalesce(m.came_at, 0), c.story_number`.compile(db),
);

/** Of a story nothing stands in its channel but its line in a list. */
function isInList(card: string) {
  const c = sql.raw(card);
  return sql<boolean>`${c}.message_id is null and ${c}.lead_id is null
    and exists (select 1 from operation p where p.message_id is not null and p.key in (
      select d.list_key from listed d where d.card_id = ${c}.id
      union all select q.about_key from operation q where q.card_id = ${c}.id and q.kind = 'post'))`;
}

/** Quiet hours hold its post: it is to come in a list. */
function isToCome(card: string) {
  const c = sql.raw(card);
  return sql<boolean>`${c}.message_id is null and ${c}.lead_id is null
    and exists (select 1 from operation p where p.card_id = ${c}.id and p.kind = 'post' and p.state = 'held')`;
}

function isInListOrToCome(card: string) {
  return sql<boolean>`(${isInList(card)} or ${isToCome(card)})`;
}

/**
 * The card of its event stands there, and of the other story nothing but its line in a list. Where each story has its card that is of an event as
 * long as takes stand under it.
 */
function besideInLists(isListed: ReturnType<typeof isInList>) {
  return sql`from card l join story_event o on o.story_number = l.story_number
    join story_event m on m.event = o.event and m.story_number <> o.story_number
    join card c on c.story_number = m.story_number and c.channel_id = l.channel_id
  where l.message_id is not null and l.lead_id is null and ${isSure('o')} and ${isSure('m')} and ${isListed}
    and (exists (select 1 from channel_setting g where g.channel_id = l.channel_id and g.name = 'events'
        and coalesce(g.chosen_json, g.filed_json) = '"merge"')
      or exists (select 1 from card t where t.lead_id = l.id))`;
}

const besideSent = besideInLists(isInList('c'));
const besideSoon = besideInLists(isInListOrToCome('c'));

const selectListed = keepStatement((db, cardId: number) =>
  sql<{ number: number }>`select c.story_number as number ${besideSent} and l.id = ${cardId}
    order by c.story_number`.compile(db),
);

const selectBeside = keepStatement((db, number: number) =>
  sql<{
    number: number;
  }>`select distinct l.story_number as number ${besideSent} and c.story_number = ${number}
    order by l.story_number`.compile(db),
);

const selectLeads = keepStatement((db, number: number) =>
  sql<{ number: number }>`select distinct l.story_number as number from card c join card l on l.id = c.lead_id
    where c.story_number = ${number} order by l.story_number`.compile(db),
);

/**
 * Of each channel in which it stands: what is on its card there, then what stands beside that in lists alone, then what has a card of its own as well.
 * Where it stands in a list alone itself: the card beside that, and what else stands in lists alone. What quiet hours hold is to come in one.
 */
const selectBesideOn = keepStatement((db, number: number) =>
  sql<{ channel_id: number; number: number }>`with own as (
      select o.channel_id, coalesce(o.lead_id, o.id) as lead from card o where o.story_number = ${number}
      union select l.channel_id, l.id ${besideSoon} and c.story_number = ${number})
    select b.channel_id, b.number from (
      select own.channel_id, t.story_number as number, 0 as place from own join card t on t.id = own.lead
      union all select own.channel_id, t.story_number, case when t.message_id is null then 0 else 2 end
        from own join card t on t.lead_id = own.lead
      union all select l.channel_id, c.story_number, 1 ${besideSoon} and l.id in (select own.lead from own)
      union all select c.channel_id, c.story_number, 1 from card h join story_event o on o.story_number = h.story_number
          join story_event m on m.event = o.event join card c on c.story_number = m.story_number and c.channel_id = h.channel_id
        where h.story_number = ${number} and ${isSure('o')} and ${isSure('m')} and ${isInListOrToCome('h')} and ${isInListOrToCome('c')}) b
    where b.number <> ${number} group by b.channel_id, b.number order by b.channel_id, min(b.place), b.number`.compile(
    db,
  ),
);

const selectSure = keepStatement((db, numbers: string) =>
  sql<{ event: number; number: number }>`select m.event, m.story_number as number from story_event m
    where ${isSure('m')} and m.event in (select o.event from story_event o where o.story_number in ${eachNumberIn(numbers)})
    order by m.event, m.came_at, m.story_number`.compile(db),
);
