import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choicesOf, foreignDesk, minute, now, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

async function followed() {
  const { subscriptions } = newsroom.store;
  const { id } = await subscriptions.channel(foreignDesk, null);
  return (await subscriptions.followed(id)).map(({ topic }) => topic);
}

describe('/volg', () => {
  test('the channel follows the topic, hears so, and gets its latest three', async () => {
    for (let nth = 1; nth <= 4; nth++) {
      await newsroom.file({ item: { headline: `Bericht ${nth}`, issuedAt: now - nth * minute } });
    }
    const reply = await newsroom.run('/volg Buitenland');
    expect(await followed()).toEqual(['buitenland']);
    expect(reply.audience).toBe('channel');
    expect(reply.parts[0]).toEqual({
      kind: 'text',
      text: 'Dit kanaal volgt nu Buitenland. Nieuwe berichten komen hier vanzelf.',
    });
    expect(reply.parts[1]).toMatchObject({
      kind: 'stories',
      lines: [{ title: 'Bericht 1' }, { title: 'Bericht 2' }, { title: 'Bericht 3' }],
    });
  });

  test('what is followed already is said to the asker alone', async () => {
    await newsroom.run('/volg sport');
    const reply = await newsroom.run('/volg SPORT');
    expect(reply.audience).toBe('asker');
    expect(await newsroom.say('/volg sport')).toContain('Dit kanaal volgt Sport al.');
  });

  test('English names and labels of two words are understood', async () => {
    await newsroom.run('/volg foreign');
    await newsroom.run('/volg odd news');
    expect(await followed()).toEqual(['buitenland', 'opmerkelijk']);
  });

  test('a topic nobody knows is not followed', async () => {
    const reply = await newsroom.run('/volg economy-ish');
    expect(reply.refused).toBe(true);
    expect(await followed()).toEqual([]);
  });

  test('who may not manage the channel is refused, and nothing changes', async () => {
    const reply = await newsroom.run('/volg sport', { mayManage: false });
    expect(reply).toMatchObject({ refused: true, audience: 'asker' });
    expect(await followed()).toEqual([]);
  });

  test('without a topic it says how to use it', async () => {
    expect(await newsroom.say('/volg')).toBe(
      'Er ontbreekt iets: onderwerp (een onderwerp, of alles). Zo gaat het: /volg onderwerp',
    );
  });
});

describe('/ontvolg', () => {
  test('the channel no longer follows the topic, and all its people hear so', async () => {
    await newsroom.run('/volg sport');
    const reply = await newsroom.run('/ontvolg sport');
    expect(reply.audience).toBe('channel');
    expect(await followed()).toEqual([]);
  });

  test('what is not followed is refused, with what is followed to pick from', async () => {
    await newsroom.run('/volg sport');
    const reply = await newsroom.run('/ontvolg buitenland');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/ontvolg sport']);
  });

  test('alles ends everything that the channel follows', async () => {
    await newsroom.run('/volg sport');
    await newsroom.run('/volg alles');
    expect(await newsroom.say('/ontvolg alles')).toBe(
      'Dit kanaal volgt niets meer. Het volgde: Alles en Sport.',
    );
    expect(await followed()).toEqual([]);
  });

  test('one topic cannot be left out of everything', async () => {
    await newsroom.run('/volg alles');
    const reply = await newsroom.run('/ontvolg sport');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/ontvolg alles']);
    expect(await followed()).toEqual(['alles']);
  });

  test('a topic of the newsroom file stays unfollowed while that file says the same', async () => {
    const file = [
      { address: foreignDesk, name: null, follows: [{ topic: 'sport', filter: [] }], filter: [] },
    ];
    await newsroom.store.subscriptions.syncFile(file, 'same text');
    await newsroom.run('/ontvolg sport');
    await newsroom.store.subscriptions.syncFile(file, 'same text');
    expect(await followed()).toEqual([]);
  });
});
