import { areSeveral, isFunctionWord, isOnePerson, isPeople, isSmallWord } from '../counted.ts';
import type { Bare, Reading } from '../figure.ts';

/** Said of one alone: `une fillette disparue`, `la mort d'un étudiant`, `collapses and dies`. */
const ofOne =
  /^(?:morte?|tuée?|blessée?|disparue?|décédée?|noyée?|muert[oa]|fallecid[oa]|herid[oa]|desaparecid[oa]|ahogad[oa]|lesionad[oa]|muere|murió|fallece|falleció|dies|stirbt|overleed|stierf|sneuvelde|omkwam|omkomt)$/u;
/** With an ending before a noun, it is said of that: `vermoorde tiener`, `ermordete Frau`. */
const inflected =
  /^(?:vermoorde|gedode|gewonde|(?:zwaar|licht)gewonde|vermiste|ontheemde|dakloze|gegijzelde|besmette|geëvacueerde|gearresteerde|slain|getötete[nr]?|ermordete[nr]?|gestorbene[nr]?|umgekommene[nr]?)$/u;
/** The same words before a noun and at the end of a clause: `omgekomen brandweerman`, and `20 mensen omgekomen`. */
const uninflected =
  /^(?:omgekomen|overleden|verongelukt|gesneuveld|gestorven|verdronken|vermist|vermoord|gewond|dood|doodgestoken|doodgeschoten|opgepakt|missing|killed|dead|injured|wounded|getötet|erschossen|erschlagen|erstochen|vermissten?)$/u;
/** What many do for one or for others: whom they mourn or look for was killed, or is missing. */
const doesForOthers =
  /^(?:herden(?:kt|ken)|herdacht(?:en)?|rouw(?:t|en|den)|treur(?:t|en|den)|zoek(?:t|en)|zocht(?:en)?|speur(?:t|en|den)|eren|betog(?:en|den)|betoogden|demonstr(?:eren|eerden|ieren|ierten)|protest(?:eren|eerden|ieren|ierten|s|ed|an|aron|ent)?|begeleid(?:en|den)|mourn(?:s|ed)?|grieve[sd]?|bury|buries|search(?:es|ed)?|seeks?|hunt(?:s|ed)?|honou?r(?:s|ed)?|rall(?:y|ies|ied)|march(?:es|ed)?|gather(?:s|ed)?|attend(?:s|ed)?|demonstrate[sd]?|demand(?:s|ed)?|trauer(?:n|ten)|gedenken|gedachten|suchen|suchten|pleur(?:ent|aient)|manifest(?:ent|aient|an|aron)|recherch(?:ent|e)|cherchent|dénonce(?:nt)?|réclament|lloran?|lloraron|despiden|despidieron|marchan|marcharon|buscan?|buscaron|piden|exigen|velan|asisten)$/u;

/**
 * Whether a word behind a figure is said of somebody else than those whom it counts: `500 mensen zoeken vermist meisje`, `des milliers de personnes aux
 * obsèques du policier tué`.
 */
export function isOfAnother(at: number, figure: Bare, reading: Reading): boolean {
  const { tokens } = reading;
  const key = tokens[at]?.key ?? '';
  if (ofOne.test(key) && figure.value !== 1 && !isOfAny(at, reading)) return true;
  if (isBetween(figure.to, at, reading)) return true;
  // `Drie zwaar gewonde agenten`.
  return at > figure.to + 1 && isOfNext(at, reading);
}

/** The same before a figure of many: `un marinero desaparecido y miles de hogares`. There `ont tué 20` is said of many. */
const ofOneBefore =
  /^(?:morte?|disparue?|décédée?|muert[oa]|fallecid[oa]|herid[oa]|desaparecid[oa]|ahogad[oa])$/u;

/** Whether a word before a figure is said of one alone, and the figure is of more. */
export function isOfOneBefore(at: number, { value }: Bare, reading: Reading): boolean {
  const key = reading.tokens[at]?.key ?? '';
  return value !== 1 && ofOneBefore.test(key) && !isOfAny(at, reading);
}

/** `Dos personas han muerto`, `quatre ont trouvé la mort`: said so of one and of many. */
function isOfAny(at: number, { tokens }: Reading): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ key }) => key);
  return before.some((key) =>
    /^(?:ha|han|había|habían|hayan|habrían|haber|trouv(?:é|ent|èrent))$/u.test(key),
  );
}

/** Whether a word is said of the noun right behind it. */
export function isOfNext(at: number, { tokens }: Reading): boolean {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (isOnePerson(next) || isPeople(next) || areSeveral(next))
    return inflected.test(key) || uninflected.test(key);
  const isNoun = next !== '' && !isFunctionWord(next) && !isSmallWord(next) && !/^\d/u.test(next);
  return isNoun && inflected.test(key);
}

/** Whether those whom a figure counts, or others who stand between two words, do something for whom that befell. */
export function isBetween(from: number, to: number, { tokens }: Reading): boolean {
  return tokens.slice(from, to).some(({ key }) => doesForOthers.test(key));
}
