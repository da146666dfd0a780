import { describe, expect, test } from 'vitest';
import { type DeskQuestion, decideTopics } from '../../src/domain/desk.ts';
import type { Category } from '../../src/domain/item.ts';
import { shippedTopics } from '../../src/domain/topic.ts';

const nothing: DeskQuestion = {
  categories: [],
  section: null,
  sourceTopic: null,
  country: null,
  homeCountry: 'NL',
  topics: shippedTopics,
};
const category = (code: string, scheme: string | null = null, label: string | null = null): Category => ({
  code,
  scheme,
  label,
});
const decide = (known: Partial<DeskQuestion>) => decideTopics({ ...nothing, ...known });
const desks = (known: Partial<DeskQuestion>) => decide(known).topics;

describe('the desk of an item', () => {
  test('is said by the heading of the wire page, whatever the dateline', () => {
    expect(decide({ section: 'Buitenland', country: 'NL', categories: [category('sport')] })).toEqual({
      topics: ['buitenland'],
      reason: 'section "Buitenland" is buitenland',
    });
    expect(desks({ section: 'Meer uit Binnenland', country: 'SE' })).toEqual(['binnenland']);
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
    expect(desks({ categories: [category('Politiek')], country: 'BE' })).toEqual(['politiek']);
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

  test('a number of a photo or an article is no Media Topic', () => {
    expect(desks({ categories: [category('20000851', 'photo-id')] })).toEqual([]);
  });
});
