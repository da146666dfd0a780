import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Filter, tidyFilter } from '../../src/domain/filter/filter.ts';
import { shippedFilters as filters } from '../../src/filter/filters.ts';
import { factsOf } from '../../src/filter/story-facts.ts';
import { wireItem } from '../support/wire-item.ts';

const typed = [
  'land:Soedan',
  'land:Oekraïne',
  'regio:Sahel',
  'regio:Benelux',
  'provincie:Groningen',
  'plaats:Kyiv',
  'plaats:Delfzijl',
  'plaats:"Den Haag"',
  'bron:AFP',
  'bron:Reuters',
  'woord:huizen',
  'woord:centrale',
  'woord:"gaza akkoord"',
  'woord:overheid',
  'woord:party',
  'woord:Haus',
  'woord:journal',
  'woord:北京发',
  'woord:京',
  'spoed',
  'soort:nieuws',
  '-land:Soedan',
  '-woord:brand',
  '-spoed',
  '-bron:ANP',
];
const texts = [
  'Brand in huis in Delfzijl',
  'Centrales dicht na brand, zegt de overheid',
  'Akkoord over Gaza in ’s-Gravenhage',
  'Het gaza-akkoord houdt, melden overheden',
  'Parties vote in Kiev',
  'Onrust in Niger en Soedan',
  'Die Häuser und die Brand der Stadt',
  'Les journaux de la ville et des pays',
  '在北京发生地震',
];
const places = [
  ['KIEV', 'UA'],
  ['KHARTOEM', 'SD'],
  ['NIAMEY', 'NE'],
  ['DELFZIJL', 'NL'],
  ['DEN HAAG', 'NL'],
] as const;

const story = fc.record({
  headline: fc.constantFrom(...texts),
  lede: fc.constantFrom(...texts),
  place: fc.constantFrom(...places),
  agencies: fc.subarray(['AFP', 'RTR', 'ANP']),
  sender: fc.constantFrom('ANP', 'AFP', 'Omroep'),
  urgency: fc.constantFrom(1, 2, 4, null),
  language: fc.constantFrom('nl', 'en', null),
});

it('finds every subscription whose filter lets the story in, by one of its marks or by its topic alone', () => {
  let asked = 0;
  let passed = 0;
  fc.assert(
    fc.property(fc.subarray(typed, { minLength: 1, maxLength: 4 }), story, (words, of) => {
      const read = filters.read(`alles ${words.join(' ')}`);
      const filter: Filter = read.kind === 'follow' ? tidyFilter(read.filter) : [];
      const [place, country] = of.place;
      const { sender, agencies, place: _, ...item } = of;
      const dateline = { text: place, places: [place], agencies, date: null, country, zone: null };
      const facts = factsOf({ item: wireItem({ guid: 'a', ...item, dateline }), sender });
      const marks = filters.marksOf(filter);
      const own = new Set(filters.marksIn(facts));
      if (filters.matches(filter, facts)) passed += 1;
      asked += 1;
      if (read.kind !== 'follow') expect(read.kind).toBe('contradiction');
      if (filters.matches(filter, facts) && marks.length > 0)
        expect(marks.some((mark) => own.has(mark))).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(passed).toBeGreaterThan(asked / 20);
});

it('asks nobody in vain who follows another country', () => {
  const read = filters.read('alles land:Soedan');
  const facts = factsOf({ item: wireItem({ guid: 'a' }), sender: 'ANP' });
  const own = filters.marksIn(facts);
  expect(read.kind === 'follow' && filters.marksOf(read.filter).some((mark) => own.includes(mark))).toBe(
    false,
  );
});

it('asks for one mark of a word that is its own stem, and for two of any other', () => {
  const words = (headline: string) => {
    const item = wireItem({ guid: 'a', headline, dateline: null, lede: null, body: null });
    const facts = factsOf({ item, sender: 'ANP' });
    return filters.marksIn(facts).filter((mark) => mark.startsWith('word:'));
  };
  expect(words('Brand in haven')).toEqual(['word:brand', 'word:in', 'word:haven', 'word:haf']);
  expect(words('branden')).toEqual(['word:branden', 'word:brand']);
});
