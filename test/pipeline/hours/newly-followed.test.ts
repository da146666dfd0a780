import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestWish } from '../../../src/domain/hours/digest-wish.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const dayMs = 24 * hourMs;
const plain = 'Vliegtuig neergestort in Kazachstan';
const dutch = 'Vliegtuig neergestort in Kazachstan, drie Nederlanders aan boord';
/** As it was, but for a comma. */
const comma = { lede: `${dutch}: de eerste alinea lang genoeg om iets te zeggen over wat er is gebeurd.` };
const ofDutch = 'buitenland woord:Nederlanders';

describe('a digest of a story that was there long before', () => {
  let room: HoursDesk;

  beforeEach(async () => {
    room = await openHoursDesk();
    await room.desk.store.subscriptions.unfollow(room.channelId, 'buitenland');
  });
  afterEach(() => room.desk.close());

  it.each<[string, string, Partial<WireItem>, Partial<WireItem>]>([
    ['a word', ofDutch, {}, {}],
    ['a flash', 'alles spoed', { urgency: 4 }, { urgency: 1 }],
    ['another desk', 'sport', {}, { topics: ['sport'] }],
  ])('has it once where a version is the first that it follows: %s', async (_, follows, first, then) => {
    await ask(follows);
    await room.filedAt(nightShift, item({ headline: plain, ...first }));
    await twoMornings();
    await room.filedAt(morning + dayMs + hourMs, item({ headline: dutch, version: 2, ...then }));
    for (const days of [2, 3]) await room.at(morning + days * dayMs);
    expect(daysWith(dutch)).toBe(1);
  });

  it('has it where its agency wrote a version before the last one, and Telex read that after it', async () => {
    await ask(ofDutch);
    await room.filedAt(nightShift, item({ headline: plain }));
    await room.at(morning);
    const changedAt = morning - minuteMs;
    await room.filedAt(morning + minuteMs, item({ headline: dutch, version: 2, changedAt }));
    for (const days of [1, 2]) await room.at(morning + days * dayMs);
    expect(daysWith(dutch)).toBe(1);
  });

  it('has it again where a version says something else, and not for a comma', async () => {
    await ask('buitenland');
    await room.filedAt(nightShift, item({ headline: dutch }));
    await twoMornings();
    await room.filedAt(morning + dayMs + hourMs, item({ headline: dutch, version: 2, ...comma }));
    await room.at(morning + 2 * dayMs);
    expect(daysWith(dutch)).toBe(1);
    const four = dutch.replace('drie', 'vier');
    await room.filedAt(morning + 2 * dayMs + hourMs, item({ headline: four, version: 3 }));
    await room.at(morning + 3 * dayMs);
    expect(daysWith(four)).toBe(1);
  });

  it('has it when its embargo is over, however long that was', async () => {
    await ask('buitenland');
    const embargoedUntil = morning + dayMs + hourMs;
    await room.filedAt(nightShift, item({ headline: dutch, embargoedUntil }));
    await twoMornings();
    expect(daysWith(dutch)).toBe(0);
    room.desk.now = embargoedUntil;
    await room.desk.endEmbargoes();
    for (const days of [2, 3]) await room.at(morning + days * dayMs);
    expect(daysWith(dutch)).toBe(1);
  });

  it('has it where what was held for longer is usable again', async () => {
    await ask('buitenland');
    await room.filedAt(nightShift, item({ headline: dutch, pubStatus: 'withheld' }));
    await twoMornings();
    await room.filedAt(morning + dayMs + hourMs, item({ headline: dutch, version: 2 }));
    for (const days of [2, 3]) await room.at(morning + days * dayMs);
    expect(daysWith(dutch)).toBe(1);
  });

  async function ask(text: string) {
    const { desk, channelId } = room;
    const read = desk.store.subscriptions.filters.read(text);
    if (read.kind !== 'follow') throw new Error(text);
    const { topic, filter } = read;
    const follows = [{ topic, filter }];
    const wish: DigestWish = { follows, minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] };
    await desk.store.hours.askDigest(channelId, wish);
    await room.at(nightShift - hourMs);
  }

  /** Two digests, and between them more than a page of what stands before it by then. */
  async function twoMornings() {
    await room.at(morning);
    await manyOthers(morning + hourMs);
    await room.at(morning + dayMs);
  }

  async function manyOthers(at: number) {
    room.desk.now = at;
    const other = (nth: number) =>
      wireItem({
        guid: `${nth}`,
        issuedAt: at - minuteMs,
        seenAt: at,
        urgency: 1,
        topics: ['buitenland', 'sport'],
      });
    await room.desk.file(...Array.from({ length: 101 }, (_, nth) => other(nth)));
  }

  /** In how many digests it came. */
  const daysWith = (headline: string) =>
    room.said().filter((each) => each.startsWith('post') && each.includes(headline)).length;

  const item = (different: Partial<WireItem>) => wireItem({ ...different, guid: 'a' });
});
