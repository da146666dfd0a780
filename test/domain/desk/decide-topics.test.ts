import { describe, expect, test } from 'vitest';
import {
  createDecideTopics,
  type DeskQuestion,
  type DeskRules,
} from '../../../src/domain/desk/decide-topics.ts';
import type { Category } from '../../../src/domain/item.ts';
import { deskRulesOf } from '../../../src/pipeline/desk-rules.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import { nothingKnown } from './nothing-known.ts';

const category = (code: string, scheme: string | null = null, label: string | null = null): Category => ({
  code,
  scheme,
  label,
});
type Known = Partial<DeskQuestion & DeskRules>;
const decide = (known: Known) =>
  createDecideTopics({ ...deskRulesOf(newsroomDefaults), ...known })({ ...nothingKnown, ...known });
const desks = (known: Known) => decide(known).topics;

describe('the desk of an item', () => {
  test('is said by the heading of the wire page, whatever the dateline', () => {
    expect(decide({ section: 'Buitenland', country: 'NL', categories: [category('sport')] })).toEqual({
      topics: ['buitenland'],
      reason: 'section "Buitenland" is buitenland',
    });
    expect(desks({ section: 'Meer uit Binnenland', country: 'SE' })).toEqual(['binnenland']);
    expect(desks({ categories: [category('Amériques')] })).toEqual(['buitenland']);
    const belgian = { homeCountry: 'BE', country: 'BE' };
    expect(desks({ ...belgian, categories: [category('Wetstraat')] })).toEqual(['politiek']);
  });

  test.each([
    ['an ANP genre', category('XANP/BUI'), ['buitenland']],
    ['another ANP genre', category('XANP/VOETBAL', 'anp'), ['sport']],
    ['a slug of NU.nl', category('schaatsen'), ['sport']],
    ['a slug of NU.nl', category('weerbericht'), ['weer']],
    ['a slug of NOS', category('nosnieuwseconomie'), ['economie']],
    ['a top Media Topic', category('medtop:15000000'), ['sport']],
    ['a Media Topic with its vocabulary beside it', category('04000000', 'medtop'), ['economie']],
    ['a Media Topic as an address', category('http://cv.iptc.org/newscodes/mediatopic/17000000'), ['weer']],
    ['a Media Topic down the tree', category('medtop:20000851'), ['sport']],
    ['a Subject Code', category('15054000', 'subj'), ['sport']],
    ["dpa's desk", category('wi', 'dpacat'), ['economie']],
    ['a Belgian service', category('SPN'), ['sport']],
    ['an English word', category('World news'), ['buitenland']],
    ['the last part of a path', category('news/Technology'), ['tech']],
    ['a label', category('2210', null, 'Gezondheid'), ['gezondheid']],
  ])('is said by %s', (_, given, expected) => {
    expect(desks({ categories: [given], sourceTopic: 'auto', country: 'FR' })).toEqual(expected);
  });

  test('may be two, the first category deciding', () => {
    const decision = decide({ categories: [category('XANP/BUI'), category('XANP/ECO'), category('ALL')] });
    expect(decision.topics).toEqual(['buitenland', 'economie']);
    expect(decision.reason).toBe('category XANP/BUI is buitenland; category XANP/ECO is economie');
  });

  test('politics abroad is foreign news, at home it is politics', () => {
    const categories = [category('medtop:11000000')];
    expect(desks({ categories, country: 'DE' })).toEqual(['buitenland']);
    expect(desks({ categories, country: 'NL' })).toEqual(['politiek']);
    expect(desks({ categories: [category('Politiek')], country: 'BE' })).toEqual(['buitenland']);
    expect(desks({ categories: [category('Politiek')] })).toEqual(['politiek']);
  });

  test('a crime may be anywhere: the source or the place tells', () => {
    const categories = [category('medtop:02000000')];
    expect(desks({ categories, country: 'MX' })).toEqual(['buitenland']);
    expect(desks({ categories, country: 'MX', sourceTopic: 'binnenland' })).toEqual(['binnenland']);
  });

  test("is the source's, where the item says nothing", () => {
    expect(decide({ sourceTopic: 'economie', country: 'US', categories: [category('article')] })).toEqual({
      topics: ['economie'],
      reason: "the source's topic is economie",
    });
  });

  test.each([
    ['FR', 'NL', 'buitenland'],
    ['BE', 'NL', 'buitenland'],
    ['NL', 'NL', 'binnenland'],
    ['CW', 'NL', 'binnenland'],
    ['BE', 'BE', 'binnenland'],
    ['NL', 'BE', 'buitenland'],
  ])('from a dateline in %s, for a newsroom in %s, is %s', (country, homeCountry, desk) => {
    expect(desks({ country, homeCountry })).toEqual([desk]);
  });

  test('says why the place decided', () => {
    expect(decide({ country: 'FR' }).reason).toBe('dateline in FR, outside the Kingdom of the Netherlands');
  });

  test('home news of a Belgian agency is foreign news in Amsterdam', () => {
    const categories = [category('BIN', 'belga')];
    expect(desks({ categories })).toEqual(['buitenland']);
    expect(desks({ categories, homeCountry: 'BE' })).toEqual(['binnenland']);
  });

  test("is a topic of the newsroom's own, and never one that it does not have", () => {
    const topics = [{ slug: 'havens', label: { nl: 'Havens', en: 'Ports' } }];
    expect(desks({ topics, categories: [category('Havens')] })).toEqual(['havens']);
    expect(desks({ topics, categories: [category('sport')], country: 'FR' })).toEqual([]);
  });

  test('stays open when nothing tells', () => {
    expect(decide({})).toEqual({
      topics: [],
      reason: 'no category, no topic of the source and no place that is known',
    });
  });

  const places: { readonly [name: string]: string } = { Venray: 'NL', Glasgow: 'GB', Bergamo: 'IT' };
  const locate = (place: string) => places[place] ?? null;
  test.each([
    ['a country', 'De Duitse grens blijft nog een jaar bewaakt.', 'buitenland', 'names DE'],
    ['a statesman', 'Starmer stuurt de onderhandelaars naar huis.', 'buitenland', 'names GB'],
    ['a statesman at home', 'Bontenbal trekt zich terug.', 'binnenland', 'names NL'],
    ['a place', 'Na een brand zijn in Venray vijf huizen ontruimd.', 'binnenland', 'is in Venray'],
    ['a place abroad', 'Een kraan viel om in Glasgow.', 'buitenland', 'is in Glasgow'],
    ['a foreigner at home', 'Een Poolse man is dood gevonden in Venray.', 'binnenland', 'is in Venray'],
    ['home and abroad', 'Nederland stuurt dekens naar Oekraïne.', 'binnenland', 'names NL'],
    ['its ministers', 'De Tweede Kamer wil het plan niet.', 'binnenland', 'speaks of what is at home'],
    ['whose police it is', 'De Duitse politie zoekt een man.', 'buitenland', 'names DE'],
    ['whose premier it is', 'De Hongaarse premier is boos.', 'buitenland', 'names HU'],
    ['a neighbour of home', 'De Vlaamse regering is boos.', 'buitenland', 'names BE'],
    ['an office before a name', 'Premier Keir Starmer is boos.', 'buitenland', 'names GB'],
    ['what is no athlete', 'De Italiaanse premier is boos.', 'buitenland', 'names IT'],
  ])('without a dateline is told by %s that the text names', (_, lede, desk, why) => {
    expect(decide({ lede, language: 'nl', locate })).toEqual({
      topics: [desk],
      reason: `no place that is known, but it ${why}`,
    });
  });

  test('without a dateline is foreign where the copy is another country’s, and stays open where nothing else tells', () => {
    const lede = 'A driver was fined.';
    expect(desks({ lede, language: 'en', locate })).toEqual(['buitenland']);
    expect(desks({ lede: 'Een chauffeur is beboet.', language: 'nl', locate })).toEqual([]);
    expect(desks({ lede: 'Een chauffeur is beboet in Bergamo.', language: 'nl' })).toEqual([]);
  });

  test('a number of a photo or an article is no Media Topic', () => {
    expect(desks({ categories: [category('20000851', 'photo-id')] })).toEqual([]);
  });

  test('is said by the first category that says anything: a murder is no cultural news, though a film maker was killed', () => {
    const categories = [category('02001000', 'subj'), category('01026000', 'subj')];
    expect(desks({ categories, country: 'IN' })).toEqual(['buitenland']);
    const gold = [category('medtop:04000000'), category('medtop:11000000'), category('medtop:01000000')];
    expect(desks({ categories: gold, country: 'GB' })).toEqual(['economie']);
  });

  test('is a second one only where the provider ranks it, and then one', () => {
    const ranked = (code: string, rank: number): Category => ({ ...category(code), rank });
    const categories = [
      ranked('medtop:01000000', 3),
      ranked('medtop:15000000', 1),
      ranked('medtop:04000000', 2),
      category('medtop:07000000'),
    ];
    expect(desks({ categories, country: 'GB' })).toEqual(['sport', 'economie']);
  });

  test('a number that is younger than the table leaves it to the next category', () => {
    const categories = [category('medtop:20009999'), category('medtop:15000000')];
    expect(desks({ categories, country: 'IT' })).toEqual(['sport']);
  });

  test('politics of nobody knows where is foreign news when the copy is foreign', () => {
    const categories = [category('medtop:11000000')];
    expect(desks({ categories, language: 'en' })).toEqual(['buitenland']);
    expect(desks({ categories, credit: 'Reuters' })).toEqual(['buitenland']);
    expect(desks({ categories, credit: 'ANP' })).toEqual(['politiek']);
    expect(desks({ categories, language: 'fr', homeCountry: 'BE' })).toEqual(['politiek']);
  });

  test.each([
    ['Oorlog in Oekraïne', ['buitenland']],
    ['Midden-Oosten', ['buitenland']],
    ['Verenigde Staten', ['buitenland']],
    ['Amerikaanse verkiezingen', ['buitenland']],
    ['Trump', ['buitenland']],
    ['US & Canada', ['buitenland']],
    ['Nederland', ['binnenland']],
    ['Nederlandse politiek', ['politiek']],
    ['Duits voetbal', ['sport']],
    ['Gezondheid & Wetenschap', ['gezondheid']],
    ['Media en Cultuur', ['media']],
    ['Vanmorgen', []],
  ])('is said by a category such as %s', (name, expected) => {
    expect(desks({ categories: [category(name)] })).toEqual(expected);
  });

  test('a name of the newsroom file is a running story, before those that ship', () => {
    const runningStories = [{ names: ['Toeslagenaffaire', 'Trump'], topic: 'politiek' }];
    const about = { ...newsroomDefaults, runningStories };
    expect(desks({ ...deskRulesOf(about), categories: [category('De toeslagenaffaire')] })).toEqual([
      'politiek',
    ]);
    expect(desks({ ...deskRulesOf(about), categories: [category('Trump')] })).toEqual(['politiek']);
  });

  test('who and where an item names is no desk', () => {
    expect(desks({ categories: [category('l1', 'anp-location', 'Duitsland')] })).toEqual([]);
    expect(desks({ categories: [category('p1', 'anp-person', 'Trump')] })).toEqual([]);
  });

  test('news that is coded health stands on Buitenland too only where the newsroom asks for it', () => {
    const outbreak = { categories: [category('medtop:07000000')], country: 'UG' };
    expect(desks(outbreak)).toEqual(['gezondheid']);
    expect(desks({ ...outbreak, alsoForeign: ['gezondheid'] })).toEqual(['gezondheid', 'buitenland']);
    expect(desks({ ...outbreak, country: 'NL', alsoForeign: ['gezondheid'] })).toEqual(['gezondheid']);
  });

  test('TT writes its own short name behind a subject code', () => {
    expect(desks({ categories: [category('15000000:SPO')], country: 'SE' })).toEqual(['sport']);
  });
});

describe('without a category', () => {
  const told = (lede: string, known: Known = {}) => decide({ lede, language: 'nl', ...known });

  test('sport and the economy are told by their words, which the reason names', () => {
    expect(told('Het WK voetbal gaat door zoals gepland, zegt de FIFA.', { country: 'US' })).toEqual({
      topics: ['sport'],
      reason: 'words of sport: WK voetbal, FIFA',
    });
    expect(told('De Nikkei sloot 1,2 procent lager.', { country: 'JP' }).topics).toEqual(['economie']);
    expect(told('Ajax won met 3-1.', { country: null }).topics).toEqual(['sport']);
  });

  test.each([
    'De brandweer bestrijdt een brand bij het voetbalstadion.',
    'De minister zegt dat de rente laag is.',
    'De studente kreeg een beurs voor een jaar in Parijs.',
    'De finale van het songfestival wordt bewaakt door agenten.',
    'De tweede ronde van de gesprekken is zonder resultaat geëindigd.',
    'De oppositie won de verkiezingen.',
    'Het personeel van een bank staakt.',
  ])('other news stays where it is: %s', (lede) => {
    expect(told(lede, { country: 'FR' }).topics).toEqual(['buitenland']);
    expect(told(lede, { country: 'NL' }).topics).toEqual(['binnenland']);
  });

  test('the words never overrule a category, a section or a source', () => {
    const lede = 'De spits scoorde twee keer in de eredivisie.';
    expect(told(lede, { categories: [category('Economie')] }).topics).toEqual(['economie']);
    expect(told(lede, { section: 'Buitenland' }).topics).toEqual(['buitenland']);
    expect(told(lede, { sourceTopic: 'media' }).topics).toEqual(['media']);
  });

  test('only the begin of a text is read', () => {
    const lede = `${'Een gewone zin over het dorp. '.repeat(30)}De eredivisie begint weer.`;
    expect(told(lede, { country: 'NL' }).topics).toEqual(['binnenland']);
  });

  test("the world's courts and bodies are foreign news at their own seat", () => {
    const hague = { country: 'NL', places: ['DEN HAAG'] };
    expect(told('Het Internationaal Strafhof wil de generaal berechten.', hague)).toEqual({
      topics: ['buitenland'],
      reason: 'names Internationaal Strafhof, a body of the world that sits there',
    });
    expect(told('De Algemene Vergadering stemt over een resolutie.').topics).toEqual(['buitenland']);
    expect(told('Europol rolde een netwerk op.', hague).topics).toEqual(['buitenland']);
    expect(told('De politie rolde met Europol een netwerk op.', hague).topics).toEqual(['binnenland']);
    expect(told('Europol pakte met politiediensten in negen landen een bende aan.', hague).topics).toEqual([
      'buitenland',
    ]);
    expect(
      told('De Nederlandse politie pakte met Europol in negen landen een bende aan.', hague).topics,
    ).toEqual(['binnenland']);
    expect(told('Het gerechtshof verlaagde de straf.', hague).topics).toEqual(['binnenland']);
    const brussels = { country: 'BE', homeCountry: 'BE', places: ['BRUSSEL'] };
    expect(told('De Europese Commissie wil strengere regels.', brussels).topics).toEqual(['buitenland']);
    expect(told('De federale politie deed huiszoekingen.', brussels).topics).toEqual(['binnenland']);
  });

  test('a city of governments may speak of other countries alone', () => {
    const hague = { country: 'NL', places: ['DEN HAAG'] };
    expect(told('Bondgenoten van Oekraïne vrezen de Amerikaanse gezant.', hague).topics).toEqual([
      'buitenland',
    ]);
    expect(told('De minister ontvangt zijn Turkse en zijn Griekse collega.', hague).topics).toEqual([
      'binnenland',
    ]);
    expect(
      told('Een Duitse en een Belgische toerist zijn verdronken.', { country: 'NL', places: ['TEXEL'] })
        .topics,
    ).toEqual(['binnenland']);
  });
});
