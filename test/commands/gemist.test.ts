import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../src/domain/handling/person.ts';
import type { EpochMs, WireItem } from '../../src/domain/item.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { presenter } from '../support/newsdesk.ts';
import { choicesOf, engines, foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';

const sanne: Person = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' };
const day = 24 * hour;

let newsroom: Awaited<ReturnType<typeof openDesk>>;
/** What the router's clock says. */
let clock: EpochMs;
let channelId: number;
let adapter: ReturnType<typeof createScriptedAdapter>;

beforeEach(async () => {
  clock = now;
  newsroom = await openDesk({ over: () => ({ clock: () => clock }) });
  adapter = createScriptedAdapter({ perChannelMs: 1_000 });
  channelId = (await newsroom.store.subscriptions.channel(foreignDesk, null)).id;
});
afterEach(() => newsroom.close());

/** A story that was promised to the channel at `at`. */
async function promised(
  headline: string,
  at: EpochMs,
  item: Partial<WireItem> = {},
  by = 'ANP',
): Promise<number> {
  const number = await newsroom.file({ by, item: { headline, issuedAt: at - minute, seenAt: at, ...item } });
  const posts = { number, revision: 1, urgent: false, availableAt: at, at };
  await newsroom.store.ledger.enqueuePosts(posts, [channelId]);
  return number;
}

/** What is due in the channel is posted at `at`. */
async function delivered(at: EpochMs): Promise<void> {
  let time = at;
  const deps = {
    adapter,
    store: newsroom.store,
    timeZone: 'Europe/Amsterdam',
    present: presenter,
    log: quietLog,
  };
  const deliverer = createDeliverer({ ...deps, clock: () => time, random: () => 0.5 });
  for (let turn = 0; turn < 8; turn++) {
    await deliverer.round(new AbortController().signal);
    time += 1_500;
  }
}

async function came(
  headline: string,
  at: EpochMs,
  item: Partial<WireItem> = {},
  by = 'ANP',
): Promise<number> {
  const number = await promised(headline, at, item, by);
  await delivered(at);
  return number;
}

const say = (line: string, person?: Person) => newsroom.say(line, 'nl', person);

test('/gemist says what came here since a time, newest first, in the grammar of the other commands', async () => {
  await newsroom.run('/volg buitenland');
  await came('Gisteren', now - day);
  await came('Eerder', now - 3 * hour);
  await came('Later', now - hour);
  await newsroom.file({ item: { headline: 'Niet hier', seenAt: now } });
  const said = await say('/gemist 11.00');
  expect(said).toContain('Gemist sinds 11.00: 2 berichten');
  expect(said.indexOf('Later')).toBeLessThan(said.indexOf('Eerder'));
  expect(said).toContain('WASHINGTON (ANP/AFP) · 13.29 · 1 uur geleden');
  expect(said).not.toMatch(/Gisteren|Niet hier|te laat/u);
  for (const typed of ['gisteren', 'sinds:gisteren', 'sinds gisteren', '30u', 'woensdag', 'yesterday'])
    expect(await say(`/gemist ${typed}`)).toContain('3 berichten');
  expect(await newsroom.say('/missed 3h', 'en')).toContain('Missed since 11:30: 2 stories');
  expect(await newsroom.run('/gemist 11.00', { mayManage: false })).toMatchObject({
    refused: false,
    audience: 'asker',
  });
  for (const typed of ['straks', '25.00', '2030-01-01'])
    expect(await newsroom.run(`/gemist ${typed}`)).toMatchObject({ refused: true });
  expect(await say('/gemist straks')).toContain('/gemist 14.00, /gemist 3u');
  expect(await say('/gemist 2030-01-01')).toContain('moet nog komen');
});

test('an answer pages by buttons, and its pages stay as they were whatever comes meanwhile', async () => {
  for (let nth = 1; nth <= 20; nth++) await came(`Bericht ${nth}.`, now - 5 * hour + nth * minute);
  const first = await newsroom.run('/gemist 6u');
  expect(choicesOf(first)).toHaveLength(1);
  const [next = ''] = choicesOf(first);
  expect(next.length).toBeLessThan(90);
  await came('Bericht 21.', now - minute);
  const second = await say(next);
  expect(second.match(/Bericht \d+\./gu)).toEqual(
    [12, 11, 10, 9, 8, 7, 6, 5].map((nth) => `Bericht ${nth}.`),
  );
  const [newest, further = ''] = choicesOf(await newsroom.run(next));
  expect((await say(further)).match(/Bericht \d+\./gu)).toEqual([4, 3, 2, 1].map((nth) => `Bericht ${nth}.`));
  expect(await say(newest ?? '')).toContain('21 berichten');
});

test('without a time it is since who asks used Telex before this visit, wherever that was', async () => {
  await came('Van gisteren', now - day);
  clock = now - 4 * hour;
  await newsroom.run('/hulp', { person: sanne, channel: { ...foreignDesk, externalId: 'sport' } });
  await came('Na haar', now - 2 * hour);
  clock = now - minute;
  await newsroom.run('/laatste', { person: sanne });
  clock = now;
  for (const again of [1, 2]) {
    const said = await say('/gemist', sanne);
    expect(said, String(again)).toContain('Gemist sinds 10.30: 1 bericht');
    expect(said).toContain('Na haar');
    expect(said).toContain('sinds je Telex voor het laatst gebruikte');
    clock += minute;
  }
  // Somebody else, the same name on another platform, and nobody known: half a day.
  const other = { ...foreignDesk, platform: 'slack' as const };
  for (const asked of [{ person: { ...sanne, userId: 'piet' } }, { person: sanne, channel: other }, {}])
    expect(JSON.stringify(await newsroom.run('/gemist', asked))).toContain('de laatste twaalf uur');
  expect(await newsroom.run('/gemist', { person: { ...sanne, userId: 'piet' } })).toMatchObject({
    refused: false,
  });
});

test('who was away for weeks is told of one, with a button for all of it', async () => {
  clock = now - 30 * day;
  await newsroom.run('/hulp', { person: sanne });
  await came('Oud', now - 20 * day);
  await came('Van deze week', now - 5 * day);
  clock = now;
  const said = await say('/gemist', sanne);
  expect(said).toContain('Van deze week');
  expect(said).not.toContain('Oud');
  expect(said).toContain('Alles sinds 16 dec 2025 14.30 (/gemist 2025-12-16)');
  expect(await say('/gemist 2025-12-16')).toContain('2 berichten');
});

test('what came late says how late and why, what was killed says only that', async () => {
  const late = await promised('Traag', now - 5 * hour);
  await delivered(now - 5 * hour + 40 * minute);
  await came('Pas gezien', now - 3 * hour, { issuedAt: now - 6 * hour });
  const killed = await came('Geheim', now - 2 * hour);
  await newsroom.kill(killed);
  const said = await say('/gemist 8u');
  expect(late).toBeGreaterThan(0);
  expect(said).toContain('kwam 40 min te laat: het wachtte op zijn beurt tot 10.10');
  expect(said).toContain('INGETROKKEN');
  expect(said).not.toContain(
    'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.\n',
  );
});

test('what failed is told with its reason, and when it is tried again', async () => {
  await promised('Mislukt', now - hour);
  const reason = { code: 'may-have-happened', values: { platform: 'Slack' } } as const;
  adapter.script.push(
    ...Array.from({ length: 90 }, () => async () => ({ kind: 'not-sent', reason, answered: true }) as const),
  );
  for (let tried = 0; tried < 6; tried++) await delivered(now - hour + tried * minute);
  const said = await say('/gemist 3u');
  expect(said).toContain('Niets gemist');
  expect(said).toContain('Lukte nog niet');
  expect(said).toContain('Mislukt');
  expect(said).toContain('Slack had een storing, en het kan gelukt zijn. Wordt zo nog eens geprobeerd.');
  clock = now - 57 * minute;
  expect(await say('/gemist 3u')).toContain('Wordt om 13.35 nog eens geprobeerd.');
});

test('a channel that takes nothing says so, and what was held before it came is not spoken of', async () => {
  const held = await promised('Nog geheim', now - 2 * hour);
  const story = await newsroom.store.stories.stored(held);
  if (story === null) throw new Error('none');
  const version = {
    ...story,
    agency: 'anp',
    sample: false,
    named: null,
    withdrawnAt: null,
    textHash: 'held',
  };
  await newsroom.store.stories.revise(held, 'anp', { ...version, state: 'held' }, now - 2 * hour, false);
  await delivered(now - 2 * hour + minute);
  await promised('Wacht', now - hour);
  const reason = { code: 'channel-archived' } as const;
  adapter.script.push(async () => ({ kind: 'channel-broken', reason }));
  await delivered(now - hour);
  const said = await say('/gemist 3u');
  expect(said).toContain('Niets gemist');
  expect(said).toContain('Dit kanaal neemt nu niets aan: het kanaal is gearchiveerd');
  expect(said).toContain('Er wacht nog 1 bericht op zijn beurt.');
  expect(said).not.toContain('Nog geheim');
});

test('of an empty answer it says since when, and what to do', async () => {
  expect(await say('/gemist 14.00')).toContain('Niets gemist sinds 14.00: er kwam hier niets.');
  expect(choicesOf(await newsroom.run('/gemist 14.00'))).toEqual(['/onderwerpen']);
  await newsroom.run('/volg buitenland');
  expect(choicesOf(await newsroom.run('/gemist 14.00'))).toEqual(['/gemist gisteren', '/laatste']);
});

describe.each(engines)('what is promised for later, on %s', (engine) => {
  beforeEach(() => openOn(engine));

  test('a kill that is said once more where nobody saw it waits for nobody, and is open from when it is due', async () => {
    const number = await came('Geheim', now - hour);
    await newsroom.kill(number);
    const kill = { number, revision: 2, about: 'withdrawn', urgent: true, isBack: false } as const;
    await newsroom.store.ledger.enqueueUpdates({ ...kill, brief: '', detail: '', at: now });
    await delivered(now);
    const waits = /wacht|beurt/u;
    for (const later of [0, 2, 4, 7]) {
      clock = now + later * minute;
      const said = await say('/gemist 3u');
      expect(said, `${later}`).toContain('INGETROKKEN');
      expect(said, `${later}`).not.toMatch(waits);
    }
    expect(await newsroom.store.troubles.oldestOpen()).toEqual([]);
    const reason = { code: 'stood-still' } as const;
    adapter.script.push(
      ...Array.from({ length: 9 }, () => async () => ({ kind: 'not-sent', reason }) as const),
    );
    await delivered(now + 6 * minute);
    const [open] = await newsroom.store.troubles.oldestOpen();
    expect(open?.number).toBe(number);
    expect((open?.since ?? 0) - now).toBeGreaterThanOrEqual(5 * minute);
    expect((open?.since ?? 0) - now).toBeLessThan(5.5 * minute);
  });

  test('any other waits for its turn from when it is due', async () => {
    const number = await newsroom.file({ item: { headline: 'Straks' } });
    const due = { availableAt: now + 5 * minute, at: now - hour };
    await newsroom.store.ledger.enqueuePosts({ number, revision: 1, urgent: false, ...due }, [channelId]);
    for (const [later, waits] of [
      [0, false],
      [5.5, false],
      [7, true],
    ] as const) {
      clock = now + later * minute;
      const line = 'Er wacht nog 1 bericht op zijn beurt.';
      expect((await say('/gemist 3u')).includes(line), `${later}`).toBe(waits);
    }
  });
});

/** The newsroom of this test, on another database. */
async function openOn(engine: (typeof engines)[number]): Promise<void> {
  await newsroom.close();
  newsroom = await openDesk({ engine, over: () => ({ clock: () => clock }) });
  channelId = (await newsroom.store.subscriptions.channel(foreignDesk, null)).id;
}

describe.each(engines)('one happening in /gemist, on %s', (engine) => {
  beforeEach(() => openOn(engine));

  test('stands there once, by what came last, with who else this channel has it of', async () => {
    await newsroom.run('/volg buitenland');
    const afp = await came('Van AFP', now - 3 * hour, {}, 'AFP');
    await came('Iets anders', now - 2 * hour);
    const anp = await came('Van ANP', now - hour);
    const rtr = await newsroom.file({ by: 'Reuters', item: { headline: 'Niet hier', seenAt: now } });
    await newsroom.join(1, afp, anp, rtr);
    const said = await say('/gemist 11.00');
    expect(said).toContain('Gemist sinds 11.00: 2 berichten');
    expect(said).toMatch(/Van ANP\n.* · #\d+ · ook AFP 11\.29\n[\s\S]*Iets anders/u);
    expect(said).not.toMatch(/Van AFP|RTR/u);
    // Of the time since, no older take stands there either.
    expect(await say('/gemist 13.00')).toContain('ook AFP 11.29');
    await newsroom.kill(anp);
    expect(await say('/gemist 11.00')).toMatch(
      /3 berichten\n\n⛔ INGETROKKEN[\s\S]*Iets anders[\s\S]*Van AFP/u,
    );
    expect(await say('/gemist 11.00')).not.toContain('ook ');
  });

  test('comes up when one of its takes does, and a count is of happenings', async () => {
    const anp = await came('Van ANP', now - 3 * hour);
    const afp = await came('Van AFP', now - 2 * hour, {}, 'AFP');
    await came('Iets anders', now - hour);
    await newsroom.join(1, anp, afp);
    const said = await say('/gemist 6u');
    expect(said).toContain('2 berichten');
    expect(said).toMatch(/Iets anders[\s\S]*Van AFP[\s\S]*ook ANP 11\.29/u);
  });

  test('is on one page, whatever comes of it and of others while somebody reads on', async () => {
    const early: number[] = [];
    for (let nth = 1; nth <= 10; nth++)
      early.push(await came(`Eerste van ${nth}.`, now - 5 * hour + nth * minute));
    for (let nth = 1; nth <= 10; nth++)
      await newsroom.join(
        nth,
        early[nth - 1] ?? 0,
        await came(`Tweede van ${nth}.`, now - 4 * hour + nth * minute),
      );
    const first = await newsroom.run('/gemist 6u');
    const pages = [await say('/gemist 6u')];
    const [next = ''] = choicesOf(first);
    clock = now + minute;
    // Of a happening that was read, and of one that was not.
    for (const nth of [9, 1]) await newsroom.join(nth, await came(`Derde van ${nth}.`, now + minute));
    pages.push(await say(next));
    const seen = pages.join().match(/(?:Eerste|Tweede|Derde) van \d+\./gu);
    expect(seen).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((nth) => `Tweede van ${nth}.`));
  });
});
