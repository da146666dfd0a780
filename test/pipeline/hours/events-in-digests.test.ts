import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countHeld } from '../../../src/chat/words/hours/count-held.ts';
import type { DigestWish } from '../../../src/domain/hours/digest-wish.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import type { Newsdesk } from '../../support/newsdesk.ts';
import type { ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { bureau, type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const dayMs = 24 * hourMs;
const foreign = { topic: 'buitenland', filter: [] };
/** What is told by nobody else. */
const bakers = {
  headline: 'Bakkers gaan prijs uitreiken',
  lede: 'Het gilde kiest in Franeker het beste suikerbrood.',
  body: 'Het gilde kiest in Franeker het beste suikerbrood.',
  dateline: null,
} as const;
const wish: DigestWish = { follows: [foreign], minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] };

describe('one happening in a digest', () => {
  let desk: Newsdesk;
  let adapter: ScriptedAdapter;
  let channelId: number;
  let at: HoursDesk['at'];
  let said: HoursDesk['said'];

  beforeEach(async () => {
    ({ desk, adapter, channelId, at, said } = await openHoursDesk());
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'afp', credit: 'AFP' },
      { id: 'rtr', credit: 'Reuters' },
    ]);
  });
  afterEach(() => desk.close());

  it('stands there once, where the weightiest of its takes would, by the newest, with who else has it', async () => {
    await desk.store.hours.askDigest(channelId, wish);
    await at(nightShift - hourMs);
    await filed('afp', nightShift, { guid: 'a', urgency: 2 });
    await filed('anp', nightShift + hourMs, { guid: 'b' });
    await filed('anp', nightShift + 2 * hourMs, { guid: 'c', urgency: 4, ...bakers });
    await join(1, 2);
    expect(await digest(morning)).toEqual([
      'post Overzicht Buitenland gisteren 07.00 – 07.00: 2 berichten | Kop van b (ook AFP gisteren 19.59) | Bakkers gaan prijs uitreiken',
    ]);
  });

  it('names who had it in a digest before, and no take of what the channel does not follow', async () => {
    await desk.store.hours.askDigest(channelId, wish);
    await filed('afp', nightShift, { guid: 'a' });
    await digest(morning);
    await filed('anp', morning + hourMs, { guid: 'b' });
    await filed('rtr', morning + 2 * hourMs, { guid: 'c', topics: ['sport'] });
    await join(1, 2, 3);
    expect((await digest(morning + dayMs))[0]).toMatch(
      /: 1 bericht \| Kop van b \(ook AFP \d+ nov 19\.59\)$/u,
    );
  });

  it('lets a take that is killed stand for itself in it, and says so under it, whoever else has it', async () => {
    await changeTold({ pubStatus: 'canceled' });
    const acts = said();
    expect(acts.some((each) => /^edit .* \| Kop van b \| INGETROKKEN: Kop van a$/u.test(each))).toBe(true);
    expect(acts.some((each) => each.includes('INGETROKKEN door AFP'))).toBe(true);
  });

  it.each([
    ['1 geblokkeerd', { pubStatus: 'withheld' }],
    ['1 mogelijk ingetrokken', { signal: 'possible-kill', lede: 'Gelieve dit niet te gebruiken.' }],
    ['1 onder embargo', { embargoedUntil: morning + dayMs }],
    ['1 ingetrokken', { pubStatus: 'canceled' }],
  ] as const)('says what became of a take that may not be used: %s', async (told, changes) => {
    await changeTold(changes);
    expect(lists().at(-1)).toContain(`: 1 bericht, ${told} |`);
  });

  it('comes once out of quiet hours, and is not told again when they end', async () => {
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
    const night = morning - 3 * hourMs;
    await filed('afp', night, { guid: 'a' });
    await filed('anp', night + minuteMs, { guid: 'b', ...bakers });
    await filed('rtr', night + 2 * minuteMs, { guid: 'c' });
    await join(1, 3);
    expect(await digest(morning)).toEqual([
      expect.stringMatching(
        /^post Stille uren .*: 2 berichten.* \| Kop van c \(ook AFP 03\.59\) \| Bakkers gaan/u,
      ),
    ]);
    expect(await desk.store.hours.held(channelId)).toEqual([]);
  });

  it('is one of what quiet hours held, and of what their list told already, by whichever take', async () => {
    await desk.store.hours.askDigest(channelId, wish);
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-08.00'));
    await filed('anp', nightShift, { guid: 'a' });
    const night = morning - 3 * hourMs;
    await filed('afp', night, { guid: 'b' });
    await filed('rtr', night + minuteMs, { guid: 'c' });
    await join(1, 2, 3);
    const held = { hours: desk.store.hours, events: desk.store.events };
    const channel = await desk.store.subscriptions.channel(bureau, null);
    expect(await countHeld({ ...held, channel })).toBe(1);
    expect(await digest(morning)).toEqual([expect.stringMatching(/: 1 bericht, 1 uit de stille uren \|/u)]);
    adapter.acts.length = 0;
    await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
    await filed('afp', morning + dayMs - 4 * hourMs, { guid: 'd' });
    await filed('rtr', morning + dayMs - 3 * hourMs, { guid: 'e' });
    await join(4, 5);
    await at(morning + dayMs - hourMs / 2);
    adapter.acts.length = 0;
    expect((await digest(morning + dayMs))[0]).toMatch(/, 1 al verteld na de stille uren$/u);
  });

  it('is one line of as many as a message takes, with all that it tells of in the same message', async () => {
    await desk.store.hours.askDigest(channelId, wish);
    await at(nightShift - hourMs);
    for (let event = 1; event <= 20; event++) {
      await filed('anp', nightShift + event * minuteMs, { guid: `anp-${event}` });
      await filed('afp', nightShift + (event + 30) * minuteMs, { guid: `afp-${event}` });
      await desk.store.events.join(
        [2 * event - 1, 2 * event].map((number) => ({ number, event, cameAt: number, score: 1, by: null })),
        desk.now,
      );
    }
    const parts = await digest(morning);
    const lines = parts.map((part) => part.match(/Kop van afp-\d+ \(ook ANP/gu)?.length ?? 0);
    expect([lines.length, (lines[0] ?? 0) + (lines[1] ?? 0)]).toEqual([2, 20]);
    expect(parts.join()).not.toContain('Kop van anp');
  });

  async function filed(
    source: string,
    now: number,
    changes: Partial<WireItem> & { guid: string },
  ): Promise<void> {
    desk.now = now;
    const item = { ...wireItem(changes), seenAt: now };
    await desk.fileFrom(source, { ...item, issuedAt: (changes.version ?? 1) > 1 ? null : now - minuteMs });
    await at(now);
  }

  /** A take of an event that a digest told changes an hour later, when nothing else comes there any more. */
  async function changeTold(changes: Partial<WireItem>): Promise<void> {
    await desk.store.hours.askDigest(channelId, wish);
    await filed('afp', nightShift, { guid: 'a' });
    await filed('anp', nightShift + hourMs, { guid: 'b' });
    await join(1, 2);
    await desk.store.subscriptions.unfollow(channelId, 'buitenland');
    await digest(morning);
    const changedAt = morning + hourMs;
    await filed('afp', changedAt, { ...changes, guid: 'a', version: 2, changedAt });
  }

  function lists(): readonly string[] {
    return said(bureau.externalId).filter((each) => each.includes('Overzicht '));
  }

  function join(...numbers: readonly number[]): Promise<void> {
    const members = numbers.map((number) => ({ number, event: 1, cameAt: number, score: 1, by: null }));
    return desk.store.events.join(members, desk.now);
  }

  async function digest(now: number): Promise<readonly string[]> {
    adapter.acts.length = 0;
    await at(now);
    return said(bureau.externalId).filter((each) => /(?:Overzicht|Stille uren) /u.test(each));
  }
});
