/** What of a name tells that it has an article: its last word, or all of it. Places of one word are named without, but for these. */
const dutch = {
  de: /(?:^|[ -]|\p{L})(?:staten|emiraten|eilanden|gebieden|landen|republiek|unie|zone|wereld)$|^(?:Noordelijke Marianen|Bahama[’']s|Comoren|Filipijnen|Maldiven|Malediven|Seychellen|Benelux|Balkan|Kaukasus|Levant|Maghreb|Sahel|Caraïben|Andes|Guyana[’']s|Hoorn van Afrika|Grote Meren van Afrika|Stille Zuidzee|Voormalige Sovjet-Unie|Westelijke Sahara|Golf|Alpen|Franse Gebieden .*|Kleine afgelegen eilanden .*)$/iu,
  het: /(?:schiereiland|oceaanterritorium|gebied)$|^(?:Verenigd Koninkrijk|Midden-Oosten|Nabije Oosten|Verre Oosten|Koninkrijk der Nederlanden|Caribische deel van het Koninkrijk|Voormalig Joegoslavië|Isle of Man)$/iu,
};
const english =
  /(?: (?:States|Emirates|Islands|Isles|Territories|Territory|Republic|Union|Kingdom|Peninsula|East|countries|Netherlands|world|Lakes)|zone)$|^(?:Netherlands|Bahamas|Comoros|Philippines|Maldives|Seychelles|Gambia|Isle of Man|Benelux|Balkans|Caucasus|Levant|Maghreb|Sahel|Caribbean|Dutch Caribbean|Andes|Guianas|Horn of Africa|Gulf|Arctic|Baltic states|Gulf states|Pacific islands|Kingdom of the Netherlands|Former Yugoslavia|Former Soviet Union|Alps|Western Sahara)$/u;

/** The name of a country or region as it stands behind `uit` or `from`: `de Verenigde Staten`, `het Midden-Oosten`, `the Sahel`. */
export function withArticle(name: string, locale: 'nl' | 'en'): string {
  if (locale === 'en') return english.test(name) ? `the ${lowerFormer(name)}` : name;
  const article = dutch.het.test(name) ? 'het' : dutch.de.test(name) ? 'de' : null;
  return article === null ? name : `${article} ${lowerFormer(name)}`;
}

/** What was once a country is no longer a name in full: `het voormalig Joegoslavië`. */
function lowerFormer(name: string): string {
  return name.replace(/^(?:Voormalig|Former)/u, (word) => word.toLowerCase());
}
