import type { EpochMs } from '../domain/item.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import { openSampleWire } from './open-sample-wire.ts';
import { sampleNewsroom } from './sample-newsroom.ts';

/** Without a newsroom file: invented news, over HTTP as real news comes. It is served until `stops` are. */
export async function openSampleNewsroom(
  wish: { readonly dataDir: string; readonly clock: () => EpochMs },
  stops: AsyncDisposableStack,
): Promise<Newsroom> {
  const wire = openSampleWire(wish);
  stops.defer(() => wire.stop());
  return sampleNewsroom(await wire.start());
}
