import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { markKey } from '../../src/domain/event/mark.ts';
import { type Agencies, createAgencies } from '../../src/domain/identity/agency.ts';
import { readStored } from '../../src/pipeline/fold/events/read-stored.ts';
import { foldDocument } from '../../src/pipeline/fold.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { watchStretches } from '../stretches.ts';
import { type LiveTake, liveTakes } from './live-takes.ts';

const liveStories = 10_000;
const turns = 20;
/** Until what is asked of each is compiled. */
const warmingTurns = 20;
const eachTurn = 20;
const atOnce = 1_000;
const goals = { itemMs: 2, stretchMs: 50 };

/**
 * What joining new stories to events costs beside 10,000 live ones of several agencies, with the store: polls of some twenty items that are
 * joined, in turns with such that are not; and the longest stretch of the event loop while two agencies bring 1,000. Processor
 * time. Lines to print.
 */
export async function benchJoining(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
  try {
    return await measure(store);
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(store: Store): Promise<readonly string[]> {
  const now = Date.UTC(2026, 10, 29, 12);
  const takes = liveTakes(liveStories + 2 * (warmingTurns + turns) * eachTurn + atOnce, now);
  const ids = [...new Set(takes.map(({ source }) => source))];
  const agencies = createAgencies(ids.map((id) => ({ id, credit: id.toUpperCase() })));
  const fold = createFold(store, agencies, now);
  await makeLive(takes.slice(0, liveStories), store, fold);
  let at = liveStories;
  const next = (count: number) => {
    at += count;
    return takes.slice(at - count, at);
  };
  const cpuMs = { joined: 0, alone: 0 };
  for (let turn = -warmingTurns; turn < turns; turn++) {
    for (const how of ['joined', 'alone'] as const) {
      const some = next(eachTurn);
      const spent = (await watchStretches(() => fold(some, how === 'joined'))).cpuMs;
      if (turn >= 0) cpuMs[how] += spent;
    }
  }
  const items = turns * eachTurn;
  const [joined, alone] = [cpuMs.joined / items, cpuMs.alone / items];
  const many = next(atOnce);
  const [first = '', second = ''] = ids;
  const half = (source: string, part: readonly LiveTake[]) => part.map(({ item }) => ({ source, item }));
  const long = await watchStretches(() =>
    Promise.all([
      fold(half(first, many.slice(0, atOnce / 2)), true),
      fold(half(second, many.slice(atOnce / 2)), true),
    ]),
  );
  return [
    `joining to events at ${liveStories.toLocaleString('en')} live stories`,
    `  a new item ${joined.toFixed(2)} ms of the processor, of which joining ${(joined - alone).toFixed(2)} ms (goal ${goals.itemMs})`,
    `  1,000 new items of two agencies: the longest stretch of the event loop ${long.longestMs.toFixed(0)} ms (goal ${goals.stretchMs}), in all ${long.cpuMs.toFixed(0)} ms`,
  ];
}

type Fold = (takes: readonly LiveTake[], joins: boolean) => Promise<void>;

/** Folds takes as polls of their sources do; `joins` false: as where one agency speaks. */
function createFold(store: Store, agencies: Agencies, now: number): Fold {
  return async (takes, joins) => {
    const bySource = Map.groupBy(takes, ({ source }) => source);
    for (const [id, its] of bySource)
      await foldDocument(
        its.map(({ item }) => ({ ...item, seenAt: now })),
        {
          source: { id, sample: false },
          agencies: { ...agencies, areSeveral: joins },
          now,
          previousSuccessAt: now - 60_000,
          firstPosts: 3,
        },
        { ports: store, transaction: store.transaction, turn: breath },
      );
  };
}

/** Stories with all that they are found by; which of them are one event is not asked. */
async function makeLive(takes: readonly LiveTake[], store: Store, fold: Fold): Promise<void> {
  await fold(takes, false);
  const latest = (await store.archive.highestNumber()) ?? 0;
  const numbers = Array.from({ length: latest }, (_, at) => at + 1);
  for (let at = 0; at < numbers.length; at += 500)
    await store.transaction(async ({ events }) => {
      const stored = await events.takes(numbers.slice(at, at + 500));
      await events.mark(
        stored.flatMap((each) => {
          // As the fold does that brings it: what was read of the last of them is known.
          const read = readStored(each);
          if (read === null) return [];
          return [{ number: each.number, at: read.take.at, marks: read.marks.map(markKey), isNew: true }];
        }),
      );
    });
}
