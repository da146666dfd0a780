import { latinLanguages, type WordLanguage } from './stems.ts';

/** The commonest words of each language, without accents. */
const commonest: { readonly [language in (typeof latinLanguages)[number]]: string } = {
  nl: 'de het een van en in op te dat die niet is zijn voor met aan er om door naar bij ook uit wordt worden heeft werd maar tot ze',
  en: 'the of and to in is that for it was on as with by at from are has have were an will not this be said',
  de: 'der die das und in den von zu mit ist des im fur auf dem sich nicht ein eine auch als nach bei wird werden sind wurde einer uber hat zum zur',
  fr: 'le la les de des et en du un une dans que qui est pour par sur au aux pas plus avec ce sont ont ete selon',
  es: 'el la los las de y en del un una que se por con para su al no es mas como lo fue ha',
  it: 'il di e la che in un una per del della dei delle con non si da sono al nel alla le gli i ha piu anche',
  pt: 'o a os as de e do da em um uma que dos das no na para com nao por se mais foi ao',
  da: 'og i at det en den er til af pa med for som der ikke har de et fra blev efter',
  no: 'og i det er en til som pa av for med at har ikke den de et fra etter ble',
  sv: 'och i att det som en pa ar av for med den till har inte ett om de fran efter enligt',
};

/** A word of one language alone says as much as twelve that all have. */
const fullWeight = 12;
/** What an item says of itself is often what its software was delivered with: it counts as two words. */
const toldWeight = 2 * fullWeight;
/** Words that are looked at. */
const mostWords = 120;

type Share = { readonly languages: readonly number[]; readonly weight: number };
const shares = sharesOf();

/**
 * The language by whose rules the words of a text end: the one whose commonest words it has most of, where nothing shows it the one
 * that is told, and Dutch where none is. Words of another script go by their script all the same.
 */
export function wordLanguage(parts: readonly (readonly string[])[], told: string | null): WordLanguage {
  const said = told === null || told === '' ? null : languageTold(told);
  // What is written in other letters is no guess.
  if (said === 'ru' || said === 'uk' || said === 'el' || said === 'ar') return said;
  const counts = new Array<number>(latinLanguages.length).fill(0);
  let left = mostWords;
  for (const words of parts) {
    for (let at = 0; at < words.length && left > 0; at++, left--) {
      const share = shares.get(words[at] ?? '');
      if (share !== undefined)
        for (const language of share.languages) counts[language] = (counts[language] ?? 0) + share.weight;
    }
  }
  let best: WordLanguage = said ?? 'nl';
  const own = latinLanguages.indexOf(best as (typeof latinLanguages)[number]);
  let most = (counts[own] ?? 0) + (said === null ? fullWeight - 1 : toldWeight);
  for (const [at, language] of latinLanguages.entries()) {
    const count = counts[at] ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function languageTold(told: string): WordLanguage {
  const language = told.slice(0, told.search(/[^a-z]|$/iu)).toLowerCase();
  if (language === 'nb' || language === 'nn') return 'no';
  const isKnown = ['ru', 'uk', 'el', 'ar', ...latinLanguages].includes(language);
  return isKnown ? (language as WordLanguage) : 'other';
}

function sharesOf(): ReadonlyMap<string, Share> {
  const found = new Map<string, number[]>();
  for (const [at, language] of latinLanguages.entries())
    for (const word of commonest[language].split(' ')) found.set(word, [...(found.get(word) ?? []), at]);
  return new Map(
    [...found].map(([word, languages]) => [word, { languages, weight: fullWeight / languages.length }]),
  );
}
