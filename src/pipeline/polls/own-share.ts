import { readdir } from 'node:fs/promises';
import type { Source } from '../../settings/source-table.ts';
import { placeOf } from '../../settings/stored-newsroom.ts';
import type { SourcePoll } from '../../store/source-store.ts';

/** Who has the folder, and nothing in it, leaves it to who has something: that may be another machine's folder of the same name. */
const emptyAfterMs = 3_000;
/** Who has no such folder leaves it to who has, and by then it is said that nobody does. */
const missingAfterMs = 60_000;

/** What a Telex reads of what is due. */
export type OwnShare = {
  /** Whether this one is to read it. */
  isOurs(known: SourcePoll): Promise<boolean>;
};

/**
 * What of these sources is read here. `isShared`: other Telexes are on the database. One of them may have taken up a newer newsroom file, with
 * another address, and this one not yet. A folder is on one machine, and the newsroom file on all: it is read by the Telex that has it, where there
 * are several the one with something in it; what nobody took for a minute is on none of them, and one tries it, so that it is told.
 * `elapsed` in ms.
 */
export function createOwnShare(
  sources: ReadonlyMap<string, Source>,
  isShared: boolean,
  elapsed: () => number = () => performance.now(),
): OwnShare {
  /** Since when a folder is due and nobody's, under which fence. */
  const waiting = new Map<string, { readonly fence: number; readonly since: number }>();

  return {
    async isOurs({ id, fence, url }) {
      const source = sources.get(id);
      if (source === undefined || !isShared) return source !== undefined;
      if (placeOf(source) !== url) return false;
      if (source.kind !== 'folder') return true;
      const known = waiting.get(id);
      const since = known?.fence === fence ? known.since : elapsed();
      waiting.set(id, { fence, since });
      return elapsed() - since >= (await patienceMs(source.folder));
    },
  };
}

/** For how long it is left to others. */
async function patienceMs(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.some((entry) => entry.isFile()) ? 0 : emptyAfterMs;
  } catch {
    return missingAfterMs;
  }
}
