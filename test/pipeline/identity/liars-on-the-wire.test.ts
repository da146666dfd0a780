import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, type FeedServer, slam, startFeedServer, status } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';

type Filed = { readonly headline: string; readonly text: string; readonly at: number };
type Name = { readonly guid?: string | null; readonly link?: string | null };
type Entry = Filed & Name;

const subjects = [
  [
    'Gemeenteraad Almere stemt tegen zwembad',
    'De raad van Almere wil geen tweede zwembad in de wijk Poort bouwen.',
  ],
  [
    'Vrachtwagen kantelt bij Woerden',
    'Een vrachtwagen met aardappelen is gekanteld op de snelweg bij Woerden.',
  ],
  [
    'Minister belooft geld voor politie',
    'Het kabinet trekt extra miljoenen uit voor wijkagenten in grote steden.',
  ],
  ['Zeldzame orchidee in Limburg', 'Onderzoekers hebben op een helling bij Gulpen een bijenorchis gevonden.'],
  [
    'Trein bij Zwolle ligt stil',
    'Door een kapotte bovenleiding rijden er urenlang geen treinen rond Zwolle.',
  ],
  ['Koning opent tentoonstelling', 'In het Rijksmuseum zijn zestig tekeningen van Rembrandt te zien.'],
  [
    'Boeren staan bij provinciehuis',
    'In Groningen hebben tientallen trekkers de weg naar het provinciehuis geblokkeerd.',
  ],
  ['Energie wordt goedkoper', 'Een leverancier verlaagt de tarieven voor gas met ingang van januari.'],
  ['Goud voor schaatsster', 'In Heerenveen won de Friese sprintster de vijfhonderd meter in een baanrecord.'],
  [
    'Storm trekt over de Wadden',
    'Veerboten naar Terschelling en Vlieland varen niet vanwege windkracht tien.',
  ],
  ['Ziekenhuis in Breda breidt uit', 'Het Amphia krijgt een nieuwe vleugel met honderd bedden voor ouderen.'],
  ['Haringvloot vaart later uit', 'Vissers uit Scheveningen wachten op vettere haring, meldt de visafslag.'],
] as const;

/** How a feed names the n-th item, in the at-th place of the list at a fetch. */
const liars: readonly (readonly [string, (n: number, at: number, fetch: number) => Name])[] = [
  ['tells the truth', (n) => ({ guid: `urn:wire:${n}`, link: `https://wire.example/${n}` })],
  ['has one guid for all', (n) => ({ guid: 'vast', link: `https://wire.example/${n}` })],
  [
    'has a fresh guid each time',
    (n, _, fetch) => ({ guid: `urn:${fetch}:${n}`, link: `https://wire.example/${n}` }),
  ],
  [
    'has the place in the list as guid',
    (n, at) => ({ guid: String(at + 1), link: `https://wire.example/${n}` }),
  ],
  ['uses guids again', (n) => ({ guid: `urn:plek:${n % 5}`, link: `https://wire.example/${n}` })],
  [
    'has a token in guid and link',
    (n, _, fetch) => {
      const address = `https://wire.example/${n}?token=f${fetch}a9c${n}`;
      return { guid: address, link: address };
    },
  ],
  ['has links alone', (n) => ({ link: `https://wire.example/${n}` })],
  ['has one link for all, and no guid', () => ({ link: 'https://wire.example/liveblog' })],
  ['has neither guid nor link', () => ({})],
];

const element = (name: string, value: string | null | undefined) =>
  value ? `<${name}>${value}</${name}>` : '';
const iso = (at: number) => new Date(at).toISOString();

const formats: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  rss: (entries) =>
    `<rss version="2.0"><channel><title>Draad</title>${entries
      .map(
        ({ headline, text, at, guid, link }) =>
          `<item>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${element('link', link)}<title>${headline}</title><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
  atom: (entries) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Draad</title>${entries
      .map(
        ({ headline, text, at, guid, link }) =>
          `<entry>${element('id', guid)}${link ? `<link href="${link}"/>` : ''}<title>${headline}</title><summary>${text}</summary><published>${iso(at)}</published><updated>${iso(at)}</updated></entry>`,
      )
      .join('')}</feed>`,
  'json-feed': (entries) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Draad',
      items: entries.map(({ headline, text, at, guid, link }) => ({
        ...(guid && { id: guid }),
        ...(link && { url: link }),
        title: headline,
        content_text: text,
        date_published: iso(at),
      })),
    }),
  ninjs: (entries) =>
    JSON.stringify(
      entries.map(({ headline, text, at, guid, link }) => ({
        ...(guid && { uri: guid }),
        ...(link && { href: link }),
        headline,
        body_text: text,
        firstcreated: iso(at),
        pubstatus: 'usable',
      })),
    ),
};

describe.each(Object.keys(formats))('a day of a %s feed with outages, errors and cut documents', (format) => {
  let wire: FeedServer;
  let desk: PollingDesk;

  beforeEach(async () => {
    wire = await startFeedServer();
    desk = await openPollingDesk(
      `firstPosts: 50\nsources:\n  - { id: wire, url: '${wire.url}/wire', format: ${format === 'atom' ? 'rss' : format}, every: 10s, topic: buitenland }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
    );
  });
  afterEach(async () => {
    await desk.close();
    await wire.close();
  });

  it.each(liars)('that %s: nothing lost, nothing doubled', async (_, name) => {
    const filed: Filed[] = [];
    for (const [fetch, [headline, text]] of subjects.entries()) {
      desk.now += 10 * minuteMs;
      filed.push({ headline, text, at: desk.now - minuteMs });
      const edited = filed[fetch - 2];
      if (edited !== undefined && fetch % 3 === 0)
        filed[fetch - 2] = { ...edited, text: `${edited.text} Dat is bevestigd.` };
      const standing = [...filed.entries()].slice(-5).toReversed();
      const body =
        formats[format]?.(standing.map(([n, item], at) => ({ ...item, ...name(n, at, fetch) }))) ?? '';
      wire.on('/wire', behave(body, fetch));
      await desk.round();
    }
    // The last document comes in whole.
    desk.now += 20 * minuteMs;
    await desk.round();
    const shown = await desk.store().archive.latest({ topics: [], limit: 99 });
    expect(shown.map(({ item }) => item.headline).toSorted()).toEqual(
      subjects.map(([headline]) => headline).toSorted(),
    );
    const posts = (await desk.store().deliveries.list({ state: null, limit: 99 })).filter(
      ({ kind }) => kind === 'post',
    );
    expect(posts).toHaveLength(subjects.length);
  });

  function behave(body: string, fetch: number) {
    if (fetch === 3) return status(500);
    if (fetch === 5 || fetch === 6) return document(body.slice(0, Math.floor(body.length * 0.55)));
    return fetch === 8 ? slam : document(body);
  }
});
