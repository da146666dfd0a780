import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { presenter } from '../support/newsdesk.ts';
import { choicesOf, engines, foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';

describe.each(engines)('/laatste in a channel lists what the channel follows, on %s', (engine) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeEach(async () => {
    desk = await openDesk({ engine });
  });
  afterEach(() => desk.close());

  it('a source that it leaves out has no line, though nearly all news is from there', async () => {
    await desk.run('/volg buitenland -bron:afp');
    await file('Oudste van ANP', 9 * hour);
    const killed = await file('Van ANP', 8 * hour);
    for (let nth = 1; nth <= 150; nth++) await file(`AFP ${nth}`, nth * minute, { by: 'AFP' });
    await file('Van ANP met AFP', 20 * minute, { agencies: ['ANP', 'AFP'] });
    await file('Sport van ANP', 10 * minute, { topics: ['sport'] });
    await file('Van Reuters', 7 * hour, { by: 'Reuters' });
    expect(await titles('/laatste')).toEqual(['Van Reuters', 'Van ANP', 'Oudste van ANP']);
    expect(await desk.say('/laatste')).toContain('Laatste uit Buitenland (niet van AFP)');
    expect(await desk.say('/laatste')).not.toContain('gekeken');
    expect(await titles('/laatste 2')).toEqual(['Van Reuters', 'Van ANP']);
    // Of a topic that is asked for all is there.
    expect(await titles('/laatste buitenland 2')).toEqual(['AFP 1', 'AFP 2']);
    await desk.kill(killed);
    await desk.kill(killed + 1);
    expect(await titles('/laatste')).toEqual(['Van Reuters', 'INGETROKKEN: Van ANP', 'Oudste van ANP']);
  });

  it('of a source that has one story in hundreds those are there, and of one that has none nothing', async () => {
    await desk.run('/volg alles bron:Belga');
    for (let nth = 1; nth <= 150; nth++) await file(`ANP ${nth}`, nth * minute);
    for (const nth of [1, 2]) await file(`Belga ${nth}`, (10 - nth) * hour, { by: 'Belga' });
    await file('Sport, met Belga', 4 * hour, { agencies: ['ANP', 'Belga'], topics: ['sport'] });
    expect(await titles('/laatste')).toEqual(['Sport, met Belga', 'Belga 2', 'Belga 1']);
    await desk.run('/ontvolg alles bron:Belga');
    await desk.run('/volg alles bron:TASS');
    expect(await desk.say('/laatste')).toBe('Er zijn nog geen berichten uit Alles (van TASS).');
  });

  it('each topic by its own filter, urgent copy alone, and copy that is no news only where it is asked for', async () => {
    await desk.run('/volg sport spoed');
    await desk.run('/volg politiek soort:persbericht');
    await desk.run('/volg economie');
    for (let nth = 1; nth <= 60; nth++)
      for (const topic of ['sport', 'politiek', 'cultuur'])
        await file(`${topic} ${nth}`, nth * minute, { topics: [topic] });
    for (let nth = 1; nth <= 60; nth++)
      await file(`persbericht ${nth}`, nth * minute, { topics: ['economie'], genre: 'press-release' });
    await file('Sportflits', 3 * hour, { topics: ['sport'], urgency: 1 });
    await file('Persbericht van een partij', 4 * hour, { topics: ['politiek'], genre: 'press-release' });
    await file('Beurs', 5 * hour, { topics: ['economie'] });
    await file('Misschien een agenda', 6 * hour, { topics: ['economie'], genre: 'possible-advisory' });
    expect((await titles('/laatste')).map((title) => title.replace(/^.*: /u, ''))).toEqual([
      'Sportflits',
      'Persbericht van een partij',
      'Beurs',
      'Misschien een agenda',
    ]);
  });

  it('a new version of it is where it belongs by then', async () => {
    await desk.run('/volg buitenland bron:Belga');
    const number = await file('Wordt van Belga', 9 * hour, { agencies: ['ANP', 'Belga'] });
    for (let nth = 1; nth <= 80; nth++) await file(`ANP ${nth}`, nth * minute);
    expect(await titles('/laatste')).toEqual(['Wordt van Belga']);
    await revise(number, { dateline: null });
    expect(await titles('/laatste')).toEqual([]);
    await revise(number, { dateline: { ...dateline, agencies: ['Belga'] }, headline: 'Weer van Belga' });
    expect(await titles('/laatste')).toEqual(['Weer van Belga']);
    await revise(number, { dateline: { ...dateline, agencies: ['Belga'] }, topics: ['sport'] });
    expect(await titles('/laatste')).toEqual([]);
  });

  it('a happening is there by the takes that it follows, where the last of those was filed', async () => {
    await desk.run('/volg buitenland -bron:afp');
    const [anp, rtr] = [
      await file('ANP zegt het', 9 * hour),
      await file('RTR zegt het', 8 * hour, { by: 'Reuters' }),
    ];
    await file('ANP alleen', 8.5 * hour);
    for (let nth = 1; nth <= 80; nth++) await file(`AFP ${nth}`, nth * minute, { by: 'AFP' });
    const afp = await file('AFP zegt het', 2 * minute, { by: 'AFP' });
    await desk.join(1, anp, rtr, afp);
    await desk.join(
      2,
      await file('AFP over niets', minute, { by: 'AFP' }),
      await file('AFP over iets', minute, { by: 'AFP' }),
    );
    expect(await titles('/laatste')).toEqual(['RTR zegt het', 'ANP alleen']);
    expect(await titles('/laatste 1')).toEqual(['RTR zegt het']);
    expect(await desk.say('/laatste')).toMatch(/^ELDERS \(Reuters\).*· ook ANP 05\.30$/mu);
  });

  it('where words have to be read it says how far back it was looked, and lists what came here before that', async () => {
    await desk.run('/volg buitenland woord:brug');
    await promise(await file('Brug dicht', 9 * hour), now);
    await file('Brug open, maar niet hier gekomen', 8 * hour);
    for (let nth = 1; nth <= 60; nth++) await file(`ANP ${nth}`, nth * minute);
    const none = await desk.say('/laatste');
    expect(none).toContain('Van Buitenland (met “brug”) is er niets sinds ');
    expect(none).toContain('Verder terug is niet gekeken');
    const [further = ''] = choicesOf(await desk.run('/laatste'));
    expect(await titles(further)).toEqual(['Brug open, maar niet hier gekomen', 'Brug dicht']);
    await deliver();
    const said = await desk.say('/laatste');
    expect(await titles('/laatste')).toEqual(['Brug dicht']);
    expect(said).toMatch(
      /Tot 14\.\d\d is alles bekeken\. Van daarvoor staat hier alleen wat al in dit kanaal kwam/u,
    );
    await file('Nieuwe brug', 3 * minute);
    expect(await titles('/laatste')).toEqual(['Nieuwe brug', 'Brug dicht']);
    // What it was brought of what it follows no more has no line.
    await desk.run('/ontvolg buitenland woord:brug');
    await desk.run('/volg buitenland woord:tunnel');
    expect(await titles('/laatste')).toEqual([]);
  });

  it('of a moment of which some were looked at it lists what came here of the others', async () => {
    await desk.run('/volg buitenland woord:brug');
    for (const title of ['Brug dicht', 'Brug nog dicht']) await came(title, 20 * minute);
    for (let nth = 1; nth <= 4; nth++) await file(`ANP ${nth}`, 20 * minute);
    for (let nth = 1; nth <= 17; nth++) await file(`Later ${nth}`, nth * minute);
    expect(await desk.say('/laatste')).toContain('Tot 14.10 is alles bekeken');
    expect(await titles('/laatste')).toEqual(['Brug nog dicht', 'Brug dicht']);
  });

  it('what is looked at and what came here are no two lines where they are of one moment', async () => {
    await desk.run('/volg buitenland woord:brug');
    for (let nth = 1; nth <= 6; nth++) await came(`Brug ${nth}`, 20 * minute);
    for (let nth = 1; nth <= 17; nth++) await file(`Later ${nth}`, nth * minute);
    expect(await titles('/laatste')).toEqual([6, 5, 4, 3, 2, 1].map((nth) => `Brug ${nth}`));
  });

  it('while what was there before an update is not put in order, what asks for no filter has no search for the rest', async () => {
    await desk.close();
    desk = await openDesk({ engine, archive: (real) => ({ ...real, filings: async () => null }) });
    for (let nth = 1; nth <= 140; nth++)
      await file(`Persbericht ${nth}`, nth * minute, { genre: 'press-release', postable: false });
    for (const [line, said] of [
      ['/volg alles', /^Er is niets sinds 12\.\d\d\. Verder terug is niet gekeken; daar zoekt \/zoek\.$/u],
      ['/volg buitenland', /^Van Buitenland is er niets sinds 12\.\d\d\./u],
    ] as const) {
      await desk.run(line);
      expect(await desk.say('/laatste')).toMatch(said);
      expect(choicesOf(await desk.run('/laatste'))).toEqual([]);
      await desk.run(line.replace('volg', 'ontvolg'));
    }
    await desk.run('/volg buitenland -bron:afp');
    expect(choicesOf(await desk.run('/laatste'))).toEqual(['/zoek -bron:AFP onderwerp:Buitenland']);
  });

  it('while what was there before an update is not put in order yet, it lists of that what came here', async () => {
    await desk.close();
    const filedTo = async () => now - 4 * hour;
    desk = await openDesk({ engine, archive: (real) => ({ ...real, filedTo }) });
    await desk.run('/volg buitenland bron:Belga');
    await came('Hier gekomen', 6 * hour, { by: 'Belga' });
    await came('Hier gekomen op dat moment', 4 * hour, { by: 'Belga' });
    await file('Niet hier gekomen', 5 * hour, { by: 'Belga' });
    await file('Nieuw', 3 * hour, { by: 'Belga' });
    for (let nth = 1; nth <= 60; nth++) await file(`ANP ${nth}`, nth * minute);
    expect(await titles('/laatste')).toEqual(['Nieuw', 'Hier gekomen op dat moment', 'Hier gekomen']);
    expect(await desk.say('/laatste')).toContain('Tot 10.30 is alles bekeken');
  });

  it('a happening of which only an older take has the word is there, also where it lies behind what was looked at', async () => {
    await desk.run('/volg buitenland woord:burgemeester');
    const anp = await came('Burgemeester stapt op', 9 * hour);
    const afp = await came('Mayor resigns', 8 * hour, { by: 'AFP' });
    const dpa = await came('Rücktritt', 7 * hour, { by: 'dpa' });
    const none = [await came('Iets anders', 6 * hour), await came('Something else', 5 * hour, { by: 'AFP' })];
    await desk.join(1, anp, afp, dpa);
    await desk.join(2, ...none);
    // All is looked at.
    expect(await titles('/laatste')).toEqual(['Burgemeester stapt op']);
    for (let nth = 1; nth <= 60; nth++) await file(`ANP ${nth}`, nth * minute);
    for (const line of ['/laatste', '/laatste 25'])
      expect(await titles(line), line).toEqual(['Burgemeester stapt op']);
    // Of those that have it the newest stands there.
    const rtr = await came('De burgemeester is weg', 8.5 * hour, { by: 'Reuters' });
    await desk.join(1, rtr);
    expect(await titles('/laatste')).toEqual(['De burgemeester is weg']);
    expect(await desk.say('/laatste')).toMatch(/ · ook ANP 05\.30$/mu);
    // The newest take is looked at, and has no such word.
    const late = await came('Sin alcalde', minute / 2, { by: 'EFE' });
    await desk.join(1, late);
    expect(await titles('/laatste')).toEqual(['De burgemeester is weg']);
    // What the channel does not have of it counts no more than any other that was not looked at.
    await desk.run('/ontvolg buitenland woord:burgemeester');
    await desk.run('/volg buitenland woord:weggestuurd');
    await desk.join(1, await file('Weggestuurd', 7.5 * hour, { by: 'Belga' }));
    expect(await titles('/laatste')).toEqual([]);
  });

  it('a happening of which only an older take is from the place that is asked for is there as well', async () => {
    await desk.run('/volg buitenland land:SD');
    const anp = await came('Uit Khartoem', 9 * hour, { country: 'SD' });
    const afp = await came('Uit Washington', 8 * hour, { by: 'AFP' });
    await desk.join(1, anp, afp);
    expect(await titles('/laatste')).toEqual(['Uit Khartoem']);
    for (let nth = 1; nth <= 90; nth++) await file(`ANP ${nth}`, nth * minute);
    expect(await titles('/laatste')).toEqual(['Uit Khartoem']);
  });

  it('a place is told from the dateline of what was taken back, and a story under embargo is nowhere', async () => {
    await desk.run('/volg buitenland land:US -bron:afp');
    const killed = await file('Senaat', 2 * hour);
    await file('Elders', hour, { country: 'SD' });
    await desk.file({ state: 'held', item: { issuedAt: now - minute } });
    await desk.kill(killed);
    await revise(killed, { dateline: null, headline: null, lede: null, body: null }, 'withdrawn');
    expect(await titles('/laatste')).toEqual(['INGETROKKEN: Senaat']);
  });

  const titles = async (typed: string) =>
    (await desk.run(typed)).parts.flatMap((part) =>
      part.kind === 'stories' ? part.lines.map(({ title }) => title) : [],
    );

  type Filed = Partial<WireItem> & { by?: string; agencies?: readonly string[]; country?: string };

  /** A story of so long ago; of its sender alone where nothing else is said. */
  async function file(headline: string, agoMs: number, filed: Filed = {}): Promise<number> {
    const { by = 'ANP', agencies = [by], country = 'US', ...item } = filed;
    const own = { ...dateline, agencies, country, text: `ELDERS (${agencies.join('/')})` };
    const text = { headline, lede: `${headline}.`, body: `${headline}.` };
    const at = now - agoMs;
    return desk.file({ by, item: { ...text, dateline: own, issuedAt: at, seenAt: at, ...item } });
  }

  async function promise(number: number, at: number): Promise<void> {
    const { id } = await desk.store.subscriptions.channel(foreignDesk, null);
    const posts = { number, revision: 1, urgent: false, availableAt: at, at };
    await desk.store.ledger.enqueuePosts(posts, [id]);
  }

  /** The same, and it came in the channel then. */
  async function came(headline: string, agoMs: number, filed: Filed = {}): Promise<number> {
    const number = await file(headline, agoMs, filed);
    const at = now - agoMs;
    await promise(number, at);
    await deliver(at);
    return number;
  }

  async function revise(number: number, item: Partial<WireItem>, state: 'live' | 'withdrawn' = 'live') {
    const story = await desk.store.stories.stored(number);
    if (story === null) throw new Error(`no story ${number}`);
    const { sourceId, agency, sender, named } = story;
    const version = {
      sourceId,
      agency,
      sender,
      sample: false,
      item: { ...story.item, ...item },
      named,
      state,
    };
    const withdrawnAt = state === 'live' ? null : now;
    await desk.store.stories.revise(
      number,
      agency,
      { ...version, textHash: `${Math.random()}`, withdrawnAt },
      now,
      false,
    );
  }

  async function deliver(from = now): Promise<void> {
    let time = from;
    const adapter = createScriptedAdapter({ perChannelMs: 1_000 });
    const deps = {
      adapter,
      store: desk.store,
      timeZone: 'Europe/Amsterdam',
      present: presenter,
      log: quietLog,
    };
    const deliverer = createDeliverer({ ...deps, clock: () => time, random: () => 0.5 });
    for (let turn = 0; turn < 4; turn++) {
      await deliverer.round(new AbortController().signal);
      time += 1_500;
    }
  }
});

const dateline = {
  text: 'ELDERS (ANP)',
  places: ['ELDERS'],
  agencies: ['ANP'],
  date: null,
  country: 'US',
  zone: null,
};
