import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

const guid = 'urn:newsml:wire.example:20261128:brug';
const lede =
  'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. De provincie onderzoekt een scheur in het dek.';
const otherLede =
  'De brug over de IJssel bij Zwolle is weer open. Er bleek niets aan de hand te zijn met de brug, zegt een lezer.';

/** The agency's item: a bridge is shut. */
function bridge(different: Partial<WireItem> = {}): WireItem {
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link: 'https://wire.example/brug', version: 1 };
  return { ...wireItem({ guid }), ...shut, ...different };
}

describe('who may change a story', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'anp-kort', credit: ' a n p' },
      { id: 'regioblog', credit: 'Regioblog' },
      { id: 'persdienst', credit: 'Persdienst', mayWithdraw: ['anp'] },
    ]);
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  const attempts: readonly [string, Partial<WireItem>][] = [
    ['the same guid, killed', { pubStatus: 'canceled' }],
    [
      'the same guid, killed, with nothing else',
      { pubStatus: 'canceled', headline: null, lede: null, link: null },
    ],
    ['the same guid and a later version', { version: 9, headline: 'Brug weer open', lede: otherLede }],
    ['the same guid and a later date', { version: null, changedAt: Date.UTC(2027, 0, 1), lede: otherLede }],
    ['a credit line that lies', { version: 2, credit: 'ANP', headline: 'Brug weer open', lede: otherLede }],
    ['the same guid, withheld', { pubStatus: 'withheld' }],
    ['the same guid, under embargo', { embargoedUntil: Date.UTC(2027, 0, 1) }],
    ['another guid and its link, killed', { guid: 'urn:blog:1', lede: null, pubStatus: 'canceled' }],
    ['another guid and its link', { guid: 'urn:blog:1', lede: otherLede }],
    ['another guid that follows it', { guid: 'urn:blog:2', replaces: guid, link: null, lede: otherLede }],
    [
      'another guid that follows it, killed',
      { guid: 'urn:blog:2', replaces: guid, link: null, lede: null, pubStatus: 'canceled' },
    ],
    ['another guid and its text, killed', { guid: 'urn:blog:3', link: null, pubStatus: 'canceled' }],
    ['another guid and its text, withheld', { guid: 'urn:blog:3', link: null, pubStatus: 'withheld' }],
    [
      'the same guid and text, cut short, as a flash',
      { lede: lede.slice(0, 61), urgency: 1, changedAt: Date.UTC(2027, 0, 1) },
    ],
    ['the same text on another desk', { topics: ['sport'], changedAt: Date.UTC(2027, 0, 1) }],
    ['a correction of it', { version: 2, signal: 'correction', lede: otherLede }],
  ];

  it.each(attempts)('is not a stranger who comes later with %s', async (_, stranger) => {
    await desk.fileFrom('anp', bridge());
    const before = await story(1);
    await desk.fileFrom('regioblog', bridge({ credit: 'Regioblog', ...stranger }));
    expect(await story(1)).toEqual(before);
    expect(cardOf(await story(1))).toMatchObject({ credit: 'ANP', urgent: false });
  });

  it.each(attempts)(
    'is not a stranger who came first with %s: the own item gets onto the screen',
    async (_, stranger) => {
      await desk.fileFrom('regioblog', bridge({ credit: 'Regioblog', ...stranger }));
      await desk.fileFrom('anp', bridge());
      const shown = (await desk.store.archive.latest({ topics: [], limit: 9 })).filter(
        ({ state, item }) => state === 'live' && item.lede === lede,
      );
      expect(shown).toHaveLength(1);
      expect(await postsOf(shown[0]?.number)).toBeGreaterThan(0);
    },
  );

  it.each(attempts)('stays its agency after a stranger with %s', async (_, stranger) => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('regioblog', bridge({ credit: 'Regioblog', ...stranger }));
    await desk.fileFrom('anp-kort', bridge({ version: 2, headline: 'Brug bij Zwolle half open' }));
    expect((await story(1)).item.headline).toBe('Brug bij Zwolle half open');
    await desk.fileFrom('anp-kort', bridge({ version: 3, pubStatus: 'withheld' }));
    expect((await story(1)).state).toBe('held');
    await desk.fileFrom('anp', bridge({ version: 4 }));
    expect((await story(1)).state).toBe('live');
    await desk.fileFrom('anp-kort', bridge({ version: null, pubStatus: 'canceled', lede: null, link: null }));
    expect(await story(1)).toMatchObject({ state: 'withdrawn' });
    expect(cardOf(await story(1)).takenBack?.lead).toMatch(/^INGETROKKEN door (?:ANP|a n p)/);
  });

  it('makes no second card of a stranger that carries the same text, and remembers who does', async () => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('regioblog', bridge({ guid: 'blog-1', link: 'https://blog.example/1' }));
    await desk.fileFrom('regioblog', bridge({ guid: 'blog-1', link: 'https://blog.example/1' }));
    expect(await kinds()).toEqual(['post']);
    expect(await desk.store.sightings.of(1)).toMatchObject([{ name: 'Regioblog', state: 'live' }]);
  });

  it('makes no second card of the same text under another headline, guid and link', async () => {
    await desk.fileFrom('anp', bridge());
    const own = { guid: 'blog-1', link: 'https://blog.example/1', headline: 'Omrijden rond de Hanzestad' };
    await desk.fileFrom('regioblog', bridge(own));
    expect(await kinds()).toEqual(['post']);
    expect(await desk.store.sightings.of(1)).toMatchObject([{ name: 'Regioblog', state: 'live' }]);
    await desk.fileFrom('anp', bridge({ version: 2, pubStatus: 'canceled', headline: null, lede: null }));
    await desk.fileFrom('persdienst', bridge({ ...own, guid: 'urn:pers:1', link: null }));
    // What was taken back does not come back under another headline without a word.
    expect(await kinds()).toEqual(['post', 'edit', 'reply', 'post', 'reply']);
  });

  it('gives another text under the same guid a number of its own, in its own name', async () => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom(
      'regioblog',
      bridge({ version: 2, credit: 'ANP', headline: 'Brug weer open', lede: otherLede }),
    );
    expect(await story(2)).toMatchObject({ sender: 'Regioblog', state: 'live' });
    await desk.fileFrom(
      'regioblog',
      bridge({ version: 3, credit: 'ANP', headline: 'Brug toch dicht', lede: otherLede }),
    );
    expect((await story(2)).item.headline).toBe('Brug toch dicht');
    expect((await story(1)).item.headline).toBe('Brug bij Zwolle dicht');
    expect(await kinds()).toEqual(['post', 'post', 'edit']);
    expect(desk.notes).toEqual([
      expect.stringContaining("1 new item has another text under another agency's guid (ANP's urn:newsml:"),
    ]);
  });

  it('tells a stranger’s kill under the card once, in the stranger’s name, and the operator', async () => {
    await desk.fileFrom('anp', bridge());
    for (let poll = 0; poll < 3; poll++) {
      await desk.fileFrom('regioblog', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
      desk.now += minuteMs;
    }
    expect(await kinds()).toEqual(['post', 'reply']);
    expect(desk.notes).toEqual([expect.stringContaining('Regioblog tries to withdraw #1')]);
    const said = presenter.dispute(await story(1), { by: 'Regioblog', state: 'withdrawn', isCarrier: false });
    expect(said.text).toBe('Regioblog meldt dit bericht als ingetrokken; ANP niet. · #1');
  });

  it('tells loudly of a kill by who carries the text of a first-comer, and leaves the rest to the desk', async () => {
    await desk.fileFrom('regioblog', bridge({ guid: 'blog-1', link: null }));
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom(
      'anp',
      bridge({ version: 2, pubStatus: 'canceled', headline: null, lede: null, link: null }),
    );
    expect(await kinds()).toEqual(['post', 'reply']);
    expect((await story(1)).state).toBe('live');
    const said = presenter.dispute(await story(1), { by: 'ANP', state: 'withdrawn', isCarrier: true });
    expect(said).toMatchObject({
      loud: true,
      text: expect.stringMatching(/^Ingetrokken door ANP; deze tekst kwam van Regioblog\./),
    });
    await desk.fileFrom('regioblog', bridge({ guid: 'blog-1', link: null, pubStatus: 'canceled' }));
    expect((await story(1)).state).toBe('withdrawn');
  });

  it('is who the newsroom file lets withdraw for another, in his own name', async () => {
    await desk.fileFrom('anp', bridge());
    await desk.fileFrom('persdienst', bridge({ pubStatus: 'canceled', changedAt: desk.now }));
    expect(cardOf(await story(1)).takenBack?.lead).toMatch(/^INGETROKKEN door Persdienst /);
    await desk.fileFrom('anp', bridge({ version: 2, headline: 'Brug bij Zwolle open' }));
    expect(await story(1)).toMatchObject({ state: 'live', sender: 'ANP' });
  });

  it('hands a first-comer’s card to the agency whose guid it is, by the newsroom file or by the host', async () => {
    const newsrooms = [
      { id: 'anp', credit: 'ANP', owns: ['urn:newsml:wire.example:'] },
      { id: 'anp', credit: 'ANP', url: 'https://feeds.wire.example/buitenland' },
    ];
    for (const [at, anp] of newsrooms.entries()) {
      desk.agencies = createAgencies([
        anp,
        { id: 'regioblog', credit: 'Regioblog', url: 'https://blog.example/' },
      ]);
      const its = {
        guid: `${guid}-${at}`,
        link: `https://wire.example/${at}`,
        headline: `Brug ${at} bij Zwolle dicht`,
        lede: `${lede} Brug ${at}.`,
      };
      await desk.fileFrom('regioblog', bridge({ ...its, credit: 'Regioblog', version: 99 }));
      await desk.fileFrom('anp', bridge(its));
      // Its kill of what is not its own is kept under a number in between.
      const number = 2 * at + 1;
      expect(await story(number)).toMatchObject({ sender: 'ANP', sourceId: 'anp', state: 'live' });
      await desk.fileFrom('regioblog', bridge({ ...its, pubStatus: 'canceled', version: 100 }));
      expect(await story(number)).toMatchObject({ sender: 'ANP', state: 'live' });
      await desk.fileFrom('anp', bridge({ ...its, version: 2, pubStatus: 'canceled' }));
      expect(await story(number)).toMatchObject({ sender: 'ANP', state: 'withdrawn' });
    }
  });

  it('takes a killed first-comer’s guid for the agency’s that it is, and shows the agency’s item', async () => {
    await desk.fileFrom('regioblog', bridge({ pubStatus: 'canceled', version: 99 }));
    await desk.fileFrom('anp', bridge());
    expect(await story(2)).toMatchObject({ sender: 'ANP', state: 'live' });
    expect(await kinds()).toEqual(['post']);
  });

  it('brings a sighting to the channels that would have had it from that source', async () => {
    await desk.follow({ platform: 'web', workspace: '', externalId: 'sport' }, 'sport');
    await desk.fileFrom('regioblog', bridge({ topics: ['sport'] }));
    await desk.fileFrom('anp', bridge());
    const posts = await desk.store.deliveries.list({ state: null, limit: 9 });
    expect(posts.map(({ channel, number }) => [channel.externalId, number]).toSorted()).toEqual([
      ['bureau', 1],
      ['sport', 1],
    ]);
  });

  it('keeps a guid such as article-12 apart where two feeds of one agency count for themselves', async () => {
    await desk.fileFrom('anp', bridge({ guid: 'article-12' }));
    const other = {
      guid: 'article-12',
      headline: 'Begroting door de Kamer',
      lede: 'De Tweede Kamer heeft ingestemd met de begroting van het ministerie van Financiën.',
      link: 'https://wire.example/begroting',
    };
    await desk.fileFrom('anp-kort', bridge(other));
    expect(await kinds()).toEqual(['post', 'post']);
    await desk.fileFrom(
      'anp-kort',
      bridge({ guid: 'article-12', version: 2, headline: 'Brug bij Zwolle open' }),
    );
    expect((await story(1)).item.headline).toBe('Brug bij Zwolle open');
  });

  it('does not let a slower feed of the agency bring back what another feed killed', async () => {
    await desk.fileFrom('anp', bridge({ version: null }));
    desk.now += minuteMs;
    await desk.fileFrom('anp-kort', bridge({ version: null, pubStatus: 'canceled' }));
    desk.now += hourMs;
    await desk.fileFrom('anp', bridge({ version: null }));
    await desk.fileFrom(
      'anp-kort',
      bridge({ version: null, lede: `${lede} Meer volgt over de brug bij Zwolle.` }),
    );
    expect((await story(1)).state).toBe('withdrawn');
    await desk.fileFrom('anp-kort', bridge({ version: null, lede: otherLede }));
    expect((await story(1)).state).toBe('live');
  });

  async function story(number: number) {
    const found = await desk.store.archive.evenHeld(number);
    if (found === null) throw new Error(`no story ${number}`);
    return found;
  }

  function cardOf(shown: Awaited<ReturnType<typeof story>>) {
    return presenter.card(shown, desk.now, false);
  }

  async function kinds(): Promise<string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    return operations.toReversed().map(({ kind }) => kind);
  }

  async function postsOf(number: number | undefined): Promise<number> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 50 });
    return operations.filter((each) => each.kind === 'post' && each.number === number).length;
  }
});
