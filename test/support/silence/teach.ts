import type { EpochMs } from '../../../src/domain/item.ts';
import { beginRhythm, hear, silenceOf } from '../../../src/domain/rhythm/rhythm.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { wall } from './simulated-sources.ts';

/** The source brought something each so often for four weeks, the last time at `lastAt`. */
export async function teachRhythm(
  { traits }: Pick<Store, 'traits'>,
  id: string,
  everyMs: number,
  lastAt: EpochMs,
): Promise<void> {
  const times = Math.ceil((28 * 24 * 3_600_000) / everyMs);
  let rhythm = beginRhythm(lastAt - times * everyMs);
  for (let left = times - 1; left >= 0; left -= 1) rhythm = hear(rhythm, lastAt - left * everyMs, wall);
  await traits.keepRhythm(id, rhythm, silenceOf(rhythm, wall));
}
