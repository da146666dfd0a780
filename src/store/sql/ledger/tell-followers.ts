import { type Kysely, sql } from 'kysely';
import { followedForMs } from '../../following/story-subscriptions.ts';
import type { FollowedUpdate } from '../../ledger.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { touchLanes } from './lanes.ts';
import { tellVersion } from './tell-version.ts';

/** Asked for each new version of any story: few are followed. */
const anyFollower = keepStatement((db, number: number) =>
  db
    .selectFrom('story_subscription')
    .select('channel_id')
    .where('story_number', '=', number)
    .limit(1)
    .compile(),
);

/** Asked for each new version of any story: most are shown nowhere where a channel follows but a part of what comes. */
export const anyCardOrFollower = keepStatement((db, number: number) =>
  db
    .selectFrom('card')
    .select('channel_id')
    .where('story_number', '=', number)
    .unionAll(db.selectFrom('story_subscription').select('channel_id').where('story_number', '=', number))
    .limit(1)
    .compile(),
);

/**
 * That a new version is told where this one story is followed, also where there is nothing in it that would be told elsewhere
 * (`isToldAnyway`). What brought nothing for too long is followed no more; a kill, which is told everywhere, ends it.
 */
export async function tellFollowers(
  db: Kysely<Tables>,
  { number, revision, urgent, at, isToldAnyway, isKill }: FollowedUpdate,
): Promise<void> {
  if ((await anyFollower(db, number)).rows.length === 0) return;
  const over = db.deleteFrom('story_subscription').where('story_number', '=', number);
  await (isKill ? over : over.where('news_at', '<=', at - followedForMs)).execute();
  await db
    .updateTable('story_subscription')
    .set({ news_at: at })
    .where('story_number', '=', number)
    .execute();
  if (isToldAnyway || isKill) return;
  const channels = sql`select channel_id from story_subscription where story_number = ${number}`;
  const slice = sql`c.story_number = ${number} and c.channel_id in (${channels})`;
  await tellVersion(db, { number, revision, urgent, at, keyEnd: String(revision) }, slice);
  await touchLanes(db, channels, urgent, at);
}
