import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { parseText } from '../../support/read-fixture.ts';
import { minuteMs } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
});
afterEach(() => desk.close());

const newsroom = newsroomOf('sources:\n  - id: anp\n    url: https://krant.example/\n    credit: ANP\n');
const [source] = newsroom.sources;
const enrich = createEnricher(newsroom);

type Top = { readonly headline: string; readonly text: string; readonly head?: string };
const storm: Top = {
  headline: 'Storm kost honderd huizen het dak',
  text: 'MANILA (ANP/AFP) - Een storm heeft op Luzon honderd huizen van hun dak beroofd. Er vielen geen doden.',
};
const vote: Top = {
  headline: 'Kiezers in Ecuador naar de stembus',
  text: 'QUITO (ANP/EFE) - In Ecuador zijn de stembureaus open voor de presidentsverkiezingen, die twee kandidaten tegenover elkaar zetten.',
};
const strike: Top = {
  headline: 'Leraren staken voor hoger loon',
  text: 'MANILA (ANP) - Duizenden leraren op de Filipijnen hebben het werk neergelegd. Zij willen meer verdienen.',
};
const list =
  '<h2>Meer uit Buitenland</h2><div><h3><a href="/n/1-rente">Rente in Japan omhoog</a></h3><p>TOKIO (ANP) - De Japanse centrale bank verhoogt de rente.</p><i>1 uur geleden</i></div>';

/** The page at an address with this article on top. */
async function page(url: string, { headline, text, head = '' }: Top) {
  const html = `<!doctype html><html lang="nl"><head><link rel="canonical" href="${url}">${head}</head><body><h1>${headline}</h1><p>${text}</p>${list}</body></html>`;
  const { items } = await parseText(html, { url, readAt: desk.now });
  if (source === undefined) throw new Error('no source');
  return items.map((item) => enrich(item, source, desk.now));
}

const stories = () => desk.store.archive.latest({ topics: [], limit: 20 });
const kinds = async () =>
  (await desk.store.deliveries.list({ state: null, limit: 20 })).map(({ kind }) => kind);

test.each([
  ['a section', 'https://krant.example/buitenland'],
  ['an article', 'https://krant.example/nieuws/20261-storm-kost-honderd-huizen-het-dak'],
])(
  'another article on top of a page at the address of %s is another story, wherever it happened',
  async (_what, url) => {
    await desk.firstPoll('anp', ...(await page(url, storm)));
    for (const next of [vote, strike, storm]) {
      desk.now += 10 * minuteMs;
      await desk.file(...(await page(url, next)));
    }
    expect((await stories()).map(({ item, revision }) => [item.headline, revision]).toSorted()).toEqual([
      ['Kiezers in Ecuador naar de stembus', 1],
      ['Leraren staken voor hoger loon', 1],
      ['Rente in Japan omhoog', 1],
      ['Storm kost honderd huizen het dak', 1],
    ]);
    expect((await kinds()).toSorted()).toEqual(['post', 'post', 'post']);
  },
);

test.each([
  ['a headline that is edited', { headline: 'Storm kost zeker honderd huizen het dak' }],
  ['another headline above the same text', { headline: 'Luzon telt schade na noodweer' }],
  [
    'a text that is rewritten under its headline',
    {
      text: 'MANILA (ANP/AFP) - Op Luzon telt men de schade na de storm: zeker honderd gezinnen zijn dakloos.',
    },
  ],
  [
    'a date that it gets later',
    { head: '<meta property="article:published_time" content="2026-11-23T18:00:00Z">' },
  ],
])('%s changes the card of the article on top', async (_what, edited) => {
  const url = 'https://krant.example/buitenland';
  await desk.firstPoll('anp', ...(await page(url, vote)));
  desk.now += 10 * minuteMs;
  await desk.file(...(await page(url, storm)));
  desk.now += 10 * minuteMs;
  await desk.file(...(await page(url, { ...storm, ...edited })));
  expect(await stories()).toHaveLength(3);
  expect((await kinds()).filter((kind) => kind === 'post')).toHaveLength(2);
});
