import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { askedMeanwhile } from '../../support/store/asked-meanwhile.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' } as const;

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies([
    { id: 'anp', credit: 'ANP' },
    { id: 'afp', credit: 'AFP' },
    { id: 'rtr', credit: 'Reuters' },
  ]);
});
afterEach(() => desk.close());

it('joins what two agencies file of one happening, and nothing else that is filed there', async () => {
  await desk.fileFrom('afp', quake('afp-1'), strike('afp-2'));
  await desk.file(quake('anp-1'));
  // What stands last in a document was filed first.
  expect(await eventsOf(1, 2, 3)).toEqual([[2, 3]]);
});

it('joins takes that are filed in the same second, and those that come in one document', async () => {
  const together = [quake('afp-1'), strike('afp-2')];
  await Promise.all([
    desk.fileFrom('afp', ...together),
    desk.fileFrom('rtr', quake('rtr-1'), strike('rtr-2')),
  ]);
  expect((await eventsOf(1, 2, 3, 4)).map((its) => its.length)).toEqual([2, 2]);
});

it('joins a flash when its next version says enough, in the order in which they came', async () => {
  await desk.fileFrom('afp', quake('afp-1', { headline: 'Klap gehoord', lede: null }));
  desk.now += minuteMs;
  await desk.file(quake('anp-1'));
  expect(await eventsOf(1, 2)).toEqual([]);
  desk.now += minuteMs;
  await desk.fileFrom('afp', quake('afp-1'));
  expect(await eventsOf(1, 2)).toEqual([[1, 2]]);
  // Its next version says something else: it stays where it is.
  desk.now += minuteMs;
  await desk.fileFrom('afp', strike('afp-1'));
  expect(await eventsOf(1, 2)).toEqual([[1, 2]]);
});

describe('a story that stood alone', () => {
  beforeEach(async () => {
    const flash = 'Turkije: zoektocht naar 140 vermisten onder puin';
    await desk.fileFrom('rtr', quake('rtr-1', { headline: flash, lede: null, dateline: null }));
    desk.now += minuteMs;
    await desk.fileFrom('afp', quake('afp-1'));
    desk.now += minuteMs;
  });

  const both = quake('anp-1', {
    headline: 'Reddingswerkers zoeken in Erzurum onder het puin naar 140 vermisten na aardbeving',
    lede: 'Tientallen mensen liggen bedolven onder ingestorte gebouwen, zegt burgemeester Mehmet Sekmen. Er zijn 140 vermisten.',
  });

  it('joins once a later take says what it and another are about', async () => {
    expect(await eventsOf(1, 2)).toEqual([]);
    await desk.file(both);
    expect(await eventsOf(1, 2, 3)).toEqual([[1, 2, 3]]);
  });

  it('does not where a person parted the two, however like a third is to both', async () => {
    const member = { event: 1, cameAt: desk.now, score: null, by: sanne };
    await desk.store.events.join(
      [1, 2].map((number) => ({ ...member, number })),
      desk.now,
    );
    await desk.store.events.split(1, sanne, desk.now);
    await desk.file(both);
    expect(await eventsOf(1, 2, 3)).toEqual([[2, 3]]);
  });
});

it('takes nothing for a take that may not be read, until it may', async () => {
  const embargoedUntil = desk.now + hourMs;
  await desk.fileFrom('afp', quake('afp-1', { embargoedUntil }));
  await desk.fileFrom('rtr', quake('rtr-1'));
  await desk.fileFrom('rtr', quake('rtr-1', { pubStatus: 'canceled' }));
  await desk.file(quake('anp-1'));
  expect(await eventsOf(1, 2, 3)).toEqual([]);
  desk.now = embargoedUntil + 1;
  await desk.endEmbargoes();
  // It came when it could be read.
  expect(await eventsOf(1, 3)).toEqual([[3, 1]]);
});

describe('a story that was freed before it is joined', () => {
  beforeEach(async () => {
    const noon = desk.now + hourMs;
    await desk.fileFrom('afp', quake('afp-1', { embargoedUntil: noon }));
    desk.now += minuteMs;
    await desk.file(quake('anp-1', { headline: 'Klap gehoord', lede: null }));
    desk.now = noon + 1;
    await desk.endEmbargoes();
    desk.now += minuteMs;
    expect(await eventsOf(1, 2)).toEqual([]);
  });

  it('stands where it was freed', async () => {
    await desk.file(quake('anp-1'));
    expect(await eventsOf(1, 2)).toEqual([[2, 1]]);
  });

  it('stands there as well where a person joins it', async () => {
    const handling = createStoryHandling({ store: desk.store, wake: () => {} });
    await handling.belong(1, 2, sanne, { channelId: 1, at: desk.now });
    expect(await eventsOf(1, 2)).toEqual([[2, 1]]);
  });
});

it('keeps apart what people parted, whatever comes later', async () => {
  await desk.fileFrom('afp', quake('afp-1'));
  await desk.file(quake('anp-1'));
  await desk.store.events.split(2, sanne, desk.now);
  desk.now += minuteMs;
  await desk.file(quake('anp-1', { headline: 'Aardbeving treft Erzurum: 14 doden' }));
  expect(await eventsOf(1, 2)).toEqual([]);
});

it('keeps nothing of a poll whose transaction fails, and finds the same when it is read again', async () => {
  await desk.fileFrom('afp', quake('afp-1'));
  const { agencies, now } = desk;
  const context = {
    source: { id: 'anp', sample: false },
    agencies,
    now,
    previousSuccessAt: now - minuteMs,
    firstPosts: 3,
  };
  const failing = desk.store.transaction(async (ports) => {
    await foldItems([quake('anp-1')], context, ports);
    throw new Error('killed');
  });
  await expect(failing).rejects.toThrow('killed');
  expect(await eventsOf(1, 2)).toEqual([]);
  await desk.file(quake('anp-1'));
  expect(await eventsOf(1, 2)).toEqual([[1, 2]]);
});

it('keeps a corrected take in its event', async () => {
  await desk.fileFrom('afp', quake('afp-1'));
  await desk.file(quake('anp-1'));
  desk.now += minuteMs;
  const [headline, signal] = [
    'CORRECTIE: Zware aardbeving treft Erzurum, zeker 19 doden',
    'correction',
  ] as const;
  await desk.file(quake('anp-1', { headline, signal, changedAt: desk.now }));
  expect(await eventsOf(1, 2)).toEqual([[1, 2]]);
});

it('looks for nothing where one agency speaks, and in what was filed a day ago', async () => {
  await desk.file(quake('anp-1', { issuedAt: desk.now - 25 * hourMs }));
  desk.agencies = createAgencies([{ id: 'anp', credit: 'ANP' }]);
  expect(await statementsOf(() => desk.file(quake('anp-2'), quake('anp-3')))).toBe(0);
  expect((await desk.store.events.countMarks(['name:rsrm'])).takes).toBe(0);
});

it('asks as little for forty stories as for two, and nothing where nothing is new', async () => {
  const many = (source: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      quake(`${source}-${at}`, {
        headline: `Beving ${at} bij Erzurum`,
        lede: `${source} meldt beving ${at}.`,
      }),
    );
  await desk.fileFrom('rtr', ...many('rtr', 30));
  const two = await statementsOf(() => desk.fileFrom('afp', ...many('afp', 2)));
  const forty = await statementsOf(() => desk.file(...many('anp', 40)));
  expect(two).toBeGreaterThan(4);
  // Rows are written, and takes read, some tens at a time.
  expect(forty).toBeLessThan(two + 40);
  expect(await statementsOf(() => desk.file(...many('anp', 40)))).toBe(0);
});

function strike(guid: string): WireItem {
  const isAfp = guid.startsWith('afp');
  return wireItem({
    guid,
    headline: isAfp ? 'Staking legt treinen in Lyon stil' : 'Lyon zonder treinen door staking',
    lede: isAfp
      ? 'Door een staking van machinisten rijden er rond Lyon 40 treinen niet, meldt vervoerder SNCF.'
      : 'Veertig treinen, 40 volgens SNCF, staan stil rond Lyon omdat machinisten van SNCF een staking houden.',
    dateline: { ...place, text: 'LYON', places: ['LYON'], country: 'FR' },
  });
}

const place = { agencies: [], date: null, zone: null } as const;

/** The events of these stories, each as the numbers in it in their order. */
async function eventsOf(...numbers: readonly number[]): Promise<readonly (readonly number[])[]> {
  const members = await desk.store.events.eventsOf(numbers);
  const events = Map.groupBy(members, ({ event }) => event);
  return [...events.values()].map((its) => its.map(({ number }) => number));
}

/** How many statements on events a poll makes. */
async function statementsOf(poll: () => Promise<void>): Promise<number> {
  const { statements } = await askedMeanwhile(poll);
  return statements.filter((sql) => /event_mark|story_event|event_apart|item_json.*'live'/.test(sql)).length;
}
