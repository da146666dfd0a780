import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { extend, overlay } from '../../../src/domain/extend.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { releaseHeld } from '../../../src/pipeline/fold/show-freed.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import type { StorePorts } from '../../../src/store/open-store.ts';
import { conditional, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { openPollingDesk } from '../../support/polling-desk.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

const agencies = createAgencies([
  { id: 'anp', credit: 'ANP' },
  { id: 'afp', credit: 'AFP' },
]);
/** Of which the text cannot be read as that of a take. */
const unreadable = 'anp-onleesbaar';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = agencies;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

it('files a story that cannot be read as a take without an event, and joins the others', async () => {
  const channel = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
  await desk.follow(channel, 'alles');
  await desk.fileFrom('afp', quake('afp-1'));
  const told = await fold(quake(unreadable), quake('anp-2', { headline: 'Doden bij beving Erzurum' }));
  expect(told).toEqual([[3, expect.any(TypeError)]]);
  expect(await membersOf(2)).toEqual([1, 2]);
  expect(await membersOf(3)).toEqual([]);
  const posts = await desk.store.deliveries.list({ state: null, limit: 9 });
  expect(posts.map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
});

it('files a story that cannot be compared without an event, and finds it for the next', async () => {
  await desk.fileFrom('afp', quake('afp-1'));
  const exp = vi.spyOn(Math, 'exp').mockImplementation(() => {
    throw new RangeError('no number');
  });
  expect(await fold(quake('anp-1'))).toEqual([[2, expect.any(RangeError)]]);
  exp.mockRestore();
  desk.now += minuteMs;
  expect(await fold(quake('anp-1', { headline: 'Zware aardbeving treft Erzurum, zeker 15 doden' }))).toEqual(
    [],
  );
  expect(await membersOf(2)).toEqual([1, 2]);
});

it('shows a story whose embargo ends, and that cannot be read as a take', async () => {
  await fold(quake(unreadable, { embargoedUntil: desk.now + hourMs }));
  const { released, unjoined } = await desk.store.transaction((ports) =>
    releaseHeld(desk.now + hourMs + 1, null, failing(ports)),
  );
  expect(released.map(({ number }) => number)).toEqual([1]);
  expect(unjoined).toMatchObject([{ number: 1 }]);
});

it('lets what the store throws end the transaction', async () => {
  const folding = desk.store.transaction((ports) =>
    foldItems(
      [quake('anp-1')],
      contextOf(),
      overlay(ports, {
        events: { ...ports.events, countMarks: () => Promise.reject(new Error('the disk is full')) },
      }),
    ),
  );
  await expect(folding).rejects.toThrow('the disk is full');
});

it('reads a source whose story cannot be compared, and logs that once with the story', async () => {
  const wire: FeedServer = await startFeedServer();
  const file = ['anp', 'afp'].map((id) => `  - { id: ${id}, url: ${wire.url}/${id}.rss, credit: ${id} }`);
  const polls = await openPollingDesk(`sources:\n${file.join('\n')}\n`, undefined, agencies);
  try {
    const quakeBy = (id: string) => {
      const { headline, lede } = quake(`${id}-1`);
      return `<rss version="2.0"><channel><title>x</title><item><guid>${id}-1</guid><title>${headline}</title><description>ERZURUM (${id.toUpperCase()}) - ${lede}</description></item></channel></rss>`;
    };
    for (const id of ['anp', 'afp']) wire.on(`/${id}.rss`, conditional(quakeBy(id), { etag: '"een"' }));
    vi.spyOn(Math, 'exp').mockImplementation(() => {
      throw new RangeError('no number');
    });
    const reports = await polls.round();
    expect(reports.map(({ outcome, folded }) => [outcome, folded.fresh])).toEqual([
      ['read', 1],
      ['read', 1],
    ]);
    const lines = polls.lines.filter((line) => line.includes('of what event'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ story: 2, source: expect.any(String), level: 'error' }),
    ]);
  } finally {
    await polls.close();
    await wire.close();
  }
});

function contextOf() {
  const source = { id: 'anp', sample: false };
  return { source, agencies, now: desk.now, previousSuccessAt: desk.now - minuteMs, firstPosts: 3 };
}

/** What a poll of ANP tells of stories without an event, by their numbers. */
async function fold(...items: readonly WireItem[]): Promise<readonly (readonly [number, unknown])[]> {
  const { unjoined } = await desk.store.transaction((ports) => foldItems(items, contextOf(), failing(ports)));
  return unjoined.map(({ number, error }) => [number, error]);
}

/** Of which one item is such as no code of ours expects: what asks for its dateline throws. */
function failing(ports: StorePorts): StorePorts {
  const takes: StorePorts['events']['takes'] = async (numbers) =>
    (await ports.events.takes(numbers)).map((stored) => {
      const item = stored.item();
      if (item.guid !== unreadable) return stored;
      const odd = {
        get dateline(): never {
          throw new TypeError('no dateline');
        },
      };
      return { ...stored, item: () => extend(item, odd) };
    });
  return overlay(ports, { events: { ...ports.events, takes } });
}

async function membersOf(number: number): Promise<readonly number[]> {
  return (await desk.store.events.eventsOf([number])).map((each) => each.number);
}
