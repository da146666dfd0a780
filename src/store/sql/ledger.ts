import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import { formatReason } from '../../domain/reason.ts';
import type { Ledger } from '../ledger.ts';
import { unheard } from './engine/unheard.ts';
import { appearancesOf } from './ledger/appearances.ts';
import { drop, forward, parkAllOpen, retry } from './ledger/decide.ts';
import { sayDisputes } from './ledger/disputes.ts';
import { enqueueHandled, enqueueSeen } from './ledger/enqueue-handled.ts';
import { endFill, enqueuePosts } from './ledger/enqueue-posts.ts';
import { enqueueDisputes, enqueueUpdates } from './ledger/enqueue-updates.ts';
import { headOf } from './ledger/heads.ts';
import { hold } from './ledger/holding.ts';
import {
  claimLane,
  endLease,
  endLeasesOf,
  forgetLaterClock,
  nextReadyAt,
  refreshLane,
  touchLanes,
} from './ledger/lanes.ts';
import { cardOf, claimedOf, dueAtOf, rowOf, unsurePlace } from './ledger/ledger-rows.ts';
import { listing } from './ledger/listing.ts';
import { beginBeside, settleBeside, waitTogether } from './ledger/publishing.ts';
import { settle } from './ledger/settle.ts';
import { anyCardOrFollower, tellFollowers } from './ledger/tell-followers.ts';
import { keepStatement } from './statements.ts';
import type { Tables } from './tables.ts';

/** The ledger of operations over one database, or over one transaction in it. */
export function createLedger(db: Kysely<Tables>): Ledger {
  return {
    endFill: (now) => endFill(db, now),
    enqueuePosts: (posts, channelIds) => enqueuePosts(db, posts, channelIds),
    isShown: async (number) => (await anyCardOrFollower(db, number)).rows.length > 0,
    enqueueUpdates: (update) => enqueueUpdates(db, update),
    tellFollowers: (update) => tellFollowers(db, update),
    enqueueDisputes: (dispute) => enqueueDisputes(db, dispute),
    enqueueHandled: (update) => enqueueHandled(db, update),
    enqueueSeen: (update) => enqueueSeen(db, update),
    async enqueue(operation) {
      await db
        .insertInto('operation')
        .values(rowOf(operation))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .modifyEnd(unheard)
        .execute();
      if (operation.kind === 'publish') await waitTogether(db, operation.channelId);
      await touchLanes(
        db,
        sql`${operation.channelId}`,
        operation.urgent && operation.kind !== 'publish' && dueAtOf(operation) === operation.at,
        dueAtOf(operation),
      );
    },
    async card(channelId, number) {
      await db
        .insertInto('card')
        .values({ channel_id: channelId, story_number: number, ...unposted })
        .onConflict((conflict) => conflict.columns(['story_number', 'channel_id']).doNothing())
        .execute();
      const row = await cardsWhere(number).where('channel_id', '=', channelId).executeTakeFirstOrThrow();
      return cardOf(row);
    },
    cardsOf: async (number) => (await cardsWhere(number).execute()).map(cardOf),
    appearancesOf: (number) => appearancesOf(db, number),

    claimLane: (asked) => claimLane(db, asked),
    async head(lane, now) {
      for (;;) {
        const row = await headOf(db, lane.channel.id, now);
        if (row === undefined) return null;
        const claimed = await claimedOf(db, row, lane, now);
        if (claimed !== null) return claimed;
        // A row that lacks what it is about can never be carried out, and must not stand before what can.
        await db
          .updateTable('operation')
          .set({ state: 'dead', reason: formatReason({ code: 'says-nothing' }), settled_at: now })
          .where('id', '=', row.id)
          .execute();
      }
    },
    async release(lane, now) {
      await endLease(db, lane, now, 0);
      await refreshLane(db, lane.channel.id);
    },
    async putOff({ id, lane }, until, now) {
      await endLease(db, lane, now, 0);
      await db.updateTable('operation').set({ due_at: until }).where('id', '=', id).execute();
      await refreshLane(db, lane.channel.id);
    },
    nextReadyAt: (platform, busy = []) => nextReadyAt(db, platform, busy),
    async markAttempt({ id }, at, revision) {
      await markSending(db, at, revision, id);
    },
    beginBeside: (operation, at, until) => beginBeside(db, operation, at, until),
    settleBeside: (operation, settlement, now) => settleBeside(db, operation, settlement, now),
    settle: (operation, settlement, now, freeAt = 0) => settle(db, operation, settlement, now, freeAt),
    ...listing(db),
    hold: (lane, holding) => hold(db, lane, holding),
    sayDisputes: (cardId, now) => sayDisputes(db, cardId, now),
    async comeForward(ids, now) {
      if (ids.length > 0) await forward(db, sql.join(ids), now);
    },
    async takeOver(platform, owner, now) {
      await forgetLaterClock(db, platform, now);
      await endLeasesOf(db, platform, owner, now);
    },
    forgetLaterClock: (platform, now) => forgetLaterClock(db, platform, now),

    parkAllOpen: (reason, now) => parkAllOpen(db, reason, now),
    retry: (id, now) => retry(db, id, now),
    drop: (id, now) => drop(db, id, now),
  };

  function cardsWhere(number: number) {
    return db.selectFrom('card').selectAll().where('story_number', '=', number);
  }
}

const markSending = keepStatement((db, at: EpochMs, revision: number | null, id: number) =>
  db
    .updateTable('operation')
    .set((eb) => ({
      state: 'sending',
      unsure: 1,
      rank: unsurePlace,
      attempts: eb('attempts', '+', 1),
      attempted_at: at,
      // Sent again while nobody knows, the first may be what stands there.
      attempted_revision: sql<
        number | null
      >`case when unsure = 1 then coalesce(attempted_revision, ${revision}) else ${revision} end` as never,
      first_attempt_at: eb.fn.coalesce('first_attempt_at', eb.val(at)),
      absent_looks: 0,
    }))
    .where('id', '=', id)
    .modifyEnd(unheard)
    .compile(),
);

const unposted = { message_id: null, first_revision: null, shown_revision: null, posted_at: null };
