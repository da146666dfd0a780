import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/domain/dateline/parse-dateline.ts';
import { openGazetteer } from '../../../src/gazetteer/gazetteer.ts';

const gazetteer = openGazetteer();
const isPlace = (name: string, regions: readonly string[]) => gazetteer.locate(name, regions) !== null;
const read = (text: string) => {
  const found = parseDateline(text, { isPlace });
  return found === null
    ? null
    : `${found.places.join('|')} (${found.agencies.join('|')}) ${found.date ?? ''}`.trim();
};

describe('an hour beside the date, or a weekday for it, hides no agency', () => {
  test.each([
    ['TEXEL, 7 mrt. 06.15 uur (ANP) - De boot vaart niet.', 'TEXEL (ANP) --03-07'],
    ['Toulon, 9 déc. à 7 h 30 (AFP) - Le port est fermé.', 'Toulon (AFP) --12-09'],
    ['Kiel, 2. Mai, 18 Uhr (dpa) - Der Hafen ist zu.', 'Kiel (dpa) --05-02'],
    ['LUGO, 3 Mar. 11.05 h (EUROPA PRESS) - El puente cerró.', 'LUGO (EUROPA PRESS) --03-03'],
    ['APIA, Feb 3, 2115 GMT (Reuters) - A ferry sank.', 'APIA (Reuters) --02-03'],
    ['HELENA, Mont., July 4, 10:30 a.m. MDT (AP) — A barn burned.', 'HELENA (AP) --07-04'],
    ['LONDEN, maandag (ANP) - De brug blijft dicht.', 'LONDEN (ANP)'],
    ['LUGO, jueves (EFE).- El puente cerró.', 'LUGO (EFE)'],
    ['LONDEN, maandag - De brug blijft tot zondag dicht.', 'LONDEN ()'],
    ['EMDEN 3.12. (dpa) - Der Hafen ist zu.', 'EMDEN (dpa) --12-03'],
  ])('%s', (text, is) => {
    expect(read(text)).toBe(is);
  });

  test('a concert with its hour and its hall is no dateline', () => {
    expect(read('Arnhem, 3 mei 20.30 uur (De Zaal) - Er zijn nog kaarten aan de deur.')).toBeNull();
  });
});

describe('a month is known in each language of the wires, in full and in short', () => {
  test.each([
    ['MEDAN, 3 febr. (ANP) - De brug blijft dicht.', '--02-03'],
    ['NIŠ, 3. jula (Tanjug) - Most je zatvoren.', '--07-03'],
    ['BRNO 3. srpna (ČTK) - Most je zavřený.', '--08-03'],
    ['ZADAR, 3. listopada (Hina) - Most je zatvoren.', '--10-03'],
    ['RADOM, 3 listopada (PAP) - Most jest zamknięty.', '--11-03'],
    ['TURKU, 3. marraskuuta (STT) - Silta on suljettu.', '--11-03'],
    ['LLEIDA, 3 d’abril (EFE).- El pont és tancat.', '--04-03'],
    ['VARNA, 3 август (БТА) - Мостът е затворен.', '--08-03'],
    ['PATRA, 3 Μαΐου (ΑΠΕ-ΜΠΕ) - Η γέφυρα έκλεισε.', '--05-03'],
    ['IZMIR, 3 Ağu (AA) - Köprü kapandı.', '--08-03'],
    ['VISBY, 3 augusti (TT) - Bron är stängd.', '--08-03'],
    ['TURKU, 3 helmik (STT) - Silta on suljettu.', '--02-03'],
    ['EGER, szept. 3. (MTI) - A hidat lezárták.', '--09-03'],
  ])('%s', (text, date) => {
    expect(parseDateline(text, { isPlace })?.date).toBe(date);
  });

  test.each([
    'DUBLIN, Pro 14 - Leinster heeft de finale bereikt.',
    'MONACO, Lap 4 - Verstappen rijdt aan kop.',
    'BREDA, 3 maal - De brug ging open en weer dicht.',
    'LEIDEN, 12 leden - De vereniging kiest een bestuur.',
  ])('%s has no day that could be taken from its text', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('places and agencies in Cyrillic and Greek letters', () => {
  test.each([
    ['ОМСК, 3 мая. /ТАСС/. Мост закрыт.', 'ОМСК (ТАСС) --05-03'],
    ['ОМСК, 3 мая — РИА Новости. Мост закрыт.', 'ОМСК (РИА Новости) --05-03'],
    ['Омск. 3 мая. ИНТЕРФАКС - Мост закрыт до вечера.', 'Омск (ИНТЕРФАКС) --05-03'],
    ['ОМСК, 3 мая - РИА Новости, Иван Иванов. Мост закрыт.', 'ОМСК (РИА Новости) --05-03'],
    ['Варна (БТА) - Мостът е затворен от днес.', 'Варна (БТА)'],
    ['ΠΑΤΡΑ (ΑΠΕ-ΜΠΕ) - Η γέφυρα έκλεισε σήμερα.', 'ΠΑΤΡΑ (ΑΠΕ-ΜΠΕ)'],
  ])('%s', (text, is) => {
    expect(read(text)).toBe(is);
  });

  test.each(['Зенит - Спартак - Прямая трансляция', 'Омск (отель) - Цены на лето'])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('bars and dashes around the agency', () => {
  test.each([
    ['Lomé, Togo | AFP | mardi 05/03/2024 - Le pont est fermé.', 'Lomé (AFP) 2024-03-05'],
    ['Apia, Samoa | AFP | Tuesday 3/5/2024 - The bridge is closed.', 'Apia (AFP) 2024-03-05'],
    ['Apia, Samoa | AFP | Tuesday 3/19/2024 - The bridge is closed.', 'Apia (AFP) 2024-03-19'],
    ['Lomé, Togo | AFP | mercredi 13/03/2024 - Le pont est fermé.', 'Lomé (AFP) 2024-03-13'],
    ['Lomé, Togo | AFP | jeudi 05/03 - Le pont est fermé.', 'Lomé (AFP) --03-05'],
    ['APIA, 3/9 (AFP) - The bridge is closed.', 'APIA (AFP) --09-03'],
    ['BREDA | ANP | De brug blijft tot zondag dicht.', 'BREDA (ANP)'],
    ['BREDA [ANP] - De brug blijft tot zondag dicht.', 'BREDA (ANP)'],
    ['BREDA (ANP) - (Herhaling) De brug blijft dicht.', 'BREDA (ANP)'],
    ['En mer (AFP) - Le navire est en panne.', 'En mer (AFP)'],
    ['LÉVIS, Qc — (PC) Le pont est fermé depuis lundi.', 'LÉVIS (PC)'],
    ['TUNIS - TAP - Le pont est fermé depuis lundi.', 'TUNIS (TAP)'],
  ])('%s', (text, is) => {
    expect(read(text)).toBe(is);
  });

  test('without a year the first of two numbers is no month', () => {
    expect(read('APIA, 3/19 (AFP) - The bridge is closed.')).toBeNull();
  });

  test.each(['Roma - SPA - Hotels', 'Paris | AFP | Photos', 'Leeds | Flats | Tuesday - Now available'])(
    '%s is a list of links',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('what stands before or beside the place', () => {
  test.each([
    ['SPOED BREDA (ANP) - De brug is ingestort.', 'BREDA (ANP)'],
    ['EIL: BONN (dpa) - Die Brücke ist eingestürzt.', 'BONN (dpa)'],
    ['LONDON, July 3.—(Reuter)—The strike has spread to Hull.', 'LONDON (Reuter) --07-03'],
  ])('%s', (text, is) => {
    expect(read(text)).toBe(is);
  });

  test.each([
    'Boston - 24 years after its first title - rolled out the buses again.',
    'Paris - Bruxelles en 1 h 22 : la promesse tient toujours.',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('names of several words', () => {
  test.each([
    ['Weil am Rhein', 'dpa'],
    ['Neustadt an der Weinstraße', 'dpa'],
    ['Lipník nad Bečvou', 'ČTK'],
    ['Capelle aan den IJssel', 'ANP'],
    ['Villanueva de la Serena', 'EFE'],
    ['Cava de’ Tirreni', 'ANSA'],
    ['Deir al-Balah', 'AFP'],
    ['Mo i Rana', 'NTB'],
    ['Novo mesto', 'STA'],
    ['Weiden in der Oberpfalz', 'dpa'],
    ['NIEUW- EN SINT JOOSLAND', 'ANP'],
    ['Ober- und Niederndorf', 'dpa'],
  ])('%s', (place, agency) => {
    expect(read(`${place} (${agency}) - The bridge is closed until Sunday.`)).toBe(`${place} (${agency})`);
  });

  test('an abbreviation at the front of the first of two, and a desk of its own behind the agency', () => {
    expect(read('St. Anton/Bludenz (APA/Red.) - Der Pass ist gesperrt.')).toBe('St. Anton|Bludenz (APA)');
    expect(read('Bern (sda/mbr) - Der Pass ist gesperrt.')).toBe('Bern (sda)');
  });

  test('the province in brackets tells where it is, and files nothing', () => {
    expect(read('Velp (Gld.) - De brug blijft tot zondag dicht.')).toBe('Velp ()');
    expect(read('HENGELO (OV) - De brug blijft tot zondag dicht.')).toBe('HENGELO ()');
    expect(read('Ede (Gld) - Woning met garage, vraagprijs € 410.000')).toBeNull();
  });

  test('behind a date an agency is one that nobody knows', () => {
    expect(read('PADANG, 3 mei (Sumatrabode) - De brug blijft dicht.')).toBe('PADANG (Sumatrabode) --05-03');
  });

  test('of what is filed with a country, the city is the place', () => {
    expect(read('BAGHDAD, Iraq (CNN) -- The bridge over the Tigris')).toBe('BAGHDAD (CNN)');
  });
});

describe('towns in a row, clubs, and the ends of a line', () => {
  test.each([
    'Utrecht - Breda verzet naar dinsdag, Gent - Lyon gaat wel door',
    'Amersfoort - Ajax afgelast, ook Go Ahead - Breda gaat niet door.',
    'Graz, Linz, Wien: In drei Städten fuhr am Morgen nichts.',
    'Gent, Brugge en Kortrijk: in de drie steden rijdt niets.',
    'Leeds, York and Hull: all three were under water on Sunday.',
    'Dublin, Cork and Galway - the largest cities - will share the fund.',
    'Breda - Tilburg v.v.: bussen vervangen de treinen tot zondag.',
    'Breda, 12 februari 2026 - Geachte heer Test, dank voor uw brief.',
    'Köln - Bonn: Die Strecke ist bis Sonntag gesperrt.',
    'Kassel - Erfurt: Züge fallen bis 9. September aus',
    'Lyon - Grenoble : le trafic reprendra jeudi.',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ['MOSKAU: Der Kreml hat den Bericht zurückgewiesen.', 'MOSKAU ()'],
    ['PARIJS, Texas: De brandweer heeft de brug gesloten.', 'PARIJS ()'],
    ['DEN HAAG - Minister: brug blijft dicht tot zondag.', 'DEN HAAG ()'],
  ])('%s is filed from there', (text, is) => {
    expect(read(text)).toBe(is);
  });
});
