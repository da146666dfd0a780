import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/domain/item.ts';
import { applySignals } from '../../../src/domain/signals/signals.ts';

const news = {
  ...emptyDraft,
  headline: 'Zweedse centrale bank verlaagt rente',
  paragraphs: ['STOCKHOLM (ANP) - De Zweedse Riksbank heeft de rente met een kwart procentpunt verlaagd.'],
};

test.each([
  'VERVALT MOGELIJK: Zweedse centrale bank verlaagt rente',
  'Vervalt mogelijk: Zweedse centrale bank verlaagt rente',
  '(MOGELIJK VERVALT) Zweedse centrale bank verlaagt rente',
  'POSSIBLE KILL: Sweden’s Riksbank cuts rate',
])('is asked about for its headline: %s', (headline) => {
  expect(applySignals({ ...news, headline }).signal).toBe('possible-kill');
});

test.each([
  'Dit bericht vervalt mogelijk',
  'Dit bericht vervalt mogelijk. Niet gebruiken tot nader bericht.',
  'Let op: ons eerdere bericht komt mogelijk te vervallen.',
  'Achtung Redaktionen: Diese Meldung wird möglicherweise zurückgezogen. Bitte vorerst nicht verwenden.',
  'Eds: This story may have to be withdrawn.',
  'Attention : cette dépêche pourrait être annulée.',
  'Atención: esta noticia podría ser anulada.',
])('is asked about for its note to editors: %s', (editorialNote) => {
  expect(applySignals({ ...news, editorialNote }).signal).toBe('possible-kill');
});

test.each([
  'Eds: This story updates with the vote. Removes an extraneous word.',
  'Dit bericht vervangt ons eerdere bericht.',
  'Dit bericht vervangt het vervallen bericht.',
  'Diese Meldung wird im Laufe des Tages aktualisiert.',
  'Bij dit bericht hoort een foto; de grafiek vervalt.',
])('is none where something else goes: %s', (editorialNote) => {
  expect(applySignals({ ...news, editorialNote }).signal).not.toBe('possible-kill');
});

test('is none where news tells of what goes', () => {
  const headline = 'Recht op huurtoeslag vervalt mogelijk voor duizenden studenten';
  expect(applySignals({ ...news, headline }).signal).toBeNull();
});
