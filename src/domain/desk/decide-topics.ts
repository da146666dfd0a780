import type { Category } from '../item.ts';
import { agencyDesks, isDeskCode } from './agency-desks.ts';
import { createWordReader, type NameKnowledge, type WordReader } from './category-words.ts';
import { hasTopic, isHome, resolveVerdict, type VerdictContext } from './desk-verdict.ts';
import { homeLanguages, isHomeAgency } from './home-copy.ts';
import { aboutTheWorld, toldByText } from './home-or-world.ts';
import { askLearned, type LearnedVerdict, type LearnedWeights } from './learned-desk.ts';
import { mediaTopicVerdict } from './media-topics.ts';
import { wordsIn } from './text-words.ts';
import { type Hit, longestText } from './word-scan.ts';
import { isForbidden, topicOfWords } from './word-topic.ts';

/** What is known of an item when its desk is chosen. */
export type DeskQuestion = {
  readonly categories: readonly Category[];
  /** The heading above the entry on a wire page: `Meer uit Buitenland`. */
  readonly section: string | null;
  /** The topic that the newsroom gave the source. */
  readonly sourceTopic: string | null;
  /** ISO 3166-1 alpha-2 of the dateline's place. */
  readonly country: string | null;
  /** The dateline's places and agencies, as filed. */
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  /** Whose the item is: `ANP`. */
  readonly credit: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly headline: string | null;
  /** The first paragraph, without its dateline. */
  readonly lede: string | null;
};

/** What of a newsroom its desks are chosen by. */
export type DeskRules = NameKnowledge & {
  /** Slugs of topics whose stories from abroad stand on `buitenland` as well. */
  readonly alsoForeign: readonly string[];
  /** The country (ISO 3166-1 alpha-2) of a place of that name, for stories without a dateline; absent: none is known. */
  readonly locate?: (place: string) => string | null;
};

/** The desks of an item, and why. */
export type DeskDecision = {
  /** Slugs, the deciding desk first; empty when nothing tells. */
  readonly topics: readonly string[];
  /** Why, in one English line. */
  readonly reason: string;
};

/** Chooses the desks of an item. */
export type DecideTopics = (question: DeskQuestion) => DeskDecision;

/**
 * Desks as a newsroom has them. The heading of a wire page says it whatever the dateline; else the first of the item's own categories
 * that says anything, be it that the place tells; else the source's topic; else words of sport or the economy; else the place: abroad is
 * `buitenland`, home `binnenland`, unless the text is about the world's courts and bodies there.
 */
export function createDecideTopics(
  rules: DeskRules,
  openWeights: (() => LearnedWeights) | null = null,
): DecideTopics {
  const desk: Desk = { rules, readWords: createWordReader(rules), openWeights };
  return (question) =>
    alsoForeign(
      fromSection(question, desk) ??
        fromCategories(question, desk) ??
        fromSource(question) ??
        fromText(question, desk),
      question,
      rules,
    );
}

type Desk = {
  readonly rules: DeskRules;
  readonly readWords: WordReader;
  readonly openWeights: (() => LearnedWeights) | null;
};

function fromSection(question: DeskQuestion, { rules, readWords }: Desk): DeskDecision | null {
  const { section } = question;
  if (section === null) return null;
  const verdict = readWords(section);
  // A page's heading means its own politics, wherever the news is from.
  const slug = verdict === 'politics' ? 'politiek' : resolve(verdict, question, rules);
  return slug === null || slug === 'place' || !hasTopic(slug, rules.topics)
    ? null
    : { topics: [slug], reason: `section "${section}" is ${slug}` };
}

type Said = { readonly category: Category; readonly slug: string };

function fromCategories(question: DeskQuestion, desk: Desk): DeskDecision | null {
  const said: Said[] = [];
  for (const category of inRank(question.categories)) {
    if (said.length > 0 && !mayFollow(category, said.length)) continue;
    const slug = resolve(verdictOf(category, desk.readWords), question, desk.rules);
    if (slug !== null && !said.some((before) => before.slug === slug)) said.push({ category, slug });
  }
  const [first] = said;
  if (first === undefined) return null;
  if (first.slug !== 'place') {
    const followers = mayFollow(first.category, 1) ? said.slice(1) : [];
    return decisionOf([first, ...followers.filter(({ slug }) => slug !== 'place')]);
  }
  const decided = fromSource(question) ?? fromText(question, desk, true);
  const name = nameOf(first.category);
  return { ...decided, reason: `category ${name} leaves it to the place; ${decided.reason}` };
}

function decisionOf(said: readonly Said[]): DeskDecision {
  const reasons = said.map(({ category, slug }) => `category ${nameOf(category)} is ${slug}`);
  return { topics: said.map(({ slug }) => slug), reason: reasons.join('; ') };
}

function fromSource({ sourceTopic }: DeskQuestion): DeskDecision | null {
  return sourceTopic === null
    ? null
    : { topics: [sourceTopic], reason: `the source's topic is ${sourceTopic}` };
}

function fromText(question: DeskQuestion, desk: Desk, isSaidToBeOther = false): DeskDecision {
  const { rules } = desk;
  const { headline, lede, language, country } = question;
  // Bounded before they are put together: either may be a megabyte.
  const text = [headline, lede].map((each) => each?.slice(0, longestText) ?? '').join(' . ');
  const hits = wordsIn(text, language);
  const told = topicOfWords(text, hits, question.agencies);
  if (told !== null && hasTopic(told.topic, rules.topics))
    return { topics: [told.topic], reason: `words of ${told.topic}: ${told.words.join(', ')}` };
  const learned = fromLearned(question, text, hits, desk);
  const topic = isSaidToBeOther ? null : (learned?.topic ?? null);
  const isBelieved = topic !== null && !isForbidden(topic.desk, hits);
  if (isBelieved && hasTopic(topic.desk, rules.topics))
    return { topics: [topic.desk], reason: `reads like ${topic.desk}: ${topic.words.join(', ')}` };
  const world = aboutTheWorld(text, hits, { ...question, homeCountry: rules.homeCountry });
  if (world !== null && hasTopic('buitenland', rules.topics))
    return { topics: ['buitenland'], reason: world };
  const abroad = learned?.abroad ?? null;
  if (abroad !== null && hasTopic('buitenland', rules.topics))
    return { topics: ['buitenland'], reason: `reads like news from abroad: ${abroad.words.join(', ')}` };
  return fromPlace(country, rules) ?? fromTold(text, hits, question, rules) ?? nothingTells;
}

const nothingTells: DeskDecision = {
  topics: [],
  reason: 'no category, no topic of the source and no place that is known',
};

/** What says no place may still tell whether it is from home. */
function fromTold(
  text: string,
  hits: readonly Hit[],
  question: DeskQuestion,
  { homeCountry, topics, locate = () => null }: DeskRules,
): DeskDecision | null {
  if (question.headline === null && question.lede === null) return null;
  const isForeign = isForeignCopy(question, homeCountry);
  const told = toldByText(text, hits, { homeCountry, isForeignCopy: isForeign, locate });
  const slug = told?.isHome === true ? 'binnenland' : 'buitenland';
  return told === null || !hasTopic(slug, topics)
    ? null
    : { topics: [slug], reason: `no place that is known, but it ${told.reason}` };
}

/** The languages that were learned. */
const learnedLanguages = ['nl', 'en', 'de', 'fr'];

function fromLearned(
  { places, agencies, country, language }: DeskQuestion,
  text: string,
  hits: readonly Hit[],
  { rules: { homeCountry }, openWeights }: Desk,
): LearnedVerdict | null {
  const spoken = language?.slice(0, 2).toLowerCase() ?? 'un';
  if (openWeights === null || (spoken !== 'un' && !learnedLanguages.includes(spoken))) return null;
  const isAtHome = country !== null && isHome(country, homeCountry);
  const filed = { place: places[0] ?? null, agencies, country, isAtHome };
  return askLearned({ text, hits, homeCountry, filed }, openWeights());
}

function fromPlace(country: string | null, { homeCountry, topics }: DeskRules): DeskDecision | null {
  if (country === null) return null;
  const slug = isHome(country, homeCountry) ? 'binnenland' : 'buitenland';
  const where = homeCountry === 'NL' ? 'the Kingdom of the Netherlands' : homeCountry;
  const reason = `dateline in ${country}, ${slug === 'binnenland' ? 'inside' : 'outside'} ${where}`;
  return hasTopic(slug, topics)
    ? { topics: [slug], reason }
    : { topics: [], reason: `${reason}, but there is no topic ${slug}` };
}

/** What abroad is on a desk that the newsroom wants to see abroad too. */
function alsoForeign(decision: DeskDecision, { country }: DeskQuestion, rules: DeskRules): DeskDecision {
  const { topics, reason } = decision;
  const [first] = topics;
  const isMeant = first !== undefined && rules.alsoForeign.includes(first);
  if (!isMeant || country === null || isHome(country, rules.homeCountry)) return decision;
  if (topics.includes('buitenland') || !hasTopic('buitenland', rules.topics)) return decision;
  return { topics: [...topics, 'buitenland'], reason: `${reason}; from abroad, so on buitenland as well` };
}

/** By the provider's own rank where it gives one, else as they stand. */
function inRank(categories: readonly Category[]): readonly Category[] {
  if (categories.every(({ rank }) => rank === undefined)) return categories;
  return categories.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** Whether a category may be one more desk beside so many: its provider ranks it, for a second; or it is itself a desk of its agency's. */
function mayFollow({ code, rank }: Category, before: number): boolean {
  return isDeskCode(code) || (rank !== undefined && before < 2);
}

function resolve(verdict: string | null, question: DeskQuestion, rules: DeskRules): string | null {
  return verdict === null ? null : resolveVerdict(verdict, contextOf(question, rules));
}

function contextOf(question: DeskQuestion, { homeCountry, topics }: DeskRules): VerdictContext {
  return {
    country: question.country,
    homeCountry,
    topics,
    isForeignCopy: () => isForeignCopy(question, homeCountry),
  };
}

/** Whether an item is another country's by its language, or else by its agency. */
function isForeignCopy({ language, credit }: DeskQuestion, homeCountry: string): boolean {
  if (language !== null && language !== 'und')
    return !homeLanguages(homeCountry).includes(language.slice(0, 2).toLowerCase());
  return credit !== null && isHomeAgency(credit, homeCountry) === false;
}

/** Entities that an item names: they say who and where, not what desk. */
const namesThings = /location|geo|area|place|country|person|organi[sz]ation|keyword|poi\b/i;

function verdictOf(category: Category, readWords: WordReader): string | null {
  const verdict = iptcVerdict(category) ?? agencyVerdict(category);
  if (verdict !== null) return verdict;
  if (namesThings.test(category.scheme ?? '')) return null;
  return readWords(category.code) ?? (category.label === null ? null : readWords(category.label));
}

/**
 * `medtop:16000000`, `subj:15054000`, or the number with its vocabulary as scheme or in an address; TT writes a subject code with its
 * own short name behind it: `02000000:LAG`.
 */
function iptcVerdict({ code, scheme }: Category): string | null {
  const [, digits, own] = /(?:^|[:/])(\d{8})(:[A-Z]{2,4})?$/.exec(code) ?? [];
  if (digits === undefined) return null;
  const isNamed = /medtop|mediatopic|subj|iptc/i.test(`${scheme ?? ''} ${code}`);
  return isNamed || scheme === null || own !== undefined ? mediaTopicVerdict(digits) : null;
}

/** Codes of five letters and fewer mean other things elsewhere: they must be in capitals, two letters need the agency's scheme. */
function agencyVerdict(category: Category): string | null {
  // `dpacat:wi`
  const [, prefix = '', code = ''] = /^(?:([a-z]+):)?(.*)$/is.exec(category.code) ?? [];
  const ofAgency = /anp|belga|dpa|afp|service/i.test(`${category.scheme ?? ''} ${prefix}`);
  if (!ofAgency && (code !== code.toUpperCase() || code.length < 3)) return null;
  const upper = code.toUpperCase();
  // Belga puts the service before the subject: `BIN/POL`; a subject that is not known is its service's: `BIN/ALG`.
  const [service = '', product = ''] = upper.split('/');
  return agencyDesks.get(upper) ?? agencyDesks.get(product) ?? agencyDesks.get(service) ?? null;
}

function nameOf({ code, label }: Category): string {
  return label === null || label === code ? code : `${code} (${label})`;
}
