import type { Keyv } from 'keyv';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import type { Invocation } from '../ports/command.ts';

/** Who used Telex less long ago than this is at the same visit: she was not away. */
const visitMs = 10 * 60_000;
/** Within a visit it is not written down at every press. */
const notedMs = 60_000;
/** Of who was away for longer nothing is known any more. */
const keptMs = 90 * 24 * 3_600_000;

/** When somebody used Telex last, and when before she was away last; null: never, as far as anybody knows. */
type Visit = { readonly last: EpochMs; readonly before: EpochMs | null };

/**
 * Notes that who asks uses Telex now, and gives when she did before: at the end of her visit before this one, so that what she pressed
 * ten seconds ago, pages of the same answer among it, do not count. Null: nobody knows. It may be lost, and never rejects.
 */
export async function noteVisit(
  { asker, channel: { platform } }: Pick<Invocation, 'asker' | 'channel'>,
  now: EpochMs,
  { keyv, log }: { readonly keyv: (namespace: string) => Keyv; readonly log: Log },
): Promise<EpochMs | null> {
  if (asker === undefined || asker === null) return null;
  try {
    const kept = keyv('visit');
    const key = `${platform}:${asker}`;
    const known = (await kept.get<Visit>(key)) ?? null;
    const isBack = known !== null && now - known.last >= visitMs;
    const before = isBack ? known.last : (known?.before ?? null);
    if (known === null || isBack || now - known.last >= notedMs)
      // Nobody waits for the disk.
      kept.set(key, { last: now, before } satisfies Visit, keptMs).catch(unknown);
    return before;
  } catch (error) {
    unknown(error);
    return null;
  }

  function unknown(err: unknown): void {
    log.debug({ err }, 'it was not noted who used Telex when: what she missed is told of half a day');
  }
}
