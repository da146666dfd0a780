import { afterEach, beforeEach, expect, it } from 'vitest';
import { minuteMs } from '../../support/wire-item.ts';
import { type OneCardDesk, openOneCardDesk } from '../events/one-card-desk.ts';

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  await room.desk.store.hours.askDigest(room.channelId, { follows: [], minutes: [21 * 60], days });
  await room.round();
  for (const agency of ['afp', 'anp']) await room.file(agency);
  room.desk.now += 58 * minuteMs;
  await room.round();
});
afterEach(() => room.close());

it.each([
  ['INGETROKKEN door ANP', { pubStatus: 'canceled' }],
  ['GEBLOKKEERD door ANP', { pubStatus: 'withheld' }],
  [
    'Gecorrigeerd door ANP',
    { signal: 'correction', headline: 'Zware aardbeving treft Kars, zeker 14 doden' },
  ],
] as const)(
  'of a take under a card that a digest told as well it is said once: %s',
  async (said, different) => {
    expect(room.wall().at(-1)).toMatch(/^m\d: Overzicht .*1 bericht/u);
    await room.file('anp', { ...different, version: 2 });
    const loud = room.lines().filter((line) => line.includes(said) && line.startsWith('!'));
    expect(loud).toHaveLength(1);
    expect(
      room
        .wall()
        .filter((line) => /^m\d+ under m1: .*\[buttons\]/u.test(line))
        .at(-1),
    ).toContain(said);
  },
);
