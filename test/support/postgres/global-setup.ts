import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgresStore } from '../../../src/store/open-store.ts';
import { type PostgresServer, startPostgres, template } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a file of tests asks for the PostgreSQL of this run. */
    readonly postgresDoor: string;
  }
}

/** One PostgreSQL for all files of a run, with our tables in a template; it starts when the first of them asks for it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer> | null = null;
  const door = createServer(async (_request, response) => {
    // A worker may ask again after a long while, just as an idle connection is closed.
    response.setHeader('connection', 'close');
    started ??= startWithTemplate();
    try {
      response.end((await started).url(''));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  door.listen(0, '127.0.0.1').unref();
  await once(door, 'listening');
  provide('postgresDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    await (await started)?.stop();
  };
}

async function startWithTemplate(): Promise<PostgresServer> {
  const server = await startPostgres();
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  const store = await openPostgresStore(server.url(template), { clock: Date.now });
  await store.close();
  return server;
}
