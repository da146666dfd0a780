import type { Kysely } from 'kysely';
import type { SourceStore } from '../source-store.ts';
import {
  claimSources,
  dueSources,
  endSourceLeasesOf,
  hastenSource,
  releaseSources,
  sourcesAskedToWait,
} from './sources/claim-sources.ts';
import { savePoll, savePush } from './sources/save-poll.ts';
import {
  readAilingSources,
  readLastItems,
  readSourceHealth,
  readSourcePulses,
  readSourcesOverview,
} from './sources/source-health.ts';
import { syncSources } from './sources/sync-sources.ts';
import type { Tables } from './tables.ts';

/** Sources and their polls, in SQL; see SourceStore. */
export function createSourceStore(db: Kysely<Tables>): SourceStore {
  return {
    health: () => readSourceHealth(db),
    ailing: () => readAilingSources(db),
    pulses: () => readSourcePulses(db),
    lastItems: (ids) => readLastItems(db, ids),
    overview: (now) => readSourcesOverview(db, now),
    sync: (definitions, since = 'start') => syncSources(db, definitions, since),
    due: (now, busy, limit) => dueSources(db, now, busy, limit),
    claim: (asked) => claimSources(db, asked),
    release: (turns) => releaseSources(db, turns),
    savePoll: (turn, result) => savePoll(db, turn, result),
    askedToWait: (now) => sourcesAskedToWait(db, now),
    savePush: (turn, lastItemAt) => savePush(db, turn, lastItemAt),
    hasten: (id, at) => hastenSource(db, id, at),
    takeOver: (owner) => endSourceLeasesOf(db, owner),
  };
}
