import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

it('a story that changes at every reading keeps its newest versions, its first and what was told loudly', async () => {
  const headline = (reading: number) => `Kop, ${reading} keer gelezen`;
  for (let reading = 1; reading <= 240; reading++) {
    const signal = reading === 30 || reading === 100 ? 'correction' : null;
    await desk.file(wireItem({ guid: 'a', headline: headline(reading), signal }));
    desk.now += minuteMs;
  }
  const kept = await desk.store.versions.recent(1, 1_000);
  expect(kept[0]).toMatchObject({ revision: 240, item: { headline: headline(240) } });
  expect(kept.map(({ revision }) => revision)).toEqual([
    ...Array.from({ length: 51 }, (_, at) => 240 - at),
    100,
    1,
  ]);
  // What is asked for and was forgotten is the last one before it.
  expect(await desk.store.versions.version(1, 150)).toMatchObject({ revision: 100 });
});
