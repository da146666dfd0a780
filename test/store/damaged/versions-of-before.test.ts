import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { makeDataFolder } from '../../support/store/data-folder.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = await makeDataFolder('telex-before-');
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each([
  ['who reads the versions of a story', () => store.versions.recent(1, 9)],
  ['what compares a story with them', () => store.stories.earlierVersions(1, 9)],
])('a damaged version that an earlier Telex kept is named by %s', async (_, read) => {
  await store.transaction(({ stories }) => stories.insert(versionOf('een'), ['guid:een']));
  for (const headline of ['twee', 'drie'])
    await store.transaction(({ stories }) =>
      stories.revise(1, 'anp', versionOf(headline), nightShift, false),
    );
  const database = new DatabaseSync(join(dataDir, 'telex.sqlite'), { timeout: 5_000 });
  const columns = 'story_number, revision, source_id, text_hash, item_json, seen_at';
  database.exec(`insert into item_version_before (${columns})
    select story_number, revision, source_id, text_hash, '{"headline":"Tw', seen_at from item_version where revision = 2`);
  database.exec('delete from item_version where revision = 2');
  database.close();
  for (let look = 0; look < 2; look++) {
    expect(await read()).not.toEqual([]);
    expect(await store.damagedRows.still([])).toEqual([{ table: 'item_version_before', key: [1, 2] }]);
  }
});

function versionOf(headline: string) {
  return {
    ...{ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null },
    state: 'live',
    ...{ item: wireItem({ guid: 'een', headline }), textHash: headline, withdrawnAt: null },
  } as const;
}
