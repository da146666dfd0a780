import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { openDesk } from '../../support/open-desk.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

const pool = 'Gemeenteraad Almere stemt tegen nieuw zwembad';
const lorry = 'Vrachtwagen kantelt op de A12 bij Woerden';
const orchid = 'Onderzoekers vinden zeldzame orchidee in Limburg';
const trains = 'Treinverkeer rond Zwolle ligt urenlang stil';
const ferry = 'Veerboot naar Texel vaart weer volgens dienstregeling';
const texts: Readonly<Record<string, string>> = {
  [pool]:
    'De raad stemde met 21 tegen 18 stemmen tegen het plan van de wethouder, dat vier miljoen zou kosten.',
  [lorry]: 'De bestuurder kon uit zijn cabine klimmen. De weg is tot de avond dicht wegens bergingswerk.',
  [orchid]: 'De plant groeide onopgemerkt langs een oude mijnspoorlijn en wordt nu met hekken beschermd.',
  [trains]: 'Een kapotte bovenleiding hindert reizigers; bussen rijden tussen Meppel en Ommen.',
  [ferry]: 'De rederij heeft een gebroken schroefas vervangen, een dag eerder dan verwacht.',
};

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
});
afterEach(() => desk.close());

/** What an agency files now under a guid that it has for everything; read twice, as a feed is. */
async function file(headline: string, names: Partial<WireItem>): Promise<void> {
  const item: WireItem = {
    ...wireItem({ guid: 'urn:newsml:wire.example' }),
    ...{ link: null, dateline: null, body: null, headline, lede: texts[headline] ?? headline },
    ...{ issuedAt: desk.now, seenAt: desk.now },
    ...names,
  };
  await desk.file(item);
  desk.now += minuteMs;
  await desk.file(item);
  desk.now += 30 * minuteMs;
}

/** The headlines of the cards as they read now, in the order in which they were promised. */
async function cards(): Promise<(string | null)[]> {
  const operations = await desk.store.deliveries.list({ state: null, limit: 99 });
  const numbers = operations.flatMap(({ kind, number }) =>
    kind === 'post' && number !== null ? [number] : [],
  );
  const stories = await Promise.all(
    [...new Set(numbers)].toSorted((a, b) => a - b).map((number) => desk.store.archive.byNumber(number)),
  );
  return stories.map((story) => story?.item.headline ?? null);
}

/** What /bronnen says of the source. */
async function sources(): Promise<string> {
  const anp = { id: 'anp', url: 'https://wire.example/anp', credit: 'ANP', topic: null, sample: false };
  await desk.store.sources.sync([anp]);
  const room = await openDesk({ over: () => ({ sources: desk.store.sources }) });
  try {
    return replyToText(await room.run('/bronnen'), 'nl');
  } finally {
    await room.close();
  }
}

const told = 'gebruikt guids opnieuw voor andere berichten: herkend aan link en tekst';

describe('an id under which headline, text and time of issue are all others', () => {
  it('is no update where nothing else speaks for it: each item has its card from the first time on', async () => {
    await file(pool, {});
    expect(await sources()).not.toContain(told);
    await file(lorry, {});
    expect(await cards()).toEqual([pool, lorry]);
    await desk.reopen();
    await file(orchid, {});
    await file(trains, {});
    expect(await cards()).toEqual([pool, lorry, orchid, trains]);
    expect(desk.notes).toEqual([expect.stringContaining('a guid stands on another story than before')]);
    expect(await desk.store.traits.lies('anp')).toMatchObject([{ kind: 'guid-reused', times: 1 }]);
    expect((await sources()).split(told)).toHaveLength(2);
  });

  it.each<[string, (turn: number) => Partial<WireItem>]>([
    ['the address of a section stays', () => ({ link: 'https://wire.example/nieuws' })],
    ['versions are counted', (turn) => ({ version: turn })],
    [
      'versions are counted and the address stays',
      (turn) => ({ version: turn, link: 'https://wire.example/nieuws' }),
    ],
  ])(
    'where %s: the first time it is an update, the second time and from then on each has its own card',
    async (_, names) => {
      await file(pool, names(1));
      await file(lorry, names(2));
      expect(await cards()).toEqual([lorry]);
      expect(await sources()).not.toContain(told);
      await desk.reopen();
      await file(orchid, names(3));
      expect(await cards()).toEqual([lorry, orchid]);
      await desk.reopen();
      await file(trains, names(4));
      await file(ferry, names(5));
      expect(await cards()).toEqual([lorry, orchid, trains, ferry]);
      expect(desk.notes).toEqual([expect.stringContaining('a guid stands on another story than before')]);
      expect((await sources()).split(told)).toHaveLength(2);
    },
  );

  it('is looked for over the versions between: a word that was mended hides nothing', async () => {
    const link = 'https://wire.example/nieuws';
    await file(pool, { link });
    await file(lorry, { link });
    await file(lorry, { link, lede: `${texts[lorry]} Dat meldt de politie.` });
    await file(orchid, { link });
    expect(await cards()).toEqual([lorry, orchid]);
  });
});

describe('an id that is believed', () => {
  it('is that of an article that was written anew twice at its own address', async () => {
    const link = 'https://wire.example/2026/1234567-zwembad';
    for (const headline of [pool, lorry, orchid]) await file(headline, { link });
    expect(await cards()).toEqual([orchid]);
    expect(desk.notes).toEqual([]);
  });

  it('is that of counted versions in which a flash becomes a story', async () => {
    const said: readonly (readonly [string, string])[] = [
      ['Explosie in Rotterdam', 'In Rotterdam is een explosie geweest.'],
      [
        'Vier gewonden na knal in portiekflat',
        'Vier bewoners zijn in het ziekenhuis opgenomen, zegt de brandweer.',
      ],
      [
        'Gaslek was oorzaak',
        'Een lek in de leiding van een aannemer ging eraan vooraf, meldt de netbeheerder.',
      ],
    ];
    for (const [turn, [headline, lede]] of said.entries()) await file(headline, { version: turn + 1, lede });
    expect(await cards()).toEqual(['Gaslek was oorzaak']);
    expect(desk.notes).toEqual([]);
  });

  it.each<[string, Partial<WireItem>, Partial<WireItem>]>([
    ['the text', {}, { lede: texts[lorry] ?? '' }],
    ['the headline', {}, { headline: lorry }],
    ['the time of issue', { issuedAt: 0 }, { issuedAt: 0 }],
  ])('is one under which %s stays, however often', async (_, first, then) => {
    const link = 'https://wire.example/nieuws';
    const at = desk.now;
    const timed = (names: Partial<WireItem>) => (names.issuedAt === 0 ? { ...names, issuedAt: at } : names);
    await file(lorry, { link, ...timed(first) });
    for (const headline of [orchid, trains, pool]) await file(headline, { link, ...timed(then) });
    expect(await cards()).toHaveLength(1);
    expect(desk.notes).toEqual([]);
  });

  it('is that of an item that is taken back: a kill without its words kills it', async () => {
    const link = 'https://wire.example/nieuws';
    await file(pool, { link });
    await file(lorry, { link });
    await file(orchid, { link, pubStatus: 'canceled' });
    expect((await desk.store.archive.evenHeld(1))?.state).toBe('withdrawn');
  });

  it('is that of a story that was mended and then written anew: that is the first time', async () => {
    const link = 'https://wire.example/nieuws';
    await file(pool, { link });
    await file(pool, { link, lede: `${texts[pool]} Dat meldt de griffier.` });
    await file(lorry, { link });
    expect(await cards()).toEqual([lorry]);
    await file(orchid, { link });
    expect(await cards()).toEqual([lorry, orchid]);
  });

  it.each<[string, (turn: number) => Partial<WireItem>]>([
    [
      'the headline',
      (turn) => ({ headline: 'Weerbericht voor vandaag', lede: Object.values(texts)[turn] ?? '' }),
    ],
    ['the text', () => ({ lede: texts[pool] ?? '' })],
  ])('is one under which %s stays, from whatever place it comes', async (_, names) => {
    const places = ['LIMA', 'TOKIO', 'OSLO'];
    for (const [turn, place] of places.entries()) {
      const dateline = { text: place, places: [place], agencies: [], date: null, country: null, zone: null };
      const headline = [pool, lorry, orchid][turn] ?? pool;
      await file(headline, { version: turn + 1, dateline, ...names(turn) });
    }
    expect(await cards()).toHaveLength(1);
    expect(desk.notes).toEqual([]);
  });

  it('may stand on the next story again after weeks', async () => {
    const link = 'https://wire.example/nieuws';
    await file(pool, { link });
    desk.now += 30 * 24 * hourMs;
    await file(lorry, { link });
    expect(await cards()).toEqual([lorry]);
  });
});
