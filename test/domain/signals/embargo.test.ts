import { expect, test } from 'vitest';
import { emptyDraft, type ItemDraft } from '../../../src/domain/item.ts';
import { applyEmbargo } from '../../../src/domain/signals/embargo.ts';

/** A Thursday. */
const issuedAt = Date.parse('2026-11-26T10:00:00Z');
const draft = (fields: Partial<ItemDraft>): ItemDraft => ({ ...emptyDraft, issuedAt, ...fields });
const until = (item: ItemDraft) =>
  item.embargoedUntil === null ? null : new Date(item.embargoedUntil).toISOString();

test.for([
  // agency, headline, until when
  ['ANP', 'Troonrede (embargo tot dinsdag 15.15 uur)', '2026-12-01T14:15:00.000Z'],
  ['ANP', 'EMBARGO tot 06.00 uur: Minder vogels', '2026-11-27T05:00:00.000Z'],
  ['ANP', 'EMBARGO tot 06.00 uur: Minder vogels, zeggen 12 leden', '2026-11-27T05:00:00.000Z'],
  ['ANP', 'ONDER EMBARGO TOT 28 NOVEMBER 00.01 UUR - Minder vogels', '2026-11-27T23:01:00.000Z'],
  ['AFP', 'SOUS EMBARGO JUSQU’A 06H00 - Moins d’oiseaux', '2026-11-27T05:00:00.000Z'],
  ['AFP', 'EMBARGOED until 0500 GMT Friday - Fewer birds', '2026-11-27T05:00:00.000Z'],
  ['AFP', 'Fewer birds (embargoed until 1600 GMT)', '2026-11-26T16:00:00.000Z'],
  ['PA', 'EMBARGOED TO 0001 FRIDAY NOVEMBER 27 - Fewer birds', '2026-11-27T00:01:00.000Z'],
  ['dpa', '(Sperrfrist: 10.00 Uhr) Weniger Vögel', '2026-11-27T09:00:00.000Z'],
  ['dpa', 'SPERRFRIST 18.00 Uhr: Weniger Vögel', '2026-11-26T17:00:00.000Z'],
  ['AP', 'EMBARGOED until 2 p.m. EST Thursday - Fewer birds', '2026-11-26T19:00:00.000Z'],
  ['AP', 'EMBARGOED until 8:30 a.m. Friday - Fewer birds', '2026-11-27T13:30:00.000Z'],
  ['Belga', 'EMBARGO - 12u00 - Minder vogels', '2026-11-26T11:00:00.000Z'],
  ['EFE', 'EMBARGADO HASTA LAS 20.00 HORAS - Menos aves', '2026-11-26T19:00:00.000Z'],
  ['Ritzau', 'KLAUSULERET TIL KL. 06.00: Færre fugle', '2026-11-27T05:00:00.000Z'],
  ['Reuters', 'EMBARGOED until midnight Friday - Fewer birds', '2026-11-28T00:00:00.000Z'],
  ['Belga', 'EMBARGO VRIJDAG 27/11 OM 06U00 - Minder vogels', '2026-11-27T05:00:00.000Z'],
  ['AFP', 'Sous embargo: mardi 1er décembre, 16h. Moins d’oiseaux', '2026-12-01T15:00:00.000Z'],
  ['APA', 'Weniger Vögel - GESPERRT BIS 17.00 UHR', '2026-11-26T16:00:00.000Z'],
  ['dpa', 'Frei für Montag, 05.00 Uhr. Weniger Vögel', '2026-11-30T04:00:00.000Z'],
  ['ANP', '(Niet vrijgeven voor zondag 29 november, 14.00 uur) Minder vogels', '2026-11-29T13:00:00.000Z'],
  ['AP', 'EMBARGOED until 7 a.m. 12/5 - Fewer birds', '2026-12-05T12:00:00.000Z'],
  ['Belga', 'EMBARGO 5/12 07u00 - Minder vogels', '2026-12-05T06:00:00.000Z'],
  [
    'CP',
    'Diffusion interdite avant 8 h 30, heure de l’Est, le vendredi 27 novembre. Oiseaux',
    '2026-11-27T13:30:00.000Z',
  ],
  // What else stands in the sentence behind says nothing of the hour.
  ['ANP', 'EMBARGO tot 9.30 uur; minister spreekt vanavond in Utrecht', '2026-11-27T08:30:00.000Z'],
  // The year looks like a clock.
  ['dpa', 'Sperrfrist: 1. Dezember 2026, 23 Uhr. Weniger Vögel', '2026-12-01T22:00:00.000Z'],
  ['ANP', 'EMBARGO tot 2026-12-01 23 uur: Minder vogels', '2026-12-01T22:00:00.000Z'],
  ['ANP', 'EMBARGO tot 1 december 2026 om middernacht: Minder vogels', '2026-12-01T23:00:00.000Z'],
  ['Reuters', 'EMBARGOED until 1 December 2030 GMT - Fewer birds', '2026-12-01T20:30:00.000Z'],
  ['ANP', 'EMBARGO tot dinsdag 6 uur ’s avonds: Minder vogels', '2026-12-01T17:00:00.000Z'],
  ['EFE', 'EMBARGADO hasta el martes a las 6 de la tarde - Menos aves', '2026-12-01T17:00:00.000Z'],
  ['AFP', 'SOUS EMBARGO jusqu’à mardi 18 heures 30 - Moins d’oiseaux', '2026-12-01T17:30:00.000Z'],
  ['dpa', 'Sperrfrist: 18 Uhr 30. November: Weniger Vögel', '2026-11-30T17:00:00.000Z'],
  ['dpa', 'Sperrfrist 1.12., 18 Uhr: Weniger Vögel', '2026-12-01T17:00:00.000Z'],
  ['ANP', 'EMBARGO tot 2026/12/01 18:00: Minder vogels', '2026-12-01T17:00:00.000Z'],
  ['EFE', 'Publicable el 3 de diciembre a las 9.30. Menos aves', '2026-12-03T08:30:00.000Z'],
] as const)(
  '%s: “%s” is kept until the time that it names, on the agency’s clock',
  ([credit, headline, at]) => {
    const read = applyEmbargo(draft({ credit, headline }));
    expect(read.pubStatus).toBe('usable');
    expect(until(read)).toBe(at);
    expect(applyEmbargo(read)).toBe(read);
  },
);

test.for([
  ['ANP', 'Troonrede (onder embargo tot het uitspreken)'],
  ['-', '[EMBARGO] Jaarcijfers van ziekenhuis'],
  ['ANP', 'Publicatie is pas toegestaan na de bekendmaking'],
  ['AP', 'These excerpts are embargoed until the speech is given'],
  ['Ritzau', 'Må først gengives, når talen er slut'],
  // Whose clock?
  ['-', 'EMBARGOED until 9.00 - Fewer birds'],
  // Days and clocks that another day or clock looks like: too soon is worse than asked.
  ['ANP', 'EMBARGO tot overmorgen 18.00 uur: Minder vogels'],
  ['EFE', 'EMBARGADO hasta pasado mañana a las 18.00 - Menos aves'],
  ['ANP', 'EMBARGO tot volgende week dinsdag 18.00 uur: Minder vogels'],
  ['AFP', 'EMBARGOED until 0600 GMT next Monday - Fewer birds'],
  ['AP', 'EMBARGOED until 6 p.m. local time Tuesday - Fewer birds'],
  // A day alone is half a time, and so is a month with its year.
  ['AP', 'EMBARGOED until December 2026 - Fewer birds'],
  ['ANP', 'EMBARGO tot eind 2027: Minder vogels'],
  ['PA', 'EMBARGOED until Friday - Fewer birds'],
] as const)('%s: “%s” tells no time that can be read, and waits for a person', ([credit, headline]) => {
  const read = applyEmbargo(draft({ credit: credit === '-' ? null : credit, headline }));
  expect(read).toMatchObject({ pubStatus: 'withheld', embargoedUntil: null });
});

test('an embargo that ended some minutes before its item came is over', () => {
  const late = draft({ credit: 'ANP', headline: 'EMBARGO tot 10.55 uur: Minder vogels' });
  expect(until(applyEmbargo(late))).toBe('2026-11-26T09:55:00.000Z');
});

test('without a time of issue only a whole date can be counted from', () => {
  const fields = { credit: 'ANP', issuedAt: null } as const;
  const daily = draft({ ...fields, headline: 'EMBARGO tot 06.00 uur: Minder vogels' });
  expect(applyEmbargo(daily)).toMatchObject({ pubStatus: 'withheld', embargoedUntil: null });
  const dated = draft({ ...fields, headline: 'EMBARGO tot 28 november 2026 06.00 uur: Minder vogels' });
  expect(until(applyEmbargo(dated))).toBe('2026-11-28T05:00:00.000Z');
});

test('what a field says of an embargo is not read anew in words', () => {
  const told = draft({ credit: 'ANP', headline: 'EMBARGO: Minder vogels', embargoedUntil: issuedAt });
  expect(applyEmbargo(told)).toBe(told);
});

test.each([
  [
    'WELLINGTON - Rivers ran low this year, a survey found. Embargo ends 8:30 a.m. Friday.',
    'Embargo ends 8:30 a.m. Friday.',
  ],
  [
    'WIEN - Weniger Störche brüten im Burgenland. Sperrvermerk: Vorstellung im Landhaus.',
    'Sperrvermerk: Vorstellung im Landhaus.',
  ],
  ['MARIBOR - Meno cicogne in Slovenia. Embargo: apertura del convegno', 'Embargo: apertura del convegno'],
  ['MARIBOR - Minder ooievaars. Spertijd: opening van het congres', 'Spertijd: opening van het congres'],
])('a sentence behind a story that says so by itself holds it: %s', (summary, embargoWords) => {
  expect(applyEmbargo(draft({ headline: 'Fewer storks', summary }))).toMatchObject({ embargoWords });
});

test.each([
  ['Cuba feels the pinch', 'Cuba (under US embargo since 1962) imports its wheat.'],
  ['Wapenstilstand nabij', 'KIEV (ANP) - Oekraïne vraagt embargo tot Rusland zich terugtrekt.'],
  ['Embargo ends after 1300 days in Qatar', 'DOHA (AP) - Trade resumed on Friday.'],
  ['Russische olie', 'BRUSSEL (ANP) - De EU-landen spraken erover. Embargo eindigt in 2027.'],
])('what states forbid each other is news: %s', (headline, summary) => {
  const told = draft({ headline, summary });
  expect(applyEmbargo(told)).toBe(told);
});

test('what is told of an embargo that is over is news', () => {
  const summary =
    'DEN HAAG (ANP) - De cijfers lagen onder embargo tot 9.30 uur en lekten om zeven uur uit, zegt het ministerie.';
  expect(applyEmbargo(draft({ headline: 'Boosheid over lek', summary })).embargoWords).toBeUndefined();
});
