import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replyToText } from '../../src/chat/words/reply-text.ts';
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

  test('several topics are followed at once, and told in one sentence', async () => {
    await newsroom.file({ item: { headline: 'Beurs omhoog', topics: ['economie'] } });
    await newsroom.run('/volg sport');
    const reply = await newsroom.run('/volg economie sport "odd news"');
    expect(await followed()).toEqual(['economie', 'opmerkelijk', 'sport']);
    expect(reply.audience).toBe('channel');
    const said = replyToText(reply, 'nl');
    expect(said).toContain('Dit kanaal volgt nu Economie en Opmerkelijk.');
    expect(said).toContain('Dit kanaal volgt Sport al.');
    expect(said).toContain('Laatste uit Economie, Sport en Opmerkelijk');
    expect(said).toContain('Beurs omhoog');
  });

  test('what cannot be followed is told as it was typed, with all that can be, and nothing changes', async () => {
    const said = await newsroom.say('/volg sport Den Haag');
    expect(said).toContain(
      '“Den Haag” kan ik niet volgen. Volgen kan een onderwerp: Buitenland, Binnenland,',
    );
    expect(said).toContain('soort:persbericht');
    expect(await followed()).toEqual([]);
    expect(await newsroom.say('/volg Den Haag', 'en')).toContain('What can be followed is a topic:');
  });

  test('the nearest topic is offered beside the ones that were right', async () => {
    const reply = await newsroom.run('/volg sport econmie');
    expect(choicesOf(reply)).toEqual(['/volg economie sport']);
  });

  test.each(['/volg alles -sport', '/volg -sport', '/ontvolg –sport'])(
    '%s does not do the contrary of what is meant',
    async (line) => {
      const reply = await newsroom.run(line);
      expect(reply.refused).toBe(true);
      expect(replyToText(reply, 'nl')).toContain('een onderwerp kan er niet af met een min');
      expect(await followed()).toEqual([]);
    },
  );

  test.each([
    ['/volg Den Haag', ['/volg alles plaats:"Den Haag"', '/volg alles woord:"den haag"']],
    ['/volg buitenland AFP', ['/volg buitenland bron:AFP', '/volg buitenland woord:afp']],
    ['/volg Soedan spoed', ['/volg alles spoed land:Soedan', '/volg alles spoed woord:soedan']],
  ])('%s is offered as the filter that it can be', async (line, offered) => {
    expect(choicesOf(await newsroom.run(line))).toEqual(expect.arrayContaining(offered));
  });

  test('English names and labels of two words are understood', async () => {
    await newsroom.run('/volg foreign');
    await newsroom.run('/volg odd news');
    expect(await followed()).toEqual(['buitenland', 'opmerkelijk']);
  });

  test('with a filter only what it lets in is followed, and shown', async () => {
    await newsroom.file({ item: { headline: 'Gewoon nieuws' } });
    await newsroom.file({ item: { headline: 'Prijs voor de haven', genre: 'press-release' } });
    await newsroom.run('/volg buitenland');
    const said = await newsroom.say('/volg buitenland soort:persbericht');
    expect(said).toContain('Dit kanaal volgt nu Buitenland (alleen persberichten).');
    expect(said).toContain('Prijs voor de haven');
    expect(said).not.toContain('Gewoon nieuws');
    expect(await newsroom.say('/volg kind:press-release Foreign', 'en')).toContain(
      'This channel follows Foreign (only press releases) already.',
    );
    expect(await followed()).toEqual(['buitenland', 'buitenland']);
    expect(await newsroom.say('/gevolgd')).toContain('Buitenland (alleen persberichten): gekozen met /volg');
    expect(await newsroom.say('/gevolgd', 'en')).toContain(
      'Foreign (only press releases): chosen with /follow',
    );
  });

  test('a filter may stand in the field of the topic, as a platform with fields gives it', async () => {
    const asked = { channel: foreignDesk, channelName: null, mayManage: async () => true, locale: null };
    const values = { onderwerp: 'sport soort:nieuws', filter: 'soort:persbericht' };
    await newsroom.router.run({ ...asked, name: 'volg', values });
    expect(await newsroom.say('/gevolgd')).toContain('Sport (nieuws en persberichten)');
  });

  test('a filter that means nothing is answered with those that do', async () => {
    const unknown = await newsroom.run('/volg sport srt:persbericht');
    expect(unknown).toMatchObject({
      refused: true,
      parts: [{ text: expect.stringMatching(/Het filter “srt:” ken ik niet\. Wel: .*soort:/) }],
    });
    const meant = await newsroom.run('/volg sport soort:roman');
    expect(meant.refused).toBe(true);
    expect(choicesOf(meant)).toContain('/volg sport soort:persbericht');
    expect(choicesOf(await newsroom.run('/volg sprt soort:persbericht'))).toEqual([
      '/volg sport soort:persbericht',
    ]);
    expect(await followed()).toEqual([]);
  });

  test('what follows everything in another way does not stand for a topic', async () => {
    await newsroom.run('/volg alles soort:persbericht');
    expect(await newsroom.say('/volg sport')).not.toContain('dus er komt niets bij');
    await newsroom.run('/volg alles');
    expect(await newsroom.say('/volg weer')).toContain('dus er komt niets bij');
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
      'Er ontbreekt iets: onderwerp (een of meer onderwerpen, of alles; of één bericht: #412, #412 draad). Zo werkt het: /volg onderwerp … [filter …] [proef]',
    );
  });
});

describe('/ontvolg', () => {
  test('with a filter ends what is followed so, and the topic itself goes on', async () => {
    await newsroom.run('/volg sport');
    await newsroom.run('/volg sport soort:persbericht');
    expect(await newsroom.say('/ontvolg sport soort:aankondiging')).toContain(
      'Dit kanaal volgt Sport (alleen aankondigingen) niet.',
    );
    expect(await newsroom.say('/ontvolg sport soort:persbericht')).toContain(
      'Dit kanaal volgt Sport (alleen persberichten) niet meer.',
    );
    expect(await followed()).toEqual(['sport']);
  });

  test('without one it ends all that is followed of the topic', async () => {
    await newsroom.run('/volg sport');
    await newsroom.run('/volg sport soort:persbericht');
    await newsroom.run('/ontvolg sport');
    expect(await followed()).toEqual([]);
  });

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

  test('several topics end at once, and what of them was not followed is said', async () => {
    await newsroom.run('/volg sport economie');
    expect(await newsroom.say('/ontvolg sport economie politiek')).toBe(
      'Dit kanaal volgt Sport en Economie niet meer.\n\nDit kanaal volgt Politiek niet.',
    );
    expect(await followed()).toEqual([]);
  });

  test('one of several that is unknown ends none of them, and the nearest is offered in its place', async () => {
    await newsroom.run('/volg sport economie');
    const reply = await newsroom.run('/ontvolg sport ekonomie');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/ontvolg economie sport']);
    expect(await followed()).toEqual(['economie', 'sport']);
  });

  test('alles ends everything that the channel follows', async () => {
    await newsroom.run('/volg sport');
    await newsroom.run('/volg alles');
    expect(await newsroom.say('/ontvolg alles')).toBe(
      'Dit kanaal volgt niets meer. Het volgde: Alles en Sport.',
    );
    expect(await followed()).toEqual([]);
  });

  test('what takes a part of everything is not said to bring the topic that ends', async () => {
    await newsroom.run('/volg alles spoed');
    await newsroom.run('/volg sport');
    expect(await newsroom.say('/ontvolg sport')).toBe('Dit kanaal volgt Sport niet meer.');
    const reply = await newsroom.run('/ontvolg sport');
    expect(replyToText(reply, 'nl')).toContain('Dit kanaal volgt Sport niet.');
    expect(await followed()).toEqual(['alles']);
  });

  test('several stories end at once, alles ends them as well, and a topic among them ends none', async () => {
    const numbers = [await newsroom.file(), await newsroom.file(), await newsroom.file()];
    for (const number of numbers) await newsroom.run(`/volg #${number}`);
    expect((await newsroom.run('/ontvolg #1 sport')).refused).toBe(true);
    expect(await newsroom.say('/ontvolg #1 #2 #9')).toBe(
      'Dit kanaal volgt #1 en #2 niet meer.\n\nDit kanaal volgt #9 niet.',
    );
    expect(await newsroom.say('/ontvolg alles')).toBe('Dit kanaal volgt niets meer. Het volgde: #3.');
    expect(await newsroom.say('/ontvolg alles')).toBe('Dit kanaal volgt niets.');
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

describe('/volg with a filter', () => {
  const sudan = {
    country: 'SD',
    places: ['KHARTOEM'],
    text: 'KHARTOEM (AFP)',
    agencies: ['AFP'],
    date: null,
    zone: null,
  };
  beforeEach(async () => {
    await newsroom.file({
      item: { guid: 'sd', headline: 'Akkoord in Khartoem', dateline: sudan, urgency: 1 },
    });
    await newsroom.file({ item: { guid: 'us', headline: 'Senaat stemt in' } });
  });

  test('takes a part of the topic, and shows the latest of that part', async () => {
    const said = await newsroom.say('/volg buitenland land:Soedan -woord:voetbal');
    expect(said).toContain('Dit kanaal volgt nu Buitenland (uit Soedan, zonder “voetbal”).');
    expect(said).toContain('Akkoord in Khartoem');
    expect(said).not.toContain('Senaat stemt in');
  });

  test('tries it without changing anything, also for who may not manage the channel', async () => {
    const reply = await newsroom.run('/volg buitenland land:Soedan proef', { mayManage: false });
    expect(reply).toMatchObject({ refused: false, audience: 'asker' });
    const said = replyToText(reply, 'nl');
    expect(said).toContain('Buitenland (uit Soedan): 1 in het laatste uur');
    expect(said).toContain('Akkoord in Khartoem');
    expect(choicesOf(reply)).toEqual(['/volg buitenland land:Soedan']);
    expect(await newsroom.say('/follow foreign country:Chad trial', 'en')).toContain('nothing in the last');
    expect(await followed()).toEqual([]);
  });

  test('counts more stories than one look takes, in steps, and says how much of the day it saw', async () => {
    for (let nth = 0; nth < 120; nth++)
      await newsroom.file({
        item: { guid: `g${nth}`, headline: `Kop ${nth}`, issuedAt: now - nth * 6 * minute },
      });
    expect(await newsroom.say('/volg alles proef')).toMatch(
      /^Alles: 122 in de laatste 12 uur, ongeveer 24\d per dag\./u,
    );
  });

  test('says nothing of a day of which it saw an hour', async () => {
    expect(await newsroom.say('/volg buitenland proef')).toMatch(
      /^Buitenland: 2 in het laatste uur; verder terug zijn er geen berichten\./u,
    );
    expect(await newsroom.say('/volg buitenland land:Tsjaad')).toContain(
      'Bij de laatste 2 berichten was er geen dat hierbij hoort.',
    );
  });

  test('is stopped and changed by its number, and by the buttons of /gevolgd', async () => {
    await newsroom.run('/volg sport');
    await newsroom.run('/volg buitenland land:Soedan');
    const list = await newsroom.run('/gevolgd');
    expect(replyToText(list, 'nl')).toContain('2. Buitenland (uit Soedan): gekozen met /volg');
    expect(choicesOf(list)).toEqual([
      '/ontvolg 1',
      '/ontvolg 2',
      '/volg 1 spoed',
      '/volg 2 land:Soedan spoed',
    ]);
    expect(await newsroom.say('/volg 2 land:Soedan spoed')).toContain(
      'Nummer 2 van dit kanaal, Buitenland (uit Soedan), is nu Buitenland (uit Soedan, alleen spoed).',
    );
    expect((await newsroom.run('/volg 2 land:Soedan spoed')).audience).toBe('asker');
    expect(await newsroom.say('/gevolgd')).toContain('2. Buitenland (uit Soedan, alleen spoed)');
    // Who only looks takes nothing off.
    const look = await newsroom.run('/volg 2', { mayManage: false });
    expect(look).toMatchObject({ refused: false, audience: 'asker' });
    expect(replyToText(look, 'nl')).toContain(
      'Nummer 2 van dit kanaal is Buitenland (uit Soedan, alleen spoed). Een ander filter: /volg 2 land:Soedan.',
    );
    expect(choicesOf(look)).toEqual(['/volg 2 zonder filter', '/ontvolg 2']);
    expect(await newsroom.say('/gevolgd')).toContain('2. Buitenland (uit Soedan, alleen spoed)');
    expect(await newsroom.say('/volg 2 zonder filter')).toContain(
      'Nummer 2 van dit kanaal, Buitenland (uit Soedan, alleen spoed), is nu Buitenland.',
    );
    expect(await newsroom.say('/ontvolg 2')).toContain('Dit kanaal volgt Buitenland niet meer.');
    expect(await followed()).toEqual(['sport']);
    for (const line of ['/ontvolg 2', '/volg 9 spoed']) {
      const refusal = await newsroom.run(line);
      expect(refusal.refused).toBe(true);
      expect(choicesOf(refusal)).toEqual(['/gevolgd']);
    }
  });

  test('a number keeps its topic, and says which other numbers it takes the place of', async () => {
    for (const line of ['/volg buitenland land:Soedan', '/volg buitenland spoed', '/volg sport'])
      await newsroom.run(line);
    const refusal = await newsroom.run('/volg 1 sport');
    expect(refusal.refused).toBe(true);
    expect(replyToText(refusal, 'nl')).toContain('“sport” is er geen');
    expect(await newsroom.say('/gevolgd')).toContain('1. Buitenland (uit Soedan)');
    const trial = await newsroom.run('/volg 1 spoed proef');
    expect(choicesOf(trial)).toEqual(['/volg 1 spoed']);
    expect(await newsroom.say('/volg 1 spoed')).toContain('Nummer 2 volgde dat al en vervalt.');
    const ended = await newsroom.say('/ontvolg 1, 3 7');
    expect(ended).toContain('Dit kanaal volgt Buitenland (alleen spoed) en Sport niet meer.');
    expect(ended).toContain('Iets met nummer 7 volgde het niet.');
    expect(await followed()).toEqual([]);
  });

  test.each([
    ['/volg buitenland land:Soedan, sport', ['1. Buitenland (uit Soedan)', '2. Sport:']],
    ['/volg foreign country:Sudan, odd news', ['1. Buitenland (uit Soedan)', '2. Opmerkelijk:']],
    [
      '/volg sport,economie land:"Verenigde Staten", binnenland spoed',
      ['1. Sport:', '2. Economie (uit de Verenigde Staten)', '3. Binnenland (alleen spoed)'],
    ],
    ['/volg buitenland bron:AFP, sport', ['1. Buitenland (van AFP)', '2. Sport:']],
    ['/volg sport economie land:Soedan', ['1. Sport (uit Soedan)', '2. Economie (uit Soedan)']],
  ])('%s gives each part between commas its own filter, as the newsroom file does', async (line, rows) => {
    await newsroom.run(line);
    const list = await newsroom.say('/gevolgd');
    for (const row of rows) expect(list).toContain(row);
    expect(await followed()).toHaveLength(rows.length);
    await newsroom.run(line.replace('/volg', '/ontvolg'));
    expect(await followed()).toEqual([]);
  });

  test('one part that cannot be followed refuses all of them, and what is offered keeps the others', async () => {
    const reply = await newsroom.run('/volg buitenland land:Soedan, sport sprt');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)).toEqual(['/volg sport sport, buitenland land:Soedan']);
    expect(await followed()).toEqual([]);
  });

  test('the same place in another spelling is followed once', async () => {
    await newsroom.run('/volg buitenland plaats:Kyiv');
    expect(await newsroom.say('/volg buitenland plaats:kiev')).toContain(
      'Dit kanaal volgt Buitenland (uit Kyiv) al.',
    );
    expect(await followed()).toEqual(['buitenland']);
    await newsroom.run('/ontvolg buitenland plaats:Kiev');
    expect(await followed()).toEqual([]);
  });

  test('a story under embargo is said to be that, as /embargo does', async () => {
    const embargoedUntil = now + 2 * 3_600_000;
    const number = await newsroom.file({
      state: 'held',
      item: { headline: 'Geheim cijfer', embargoedUntil },
    });
    const said = await newsroom.say(`/volg #${number}`);
    expect(said).toMatch(
      new RegExp(`^#${number} is onder embargo tot .* en kan nog niet worden gevolgd`, 'u'),
    );
    expect(said).not.toContain('Geheim');
    expect(await newsroom.say('/volg #999')).not.toContain('embargo');
  });

  test.each([
    ['/volg buitenland land: Soedan', 'Buitenland (uit Soedan)'],
    ['/volg land:Verenigde Staten buitenland spoed', 'Buitenland (uit de Verenigde Staten, alleen spoed)'],
    ['/volg buitenland regio:Midden-Oosten', 'Buitenland (uit het Midden-Oosten)'],
    ['/volg buitenland land:Soedan,Tsjaad', 'Buitenland (uit Soedan of Tsjaad)'],
    ['/volg buitenland land:Soedan, Tsjaad plaats:Den Haag', 'uit Soedan of Tsjaad, uit Den Haag'],
    ['/volg alles plaats:Bergen op Zoom', 'Alles (uit Bergen op Zoom)'],
    ['/volg buitenland woord:gaza, bron:AFP,', 'Buitenland (van AFP, met “gaza”)'],
    ['/volg buitenland woord:gaza,hamas', 'Buitenland (met “gaza” of “hamas”)'],
    ['/volg buitenland bron:AFP,dpa', 'Buitenland (van AFP of dpa)'],
    ['/volg buitenland woord:"gaza, akkoord"', 'Buitenland (met “gaza, akkoord”)'],
  ])('%s is understood as it is meant', async (line, told) => {
    expect(await newsroom.say(line)).toContain(
      `volgt nu ${told.startsWith('uit') ? 'Buitenland (' : ''}${told}`,
    );
  });

  test.each([
    ['/volg buitenland land:', 'Achter land: hoort nog iets. Zo kan het: land:Soedan.', []],
    ['/volg buitenland spoed -spoed', 'spoed -spoed spreekt zichzelf tegen', []],
    [
      '/volg land:Verenigde Stoten buitenland',
      '“Verenigde Stoten” begrijp ik niet',
      ['/volg buitenland land:"Verenigde Staten"'],
    ],
    ['/volg land:Soedan', 'Er ontbreekt iets: onderwerp', ['/volg alles land:Soedan']],
    ['/volg proef', 'Er staat geen onderwerp bij.', ['/onderwerpen']],
  ])('%s is refused with what can be done', async (line, told, offered) => {
    const refusal = await newsroom.run(line);
    expect(refusal.refused).toBe(true);
    expect(replyToText(refusal, 'nl')).toContain(told);
    expect(choicesOf(refusal)).toEqual(expect.arrayContaining([...offered]));
    expect(await followed()).toEqual([]);
  });

  test('a country that does not exist is answered with those that were perhaps meant', async () => {
    const reply = await newsroom.run('/volg buitenland land:Soedaan woord:"gaza akkoord"');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)[0]).toBe('/volg buitenland woord:"gaza akkoord" land:Soedan');
    expect(await newsroom.say('/volg alles plaats:Xyzzyville')).toContain(
      'een plaats die ik niet ken met woord:',
    );
  });

  test.each([
    ['land:soe', 'land:Soedan'],
    ['country:sud', 'land:Soedan'],
    ['-woord:voetb', '-woord:voetb'],
    ['spo', 'spoed'],
    ['spoed land:tsj', 'spoed land:Tsjaad'],
    ['plaats:delfzijl', 'plaats:Delfzijl'],
    ['woord:"gaza ak', 'woord:"gaza ak"'],
    ['', 'land:Soedan'],
    ['regio:', 'regio:Sahel'],
  ])('while “%s” is typed, %s is offered', async (typed, offered) => {
    const asked = {
      command: 'volg',
      argument: 'filter',
      channel: foreignDesk,
      locale: 'nl' as const,
      limit: 25,
    };
    const choices = await newsroom.router.complete({ ...asked, typed });
    expect(choices.map(({ value }) => value)).toContain(offered);
  });
});
