import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choicesOf, foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

const titles = async (typed: string) =>
  (await newsroom.run(typed)).parts.flatMap((part) =>
    part.kind === 'stories' ? part.lines.map(({ title }) => title) : [],
  );

async function follow(...topics: string[]) {
  for (const topic of topics) await newsroom.run(`/volg ${topic}`);
}

describe('/laatste', () => {
  test('a story whose time lies ahead stands where it was seen, and goes on saying when that was', async () => {
    const ahead = { headline: 'Vooruit', issuedAt: now + 3 * hour, seenAt: now - 9 * minute };
    await newsroom.file({ item: ahead });
    await newsroom.file({
      item: { headline: 'Later', issuedAt: now - 5 * minute, seenAt: now - 4 * minute },
    });
    expect(await titles('/laatste')).toEqual(['Later', 'Vooruit']);
    for (const typed of ['/laatste', '/bericht 1'])
      expect(await newsroom.say(typed)).toContain('tijd in de toekomst, gezien 14.21 · #1');
  });

  test('an editor sees the headline, then place, agencies, time, age and number', async () => {
    await newsroom.file();
    expect(await newsroom.say('/laatste buitenland')).toBe(
      [
        'Laatste uit Buitenland',
        '',
        'Senaat stemt in met begroting',
        'WASHINGTON (ANP/AFP) · 13.30 · 1 uur geleden · #1',
        'https://wire.example/washington',
      ].join('\n'),
    );
  });

  test('an English newsroom reads it in English', async () => {
    await newsroom.file();
    const said = await newsroom.say('/laatste foreign', 'en');
    expect(said).toContain('Latest from Foreign');
    expect(said).toContain('WASHINGTON (ANP/AFP) · 13:30 · 1 hour ago · #1');
  });

  test('without arguments it shows eight stories of what the channel follows, newest first', async () => {
    for (let nth = 1; nth <= 10; nth++) {
      await newsroom.file({ item: { headline: `Buitenland ${nth}`, issuedAt: now - nth * minute } });
    }
    await newsroom.file({ item: { headline: 'Voetbal', topics: ['sport'], issuedAt: now } });
    await follow('buitenland');
    expect(await titles('/laatste')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `Buitenland ${nth}`));
  });

  test('a channel that follows everything sees every topic', async () => {
    await newsroom.file({ item: { headline: 'Senaat' } });
    await newsroom.file({ item: { headline: 'Voetbal', topics: ['sport'], issuedAt: now } });
    await follow('economie', 'alles');
    expect(await titles('/laatste')).toEqual(['Voetbal', 'Senaat']);
  });

  test('a channel that follows nothing sees every topic, and how to follow one', async () => {
    await newsroom.file();
    const reply = await newsroom.run('/laatste');
    expect(reply.parts[0]?.kind).toBe('stories');
    expect(choicesOf(reply)).toEqual(['/onderwerpen']);
  });

  test.each([
    '/laatste 2',
    '/laatste sport 2',
    '/laatste 2 sport',
    'LAATSTE  Sport  2',
    '/laatste “sport” 2',
  ])('%s shows two stories', async (typed) => {
    for (const nth of [1, 2, 3]) {
      await newsroom.file({ item: { headline: `${nth}`, topics: ['sport'], issuedAt: now - nth * minute } });
    }
    await follow('sport');
    expect(await titles(typed)).toEqual(['1', '2']);
  });

  test('more than 25 are not shown, and it says so', async () => {
    for (let nth = 0; nth < 27; nth++) await newsroom.file({ item: { headline: `${nth}` } });
    expect(await titles('/laatste alles 40')).toHaveLength(25);
    expect(await newsroom.say('/laatste alles 40')).toContain(
      'Meer dan 25 berichten tegelijk toont Telex niet',
    );
  });

  test.each(['/laatste sport vijf', '/laatste sport 0', '/laatste -3'])(
    '%s asks for a number',
    async (typed) => {
      const reply = await newsroom.run(typed);
      expect(reply.refused).toBe(true);
      expect(await newsroom.say(typed)).toContain('Geef een getal van 1 tot en met 25');
    },
  );

  test('a mistyped topic is answered with the one that was meant', async () => {
    const reply = await newsroom.run('/laatste butenland');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)[0]).toBe('/laatste buitenland');
  });

  test('a withdrawn story keeps its place, named, and nothing of its text', async () => {
    await newsroom.file({ state: 'withdrawn' });
    const said = await newsroom.say('/laatste buitenland');
    expect(said).toContain(
      '⛔ INGETROKKEN door ANP 14.20: Senaat stemt in met begroting\nWASHINGTON (ANP/AFP)',
    );
    expect(said).not.toMatch(/donderdag|wire\.example/u);
  });

  test('a story under embargo is not there', async () => {
    await newsroom.file({ state: 'held' });
    expect(await newsroom.say('/laatste buitenland')).toBe('Er zijn nog geen berichten uit Buitenland.');
  });

  test('a story without a time says so and reads as nothing fresh', async () => {
    await newsroom.file({ item: { issuedAt: null, seenAt: now - 12 * hour } });
    const said = await newsroom.say('/laatste buitenland');
    expect(said).toContain('tijd onbekend, gezien 02.30');
    expect(said).not.toContain('geleden');
  });

  test('only the person who asks sees the answer', async () => {
    expect((await newsroom.run('/laatste', { channel: foreignDesk })).audience).toBe('asker');
  });
});
