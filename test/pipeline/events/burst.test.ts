import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventDesk, openEventDesk } from './event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk({ pace: { perChannelMs: 1_000 } });
  await k.desk.store.channelSettings.choose(k.channelId, 'foldAfterMs', 3_000);
});
afterEach(() => k.close());

describe('a rush of takes of an event whose card stands', () => {
  it('comes under that card, which counts them', async () => {
    await k.file('afp');
    await hearOthers();
    for (const at of others.keys()) await k.say(at + 2, 1);
    await passes();
    expect(k.wall().filter((line) => !line.includes(' under '))).toEqual([
      'm1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02',
    ]);
    expect(
      k.wall().filter((line) => line.includes(' under m1: ') && line.includes('[buttons]')),
    ).toHaveLength(5);
  });

  it('leaves what else comes in that rush to a list', async () => {
    await k.file('afp');
    await hearOthers();
    await k.hear('rtr');
    await passes();
    const messages = k.wall().filter((line) => !line.includes(' under '));
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('ook RTR');
    for (const [headline] of others) expect(messages[1]).toContain(headline);
  });
});

const others = [
  ['Inflatie in Spanje daalt', 'De prijzen in Spanje stegen in november minder dan verwacht.'],
  ['Deense regering valt', 'De coalitie in Kopenhagen is gestruikeld over de begroting.'],
  ['Griekse veerboot strandt', 'Bij Kreta is een veerboot met 340 opvarenden vastgelopen.'],
  ['Staking op Ierse luchthavens', 'Grondpersoneel in Dublin legt vrijdag het werk neer.'],
  ['Zweden kiest nieuw parlement', 'In Stockholm openden de stembureaus om acht uur.'],
] as const;

async function hearOthers(): Promise<void> {
  for (const [at, [headline, lede]] of others.entries())
    await k.hear('anp', { guid: `los-${at}`, headline, lede, dateline: null });
}

/** All the time that they need. */
async function passes(): Promise<void> {
  for (let rounds = 0; rounds < 16; rounds++) {
    k.desk.now += 5_000;
    await k.round(1);
  }
}
