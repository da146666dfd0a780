import { describe, expect, it, test } from 'vitest';
import type { Dateline } from '../../src/domain/dateline/dateline.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { factsOf } from '../../src/filter/story-facts.ts';
import { wireItem } from '../support/wire-item.ts';

function filterOf(typed: string) {
  const read = shippedFilters.read(`alles ${typed}`);
  if (read.kind !== 'follow') throw new Error(`${typed}: ${read.kind}`);
  return read.filter;
}

function dateline(place: string, country: string, ...agencies: string[]): Dateline {
  return {
    text: `${place} (${agencies.join('/')})`,
    places: [place],
    agencies,
    date: null,
    country,
    zone: null,
  };
}

const kyiv: Partial<WireItem> = {
  headline: 'Rusland valt energiecentrales aan',
  dateline: dateline('KIEV', 'UA', 'ANP', 'RTR'),
  lede: 'Bij aanvallen op huizen in Zaporizja vielen doden, zegt president Zelensky. Later volgde Charkiv.',
  body: 'Bij aanvallen op huizen in Zaporizja vielen doden, zegt president Zelensky. Later volgde Charkiv.\n\nHet vredesakkoord is ver weg. Over de foto’s zweeg hij.',
  urgency: 2,
  language: 'nl',
};

const gaza: Partial<WireItem> = {
  headline: 'Brazil’s parties back Gaza deal',
  dateline: dateline('BRASÍLIA', 'BR', 'AFP'),
  lede: 'The ruling party voted on Friday.',
  body: 'The ruling party voted on Friday. Elections follow.',
  urgency: 4,
  language: 'en',
};

function lets(typed: string, item: Partial<WireItem>, sender = 'ANP'): boolean {
  return shippedFilters.matches(filterOf(typed), factsOf({ item: wireItem({ ...item, guid: 'a' }), sender }));
}

describe('what a filter lets through', () => {
  test.each([
    'land:Oekraïne',
    'land:oekraine',
    'country:Ukraine',
    'land:UA',
    'land:Rusland',
    'land:Soedan land:Oekraïne',
    '-land:Soedan',
    'land:Oekraïne -land:Soedan',
    'plaats:Kyiv',
    'plaats:kiev',
    'place:Kyjiv',
    'plaats:Zaporizhzhia',
    'bron:ANP',
    'bron:Reuters',
    'bron:rtr',
    'source:"Algemeen Nederlands Persbureau"',
    'bron:AFP bron:ANP',
    '-bron:AFP',
    'woord:huis',
    'woord:Huizen',
    'woord:aanval',
    'woord:"energiecentrale aan"',
    'woord:foto',
    'woord:Zelenský',
    '-woord:voetbal',
    'woord:kiev',
    'spoed',
    'urgent',
    'land:Oekraïne bron:RTR woord:doden spoed',
  ])('%s: a flash from Kiev', (typed) => {
    expect(lets(typed, kyiv)).toBe(true);
  });

  test.each([
    'land:Soedan',
    '-land:Oekraïne',
    '-land:Rusland',
    'land:Oekraïne land:Soedan -land:Rusland',
    'plaats:Moskou',
    'plaats:Charkiv',
    'bron:AFP',
    '-bron:Reuters',
    'woord:overheid',
    'woord:akkoord',
    'woord:"aan huizen"',
    'woord:"energiecentrales bij"',
    '-woord:doden',
    '-spoed',
    'spoed woord:voetbal',
    'soort:persbericht',
  ])('%s: not a flash from Kiev', (typed) => {
    expect(lets(typed, kyiv)).toBe(false);
  });

  test.each([
    'woord:party',
    'woord:election',
    'plaats:Gaza',
    'land:Brazilië',
    'woord:"gaza deal"',
    '-spoed',
    'bron:afp',
  ])('%s: English copy from Brazil', (typed) => {
    expect(lets(typed, gaza, 'Persdienst')).toBe(true);
  });

  it('asks for the sender, and never for what an item says of itself', () => {
    const claimed = { ...kyiv, dateline: null, credit: 'AFP' };
    expect(lets('bron:AFP', claimed, 'Een blog')).toBe(false);
    expect(lets('bron:"een blog"', claimed, 'Een blog')).toBe(true);
  });

  it('lets nothing urgent through that says nothing of its urgency', () => {
    expect(lets('spoed', { ...kyiv, urgency: null })).toBe(false);
    expect(lets('spoed', { ...kyiv, urgency: 3 })).toBe(false);
  });

  it('asks an item without text', () => {
    const bare = { headline: null, dateline: null, lede: null, body: null };
    expect(lets('woord:doden', bare)).toBe(false);
    expect(lets('land:Soedan', bare)).toBe(false);
    expect(lets('-land:Soedan -woord:doden', bare)).toBe(true);
  });
});

describe('a country at the head of a story', () => {
  const head = (headline: string, lede: string | null = null, language = 'nl') => ({
    headline,
    lede,
    body: lede,
    dateline: null,
    language,
  });
  test.each([
    ['Soedanese leger trekt op', 'Soedan', 'nl'],
    ['Ook Oekraïners en Russen praten', 'Rusland', 'nl'],
    ['Doden bij aanval op Kyiv', 'Oekraïne', 'nl'],
    ['Brand in Zaporizja', 'Oekraïne', 'nl'],
    ['Ukrainian drones hit refinery', 'Oekraïne', 'en'],
    ['Moscow says talks failed', 'Rusland', 'en'],
    ['Truppen in der ukrainischen Stadt', 'Oekraïne', 'de'],
    ['Le président ukrainien à Paris', 'Oekraïne', 'fr'],
    ['South Sudan signs deal', 'Zuid-Soedan', 'en'],
    ['VS sturen schepen', 'VS', 'nl'],
    ['Washington: geen akkoord', 'VS', 'nl'],
    ['Nice trouwt in Nice', 'Frankrijk', 'nl'],
    ['Kazachse president afgetreden', 'Kazachstan', 'nl'],
  ])('%s is from %s', (headline, country, language) => {
    expect(lets(`land:"${country}"`, head(headline, null, language))).toBe(true);
    expect(lets(`land:"${country}"`, head('Kop', headline, language))).toBe(true);
  });

  test.each([
    ['South Sudan signs deal', 'Soedan', 'en'],
    ['Wildfire in New Mexico', 'Mexico', 'en'],
    ['Papua New Guinea votes', 'Guinee', 'en'],
    ['They told us so', 'VS', 'en'],
    ['Nice weather ahead', 'Frankrijk', 'en'],
    ['Namen van doden bekend', 'België', 'nl'],
    ['Denzel Washington wins', 'VS', 'en'],
    ['Michael Jordan returns', 'Jordanië', 'en'],
    ['Kamerleden praten over russische roulette', 'Rusland', 'nl'],
    ['Spelers van US Open boos', 'VS', 'nl'],
  ])('%s is not from %s', (headline, country, language) => {
    expect(lets(`land:"${country}"`, head(headline, null, language))).toBe(false);
  });
});

describe('what is typed as a filter', () => {
  test.each([
    ['land:Atlantis'],
    ['land:'],
    ['plaats:Xyzzyville'],
    ['plaats:Soedan'],
    ['plaats:'],
    ['woord:'],
    ['woord:"…"'],
    ['bron:'],
    [`woord:${'a'.repeat(81)}`],
    [`bron:${'a'.repeat(61)}`],
    ['woord:"a b c d e f g h i"'],
  ])('%s means nothing', (typed) => {
    expect(shippedFilters.read(`alles ${typed}`)).toMatchObject({ kind: 'unknown-value' });
  });

  test.each([
    ['plaats:DELFZIJL', 'plaats:Delfzijl'],
    ['plaats:"alphen aan den rijn"', 'plaats:"Alphen aan den Rijn"'],
    ["plaats:'s-hertogenbosch", "plaats:'s-Hertogenbosch"],
    ['plaats:ijmuiden', 'plaats:IJmuiden'],
    ['woord:"Gaza  AKKOORD"', 'woord:"gaza akkoord"'],
    ['country:sudan', 'land:Soedan'],
    ['–woord:voetbal spoed land:Soedan', 'land:Soedan -woord:voetbal spoed'],
    ['bron:rtr', 'bron:Reuters'],
    ['-spoed', '-spoed'],
  ])('%s is written %s', (typed, written) => {
    expect(shippedFilters.write(filterOf(typed), 'nl')).toBe(written);
  });

  it('is told in a phrase', () => {
    const filter = filterOf('land:Soedan land:Tsjaad -woord:voetbal bron:AFP spoed plaats:Kyiv');
    expect(shippedFilters.describe(filter, 'nl')).toBe(
      'uit Soedan of Tsjaad, uit Kyiv, van AFP, zonder “voetbal”, alleen spoed',
    );
    expect(shippedFilters.describe(filter, 'en')).toBe(
      'from Sudan or Chad, from Kyiv, by AFP, without “voetbal”, urgent only',
    );
    const not = filterOf('-land:Soedan -bron:AFP -plaats:Kyiv -spoed woord:gaza -soort:nieuws');
    expect(shippedFilters.describe(not, 'nl')).toBe(
      'niet uit Soedan, niet uit Kyiv, niet van AFP, met “gaza”, zonder spoed, geen nieuws',
    );
  });

  test.each(shippedFilters.kinds.map((kind) => [kind.names.nl, kind] as const))(
    'every value of %s that is offered is read again as it is written',
    (_, kind) => {
      if (kind.isFlag) return;
      for (const { value } of kind.options ?? []) {
        for (const locale of ['nl', 'en'] as const) expect(kind.parse(kind.write(value, locale))).toBe(value);
      }
    },
  );
});
