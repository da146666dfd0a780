import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, type PostgresServer, servePostgres } from './postgres-server.ts';

/** A copy of a server that follows it, and can take its place. */
export type Standby = PostgresServer & {
  /** From now on it takes writes. */
  promote(): Promise<void>;
};

const name = 'standby';

/**
 * Makes a copy of a server that runs (https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP),
 * starts it as its standby, and has the first one confirm only what both have.
 */
export async function startStandby(primary: PostgresServer): Promise<Standby> {
  const { home, native, ids, ...first } = primary.place;
  const data = join(mkdtempSync(join(home, 'standby-')), 'data');
  const client = new pg.Client(primary.url('postgres'));
  await client.connect();
  try {
    await client.query(`select pg_backup_start('standby', true)`);
    mkdirSync(data, { mode: 0o700 });
    cpSync(first.data, data, {
      recursive: true,
      filter: (path) => !/\/(?:postmaster\.\w+|pg_wal\/\w+)$/.test(path),
    });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    writeFileSync(join(data, 'backup_label'), rows[0]?.labelfile ?? '');
    writeFileSync(join(data, 'standby.signal'), '');
    mkdirSync(join(data, 'pg_wal', 'archive_status'), { recursive: true });
    own(join(data, '..'), ids);
    const { hostname, port, username } = new URL(primary.url('postgres'));
    const from = `host=${hostname} port=${port} user=${username} application_name=${name}`;
    const place = { home, native, data, ids, port: await freePort() };
    const standby = await servePostgres(place, { primary_conninfo: from });
    await client.query(`alter system set synchronous_standby_names = '${name}'`);
    await client.query('select pg_reload_conf()');
    return {
      ...standby,
      async promote() {
        const own = new pg.Client(standby.url('postgres'));
        await own.connect();
        await own.query('select pg_promote()');
        await own.end();
      },
      async stop() {
        await standby.down();
        rmSync(data, { recursive: true, force: true });
      },
    };
  } finally {
    await client.end();
  }
}

/** All of it belongs to whom the server runs as. */
function own(path: string, { uid, gid }: PostgresServer['place']['ids']): void {
  if (uid === undefined || gid === undefined) return;
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const within = join(path, entry.name);
    if (entry.isDirectory()) own(within, { uid, gid });
    else chownSync(within, uid, gid);
  }
}
