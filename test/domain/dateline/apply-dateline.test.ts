import { describe, expect, test } from 'vitest';
import { applyDateline, type LocatePlace } from '../../../src/domain/dateline/apply-dateline.ts';
import { emptyDraft } from '../../../src/domain/item.ts';

const places = new Map([
  ['LYON', { country: 'FR', zone: 'Europe/Paris' }],
  ['Utrecht', { country: 'NL', zone: 'Europe/Amsterdam' }],
]);
const locate: LocatePlace = (place) => places.get(place) ?? null;
const apply = (draft: Partial<typeof emptyDraft>) => applyDateline({ ...emptyDraft, ...draft }, locate);

describe('the dateline leaves the text', () => {
  test('of the first paragraph', () => {
    expect(apply({ paragraphs: ['LYON (ANP/AFP) - De brug is open.', 'Dat meldt de stad.'] })).toEqual({
      dateline: {
        text: 'LYON (ANP/AFP)',
        places: ['LYON'],
        agencies: ['ANP', 'AFP'],
        date: null,
        country: 'FR',
        zone: 'Europe/Paris',
      },
      lede: 'De brug is open.',
      body: 'De brug is open.\n\nDat meldt de stad.',
    });
  });

  test('of a summary, where there is no body', () => {
    const { dateline, lede, body } = apply({ summary: 'LYON (ANP) – De brug is open.' });
    expect([dateline?.text, lede, body]).toEqual(['LYON (ANP)', 'De brug is open.', null]);
  });

  test('with a dash that stood there twice', () => {
    expect(apply({ paragraphs: ['LYON (AFP) - – De brug is open.'] }).lede).toBe('De brug is open.');
  });

  test("under a line to editors, which is nobody else's", () => {
    const { dateline, lede, body } = apply({
      paragraphs: ['N i e u w bericht, vervangt: Brug dicht', 'LYON (ANP) - De brug is open.'],
    });
    expect([dateline?.places, lede, body]).toEqual([['LYON'], 'De brug is open.', 'De brug is open.']);
  });

  test('under a byline, which stays', () => {
    const { dateline, lede, body } = apply({
      paragraphs: ['Door Jo Doe', 'LYON (ANP) - De brug is open.'],
    });
    expect([dateline?.text, lede, body]).toEqual([
      'LYON (ANP)',
      'De brug is open.',
      'Door Jo Doe\n\nDe brug is open.',
    ]);
  });
});

describe('the dateline as data', () => {
  test('comes from the field that the format has for it', () => {
    const { dateline, lede } = apply({ datelineText: 'LYON (dpa) - ', paragraphs: ['De brug is open.'] });
    expect([dateline?.text, dateline?.country, lede]).toEqual(['LYON (dpa)', 'FR', 'De brug is open.']);
  });

  test('is a place alone in that field, but never a time', () => {
    expect(apply({ datelineText: 'Utrecht' }).dateline?.places).toEqual(['Utrecht']);
    expect(apply({ datelineText: '2026-02-03T10:00:00Z' }).dateline).toBeNull();
  });

  test.each(['Landquart GR', '香港', 'Klein-Nergens/Achterdorp'])(
    'is shown as it was filed where nobody knows the place: %s',
    (datelineText) => {
      const { dateline } = apply({ datelineText, paragraphs: ['De brug is open.'] });
      expect([dateline?.text, dateline?.places, dateline?.country]).toEqual([
        datelineText,
        [datelineText],
        null,
      ]);
    },
  );

  test.each([
    '4/4/2018',
    'MARCH 04, 2013',
    '2014-07-17 00:24:11 GMT+00:00',
    '20181015T101500',
    'donderdag 3 maart',
    'Thursday',
    '12.05.2026 14:05',
    '-',
  ])('is none where the field holds a date or a time alone: %s', (datelineText) => {
    expect(apply({ datelineText, paragraphs: ['De brug is open.'] }).dateline).toBeNull();
  });

  test.each([
    ['Budapest, Hungary (AP) -', ['Budapest']],
    ['London, England (AP) -', ['London']],
    ['Lyon (AP) -', ['Lyon']],
  ])('%s has its agency in small letters too', (datelineText, places) => {
    const { dateline } = apply({ datelineText, paragraphs: ['The bridge is open.'] });
    expect(dateline).toMatchObject({ places, agencies: ['AP'] });
  });

  test('leaves out the time of day behind the place', () => {
    expect(apply({ datelineText: 'Utrecht 14:05' }).dateline?.text).toBe('Utrecht');
  });

  test('has the year that is nearest to when the item was issued', () => {
    const date = (text: string, issued: string) =>
      apply({ paragraphs: [`${text} (Reuters) - The bridge is open.`], issuedAt: Date.parse(issued) })
        .dateline?.date;
    expect(date('LYON, Dec 31', '2026-01-01T08:00:00Z')).toBe('2025-12-31');
    expect(date('LYON, Jan 1', '2025-12-31T23:30:00Z')).toBe('2026-01-01');
    expect(date('LYON, Feb 3', '2026-02-03T08:00:00Z')).toBe('2026-02-03');
  });
});

test('a text without a dateline is left as it is', () => {
  expect(apply({ paragraphs: ['De brug - die oude - is open.'] })).toEqual({
    dateline: null,
    lede: 'De brug - die oude - is open.',
    body: 'De brug - die oude - is open.',
  });
  expect(apply({})).toEqual({ dateline: null, lede: null, body: null });
});
