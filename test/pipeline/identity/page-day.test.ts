import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Story } from '../../../src/domain/story.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { drawFrom, type PageForm, type PageState, pageOf, passTime, type TrueStory } from './page-day.ts';

let server: FeedServer;
let desk: PollingDesk;
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

const pollsADay = 96;

/** A day of a page on which entries are filed, edited, taken off and put back, half of the new ones in words of an older one. */
test.each<[string, PageForm]>([
  ['with headlines and links', { hasLinks: true, hasHeadlines: true, isPlain: false }],
  ['with headlines', { hasLinks: false, hasHeadlines: true, isPlain: false }],
  ['of ledes alone', { hasLinks: false, hasHeadlines: false, isPlain: false }],
  ['of plain text', { hasLinks: false, hasHeadlines: true, isPlain: true }],
])('in a day of edits of a page %s no story becomes two and no two become one', async (_form, form) => {
  desk = await openPollingDesk(
    `sources:\n  - id: pagina\n    url: ${server.url}/buitenland\n    format: wire-page\n    every: 15m\n`,
  );
  const draw = drawFrom(20_260_206);
  const numbersOf = new Map<number, Set<number>>();
  const truthsOf = new Map<number, Set<number>>();
  let page: PageState = { on: [], off: [], filed: 0 };
  for (let poll = 0; poll < pollsADay; poll++) {
    desk.now += 15 * minuteMs;
    page = passTime(page, desk.now, draw);
    const text = pageOf(page.on, desk.now, form);
    const type = form.isPlain ? 'text/plain' : 'text/html';
    server.on('/buitenland', (_request, response) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text),
    );
    expect(await desk.round()).toMatchObject([{ outcome: 'read' }]);
    const stories = await desk.store().archive.latest({ topics: [], limit: 500 });
    for (const truth of page.on) {
      const shown = stories.filter((story) => shows(story, truth));
      expect(shown, `who shows ${truth.place}: ${truth.opening} ${truth.thing}`).toHaveLength(1);
      for (const { number } of shown) {
        numbersOf.set(truth.id, (numbersOf.get(truth.id) ?? new Set()).add(number));
        truthsOf.set(number, (truthsOf.get(number) ?? new Set()).add(truth.id));
      }
    }
  }
  expect(page.filed).toBeGreaterThan(pollsADay / 3);
  expect([...numbersOf].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
  expect([...truthsOf].filter(([, truths]) => truths.size > 1)).toEqual([]);
});

function shows({ item }: Story, { place, opening, thing }: TrueStory): boolean {
  const said = item.lede?.replaceAll(/['‘’]/g, '') ?? '';
  return item.dateline?.places[0] === place && said.startsWith(`${opening} ${thing}`);
}
