import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { template } from './postgres-server.ts';

/** A database of its own on the PostgreSQL of this run. */
export type TestDatabase = {
  /** `postgres://telex@127.0.0.1:5433/test_1234`. */
  readonly url: string;
  drop(): Promise<void>;
};

/** Makes a database with our tables and nothing in them. Throws what PostgreSQL said where it does not start. */
export function openTestDatabase(): Promise<TestDatabase> {
  return copyOf(template);
}

/** Makes a database without a table. */
export function openEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template0');
}

async function copyOf(original: string): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresDoor'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const ask = async (statement: string) => {
    const client = new pg.Client(`${server}postgres`);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await ask(`create database ${name} template ${original} strategy file_copy`);
  return { url: `${server}${name}`, drop: () => ask(`drop database ${name} with (force)`) };
}
