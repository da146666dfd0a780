import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

const lede =
  'De brug over de IJssel bij Zwolle is dicht voor alle verkeer. De provincie onderzoekt een scheur in het dek.';
const toll = (dead: number) =>
  `Bij een botsing op de A28 bij Zwolle zijn ${dead} mensen gewond geraakt. De weg is dicht tot de avond, zegt de politie.`;
const junk =
  'De kermis in Hattem gaat dit weekeinde door met twaalf attracties, meldt een lezer aan deze redactie.';

/** ANP's item, under ANP's guid. */
function own(different: Partial<WireItem> = {}): WireItem {
  const shut = { headline: 'Brug bij Zwolle dicht', lede, link: null, version: null };
  return { ...wireItem({ guid: 'anp-77' }), ...shut, ...different };
}

/** The same text under a guid of the blog's own. */
function blogs(different: Partial<WireItem> = {}): WireItem {
  return own({ guid: 'b9', credit: 'Blog', ...different });
}

describe('a first-comer that files an agency’s text under a guid of its own', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    name({});
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it('and then writes another text over it does not keep the agency’s item off the screen', async () => {
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('anp', own());
    expect(await shown()).toEqual(['Blog: #1']);
    await rewrite(junk);
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
    expect(await story(2)).toMatchObject({ item: { lede, guid: 'anp-77' } });
    expect(await said('dispute')).toEqual([2]);
    const words = { by: 'Blog', state: 'rewritten', isCarrier: false, sameAs: 1 } as const;
    expect(presenter.dispute(await story(2), words)).toMatchObject({
      loud: false,
      text: 'Blog bracht deze tekst eerder (#1) en schreef er een andere overheen; ANP brengt die nog. Vergelijk voor gebruik. · #2',
    });
  });

  it('frees it once, whatever the text comes back to', async () => {
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('anp', own());
    for (const text of [junk, lede, junk, lede]) {
      await rewrite(text);
      await desk.fileFrom('anp', own());
      await desk.fileFrom('dpa', own({ guid: 'dpa-5' }));
    }
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
    expect(await desk.store.archive.alsoBy(1)).toEqual([]);
  });

  it('shows the agency’s item too where it comes only after the text was written over', async () => {
    await desk.fileFrom('blog', blogs());
    await rewrite(junk);
    await desk.fileFrom('anp', own());
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
  });

  it('shows each carrier whose text is another, and one card for those with the same', async () => {
    const link = 'https://rapport.example/brug';
    const part = lede.slice(0, lede.indexOf(' De provincie'));
    await desk.fileFrom('blog', blogs({ link }));
    await desk.fileFrom('dpa', own({ guid: 'dpa-5' }));
    desk.now += minuteMs;
    await desk.fileFrom('anp', own());
    await desk.fileFrom('nos', own({ guid: 'nos-3', link, lede: part }));
    expect(await shown()).toEqual(['Blog: #1']);
    await rewrite(junk);
    expect(await shown()).toEqual(['Blog: #1', 'dpa: #2']);
    expect(await desk.store.archive.alsoBy(1)).toEqual([]);
    expect((await desk.store.archive.alsoBy(2)).map((each) => each.name).toSorted()).toEqual(['ANP', 'NOS']);
    desk.now += minuteMs;
    const other = junk.replace('Hattem', 'Elburg');
    await desk.fileFrom('dpa', own({ guid: 'dpa-5', lede: other, changedAt: desk.now }));
    expect(await shown()).toEqual(['ANP: #3', 'Blog: #1', 'dpa: #2']);
  });

  it('lets the owner go first, before who carried it earlier', async () => {
    name({ owns: ['anp-'] });
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('dpa', own({ guid: 'dpa-5' }));
    await desk.fileFrom('anp', own());
    await rewrite(junk);
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
    expect(await desk.store.archive.alsoBy(2)).toEqual([{ name: 'dpa', state: 'live' }]);
  });

  it.each([
    ['a number', toll(14), toll(19)],
    ['a name', toll(14), toll(14).replace('Zwolle', 'Meppel').replace('A28', 'A32')],
  ])('does not keep the owner’s words back by another text in %s alone', async (_, before, after) => {
    name({ owns: ['anp-'] });
    await desk.fileFrom('blog', blogs({ lede: before }));
    await desk.fileFrom('anp', own({ lede: before }));
    await rewrite(after);
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
    expect((await story(2)).item.lede).toBe(before);
  });

  it('stays one card while it adds to the text, or counts on', async () => {
    await desk.fileFrom('blog', blogs({ lede: toll(14) }));
    await desk.fileFrom('anp', own({ lede: toll(14) }));
    await rewrite(`${toll(14)} Het verkeer rijdt om.`);
    await rewrite(`${toll(15)} Het verkeer rijdt om.`);
    expect(await shown()).toEqual(['Blog: #1']);
  });

  it('and kills it takes the owner’s item not off the screen, and says loudly what it did', async () => {
    name({ owns: ['anp-'] });
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('dpa', own({ guid: 'dpa-5' }));
    await desk.fileFrom('anp', own());
    await kill('blog', blogs());
    expect(await shown()).toEqual(['ANP: #2']);
    expect(await said('dispute')).toEqual([2]);
    await kill('anp', own());
    expect(await shown()).toEqual([]);
  });

  it('and kills it does not keep off the screen what an agency had filed before it, under a guid of nobody’s', async () => {
    await desk.fileFrom('blog', blogs({ issuedAt: nightShift - minuteMs }));
    await desk.fileFrom('anp', own({ issuedAt: nightShift - 4 * minuteMs }));
    // Its later versions do not make it older.
    await desk.fileFrom('blog', blogs({ issuedAt: nightShift, lede: `${lede} Meer volgt.` }));
    await desk.fileFrom('blog', blogs({ pubStatus: 'canceled' }));
    expect(await story(2)).toMatchObject({ state: 'live', item: { guid: 'anp-77', lede } });
    expect(await said('dispute')).toEqual([2]);
  });

  it.each([0, minuteMs])(
    'and kills it takes it back for who filed it no sooner (%d ms later)',
    async (later) => {
      await desk.fileFrom('anp', own({ issuedAt: nightShift - 4 * minuteMs }));
      await desk.fileFrom('blog', blogs({ issuedAt: nightShift - 4 * minuteMs + later }));
      await desk.fileFrom('anp', own({ pubStatus: 'canceled' }));
      expect(await desk.store.archive.byNumber(2)).toBeNull();
    },
  );

  it('keeps a kill of the owner’s to itself where others copied the text under guids of their own', async () => {
    name({ owns: ['anp-'] });
    await desk.fileFrom('anp', own());
    await desk.fileFrom('blog', blogs());
    await kill('anp', own());
    expect(await shown()).toEqual([]);
  });

  it.each(['persdienst', 'anp'])(
    'frees who carries it under the same guid when %s withdraws it, for the agency or itself',
    async (who) => {
      await desk.fileFrom('anp', own({ guid: 'urn:wire:brug' }));
      await desk.fileFrom('dpa', own({ guid: 'urn:wire:brug' }));
      await kill(who, own({ guid: 'urn:wire:brug' }));
      expect((await story(1)).state).toBe('withdrawn');
      expect(await shown()).toEqual(['dpa: #2']);
      expect(await said('dispute')).toEqual([2]);
    },
  );

  it('is told loudly that an agency killed the words that it still shows, though the agency had others by then', async () => {
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('anp', own());
    desk.now += minuteMs;
    await desk.fileFrom('anp', own({ lede: junk, headline: 'Kermis', changedAt: desk.now }));
    expect(await shown()).toEqual(['ANP: #2', 'Blog: #1']);
    expect(await desk.store.archive.alsoBy(1)).toEqual([]);
    for (let poll = 0; poll < 2; poll++) await kill('anp', own({ headline: null, lede: null }));
    expect(await shown()).toEqual(['Blog: #1']);
    expect(await said('dispute')).toEqual([1]);
    expect(await desk.store.archive.alsoBy(1)).toEqual([{ name: 'ANP', state: 'withdrawn' }]);
  });

  it('is told so too where it copied the agency’s first words after the agency had others', async () => {
    await desk.fileFrom('anp', own());
    desk.now += minuteMs;
    await desk.fileFrom('anp', own({ lede: junk, headline: 'Kermis', changedAt: desk.now }));
    await desk.fileFrom('blog', blogs({ headline: 'Brug dicht' }));
    expect(await shown()).toEqual(['ANP: #1', 'Blog: #2']);
    await kill('anp', own());
    expect(await shown()).toEqual(['Blog: #2']);
    expect(await said('dispute')).toEqual([2]);
    expect(await desk.store.archive.alsoBy(2)).toEqual([{ name: 'ANP', state: 'withdrawn' }]);
  });

  it('is told nothing of a kill of words that it does not show', async () => {
    await desk.fileFrom('blog', blogs());
    await desk.fileFrom('anp', own());
    await rewrite(junk);
    await kill('anp', own());
    expect(await shown()).toEqual(['Blog: #1']);
    expect(await said('dispute')).toEqual([2]);
    expect(await desk.store.archive.alsoBy(1)).toEqual([]);
  });

  it('that changes a card into words which the agency took back says so loudly, once', async () => {
    await desk.fileFrom('blog', blogs({ lede: junk, headline: 'Kermis' }));
    await desk.fileFrom('anp', own());
    await kill('anp', own());
    expect(await said('dispute')).toEqual([]);
    for (const headline of ['Brug bij Zwolle dicht', 'Brug dicht']) {
      desk.now += minuteMs;
      await desk.fileFrom('blog', blogs({ headline, changedAt: desk.now }));
    }
    expect(await shown()).toEqual(['Blog: #1']);
    expect(await said('dispute')).toEqual([1]);
    expect(await desk.store.archive.alsoBy(1)).toEqual([{ name: 'ANP', state: 'withdrawn' }]);
  });

  it('that brought the owner’s own guid gets no card for the old words when the owner has others', async () => {
    name({ owns: ['anp-'] });
    await desk.fileFrom('blog', own());
    await desk.fileFrom('anp', own());
    desk.now += minuteMs;
    await desk.fileFrom('anp', own({ lede: junk, headline: 'Kermis', changedAt: desk.now }));
    expect(await shown()).toEqual(['ANP: #1']);
  });

  it('is not what an agency is that has the same bulletin twice: a kill of the one says nothing under the other', async () => {
    const again = own({ guid: 'anp-78', issuedAt: nightShift });
    await desk.fileFrom('anp', own(), again);
    expect(await shown()).toEqual(['ANP: #1', 'ANP: #2']);
    await kill('anp', own());
    expect(await shown()).toEqual(['ANP: #2']);
    expect(await said('dispute')).toEqual([]);
  });

  it('leaves nothing of a killed text beside the story that it was seen with', async () => {
    await desk.fileFrom('anp', own());
    await desk.fileFrom('blog', blogs());
    expect((await texts(1)).filter((text) => text !== null)).toHaveLength(1);
    await kill('anp', own());
    expect(await texts(1)).toEqual([null]);
    await desk.fileFrom('blog', blogs({ guid: 'b10', headline: 'Trein', lede: junk }));
    await desk.fileFrom('anp', own({ guid: 'anp-78', headline: 'Trein', lede: junk }));
    await kill('anp', own({ guid: 'anp-78', headline: 'Trein', lede: junk }));
    expect(await texts(2)).toEqual([null]);
  });

  describe.each([
    ['under one guid', 'anp-77'],
    ['under a guid of each', 'b9'],
  ])('an embargoed text of two agencies, %s', (_, guid) => {
    const hold = { embargoedUntil: nightShift + hourMs };

    it.each([
      ['anp', 'blog'],
      ['blog', 'anp'],
    ] as const)('is one card at its release, where %s files before %s', async (...order) => {
      for (const source of order) await desk.fileFrom(source, copyOf(source, hold));
      expect(await shown()).toEqual([]);
      desk.now += 2 * hourMs;
      await desk.endEmbargoes();
      expect(await shown()).toHaveLength(1);
      for (const source of order) await desk.fileFrom(source, copyOf(source, hold));
      expect(await shown()).toHaveLength(1);
    });

    it('is one card where the one is released before the other', async () => {
      await desk.fileFrom('anp', copyOf('anp', { embargoedUntil: nightShift + 2 * hourMs }));
      await desk.fileFrom('blog', copyOf('blog', hold));
      desk.now += 1.5 * hourMs;
      await desk.endEmbargoes();
      expect(await shown()).toEqual(['Blog: #2']);
      desk.now += hourMs;
      await desk.endEmbargoes();
      expect(await shown()).toEqual(['Blog: #2']);
      await desk.fileFrom('anp', copyOf('anp', {}));
      expect(await shown()).toEqual(['Blog: #2']);
    });

    it('is two cards once the second says something else', async () => {
      await desk.fileFrom('anp', copyOf('anp', hold));
      await desk.fileFrom('blog', copyOf('blog', hold));
      desk.now += 2 * hourMs;
      await desk.endEmbargoes();
      expect(await desk.store.archive.alsoBy(1)).toEqual([{ name: 'Blog', state: 'live' }]);
      await desk.fileFrom('blog', copyOf('blog', { ...hold, lede: junk, changedAt: desk.now }));
      expect(await shown()).toEqual(['ANP: #1', 'Blog: #2']);
      expect(await desk.store.archive.alsoBy(1)).toEqual([]);
    });

    it('is two cards once the first says something else', async () => {
      await desk.fileFrom('anp', copyOf('anp', hold));
      await desk.fileFrom('blog', copyOf('blog', hold));
      desk.now += 2 * hourMs;
      await desk.endEmbargoes();
      await desk.fileFrom('anp', copyOf('anp', { ...hold, lede: junk, changedAt: desk.now }));
      expect(await shown()).toEqual(['ANP: #1', 'Blog: #2']);
    });

    it('is read again once the card’s agency takes it back after the release', async () => {
      await desk.fileFrom('anp', copyOf('anp', hold));
      await desk.fileFrom('blog', copyOf('blog', hold));
      desk.now += 2 * hourMs;
      await desk.endEmbargoes();
      await kill('anp', copyOf('anp', {}));
      await desk.fileFrom('blog', copyOf('blog', hold));
      expect(await shown()).toEqual(guid === 'b9' ? [] : ['Blog: #2']);
    });

    function copyOf(source: 'anp' | 'blog', different: Partial<WireItem>): WireItem {
      return source === 'anp' ? own(different) : blogs({ guid, ...different });
    }
  });

  function name(anp: { readonly owns?: readonly string[] }): void {
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP', ...anp },
      { id: 'blog', credit: 'Blog' },
      { id: 'dpa', credit: 'dpa' },
      { id: 'nos', credit: 'NOS' },
      { id: 'persdienst', credit: 'Persdienst', mayWithdraw: ['anp'] },
    ]);
  }

  async function rewrite(text: string): Promise<void> {
    desk.now += minuteMs;
    await desk.fileFrom('blog', blogs({ lede: text, changedAt: desk.now }));
  }

  async function kill(source: string, item: WireItem): Promise<void> {
    desk.now += minuteMs;
    await desk.fileFrom(source, { ...item, pubStatus: 'canceled', changedAt: desk.now });
  }

  async function story(number: number) {
    const found = await desk.store.archive.evenHeld(number);
    if (found === null) throw new Error(`no story ${number}`);
    return found;
  }

  /** Who has a card that was promised and can be read. */
  async function shown(): Promise<readonly string[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 99 });
    const posted = operations.flatMap(({ kind, number }) =>
      kind === 'post' && number !== null ? [number] : [],
    );
    expect(new Set(posted).size).toBe(posted.length);
    const stories = await Promise.all(posted.map(story));
    return stories
      .flatMap(({ state, sender, number }) => (state === 'live' ? [`${sender}: #${number}`] : []))
      .toSorted();
  }

  async function said(kind: 'dispute'): Promise<readonly (number | null)[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 99 });
    return operations.flatMap(({ key, number }) => (key.startsWith(`${kind}:`) ? [number] : [])).toReversed();
  }

  async function texts(number: number) {
    const { sightings } = desk.store;
    const all = (await sightings.of(number)).map(({ sourceId }) => sightings.from(number, sourceId));
    return (await Promise.all(all)).map((seen) => seen?.item?.lede ?? null);
  }
});
