import { createAgencies } from '../../src/domain/identity/agency.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openPostgresStore } from '../../src/store/open-store.ts';
import { wireItem } from '../../test/support/wire-item.ts';
import { median } from '../median.ts';
import { askedSince, countStatements } from './count-statements.ts';
import type { BenchDatabases } from './databases.ts';
import { fillDatabase } from './fill-database.ts';

const items = 40;
const channels = 50;
const archive = 20_000;
const rounds = 8;
const goalMs = 500;

/** Forty new items for fifty channels, in which sixty posts wait each, in one transaction, by the clock on the wall. Lines to print. */
export async function benchFold(databases: BenchDatabases): Promise<readonly string[]> {
  const database = await databases.make();
  const asked = countStatements();
  const names = Array.from({ length: channels }, (_, at) => `kanaal-${at}`);
  await fillDatabase(database.directUrl, { channels: names, archive, waiting: 60 });
  const store = await openPostgresStore(database.databaseUrl, { clock: Date.now });
  const took: number[] = [];
  try {
    let before = asked();
    for (let round = -2; round < rounds; round++) {
      if (round === 0) before = asked();
      const now = Date.now();
      const fresh = Array.from({ length: items }, (_, at) =>
        wireItem({
          guid: `urn:fold:${round}:${at}`,
          headline: `${nameOf(round * items + at)} en ${nameOf(7_919 * (round * items + at + 1))} bereiken akkoord`,
          issuedAt: now,
          seenAt: now,
        }),
      );
      const poll = {
        ...{ source: { id: 'wire', sample: false }, now, previousSuccessAt: now - 60_000, firstPosts: 3 },
        agencies: createAgencies([{ id: 'wire', credit: 'ANP' }]),
      };
      const startedAt = performance.now();
      await store.transaction((ports) => foldItems(fresh, poll, ports));
      if (round >= 0) took.push(performance.now() - startedAt);
    }
    const { journeys, statements, lockHeldMs } = askedSince(before, asked());
    const each = (all: number) => (all / rounds).toFixed(0);
    return [
      `a fold of ${items} new items for ${channels} channels: median ${median(took).toFixed(0)} ms, at least ${Math.min(...took).toFixed(0)} (goal ${goalMs}); ` +
        `${each(journeys)} journeys with ${each(statements)} statements, lock held ${each(lockHeldMs)} ms`,
    ];
  } finally {
    await store.close();
    await database.drop();
  }
}

/** Names that have nothing in common: items of one poll that differ in a number alone are versions of each other. */
function nameOf(of: number): string {
  const syllables = ['ba', 'dor', 'fi', 'gel', 'ho', 'kam', 'lu', 'mer', 'nis', 'pa'];
  const name = [...String(1_000_000 + Math.abs(of))].map((digit) => syllables[Number(digit)]).join('');
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
