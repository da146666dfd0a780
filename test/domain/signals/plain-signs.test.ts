import { describe, expect, test } from 'vitest';
import { emptyDraft, type ItemDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';

const enrich = createEnricher(newsroomDefaults);
const source = { topic: null, credit: null };
const read = (fields: Partial<ItemDraft>) => enrich({ ...emptyDraft, ...fields }, source, 0);
/** What becomes of an item, and what people read over it. */
const became = (headline: string, summary: string | null = null) => {
  const { signal, pubStatus, urgency, headline: posted } = read({ headline, summary });
  const isKill = signal === 'kill' || signal === 'possible-kill';
  return [isKill ? 'killed' : (signal ?? pubStatus), urgency, posted];
};

/** What sites and mail programs put before a headline. */
const before = [
  '🔴 ',
  '🚨🚨',
  '⚠️ ',
  '‼️ ',
  '👉🏽 ',
  '🇳🇱 ',
  '• ',
  '· ',
  '→ ',
  '▶︎ ',
  '★ ',
  '» ',
  '« ',
  '>> ',
  '… ',
  '... ',
  '— ',
  '- ',
  '* ',
  '*',
  '| ',
  '! ',
  '＊',
  '\ufeff',
  '\u200b',
  '\u00a0',
];

describe.each(before)('behind %j', (sign) => {
  test('a kill, a withdrawal and an annulation are no news', () => {
    for (const kill of [
      'KILL: Brug ingestort',
      'INTREKKING: Brug ingestort',
      'ANNULE: Pont effondré',
      'KILL Brug ingestort',
    ])
      expect(became(`${sign}${kill}`), kill).toEqual(['killed', null, `${sign}${kill}`]);
    expect(became('Brug', `${sign}INTREKKING: Brug ingestort`)[0]).toBe('killed');
  });

  test('copy under embargo is withheld', () => {
    const headline = `${sign}Onder embargo: kabinet komt met plan`;
    expect(became(headline)).toEqual(['withheld', null, headline]);
    expect(became('Kabinet komt met plan', headline)[0]).toBe('withheld');
  });

  test('a correction is one, without its mark and what stood before it', () => {
    for (const mark of ['KORREKTUR: ', 'CORRECTIE: ', '(Berichtigung: Zahl) '])
      expect(became(`${sign}${mark}brug dicht`)).toEqual(['correction', null, 'brug dicht']);
  });

  test('a flash is one', () => {
    expect(became(`${sign}SPOED Premier treedt af`)).toEqual(['usable', 1, 'Premier treedt af']);
  });

  test('news stays news, as it was filed', () => {
    for (const news of [
      'Embargo op wapens blijft tot mei',
      'Kill Bill terug in de bioscoop',
      '5 graden in De Bilt',
      '"KILL: de film" draait',
    ])
      expect(became(`${sign}${news}`)).toEqual(['usable', null, `${sign}${news}`]);
  });
});

test('a bullet stands before signs of a mark as well', () => {
  expect(became('• +++ EIL +++ Kanzler tritt')).toEqual(['usable', 2, 'Kanzler tritt']);
  expect(became('* +++ EIL +++ Kanzler tritt')).toEqual(['usable', 2, 'Kanzler tritt']);
});

test('a mark behind a headline has pictures behind it', () => {
  expect(became('Brug ingestort (KILL) 🔴')[0]).toBe('killed');
  expect(became('Brug dicht (correctie) ‼️')).toEqual(['correction', null, 'Brug dicht']);
  expect(became('🔴 Brug dicht (correctie)')).toEqual(['correction', null, '🔴 Brug dicht']);
});

test.each(['-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '•', '·', '→'])(
  '%s parts a headline from its mark',
  (dash) => {
    expect(became(`Minister stapt op ${dash} bericht vervalt`)[0]).toBe('killed');
    expect(became(`Minister stapt op ${dash} EMBARGO 2200`)[0]).toBe('withheld');
    expect(became(`KILL ${dash} Brug ingestort`)[0]).toBe('killed');
    expect(became(`CORRECTIE ${dash} Brug dicht`)).toEqual(['correction', null, 'Brug dicht']);
    expect(became(`Brug dicht ${dash} CORRECTIE`)).toEqual(['correction', null, 'Brug dicht']);
  },
);

test.each([
  ['KILL：Brug ingestort', 'killed'],
  ['KILL∶ Brug ingestort', 'killed'],
  ['ＫＩＬＬ：Brug ingestort', 'killed'],
  ['Brug ingestort （KILL）', 'killed'],
  ['【KILL】Brug ingestort', 'killed'],
  ['ANNULE\u202f: Pont effondré', 'killed'],
  ['»Minister tritt zurück« zurückgezogen', 'killed'],
  ['Minister stapt op | bericht vervalt', 'killed'],
  ['Onder embargo：kabinet komt met plan', 'withheld'],
])('%s is read whatever its colon, its letters or its brackets', (headline, wanted) => {
  expect(became(headline)).toEqual([wanted, null, headline]);
});

test('what is quoted is no mark', () => {
  for (const news of [
    '»KILL: Der Film« startet im Kino',
    '«KILL: le film» sort en salles',
    '›KILL: Der Film‹ startet im Kino',
    '🔴 »KILL: Der Film« startet im Kino',
  ])
    expect(became(news)).toEqual(['usable', null, news]);
});

test('what is kept of an item stands as it was filed', () => {
  const { headline, body, editorialNote } = read({
    headline: '🔴 CORRECTIE: kabinet valt ― ‘hier’ …',
    paragraphs: ['• Eerste punt ― hier', '→ Tweede：punt 🔴', '🔴🔴', 'Derde punt'],
  });
  expect(headline).toBe('kabinet valt ― ‘hier’ …');
  expect(body).toBe('• Eerste punt ― hier\n\n→ Tweede：punt 🔴\n\n🔴🔴\n\nDerde punt');
  expect(editorialNote).toBeNull();
  expect(read({ headline: '🔴 KILL： Brug' }).editorialNote).toBe('🔴 KILL： Brug');
});

test('blanks within a paragraph cost no paragraph its signs', () => {
  const { body, signal } = read({
    credit: 'dpa',
    language: 'de',
    headline: 'Brücke gesperrt',
    paragraphs: ['(Berichtigung: Zahl)  Brug  dicht ― hier', 'Eerste  punt ― hier', '• Tweede punt ― hier'],
  });
  expect([signal, body]).toEqual([
    'correction',
    'Brug  dicht ― hier\n\nEerste  punt ― hier\n\n• Tweede punt ― hier',
  ]);
});

/** A wording that a newsroom has beside those that Telex ships with. */
const own = (field: 'headline' | 'opening', pattern: RegExp) =>
  createEnricher({
    ...newsroomDefaults,
    signals: {
      assumptions: true,
      add: [{ agency: null, language: null, field, pattern, means: 'urgent', cut: true, documented: null }],
    },
  });

test('a paragraph that a mark was cut out of in the middle takes the signs of none behind it', () => {
  const { urgency, body } = own('opening', /\[spoed\]/u)(
    { ...emptyDraft, headline: 'Brug', paragraphs: ['Een ― [spoed] punt', 'Twee ― punt', '🔴 Drie ― punt'] },
    source,
    0,
  );
  expect(urgency).toBe(2);
  expect(body?.split('\n\n').slice(1)).toEqual(['Twee ― punt', '🔴 Drie ― punt']);
});

test('a wording of the newsroom’s own may name a sign', () => {
  const { urgency, headline } = own('headline', /^🟠 /u)(
    { ...emptyDraft, headline: '🟠 Premier treedt af' },
    source,
    0,
  );
  expect([urgency, headline]).toEqual([2, 'Premier treedt af']);
});
