import type { Kysely } from 'kysely';
import type { ChannelAddress } from '../../domain/channel.ts';
import type { Tables } from './tables.ts';

/** The row of a channel; undefined when nothing was ever asked in it or posted to it. */
export function knownChannel(db: Kysely<Tables>, platform: string, externalId: string) {
  return db
    .selectFrom('channel')
    .selectAll()
    .where('platform', '=', platform)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
}

/**
 * Finds or makes the channel. Writes only what is new of it: whoever asks something in a channel that is known waits for
 * no disk. `name` null and `workspace` empty: not known, what is stored stays.
 */
export async function channelRow(
  db: Kysely<Tables>,
  { platform, workspace, externalId }: ChannelAddress,
  name: string | null,
) {
  const known = await knownChannel(db, platform, externalId);
  const isSame =
    known !== undefined &&
    (workspace === '' || known.workspace === workspace) &&
    (name === null || known.name === name);
  if (isSame) return known;
  return db
    .insertInto('channel')
    .values({
      platform,
      workspace,
      external_id: externalId,
      name: name ?? externalId,
      parked_reason: null,
      parked_until: null,
      filter_json: '[]',
    })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'external_id']).doUpdateSet((eb) => ({
        workspace: workspace === '' ? eb.ref('channel.workspace') : workspace,
        name: name ?? eb.ref('channel.name'),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
