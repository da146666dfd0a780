import { expect, it } from 'vitest';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openNewsdesk } from '../support/newsdesk.ts';
import { askedMeanwhile } from '../support/store/asked-meanwhile.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

it('a new version of a story asks for its cards where a channel has one, and where none has it for none', async () => {
  const desk = await openNewsdesk();
  try {
    const address = { platform: 'web', workspace: '', externalId: 'een' };
    const { id } = await desk.store.subscriptions.channel(address, null);
    await desk.store.subscriptions.follow(id, 'sport');
    expect(await cardsAsked(desk, 'economie')).toBe(0);
    expect(await cardsAsked(desk, 'sport')).toBeGreaterThan(0);
  } finally {
    await desk.close();
  }
});

/** How often cards were asked for by two versions of a story on a desk. */
async function cardsAsked({ store, now }: Awaited<ReturnType<typeof openNewsdesk>>, topic: string) {
  const { statements } = await askedMeanwhile(async () => {
    for (const [at, lede] of ['Brand in de haven', 'Grote brand in de haven'].entries()) {
      const item = wireItem({ guid: topic, headline: `Brand: ${topic}`, lede, body: lede, topics: [topic] });
      const source = { id: 'anp', sample: false };
      const context = { source, firstPosts: 3, now: now + at * minuteMs, previousSuccessAt: now - minuteMs };
      await store.transaction((ports) => foldItems([item], context, ports));
    }
  });
  return statements.filter((sql) => /max\(id\) as last[\s\S]*from card/.test(sql)).length;
}
