import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/domain/dateline/parse-dateline.ts';

const cities = new Set(['parijs', 'utrecht', 'san diego', 'lyon', 'aurora', 'graz', 'linz', 'springfield']);
const isPlace = (name: string) => cities.has(name.toLowerCase());
const read = (text: string) => {
  const found = parseDateline(text, { isPlace });
  return found === null ? null : { places: found.places, agencies: found.agencies, date: found.date };
};

describe('an opening with a dateline', () => {
  test.each<[string, string[], string[], string | null]>([
    ['UTRECHT (ANP) - De brug blijft dicht.', ['UTRECHT'], ['ANP'], null],
    ['MUSCAT (ANP/RTR/AFP) - De haven ging open.', ['MUSCAT'], ['ANP', 'RTR', 'AFP'], null],
    ["'s-HERTOGENBOSCH (ANP) - De brug blijft dicht.", ["'s-HERTOGENBOSCH"], ['ANP'], null],
    ["'S-GRAVENHAGE/'S-HERTOGENBOSCH (ANP) - De brug.", ["'S-GRAVENHAGE", "'S-HERTOGENBOSCH"], ['ANP'], null],
    ["'t ZAND (ANP) - De brug blijft dicht.", ["'t ZAND"], ['ANP'], null],
    ["UTRECHT/'T ZAND (ANP) - De brug blijft dicht.", ['UTRECHT', "'T ZAND"], ['ANP'], null],
    ['UTRECHT (ANP-RTR-AFP): De brug blijft dicht.', ['UTRECHT'], ['ANP', 'RTR', 'AFP'], null],
    [
      'UTRECHT, the Netherlands, Feb. 3, 2026 (GLOBE NEWSWIRE) -- Acme',
      ['UTRECHT'],
      ['GLOBE NEWSWIRE'],
      '2026-02-03',
    ],
    ['PARIJS/LYON (ANP/AFP) - Treinen staan stil.', ['PARIJS', 'LYON'], ['ANP', 'AFP'], null],
    ['GENT 03/02 (BELGA) = De raad is akkoord.', ['GENT'], ['BELGA'], '--02-03'],
    ['OSLO, Feb 3 (Reuters) - The ferry sank.', ['OSLO'], ['Reuters'], '--02-03'],
    ['SPRINGFIELD, Ill. (AP) _ A barn burned.', ['SPRINGFIELD'], ['AP'], null],
    ['TURKU, February 3. /TASS/. The port reopened.', ['TURKU'], ['TASS'], '--02-03'],
    ['OSAKA, Japan, Feb. 3 Kyodo - The final was late.', ['OSAKA'], ['Kyodo'], '--02-03'],
    ['Frankfurt/Main (dpa) - Die Messe beginnt.', ['Frankfurt/Main'], ['dpa'], null],
    ['Graz/Linz (dpa) - Die Messe beginnt.', ['Graz', 'Linz'], ['dpa'], null],
    ['Graz (dpa/lby) - Die Messe beginnt.', ['Graz'], ['dpa'], null],
    ['Graz (dpa/bb/bln/afp) - Die Messe beginnt.', ['Graz'], ['dpa', 'afp'], null],
    ['UTRECHT A/D VECHT (ANP) - De brug blijft dicht.', ['UTRECHT A/D VECHT'], ['ANP'], null],
    ['Turku, vasario 3 d. (ELTA). Uostas uždarytas.', ['Turku'], ['ELTA'], '--02-03'],
    ['(ANSA) - PRATO, 3 FEB - Il ponte è chiuso.', ['PRATO'], ['ANSA'], '--02-03'],
    ['Lugo (Galicia), 3 feb (EFE).- El puente cerró.', ['Lugo'], ['EFE'], '--02-03'],
    ['LYON, 3 février 2026 (GLOBE NEWSWIRE) -- La société', ['LYON'], ['GLOBE NEWSWIRE'], '2026-02-03'],
    ['San Diego--(BUSINESS WIRE)--Acme said', ['San Diego'], ['BUSINESS WIRE'], null],
    ['By JO DOE SAN DIEGO (AP) -- A barn burned.', ['SAN DIEGO'], ['AP'], null],
    ['By Jo Doe and Ann Roe LYON, Feb. 3 (Reuters) - A barn burned.', ['LYON'], ['Reuters'], '--02-03'],
    ['utrecht (anp/rtr) - de brug blijft dicht.', ['utrecht'], ['anp', 'rtr'], null],
    ['Utrecht – 3 februari 2026 – Acme breidt uit in de regio.', ['Utrecht'], [], '2026-02-03'],
    ['gisteren 14.05MUSCAT (ANP) - De haven ging open.', ['MUSCAT'], ['ANP'], null],
    ['5 min. geledenMUSCAT (ANP) - De haven ging open.', ['MUSCAT'], ['ANP'], null],
    ['1 uur geledenMUSCAT (ANP) - De haven ging open.', ['MUSCAT'], ['ANP'], null],
    ['<p>UTRECHT (ANP) - De brug blijft dicht.</p>', ['UTRECHT'], ['ANP'], null],
    ['UTRECHT - De brug blijft dicht.', ['UTRECHT'], [], null],
    ['Feb 3 (Reuters) - Gold fell.', [], ['Reuters'], '--02-03'],
    ['(Belga) De brug blijft dicht.', [], ['Belga'], null],
    ['LYON, 3 FEB. De brug blijft dicht.', ['LYON'], [], '--02-03'],
    ['Van onze correspondent PARIJS - De brug blijft dicht.', ['PARIJS'], [], null],
    [
      'VALE, British Columbia--(Newsfile Corp. - February 3, 2026) - Acme',
      ['VALE'],
      ['Newsfile Corp.'],
      '2026-02-03',
    ],
    ['LYON, ON / ACCESSWIRE / February 3, 2026 / Acme', ['LYON'], ['ACCESSWIRE'], '2026-02-03'],
    [
      'ARLES, France and PARIJS, Feb. 3, 2026 /PRNewswire/ -- Acme',
      ['ARLES', 'PARIJS'],
      ['PRNewswire'],
      '2026-02-03',
    ],
    ['Ajax nog Parijs voorbij UTRECHT (ANP) - De club', ['UTRECHT'], ['ANP'], null],
    ['(di Jo Doe) (ANSA) - PRATO, 3 FEB - Il ponte', ['PRATO'], ['ANSA'], '--02-03'],
    ['McGILL, Texas (AP) — A barn burned.', ['McGILL'], ['AP'], null],
    ['Kind beißt Hund im Park Graz (dpa) - Der Hund', ['Graz'], ['dpa'], null],
    ['UTRECHT (PARIJS) - De brug blijft dicht.', ['UTRECHT'], [], null],
    ['21:10 UTRECHT/LYON – De brug blijft dicht.', ['UTRECHT', 'LYON'], [], null],
    ['SPA-FRANKRYCHTS (ANP) - De brug blijft dicht.', ['SPA-FRANKRYCHTS'], ['ANP'], null],
    ['BONN (AFP-DPA-REUTER) De brug blijft dicht.', ['BONN'], ['AFP', 'DPA', 'REUTER'], null],
    ['UTRECHT, LYON (Reuter, AP) De treinen rijden.', ['UTRECHT', 'LYON'], ['Reuter', 'AP'], null],
    ['UTRECHT, BRABANT (AP) - De brug blijft dicht.', ['UTRECHT'], ['AP'], null],
    ['(Lusa) — Lyon. A ponte foi reaberta na segunda-feira.', ['Lyon'], ['Lusa'], null],
    ['Van onze verslaggever Jan van der Test PARIJS - De brug blijft dicht.', ['PARIJS'], [], null],
    ['Foto van Jo Doe/UPI Nov. 28 (UPI) -- The airline said it will cut jobs.', [], ['UPI'], '--11-28'],
    ['A BORD VAN AIR FORCE ONE (ANP) - De brug blijft dicht.', ['A BORD VAN AIR FORCE ONE'], ['ANP'], null],
    ['Aboard the Ocean Ferry (AFP) – Rescuers left.', ['Aboard the Ocean Ferry'], ['AFP'], null],
    ['VN (ANP) - De Veiligheidsraad komt vrijdag bijeen.', ['VN'], ['ANP'], null],
    ['<strong>LYON</strong> (ANP) - De brug blijft dicht.', ['LYON'], ['ANP'], null],
    ["Utrecht, IRNA - Iran's minister will travel on Sunday.", ['Utrecht'], ['IRNA'], null],
    ['Graz, 3.2.2026 - Der Rat hat beschlossen.', ['Graz'], [], '2026-02-03'],
    ['Linz, 2026. február 3. (MTI) - A kormány döntött.', ['Linz'], ['MTI'], '2026-02-03'],
    ['LYON, 3 (EUROPA PRESS) El puente cerró.', ['LYON'], ['EUROPA PRESS'], null],
    ['Graz (TT): Polisen söker vittnen.', ['Graz'], ['TT'], null],
    ['Graz. Die Stadt baut eine neue Schule im Westen.', ['Graz'], [], null],
  ])('%s', (text, places, agencies, date) => {
    expect(read(text)).toEqual({ places, agencies, date });
  });

  test('leaves the text as it is, and tells the dateline without its dash', () => {
    expect(parseDateline('MUSCAT (ANP/AFP) - De haven ging open.')).toEqual({
      text: 'MUSCAT (ANP/AFP)',
      places: ['MUSCAT'],
      regions: [],
      agencies: ['ANP', 'AFP'],
      date: null,
      rest: 'De haven ging open.',
    });
  });
});

test('tags that set the place apart are no part of it, and leave the text behind them alone', () => {
  const found = parseDateline('<p><b>LYON (ANP)</b> - De <i>Rhône</i> stijgt.</p>', { isPlace });
  expect([found?.text, found?.rest]).toEqual(['LYON (ANP)', 'De <i>Rhône</i> stijgt.</p>']);
});

describe('an opening that only looks like it', () => {
  test.each([
    'Automatic Facade Painting (AFP) - a manual',
    'Aurora (AP) - tabela de taxas',
    'De burgemeester (ANP) sprak - kort - met de raad.',
    'UPDATE: brug bij Utrecht weer open',
    'BREAKING - De brug is dicht',
    'MARKET REPORT - TRADERS WAIT',
    'Graz - Linz 2-1',
    'Assistent Na Pensioen (ANP) - een handleiding voor wie stopt',
    'ANP - Alle Nieuwe Plannen voor de haven op een rij gezet',
    'ASSET PLANNING (AP) — Overview of the year',
    'Nieuwe Graz (APA) - Overzicht van het jaar',
    'BEGROTING (ANP) - ALLE CIJFERS OP EEN RIJ',
    'Trend - de haven groeit dit jaar opnieuw met drie procent',
    'TAP - druk op de knop',
    'VIDEO (ANP) - De brug is dicht',
    'GRAZ - LINZ RAIL LINK TO OPEN',
    'Graz - Linz: live',
    '(, ) - De brug blijft dicht.',
    'UTRECHT - LYON - GRAZ',
    'Parijs (Frankrijk) - De hoofdstad van het land',
    'Lyon (FRA) - Graz wint de derby',
    'utrecht (ap) - een toegangspunt voor gasten',
    'data (anp) - een overzicht van de cijfers',
    'BELANGRIJK (ANP) - Let op het tijdstip',
    'Officials said on Feb 3 (Reuters) - talks go on',
    'LYON (Oud) - Kaas van het merk is teruggeroepen',
    'LYON - Two bedroom apartment to let',
    'UTRECHT (CENTRUM) - Appartement te koop, vraagprijs 395.000 euro.',
    'Utrecht - Parijs in ruim twee uur met de nachttrein',
    'Utrecht - Parijs is na jaren van werk weer open en gaat sneller',
    'UTRECHT - Markt, zaterdag 9.00-17.00 uur',
    'Jan Voorbeeld, Utrecht/Parijs, 12 mei',
    'LYON — Protesters plan a march. SENT: 350 words.',
    'LYON - Comedy, season two, 9 p.m.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('whatever the text, the rest is its end and nothing throws', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      'UTRECHT',
      ' (ANP/AFP)',
      ' - ',
      '/',
      ', ',
      'Feb. 3',
      '(',
      ')',
      '<p>',
      '--',
      '\n',
      'Reuters',
      "'s-",
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (fragments) => {
      const text = fragments.join('');
      const found = parseDateline(text, { isPlace });
      if (found === null) return;
      expect(text.endsWith(found.rest)).toBe(true);
      expect(found.places.length + found.agencies.length > 0 || found.date !== null).toBe(true);
    }),
  );
});

const newer = [
  '<b>',
  '<b ',
  'Van onze a ',
  '21:10 ',
  'AAN BOORD VAN ',
  'LYON - is ',
  'LYON, LYON ',
  '1. 2. ',
  'Aboard ',
];

test('a long text costs no more than its opening', () => {
  for (const repeated of ['A ', '(', 'A/', 'Aa-', '<', '1 ', ' ', 'É.', '(ANP) ', ...newer]) {
    const start = performance.now();
    parseDateline(repeated.repeat(200_000), { isPlace });
    expect(performance.now() - start, repeated).toBeLessThan(1_000);
  }
});
