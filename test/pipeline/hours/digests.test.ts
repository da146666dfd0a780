import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestWish } from '../../../src/domain/hours/digest-wish.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { createHourKeeper } from '../../../src/pipeline/hours/keep-hours.ts';
import { makeDigests } from '../../../src/pipeline/hours/make-digests.ts';
import type { Newsdesk } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import type { ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { bureau, type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const dayMs = 24 * hourMs;
const daily = [1, 2, 3, 4, 5, 6, 7] as const;
const foreign = { topic: 'buitenland', filter: [] };
const wish: DigestWish = { follows: [foreign], minutes: [420], days: daily };

describe('a digest at a fixed hour', () => {
  let desk: Newsdesk;
  let adapter: ScriptedAdapter;
  let channelId: number;
  let at: HoursDesk['at'];
  let filedAt: HoursDesk['filedAt'];
  let said: HoursDesk['said'];

  beforeEach(async () => {
    ({ desk, adapter, channelId, at, filedAt, said } = await openHoursDesk());
  });
  afterEach(() => desk.close());

  it('comes once, with what came since the last one, what weighs most first', async () => {
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a' }), wireItem({ guid: 'b', urgency: 3 }));
    await filedAt(nightShift + hourMs, wireItem({ guid: 'c', topics: ['sport'] }));
    adapter.acts.length = 0;
    await at(morning - 1);
    expect(said()).toEqual([]);
    await at(morning);
    await at(morning + minuteMs);
    expect(said()).toEqual([
      'post Overzicht Buitenland gisteren 07.00 – 07.00: 2 berichten | Kop van b | Kop van a',
    ]);
    adapter.acts.length = 0;
    await filedAt(morning + hourMs, wireItem({ guid: 'd' }));
    await at(morning + dayMs);
    expect(said()[1]).toBe('post Overzicht Buitenland gisteren 07.00 – 07.00: 1 bericht | Kop van d');
  });

  it('is of what the channel follows where it names nothing, and of nothing where it follows nothing', async () => {
    await ask({ ...wish, follows: [] });
    await filedAt(nightShift, wireItem({ guid: 'a' }), wireItem({ guid: 'b', topics: ['sport'] }));
    await at(morning);
    expect(said().at(-1)).toBe('post Overzicht gisteren 07.00 – 07.00: 1 bericht | Kop van a');
    await desk.store.subscriptions.unfollow(channelId, 'buitenland');
    await filedAt(morning + hourMs, wireItem({ guid: 'c' }));
    adapter.acts.length = 0;
    await at(morning + dayMs);
    expect(said()).toEqual([]);
  });

  it('takes of a topic what its filter takes, in a channel that follows none of it', async () => {
    const filter = desk.store.subscriptions.filters.read('sport woord:voetbal');
    if (filter.kind !== 'follow') throw new Error('no filter');
    await ask({ ...wish, follows: [{ topic: 'sport', filter: filter.filter }] });
    await filedAt(
      nightShift,
      wireItem({ guid: 'a', topics: ['sport'], headline: 'Voetbal in Groningen' }),
      wireItem({ guid: 'b', topics: ['sport'], headline: 'Schaatsen in Thialf' }),
    );
    await at(morning);
    expect(said()).toEqual([
      'post Overzicht Sport (met “voetbal”) gisteren 07.00 – 07.00: 1 bericht | Voetbal in Groningen',
    ]);
  });

  it('comes late, of all the time since, and says so, where Telex was down at its hour, for two days', async () => {
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a' }));
    await at(morning);
    adapter.acts.length = 0;
    await filedAt(morning + hourMs, wireItem({ guid: 'b' }));
    desk.now = morning + 30 * hourMs;
    await desk.file({ ...wireItem({ guid: 'c' }), issuedAt: desk.now - minuteMs, seenAt: desk.now });
    adapter.acts.length = 0;
    await desk.reopen();
    await at(morning + 2 * dayMs + 2 * hourMs);
    const lists = said().filter((each) => each.includes('Overzicht'));
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatch(/^post Overzicht Buitenland \d+ nov 07\.00 – 09\.00: 2 berichten · verlaat \|/u);
  });

  it('says so in one line where nothing came, unless the channel is quiet by then', async () => {
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a' }));
    await at(morning);
    adapter.acts.length = 0;
    await at(morning + dayMs);
    await at(morning + dayMs + minuteMs);
    expect(said()).toEqual(['post Overzicht Buitenland 07.00: niets nieuws sinds gisteren 07.00']);
    adapter.acts.length = 0;
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-08.00'));
    await at(morning + 2 * dayMs);
    await at(morning + 2 * dayMs + 2 * hourMs);
    expect(said()).toEqual([]);
  });

  it.each([
    ['at the same hour', '23.00-07.00', morning],
    ['after it', '23.00-08.00', morning],
    ['at the same hour, with Telex down', '23.00-07.00', morning + 2 * hourMs],
  ])('tells what quiet hours held that end %s, and those tell only what it did not', async (_, hours, up) => {
    await ask(wish);
    await desk.store.hours.chooseQuiet(channelId, readQuietHours(hours));
    await desk.follow(bureau, 'sport');
    await filedAt(
      morning - 2 * hourMs,
      wireItem({ guid: 'a', version: 1 }),
      wireItem({ guid: 'b', topics: ['sport'] }),
      wireItem({ guid: 'k', version: 1 }),
    );
    const changedAt = morning - hourMs;
    await filedAt(changedAt, wireItem({ guid: 'k', version: 2, pubStatus: 'canceled', changedAt }));
    expect(said()).toEqual([]);
    await at(up);
    await at(up + minuteMs);
    await at(morning + 2 * hourMs);
    const posts = said().filter((each) => each.startsWith('post '));
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatch(
      /^post Overzicht .*: 1 bericht, 1 uit de stille uren, 1 ingetrokken( · verlaat)? \| /u,
    );
    expect(posts[0]).toContain('Kop van a');
    expect(posts[0]).toContain('INGETROKKEN: Kop van k');
    expect(posts[1]).toMatch(/^post Stille uren .*: 1 bericht.* \| Kop van b$/u);
    expect(await desk.store.hours.held(channelId)).toEqual([]);
  });

  it('leaves out what a list of quiet hours told shortly before, and counts it, but for what changed since', async () => {
    await ask(wish);
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
    await filedAt(morning - 2 * hourMs, wireItem({ guid: 'a' }), wireItem({ guid: 'b', version: 1 }));
    await at(morning - hourMs / 2);
    expect(said()).toEqual([expect.stringContaining('2 berichten')]);
    adapter.acts.length = 0;
    await at(morning);
    expect(said()).toEqual([
      'post Overzicht Buitenland gisteren 07.00 – 07.00: niets nieuws'.replace('gisteren 07.00 – ', '') +
        ' sinds gisteren 07.00, 2 al verteld na de stille uren',
    ]);
    adapter.acts.length = 0;
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('07.10-07.20'));
    await filedAt(morning + 11 * minuteMs, wireItem({ guid: 'c', version: 1 }), wireItem({ guid: 'd' }));
    await at(morning + 20 * minuteMs);
    const changedAt = morning + 25 * minuteMs;
    await filedAt(changedAt, wireItem({ guid: 'c', version: 2, headline: 'Kop van c, anders', changedAt }));
    adapter.acts.length = 0;
    await ask({ ...wish, minutes: [450] });
    await at(morning + 30 * minuteMs);
    expect(said().filter((each) => each.startsWith('post '))).toEqual([
      expect.stringMatching(/: 1 bericht, \d+ al verteld na de stille uren \| Kop van c, anders$/u),
    ]);
  });

  it('is told once with what was held, also where Telex is killed between the two', async () => {
    await ask(wish);
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-07.00'));
    await filedAt(morning - hourMs, wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
    desk.now = morning;
    expect(await makeDigests(morning, 'Europe/Amsterdam', desk.store)).toBe(1);
    await desk.reopen();
    await at(morning + minuteMs);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('2 berichten, 2 uit de stille uren');
    expect(await desk.store.deliveries.postedAt(1, channelId)).toBe(morning + minuteMs);
  });

  it('takes the hour of the zone that the newsroom file says by then, as quiet hours do, and loses nothing', async () => {
    await ask(wish);
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-07.00'));
    await filedAt(morning - 2 * hourMs, wireItem({ guid: 'a' }));
    const changing = { zone: 'Europe/Amsterdam' };
    const stopping = new AbortController();
    const keeper = createHourKeeper(
      {
        ...{ store: desk.store, clock: () => desk.now, log: quietLog, onPromised: () => {} },
        get timeZone() {
          return changing.zone;
        },
      },
      stopping.signal,
    );
    const look = async (now: number) => {
      desk.now = now;
      keeper.look();
      await keeper.ended();
      keeper.look();
      await keeper.ended();
    };
    const due = async () => (await desk.store.hours.digests(channelId))[0]?.dueAt;
    await look(morning - hourMs);
    expect(await due()).toBe(morning);
    // London is an hour behind.
    changing.zone = 'Europe/London';
    await look(morning - hourMs + 1);
    expect(await due()).toBe(morning + hourMs);
    await look(morning);
    expect(await desk.store.hours.held(channelId)).toHaveLength(1);
    await look(morning + hourMs);
    expect(await desk.store.hours.held(channelId)).toEqual([]);
    expect((await desk.store.hours.digests(channelId))[0]).toMatchObject({
      dueAt: morning + hourMs + dayMs,
      since: morning + hourMs,
    });
    changing.zone = 'Europe/Amsterdam';
    await look(morning + 2 * hourMs);
    expect((await desk.store.hours.digests(channelId))[0]).toMatchObject({
      dueAt: morning + dayMs,
      since: morning + hourMs,
    });
  });

  it('shows a story that was killed before it was sent as that, where it stands in the channel', async () => {
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', version: 1 }));
    adapter.acts.length = 0;
    adapter.script.push(async () => ({ kind: 'limited', retryAfterMs: minuteMs, wholePlatform: false }));
    await at(morning);
    expect(adapter.acts).toHaveLength(1);
    const killed = { version: 2, pubStatus: 'canceled', changedAt: morning } as const;
    await filedAt(morning + 2 * minuteMs, wireItem({ guid: 'a', ...killed }));
    const list = said()
      .filter((each) => each.startsWith('post Overzicht'))
      .at(-1);
    expect(list).toMatch(/: 1 bericht, 1 ingetrokken \|/u);
    expect(list).toMatch(/INGETROKKEN.*Kop van a/u);
  });

  it('comes to show a kill of a story in it, which is told under its card, and else under the digest', async () => {
    const elsewhere = { ...bureau, externalId: 'elders' };
    const { id } = await desk.store.subscriptions.channel(elsewhere, null);
    await desk.store.hours.askDigest(id, wish);
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', version: 1 }));
    await at(morning);
    adapter.acts.length = 0;
    const killed = { version: 2, pubStatus: 'canceled', changedAt: morning } as const;
    await filedAt(morning + hourMs, wireItem({ guid: 'a', ...killed }));
    const told = (channel: string) => said(channel).map((each) => each.replace(/\n.*/su, ''));
    expect(told('bureau').filter((each) => each.startsWith('edit Overzicht'))).toHaveLength(1);
    expect(told('bureau').filter((each) => each.startsWith('thread-note'))).toHaveLength(1);
    expect(told('elders').filter((each) => each.startsWith('edit Overzicht'))).toHaveLength(1);
    expect(told('elders').filter((each) => each.startsWith('thread-note'))).toEqual([
      expect.stringContaining('Kop van a'),
    ]);
  });

  it('is ended by its number, and by the newsroom file that asks for it no more', async () => {
    await ask(wish);
    await ask({ ...wish, minutes: [720] });
    await desk.store.hours.endDigests(channelId, 1);
    await filedAt(nightShift, wireItem({ guid: 'a' }));
    adapter.acts.length = 0;
    await at(morning);
    expect(said()).toEqual([]);
    await at(morning + 5 * hourMs);
    expect(said()).toHaveLength(1);

    const file = (digests: readonly DigestWish[], digest: string) =>
      desk.store.subscriptions.syncFile(
        [{ address: bureau, name: null, follows: [foreign], filter: [], digests }],
        digest,
      );
    const evening = { ...wish, minutes: [1080] };
    await file([evening], 'one');
    const numbers = async () => (await desk.store.hours.digests(channelId)).map(({ number }) => number);
    expect(await numbers()).toEqual([2, 3]);
    await desk.store.hours.endDigests(channelId, 3);
    // The same text does not ask again for what was ended; another does, and what it leaves out is over.
    await file([evening], 'one');
    expect(await numbers()).toEqual([2]);
    await file([evening], 'two');
    expect(await numbers()).toHaveLength(2);
    await file([], 'three');
    expect(await numbers()).toEqual([2]);
  });

  it('is promised once where two look at the same moment', async () => {
    await ask(wish);
    await filedAt(nightShift, wireItem({ guid: 'a' }));
    const due = await desk.store.hours.nextDigest(morning);
    if (due === null) throw new Error('nothing due');
    const next = { dueAt: morning + dayMs, since: morning };
    expect(await desk.store.hours.noteDigest(due, next)).toBe(true);
    expect(await desk.store.hours.noteDigest(due, next)).toBe(false);
  });

  /** Its first hour is found out at once. */
  async function ask(asked: DigestWish): Promise<void> {
    await desk.store.hours.askDigest(channelId, asked);
    await at(desk.now);
  }
});
