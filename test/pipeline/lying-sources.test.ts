import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysOf } from '../../src/domain/identity/keys.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { sha256 } from '../../src/pipeline/fold/version-of.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

const subjects = [
  'Gemeenteraad Almere stemt tegen nieuw zwembad',
  'Vrachtwagen kantelt op de A12 bij Woerden',
  'Minister belooft extra geld voor politie',
  'Onderzoekers vinden zeldzame orchidee in Limburg',
  'Treinverkeer rond Zwolle ligt urenlang stil',
  'Koning opent tentoonstelling in Rijksmuseum',
  'Boeren protesteren bij provinciehuis Groningen',
  'Energiebedrijf verlaagt tarieven per januari',
  'Schaatsster wint wereldbekerwedstrijd in Heerenveen',
  'Storm trekt over het Waddengebied',
];

/** The n-th item of a feed: a subject, a text, an address of its own, a minute apart. */
function numbered(n: number, at: number, different: Partial<WireItem> = {}): WireItem {
  const headline = `${subjects[n % subjects.length]} (${n})`;
  const lede = `${subjects[n % subjects.length]}, zo meldt de verslaggever ter plaatse in bericht ${n}. Meer volgt zodra er meer bekend is over de zaak.`;
  const link = `https://wire.example/${n}-bericht`;
  const dated = { issuedAt: at, seenAt: at };
  return { ...wireItem({ guid: `urn:wire:${n}` }), headline, lede, link, ...dated, ...different };
}

/** How a feed lies: what it makes of an item's names at the n-th fetch. */
const liars: readonly [string, (item: WireItem, n: number, fetch: number) => WireItem][] = [
  ['an honest feed', (item) => item],
  ['one guid for all', (item) => ({ ...item, guid: 'vast' })],
  ['the site’s address as guid', (item) => ({ ...item, guid: 'https://wire.example/' })],
  ['0 as guid', (item) => ({ ...item, guid: '0' })],
  ['null as guid', (item) => ({ ...item, guid: 'null' })],
  ['a fresh guid at each fetch', (item, n, fetch) => ({ ...item, guid: `urn:${fetch}:${n}` })],
  [
    'a fresh guid at each fetch and headlines only',
    (item, n, fetch) => ({ ...item, guid: `urn:${fetch}:${n}`, lede: null }),
  ],
  [
    'a token in guid and link',
    (item, n, fetch) => token(item, `https://wire.example/${n}-bericht?token=f${fetch}a9c${n}`),
  ],
  [
    'a time in guid and link',
    (item, n, fetch) => token(item, `https://wire.example/${n}-bericht?ts=17643${fetch % 10}0000`),
  ],
  [
    'utm in guid and link',
    (item, n, fetch) => token(item, `https://wire.example/${n}-bericht?utm_source=rss&utm_id=${fetch}`),
  ],
  [
    'http and https by turns',
    (item, n, fetch) => token(item, `${fetch % 2 ? 'http' : 'https'}://wire.example/${n}`),
  ],
  [
    'host to host',
    (item, n, fetch) => token(item, `https://${fetch < 6 ? 'oud' : 'nieuw'}.example/${n}-bericht`),
  ],
  ['guids used again for the next story', (item, n) => ({ ...item, guid: `urn:plek:${n % 5}` })],
  ['no guid', (item) => ({ ...item, guid: null })],
  ['no guid, headlines only', (item) => ({ ...item, guid: null, lede: null })],
  ['no guid, the home page as link', (item) => ({ ...item, guid: null, link: 'https://wire.example/' })],
  [
    'no guid, a live blog as link',
    (item) => ({ ...item, guid: null, link: 'https://wire.example/liveblog' }),
  ],
  ['no guid, no link', (item) => ({ ...item, guid: null, link: null })],
  ['guids that differ, a live blog as link', (item) => ({ ...item, link: 'https://wire.example/liveblog' })],
];

describe('a day of a feed', () => {
  let desk: Newsdesk;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  });
  afterEach(() => desk.close());

  it.each(liars)('%s: nothing lost, nothing doubled, edits and all', async (_, lie) => {
    const start = desk.now;
    const filed = new Map<number, WireItem>();
    for (let fetch = 0; fetch < 12; fetch++) {
      desk.now += fetch === 7 ? 5 * hourMs : 10 * minuteMs;
      filed.set(fetch, numbered(fetch, desk.now));
      // An editor mends a word, and the system touches the date of another item.
      const edited = filed.get(fetch - 2);
      if (edited !== undefined && fetch % 3 === 0) {
        filed.set(fetch - 2, { ...edited, lede: `${edited.lede} Dat heeft een woordvoerder bevestigd.` });
      }
      const touched = filed.get(fetch - 1);
      if (touched !== undefined && fetch % 4 === 0) filed.set(fetch - 1, { ...touched, changedAt: desk.now });
      const standing = [...filed].slice(-5).toReversed();
      await desk.file(...standing.map(([n, item]) => lie({ ...item, seenAt: desk.now }, n, fetch)));
    }
    expect(desk.now).toBeGreaterThan(start);
    const posts = await postedHeadlines();
    expect(posts.toSorted()).toEqual([...filed.values()].map(({ headline }) => headline).toSorted());
  });

  it('makes three stories of one item that is replaced under one guid, and under one link without a guid', async () => {
    for (const names of [{ guid: 'vast' }, { guid: null, link: 'https://wire.example/status' }]) {
      for (const n of [1, 2, 3]) {
        desk.now += 10 * minuteMs;
        await desk.file(numbered(n, desk.now, names));
        await desk.file(numbered(n, desk.now, names));
      }
    }
    expect(await postedHeadlines()).toHaveLength(3);
    expect(desk.notes).toEqual([expect.stringContaining('a guid stands on another story than before')]);
  });

  it('posts an alert of a few words once, though each has the guid of the one before and its date is touched', async () => {
    for (const headline of ['Storm op zee', 'Trein ontspoord', 'Weer open']) {
      for (let fetch = 0; fetch < 3; fetch++) {
        desk.now += 10 * minuteMs;
        const touched = { issuedAt: desk.now, seenAt: desk.now, link: 'https://wire.example/' };
        const short = { guid: 'alert', headline, lede: null, body: null, dateline: null, ...touched };
        await desk.file({ ...wireItem({ guid: 'alert' }), ...short });
      }
    }
    expect((await postedHeadlines()).toSorted()).toEqual(['Storm op zee', 'Trein ontspoord', 'Weer open']);
  });

  it('knows a guid that is used again weeks later for another story', async () => {
    await desk.file(numbered(1, desk.now, { link: null }));
    desk.now += 21 * 24 * hourMs;
    const again = numbered(2, desk.now, { guid: 'urn:wire:1', link: null });
    await desk.file(again);
    await desk.file(again);
    expect(await postedHeadlines()).toHaveLength(2);
  });

  it('makes two items of the same long text again while the first still stands', async () => {
    const bulletin = numbered(1, desk.now);
    await desk.file(bulletin);
    desk.now += hourMs;
    const again = {
      ...bulletin,
      guid: 'urn:wire:9',
      link: 'https://wire.example/9-bericht',
      issuedAt: desk.now,
    };
    await desk.file(again, bulletin);
    await desk.file(again, bulletin);
    expect(await postedHeadlines()).toHaveLength(2);
  });

  it('keeps one card when the headline is edited and stands in guid and link', async () => {
    const slug = (headline: string) => {
      const address = `https://wire.example/2026/1234567-${headline.toLowerCase().replaceAll(' ', '-')}`;
      return numbered(1, desk.now, { headline, guid: address, link: address });
    };
    await desk.file(slug('Gemeenteraad Almere tegen zwembad'));
    await desk.file(slug('Raad van Almere wijst zwembad af'));
    expect(await postedHeadlines()).toEqual(['Raad van Almere wijst zwembad af']);
  });

  it.each([
    ['canceled', 'withdrawn'],
    ['withheld', 'held'],
  ] as const)('is %s under a guid that was put aside: the newest that had it', async (pubStatus, state) => {
    await desk.file({ ...numbered(1, desk.now), guid: 'urn:plek', link: null });
    desk.now += hourMs;
    await desk.file({ ...numbered(2, desk.now), guid: 'urn:plek', link: null, dateline: null });
    const bare = { guid: 'urn:plek', headline: null, lede: null, link: null, pubStatus };
    for (let poll = 0; poll < 2; poll++) await desk.file({ ...numbered(3, desk.now), ...bare });
    expect((await desk.store.archive.evenHeld(1))?.state).toBe('live');
    expect((await desk.store.archive.evenHeld(2))?.state).toBe(state);
    expect(await desk.store.archive.evenHeld(3)).toBeNull();
    const named = { ...bare, headline: numbered(1, desk.now).headline };
    await desk.file({ ...numbered(3, desk.now), ...named });
    expect((await desk.store.archive.evenHeld(1))?.state).toBe(state);
  });

  it('withdraws nothing under a guid that is on several stories at once', async () => {
    const items = [1, 2].map((n) => ({ ...numbered(n, desk.now), guid: 'vast' }));
    await desk.file(...items);
    const bare = { guid: 'vast', headline: null, lede: null, link: null, pubStatus: 'canceled' } as const;
    await desk.file({ ...numbered(3, desk.now), ...bare });
    for (const number of [1, 2]) expect((await desk.store.archive.evenHeld(number))?.state).toBe('live');
  });

  it('says so once, and keeps it with the source', async () => {
    for (let fetch = 0; fetch < 4; fetch++) {
      await desk.file(...[1, 2].map((n) => numbered(n, desk.now, { guid: `${fetch}-${n}`, lede: null })));
    }
    expect(desk.notes).toEqual([expect.stringContaining('its guids are others at each fetch')]);
    expect(await desk.store.traits.lies('anp')).toMatchObject([{ kind: 'guid-fresh', times: 6 }]);
  });

  it('keeps no more than some tens of texts of a story that changes at each fetch, and goes on knowing it', async () => {
    const keysKept = async () => {
      const texts = Array.from({ length: 60 }, (_, fetch) => counting(fetch));
      const keys = texts.flatMap((item) => keysOf(item, 'anp', sha256).text.slice(0, 1));
      return (await desk.store.stories.known(keys)).length;
    };
    for (let fetch = 0; fetch < 60; fetch++) {
      desk.now += minuteMs;
      await desk.file(counting(fetch));
    }
    expect(await postedHeadlines()).toHaveLength(1);
    expect(await desk.store.archive.byNumber(1)).toMatchObject({ revision: 60 });
    expect(await keysKept()).toBe(40);
  });

  /** An item with a count of readers in its text. */
  function counting(fetch: number): WireItem {
    const item = numbered(1, nightShift);
    return {
      ...item,
      lede: `${item.lede} Al ${1000 + fetch} keer gelezen.`,
      changedAt: nightShift + fetch * minuteMs,
    };
  }

  it('posts no more than a few items an hour that have a known link and headline', async () => {
    const standing: WireItem[] = [];
    for (let fetch = 0; fetch < 10; fetch++) {
      standing.push(numbered(1, desk.now + fetch, { guid: `urn:${fetch}` }));
      await desk.file(
        standing.at(-1) ?? numbered(1, desk.now),
        numbered(5, desk.now, { guid: `urn:${fetch - 1}`, link: null }),
      );
    }
    expect((await postedHeadlines()).length).toBeLessThanOrEqual(5);
  });

  it('takes two sources with one link for two stories, unless the text is the same', async () => {
    const link = 'https://wire.example/live';
    await desk.file(numbered(1, desk.now, { link }));
    await desk.fileFrom('nos', numbered(2, desk.now, { link, guid: 'urn:nos:2' }));
    await desk.fileFrom('rtl', numbered(1, desk.now, { link, guid: 'urn:rtl:1' }));
    expect(await postedHeadlines()).toHaveLength(2);
  });

  it.each([
    ['a NUL', 'urn:a\0b'],
    ['half a surrogate pair', 'urn:\ud83d'],
    ['a megabyte', `urn:${'x'.repeat(1_000_000)}`],
  ])('%s in a guid, a link or a text does no harm, and is known again', async (_, odd) => {
    const item = numbered(1, desk.now, {
      guid: odd,
      headline: `Kop ${odd}`,
      link: `https://wire.example/${odd}`,
    });
    await desk.file(item);
    await desk.file({ ...item, lede: `${item.lede} Dat is bevestigd.` });
    const [story] = await desk.store.archive.latest({ topics: [], limit: 9 });
    expect(await postedHeadlines()).toHaveLength(1);
    expect(JSON.stringify(story).length).toBeLessThan(100_000);
    expect(story?.item.headline?.isWellFormed()).toBe(true);
    expect(story?.item.headline).not.toContain('\0');
  });

  async function postedHeadlines(): Promise<(string | null)[]> {
    const operations = await desk.store.deliveries.list({ state: null, limit: 99 });
    const posts = operations.filter(({ kind }) => kind === 'post');
    const stories = await Promise.all(posts.map(({ number }) => desk.store.archive.byNumber(number ?? 0)));
    return stories.map((story) => story?.item.headline ?? null);
  }
});

function token(item: WireItem, address: string): WireItem {
  return { ...item, guid: address, link: address };
}
