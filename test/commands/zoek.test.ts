import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, hour, minute, now, openDesk, washington } from '../support/open-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
afterEach(() => desk.close());

/** Files a story with that headline and text, so many minutes ago. */
function file(headline: string, body: string, minutesAgo = 60, more: Partial<typeof washington> = {}) {
  const issuedAt = now - minutesAgo * minute;
  return desk.file({ item: { headline, lede: body, body, issuedAt, seenAt: issuedAt, ...more } });
}

async function titles(text: string): Promise<readonly string[]> {
  const { parts } = await desk.run(text);
  return parts.flatMap((part) => (part.kind === 'stories' ? part.lines.map(({ title }) => title) : []));
}

async function buttons(text: string): Promise<readonly { label: string; command: string }[]> {
  const { parts } = await desk.run(text);
  return parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
}

describe.each(engines)('/zoek on %s', (engine) => {
  beforeEach(async () => {
    desk = await openDesk({ engine });
  });
  test('finds what stands in headline, dateline or text, the newest first, whatever case, accents and endings', async () => {
    await file('Brand in kerncentrale', 'De brandweer rukte uit.', 90);
    await file('Rust in Soedan', 'De wapenstilstanden hielden stand in Khartoem.', 30);
    await file('Cafés dicht', 'In de cafés van Parijs bleef het stil na de wapenstilstand.', 10);
    expect(await titles('/zoek wapenstilstand')).toEqual(['Cafés dicht', 'Rust in Soedan']);
    expect(await titles('/zoek CAFE')).toEqual(['Cafés dicht']);
    expect(await titles('/find kerncentrales')).toEqual(['Brand in kerncentrale']);
    expect(await titles('/zoek washington')).toHaveLength(3);
  });

  test('takes words together, phrases in a row, words that may not stand there and begins of words', async () => {
    await file('Gaza: akkoord', 'Het akkoord over Gaza is er. Israël stemt in.', 40);
    await file('Gaza-akkoord dichtbij', 'Een Gaza-akkoord lijkt nabij, zegt Israël.', 30);
    await file('Voetbal', 'Gaza speelt voetbal. Een akkoord over de tv-rechten volgt. Gasveldwinning.', 20);
    expect(await titles('/zoek gaza akkoord')).toHaveLength(3);
    expect(await titles('/zoek "gaza akkoord" israel')).toEqual(['Gaza-akkoord dichtbij', 'Gaza: akkoord']);
    expect(await titles('/zoek gaza -voetbal -israel')).toEqual([]);
    expect(await titles('/zoek gasveld*')).toEqual(['Voetbal']);
    expect(await titles('/zoek over')).toHaveLength(2);
  });

  test('a word is not another word of which it has the stem', async () => {
    await file('Overheid', 'De overheid grijpt in.', 5);
    await file('Beurs', 'De wisselkoersen dalen.', 4);
    expect(await titles('/zoek wisselkoers')).toEqual(['Beurs']);
    expect(await titles('/zoek over')).toEqual([]);
    expect(await titles('/zoek overheid')).toEqual(['Overheid']);
  });

  test('takes the filters of /volg, desks and times, in both languages', async () => {
    const dateline = {
      ...washington.dateline,
      text: 'KHARTOUM (AFP)',
      places: ['KHARTOUM'],
      agencies: ['AFP'],
      country: 'SD',
      zone: null,
    };
    await file('Gevechten', 'In de stad wordt gevochten.', 20, { dateline } as never);
    await file('Senaat', 'De Senaat vergadert over gevechten.', 26 * 60, { topics: ['politiek'] });
    await file('Persbericht', 'Gevechten verslagen.', 10, { genre: 'press-release' });
    expect(await titles('/zoek gevecht')).toEqual(['Persbericht', 'Gevechten', 'Senaat']);
    expect(await titles('/zoek gevecht land:Soedan')).toEqual(['Gevechten']);
    expect(await titles('/find fighting country:Sudan')).toEqual([]);
    expect(await titles('/find gevechten country:Sudan source:AFP')).toEqual(['Gevechten']);
    expect(await titles('/zoek gevechten -land:Soedan soort:nieuws')).toEqual(['Senaat']);
    expect(await titles('/zoek gevechten tot:gisteren')).toEqual(['Senaat']);
    expect(await titles('/zoek gevechten sinds:3u')).toEqual(['Persbericht', 'Gevechten']);
    expect(await titles('/zoek onderwerp:politiek')).toEqual(['Senaat']);
    expect(await titles('/zoek land:Soedan sinds:gisteren')).toEqual(['Gevechten']);
  });

  test('marks the words in a line of the text, with who filed it and its desk', async () => {
    const text = `${'Vooraf gebeurde er van alles in de stad. '.repeat(8)}Toen kwam het Akkoord *er* <door>.`;
    await file('Nieuws', text);
    const { parts } = await desk.run('/zoek akkoorden');
    const [line] = parts.flatMap((part) => (part.kind === 'stories' ? part.lines : []));
    const excerpt = line?.excerpt ?? [];
    expect(excerpt.filter((run) => 'text' in run && run.style === 'bold')).toEqual([
      { text: 'Akkoord', style: 'bold' },
    ]);
    expect(excerpt.map((run) => ('text' in run ? run.text : '')).join('')).toBe(
      '… Vooraf gebeurde er van alles in de stad. Toen kwam het Akkoord *er* <door>. · ANP · Buitenland',
    );
  });

  test('pages go on where the one before it ended, though new stories came meanwhile', async () => {
    for (let at = 0; at < 20; at++) await file(`Storm ${at}`, 'Een storm trekt voorbij.', 20 - at);
    expect(await titles('/zoek storm')).toEqual([19, 18, 17, 16, 15, 14, 13, 12].map((at) => `Storm ${at}`));
    const [older] = await buttons('/zoek storm');
    await file('Storm nieuw', 'Weer een storm.', 0);
    expect(older?.label).toBe('Ouder');
    expect(await titles(older?.command ?? '')).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((at) => `Storm ${at}`));
    const [newest, oldest] = await buttons(older?.command ?? '');
    expect(newest?.command).toBe('/zoek storm');
    expect(await titles(oldest?.command ?? '')).toEqual([3, 2, 1, 0].map((at) => `Storm ${at}`));
    expect((await buttons(oldest?.command ?? '')).map(({ label }) => label)).toEqual(['Nieuwste']);
  });

  test('a search that is too long for a button is kept under a short name', async () => {
    for (let at = 0; at < 9; at++)
      await file(
        'Zin',
        'Een tamelijk lange zin over onverwachte gebeurtenissen in Washington van gisteren en vandaag.',
        at,
      );
    const long =
      '/zoek "een tamelijk lange zin over onverwachte gebeurtenissen in washington van gisteren" sinds:gisteren';
    const [older] = await buttons(long);
    expect(older?.command.length).toBeLessThan(60);
    expect(await titles(older?.command ?? '')).toEqual(['Zin']);
  });

  test('what was withdrawn is found by its name alone and says so, and what nobody could read is not found', async () => {
    const number = await file('Minister treedt af', 'Ze zou hebben gefraudeerd.', 30);
    expect(await titles('/zoek gefraudeerd')).toEqual(['Minister treedt af']);
    await desk.kill(number);
    expect(await titles('/zoek gefraudeerd')).toEqual([]);
    expect(await desk.say('/zoek minister')).toContain('INGETROKKEN');
    expect(await desk.say('/zoek minister')).not.toContain('gefraudeerd');
    await desk.file({
      state: 'held',
      item: { headline: 'Embargo over begroting', body: 'Geheim.', lede: 'Geheim.' },
    });
    expect(await titles('/zoek geheim')).toEqual([]);
    expect(await titles('/zoek embargo')).toEqual([]);
  });

  test('a new version is found by what it says now', async () => {
    const number = await file('Ongeluk', 'Er vielen tien doden.', 30);
    expect(await titles('/zoek doden')).toEqual(['Ongeluk']);
    const story = await desk.store.stories.stored(number);
    if (story === null) throw new Error('gone');
    const item = { ...story.item, body: 'Er vielen tien gewonden.', lede: 'Er vielen tien gewonden.' };
    const version = { ...story, sample: false, item, textHash: 'other' };
    await desk.store.stories.revise(number, 'anp', version, now, false);
    expect(await titles('/zoek doden')).toEqual([]);
    expect(await titles('/zoek gewonde')).toEqual(['Ongeluk']);
  });

  test('where nothing is found it offers the nearest spelling and what there is with one thing less', async () => {
    await file('Wapenstilstand', 'De wapenstilstand houdt.', 30);
    await file('Wapenstilstand', 'Weer een wapenstilstand.', 20);
    expect(await buttons('/zoek wapenstilsand')).toEqual([
      { label: 'wapenstilstand', command: '/zoek wapenstilstand' },
    ]);
    expect(await buttons('/zoek wapenstilstand land:Soedan')).toEqual([
      { label: '2 zonder land:Soedan', command: '/zoek wapenstilstand' },
    ]);
    expect(await desk.say('/zoek wapenstilstand land:Soedan')).toContain(
      'Niets gevonden: wapenstilstand land:Soedan.',
    );
  });

  test('says what is wrong with what was typed', async () => {
    expect(await desk.say('/zoek')).toContain('Waar zoek je naar?');
    expect(await desk.say('/zoek -voetbal')).toContain(
      'Met alleen “-voetbal” valt er niets te zoeken: noem ook een woord',
    );
    expect(await desk.say('/zoek brand sinds:3u sinds:gisteren')).toContain(
      '“sinds:gisteren” is een tweede tijd voor hetzelfde',
    );
    expect(await desk.say('/zoek brand sinds:3u tot:6u')).toContain('sinds ligt na tot');
    expect(await desk.say('/zoek brand sinds:straks')).toContain('“straks” is geen tijd die ik begrijp');
    expect(await desk.say('/zoek brand kleur:rood')).toContain('Het filter “kleur:” ken ik niet');
    expect(await desk.say('/zoek brand land:Sodan')).toContain('land:Soedan');
    expect(await desk.say('/zoek brand onderwerp:breien')).toContain('Het onderwerp “breien” is er niet.');
    expect(await desk.say('/find fire since:soon', 'en')).toContain('I do not understand “soon” as a time');
    expect(await desk.say('/zoek "!!!"')).toContain('Waar zoek je naar?');
    expect(await desk.say(`/zoek ${'woord '.repeat(13)}`)).toContain('ten hoogste 12 woorden');
    expect(await desk.say('/zoek NEAR("a" b) OR * " : ^')).toContain('Niets gevonden');
  });

  test('a pasted headline with a colon is words, in quotes and without; and an address is', async () => {
    await file('Rutte: kabinet valt', 'De premier biedt het ontslag aan.', 30);
    expect(await titles('/zoek Rutte: kabinet valt')).toEqual(['Rutte: kabinet valt']);
    expect(await titles('/zoek "Rutte: kabinet valt"')).toEqual(['Rutte: kabinet valt']);
    expect(await buttons('/zoek "Rutte: kabinet valt" soedan')).toEqual([
      { label: '1 zonder soedan', command: '/zoek "Rutte kabinet valt"' },
    ]);
    expect(await titles('/zoek "Rutte kabinet valt"')).toEqual(['Rutte: kabinet valt']);
    expect(await desk.say('/zoek https://nos.nl/artikel/412')).toContain('Niets gevonden');
    expect(await desk.say('/zoek kleur:rood')).toMatch(
      /“kleur:” ken ik niet.*land:.*sinds:, tot:, onderwerp:/,
    );
  });

  test('names and times of several words belong together, as after /volg', async () => {
    await file('Kaas', 'Iets over kaas.', 30);
    for (const since of [
      'sinds: gisteren',
      'sinds:2 dagen',
      'sinds:eergisteren 22 uur',
      'sinds:eergisteren om 14.00',
      'sinds:laatste 30 uur',
      'sinds:3 dagen geleden',
      'sinds:1 november 2025 14.00',
      'sinds:"2 dagen"',
      'sinds:1 november',
      'tot: morgen',
    ])
      expect(await titles(`/zoek ${since} kaas`), since).toEqual(since.startsWith('tot') ? [] : ['Kaas']);
    expect(await titles('/zoek kaas land:Verenigde Staten')).toEqual(['Kaas']);
    expect(await titles('/zoek kaas land: VS')).toEqual(['Kaas']);
    expect(await desk.say('/zoek kaas -sinds:gisteren')).toContain('kan niet met een min ervoor');
  });

  test('a begin finds words whose stem is shorter or other than it; where no begin can be, that is said', async () => {
    await file('Cafés dicht', 'In de huizen bleef het stil, naar mogelijkheden wordt gezocht.', 10);
    for (const begin of ['cafe*', 'huiz*', 'huize*', 'mogelijkhed*', 'mogelijkheden*', 'sti*'])
      expect(await titles(`/zoek ${begin}`), begin).toEqual(['Cafés dicht']);
    expect(await titles('/zoek cafe* huiz*')).toEqual(['Cafés dicht']);
    expect(await desk.say('/zoek woord:cafe*')).not.toContain('lukt nu niet');
    for (const begin of ['c*', 'ca*', '*fes', '"stil na*"'])
      expect(await desk.say(`/zoek ${begin}`), begin).toContain('een begin van 3 letters of meer');
  });

  test('a number is offered as the story of that number', async () => {
    await file('Kaas', 'Iets over kaas.', 30);
    expect(await buttons('/zoek #1')).toEqual([{ label: '#1', command: '/bericht 1' }]);
    expect(await buttons('/zoek 412412')).toEqual([]);
  });

  test('words of a time: hours', async () => {
    await file('Vroeg', 'Iets over kaas.', 4 * 60);
    await file('Laat', 'Iets over kaas.', 30);
    expect(now - 3 * hour).toBeGreaterThan(now - 4 * hour);
    expect(await titles('/zoek kaas sinds:12.00')).toEqual(['Laat']);
    expect(await titles('/zoek kaas tot:12.00')).toEqual(['Vroeg']);
  });
});
