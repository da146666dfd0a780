import pg from 'pg';
import { expect, test } from 'vitest';
import { openPostgresStore } from '../../../src/store/open-store.ts';
import { openTestDatabase } from '../../support/postgres/test-database.ts';
import { nightShift } from '../../support/wire-item.ts';

test('files that stand in a folder and were told under the key of its source go on under their own, told as they were', async () => {
  const { url, drop } = await openTestDatabase();
  try {
    const client = new pg.Client(url);
    await client.connect();
    const about = (lastErrorKind: string) =>
      JSON.stringify({
        kind: 'source',
        source: 'map',
        lastError: '"lastErrorKind":"blocked"',
        lastErrorKind,
      });
    await client.query(`DELETE FROM kysely_migration WHERE name = '0017-files-apart'`);
    await client.query(
      `INSERT INTO trouble (key, about_json, since, told_at)
         VALUES ('source/map', $1, 1, 2), ('source/weg', $2, 1, 2), ('source/los', $3, 1, 2)`,
      [about('unreadable'), about('folder'), about('blocked')],
    );
    await client.query(
      `INSERT INTO heard_trouble (channel_id, key, about_json, since, told_at)
         VALUES (1, 'source/map', $1, 1, 2), (1, 'source/weg', $2, 1, 2)`,
      [about('folder'), about('unmovable')],
    );
    await client.end();

    const store = await openPostgresStore(url, { clock: () => nightShift });
    const kept = await store.troubles.troubles();
    expect(kept.map(({ key }) => key).toSorted()).toEqual(['files/los', 'files/map', 'source/weg']);
    expect(kept).toMatchObject(Array(3).fill({ since: 1, toldAt: 2 }));
    const heard = await store.troubles.heard();
    expect(heard.map(({ trouble }) => trouble.key).toSorted()).toEqual(['files/weg', 'source/map']);
    await store.close();
  } finally {
    await drop();
  }
});
