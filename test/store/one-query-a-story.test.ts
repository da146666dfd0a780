import { expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter/filter.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openNewsdesk } from '../support/newsdesk.ts';
import { askedMeanwhile } from '../support/store/asked-meanwhile.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const sudan: Filter = [{ key: 'country', values: ['SD'] }];
const fire: Filter = [{ key: 'word', values: ['brand'] }];

it('who follows a story is one query, and none of its own while nobody has a filter', async () => {
  const desk = await openNewsdesk();
  try {
    const { subscriptions } = desk.store;
    const ids = await Promise.all(
      ['een', 'twee', 'drie'].map(async (externalId) => {
        const { id } = await subscriptions.channel({ platform: 'web', workspace: '', externalId }, null);
        return id;
      }),
    );
    await subscriptions.follow(ids[0] ?? 0, 'sport');
    expect(await queriesOfPoll(desk, 'een')).toEqual({ followers: 1, marks: 1 });
    await subscriptions.follow(ids[1] ?? 0, 'sport', sudan);
    await subscriptions.follow(ids[2] ?? 0, 'alles', fire);
    expect(await queriesOfPoll(desk, 'twee')).toEqual({ followers: 5, marks: 1 });
  } finally {
    await desk.close();
  }
});

it('twenty embargoes that end together stand on their desks by one statement', async () => {
  const desk = await openNewsdesk();
  try {
    const embargoedUntil = desk.now + minuteMs;
    await desk.file(
      ...Array.from({ length: 20 }, (_, at) =>
        wireItem({
          guid: `urn:${at}`,
          headline: `Rapport ${at} verschenen`,
          topics: ['sport'],
          embargoedUntil,
        }),
      ),
    );
    desk.now = embargoedUntil;
    const asked = await statementsOf('story_topic', () => desk.endEmbargoes());
    expect(asked).toEqual([expect.stringMatching(/^update/u)]);
    const latest = await desk.store.archive.latest({ topics: ['sport'], limit: 30 });
    expect(new Set(latest.map(({ cameAt }) => cameAt))).toEqual(new Set([embargoedUntil]));
    expect(latest).toHaveLength(20);
  } finally {
    await desk.close();
  }
});

/** What is asked of SQLite meanwhile that names a table. */
async function statementsOf(table: string, work: () => Promise<unknown>): Promise<readonly string[]> {
  const { statements } = await askedMeanwhile(work);
  return statements.filter((sql) => sql.includes(table));
}

/** A poll that brings five stories of one desk: how often it was asked who follows, and whether anybody has a filter. */
async function queriesOfPoll({ store, now }: Awaited<ReturnType<typeof openNewsdesk>>, name: string) {
  const items = Array.from({ length: 5 }, (_, at) =>
    wireItem({ guid: `${name} ${at}`, headline: `${name}: brand nummer ${at}`, topics: ['sport'] }),
  );
  const context = { source: { id: 'anp', sample: false }, now, firstPosts: 3 };
  const asked = await statementsOf('subscription', () =>
    store.transaction((ports) => foldItems(items, { ...context, previousSuccessAt: now - minuteMs }, ports)),
  );
  const followers = asked.filter((sql) => sql.includes('taken_json')).length;
  return { followers, marks: asked.length - followers };
}
