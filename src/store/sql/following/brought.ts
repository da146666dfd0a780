import { type Kysely, sql } from 'kysely';
import { parseReason } from '../../../domain/reason.ts';
import type { Brought, BroughtStore, OwedAct } from '../../following/brought.ts';
import { isSure } from '../events/is-sure.ts';
import { rank, waitsSince } from '../ledger/heads.ts';
import type { Tables } from '../tables.ts';

/** Of each sort of what has not come: more are not counted. */
const mostOwed = 100;

/** What a channel was brought and is owed, read from the ledger by two indexes: of what came, and of what ended otherwise. */
export function createBroughtStore(db: Kysely<Tables>): BroughtStore {
  return {
    async brought({ channelId, since, after, asOf, limit }) {
      const behind =
        after === null ? sql`` : sql`and (o.settled_at, o.id) < (cast(${after.at} as bigint), ${after.id})`;
      const part = (ended: ReturnType<typeof sql>) => sql`select * from (
        select ${columns} from operation o where o.channel_id = ${channelId} and o.settled_at >= ${since} and ${ended}
          ${behind} and not exists (${newerOf} and n.settled_at <= ${asOf})
          and not exists (${newerOfEvent} and n.settled_at <= ${asOf})
        order by o.settled_at desc, o.id desc limit ${limit} + 0) as part`;
      const { rows } =
        await sql<Row>`select * from (${part(cameThrough)} union all ${part(cameOtherwise)}) as brought
        order by settled_at desc, id desc limit ${limit} + 0`.execute(db);
      return rows.map(broughtOf);
    },

    async countBrought(channelId, since, most) {
      // So many events, whatever number of takes and versions was told of each.
      const part = (ended: ReturnType<typeof sql>) => sql`select one from (
        select distinct case when s.state = 'live' and e.event is not null then -e.event else o.story_number end as one
          from operation o left join story s on s.number = o.story_number left join story_event e on e.story_number = s.number and ${isSure('e')}
          where o.channel_id = ${channelId} and o.settled_at >= ${since} and ${ended}
        limit ${most} + 0) as part`;
      const { rows } = await sql<{ stories: number }>`select count(distinct one) as stories
        from (${part(cameThrough)} union all ${part(cameOtherwise)}) as brought`.execute(db);
      return Math.min(Number(rows[0]?.stories ?? 0), most);
    },

    async owed(channelId) {
      const [parked, held, waiting] = [
        await openIn(channelId, sql`rank = ${sql.lit(rank.background)} and state = 'parked'`),
        await openIn(channelId, sql`rank = ${sql.lit(rank.held)}`),
        await openIn(
          channelId,
          sql`rank <= ${sql.lit(rank.edit)} and state in ('pending', 'sending') and not ${isReminder}`,
        ),
      ];
      return { parked, held, waiting };
    },
  };

  async function openIn(channelId: number, which: ReturnType<typeof sql>): Promise<readonly OwedAct[]> {
    const { rows } = await sql<OwedRow>`select * from (
      select id, story_number, kind, ${waitsSince('operation')} as since, due_at, reason from operation
        where channel_id = ${channelId} and settled_at is null and ${which} and kind in ('post', 'reply', 'notice')
          and story_number is not null
        order by rank, due_at limit ${mostOwed} + 0) as owed order by id desc`.execute(db);
    return rows.map(owedOf);
  }
}

/** Of what was told already, for who has not seen it: nobody waits for that. */
const isReminder = sql`coalesce(payload_json, '') like '{"kind":"reply","about":"unseen"%'`;

const columns = sql`o.id, o.story_number, o.settled_at, o.kind, o.state, o.available_at, o.filed_at, o.attempts, o.reason`;

/** What the platform took of a story: its post, and what was told of it. What the board shows by raising the card is told too. */
const cameThrough = cameThroughOf('o');
/** As the index has it; what nobody waits for any more is left out, and what is held and nobody could read. */
const cameOtherwise = cameOtherwiseOf('o');

function cameThroughOf(name: 'o' | 'n') {
  const [kind, reason, payload] = ['kind', 'reason', 'payload_json'].map((each) =>
    sql.ref(`${name}.${each}`),
  );
  const told = ['withdrawn', 'released', 'corrected', 'updated', 'take'].map(
    (about) => sql`${payload} like ${sql.lit(`{"kind":"reply","about":"${about}"%`)}`,
  );
  return sql`(${sql.ref(`${name}.state`)} = 'sent' and ${kind} <> 'edit' and ${kind} <> 'publish'
    and ${sql.ref(`${name}.story_number`)} is not null
    and (${sql.ref(`${name}.message_id`)} is not null or ${reason} like '{"code":"shown-on-card"%')
    and (${kind} = 'post' or ${sql.join(told, sql` or `)}))`;
}

function cameOtherwiseOf(name: 'o' | 'n') {
  return sql`(${sql.ref(`${name}.kind`)} = 'post' and ${sql.ref(`${name}.state`)} in ('lapsed', 'dead', 'parked')
    and ${sql.ref(`${name}.settled_at`)} is not null
    and coalesce(${sql.ref(`${name}.reason`)}, '') not like '{"code":"not-followed"%'
    and exists (select 1 from story s where s.number = ${sql.ref(`${name}.story_number`)}
      and (s.state <> 'held' or s.named_json is not null)))`;
}

/** What became of the same story in the channel after that. */
const newerOf = sql`select 1 from operation n where n.card_id = o.card_id and n.id <> o.id
  and (n.settled_at, n.id) > (o.settled_at, o.id) and (${cameThroughOf('n')} or ${cameOtherwiseOf('n')})`;

/** What became there after that of another story of its event. What was taken back stands for itself. */
const newerOfEvent = sql`select 1 from story_event a join story_event b on b.event = a.event
    join story t on t.number = b.story_number join story s on s.number = a.story_number
    join card c on c.story_number = b.story_number and c.channel_id = o.channel_id join operation n on n.card_id = c.id
  where a.story_number = o.story_number and b.story_number <> o.story_number and ${isSure('a')} and ${isSure('b')} and s.state = 'live' and t.state = 'live'
    and (n.settled_at, n.id) > (o.settled_at, o.id) and (${cameThroughOf('n')} or ${cameOtherwiseOf('n')})`;

type Row = {
  readonly id: number;
  readonly story_number: number;
  readonly settled_at: number;
  readonly kind: string;
  readonly state: string;
  readonly available_at: number;
  readonly filed_at: number | null;
  readonly attempts: number;
  readonly reason: string | null;
};

function broughtOf(row: Row): Brought {
  const reason = row.reason === null ? null : parseReason(row.reason);
  return {
    id: row.id,
    number: row.story_number,
    at: row.settled_at,
    became: becameOf(row, reason),
    availableAt: row.available_at,
    isBacklog: row.filed_at !== null,
    attempts: row.attempts,
    reason,
  };
}

function becameOf({ kind, state }: Row, reason: Brought['reason']): Brought['became'] {
  if (state === 'sent') return kind === 'post' ? 'posted' : 'told';
  const code = typeof reason === 'object' ? reason?.code : null;
  return code === 'listed' || code === 'in-digest' || code === 'folded' ? code : 'not-posted';
}

type OwedRow = {
  readonly story_number: number;
  readonly kind: string;
  readonly since: number;
  readonly due_at: number;
  readonly reason: string | null;
};

function owedOf({ story_number, kind, since, due_at, reason }: OwedRow): OwedAct {
  return {
    number: story_number,
    kind: kind === 'post' ? 'post' : 'told',
    at: Number(since),
    dueAt: due_at,
    reason: reason === null ? null : parseReason(reason),
  };
}
