import { expect, test } from 'vitest';
import { versionText } from '../../../src/domain/identity/keys.ts';
import { emptyDraft } from '../../../src/domain/item.ts';
import { enrichDraft } from '../../../src/pipeline/enrich.ts';

const context = {
  readAt: 0,
  sourceTopic: null,
  sourceCredit: 'ANP',
  locate: (place: string) => (place === 'DEN HAAG' ? { country: 'NL', zone: 'Europe/Amsterdam' } : null),
  decideTopics: () => ({ topics: [], reason: '' }),
};

test('a correction line is cut from the lede and kept, whether it stands before or behind the dateline', () => {
  for (const opening of [
    '(Herstelt getal) DEN HAAG (ANP) - De Kamer wil onderzoek.',
    'DEN HAAG (ANP) - (Herstelt getal) De Kamer wil onderzoek.',
  ]) {
    const item = enrichDraft({ ...emptyDraft, headline: 'Kop', paragraphs: [opening] }, context);
    expect(item).toMatchObject({
      lede: 'De Kamer wil onderzoek.',
      dateline: { text: 'DEN HAAG (ANP)' },
      correctionLine: 'Herstelt getal',
      signal: 'correction',
    });
  }
});

test('a line that a signal is read from is kept as well', () => {
  const paragraphs = ['(Berichtigung: Zahl im 2. Absatz) Der Bundestag prüft das.'];
  const item = enrichDraft(
    { ...emptyDraft, headline: 'Kop', language: 'de', credit: 'dpa', paragraphs },
    context,
  );
  expect(item).toMatchObject({
    lede: 'Der Bundestag prüft das.',
    correctionLine: 'Berichtigung: Zahl im 2. Absatz',
  });
});

test('a correction that was read with its line in the lede is no new version now that the line is cut', () => {
  const line = '(Corrects figure in paragraph 2)';
  const item = enrichDraft(
    { ...emptyDraft, headline: 'Kop', paragraphs: [`${line} Tekst.`, 'Meer.'] },
    context,
  );
  const { correctionLine: _cut, ...before } = {
    ...item,
    lede: `${line} Tekst.`,
    body: `${line} Tekst.\n\nMeer.`,
  };
  expect(versionText(item)).toBe(versionText(before));
});

test('a kill that speaks of a correction stays a kill', () => {
  const item = enrichDraft(
    { ...emptyDraft, headline: 'Kop', signal: 'kill', paragraphs: ['(Correctie: vervalt) Tekst.'] },
    context,
  );
  expect(item).toMatchObject({ signal: 'kill', pubStatus: 'canceled' });
});
