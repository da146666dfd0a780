import type { Kysely } from 'kysely';
import type { EventStore } from '../../events/event-store.ts';
import type { Tables } from '../tables.ts';
import { type CommonMarks, createCommonMarks } from './common-marks.ts';
import { createEventMarks } from './event-marks.ts';
import { createEventMembers } from './event-members.ts';
import { createEventTakes } from './event-takes.ts';

/** What is known of events beside the database, as long as it is open. */
export type EventsKnown = {
  readonly common: CommonMarks;
  /** Which opening of a database this is, of all of this process. */
  readonly opened: string;
};

let openings = 0;

/** For a database that is opened. */
export function createEventsKnown(): EventsKnown {
  openings++;
  return { common: createCommonMarks(), opened: String(openings) };
}

/** Events in SQL; see EventStore. */
export function createEventStore(db: Kysely<Tables>, { common, opened }: EventsKnown): EventStore {
  return { ...createEventMarks(db, common), ...createEventMembers(db, opened), ...createEventTakes(db) };
}
