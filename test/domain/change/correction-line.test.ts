import { expect, test } from 'vitest';
import { takeCorrectionLine } from '../../../src/domain/change/correction-line.ts';

test.each([
  [
    '(Corrects figure in paragraph 2) The Dutch parliament wants an inquiry.',
    'Corrects figure in paragraph 2',
    'The Dutch parliament wants an inquiry.',
  ],
  [
    'LONDON (Reuters) - (Corrects to say ten (not twelve) died) A bus crashed.',
    'Corrects to say ten (not twelve) died',
    'LONDON (Reuters) - A bus crashed.',
  ],
  [
    '(Herstelt hoeveelheid in tweede alinea) De Kamer wil onderzoek.',
    'Herstelt hoeveelheid in tweede alinea',
    'De Kamer wil onderzoek.',
  ],
  [
    '(Correctie: naam in derde alinea) – De Kamer wil onderzoek.',
    'Correctie: naam in derde alinea',
    'De Kamer wil onderzoek.',
  ],
  [
    'DEN HAAG (ANP) - (Rectificatie: jaartal) De Kamer wil onderzoek.',
    'Rectificatie: jaartal',
    'DEN HAAG (ANP) - De Kamer wil onderzoek.',
  ],
  [
    '(Berichtigung: Zahl im 2. Absatz) Der Bundestag prüft das.',
    'Berichtigung: Zahl im 2. Absatz',
    'Der Bundestag prüft das.',
  ],
  [
    '(Korrigiert Ortsangabe im ersten Satz) Der Bundestag prüft das.',
    'Korrigiert Ortsangabe im ersten Satz',
    'Der Bundestag prüft das.',
  ],
])('%s is for editors in its brackets, and starts behind them', (paragraph, line, rest) => {
  expect(takeCorrectionLine({ paragraphs: [paragraph, 'Tweede.'], summary: null }, false)).toMatchObject({
    line,
    rest: { paragraphs: [rest, 'Tweede.'] },
  });
});

test.each([
  '(Refiles to fix typo in headline) A bus crashed.',
  '(In de tweede alinea moet staan: 12.000) De Kamer wil onderzoek.',
  '(Im 2. Absatz wurde die Zahl geändert) Der Bundestag prüft das.',
])('%s is one only of what is known to be a correction', (paragraph) => {
  const text = { paragraphs: [paragraph], summary: null };
  expect(takeCorrectionLine(text, false)).toBeNull();
  expect(takeCorrectionLine(text, true)?.rest.paragraphs[0]).not.toContain('(');
});

test('a line that is a paragraph of its own, first or last, is cut whole', () => {
  const story = 'De Tweede Kamer wil onderzoek naar de lozingen.';
  for (const paragraphs of [
    ['(Herstelt hoeveelheid.)', story],
    ['Corrigeert de naam in alinea 2', story],
    [story, '(This version corrects the year in paragraph 3.)'],
  ]) {
    expect(takeCorrectionLine({ paragraphs, summary: null }, true)?.rest.paragraphs).toEqual([story]);
  }
});

test('brackets that are part of the news stay, and so does a text that is nothing but its line', () => {
  for (const paragraph of [
    '(Extra) trein rijdt weer.',
    'Jansen (34) is gearresteerd. (Foto: ANP)',
    'De herstelde man (hersteld van griep) is thuis.',
  ])
    expect(takeCorrectionLine({ paragraphs: [paragraph, 'Tweede.'], summary: null }, true)).toBeNull();
  expect(takeCorrectionLine({ paragraphs: ['(Corrects name)'], summary: null }, true)).toBeNull();
});

test('a summary is read where there are no paragraphs, and beside them', () => {
  const summary = '(Corrects name) A bus crashed.';
  expect(takeCorrectionLine({ paragraphs: [], summary }, false)?.rest.summary).toBe('A bus crashed.');
  expect(takeCorrectionLine({ paragraphs: [summary, 'More.'], summary }, false)?.rest).toEqual({
    paragraphs: ['A bus crashed.', 'More.'],
    summary: 'A bus crashed.',
  });
});

test('no paragraph takes long to read', () => {
  const began = performance.now();
  for (const text of ['('.repeat(50_000), '(a'.repeat(50_000), '- ('.repeat(30_000), `(${'('.repeat(400)}`])
    takeCorrectionLine({ paragraphs: [text, 'x'], summary: null }, true);
  expect(performance.now() - began).toBeLessThan(1_000);
});
