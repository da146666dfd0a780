import { type Kysely, type Selectable, sql } from 'kysely';
import type { EventStore } from '../../events/event-store.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { StoryTable, Tables } from '../tables.ts';

/** Who else has what a list shows, in SQL; see EventStore. */
export function createEventTakes(db: Kysely<Tables>): Pick<EventStore, 'takesWith'> {
  return {
    async takesWith(numbers) {
      if (numbers.length === 0) return [];
      const { rows } = await selectTakesWith(db, JSON.stringify(numbers));
      return rows.map(({ event, number, sent_by, source_id, issued_at, seen_at, sort_at }) => ({
        ...{ event, number, sender: sent_by === '' ? source_id : sent_by },
        ...{ issuedAt: issued_at, seenAt: seen_at, sortAt: sort_at },
      }));
    },
  };
}

type TakeRow = { readonly event: number } & Pick<
  Selectable<StoryTable>,
  'number' | 'sent_by' | 'source_id' | 'issued_at' | 'seen_at' | 'sort_at'
>;

/** Three walks down an index, and of stories in no event the first one only. */
const selectTakesWith = keepStatement((db, numbers: string) =>
  sql<TakeRow>`select e.event, s.number, s.sent_by, s.source_id, s.issued_at, s.seen_at, s.sort_at
    from story_event e join story s on s.number = e.story_number
    where e.event in (select m.event from story_event m where m.story_number in ${eachNumberIn(numbers)})
      and s.state = 'live'
    order by s.sort_at desc, s.number desc`.compile(db),
);
