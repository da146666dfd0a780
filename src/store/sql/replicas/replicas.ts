import { type Kysely, sql } from 'kysely';
import type { RefusedFile } from '../../../domain/file-standing.ts';
import { readObject } from '../../../domain/text/read-json.ts';
import type { ReplicaStore } from '../../replicas/replica-store.ts';
import { unheard } from '../engine/unheard.ts';
import { eachIn } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { offerNewsroomFile, readNewsroomFile, readNewsroomText } from './newsroom-file.ts';
import { forgetRefused, noteRefused, refusedMark } from './refused-file.ts';

const longGoneMs = 24 * 3_600_000;

/** What replicas know of each other, over one database, or over one transaction in it. */
export function createReplicaStore(db: Kysely<Tables>): ReplicaStore {
  return {
    async sign({ owner, startedAt, now, leaseMs, newsroom }) {
      const until = now + leaseMs;
      await db
        .insertInto('replica')
        .values({ owner, started_at: startedAt, until, newsroom })
        .onConflict((conflict) => conflict.column('owner').doUpdateSet({ until, newsroom }))
        .execute();
      await db
        .deleteFrom('replica')
        .where('until', '<', now - longGoneMs)
        .execute();
    },
    async renewLanes(lanes, owner, now, until) {
      if (lanes.length === 0) return [];
      const fences = new Map(lanes.map(({ channelId, fence }) => [channelId, fence]));
      const { rows } = await sql<{ channel_id: number; fence: number }>`update lane
        set lease_until = ${until}, ready_at = ${until}, noted_at = ${now}
        where lease_owner = ${owner} and channel_id in (${sql.join([...fences.keys()])})
        returning channel_id, fence`.execute(db);
      return rows
        .map(({ channel_id, fence }) => ({ channelId: channel_id, fence }))
        .filter(({ channelId, fence }) => fences.get(channelId) === fence);
    },
    async renewSources(turns, owner, until) {
      if (turns.length === 0) return;
      await db
        .updateTable('source')
        .set({ lease_until: until })
        .where('lease_owner', '=', owner)
        .where('id', 'in', eachIn<string>(JSON.stringify(turns.map(({ id }) => id))))
        .execute();
    },
    noteRefused: (owner, refused) => noteRefused(db, owner, refused),
    async leave(owner, now) {
      await sql`update lane set lease_owner = null, lease_until = null, fence = fence + 1,
        ready_at = case when free_at > ${now} then free_at else ${now} end where lease_owner = ${owner}`.execute(
        db,
      );
      await sql`update source set lease_owner = null, lease_until = null, fence = fence + 1
        where lease_owner = ${owner}`.execute(db);
      await db.deleteFrom('lease').where('owner', '=', owner).execute();
      await db.deleteFrom('replica').where('owner', '=', owner).execute();
      await forgetRefused(db);
    },
    async alive(now) {
      const rows = await db
        .selectFrom('replica as r')
        .leftJoin('meta as m', (join) => join.on(sql<boolean>`m.name = ${sql.lit(refusedMark)} || r.owner`))
        .select(['r.owner', 'r.started_at', 'r.newsroom', 'm.value as refused'])
        .where('r.until', '>', now)
        .orderBy('r.started_at')
        .orderBy('r.owner')
        .execute();
      return rows.map(({ owner, started_at, newsroom, refused }) => ({
        ...{ owner, startedAt: started_at, newsroom },
        refused: refused === null ? null : readObject<RefusedFile>(refused),
      }));
    },
    async takeLease(name, owner, now, leaseMs) {
      // That it is free stands on the row itself: of two that ask at once one has it.
      const { rows } =
        await sql`insert into lease (name, owner, until) values (${name}, ${owner}, ${now + leaseMs})
        on conflict (name) do update set owner = excluded.owner, until = excluded.until
        where lease.owner = excluded.owner or lease.until <= ${now} returning name`.execute(db);
      return rows.length > 0;
    },
    async isFirst(id, at) {
      const { rows } =
        await sql`insert into heard (id, at) values (${id}, ${at}) on conflict do nothing returning id`.execute(
          db,
        );
      return rows.length > 0;
    },
    async forgetHeard(before) {
      await db.deleteFrom('heard').where('at', '<', before).execute();
    },
    async nextTurn(platform) {
      const row = await db
        .selectFrom('platform_turn')
        .select('next_at')
        .where('platform', '=', platform)
        .executeTakeFirst();
      return row?.next_at ?? 0;
    },
    async holdTurns(platform, until) {
      await sql`insert into platform_turn (platform, next_at) values (${platform}, ${until})
        on conflict (platform) do update set next_at = excluded.next_at
        where platform_turn.next_at < excluded.next_at ${unheard}`.execute(db);
    },
    newsroomFile: () => readNewsroomFile(db),
    newsroomText: (digest) => readNewsroomText(db, digest),
    offerNewsroomFile: (offer, now) => offerNewsroomFile(db, offer, now),
  };
}
