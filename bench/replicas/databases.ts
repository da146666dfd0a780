import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startPostgres } from '../../test/support/postgres/postgres-server.ts';

/** Empty databases, one a run. */
export type BenchDatabases = {
  /** As Telex reaches it, and as the bench does that counts. */
  make(): Promise<{
    readonly databaseUrl: string;
    readonly directUrl: string;
    drop(): Promise<void>;
  }>;
  stop(): Promise<void>;
};

/** On the PostgreSQL that comes with the packages, which keeps what it confirms on the disk, as a real one does. */
export async function openBenchDatabases(): Promise<BenchDatabases> {
  const server = await startPostgres({ isDurable: true });
  return {
    async make() {
      const name = `bench_${randomUUID().replaceAll('-', '')}`;
      const ask = async (statement: string) => {
        const client = new pg.Client(server.url('postgres'));
        await client.connect();
        await client.query(statement);
        await client.end();
      };
      await ask(`create database ${name}`);
      const url = server.url(name);
      return {
        databaseUrl: url,
        directUrl: url,
        drop: () => ask(`drop database ${name} with (force)`),
      };
    },
    stop: () => server.stop(),
  };
}
