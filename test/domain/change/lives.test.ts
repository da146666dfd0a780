import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';

/** How many a text says are dead, one number for each figure that does. */
function deadIn(text: string): readonly (number | string)[] {
  return figuresOf(text, tokensOf(text)).flatMap(({ value, counted }) =>
    counted?.kind === 'count' && counted.count === 'dead' ? [value] : [],
  );
}

test.each([
  ['Bij de brand verloren drie mensen hun leven', 3],
  ['Zeven mensen verloren bij de brand hun leven', 7],
  ['De ramp kostte 12 mensen hun leven', 12],
  ['Bij het ongeluk lieten 3 mensen hun leven', 3],
  ['In dem Feuer verloren 3 Menschen ihr Leben', 3],
  ['Der Unfall kostete 3 Menschen ihr Leben', 3],
  ['Bij het ongeluk verloor een man zijn leven', 1],
  ['Oorlog eist leven van 14 burgers', 14],
  ['Aanslag kost leven van 12 mensen', 12],
  ['Brand kost leven aan drie mensen', 3],
  ['Unglück forderte 7 Leben', 7],
  ['Unfall fordert 3 Leben', 3],
  ['La tormenta costó la vida a cinco personas', 5],
  ['El ataque mató a cinco mineros', 5],
  ['De storm kostte 20 mensen hun huis en vijf mensen het leven', 5],
  ['Die Flut nahm 300 Menschen das Leben', 300],
  ['El incendio acabó con la vida de 12', 12],
  ['La crue a emporté 3 vies', 3],
  ['3 personnes ont laissé la vie', 3],
  ['3 Menschen ließen ihr Leben', 3],
  ['5 wielrenners verloren het leven', 5],
  ['Zeven mensen, onder wie 3 kinderen, verloren hun leven', 7],
  ['Negen opvarenden kwamen zondag om toen hun boot kapseisde', 9],
  ['Three firefighters lost their lives battling a blaze in Oregon', 3],
  ['The mudslide cost at least 11 villagers their lives on Tuesday', 11],
  ['Twee 34-jarige mannen omgekomen', 2],
  ['Een 34-jarige man is overleden', 1],
  ['Ocho personas perdieron ayer la vida en Lima', 8],
  ['De droogte kost per jaar 30 Syrische boeren het leven', 30],
  ['De ramp kostte 12 mensen in Kiel het leven', 12],
  ['Bij de aanval zouden 12 mensen het leven hebben verloren', 12],
  ['Opnieuw schokken in Peru, twee reddingswerkers komen om', 2],
  ['Twee mensen komen om onder puin van flat', 2],
  ['26 lives lost as train derails near Lahore', 26],
  ['Drie bergbeklimmers verongelukt in Tirol', 3],
  ['In Tirol zijn drie bergbeklimmers verongelukt', 3],
  ['Bij Innsbruck verongelukten vier mensen', 4],
  ['Gezin van vier omgekomen bij brand', 4],
  ['Vijf leden van een gezin omgekomen', 5],
  ['14 mensen uit twee gezinnen omgekomen', 14],
  ['Das Erdbeben forderte mindestens 31 Menschenleben', 31],
])('who lost a life is dead, wherever the verb stands: %s', (text, dead) => {
  expect(deadIn(text)).toEqual([dead]);
});

test.each([
  '40 boeren kwamen om 8 uur aan',
  '300 mensen kwamen om te protesteren',
  '40 mensen kwamen om de hoek kijken',
  'Duizenden boeren komen om te demonstreren',
  '300 mensen kwamen om te rouwen',
  '300 mensen kwamen bijeen om het leven van de zanger te vieren',
  '300 mensen proberen om het leven betaalbaar te houden',
  'Het kost 300 mensen moeite om het leven weer op te pakken',
  'Some 300 residents who lost homes rebuild their lives',
  'Bank takes 300 people whose lives depend on aid',
  'It cost 300 residents years of their lives',
  'Company claims 300 lives improved by drug',
  'Storm that took roofs upended 300 lives',
  'Volgens bewoners kost het leven 300 mensen te veel',
  'De hitte kost 300 mensen de zin in het leven',
  'In Berlin kostet das Leben 300 Menschen den Schlaf',
  '300 Menschen verlieren das Vertrauen in das Leben',
  'El pueblo de 300 habitantes perdió la alegría de la vida',
  'El alquiler cuesta la vida entera a 300 personas',
  'He claims 40 people owe their lives to the vaccine',
  'De gemeente laat 80 bewoners hun leven weer oppakken na de brand',
  '70 Menschen kämpfen nach dem Unfall ums Leben',
  '40 boeren kwamen om 300 mensen te helpen',
  '300 mensen die alles verloren hervatten hun leven',
  'De hittegolf kan 300 mensen het leven kosten',
  'The plan could cost 300 people their lives',
  'Hoge kosten van 300 huurders beheersen hun leven',
  '300 verloren zonen bouwen hun leven in Kiel op',
  'Bij 2 ongelukken verloren burgers hun leven',
  '300 mensen komen om in de rij te staan',
  '300 mensen komen om het leven te vieren',
  'A 34-year-old man was killed',
])('a life that nobody loses is no death: %s', (text) => {
  expect(deadIn(text)).toEqual([]);
});

test.each([
  'Twee gezinnen omgekomen bij brand in Kiel',
  'Een omgekomen gezin uit Best wordt begraven',
  'Brand kost drie families het leven',
  'Drie echtparen verongelukt in Tirol',
  'Two families killed in Kyiv strike',
  'Dos familias murieron en el incendio',
  'Zwei Familien sterben in Kiel',
  '112 vluchtelingen aan boord van verongelukte boot',
])('families are no count of who died: %s', (text) => {
  expect(deadIn(text)).toEqual([]);
});

test.each([
  ['Man (34) overleden bij ongeval A2', 0],
  ['Vrouw van 71 overleden na botsing', 0],
  ['Man, 34, killed in crash', 0],
  ['Man aged 34 killed in crash', 0],
  ['Man van 27 aangehouden', 0],
  ['De vogelgriep kostte 30.000 kippen het leven', 0],
  ['Stalbrand Boxtel kost 400 varkens het leven', 0],
  ['Kans op 34 doden', 34],
  ['Van 34 mannen kostte het 12 het leven', 12],
])('an age is nobody, nor is an animal: %s', (text, dead) => {
  const found = figuresOf(text, tokensOf(text)).flatMap(({ counted, value }) =>
    counted?.kind === 'count' ? [value] : [],
  );
  expect(found.filter((value) => value !== 1)).toEqual(dead === 0 ? [] : [dead]);
});
