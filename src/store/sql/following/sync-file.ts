import type { Kysely } from 'kysely';
import type { Follow } from '../../../domain/filter/filter.ts';
import type { FileChannel } from '../../ports.ts';
import { channelRow } from '../channel-row.ts';
import type { Tables } from '../tables.ts';
import { fileSettings, forgetFiled } from './channel-settings.ts';
import { endDigestsOfFile, syncDigests } from './digests.ts';
import { endQuietOfFile, syncQuiet } from './quiet-hours.ts';
import { readFilter } from './read-filter.ts';
import { renewMarks } from './subscription-marks.ts';
import {
  beginSubscription,
  endSubscription,
  type MarksOf,
  nextNumber,
  setUsual,
  subscriptionRow,
} from './subscription-rows.ts';

/** Makes the channels of the newsroom file follow what it says; see `SubscriptionStore.syncFile`. */
export async function syncFile(
  db: Kysely<Tables>,
  marksOf: MarksOf,
  channels: readonly FileChannel[],
  digest: string,
): Promise<void> {
  const named: number[] = [];
  for (const { address, name, follows, filter, settings = {}, quiet = null, digests = [] } of channels) {
    const { id, filter_json: known } = await channelRow(db, address, name);
    named.push(id);
    await fileSettings(db, id, settings);
    if (known !== JSON.stringify(filter)) await setUsual(db, id, filter, marksOf);
    for (const follow of follows) await followFromFile(db, marksOf, id, follow, digest);
    await syncQuiet(db, id, quiet, digest);
    await syncDigests(db, id, digests, digest);
  }
  await endDigestsOfFile(db, digest);
  await endQuietOfFile(db, digest);
  // What an earlier text of the file asked for and this one does not, is over.
  const over = await db
    .selectFrom('subscription')
    .select(['channel_id', 'topic', 'filter_json'])
    .where('origin', '=', 'file')
    .where('active', '=', (eb) => eb.lit(1))
    .where('file_digest', '!=', digest)
    .execute();
  for (const key of over) await endSubscription(db, key, marksOf);
  await forgetFiled(db, named);
  await renewMarks(db, marksOf);
}

/** The same text of the file never follows again what a command unfollowed. */
async function followFromFile(
  db: Kysely<Tables>,
  marksOf: MarksOf,
  channelId: number,
  { topic, filter }: Follow,
  digest: string,
): Promise<void> {
  const key = { channel_id: channelId, topic, filter_json: JSON.stringify(filter) };
  const known = await subscriptionRow(db, key);
  // One that is damaged is written anew.
  if (known?.file_digest === digest && readFilter(known.taken_json) !== null) return;
  if (known?.file_digest === digest && known.active === 0) return;
  const isChosen = known?.origin === 'command' && known.active === 1;
  const number = known?.number ?? (await nextNumber(db, channelId));
  await beginSubscription(db, key, marksOf, { origin: isChosen ? 'command' : 'file', digest, number });
}
