import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/domain/item.ts';
import { applyEmbargo } from '../../src/domain/signals/embargo.ts';
import {
  advised,
  corrected,
  embargoed,
  madeOf,
  withdrawn,
} from '../../src/domain/signals/learned/weights.ts';
import { applySignals } from '../../src/domain/signals/signals.ts';
import { digestOf, readExamples, readPlainNews } from '../../src/learn/signals/read-examples.ts';

/** Copy in words that no rule has. */
const item = (headline: string, text: string) => ({ ...emptyDraft, headline, summary: text });

test('the weights were made of the examples that stand beside them: `npm run learn` after a change', () => {
  expect(madeOf).toBe(digestOf([...readExamples(), ...readPlainNews()]));
});

test('all that was learned takes less than nine hundred kilobytes', () => {
  const packed = [withdrawn, embargoed, corrected, advised].flatMap(({ whole, part }) => [
    whole.packed,
    part.packed,
  ]);
  expect(packed.join('').length).toBeLessThan(900_000);
});

test('there are examples of each kind in ten languages, news the most', () => {
  const examples = readExamples();
  const count = (kind: string) => examples.filter((each) => each.kind === kind).length;
  const fewest = { withdrawn: 8_000, embargoed: 4_000, corrected: 1_000, advised: 700, news: 16_000 };
  expect(Object.entries(fewest).filter(([kind, least]) => count(kind) < least)).toEqual([]);
  const languages = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pt', 'sv'];
  for (const kind of Object.keys(fewest)) {
    const written = new Set(examples.filter((each) => each.kind === kind).map(({ language }) => language));
    expect(languages.filter((language) => !written.has(language))).toEqual([]);
  }
});

test.each([
  ['*BLOOMBERG RETRACTS HEADLINE ON BANK', 'Bloomberg News is retracting headlines published at 8:31 a.m.'],
  ['Mort d’un ministre', 'PARIS (AFP) - L’AFP annule l’alerte annonçant le décès du ministre.'],
  ['Stornierung der OTS0088', 'Die Aussendung OTS0088 ist als gegenstandslos zu betrachten.'],
  ['Four dead in crash', 'EDITORS - HOLD. Do not publish until next of kin have been told.'],
  ['SPERRE bis auf Widerruf: Festnahme', 'Die Agentur informiert.'],
  ['EN ATTENTE: Un enfant retrouvé', 'Le parquet doit confirmer.'],
  ['Hold-Alta-Wildfire-Deaths', 'The number is questioned.'],
  ['Premier resigns', '(This story has been withdrawn. The letter was forged.)'],
])('%s is held and asked about, whoever sends it', (headline, text) => {
  expect(applySignals(item(headline, text)).signal).toBe('possible-kill');
});

describe('copy that only what was learned knows', () => {
  test.each([
    [
      'IN BERAAD - Storing in haven',
      'Mogen wij vragen dit bericht voorlopig niet te gebruiken? Een cijfer wordt nagetrokken.',
    ],
    [
      'À TUER: Laval-hôpital',
      'Aux rédactions: ne publiez pas le texte envoyé à 7h50. Il ne sera pas remplacé.',
    ],
    [
      'SOSPESA: Incidente a Pavia',
      'Si prega di tenere in sospeso la notizia in attesa di verifiche con la Questura.',
    ],
    [
      'VENT: Dødsfald i byrådet',
      'Til redaktionen. Vi beder jer tilbageholde telegrammet, indtil de pårørende er underrettet.',
    ],
  ])('%s is held, and a person is asked with the sentence that weighs most', (headline, text) => {
    const read = applySignals(item(headline, text));
    expect(read.signal).toBe('possible-kill');
    expect(read.pubStatus).toBe('usable');
    expect(`${headline} ${text}`).toContain(read.editorialNote);
  });

  test('is never withdrawn by that alone, nor asked about where the newsroom wants no assumptions', () => {
    const copy = item(
      'VENT: Dødsfald i byrådet',
      'Til redaktionen. Vi beder jer tilbageholde telegrammet, indtil de pårørende er underrettet.',
    );
    expect(applySignals(copy, { rules: { assumptions: false, add: [] } }).signal).toBeNull();
  });

  test.each([
    [
      'Ondernemer van het jaar',
      'Deze tekst valt onder embargo tot de uitreiking op het gala. Een bakster wint.',
    ],
    ['Discours du roi', 'Embargo jusqu’au prononcé. Mesdames et messieurs.'],
  ])('%s is held without an end where no time can be read', (headline, text) => {
    const read = applyEmbargo(item(headline, text));
    expect([read.pubStatus, read.embargoedUntil]).toEqual(['withheld', null]);
    expect(read.embargoWords?.toLowerCase()).toContain('embargo');
  });

  test('is held until its time where one can be read', () => {
    const issuedAt = Date.parse('2026-11-27T12:00:00Z');
    const copy = {
      ...item('Meer ouderen', '** Embargo: 28-11-2026 00:01 ** HEERLEN (ANP) - Er zijn meer ouderen.'),
      credit: 'ANP',
      issuedAt,
    };
    const read = applyEmbargo(copy);
    expect(read.embargoedUntil).toBe(Date.parse('2026-11-27T23:01:00Z'));
  });
});

describe('a note under an ordinary story', () => {
  const story =
    'MIDDELBURG (ANP) - De nieuwe veerboot vaart vanaf maandag elk half uur. De overtocht duurt twintig minuten. Reizigers betalen drie euro, met de fiets vier. De provincie trok er elf miljoen voor uit. ';

  test.each([
    'Noot voor de redactie: dit bericht niet plaatsen, de dienstregeling wordt nog nagekeken.',
    '(Let op, redacties: dit bericht vasthouden tot wij de bron hebben gesproken.)',
  ])('is read as if it stood alone: %s', (note) => {
    expect(applySignals(item('Veerboot vaart vaker', story + note)).signal).toBe('possible-kill');
    expect(applySignals(item('Veerboot vaart vaker', story)).signal).toBeNull();
  });

  test('holds under embargo as well', () => {
    const note = 'Nota: dit bericht valt onder embargo tot de gedeputeerde heeft gesproken.';
    expect(applyEmbargo(item('Veerboot vaart vaker', story + note)).pubStatus).toBe('withheld');
    expect(applyEmbargo(item('Veerboot vaart vaker', story)).pubStatus).toBe('usable');
  });
});

describe('over a dateline stands a note, in whatever words', () => {
  test.each([
    [
      'Niemand brengt dit naar buiten voordat de burgemeester om kwart over vier is uitgepraat.',
      'ZUTPHEN (ANP) - ',
    ],
    [
      'Graag nergens neerzetten tot de wethouder vanavond om acht uur de raad heeft ingelicht.',
      'ZUTPHEN (ANP) - ',
    ],
    ['Den Text bitte erst bringen, wenn die Bischöfin um 11.15 Uhr von der Kanzel steigt.', 'Bamberg (KNA) '],
    ['Bocca cucita fino alle 12, quando il sindaco lo dice alla giunta.', '(ANSA) - PARMA, 30 NOV - '],
    ['Not a line of this goes out before the bell at half past nine, please.', 'DENVER (AP) - '],
  ])('%s', (note, dateline) => {
    const story = `${dateline}Eleven storks were counted along the river, two more than a year ago.`;
    expect(applyEmbargo(item('Eleven storks', `${note} ${story}`)).pubStatus).toBe('withheld');
    expect(applyEmbargo(item('Eleven storks', story)).pubStatus).toBe('usable');
  });
});

describe('what stands under an opening', () => {
  const story = [
    'Lawmakers are due to meet at 10 a.m. on Tuesday to discuss the plan.',
    'The bridge will reopen on Friday. About four thousand people live in the district.',
  ];
  const filed = (headline: string, opening: string) => ({
    ...item(headline, opening),
    summary: null,
    paragraphs: [opening, ...story],
  });

  test('does not drown the notice above it', () => {
    const held = filed(
      'HOUD EVEN TEGEN: opstelling',
      'De bond zegt dat de opstelling niet klopt. Even tegenhouden a.u.b.',
    );
    expect(applySignals(held).signal).toBe('possible-kill');
    const kept = filed('Discours du roi', 'Embargo jusqu’au prononcé. Mesdames et messieurs.');
    expect(applyEmbargo(kept).pubStatus).toBe('withheld');
  });

  test.each([
    ['Council backs new tram line', 'The council voted by 31 to 14 for a line to the harbour.'],
    ['Gemeente koopt oude fabriek', 'De gemeente betaalt twee miljoen euro voor het gebouw aan de haven.'],
    ['Drei Verletzte bei Brand in Wohnhaus', 'Ein Feuer hat in der Nacht ein Wohnhaus zerstört.'],
  ])('makes no correction of news, nor a notice of any kind: %s', (headline, opening) => {
    const read = applySignals(applyEmbargo(filed(headline, opening)));
    expect([read.signal, read.genre, read.pubStatus]).toEqual([null, 'news', 'usable']);
  });

  test('is read where it is set apart as a note', () => {
    const [opening = '', ...rest] = story;
    const noted = {
      ...filed('Plan for bridge', opening),
      paragraphs: [...rest, opening, '(EDITORS: do not use this story, it was sent in error.)'],
    };
    expect(applySignals(noted).signal).not.toBeNull();
  });
});

test.each([
  ['Le canton retire son projet sur les forêts', 'Berne (ats) - Le texte n’a pas de majorité.'],
  ['KILL-team van drugsbende opgepakt', 'LYON (ANP/AFP) - De politie hield vier mannen aan.'],
  ['HOLD-UP bij bank in Deinze', 'DEINZE (BELGA) - Twee mannen overvielen een bank.'],
  ['Embargoed coal held in Riga', 'RIGA, Nov 27 (Reuters) - The ship carried coal.'],
  [
    'FACTBOX-Photo agencies’ kill notices',
    'LONDON (Reuters) - When agencies issued a "mandatory kill" few knew it.',
  ],
  ['Brug ikke disse cykelhjelme', 'Hjelmene er kaldt tilbage. Ejere bedes straks holde op med at bruge dem.'],
  ['Residents told not to drink tap water', 'A do-not-use notice has been issued until further notice.'],
  ['TV 2 holder dokumentar tilbage', 'Udsendelsen må ikke vises, før retten har talt.'],
  ['Toy recalled', 'Customers are asked to stop using the toy and to return it.'],
])('%s stays news', (headline, text) => {
  const read = applySignals(applyEmbargo({ ...item(headline, text), credit: 'ANP' }));
  expect([read.signal, read.pubStatus, read.embargoWords]).toEqual([null, 'usable', undefined]);
});
