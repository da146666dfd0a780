import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test('the stories of a desk are counted as they stand, after news, moves, kills, holds, releases and retention', async () => {
  const embargoedUntil = desk.now + 2 * hourMs;
  await desk.file(
    wireItem({ guid: 'a', topics: ['sport', 'politiek'] }),
    wireItem({ guid: 'b', topics: ['sport'] }),
    wireItem({ guid: 'c', topics: ['economie'], issuedAt: desk.now - 40 * minuteMs }),
    wireItem({ guid: 'd', topics: ['economie'], embargoedUntil }),
  );
  await expectExact();
  await desk.file(
    wireItem({ guid: 'a', topics: ['politiek', 'cultuur'], headline: 'Nieuwe kop' }),
    wireItem({ guid: 'b', topics: ['sport'], pubStatus: 'canceled' }),
    wireItem({ guid: 'c', topics: ['economie'], pubStatus: 'withheld' }),
  );
  await expectExact();
  desk.now = embargoedUntil + minuteMs;
  await desk.endEmbargoes();
  await expectExact();
  await desk.store.retention.retireStories(desk.now + minuteMs, 3);
  await expectExact();
});

test('a day’s stories are not read to be counted: what is read grows with desks and hours', async () => {
  await desk.file(wireItem({ guid: 'a', topics: ['sport'] }));
  const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { readOnly: true });
  const plan = database
    .prepare(
      'EXPLAIN QUERY PLAN SELECT topic, sum(stories) FROM topic_count WHERE quarter >= ? GROUP BY topic',
    )
    .all(1);
  database.close();
  expect(plan.map(({ detail }) => detail).join('\n')).toMatch(
    /SEARCH topic_count USING PRIMARY KEY \(quarter>\?\)/,
  );
});

/** Counts the stories themselves, at moments that begin a quarter of an hour and at others. */
async function expectExact(): Promise<void> {
  const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { readOnly: true });
  for (const ago of [0, 7, 15, 39, 41, 60, 600]) {
    const since = desk.now - ago * minuteMs;
    const rows = database
      .prepare(`SELECT t.topic, count(*) AS stories FROM story_topic t JOIN story s ON s.number = t.story_number
        WHERE s.state = 'live' AND s.sort_at >= ? GROUP BY t.topic`)
      .all(since);
    const counted = Object.fromEntries(rows.map(({ topic, stories }) => [topic, stories]));
    expect(Object.fromEntries(await desk.store.archive.countByTopic(since))).toEqual(counted);
  }
  database.close();
}
