import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { foldToLatin } from '../../text/patterns/in-latin.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import { createWordClasses } from '../../text/patterns/word-class.ts';
import { hasCopySentence, namesWhatIsPutRight } from './copy-sentences.ts';
import {
  added,
  between,
  changed,
  clarified,
  corrected,
  places,
  repeated,
  supplement,
  things,
  updated,
  versions,
} from './revision-words.ts';
import { isOfMarkets, mentionsSentCopy, tellsOfCorrection } from './tells-of-correction.ts';

/** A version that takes the place of another. `headline`: without the mark that says so. */
export type Revision = {
  readonly means: 'correction' | 'update' | 'repeat';
  readonly headline: string | null;
};

/** Copy that may be one. */
export type Revised = {
  readonly headline: string | null;
  /** Its summary and its paragraphs. */
  readonly texts: readonly string[];
  /** Whether it is known to be an agency's: what a site writes may be said of anything. */
  readonly isAgency: boolean;
};

/** Begins of words, in all languages: a mark on a headline has one. Letters count without their marks. */
const marking =
  / corr| korr| rectif| rettif| retif| errat| fe de err| berichtig| richtigst| rechtzet| rechtgez| refile| amend| fix| verbeter| verbesser| herstel| aangepast| gewijzigd| rett| rattels| ratta| clarif| verduid| toelicht| prazis| klarst| precis| aclara| chiariment| esclarec| preciser| praeciser| presiser| fortydlig| updat| actuali| aktuali| geactuali| bijgewerkt| mise a jour| amp | amplia| aggiorn| atualiz| opdater| oppdater| uppdater| neufassung| neu | nieuwe versie| nieuw | meer | revised| herzien| aanvull| aangevuld| erganz| zusammenfassung| complem| ajout| lead | repeat| rpt| resen| re sent| herha| wiederhol| wdh| repet| rediff| repit| ripet| gentag| gjenta| repris| upprepa| toegev| adds | tillagd| lagt til| tilfoj| anade| text| testo | versi| herneming| slot | laatste | letzte/iu;
/** Characters of a headline that are looked at. */
const longestHeadline = 240;
const gate = addGate([marking], longestHeadline);

/** Reads of headline and text that this is a corrected, updated or repeated version; null: nothing says so. */
export function findRevision({ headline, texts, isAgency }: Revised): Revision | null {
  const copy = placesOfNotes(texts);
  const isTold =
    copy.some((text) => tellsOfCorrection(text) || hasCopySentence(text)) ||
    (headline !== null && tellsOfCorrection(headline, true));
  if (headline !== null && opensFor(gate, headline)) {
    const isMarket = isOfMarkets(`${headline}\n${texts[0] ?? ''}`);
    const isMentioned = isTold || copy.some(mentionsSentCopy);
    const marked = readMark(headline.slice(0, longestHeadline), {
      isAgency,
      isTold,
      isMentioned,
      isMarket,
      isNamed: namesWhatIsPutRight(headline, texts[0] ?? '', isAgency),
    });
    if (marked !== null) return isTold ? { ...marked, means: 'correction' } : marked;
  }
  return isTold ? { means: 'correction', headline } : null;
}

/** A note on the version stands in one of the first texts or in the last. */
function placesOfNotes(texts: readonly string[]): readonly string[] {
  return texts.length <= 5 ? texts : [...texts.slice(0, 4), texts.at(-1) ?? ''];
}

const words = {
  corrected,
  clarified,
  updated,
  repeated,
  place: places,
  changed,
  version: versions,
  thing: things,
  supplement,
  added,
  between,
};
type WordClass = keyof typeof words;
const classes = createWordClasses(words);

/** Of several words that are one. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/mise [àa] jour/gu, 'actualisation'],
  [/fe de err(?:atas?|ores)/gu, 'errata'],
  [/errata corrige/gu, 'errata'],
];

/** The class of each word of what may be a mark; null: of none. */
function classesOf(text: string): readonly (WordClass | null)[] {
  const folded = joined.reduce((so, [several, one]) => so.replace(several, one), foldToLatin(text));
  return classes.classesOf(folded).map(({ of }) => of);
}

type Known = {
  readonly isAgency: boolean;
  /** The text says that something was corrected. */
  readonly isTold: boolean;
  /** It speaks of copy that was sent before. */
  readonly isMentioned: boolean;
  /** The headline names what is put right, over a text that is no story. */
  readonly isNamed: boolean;
  /** Headline or text speaks of markets, whose falls are called so. */
  readonly isMarket: boolean;
};

const inFront = {
  bracket: /^\W{0,3}[([]([^)\]]{2,140})[)\]][ :–—-]*/u,
  sign: /^(?:[+*=#]{2,} ?)?([\p{L}\d][^:|+*=#–—]{1,70}?)(?: ?[:|]+ | ?[:|]$|\.[-–] |(?<=\p{Lu}{3})\. (?=\p{Lu})| ?[+*=#]{2,} ?| [-–—]+ |(?<=\p{Lu}{3})[-/](?!Bericht)(?=\p{Lu}))/u,
  both: /^(\p{L}{4,} ?\([^)]{1,60}\))[ :–-]+(?=\p{Lu})/u,
  capitals: /^(\p{Lu}{4,14}(?: \p{Lu}{2,14}){0,3}) (?=\p{Lu}\p{Ll}|\d|["“„'‘«])/u,
};
const behind = {
  bracket: /\s*[([]([^()[\]]{2,100})[)\]]\s*$/u,
  sign: /(?:,| [-–—/]) ?([\p{L}\d][^,–—/:]{2,40})$/u,
};
/** The longest mark without a bracket, in words. */
const longestMark = 9;

function readMark(headline: string, known: Known): Revision | null {
  for (const [form, pattern] of Object.entries(inFront)) {
    const match = pattern.exec(headline);
    if (match === null) continue;
    const rest = headline.slice(match[0].length).trim();
    const means = meaningOf(match[1] ?? '', {
      ...known,
      isBracket: form === 'bracket',
      rest,
    });
    if (means !== null) return { means, headline: rest || headline };
  }
  for (const [form, pattern] of Object.entries(behind)) {
    const match = pattern.exec(headline);
    if (match === null) continue;
    const mark = match[1] ?? '';
    const means = meaningOf(mark, {
      ...known,
      isBracket: form === 'bracket',
      rest: null,
    });
    if (means !== null && (form === 'bracket' || isSetApart(mark, known.isAgency)))
      return {
        means,
        headline: headline.slice(0, match.index).trim() || headline,
      };
  }
  if (ofSent.test(headline) || known.isNamed) return { means: 'correction', headline };
  const whole = classesOf(headline);
  const isWhole = whole.every((each) => each !== null) && whole.includes('corrected');
  const isOfCopy = whole.some((each) => each === 'place' || each === 'version' || each === 'thing');
  return isWhole && (isOfCopy || whole.length === 1) && !known.isMarket
    ? { means: 'correction', headline }
    : null;
}

/** `Erratum bij persbericht …`, `Correctie op 'Dode bij ongeluk': …`, `Correction to our report on …`, of what was sent. */
const ofSent = new AnyCasePattern(
  String.raw`^\W{0,3}(?:erratum(?: ?:| (?:bij|du|to|zu|zum|à|au|al|alla|n°|nr)(?!\p{L}))|(?:${corrected}) (?:bij|op|van|aan|to|of|zu|zum|zur|à|au|de|del|della|alla|a|til|av|till|i) (?:["'“„«‘]|(?:our|ons|het|the|de|unsere[rm]?|notre|la|el|il|nuestr[ao]) )?(?:(?<=["'“„«‘])|(?:${versions})(?!\p{L})))`,
);

/** Behind a comma or a dash: in capitals, of two words and more, or an agency's own. */
function isSetApart(mark: string, isAgency: boolean): boolean {
  return isAgency || mark === mark.toUpperCase() || mark.includes(' ');
}

type Mark = Known & {
  readonly isBracket: boolean;
  /** The headline behind the mark; null where the mark stands behind the headline. */
  readonly rest: string | null;
};

/** What a mark says of the version, if it is one: each of its words is of a class, or it stands in brackets and begins with one. */
function meaningOf(text: string, mark: Mark): Revision['means'] | null {
  const all = classesOf(text);
  const [first = null] = all;
  const has = (...asked: readonly WordClass[]) => asked.some((each) => all.includes(each));
  const isWhole = all.length > 0 && all.length <= longestMark && all.every((each) => each !== null);
  const isCapitals = text === text.toUpperCase();
  const isOfCopy = has('place', 'thing', 'version');
  if (mark.isBracket) {
    const begins = (...asked: readonly WordClass[]) => first !== null && asked.includes(first);
    const namesPlace = has('place') && has('corrected', 'changed');
    if (begins('corrected') || namesPlace || (isWhole && has('corrected')) || missing.test(text))
      return 'correction';
    // `(Wiederholung: Wochentag geändert)`, `[versión rectificada del despacho …]`.
    if (has('corrected') && isOfCopy) return 'correction';
    if (begins('repeated') && has('corrected', 'changed')) return 'correction';
    if (begins('changed') && (isOfCopy || has('supplement') || (isWhole && mark.isAgency)))
      return 'correction';
    if (begins('repeated')) return 'repeat';
    if (begins('updated') || (isWhole && has('updated'))) return 'update';
    if (begins('added', 'supplement') && (isOfCopy || /^\p{L}+ ?:/u.test(text))) return 'update';
    return has('supplement') && (has('thing') || (isWhole && mark.isAgency)) ? 'update' : null;
  }
  if (!isWhole || isReport.test(text)) return null;
  // In small letters a colon stands in much news; an agency begins what is behind its mark as a headline.
  const isHeadline = mark.rest === null || mark.rest === '' || /^["“„'‘«]?[\p{Lu}\d]/u.test(mark.rest);
  if (has('corrected'))
    return speaksOfCopy(all, isCapitals, isHeadline, {
      ...mark,
      isEnglish: english.test(text),
    })
      ? 'correction'
      : null;
  if (has('clarified')) return mark.isMentioned || isCapitals ? 'correction' : null;
  if (
    has('changed') &&
    isHeadline &&
    (has('place', 'version') || mark.isTold || (mark.isAgency && all.length === 1))
  )
    return 'correction';
  if (!isHeadline && !isCapitals) return null;
  if (has('repeated') && (isCapitals || mark.isAgency || has('version'))) return 'repeat';
  if (has('updated') && (isCapitals || mark.isAgency || has('version') || all.length === 1)) return 'update';
  if (has('supplement') && (isCapitals || mark.isAgency)) return 'update';
  return has('added', 'supplement') && has('version') ? 'update' : null;
}

/** `(laatste alinea ontbrak)`. */
const missing = new AnyCasePattern(
  String.raw`(?<!\p{L})(?:${places}|slot|einde|schluss|ende|fin|final|finale|slutet|slutten|slutningen) (?:ontbrak|ontbraken|viel weg|fehlte|manquait|faltaba|mancava|faltava|saknades|manglet|manglede|was missing)$`,
);

/** dpa's report by a correspondent. */
const isReport = new AnyCasePattern(/^korr-?bericht/u);
const english = new AnyCasePattern(/^correct(?:ed|ions?|ives?|s)?(?!\p{L})/u);

/** A correction of copy, and not of markets, of exams or of a register. */
function speaksOfCopy(
  all: readonly (WordClass | null)[],
  isCapitals: boolean,
  isHeadline: boolean,
  { isTold, isMarket, isAgency, isEnglish }: Mark & { readonly isEnglish: boolean },
): boolean {
  if (isTold || all.includes('place') || all.includes('version')) return true;
  if (isCapitals) return true;
  if (isMarket) return false;
  // In English `Correction:` is news as well.
  return isEnglish ? isHeadline && isAgency : isHeadline || isAgency;
}
