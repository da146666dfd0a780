import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const link = 'https://rapport.example/brug';
const bare = { headline: null, lede: null, link: null };
const blogs = { guid: 'blog-9', link: 'https://blog.example/9' };

function bridge(different: Partial<WireItem> = {}): WireItem {
  const lede =
    'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. De provincie onderzoekt een scheur in het dek.';
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link, version: null };
  return { ...wireItem({ guid: 'urn:wire:20261128:brug' }), ...shut, ...different };
}

function frog(different: Partial<WireItem> = {}): WireItem {
  const lede =
    'Onderzoekers van de universiteit hebben in Suriname een nieuwe kikkersoort gevonden die alleen na regen roept.';
  return bridge({ headline: 'Nieuwe kikker in Suriname', lede, ...different });
}

describe('what an agency holds or kills beside a stranger’s card', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'kort', credit: 'a n p' },
      { id: 'blog', credit: 'Blog' },
      { id: 'persdienst', credit: 'Persdienst', mayWithdraw: ['anp'] },
    ]);
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it.each([
    ['anp', 'blog'],
    ['blog', 'anp'],
  ])(
    'is posted when the embargo of %s ends, though %s has another text under its link',
    async (own, other) => {
      await desk.fileFrom(other, frog({ guid: 'b-1' }));
      await desk.fileFrom(own, bridge({ guid: 'a-1', embargoedUntil: nightShift + hourMs }));
      desk.now += 2 * hourMs;
      await desk.endEmbargoes();
      expect(await onScreen()).toEqual(['Nieuwe kikker in Suriname', 'Brug bij Zwolle dicht']);
      expect(await promised()).toEqual(['post #1', 'post #2']);
      expect(desk.notes).toEqual([]);
    },
  );

  it.each([
    ['under its guid', {}],
    ['under its link', { guid: 'b-1' }],
  ])('stays killed for a source that lags, where a stranger has another text %s', async (_, strangers) => {
    await desk.fileFrom('blog', frog(strangers));
    await desk.fileFrom('kort', bridge({ pubStatus: 'canceled' }));
    await desk.fileFrom('anp', bridge());
    expect(await onScreen()).toEqual(['Nieuwe kikker in Suriname']);
  });

  it('stays killed where a stranger killed the same first, by whoever’s guid', async () => {
    for (const guid of ['urn:newsml:anp.nl:20261128:brug', 'urn:wire:20261128:brug-2']) {
      await desk.fileFrom('blog', bridge({ guid, pubStatus: 'canceled' }));
      await desk.fileFrom('kort', bridge({ guid, pubStatus: 'canceled' }));
      await desk.fileFrom('anp', bridge({ guid }));
    }
    expect(await onScreen()).toEqual([]);
  });

  it('stays killed where a bare kill was told under a first-comer’s card, and the card is gone', async () => {
    await desk.fileFrom('blog', bridge());
    await desk.fileFrom('kort', bridge({ ...bare, pubStatus: 'canceled' }));
    await desk.fileFrom('blog', bridge({ pubStatus: 'canceled' }));
    await desk.fileFrom('anp', bridge());
    expect(await onScreen()).toEqual([]);
  });

  it('stays under embargo for a source that lags, where a stranger has another text under its guid', async () => {
    await desk.fileFrom('blog', frog());
    await desk.fileFrom('kort', bridge({ embargoedUntil: nightShift + hourMs, version: 2 }));
    await desk.fileFrom('anp', bridge({ version: 1 }));
    expect(await onScreen()).toEqual(['Nieuwe kikker in Suriname']);
  });

  it('stays under embargo where a stranger had the text and took it back', async () => {
    await desk.fileFrom('blog', bridge(blogs));
    await desk.fileFrom('kort', bridge({ embargoedUntil: nightShift + hourMs }));
    await desk.fileFrom('blog', bridge({ ...blogs, pubStatus: 'canceled' }));
    await desk.fileFrom('anp', bridge());
    expect(await onScreen()).toEqual([]);
    desk.now += 2 * hourMs;
    await desk.endEmbargoes();
    expect(await onScreen()).toEqual(['Brug bij Zwolle dicht']);
  });

  it('is told under a stranger’s copy, and each reading tells no more', async () => {
    await desk.fileFrom('blog', bridge(blogs));
    for (let at = 0; at < 3; at++) {
      desk.now += minuteMs;
      await desk.fileFrom('kort', bridge({ pubStatus: 'canceled' }));
    }
    expect(await promised()).toEqual(['post #1', 'reply #1']);
    expect(desk.notes).toHaveLength(1);
  });

  async function onScreen() {
    const shown = await desk.store.archive.latest({ topics: [], limit: 9 });
    return shown
      .filter(({ state }) => state === 'live')
      .toSorted((a, b) => a.number - b.number)
      .map(({ item }) => item.headline);
  }

  async function promised() {
    const all = await desk.store.deliveries.list({ state: null, limit: 99 });
    return all.map(({ kind, number }) => `${kind} #${number}`).toReversed();
  }
});
