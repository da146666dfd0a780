import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openPostgresStore } from '../../../src/store/open-store.ts';
import { openEmptyDatabase } from '../../support/postgres/test-database.ts';
import { nightShift } from '../../support/wire-item.ts';

test('a user who may have two connections does with them what others do with eight, and it is said what is wanted', async () => {
  const { url, drop } = await openEmptyDatabase();
  const administrator = new pg.Client(url);
  await administrator.connect();
  const user = `krap_${randomUUID().replaceAll('-', '')}`;
  await administrator.query(`create role ${user} login connection limit 2`);
  await administrator.query(`alter database ${new URL(url).pathname.slice(1)} owner to ${user}`);
  const address = new URL(url);
  address.username = user;
  const said: string[] = [];
  const onFew = (advice: string) => said.push(advice);
  const store = await openPostgresStore(address.href, { clock: () => nightShift, onFew });
  try {
    const asked = Array.from({ length: 12 }, () => store.deliveries.countByState());
    await Promise.all([store.checkWritable(), ...asked]);
    expect(said.at(-1)).toMatch(
      /^the database lets in 2 connections of this Telex \(too many connections for role .*wants 8, and one more for the search; give its user more/,
    );
    const told = said.length;
    await Promise.all(Array.from({ length: 12 }, () => store.troubles.troubles()));
    expect(said).toHaveLength(told);
  } finally {
    await store.close();
    await administrator.end();
    await drop();
  }
});
