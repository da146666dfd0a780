import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventDesk, openEventDesk } from './event-desk.ts';
import { quake } from './quakes.ts';

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

describe('a channel that a flash brought its event to', () => {
  let room: EventDesk;
  beforeEach(async () => {
    room = await openEventDesk({ topics: [] });
    const urgent = [{ key: 'urgent', values: [] }];
    await room.desk.store.subscriptions.follow(room.channelId, 'buitenland', urgent);
  });
  afterEach(() => room.close());

  it('hears of newer figures, and not of those from before the flash', async () => {
    await room.file('afp', dead('afp', 'Tien doden door aardbeving bij Erzurum', '10'));
    await room.file('anp', { urgency: 1 });
    expect(loud()).toEqual([]);
    await room.file('rtr', dead('rtr', 'Aardbeving Turkije: 24 doden', '24'));
    expect(loud()).toEqual(['20.03 RTR: Aardbeving Turkije: 24 doden · ERZURUM · #3']);
  });

  it('hears of more dead whenever those were written', async () => {
    await room.file('afp', dead('afp', 'Zeventien doden door aardbeving bij Erzurum', '17'));
    await room.file('anp', { urgency: 1 });
    expect(loud()).toEqual(['20.01 AFP: Zeventien doden door aardbeving bij Erzurum · ERZURUM · #1']);
  });

  function loud(): readonly string[] {
    return room.platform.acts.flatMap(({ post }) => (post.kind === 'notice' && post.loud ? [post.text] : []));
  }
});

function dead(agency: string, headline: string, count: string) {
  return { headline, lede: quake(`${agency}-1`).lede?.replace('14', count) ?? null };
}
