import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';

const newsrooms = new Map(
  ['NL', 'BE'].map((homeCountry) => [homeCountry, createEnricher({ ...newsroomDefaults, homeCountry })]),
);

function countryOf(homeCountry: string, opening: string): string | null | undefined {
  const enrich = newsrooms.get(homeCountry);
  return enrich?.({ ...emptyDraft, paragraphs: [opening] }, { topic: null, credit: null }, 0).dateline
    ?.country;
}

describe('of two places with one name', () => {
  test('the Norwegian one is meant where a Norwegian agency files on Norway', () => {
    expect(countryOf('NL', 'BERGEN (ANP/NTB) - Voor de Noorse kust is een veerboot in brand gevlogen.')).toBe(
      'NO',
    );
    expect(countryOf('NL', 'BERGEN (ANP) - In het dorp is een bewoner overleden.')).toBe('NL');
  });

  test('the one at home is meant where the text speaks of home', () => {
    expect(countryOf('NL', 'MIDDELBURG (ANP/RTR) - De Nederlandse politie zoekt een Duitse toerist.')).toBe(
      'NL',
    );
  });

  test('the Belgian one comes first for a Belgian newsroom and its own agency', () => {
    expect(countryOf('BE', 'ESSEN (BELGA) - De douane vond 40 kilo cocaïne.')).toBe('BE');
    expect(countryOf('BE', 'BERGEN/MONS (BELGA) - Het parket onderzoekt een ongeval.')).toBe('BE');
    expect(countryOf('BE', 'ESSEN (DPA) - Bei einem Brand ist ein Mann verletzt worden.')).toBe('DE');
    expect(countryOf('NL', 'ESSEN (ANP/DPA) - Bij een brand is een man gewond geraakt.')).toBe('DE');
  });
});
