import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test.each([1_300, 3_200])(
  'a story costs the disk at most 1.8 bytes for each byte of its item: %i',
  async (wanted) => {
    const path = join(desk.dataDir, 'telex.sqlite');
    const empty = sizeOf(path);
    const text = 'De minister zegt dat het kabinet er volgende week op terugkomt. ';
    const room = wanted - JSON.stringify(storyOf(0, '')).length;
    const body = text.repeat(Math.ceil(room / text.length)).slice(0, room);
    for (let batch = 0; batch < 8; batch++) {
      await desk.file(...Array.from({ length: 250 }, (_, each) => storyOf(batch * 250 + each, body)));
      desk.now += 60_000;
    }
    await desk.store.close();
    const database = new DatabaseSync(path);
    const { stories, json } = database
      .prepare('SELECT count(*) AS stories, sum(length(CAST(item_json AS BLOB))) AS json FROM story')
      .get() as { stories: number; json: number };
    database.close();
    expect(stories).toBe(2_000);
    expect((sizeOf(path) - empty) / json).toBeLessThan(1.8);
  },
);

/** In bytes, of what stands in the file: the tables alone take some before the first story. */
function sizeOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const { pages } = database
    .prepare('SELECT page_count * page_size AS pages FROM pragma_page_count, pragma_page_size')
    .get() as {
    pages: number;
  };
  database.close();
  return pages;
}

function storyOf(place: number, body: string) {
  return wireItem({
    guid: `urn:newsml:anp.example:20261124:${place}:1`,
    link: `https://www.anp.example/nieuws/2026/11/24/bericht-${place}`,
    body: `${place} ${body}`,
  });
}
