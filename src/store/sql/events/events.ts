import type { Kysely } from 'kysely';
import type { EventStore } from '../../events/event-store.ts';
import type { Tables } from '../tables.ts';
import { createEventMarks } from './event-marks.ts';
import { createEventMembers } from './event-members.ts';
import { createEventTakes } from './event-takes.ts';

/** Events in SQL; see EventStore. */
export function createEventStore(db: Kysely<Tables>): EventStore {
  return { ...createEventMarks(db), ...createEventMembers(db), ...createEventTakes(db) };
}
