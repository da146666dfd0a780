import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;
let builds = 0;

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(
    `sources:\n  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland }\n`,
  );
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

type Entry = {
  readonly guid: string;
  readonly headline?: string;
  readonly text?: string;
  readonly link?: string;
  readonly at?: number;
};

const start = Date.UTC(2026, 10, 23, 18);

function entry({ guid, ...rest }: Entry): string {
  const { headline = `Kop van ${guid}`, link = `https://wire.example/${guid}`, at = start } = rest;
  const { text = `${headline}: wat er deze dag in de haven van Vissing gebeurde.` } = rest;
  const date = new Date(at).toUTCString();
  return `<item><guid isPermaLink="false">${guid}</guid><title>${headline}</title><link>${link}</link><pubDate>${date}</pubDate><description>${text}</description></item>`;
}

/** Reads the document as it is now, some minutes later; its own line of when it was built is always another. */
async function read(...entries: readonly Entry[]): Promise<void> {
  desk.now += 2 * minuteMs;
  const built = `<lastBuildDate>${new Date(start + builds++ * 1_000).toUTCString()}</lastBuildDate>`;
  const items = entries.map(entry).join('');
  wire.on(
    '/wire.rss',
    document(`<rss version="2.0"><channel><title>Draad</title>${built}${items}</channel></rss>`),
  );
  const [report] = await desk.round();
  expect(report?.outcome).toBe('read');
}

const five: readonly Entry[] = ['a', 'b', 'c', 'd', 'e'].map((guid) => ({ guid }));
const headlines = async () =>
  (await desk.store().archive.latest({ topics: [], limit: 50 })).map(({ item }) => item.headline).toSorted();

describe('what stands in a document word for word as at the last poll', () => {
  it('is not enriched and folded again, over a restart neither', async () => {
    await read(...five);
    expect(desk.enriches()).toBe(5);
    await read({ guid: 'f' }, ...five.slice(0, 4));
    expect(desk.enriches()).toBe(6);
    await desk.restart();
    await read({ guid: 'g' }, { guid: 'f' }, ...five.slice(0, 3));
    expect(desk.enriches()).toBe(7);
    expect(await headlines()).toHaveLength(7);
  });

  it('is read anew once the newsroom file changes, or Telex does', async () => {
    await read(...five);
    desk.rules = 'others';
    await read(...five);
    expect(desk.enriches()).toBe(10);
  });

  it('leaves its neighbours to be revised, and comes back as new to nobody', async () => {
    await read(...five);
    await read({ guid: 'a', headline: 'Kop van a, bijgewerkt' }, ...five.slice(1));
    await read({ guid: 'a', headline: 'Kop van a, bijgewerkt' }, ...five.slice(2));
    await read({ guid: 'a', headline: 'Kop van a, bijgewerkt' }, ...five.slice(1));
    expect(await headlines()).toEqual([
      'Kop van a, bijgewerkt',
      ...['b', 'c', 'd', 'e'].map((guid) => `Kop van ${guid}`),
    ]);
  });

  it('still holds its guid and its text against another entry that has the same text', async () => {
    const text =
      'De files op de wegen van het land zijn deze ochtend langer dan op andere dagen, meldt de dienst.';
    const first = {
      guid: 'f-1',
      headline: 'Files bij Vissing',
      text,
      link: 'https://wire.example/2026/100001-files',
    };
    await read(first, ...five);
    const second = {
      ...first,
      guid: 'f-2',
      headline: 'Files bij Molenrade',
      link: 'https://wire.example/x/100001-files',
    };
    await read(second, first, ...five);
    expect(await headlines()).toHaveLength(7);
  });

  it('is folded all of it where guids or addresses stand on several entries', async () => {
    const shared = five.map(({ guid }) => ({ guid, link: 'https://wire.example/liveblog' }));
    await read(...shared);
    await read(...shared);
    expect(desk.enriches()).toBe(10);
    expect(await headlines()).toHaveLength(5);
  });

  it('does not hide what seemed to be a repeat and was put off', async () => {
    const words: Readonly<Record<string, string>> = {
      eerst:
        'De brandweer rukte uit naar een loods aan de kade, waar vier mensen naar buiten werden geholpen.',
      dan: 'Het waterschap verhoogt vanaf woensdag alle dijken langs het kanaal, zegt dijkgraaf Ilse Vermaat.',
    };
    const telling = (name: string, hours: number) =>
      five.map((_, at) => ({
        guid: `${name}-${at}`,
        headline: `Nieuws uit gemeente ${'ABCDE'[at]}`,
        link: `https://wire.example/gemeente/${at}`,
        at: start + hours * hourMs,
        text: `${words[name]} ${name} ${at}`,
      }));
    await read(...telling('eerst', 0));
    const known = (await headlines()).length;
    await read(...telling('dan', -30));
    const before = (await headlines()).length;
    expect(before).toBe(known + 3);
    desk.now += 2 * hourMs;
    await read(...telling('dan', -30));
    expect((await headlines()).length).toBe(known + 5);
  });
});
