import { type Kysely, sql } from 'kysely';
import { parseReason } from '../../domain/reason.ts';
import { mostUndelivered, type Undelivered } from '../troubles.ts';
import type { Tables } from './tables.ts';

/** Told by a person to be over, or about a message in which nobody can read anything any more. */
const isOver = sql`(o.reason like '{"code":"given-up"%' or o.reason like '{"code":"story-not-kept"%'
  or o.reason in ('given up by a person', 'the story is no longer kept')
  or (o.kind = 'edit' and (o.reason like '{"code":"message-gone"%' or o.reason like 'the message is gone%')))`;

/** The same was said since, or in its place: a new post, a later edit of the card, a notice where there could be no reply. */
const isSaid = sql`(exists (select 1 from operation n where n.key = 'notice:' || o.key)
  or exists (select 1 from operation s where s.card_id = o.card_id and s.id <> o.id and s.state = 'sent'
    and s.message_id is not null and s.settled_at >= o.settled_at
    and (s.kind = o.kind or (s.kind in ('reply', 'notice') and o.kind in ('reply', 'notice'))))
  or exists (select 1 from operation s where s.about_key = o.about_key and o.kind = 'edit' and s.kind = 'edit'
    and s.state = 'sent' and s.settled_at >= o.settled_at))`;

/** Kills, holds, corrections and flashes that were given up. Reads the few that are urgent, over an index of their own. */
export async function readUndelivered(db: Kysely<Tables>): Promise<readonly Undelivered[]> {
  const { rows } = await sql<Row>`
    select o.id, o.story_number as number, c.platform, c.name as channel, c.workspace,
      c.external_id as "externalId", o.reason, o.settled_at as since,
      case s.state when 'withdrawn' then 'kill' when 'held' then 'hold'
        else case o.kind when 'post' then 'flash' else 'correction' end end as what
    from operation o join channel c on c.id = o.channel_id join story s on s.number = o.story_number
    where o.state = 'dead' and o.urgent = 1 and o.kind in ('post', 'edit', 'reply', 'notice')
      and coalesce(o.payload_json, '') not like '{"kind":"dispute"%' and not ${isOver} and not ${isSaid}
    order by o.id limit ${mostUndelivered} + 0`.execute(db);
  return rows.map(({ workspace, externalId, reason, ...row }) => ({
    ...row,
    address: { platform: row.platform, workspace, externalId },
    reason: reason === null ? null : parseReason(reason),
  }));
}

type Row = Omit<Undelivered, 'reason' | 'address'> & {
  readonly reason: string | null;
  readonly workspace: string;
  readonly externalId: string;
};
