import { type Kysely, sql } from 'kysely';
import { parseReason } from '../../domain/reason.ts';
import type { OldestOpen, StuckChannel, Trouble, TroubleStore } from '../troubles.ts';
import { channelRow } from './channel-row.ts';
import { readTrouble } from './damaged/read-trouble.ts';
import { overdueChannels } from './following/overdue.ts';
import { rank, waitsSince } from './ledger/heads.ts';
import { channelOf } from './rows.ts';
import type { Tables, TroubleTable } from './tables.ts';
import { readUndelivered } from './undelivered.ts';

/** What stands still and who is told. Costs a look into an index for each channel in which something waits. */
export function createTroubleStore(db: Kysely<Tables>): TroubleStore {
  return {
    oldestOpen: () => readOldestOpen(db),

    async stuckChannels(sentBefore) {
      const triedAt = sql`coalesce(o.first_failed_at, o.attempted_at)`;
      const { rows } = await sql<StuckChannel & Stored>`
        select "channelId", platform, channel, reason from (
          select c.id as "channelId", c.platform, c.name as channel, o.reason,
            row_number() over (partition by c.id order by o.created_at, o.id) as place
          from operation o join channel c on c.id = o.channel_id
          where o.settled_at is null and o.attempts > 0
            and o.kind not in ('edit', 'publish') and c.parked_reason is null
            and (o.state <> 'sending' or o.attempts > 1 or o.attempted_at <= ${sentBefore})
            and not exists (select 1 from operation s where s.channel_id = o.channel_id and s.state = 'sent'
              and s.kind <> 'edit' and s.kind <> 'publish' and s.settled_at >= ${triedAt})) as tried
        where place = 1 order by "channelId"`.execute(db);
      return rows.map(readReason);
    },

    overdueChannels: (before) => overdueChannels(db, before),

    async parkedChannels() {
      const rows = await db
        .selectFrom('channel')
        .selectAll()
        .where('parked_reason', 'is not', null)
        .$narrowType<{ parked_reason: string }>()
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ ...channelOf(row), parkedReason: parseReason(row.parked_reason) }));
    },

    undelivered: () => readUndelivered(db),

    async troubles() {
      const rows = await db.selectFrom('trouble').selectAll().orderBy('since').orderBy('key').execute();
      return rows.flatMap((row) => troubleOf(row) ?? []);
    },

    async keep({ key, about, since, toldAt }) {
      const row = { about_json: JSON.stringify(about), since, told_at: toldAt };
      await db
        .insertInto('trouble')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },

    async end(keys, at) {
      if (keys.length === 0) return;
      await db.deleteFrom('trouble').where('key', 'in', keys).execute();
      await db.updateTable('heard_trouble').set({ over_at: at }).where('key', 'in', keys).execute();
    },

    ...heardStore(db),

    async alarmChannels() {
      const rows = await db
        .selectFrom('alarm_channel as a')
        .innerJoin('channel as c', 'c.id', 'a.channel_id')
        .selectAll('c')
        .where('a.active', '=', 1)
        .orderBy('c.id')
        .execute();
      return rows.map(channelOf);
    },

    async setAlarm(channelId, isOn) {
      const active = isOn ? 1 : 0;
      const known = await db
        .selectFrom('alarm_channel')
        .select('active')
        .where('channel_id', '=', channelId)
        .executeTakeFirst();
      if ((known?.active ?? 0) === active) return false;
      await db.deleteFrom('heard_trouble').where('channel_id', '=', channelId).execute();
      await db
        .insertInto('alarm_channel')
        .values({ channel_id: channelId, active, file_digest: null })
        .onConflict((conflict) => conflict.column('channel_id').doUpdateSet({ active }))
        .execute();
      return true;
    },

    async syncAlarms(channels, digest) {
      for (const address of channels) {
        const { id } = await channelRow(db, address, null);
        await db
          .insertInto('alarm_channel')
          .values({ channel_id: id, active: 1, file_digest: digest })
          .onConflict((conflict) =>
            conflict
              .column('channel_id')
              .doUpdateSet({ active: 1, file_digest: digest })
              .where((eb) => eb('alarm_channel.file_digest', 'is distinct from', digest)),
          )
          .execute();
      }
      // What an earlier text of the file asked for and this one does not, is over.
      await db
        .deleteFrom('alarm_channel')
        .where('file_digest', 'is not', null)
        .where('file_digest', '!=', digest)
        .execute();
      await sql`delete from heard_trouble where channel_id not in
        (select channel_id from alarm_channel where active = 1)`.execute(db);
    },
  };
}

/** What is promised for later has not waited until it was tried, and waits from then on that it was promised for. */
async function readOldestOpen(db: Kysely<Tables>): Promise<readonly OldestOpen[]> {
  const { rows } = await sql<Omit<OldestOpen, 'address'> & AddressColumns & Stored>`
    select platform, channel, workspace, "externalId", number, since, reason, "dueAt" from (
      select c.platform, c.name as channel, c.workspace, c.external_id as "externalId",
        o.story_number as number, ${waitsSince('o')} as since, o.reason,
        case when l.ready_at > o.due_at then l.ready_at else o.due_at end as "dueAt",
        row_number() over (partition by c.platform order by ${waitsSince('o')}, o.id) as place
      from lane l join channel c on c.id = l.channel_id join operation o on o.id = (select id from operation
        where channel_id = l.channel_id and settled_at is null and state in ('pending', 'sending')
          and rank <> ${sql.lit(rank.edit)} and kind <> 'publish'
          and not (attempts = 0 and available_at > created_at)
        order by ${waitsSince('operation')} limit 1)
      where l.ready_at is not null and c.parked_reason is null) as oldest
    where place = 1`.execute(db);
  return rows.map(withAddress);
}

function heardStore(db: Kysely<Tables>): Pick<TroubleStore, 'heard' | 'noteHeard' | 'dropHeard'> {
  return {
    async heard() {
      const rows = await db.selectFrom('heard_trouble').selectAll().orderBy('since').orderBy('key').execute();
      return rows.flatMap((row) => {
        const trouble = troubleOf(row);
        return trouble === null ? [] : { channelId: row.channel_id, trouble, overAt: row.over_at };
      });
    },

    async noteHeard(channelId, troubles) {
      if (troubles.length === 0) return;
      await db
        .insertInto('heard_trouble')
        .values(
          troubles.map(({ key, about, since, toldAt }) => ({
            channel_id: channelId,
            key,
            about_json: JSON.stringify(about),
            since,
            told_at: toldAt,
            over_at: null,
          })),
        )
        // What is damaged counts as not heard, and is written over.
        .onConflict((conflict) =>
          conflict
            .columns(['channel_id', 'key'])
            .doUpdateSet((eb) => ({
              about_json: eb.ref('excluded.about_json'),
              since: eb.ref('excluded.since'),
              told_at: eb.ref('excluded.told_at'),
              over_at: null,
            }))
            .where(sql<boolean>`json_valid(heard_trouble.about_json) = 0`),
        )
        .execute();
    },

    async dropHeard(channelId, keys) {
      if (keys.length === 0) return;
      await db
        .deleteFrom('heard_trouble')
        .where('channel_id', '=', channelId)
        .where('key', 'in', keys)
        .execute();
    },
  };
}

type AddressColumns = { readonly workspace: string; readonly externalId: string };

/** As the database has it: the reason as text. */
type Stored = { readonly reason: string | null };

function withAddress({
  workspace,
  externalId,
  ...row
}: Omit<OldestOpen, 'address'> & AddressColumns & Stored): OldestOpen {
  const { platform } = row;
  return { ...readReason(row), address: { platform, workspace, externalId } };
}

function readReason<Row extends Stored>(row: Row) {
  return { ...row, reason: row.reason === null ? null : parseReason(row.reason) };
}

/** Null: it is damaged; what still stands so is found anew. */
function troubleOf(row: Pick<TroubleTable, 'key' | 'about_json' | 'since' | 'told_at'>): Trouble | null {
  const about = readTrouble(row.about_json);
  return about === null ? null : { key: row.key, about, since: row.since, toldAt: row.told_at };
}
