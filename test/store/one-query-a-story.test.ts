import { StatementSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { Filter } from '../../src/domain/filter/filter.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openNewsdesk } from '../support/newsdesk.ts';
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

/** A poll that brings five stories of one desk: how often it was asked who follows, and whether anybody has a filter. */
async function queriesOfPoll({ store, now }: Awaited<ReturnType<typeof openNewsdesk>>, name: string) {
  const asked: string[] = [];
  const { all } = StatementSync.prototype;
  StatementSync.prototype.all = function (this: StatementSync, ...values: Parameters<typeof all>) {
    if (this.sourceSQL.includes('subscription')) asked.push(this.sourceSQL);
    return all.apply(this, values);
  } as typeof all;
  try {
    const items = Array.from({ length: 5 }, (_, at) =>
      wireItem({ guid: `${name} ${at}`, headline: `${name}: brand nummer ${at}`, topics: ['sport'] }),
    );
    const context = { source: { id: 'anp', sample: false }, now, firstPosts: 3 };
    await store.transaction((ports) =>
      foldItems(items, { ...context, previousSuccessAt: now - minuteMs }, ports),
    );
  } finally {
    StatementSync.prototype.all = all;
  }
  const followers = asked.filter((sql) => sql.includes('taken_json')).length;
  return { followers, marks: asked.length - followers };
}
