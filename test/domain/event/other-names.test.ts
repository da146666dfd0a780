import { expect, test } from 'vitest';
import { hidesFrom } from '../../../src/domain/event/event-card.ts';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { rarityAmong } from '../../../src/domain/event/mark.ts';
import type { ReadTake } from '../../../src/domain/event/read-take.ts';
import type { Take } from '../../../src/domain/event/take.ts';
import { takeOf } from './take-of.ts';

const rarity = rarityAmong(0, () => 0);

type Said = Pick<Take, 'agency' | 'language' | 'country' | 'headline' | 'lede'> & { readonly place: string };

let minutes = 0;

function read({ place, ...said }: Said): ReadTake {
  return takeOf({ ...said, places: [place], at: ++minutes * 60_000 });
}

/** Whether the last of these stands behind what is surely of the event of the others; `unsure`: what is only like those. */
function isHidden(sure: readonly Said[], unsure: readonly Said[], last: Said): boolean {
  const [those, likes] = [sure.map(read), unsure.map(read)];
  const known = { event: 7, takes: [...those, ...likes], stands: true, sure: those, unsure: likes };
  return (eventFor(read(last), [known], rarity)?.score ?? 0) >= hidesFrom;
}

const houston = {
  agency: 'ANP',
  language: 'nl',
  country: 'US',
  place: 'HOUSTON',
  headline: 'Twee doden bij schietpartij in winkelcentrum in Houston',
  lede: 'Een schutter heeft in een winkelcentrum in de Amerikaanse stad Houston twee mensen gedood. Vijf mensen raakten gewond, meldt de politie.',
} as const;
const cleveland = {
  agency: 'Reuters',
  language: 'en',
  country: 'US',
  place: 'CLEVELAND',
  headline: 'Three dead in shooting at Cleveland bar',
  lede: 'Three people were killed and five wounded when a gunman opened fire in a bar in Cleveland, Ohio, on Thursday night, police said.',
} as const;
const halloran = {
  agency: 'ANP',
  language: 'nl',
  country: 'US',
  place: 'LOS ANGELES',
  headline: 'Acteur Gene Halloran (84) overleden',
  lede: 'De Amerikaanse acteur Gene Halloran is op 84-jarige leeftijd overleden in Los Angeles, meldt zijn familie.',
} as const;
const dunne = {
  agency: 'AFP',
  language: 'en',
  country: 'US',
  place: 'LOS ANGELES',
  headline: 'Actress Martha Dunne dies aged 84',
  lede: 'US actress Martha Dunne has died in Los Angeles aged 84, her agent said.',
} as const;
const ambon = {
  agency: 'ANP',
  language: 'nl',
  country: 'ID',
  place: 'JAKARTA',
  headline: 'Zware aardbeving bij Indonesische Molukken',
  lede: 'Bij het Indonesische eiland Ambon is een aardbeving met een kracht van 6,4 gemeten. Er is geen tsunamiwaarschuwing, meldt de dienst BMKG.',
} as const;
const sulawesi = {
  agency: 'Reuters',
  language: 'en',
  country: 'ID',
  place: 'JAKARTA',
  headline: 'Quake of magnitude 6.1 hits off Indonesia’s Sulawesi',
  lede: 'A magnitude 6.1 earthquake struck off the Indonesian island of Sulawesi on Thursday, the geophysics agency BMKG said. There was no tsunami warning.',
} as const;

const kyiv = {
  agency: 'AFP',
  language: 'en',
  country: 'UA',
  place: 'KYIV',
  headline: 'Russian missile attack on Kyiv kills six',
  lede: 'A Russian missile attack on Kyiv killed six people overnight, the mayor said on Thursday.',
} as const;
const dnipro = {
  agency: 'ANP',
  language: 'nl',
  country: 'UA',
  place: 'KYIV',
  headline: 'Zes doden bij Russische raketaanval op Dnipro',
  lede: 'Bij een Russische raketaanval op Dnipro zijn in de nacht zes mensen gedood, meldt de burgemeester donderdag.',
} as const;
const hualien = {
  agency: 'AFP',
  language: 'en',
  country: 'TW',
  place: 'TAIPEI',
  headline: 'Magnitude 6.0 earthquake hits Taiwan, 12 dead',
  lede: 'At least 12 people were killed when a magnitude 6.0 earthquake struck Hualien county in eastern Taiwan on Thursday, officials said.',
} as const;
const aftershock = {
  agency: 'Reuters',
  language: 'en',
  country: 'TW',
  place: 'TAIPEI',
  headline: 'Magnitude 5.4 earthquake hits Taiwan, four dead',
  lede: 'Four people were killed when a magnitude 5.4 earthquake struck Hualien county in eastern Taiwan on Thursday, officials said.',
} as const;
const philippines = {
  agency: 'AFP',
  language: 'en',
  country: 'PH',
  place: 'MANILA',
  headline: 'Death toll from Philippines floods rises to 212',
  lede: 'The death toll from floods and landslides in the Philippines rose to 212 on Thursday, the disaster agency said, as storms also battered Vietnam.',
} as const;
const vietnam = {
  agency: 'ANP',
  language: 'nl',
  country: 'VN',
  place: 'HANOI',
  headline: 'Dodental door overstromingen Vietnam stijgt naar 148',
  lede: 'Het dodental door de overstromingen en aardverschuivingen in Vietnam is gestegen tot 148, meldt de rampendienst donderdag. Ook de Filipijnen zijn zwaar getroffen.',
} as const;
const stabbed = {
  agency: 'ANP',
  language: 'nl',
  country: 'NL',
  place: 'UTRECHT',
  headline: 'Man (27) doodgestoken in Utrecht',
  lede: 'In Utrecht is woensdagnacht een man van 27 doodgestoken. De politie heeft nog niemand aangehouden.',
} as const;
const other = {
  agency: 'Reuters',
  language: 'en',
  country: 'NL',
  place: 'UTRECHT',
  headline: 'Man stabbed to death in Utrecht',
  lede: 'A 33-year-old man was stabbed to death in Utrecht on Wednesday night, police said. Nobody has been arrested.',
} as const;
const final = {
  agency: 'AFP',
  language: 'en',
  country: 'IT',
  place: 'TURIN',
  headline: 'Bergmann beats Okafor to reach Masters Cup semis',
  lede: 'Jonas Bergmann beat Daniel Okafor 6-4, 6-3 to reach the semi-finals of the Masters Cup in Turin on Thursday.',
} as const;
const next = {
  agency: 'ANP',
  language: 'nl',
  country: 'IT',
  place: 'TURIJN',
  headline: 'Villanueva verslaat Petrov en bereikt halve finales Masters Cup',
  lede: 'Rafael Villanueva heeft donderdag de halve finales van de Masters Cup bereikt. De Spanjaard won in Turijn met 6-4, 6-3 van Ilja Petrov.',
} as const;

test.each([
  ['an attack on another town, told from the capital', kyiv, dnipro],
  ['an earthquake of another strength, where the first was of a whole one', hualien, aftershock],
  ['the floods of another country, which each names at the end', philippines, vietnam],
  ['another man, of another age', stabbed, other],
  ['another match of a round, of one score', final, next],
  ['a shooting in another town of one night', houston, cleveland],
  ['another who died, as old as the first', halloran, dunne],
  ['another earthquake off another island', ambon, sulawesi],
])('stands for itself, in whatever language: %s', (_what, first, second) => {
  expect(isHidden([first], [], second)).toBe(false);
});

test.each([
  [
    'a shooting in the same town',
    houston,
    {
      ...cleveland,
      place: 'HOUSTON',
      headline: 'Two dead in shooting at Houston shopping mall',
      lede: 'Two people were killed and five wounded when a gunman opened fire in a shopping mall in Houston, Texas, on Thursday night, police said.',
    },
  ],
  [
    'the same who died',
    halloran,
    {
      ...dunne,
      headline: 'U.S. actor Gene Halloran dies at 84',
      lede: 'Gene Halloran, the star of “Harbor Lights”, has died in Los Angeles at the age of 84, his family said on Thursday.',
    },
  ],
  [
    'an earthquake under another name, and as strong',
    ambon,
    {
      agency: 'EFE',
      language: 'es',
      country: 'ID',
      place: 'YAKARTA',
      headline: 'Un terremoto de magnitud 6,4 sacude las Molucas, en Indonesia',
      lede: 'Un terremoto de magnitud 6,4 sacudió hoy la isla de Ambon, en el este de Indonesia, sin que por ahora haya informes de víctimas, informó la agencia BMKG.',
    },
  ],
  [
    'under one headline of one language, of whom each names another',
    {
      agency: 'ANP',
      language: 'nl',
      country: 'NL',
      place: 'BARNEVELD',
      headline: 'Wielrenner omgekomen bij botsing met bestelbus',
      lede: 'In Barneveld is woensdag een wielrenner van 46 omgekomen bij een botsing met een bestelbus, meldt de politie.',
    },
    {
      agency: 'Belga',
      language: 'nl',
      country: 'NL',
      place: 'BARNEVELD',
      headline: 'Wielrenner omgekomen bij botsing met bestelbus',
      lede: 'Na de botsing van woensdag in Barneveld, waarbij een wielrenner omkwam, is de bestuurder van 29 van de bestelbus verhoord door de politie.',
    },
  ],
])('stands behind it, in whatever language: %s', (_what, first, second) => {
  expect(isHidden([first], [], second)).toBe(true);
});

const kebbi = {
  agency: 'ANP',
  language: 'nl',
  country: 'NG',
  place: 'ABUJA',
  headline: 'Vijftig scholieren ontvoerd in Nigeria',
  lede: 'Gewapende mannen hebben vijftig meisjes ontvoerd van een kostschool in de Nigeriaanse deelstaat Kebbi, zegt de politie.',
} as const;
const niger = {
  agency: 'AFP',
  language: 'en',
  country: 'NG',
  place: 'ABUJA',
  headline: 'Gunmen kidnap 52 pupils from school in Nigeria’s Niger state',
  lede: 'Gunmen abducted 52 pupils from a Catholic school in Nigeria’s Niger state early on Thursday, church officials said.',
} as const;
const children = {
  ...niger,
  agency: 'Reuters',
  headline: 'More than 50 children taken from Nigerian Catholic school',
  lede: 'Gunmen took 52 children from a Catholic school in Nigeria’s Niger state on Thursday, the diocese said.',
};

test('what is much more like a story that is only like the event stands behind neither', () => {
  expect(isHidden([kebbi], [niger], children)).toBe(false);
  // Nobody knows better where that did not come yet.
  expect(isHidden([kebbi], [], children)).toBe(true);
});
