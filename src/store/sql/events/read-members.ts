import type { Kysely, Selectable } from 'kysely';
import { boardPlatform } from '../../../domain/channel.ts';
import type { Likest } from '../../../domain/event/likest.ts';
import type { Membership } from '../../../domain/event/membership.ts';
import type { Person } from '../../../domain/handling/person.ts';
import { readPerson } from '../../../domain/handling/read-person.ts';
import type { EventMember } from '../../events/event-store.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { readLikest } from '../damaged/read-likest.ts';
import type { Tables } from '../tables.ts';
import type { StoryEventTable } from './tables.ts';

/** The columns of `story_event` that say how a story came to its event. */
export type MembershipRow = Pick<Selectable<StoryEventTable>, 'score' | 'person_json' | 'joined_at'>;

/** One whose person cannot be read was put there by nobody, and of one whose likest cannot, nothing is known of these. */
export function memberOf(db: Kysely<Tables>, row: Selectable<StoryEventTable>): EventMember {
  const by = personIn(row.person_json);
  const likest = likestIn(row.likest_json);
  const isDamaged =
    (row.person_json !== null && by === null) || (row.likest_json !== null && likest === null);
  if (isDamaged) noteDamaged(db, 'story_event', row.story_number);
  return {
    event: row.event,
    number: row.story_number,
    cameAt: row.came_at,
    score: row.score === null ? null : row.score / 1_000,
    by,
    joinedAt: row.joined_at,
    like: row.like_number,
    likest,
  };
}

/** How a story came to its event. */
export function membershipOf({ score, person_json, joined_at }: MembershipRow): Membership {
  const by = personIn(person_json);
  return { score: score === null ? null : score / 1_000, by, joinedAt: joined_at };
}

/** What cannot be read is not known, as of a story from before it was kept. */
export function likestIn(json: string | null): Likest | null {
  return json === null ? null : readLikest(json);
}

function personIn(json: string | null): Person | null {
  return json === null ? null : readPerson(json);
}

/** In the place of a person who cannot be read. */
export const nobody: Person = { platform: boardPlatform, workspace: '', userId: '?', name: '?' };
