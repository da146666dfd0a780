import { describe, expect, test } from 'vitest';
import { emptyDraft, type ItemDraft } from '../../../src/domain/item.ts';
import { signalPatterns } from '../../../src/domain/signals/signal-patterns.ts';
import { applySignals } from '../../../src/domain/signals/signals.ts';

const draft = (fields: Partial<ItemDraft>): ItemDraft => ({ ...emptyDraft, ...fields });

describe('what a headline says of itself', () => {
  test.for([
    // agency, headline as filed, signal, headline as shown
    ['Reuters', 'UPDATE 2-Port Lindley reopens', 'update', 'Port Lindley reopens'],
    ['Reuters', 'WRAPUP 1-Port Lindley reopens', 'update', 'Port Lindley reopens'],
    ['Reuters', 'CORRECTED-Port Lindley reopens', 'correction', 'Port Lindley reopens'],
    ['Reuters', 'REFILE-Port Lindley reopens', 'correction', 'Port Lindley reopens'],
    ['Reuters', 'RPT-Port Lindley reopens', 'repeat', 'Port Lindley reopens'],
    ['dpa', '(Berichtigung: Zahl) Hafen gesperrt', 'correction', 'Hafen gesperrt'],
    ['dpa', '(Aktualisierung: Reaktion) Hafen gesperrt', 'update', 'Hafen gesperrt'],
    ['dpa', 'Wiederholung: Hafen gesperrt', 'repeat', 'Hafen gesperrt'],
    ['dpa', '1ST LEAD Harbour closed', 'update', 'Harbour closed'],
    ['BELGA', 'Trein ontspoord (3DER)', 'update', 'Trein ontspoord'],
    ['BELGA', 'Train déraillé (RECTIFICATIF)', 'correction', 'Train déraillé'],
    ['Yonhap', '(2nd LD) Port reopens', 'update', 'Port reopens'],
    ['AP', 'Port reopens, 2nd Ld-Writethru', 'update', 'Port reopens'],
    ['ANP', 'RECTIFICATIE: Brug is wel open', 'correction', 'Brug is wel open'],
    ['ANP', 'Herhaling: Brug is dicht', 'repeat', 'Brug is dicht'],
    ['ANP', 'Herhaling met juiste tijd: Brug is dicht', 'correction', 'Brug is dicht'],
    ['Reuters', 'Repeating with corrected date: Port reopens', 'correction', 'Port reopens'],
    ['Belga', 'RECHTZETTING BELGA 117: Brug is dicht', 'correction', 'Brug is dicht'],
    ['APA', 'Korrektur zu APA0456: Hafen offen', 'correction', 'Hafen offen'],
    ['PA', 'CORRECTION COURTS Harbour', 'correction', 'COURTS Harbour'],
  ] as const)('%s: %s', ([credit, headline, signal, shown]) => {
    expect(applySignals(draft({ credit, headline }))).toMatchObject({ signal, headline: shown });
  });

  test.for([
    ['dpa', 'KORR-Bericht: Leben am Hafen'],
    ['ANP', 'Intrekking vergunning voor haven uitgesteld'],
    ['ANP', 'Man (5) gered uit haven'],
    ['ANP', 'Correctie op de beurs houdt aan'],
    ['ANP', 'Herhaling met gevolgen: brug weer dicht'],
    ['PA', 'CORRECTION OFFICERS go on strike'],
    ['Reuters', 'Update on port is due, says minister'],
    ['AFP', 'Kill Bill draait weer in de bioscoop'],
    ['AP', 'Flash floods close port'],
    ['Ritzau', 'Nu er havnen lukket'],
    ['Reuters', 'Corrected text of the treaty is published'],
    ['dpa', 'Vorschau auf das Hafenfest'],
  ] as const)('%s means nothing by: %s', ([credit, headline]) => {
    const plain = draft({ credit, headline });
    expect(applySignals(plain)).toEqual(plain);
  });
});

test.for([
  ['dpa', 'Berlin (dpa) - Fixes spelling of a name in the third paragraph. The port is open.'],
  ['ANP', 'DEN HELDER (ANP) - De haven is open. (Verbetert de naam van de wethouder in de tweede zin)'],
  ['PA', 'In HARBOUR, please read in par three "Lindley" instead of "Lindsey".'],
  ['APA', 'Wien (APA) - Im zweiten Satz muss es richtig heißen: 40 Schiffe (nicht: 400).'],
] as const)('%s says in its text that it corrects itself: %s', ([credit, summary]) => {
  expect(applySignals(draft({ credit, headline: 'Haven open', summary })).signal).toBe('correction');
});

test.for([
  'LONDON (Reuters) - The government fixes interest rates for students until March.',
  'DEN HAAG (ANP) - De minister (verbetert hij zijn leven?) blijft aan.',
] as const)('%s is no correction', (summary) => {
  expect(applySignals(draft({ headline: 'Haven open', summary })).signal).toBeNull();
});

describe('a number behind a headline', () => {
  test('is the version where the item has that version, and is not shown', () => {
    expect(applySignals(draft({ credit: 'ANP', headline: 'Brug dicht (2)', version: 2 }))).toMatchObject({
      signal: 'update',
      headline: 'Brug dicht',
    });
  });

  test('is an age where the item has another version or none', () => {
    for (const version of [null, 1]) {
      const child = draft({ credit: 'ANP', headline: 'Politie zoekt moeder van meisje (2)', version });
      expect(applySignals(child)).toEqual(child);
    }
  });
});

describe('a kill withdraws the item', () => {
  test.for([
    ['Reuters', { headline: 'STORY WITHDRAWN: Port reopens' }],
    ['Reuters', { headline: 'Port reopens', paragraphs: ['STORY WITHDRAWN', 'The report was wrong.'] }],
    ['dpa', { headline: 'KILL KILL KILL' }],
    ['dpa', { headline: 'Hafen', paragraphs: ['KILL KILL KILL - Bitte verwenden Sie die Meldung nicht.'] }],
    ['AFP', { headline: 'ANNULATION: Port fermé' }],
    ['AFP', { headline: 'Puerto', paragraphs: ['ANULACIÓN: la noticia'] }],
  ] as const)('%s %j', ([credit, fields]) => {
    expect(applySignals(draft({ credit, ...fields }))).toMatchObject({
      signal: 'kill',
      pubStatus: 'canceled',
    });
  });

  test('and outweighs what else it says', () => {
    const item = draft({ credit: 'Reuters', headline: 'CORRECTED-STORY WITHDRAWN', signal: 'update' });
    expect(applySignals(item).signal).toBe('kill');
  });

  test('a hold keeps it back without withdrawing it', () => {
    expect(applySignals(draft({ credit: 'dpa', headline: 'HOLD HOLD HOLD' }))).toMatchObject({
      pubStatus: 'withheld',
      signal: null,
    });
  });
});

describe('what is not news', () => {
  test.for([
    ['Dit is een origineel persbericht', 'press-release'],
    ['Dit is een expertquote via ANP Expert Support.', 'press-release'],
  ] as const)('%s', ([last, genre]) => {
    expect(applySignals(draft({ paragraphs: ['Fabriek opent deuren.', last] })).genre).toBe(genre);
  });

  test.for([
    'DUBLIN, Feb. 6, 2026 (GLOBE NEWSWIRE) -- Sample Corp today opened a factory.',
    'DUBLIN, Feb. 6, 2026 /PRNewswire/ -- Sample Corp today opened a factory.',
    'DUBLIN--(BUSINESS WIRE)--Sample Corp today opened a factory.',
    'Kiel (ots) - Muster AG eröffnet ein Werk.',
    'Kiel/Hamburg (ots) - Muster AG eröffnet ein Werk.',
    'Linz (OTS) - Muster AG eröffnet ein Werk.',
    'Graz (APA-OTS) - Muster AG eröffnet ein Werk.',
    'DUBLIN, IE / ACCESSWIRE / February 6, 2026 / Sample Corp opened a factory.',
    'DUBLIN, IE / ACCESS Newswire / February 6, 2026 / Sample Corp opened a factory.',
    'HALIFAX, NOVA SCOTIA--(Marketwired - Feb. 6, 2026) - Sample Corp opened a factory.',
    'MALMÖ, Feb. 6, 2026 /Cision/ -- Sample AB opened a factory.',
    'BREDA, 6 februari 2026 (ANP Expert Support) - Voorbeeld BV opent een fabriek.',
    'OSAKA, Feb. 6, 2026 /Kyodo JBN-AsiaNet/ -- Sample KK opened a factory.',
    'PERTH, Feb. 6, 2026 /Medianet International-AsiaNet/ -- Sample opened a factory.',
    'EQS-News: Muster SE / Schlagwort(e): Jahresergebnis. Muster steigert den Umsatz.',
  ])('a press wire is told by its dateline: %s', (opening) => {
    expect(applySignals(draft({ paragraphs: [opening] })).genre).toBe('press-release');
  });

  test.for([
    'BISHKEK (AA) - The Organization of Turkic States (OTS) met on Friday.',
    'Turkic States (OTS) leaders met on Friday.',
    'The firm, a rival of Cision, opened a factory.',
    'Het bericht kwam van ANP Expert Support, zegt de fabriek.',
    'Kiel (dpa) - Muster AG eröffnet ein Werk.',
  ])('what only names one is news: %s', (opening) => {
    expect(applySignals(draft({ paragraphs: [opening] })).genre).toBe('news');
  });

  test.for([
    [{ credit: 'Business Wire' }, undefined],
    [{ credit: 'PR Newswire' }, undefined],
    [{}, 'businesswire.com'],
    [{ guid: 'urn:newsml:prnewswire.com:20260206:1' }, undefined],
    [{ credit: 'news aktuell' }, undefined],
    [{ credit: 'GlobeNewswire Inc.' }, undefined],
    [{ credit: 'Cision' }, undefined],
    [{ credit: 'ACCESSWIRE' }, undefined],
    [{ credit: 'ACCESS Newswire' }, undefined],
    [{}, 'nprov:PRN'],
    [{ credit: 'ANP Pers Support' }, undefined],
    [{ credit: 'Belga Press Release' }, undefined],
    [{ credit: 'Via Ritzau' }, undefined],
    [{ credit: 'AAP Medianet' }, undefined],
  ] as const)('a press wire is told by its name, however its copy is worded: %j %s', ([fields, provider]) => {
    const item = draft({ ...fields, headline: 'Sample Corp opens factory' });
    expect(applySignals(item, { provider: provider ?? null }).genre).toBe('press-release');
  });

  test.each(['ANP', 'Belga', 'Ritzau', 'Reuters', 'Medianews'])(
    'an agency is no press wire: %s',
    (credit) => {
      expect(applySignals(draft({ credit, headline: 'Fabriek open' })).genre).toBe('news');
    },
  );

  test('an advisory is told by its genre, its slug or its headline', () => {
    const item = draft({ credit: 'dpa', headline: 'Hafen' });
    expect(applySignals(item, { genres: ['Achtung'] }).genre).toBe('advisory');
    expect(applySignals(draft({ credit: 'AP' }), { slug: 'BC-EU--Budget Advisory' }).genre).toBe('advisory');
    expect(applySignals(draft({ credit: 'ANP', headline: 'DIENSTMEDEDELING: agenda' })).genre).toBe(
      'advisory',
    );
  });
});

describe('what is for editors only', () => {
  test('a note above the story moves out of the text', () => {
    const item = draft({ credit: 'AP', paragraphs: ['Eds: Updates with quotes.', 'The port reopened.'] });
    expect(applySignals(item)).toMatchObject({
      paragraphs: ['The port reopened.'],
      editorialNote: 'Eds: Updates with quotes.',
    });
  });

  test('contacts under a press release are not kept at all', () => {
    const item = draft({
      paragraphs: [
        'Fabriek opent deuren.',
        'Noot voor de redactie, niet voor publicatie:',
        'Jan Bos, 06-00000000',
      ],
    });
    const read = applySignals(item);
    expect(read.paragraphs).toEqual(['Fabriek opent deuren.']);
    expect(JSON.stringify(read)).not.toContain('06-00000000');
  });
});

test.for([
  'Noot redactie: foto volgt, bel 06-00000000',
  'NB voor redacties: bel 06-00000000',
  '(Niet voor publicatie) Jan Bos, 06-00000000',
  'Contactpersoon: Jan Bos, 06-00000000',
  'Note to editors: call 06-00000000',
  'ATTENTION EDITORS: call 06-00000000',
  'Note à la rédaction : 06-00000000',
  'Hinweis an die Redaktion: 06-00000000',
])('"%s" is never text, whoever sends it in whatever language', (note) => {
  for (const language of ['nl', 'en', null]) {
    const item = draft({ credit: 'Belga', language, paragraphs: ['De haven is dicht.', note] });
    expect(applySignals(item).paragraphs).toEqual(['De haven is dicht.']);
  }
});

test('a line to editors above the story does not take the story with it', () => {
  const story = 'ZOUTDIJK (ANP) - De haven is dicht omdat de brug erboven op instorten staat.';
  for (const above of [['Eds: bel 06-00000000'], ['Noot voor de redactie:', 'Jan Bos, 06-00000000']]) {
    const item = draft({ credit: 'AFP', language: 'nl', paragraphs: [...above, story, 'Meer volgt.'] });
    expect(applySignals(item)).toMatchObject({ paragraphs: [story, 'Meer volgt.'], genre: 'news' });
  }
});

test('contact and notes in a sentence are text', () => {
  const paragraphs = ['Contact: dat missen ouderen het meest.', 'De noot van de redactie was kort.'];
  expect(applySignals(draft({ paragraphs })).paragraphs).toEqual(paragraphs);
});

test('a story about what is not for publication is a story', () => {
  const item = draft({
    paragraphs: ['Niet voor publicatie bestemde stukken zijn uitgelekt.', 'De minister zwijgt.'],
  });
  expect(applySignals(item)).toEqual(item);
  const closing = draft({ paragraphs: ['De minister zwijgt.', '(Niet voor publicatie)', 'Bel Jan.'] });
  expect(applySignals(closing).paragraphs).toEqual(['De minister zwijgt.']);
});

describe('the first word of something big', () => {
  test.for([
    ['AP', { headline: 'AP NewsAlert: Bridge collapses' }, {}, 1],
    ['dpa', { headline: '(Eil) Brücke eingestürzt', urgency: 3 }, {}, 2],
    ['dpa', { headline: 'Eil +++ Brücke eingestürzt', urgency: 3 }, {}, 2],
    ['dpa', { headline: 'Eil – Brücke eingestürzt', urgency: 3 }, {}, 2],
    ['dpa', { headline: '(Blitz) Brücke eingestürzt' }, {}, 1],
    ['ANSA', { headline: "ULTIM'ORA: crolla un ponte" }, {}, 2],
    ['ANSA', { headline: 'ULTIM’ORA: crolla un ponte' }, {}, 2],
    ['AFP', { headline: 'Pont effondré', urgency: 3 }, { keywords: ['ALERTE'] }, 2],
    ['AFP', { headline: 'Pont effondré', urgency: 1 }, { keywords: ['URGENT'] }, 1],
  ] as const)('%s %j is urgent', ([credit, fields, context, urgency]) => {
    expect(applySignals(draft({ credit, ...fields }), context).urgency).toBe(urgency);
  });
});

test('reading an item twice changes nothing more', () => {
  const item = draft({
    credit: 'ANP',
    version: 2,
    headline: 'RECTIFICATIE: Brug dicht (2)',
    paragraphs: ['N i e u w bericht, vervangt: Brug open', 'ZOUTDIJK (ANP) - De brug is dicht.'],
  });
  const once = applySignals(item);
  expect(applySignals(once)).toEqual(once);
});

test('the wording of another language means nothing', () => {
  const item = draft({ language: 'nl', headline: 'Wiederholung: het Duits van de haven' });
  expect(applySignals(item)).toEqual(item);
});

test("an agency's wording means nothing in another's copy", () => {
  const item = draft({ credit: 'ANP', headline: 'COR Wijnbergen (81) overleden' });
  expect(applySignals(item)).toEqual(item);
});

describe('a newsroom', () => {
  const add = [
    {
      agency: null,
      language: null,
      field: 'headline',
      pattern: /^\*HERZIEN\* /u,
      means: 'correction',
      cut: true,
      documented: 'newsroom file',
    },
  ] as const;

  test('can add its own wording', () => {
    const item = draft({ headline: '*HERZIEN* Brug dicht' });
    const rules = { assumptions: true, add };
    expect(applySignals(item, { rules })).toMatchObject({ signal: 'correction', headline: 'Brug dicht' });
    expect(applySignals(item)).toEqual(item);
  });

  test('can do without the wordings that nobody documented', () => {
    const assumed = draft({ credit: 'ANP', headline: 'INTREKKING: Brug dicht' });
    const documented = draft({ credit: 'dpa', headline: 'KILL KILL KILL' });
    const rules = { assumptions: false, add: [] };
    expect(applySignals(assumed).signal).toBe('possible-kill');
    expect(applySignals(assumed, { rules })).toEqual(assumed);
    expect(applySignals(documented, { rules }).signal).toBe('kill');
  });
});

test.for([
  [
    'Panda tot',
    '(Hinweis an die Redaktionen: Diese Meldung ist ungültig.) Köln (dpa) - Ein Panda ist gestorben.',
  ],
  [
    'Dringend verzoek',
    'U wordt gevraagd de foto met nummer 48219 uit uw systeem te halen en niet meer te publiceren.',
  ],
  ['Anklage rechtskräftig', 'Wien (APA) - Die APA widerruft ihre Meldung von 10.33 Uhr.'],
  ['Trainer weg', 'NVDR: GELIEVE NIET TE GEBRUIKEN. GENT (BELGA) - De trainer vertrekt.'],
  ['Esonerato il tecnico', '+++ ATTENZIONE, NOTIZIA DA NON UTILIZZARE +++ (ANSA) - BARI - Il Bari cambia.'],
  ['An die Sportredaktionen', 'Das um 18.04 Uhr gemeldete Ergebnis ist erfunden. Nicht übernehmen.'],
] as const)('“%s”: %s reads like a kill, and a person is asked', ([headline, text]) => {
  expect(applySignals(draft({ headline, paragraphs: [text] }))).toMatchObject({
    signal: 'possible-kill',
    genre: 'news',
  });
});

test.for([
  ['Gebruik deze pindakaas niet', 'ZAANDAM (ANP) - Klanten wordt gevraagd het product niet te gebruiken.'],
  ['TEST - please ignore', 'This is a test message. Please ignore.'],
] as const)('“%s”: %s withdraws nothing', ([headline, text]) => {
  const read = applySignals(draft({ headline, paragraphs: [text, 'Meer in dit bericht.'] }));
  expect(read.signal).toBeNull();
});

test('no pattern takes long over a hostile text', () => {
  const hostile = ['(', ' ', '-', 'KILL ', '1', 'N i e u w ', '/a'].map((piece) => piece.repeat(20_000));
  for (const text of hostile) {
    const started = performance.now();
    applySignals(draft({ headline: text, summary: text, paragraphs: [text] }), {
      slug: text,
      genres: [text],
    });
    // A bound of another order than what it takes (some ms), so that a busy machine does not matter.
    expect(performance.now() - started).toBeLessThan(2000);
  }
  expect(signalPatterns.length).toBeGreaterThan(50);
});

test('whom to call stands on one line behind copy of dpa, and is kept nowhere', () => {
  const paragraphs = ['Der Zug stand.', 'Ansprechpartnerin: Eva Muster, Tel. 030 12345', 'Weiteres folgt.'];
  const read = applySignals({
    ...emptyDraft,
    credit: 'dpa',
    language: 'de',
    headline: 'Zug steht',
    paragraphs,
  });
  expect(read.paragraphs).toEqual(['Der Zug stand.']);
  const spoken = ['Ein Ansprechpartner fehlte, sagte sie.', 'Ansprechpartner: das sucht man hier vergebens.'];
  const told = applySignals({
    ...emptyDraft,
    credit: 'dpa',
    language: 'de',
    headline: 'Zug',
    paragraphs: spoken,
  });
  expect(told.paragraphs).toEqual(spoken);
});
