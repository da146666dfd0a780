import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { wireItem } from '../../support/wire-item.ts';

const guid = 'urn:newsml:anp.nl:20261123:brug';
const bare = { headline: null, lede: null, link: null };

function bridge(different: Partial<WireItem> = {}): WireItem {
  const lede = 'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. Er zit een scheur in het dek.';
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link: 'https://wire.example/brug', version: 1 };
  return { ...wireItem({ guid }), ...shut, ...different };
}

const olive = bridge({
  headline: 'Olijfolie duurder',
  lede: 'In Spanje is de prijs van olijfolie opnieuw gestegen na een droge zomer, zeggen handelaren in Sevilla.',
  link: 'https://blog.example/olie',
});

describe('a guid that several agencies brought', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'Persbureau', owns: ['urn:newsml:anp.nl:'] },
      // By name it comes before all others.
      { id: 'blog', credit: 'Aa' },
      { id: 'other', credit: 'Bb' },
      { id: 'wire', credit: 'Zz' },
      { id: 'desk', credit: 'Persdienst', mayWithdraw: ['zz'] },
    ]);
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it.each([
    ['canceled', 'withdrawn'],
    ['withheld', 'held'],
  ] as const)(
    'is %s for the agency that the file lets one speak for, whoever else has a text under it',
    async (pubStatus, state) => {
      const its = { guid: 'urn:wire:brug' };
      await desk.fileFrom('blog', { ...olive, ...its });
      await desk.fileFrom('wire', bridge(its));
      await desk.fileFrom('desk', bridge({ ...its, ...bare, pubStatus }));
      expect(await states()).toEqual([
        ['Aa', 'live'],
        ['Persdienst', state],
      ]);
      expect(await replies()).toEqual([2]);
    },
  );

  it('is taken back by its owner wherever it was brought', async () => {
    await desk.fileFrom('blog', olive);
    await desk.fileFrom('other', bridge());
    await desk.fileFrom('anp', bridge({ ...bare, pubStatus: 'canceled' }));
    expect(await states()).toEqual([
      ['Persbureau', 'withdrawn'],
      ['Persbureau', 'withdrawn'],
    ]);
  });

  it('is said under each card with its text that a third takes it back', async () => {
    const its = { guid: 'urn:wire:brug' };
    await desk.fileFrom('blog', { ...olive, ...its });
    await desk.fileFrom('wire', bridge(its));
    await desk.fileFrom('other', bridge({ ...its, ...bare, pubStatus: 'canceled' }));
    expect((await states()).map(([, state]) => state)).toEqual(['live', 'live']);
    expect(await replies()).toEqual([1, 2]);
    expect(desk.notes.filter((note) => note.includes('tries to withdraw'))).toHaveLength(2);
  });

  it('is not that of an article which only says that it follows it', async () => {
    await desk.fileFrom('blog', { ...olive, guid: 'urn:blog:olie', replaces: guid });
    await desk.fileFrom('anp', bridge({ ...bare, pubStatus: 'canceled' }));
    expect((await states())[0]).toEqual(['Aa', 'live']);
  });

  /** Of the stories that had a card: who sent them last, and how they stand. */
  async function states(): Promise<readonly (readonly [string, string])[]> {
    const found: (readonly [string, string])[] = [];
    for (const number of [1, 2]) {
      const story = await desk.store.archive.evenHeld(number);
      if (story !== null) found.push([story.sender, story.state]);
    }
    return found;
  }

  async function replies(): Promise<readonly number[]> {
    const acts = await desk.store.deliveries.list({ state: null, limit: 20 });
    return acts.flatMap(({ kind, number }) => (kind === 'reply' ? [number ?? 0] : [])).toSorted();
  }
});
