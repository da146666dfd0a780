import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk } from './event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk();
});
afterEach(() => k.close());

const first = 'm1: Veertien doden door aardbeving bij Erzurum';
const quakeHitsErzurum = 'Zware aardbeving treft Erzurum, zeker 14 doden';

describe('the line of a take that was parted', () => {
  it('says where it went, also where that is under another card', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.belong(1, null);
    expect(k.wall()).toEqual([
      expect.stringContaining(first),
      'm2 under m1: #2 (ANP 20.02) hoort hier niet bij: het staat op een eigen kaart.',
      'm4 under m1: #3 (RTR 20.03) staat niet meer hier, maar onder #2.',
      `m7: ${quakeHitsErzurum} | eerst: ANP 20.02 · ook RTR 20.03`,
      expect.stringMatching(/^m\d+ under m7: 20.03 RTR: .* \[buttons\]$/u),
    ]);
  });

  it('says that it stands on a card of its own, where it was joined again', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.belong(2, null);
    await k.belong(2, 1);
    expect(k.wall().slice(0, 2)).toEqual([
      `${first} | eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03`,
      'm2 under m1: #2 (ANP 20.02) staat op een eigen kaart.',
    ]);
  });

  it('says so as well where its card is that of the event by then', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.belong(1, null);
    await k.belong(1, 2);
    expect(k.wall().slice(0, 3)).toEqual([
      `${first} | hoort bij #2 (ANP 20.02)`,
      'm2 under m1: #2 (ANP 20.02) staat op een eigen kaart.',
      'm4 under m1: #3 (RTR 20.03) staat niet meer hier, maar onder #2.',
    ]);
  });

  it('stands again where it was joined again before its card came', async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
    await k.say(2, null);
    k.desk.now += 1_000;
    await k.say(2, 1);
    await k.round();
    expect(k.wall()).toEqual([
      `${first} | eerst: AFP 20.01 · ook ANP 20.02`,
      expect.stringMatching(/^m2 under m1: 20.02 ANP: .* \[buttons\]$/u),
    ]);
  });

  it('goes while it is under way', async () => {
    await k.file('afp');
    k.platform.script.push(async () => {
      await k.say(2, null);
      return { kind: 'sent', messageId: 'm2' };
    });
    await k.file('anp');
    expect(k.wall()[1]).toBe(
      'm2 under m1: #2 (ANP 20.02) hoort hier niet bij: het staat op een eigen kaart.',
    );
  });

  it('says that its card is to come as long as quiet hours hold that', async () => {
    for (const agency of ['afp', 'anp']) await k.file(agency);
    await k.desk.store.hours.chooseQuiet(k.channelId, readQuietHours('20.00-06.30'));
    await k.belong(2, null);
    expect(k.wall()).toEqual([
      first,
      'm2 under m1: #2 (ANP 20.02) hoort hier niet bij: het komt op een eigen kaart.',
    ]);
  });
});

describe('a card of a take that is joined while it is under way', () => {
  it('is counted on the card of the event, and says of which it is', async () => {
    await k.file('afp');
    k.platform.script.push(async () => {
      await k.say(2, 1);
      return { kind: 'sent', messageId: 'm2' };
    });
    await k.file('rtr', {
      headline: 'Inflatie in Spanje daalt tot 2,4 procent',
      lede: 'De prijzen in Spanje lagen hoger.',
      dateline: null,
    });
    k.desk.now += minuteMs;
    await k.round();
    expect(k.wall()).toEqual([
      `${first} | eerst: AFP 20.01 · ook RTR 20.02`,
      'm2: Inflatie in Spanje daalt tot 2,4 procent | hoort bij #1 (AFP 20.01)',
    ]);
  });
});
