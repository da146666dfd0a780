import type { Kysely } from 'kysely';
import type { EventStore } from '../../events/event-store.ts';
import type { Tables } from '../tables.ts';
import type { CommonMarks } from './common-marks.ts';
import { createEventMarks } from './event-marks.ts';
import { createEventMembers } from './event-members.ts';
import { createEventTakes } from './event-takes.ts';

/** Events in SQL; see EventStore. */
export function createEventStore(db: Kysely<Tables>, common: CommonMarks): EventStore {
  return { ...createEventMarks(db, common), ...createEventMembers(db), ...createEventTakes(db) };
}
