import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { hourMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk } from '../events/event-desk.ts';
import { quake } from '../events/quakes.ts';

describe('what comes along with an event at night', () => {
  let room: EventDesk;

  beforeEach(async () => {
    room = await openEventDesk({ topics: [] });
    const { hours, subscriptions } = room.desk.store;
    const filter = [{ key: 'word', values: ['burgemeester'] }];
    await subscriptions.follow(room.channelId, 'buitenland', filter);
    await hours.chooseQuiet(room.channelId, readQuietHours('23.00-06.30'));
  });
  afterEach(() => room.close());

  it('is named on the card of the event, as the list of the quiet hours names it', async () => {
    room.desk.now += 4 * hourMs;
    await room.file('afp', withoutMayor('afp'));
    await room.file('anp');
    await morning();
    expect(room.wall()).toEqual([
      expect.stringMatching(/1 bericht · verlaat \| Zware aardbeving treft Erzurum, zeker 14 doden/u),
    ]);
    await room.file('rtr');
    expect(room.wall().at(-1)).toBe(
      'm2: Aardbeving Turkije: 14 doden | eerst: AFP 00.01 · ook ANP 00.02, RTR 07.03 · tekst van RTR',
    );
  });

  it('is named there as well where a digest tells what the quiet hours held', async () => {
    const { hours } = room.desk.store;
    await hours.askDigest(room.channelId, { follows: [], minutes: [360], days: [1, 2, 3, 4, 5, 6, 7] });
    await room.round();
    room.desk.now += 4 * hourMs;
    await room.file('afp', withoutMayor('afp'));
    await room.file('anp');
    room.desk.now += 6 * hourMs;
    await room.round();
    expect(room.wall()).toEqual([
      expect.stringMatching(/1 bericht, 1 uit de stille uren \| Zware aardbeving treft Erzurum/u),
    ]);
    expect(await hours.held(room.channelId)).toEqual([]);
    room.desk.now += hourMs;
    await room.round();
    await room.file('rtr');
    expect(room.wall().at(-1)).toContain('eerst: AFP 00.01 · ook ANP 00.02, RTR 07.03 · tekst van RTR');
  });

  it('is told of where it is killed, as what that list shows', async () => {
    room.desk.now += 4 * hourMs;
    await room.file('afp', withoutMayor('afp'));
    await room.file('anp');
    await morning();
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect(room.wall().at(-1)).toContain('INGETROKKEN door AFP 07.03');
  });

  it('comes under the card that stands there since the evening, and so does what is new in it', async () => {
    await room.file('anp');
    room.desk.now += 4 * hourMs;
    await room.file('afp', withoutMayor('afp'));
    await morning();
    expect(room.wall()).toEqual([
      'm1: Zware aardbeving treft Erzurum, zeker 14 doden | eerst: ANP gisteren 20.01 · ook AFP 00.02',
      expect.stringContaining('under m1: 00.02 AFP: Veertien doden door aardbeving bij Erzurum'),
    ]);
    room.desk.now += 17 * hourMs;
    const headline = 'Negentien doden door aardbeving bij Erzurum';
    await room.file('afp', { ...withoutMayor('afp'), headline, version: 2 });
    await morning();
    expect(room.wall().at(-1)).toContain(headline);
  });

  async function morning(): Promise<void> {
    room.desk.now += 7 * hourMs;
    await room.round();
  }
});

function withoutMayor(agency: string) {
  const { lede } = quake(`${agency}-1`);
  return { lede: lede?.replace('burgemeester Mehmet Sekmen', 'Mehmet Sekmen') ?? null };
}
