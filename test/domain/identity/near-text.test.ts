import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../src/domain/identity/keys.ts';
import { nearness } from '../../../src/domain/identity/near-text.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const lede =
  'De brandweer heeft woensdagochtend bewoners van een flat geëvacueerd nadat in de kelder brand was uitgebroken.';
const headline = 'Brandweer evacueert bewoners van flat na brand in kelder';
const known = wireItem({ guid: 'x', headline, lede });

describe('two entries that nothing names', () => {
  test('are one story where the headline was edited and the date touched, above the same text', () => {
    const edited = 'Brandweer evacueert tientallen bewoners van flat na brand in kelder';
    const again = { ...known, headline: edited, issuedAt: (known.issuedAt ?? 0) + minuteMs };
    expect(nearness(again, known)).toBeGreaterThan(0.9);
  });

  test('are one story where an age tells the time no closer and the headline was edited with the text', () => {
    const [seenAt, minutes] = [known.seenAt, 40 * minuteMs];
    const first = { ...known, issuedAt: seenAt - 3 * 60 * minuteMs };
    const edited = { headline: `${headline} in Ede`, lede: lede.replace('woensdagochtend', 'ook') };
    const again = {
      ...known,
      ...edited,
      seenAt: seenAt + minutes,
      issuedAt: seenAt + minutes - 3 * 60 * minuteMs,
    };
    expect(nearness(again, first)).toBeGreaterThan(0.6);
  });

  test('of one place are one under the very headline, whatever the text says now, and over the very text', () => {
    const dateline = {
      text: 'EDE (ANP)',
      places: ['EDE'],
      agencies: ['ANP'],
      date: null,
      country: 'NL',
      zone: null,
    };
    const here = { ...known, dateline, issuedAt: null };
    const rewritten = 'Na een nacht in een sporthal mogen gezinnen weer naar huis, meldt de gemeente.';
    expect(nearness({ ...here, lede: rewritten }, here)).toBeGreaterThan(0);
    expect(nearness({ ...here, headline: 'Gezinnen dakloos na nachtelijk noodweer' }, here)).toBeGreaterThan(
      0,
    );
    const there = { ...dateline, text: 'EPE (ANP)', places: ['EPE'] };
    expect(nearness({ ...here, dateline: there, lede: rewritten }, here)).toBe(0);
  });

  test('are two where much the same is said at another time with another word for what it is about', () => {
    const said = (about: string) =>
      `De politie wil na lang beraad een einde maken aan ${about} tegen de zin van de buren.`;
    const first = {
      ...known,
      headline: null,
      lede: said('een kolencentrale'),
      issuedAt: known.seenAt - 60 * minuteMs,
    };
    const seenAt = known.seenAt + 300 * minuteMs;
    expect(nearness({ ...first, lede: said('de ziekenhuizen'), seenAt, issuedAt: seenAt }, first)).toBe(0);
  });

  test.each([
    ['a number', 'Trekking 12 van de loterij is binnen', 'Trekking 13 van de loterij is binnen'],
    ['a name', 'Uitslag van de wedstrijd in Almere bekend', 'Uitslag van de wedstrijd in Zwolle bekend'],
  ])('are two where each headline has %s of its own at its own time', (_, first, next) => {
    const one = { ...known, headline: first };
    const other = { ...known, headline: next, issuedAt: (known.issuedAt ?? 0) + 60 * minuteMs };
    expect(nearness(other, one)).toBe(0);
  });

  test('are two where a form without a date is filled in with another number at another address', () => {
    const form = (ticket: number) => ({
      ...known,
      headline: null,
      issuedAt: null,
      link: `https://wire.example/n/${ticket}`,
      lede: `Melding ${ticket}: het treinverkeer rond het station is ontregeld en reizigers moeten rekening houden met vertraging.`,
    });
    expect(nearness(form(26), form(14))).toBe(0);
    expect(nearness({ ...form(26), link: form(14).link }, form(14))).toBeGreaterThan(0);
  });
});

test('a URN is one guid whatever the case of its scheme and of its space', () => {
  const keyOf = (guid: string) => keysOf(wireItem({ guid }), 'anp', (text) => text).guid;
  expect(keyOf('URN:NEWSML:anp.nl:20261123:a1:1')[0]).toBe('guid:urn:newsml:anp.nl:20261123:a1:1');
  // As it was kept before, it is found as well; what is the provider's own keeps its case.
  expect(keyOf('URN:NEWSML:anp.nl:20261123:a1:1')).toContain('guid:URN:NEWSML:anp.nl:20261123:a1:1');
  expect(keyOf('urn:newsml:anp.nl:20261123:A1:1')).toEqual(['guid:urn:newsml:anp.nl:20261123:A1:1']);
});
