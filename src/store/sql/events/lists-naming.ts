import { type RawBuilder, sql } from 'kysely';
import { isSure } from './is-sure.ts';

/**
 * The keys of the lists that name a story behind another of its event, in the channels of its cards: `slice` chooses these, as `c`. The
 * other story stands in them, the named one may or may not.
 */
export function listsNaming(slice: RawBuilder<unknown>): RawBuilder<unknown> {
  const others = sql`card c join story_event own on own.story_number = c.story_number
    join story_event its on its.event = own.event and its.story_number <> own.story_number
    join card d on d.story_number = its.story_number and d.channel_id = c.channel_id`;
  const which = sql`${slice} and ${isSure('own')} and ${isSure('its')}`;
  return sql`select p.about_key from ${others} join operation p on p.card_id = d.id
      where ${which} and p.kind = 'post' and p.about_key is not null
    union select l.list_key from ${others} join listed l on l.card_id = d.id where ${which}`;
}

/** The keys of the lists in which the post of such a card, `c`, came. */
export function postedInLists(slice: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select p.about_key from operation p join card c on c.id = p.card_id
    where ${slice} and p.kind = 'post' and p.about_key is not null`;
}

/** The keys of the lists that the stories of such cards, `c`, stand in. */
export function listsWith(slice: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${postedInLists(slice)} union select l.list_key from listed l join card c on c.id = l.card_id where ${slice}`;
}

/**
 * Whether a list, `m`, is the last of these that stands in its channel: what stands in several is made anew in all, and people are told once. That it is
 * free again is said where it was told.
 */
export function isLastOf(lists: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`not exists (select 1 from operation n where n.channel_id = m.channel_id and n.kind = 'list'
    and n.message_id is not null and n.id > m.id and n.key in (${lists}))`;
}
