import { type Kysely, type Selectable, sql } from 'kysely';
import { namedOf } from '../../../domain/event/likest.ts';
import { isSurelyOf, saidTogether } from '../../../domain/event/membership.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { EarlierTake } from '../../events/event-store.ts';
import { senderIn } from '../rows.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { StoryTable, Tables } from '../tables.ts';
import { isSure } from './is-sure.ts';
import { likestIn, type MembershipRow, membershipOf } from './read-members.ts';

/** The earlier take that a story's card names in a channel; see `EventStore.earlierThan`. */
export async function earlierTake(
  db: Kysely<Tables>,
  number: number,
  channelId: number,
): Promise<EarlierTake | null> {
  const [first] = (await selectFirst(db, number, channelId)).rows;
  if (first === undefined) {
    const [like] = (await selectLike(db, number, channelId)).rows;
    return like === undefined ? null : { ...nameOf(like), by: null, counts: false, asLike: null };
  }
  const [named = first, asLike] =
    first.is_lead === 1 ? [first] : await likestOf(first, number, channelId, db);
  return {
    ...nameOf(named),
    by: saidOf(named)?.by ?? null,
    counts: named.is_lead === 1,
    asLike: asLike === undefined ? null : nameOf(asLike),
  };
}

/** What a story that is only like its event names; of what surely is of that, the first. */
async function likestOf(
  first: EarlierRow,
  number: number,
  channelId: number,
  db: Kysely<Tables>,
): Promise<readonly EarlierRow[]> {
  const likest = likestIn(first.own_likest);
  if (likest === null) return [first];
  const numbers = likest.flat().filter((its) => its !== 'sure');
  const { rows } = await selectOf(db, JSON.stringify(numbers), number, channelId);
  const sure = isSurelyOf(membershipOf(first)) ? first : undefined;
  const named = namedOf(likest, sure, rows);
  return named.length === 0 ? [first] : named;
}

function nameOf(row: TakeRow): Pick<EarlierTake, 'number' | 'sender' | 'cameAt'> {
  return { number: row.number, sender: senderIn(row), cameAt: row.sort_at };
}

function saidOf(row: EarlierRow): ReturnType<typeof saidTogether> {
  const { own_score: score, own_person: person_json, own_at: joined_at, ...other } = row;
  return saidTogether(membershipOf({ score, person_json, joined_at }), membershipOf(other));
}

type TakeRow = Pick<Selectable<StoryTable>, 'number' | 'sent_by' | 'source_id' | 'sort_at'>;
type EarlierRow = TakeRow &
  MembershipRow & {
    readonly own_score: number | null;
    readonly own_person: string | null;
    readonly own_at: EpochMs;
    readonly own_likest: string | null;
    readonly is_lead: number;
  };

/** The live takes of its event that came before it, or whose card there it stands under, of those that the channel has. */
const earlier = (number: number, channelId: number) =>
  sql<EarlierRow>`select s.number, s.sent_by, s.source_id, s.sort_at, e.score, e.person_json, e.joined_at,
      o.score as own_score, o.person_json as own_person, o.joined_at as own_at, o.likest_json as own_likest,
      case when s.number = lead.story_number then 1 else 0 end as is_lead
    from story_event o join story_event e on e.event = o.event join story s on s.number = e.story_number
      left join card own on own.story_number = o.story_number and own.channel_id = ${channelId}
      left join card lead on lead.id = own.lead_id
    where o.story_number = ${number} and s.state = 'live' and s.number <> o.story_number
      and ((e.came_at, e.story_number) < (o.came_at, o.story_number) or s.number = lead.story_number)
      and exists (select 1 from card c where c.story_number = s.number and c.channel_id = ${channelId})`;

const selectFirst = keepStatement((db, number: number, channelId: number) =>
  sql<EarlierRow>`${earlier(number, channelId)}
    order by case when s.number = lead.story_number then 0 when ${isSure('e')} then 1 else 2 end,
      e.came_at, e.story_number limit 1`.compile(db),
);

const selectOf = keepStatement((db, numbers: string, number: number, channelId: number) =>
  sql<EarlierRow>`${earlier(number, channelId)} and s.number in ${eachNumberIn(numbers)}`.compile(db),
);

/** What it is like outside of its event, where the channel has that. */
const selectLike = keepStatement((db, number: number, channelId: number) =>
  sql<TakeRow>`select s.number, s.sent_by, s.source_id, s.sort_at
    from story_event o join story s on s.number = o.like_number
    where o.story_number = ${number} and s.state = 'live'
      and exists (select 1 from card c where c.story_number = s.number and c.channel_id = ${channelId})`.compile(
    db,
  ),
);
