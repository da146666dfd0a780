import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const bare = { headline: null, lede: null, link: null, pubStatus: 'canceled' } as const;
const stays =
  'De minister van Financiën treedt niet af, meldt zijn woordvoerder vrijdag in Den Haag na overleg. De Kamer debatteert dinsdag.';

function bridge(guid: string, different: Partial<WireItem> = {}): WireItem {
  const lede =
    'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. De provincie onderzoekt een scheur in het dek.';
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link: 'https://wire.example/brug', version: null };
  return { ...wireItem({ guid }), ...shut, ...different };
}

function frog(guid: string, different: Partial<WireItem> = {}): WireItem {
  const lede =
    'Onderzoekers van de universiteit hebben in Suriname een nieuwe kikkersoort gevonden die alleen na regen roept.';
  const link = 'https://wire.example/kikker';
  return bridge(guid, { headline: 'Nieuwe kikker in Suriname', lede, link, ...different });
}

describe('two sources of one agency', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    desk.agencies = createAgencies(['anp', 'kort', 'sport'].map((id) => ({ id, credit: 'ANP' })));
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it('kill each its own where both count 1, 2, 3', async () => {
    await desk.fileFrom('anp', bridge('1'));
    await desk.fileFrom('kort', frog('1'));
    await desk.fileFrom('kort', bridge('1', bare));
    expect(await states()).toEqual(['live', 'withdrawn']);
    await desk.fileFrom('anp', bridge('1', bare));
    expect(await states()).toEqual(['withdrawn', 'withdrawn']);
  });

  it('are not killed by a third that never sent what it kills, where two count alike', async () => {
    await desk.fileFrom('anp', bridge('1'));
    await desk.fileFrom('kort', frog('1'));
    await desk.fileFrom('sport', bridge('1', bare));
    expect((await states()).slice(0, 2)).toEqual(['live', 'live']);
  });

  it('kill for each other where one story alone bears the number', async () => {
    await desk.fileFrom('anp', bridge('1'));
    await desk.fileFrom('kort', bridge('1', bare));
    expect(await states()).toEqual(['withdrawn']);
  });

  it('do not kill by a number alone what stands on another page', async () => {
    await desk.fileFrom('anp', bridge('1'));
    await desk.fileFrom('kort', bridge('1', { ...bare, link: 'https://wire.example/kikker' }));
    expect((await states())[0]).toBe('live');
  });

  it('kill what both carry over either', async () => {
    await desk.fileFrom('anp', bridge('1'));
    await desk.fileFrom('kort', bridge('1'));
    await desk.fileFrom('kort', bridge('1', bare));
    expect(await states()).toEqual(['withdrawn']);
  });

  it.each([
    ['a word that is gone', stays.replace(' niet', ''), null],
    ['a word that is gone, and a later pubDate', stays.replace(' niet', ''), 5 * minuteMs],
    ['words in another order', stays.replace('treedt niet af', 'af treedt niet'), null],
    ['a word that was changed at its end', `${stays.slice(0, -20)} woensdag.`, null],
  ])('show the update of the one over the other, by %s', async (_, lede, later) => {
    await desk.fileFrom('anp', bridge('urn:wire:1', { lede: stays }));
    desk.now += 10 * minuteMs;
    const date = later === null ? {} : { issuedAt: desk.now - later };
    await desk.fileFrom('kort', bridge('urn:wire:1', { lede, ...date }));
    expect(await ledes()).toEqual([lede]);
    await desk.fileFrom('anp', bridge('urn:wire:1', { lede: stays }));
    expect(await ledes()).toEqual([lede]);
  });

  it.each([
    ['at a sentence', stays.slice(0, stays.indexOf(' De Kamer'))],
    ['in the middle of a word', `${stays.slice(0, 61)}…`],
  ])('take a text that is cut off %s for a copy', async (_, lede) => {
    await desk.fileFrom('anp', bridge('urn:wire:1', { lede: stays }));
    await desk.fileFrom('kort', bridge('urn:wire:1', { lede }));
    expect(await ledes()).toEqual([stays]);
  });

  async function ledes() {
    const shown = await desk.store.archive.latest({ topics: [], limit: 9 });
    return shown.map(({ item }) => item.lede);
  }

  async function states() {
    const shown = await desk.store.archive.latest({ topics: [], limit: 9 });
    return shown.toSorted((a, b) => a.number - b.number).map(({ state }) => state);
  }
});
