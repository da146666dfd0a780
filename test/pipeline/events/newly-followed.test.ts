import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventDesk, openEventDesk } from './event-desk.ts';

const version = {
  version: 2,
  headline: 'Nederlanders onder de doden van aardbeving bij Erzurum',
  lede: 'Onder de 14 doden van de aardbeving bij Erzurum zijn drie Nederlanders, zegt burgemeester Mehmet Sekmen.',
};

describe('an event of which a version is the first that a channel follows', () => {
  let room: EventDesk;
  beforeEach(async () => {
    room = await openEventDesk({ topics: [] });
    await room.desk.store.subscriptions.follow(room.channelId, 'alles', [
      { key: 'word', values: ['Nederlanders'] },
    ]);
  });
  afterEach(() => room.close());

  it('comes whole, as with a new take, on the card of that version', async () => {
    for (const agency of ['afp', 'rtr', 'anp']) await room.file(agency);
    expect(room.wall()).toEqual([]);
    await room.file('anp', version);
    const cards = room.platform.acts.filter(({ kind, post }) => kind === 'post' && post.kind === 'card');
    expect(cards.length).toBe(1);
    expect(takes()).toEqual('eerst: AFP 20.01 · ook RTR 20.02, ANP 20.03 · tekst van ANP');
  });

  it.each(['canceled', 'withheld'] as const)(
    'comes whole where what was killed or held is usable again, and says what it did not (%s)',
    async (pubStatus) => {
      await room.file('afp');
      await room.file('anp');
      await room.file('anp', { version: 2, pubStatus });
      expect(room.wall()).toEqual([]);
      await room.file('anp', { ...version, version: 3 });
      expect(takes()).toEqual('eerst: AFP 20.01 · ook ANP 20.02 · tekst van ANP');
    },
  );

  /** As the card says by now who has the event. */
  function takes(): string {
    return room.wall()[0]?.split(' | ')[1] ?? '';
  }
});
