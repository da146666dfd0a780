import { afterEach, beforeEach, expect, it } from 'vitest';
import { pick, seededRandom, shuffle } from '../../../src/sample-wire/random.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let remembers: PollingDesk;
let forgets: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  const file = `sources:\n  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland, credit: ANP }\n`;
  remembers = await openPollingDesk(file);
  forgets = await openPollingDesk(file);
});
afterEach(async () => {
  await Promise.all([remembers.close(), forgets.close()]);
  await wire.close();
});

type Entry = {
  readonly guid: string;
  readonly link: string;
  readonly headline: string;
  readonly text: string;
  readonly at: number;
};

const start = Date.UTC(2026, 10, 23, 18);
const places = ['Vissing', 'Molenrade', 'Karstad', 'Zilverhaven', 'Oostmeer'];
const events = ['brand in een loods', 'een botsing op de ring', 'een akkoord over de haven', 'hoog water'];

function written({ guid, link, headline, text, at }: Entry): string {
  return `<item><guid isPermaLink="false">${guid}</guid><title>${headline}</title><link>${link}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>`;
}

/** What an agency does between two looks at its feed; some of it is a lie. */
function goOn(entries: readonly Entry[], round: number, random: () => number): readonly Entry[] {
  const fresh = (at: number): Entry => {
    const [where, what] = [pick(places, random), pick(events, random)];
    const name = `${round}-${at}`;
    return {
      guid: `urn:wire:${name}`,
      link: `https://wire.example/nieuws/${name}-${where}`.toLowerCase(),
      headline: `${where} meldt ${what}`,
      text: `${where.toUpperCase()} (ANP) - In ${where} is sprake van ${what}, zegt woordvoerder ${name}. De dienst komt vanavond met meer.`,
      at: start + round * 5 * minuteMs + at,
    };
  };
  const others = (entry: Entry) => pick(entries, random) ?? entry;
  const changed = entries.map((entry): Entry => {
    const chance = random();
    if (chance < 0.04) return { ...entry, headline: `${entry.headline} (2)` };
    if (chance < 0.08) return { ...entry, text: `${entry.text} Er zijn twee gewonden.` };
    if (chance < 0.1) return { ...entry, link: `${entry.link}-bijgewerkt` };
    if (chance < 0.12) return { ...entry, guid: `${entry.guid}:${round}` };
    if (chance < 0.123) return { ...entry, guid: others(entry).guid };
    if (chance < 0.126) return { ...entry, link: others(entry).link };
    if (chance < 0.14) return { ...entry, text: others(entry).text, headline: others(entry).headline };
    if (chance < 0.15) return { ...entry, at: entry.at + minuteMs };
    if (chance < 0.16) return { ...entry, headline: `KILL: ${entry.headline}` };
    return entry;
  });
  const kept = random() < 0.2 ? shuffle(changed, random) : changed;
  return [...Array.from({ length: Math.floor(random() * 3) }, (_, at) => fresh(at)), ...kept].slice(0, 12);
}

async function storiesOf(desk: PollingDesk): Promise<unknown> {
  return desk.store().archive.latest({ topics: [], limit: 500 });
}

it.each([1, 2, 3])(
  'the same news is told by who remembers the last document and by who reads all of it anew (%i)',
  async (seed) => {
    const random = seededRandom(seed);
    let entries = goOn([], 0, random);
    for (let round = 0; round < 25; round++) {
      wire.on(
        '/wire.rss',
        document(
          `<rss version="2.0"><channel><title>Draad ${round}</title>${entries.map(written).join('')}</channel></rss>`,
        ),
      );
      forgets.rules = `${round}`;
      for (const desk of [remembers, forgets]) {
        desk.now += 5 * minuteMs;
        const [report] = await desk.round();
        expect(report?.outcome).toBe('read');
      }
      expect(await storiesOf(remembers)).toEqual(await storiesOf(forgets));
      entries = goOn(entries, round + 1, random);
    }
    expect(remembers.enriches()).toBeLessThan(forgets.enriches() * 0.9);
  },
);
