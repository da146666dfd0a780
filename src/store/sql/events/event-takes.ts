import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { EventTake } from '../../../domain/event/listed-story.ts';
import type { EventStore, ShownCard } from '../../events/event-store.ts';
import { type HandledRow, handlingOf, senderIn } from '../rows.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { StoryTable, Tables } from '../tables.ts';
import { isSure } from './is-sure.ts';

/** Who else has what a list shows, in SQL; see EventStore. */
export function createEventTakes(
  db: Kysely<Tables>,
): Pick<EventStore, 'takesWith' | 'takesIn' | 'takesOn' | 'shownOn' | 'shownOf'> {
  return {
    async takesWith(numbers) {
      if (numbers.length === 0) return [];
      return (await selectTakesWith(db, JSON.stringify(numbers))).rows.map(takeOf);
    },

    async takesIn(channelId, numbers) {
      if (numbers.length === 0) return [];
      return (await selectTakesIn(db, JSON.stringify(numbers), channelId)).rows.map(takeOf);
    },

    async shownOn(number, channelId) {
      return (await shownOf([number], channelId)).get(number) ?? null;
    },

    shownOf,

    async takesOn(platform, numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectTakesOn(db, JSON.stringify(numbers), platform);
      return rows.map((row) => ({ ...takeOf(row), channel: row.external_id }));
    },
  };

  async function shownOf(numbers: readonly number[], channelId: number) {
    if (numbers.length === 0) return new Map<number, ShownCard>();
    const { rows } = await selectShownOf(db, JSON.stringify(numbers), channelId);
    return new Map(rows.map(({ number, id, face }) => [number, { cardId: id, face }]));
  }
}

/** What else is asked of each take, where, and which. */
type Parts = {
  readonly columns?: RawBuilder<unknown>;
  readonly from?: RawBuilder<unknown>;
  readonly which?: RawBuilder<unknown>;
};

type TakeRow = { readonly event: number; readonly urgency: number } & HandledRow &
  Pick<Selectable<StoryTable>, 'number' | 'sent_by' | 'source_id' | 'sort_at'>;

function takeOf(row: TakeRow): EventTake {
  const { event, number, sort_at, urgency } = row;
  const urgent = urgency === 0 ? null : urgency;
  return { event, number, sender: senderIn(row), cameAt: sort_at, handling: handlingOf(row), urgent };
}

/** Of an urgent item 1 or 2, as its JSON has it: in a text there is a backslash before a quote. */
const urgency = sql`case when s.item_json like '%"urgency":1,%' or s.item_json like '%"urgency":1}%' then 1
    when s.item_json like '%"urgency":2,%' or s.item_json like '%"urgency":2}%' then 2 else 0 end`;

const handled = sql`s.handling, s.handled_at, s.handled_platform, s.handled_by, s.handled_workspace, s.handled_name`;

/** Three walks down an index, and of stories in no event the first one only. The take whose newest version is newest comes first. */
function takesOf<Row extends TakeRow>(
  numbers: string,
  { columns = sql``, from = sql``, which = sql`` }: Parts = {},
) {
  return sql<Row>`select e.event, s.number, s.sent_by, s.source_id, s.sort_at, ${handled}, ${urgency} as urgency ${columns}
    from story_event e join story s on s.number = e.story_number ${from}
    where e.event in (select m.event from story_event m where m.story_number in ${eachNumberIn(numbers)})
      and s.state = 'live' and ${isSure('e')} ${which}
    order by coalesce(s.updated_at, s.sort_at) desc, s.sort_at desc, s.number desc`;
}

const selectTakesWith = keepStatement((db, numbers: string) => takesOf(numbers).compile(db));

const selectTakesIn = keepStatement((db, numbers: string, channelId: number) =>
  takesOf(numbers, {
    which: sql`and exists (select 1 from card c where c.story_number = s.number and c.channel_id = ${channelId})`,
  }).compile(db),
);

const selectTakesOn = keepStatement((db, numbers: string, platform: string) =>
  takesOf<TakeRow & { readonly external_id: string }>(numbers, {
    columns: sql`, h.external_id`,
    from: sql`join card c on c.story_number = s.number join channel h on h.id = c.channel_id`,
    which: sql`and h.platform = ${platform}`,
  }).compile(db),
);

/** What it showed last may stand on another card by now. */
const selectShownOf = keepStatement((db, numbers: string, channelId: number) =>
  sql<{
    number: number;
    id: number;
    face: number;
  }>`select c.story_number as number, h.id, case when exists (select 1 from card t
        where t.lead_id = h.id and t.story_number = h.face) then h.face else h.story_number end as face
    from card c join card h on h.id = case when c.message_id is null then coalesce(c.lead_id, c.id) else c.id end
    where c.story_number in ${eachNumberIn(numbers)} and c.channel_id = ${channelId} and h.message_id is not null`.compile(
    db,
  ),
);
