import type { KnownName } from '../../store/following/channel-names.ts';
import { type KeptData, openKept } from './open-kept.ts';

/** The channels that Telex found by their names; none where it never ran. Throws DatabaseError. */
export async function knownNames(data: KeptData): Promise<readonly KnownName[]> {
  const store = await openKept(data, 'telex.sqlite', { reading: true });
  if (store === null) return [];
  try {
    return await store.channelNames.all();
  } finally {
    await store.close();
  }
}
