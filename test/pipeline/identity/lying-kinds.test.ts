import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

/** An item that is filed now, without a dateline; say its names. */
function filed(headline: string | null, lede: string | null, names: Partial<WireItem>): WireItem {
  return {
    ...wireItem({ guid: 'x' }),
    guid: null,
    link: null,
    dateline: null,
    headline,
    lede,
    issuedAt: desk.now,
    seenAt: desk.now,
    ...names,
  };
}

const cards = async () => (await desk.store.archive.latest({ topics: [], limit: 50 })).length;

/** Files them one at a time, each the only one that stands, so long apart. */
async function fileInTurn(apartMs: number, items: readonly (() => WireItem)[]): Promise<void> {
  for (const item of items) {
    const standing = item();
    await desk.file(standing);
    await desk.file(standing);
    desk.now += apartMs;
  }
}

describe('a link that lies, one item at a time', () => {
  const close = (day: number, guid: string | null) => () =>
    filed(
      `AEX sluit ${day},2 procent hoger`,
      `De AEX-index op Beursplein 5 is ${day},2 procent hoger gesloten op 87${day},45 punten. Analisten wijzen op de rente.`,
      { guid, link: 'https://wire.example/beurs' },
    );

  it.each([true, false])('keeps the closes of three days apart (with guids: %s)', async (hasGuid) => {
    await fileInTurn(
      24 * hourMs,
      [1, 2, 3].map((day) => close(day, hasGuid ? `beurs-${day}` : null)),
    );
    expect(await cards()).toBe(3);
  });

  it('keeps bulletins without a text apart that have guids', async () => {
    const bulletin = (n: number) => () =>
      filed('Nieuwsoverzicht', null, {
        guid: `n-${n}`,
        link: 'https://wire.example/nieuws',
      });
    await fileInTurn(3 * hourMs, [1, 2, 3].map(bulletin));
    expect(await cards()).toBe(3);
  });

  it('keeps one card for a toll that rises under one address', async () => {
    const toll = (dead: number) => () =>
      filed(
        `Zeker ${dead} doden bij brand in Lima`,
        `Bij een brand in Lima kwamen zeker ${dead} mensen om.`,
        {
          link: 'https://wire.example/2026/brand-lima',
        },
      );
    await fileInTurn(hourMs, [3, 5, 8].map(toll));
    expect(await cards()).toBe(1);
  });
});

describe('one path on two hosts', () => {
  it('is two items over two sources of one credit', async () => {
    desk.agencies = createAgencies(['noord', 'zuid'].map((id) => ({ id, credit: 'Omroep' })));
    const said = {
      noord: 'Vanavond trekken buien over het noorden, aan zee kans op onweer. Het wordt 8 graden.',
      zuid: 'Zaterdag schijnt in Limburg de zon volop bij een matige oostenwind, 11 graden op veel plaatsen.',
    };
    for (const id of ['noord', 'zuid', 'noord', 'zuid'] as const) {
      await desk.fileFrom(
        id,
        filed('Weerbericht', said[id], { guid: id, link: `https://${id}.example/weer` }),
      );
    }
    expect(await cards()).toBe(2);
  });
});

describe('a guid that is kept', () => {
  it('holds an item together whose address and time change and whose text grows', async () => {
    const said = 'In Rotterdam-Zuid is een explosie geweest bij een portiekflat. De politie doet onderzoek.';
    const guid = 'urn:wire:1';
    await desk.file(filed('Explosie in Rotterdam', said, { guid, link: 'https://wire.example/a' }));
    desk.now += 20 * minuteMs;
    await desk.file(
      filed('Explosie bij flat in Rotterdam', `${said} Er zijn drie gewonden.`, {
        guid,
        link: 'https://wire.example/b',
      }),
    );
    expect(await cards()).toBe(1);
    expect(desk.notes).toEqual([]);
  });
});

describe('a guid that the next story gets', () => {
  it('keeps earthquakes apart that differ by their place and strength alone', async () => {
    const quake = (place: string, strength: string) => () =>
      filed(
        `Aardbeving bij ${place}`,
        `Bij ${place} is een aardbeving gemeten met een kracht van ${strength}. Er is nog niets bekend over schade of slachtoffers.`,
        { guid: 'alert' },
      );
    await fileInTurn(5 * hourMs, [
      quake('Tokio', '5,6'),
      quake('Lima', '6,1'),
      quake('Jakarta', '5,9'),
      quake('Quito', '4,8'),
    ]);
    expect(await cards()).toBe(4);
  });

  it('takes no date for no agreement', async () => {
    const stories: readonly (readonly [string, string])[] = [
      [
        'Raad verwerpt zwembad',
        'De raad stemde met 21 tegen 18 stemmen tegen het voorstel van de wethouder.',
      ],
      ['Trein ligt stil', 'Een kapotte bovenleiding hindert reizigers tussen Meppel en Ommen.'],
      ['Storm op de Wadden', 'Windstoten bereiken honderd kilometer per uur, veerboten varen niet.'],
    ];
    await fileInTurn(
      hourMs,
      stories.map(
        ([headline, lede]) =>
          () =>
            filed(headline, lede, { guid: 'alert', issuedAt: null }),
      ),
    );
    expect(await cards()).toBe(3);
  });
});

describe('the same text without a guid', () => {
  const bulletin = (link: string) =>
    filed(
      'Geen files',
      'Op de Nederlandse wegen staan op dit moment geen files van betekenis, meldt de VID.',
      {
        link: `https://wire.example/${link}`,
      },
    );

  it.each([
    ['addresses', 'v/1', 'v/2'],
    ['places on one page', 'live#e1', 'live#e2'],
  ])('is two items under two %s that stand at once', async (_, one, other) => {
    const first = bulletin(one);
    await desk.file(first);
    desk.now += hourMs;
    const second = bulletin(other);
    await desk.file(second, first);
    await desk.file(second, first);
    expect(await cards()).toBe(2);
  });

  it('is two items a month apart under two addresses, and one under a date that was touched', async () => {
    await desk.file(bulletin('v/1'));
    desk.now += hourMs;
    await desk.file(bulletin('v/1'));
    expect(await cards()).toBe(1);
    desk.now += 30 * 24 * hourMs;
    await desk.file(bulletin('v/2'));
    expect(await cards()).toBe(2);
  });
});

const subjects: readonly (readonly [string, string])[] = [
  [
    'Raad verwerpt zwembad',
    'De raad stemde met 21 tegen 18 stemmen tegen, meldt wethouder De Vries na afloop.',
  ],
  ['Trein ligt stil', 'Een kapotte bovenleiding hindert reizigers. ProRail laat bussen rijden bij Meppel.'],
  [
    'Storm op de Wadden',
    'Windstoten bereiken honderd kilometer per uur. Veerboten naar Vlieland varen niet.',
  ],
  [
    'Koning in museum',
    'Te zien zijn vijftig schilderijen van tijdgenoten van Vermeer, tot april volgend jaar.',
  ],
  [
    'Boeren op het plein',
    'Zeker tweehonderd trekkers blokkeren het plein in Groningen. De politie houdt afstand.',
  ],
  [
    'Gas wordt goedkoper',
    'Klanten betalen straks gemiddeld negen euro minder per maand, schrijft het concern.',
  ],
  [
    'Schaatsster wint goud',
    'Ze bleef de Amerikaanse Bowe twee tiende voor. Het was haar derde zege in Heerenveen.',
  ],
  ['Orchidee gevonden', 'Het plantje stond in een kalkgrasland bij Gulpen. De soort leek hier uitgestorven.'],
];

/** What guids of a feed tell in place of which item it is: of an item, its place in the list and the fetch. */
const names: readonly (readonly [string, (n: number, place: number, fetch: number) => Partial<WireItem>])[] =
  [
    ['the place in the list', (_, place) => ({ guid: String(place) })],
    [
      'the place in the list, with own links',
      (n, place) => ({ guid: `${place}`, link: `https://wire.example/${n}` }),
    ],
    ['the section', (n) => ({ guid: `sectie-${n % 3}` })],
    ['nothing, fresh each time', (n, _, fetch) => ({ guid: `urn:${fetch}:${n}` })],
    [
      'nothing, fresh each time and in the path of the link',
      (n, _, fetch) => ({ guid: `urn:${fetch}:${n}`, link: `https://wire.example/s-${fetch}f3a9/${n}` }),
    ],
  ];

describe('a feed whose guids tell', () => {
  it.each(names)('%s: loses and doubles nothing, sentences added or not', async (_, name) => {
    const items: WireItem[] = [];
    for (const [fetch, [headline, lede]] of subjects.entries()) {
      items.push(filed(headline, lede, {}));
      const edited = items[fetch - 2];
      if (edited !== undefined && fetch % 3 === 0) {
        items[fetch - 2] = { ...edited, lede: `${edited.lede} Dat heeft een woordvoerder bevestigd.` };
      }
      const standing = [...items.entries()].slice(-5).toReversed();
      await desk.file(...standing.map(([n, item], at) => ({ ...item, ...name(n, at + 1, fetch) })));
      desk.now += 10 * minuteMs;
    }
    const shown = await desk.store.archive.latest({ topics: [], limit: 50 });
    expect(shown.map(({ item }) => item.headline).toSorted()).toEqual(
      subjects.map(([headline]) => headline).toSorted(),
    );
  });
});
