import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';

/** `tien=10 dead`, one for each figure. */
function read(text: string): readonly string[] {
  return figuresOf(text, tokensOf(text)).map(({ text: said, value, counted }) => {
    const kind = counted === null ? '?' : counted.kind === 'count' ? counted.count : counted.noun;
    return `${said}=${value} ${kind}`;
  });
}

test.each([
  ['Aardbeving in oosten van Turkije, zeker 10 doden', ['10=10 dead']],
  ['Er zijn zeker tien mensen omgekomen en veertig gewond geraakt.', ['tien=10 dead', 'veertig=40 injured']],
  ['Dodental aardbeving Turkije loopt op tot 240', ['240=240 dead']],
  [
    'Het dodental door de beving in het oosten van Turkije is opgelopen tot 240. Er zijn 2.400 huizen ingestort.',
    ['240=240 dead', '2.400=2400 huizen'],
  ],
  ['The attack killed 10 people and wounded 40.', ['10=10 dead', '40=40 injured']],
  [
    'At least two hundred and forty people were killed, among them 31 children.',
    ['two hundred and forty=240 dead', '31=31 children'],
  ],
  ['Zeker tien mensen, onder wie drie kinderen, kwamen om het leven', ['tien=10 dead', 'drie=3 kinderen']],
  ['10 doden en 40 gewonden bij aanval op 3 dorpen', ['10=10 dead', '40=40 injured', '3=3 dorpen']],
  ['Veertien vermisten na lawine', ['Veertien=14 missing']],
  ['The death toll rose to 1,240', ['1,240=1240 dead']],
  ['Een dode bij ongeval', ['Een=1 dead']],
  ['Er vielen geen doden, wel tientallen gewonden', ['geen=0 dead', 'tientallen=tientallen injured']],
  ['Na drie dagen zoeken zijn doden geborgen', ['drie=3 dagen']],
])('what a figure counts is read from its own clause: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['Ingestorte brug Genua eist 7 levens', ['7=7 dead']],
  ['Een brug heeft in Genua zeven mensen het leven gekost, zei de burgemeester', ['zeven=7 dead']],
  ['De instorting, die aan elf mensen het leven kostte', ['elf=11 dead']],
  ['Er vielen 7 dodelijke slachtoffers', ['7=7 dead']],
  ['Brandweer redt 7 levens', ['7=7 levens']],
  ['Bridge collapse claims 7 lives', ['7=7 dead']],
  ['Seven people lost their lives', ['Seven=7 dead']],
  ['Brückeneinsturz in Genua: 7 Tote und zwanzig Verletzte', ['7=7 dead', 'zwanzig=20 injured']],
  [
    'Mindestens zwölf Menschen kamen ums Leben, dreißig wurden verletzt',
    ['zwölf=12 dead', 'dreißig=30 injured'],
  ],
  ['Zahl der Toten steigt auf zweihundertvierzig', ['zweihundertvierzig=240 dead']],
  ['Der Angriff tötete 10 Menschen und verletzte 40.', ['10=10 dead', '40=40 injured']],
  ['Vier Vermisste nach Lawine, drei Häuser zerstört', ['Vier=4 missing', 'drei=3 häuser']],
  ['L’effondrement a fait sept morts et vingt-deux blessés', ['sept=7 dead', 'vingt-deux=22 injured']],
  ['La tempête a coûté la vie à 11 personnes, onze disparus', ['11=11 dead', 'onze=11 missing']],
  ['Des dizaines de morts, trente-et-un blessés', ['dizaines=dizaines dead', 'trente-et-un=31 injured']],
  ['Al menos dos muertos y once desaparecidos', ['dos=2 dead', 'once=11 missing']],
  ['El ataque mató a 10 mineros; el terremoto se cobra 7 vidas', ['10=10 dead', '7=7 dead']],
  ['La cifra de muertos sube a 240', ['240=240 dead']],
])(
  'the dead, the injured and the missing are known in five languages, whatever they are called: %s',
  (text, expected) => {
    expect(read(text)).toEqual(expected);
  },
);

test.each([
  ['Zeven mensen verloren hun leven', ['Zeven=7 dead']],
  ['Vier Menschen verloren ihr Leben', ['Vier=4 dead']],
  ['De brand heeft het leven gekost aan 7 mensen', ['7=7 dead']],
  ['El ataque le cuesta la vida a 7 personas', ['7=7 dead']],
  ['Om het leven kwamen 7 mensen', ['7=7 dead']],
])('who lost a life is dead, in whatever order that is said: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['In het dorp leven 300 mensen die alles verloren', ['300=300 mensen']],
  ['Zeker 300 mensen leven er om de haven', ['300=300 mensen']],
  ['In Kiel leben 300 Menschen rund ums Lager', ['300=300 menschen']],
  ['Wohnungen kosten 300 Menschen das Leben lang Geld', ['300=300 menschen']],
  ['300 people who lost everything live in tents', ['300=300 people']],
  ['Las 300 personas que perdieron todo viven su vida', ['300=300 personas']],
  ['La vida le cuesta 300 al mes', ['300=300 ?']],
])('who lives is not dead: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['Onze doden worden herdacht', []],
  ['Once dead, they were buried', []],
  ['De 7 soldaten kregen 50 cent', ['7=7 soldaten', '50=50 cent']],
  ['Sept. 11 attacks killed 2,977 people', ['2,977=2977 dead']],
])('a word that is a number in another language alone is none: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['2,4 miljoen euro', 2_400_000],
  ['2,4 Millionen Euro', 2_400_000],
  ['quatre-vingt-dix manifestants', 90],
  ['2.4 million euros', 2_400_000],
  ['€ 2,4 mld winst', 2_400_000_000],
  ['vierentwintighonderd betogers', 2_400],
  ['tweehonderdveertig betogers', 240],
  ['tweeënveertig betogers', 42],
  ['twenty-one protesters', 21],
  ['2\u00A0400 betogers', 2_400],
  ['0,125 procent', 0.125],
  ['anderhalf miljoen betogers', 1_500_000],
])('%s is %d, however it is written', (text, value) => {
  expect(figuresOf(text, tokensOf(text)).map((figure) => figure.value)).toEqual([value]);
});

test('a time of the day, a date, a year and an ordinal are no figures', () => {
  const text =
    'De 3e storm kwam dinsdag om 14.05 uur, op 24 november 2026, een jaar na die van 2025. At 14:05 on May 3rd. Update 14.10';
  expect(read(text)).toEqual([]);
});
