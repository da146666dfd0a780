import { agencyDesks, iptcBranches, iptcTopDesks, wordDesks } from './desk-table.ts';
import type { Category } from './item.ts';
import type { Topic } from './topic.ts';

/** What is known of an item when its desk is chosen. */
export type DeskQuestion = {
  readonly categories: readonly Category[];
  /** The heading above the entry on a wire page: `Meer uit Buitenland`. */
  readonly section: string | null;
  /** The topic that the newsroom gave the source. */
  readonly sourceTopic: string | null;
  /** ISO 3166-1 alpha-2 of the dateline's place. */
  readonly country: string | null;
  /** The newsroom's own country: `NL`. */
  readonly homeCountry: string;
  /** The desks that there are; no other is chosen. */
  readonly topics: readonly Topic[];
};

/** The desks of an item, and why. */
export type DeskDecision = {
  /** Slugs, the deciding desk first; empty when nothing tells. */
  readonly topics: readonly string[];
  /** Why, in one English line. */
  readonly reason: string;
};

/** The countries of the Kingdom of the Netherlands: to a Dutch desk none of them is abroad. */
const kingdom = new Set(['NL', 'AW', 'CW', 'SX', 'BQ']);

/**
 * The desks of an item: the heading of a wire page says it whatever the dateline; else the item's own categories; else the
 * source's topic; else the place: abroad is `buitenland`, home `binnenland`. Sport and economy are never told from a place.
 */
export function decideTopics(question: DeskQuestion): DeskDecision {
  return fromSection(question) ?? fromCategories(question) ?? fromSource(question) ?? fromPlace(question);
}

function fromSection(question: DeskQuestion): DeskDecision | null {
  if (question.section === null) return null;
  const slug = wordTopic(question.section, question);
  return slug === null ? null : { topics: [slug], reason: `section "${question.section}" is ${slug}` };
}

function fromCategories(question: DeskQuestion): DeskDecision | null {
  const found = new Map<string, string>();
  for (const category of question.categories) {
    const slug = categoryTopic(category, question);
    if (slug !== null && !found.has(slug)) found.set(slug, nameOf(category));
  }
  if (found.size === 0) return null;
  const reasons = [...found].map(([slug, name]) => `category ${name} is ${slug}`);
  return { topics: [...found.keys()], reason: reasons.join('; ') };
}

function fromSource({ sourceTopic }: DeskQuestion): DeskDecision | null {
  return sourceTopic === null
    ? null
    : { topics: [sourceTopic], reason: `the source's topic is ${sourceTopic}` };
}

function fromPlace(question: DeskQuestion): DeskDecision {
  const { country, homeCountry } = question;
  if (country === null)
    return { topics: [], reason: 'no category, no topic of the source and no place that is known' };
  const slug = isHome(country, homeCountry) ? 'binnenland' : 'buitenland';
  const where = homeCountry === 'NL' ? 'the Kingdom of the Netherlands' : homeCountry;
  const reason = `dateline in ${country}, ${slug === 'binnenland' ? 'inside' : 'outside'} ${where}`;
  return hasTopic(slug, question)
    ? { topics: [slug], reason }
    : { topics: [], reason: `${reason}, but there is no topic ${slug}` };
}

function categoryTopic(category: Category, question: DeskQuestion): string | null {
  const verdict = iptcVerdict(category) ?? agencyVerdict(category);
  if (verdict !== null) return resolve(verdict, question);
  return (
    wordTopic(category.code, question) ??
    (category.label === null ? null : wordTopic(category.label, question))
  );
}

/** `medtop:16000000`, `subj:15054000`, or the number with its vocabulary as scheme or in an address. */
function iptcVerdict({ code, scheme }: Category): string | null {
  const digits = /(?:^|[:/])(\d{8})$/.exec(code)?.[1];
  if (digits === undefined) return null;
  if (!/medtop|mediatopic|subj|iptc/i.test(`${scheme ?? ''} ${code}`) && scheme !== null) return null;
  const top = iptcTopDesks.get(digits.slice(0, 2));
  if (top !== undefined) return top;
  const branch = iptcBranches.findLast(([from]) => from <= Number(digits));
  return branch === undefined || branch[1] === 'unknown' ? null : branch[1];
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

/** A topic by its slug, its label or a word that sites use for it: `Buitenland`, `nosnieuwsbuitenland`, `Formule 1`, `news/world`. */
function wordTopic(text: string, question: DeskQuestion): string | null {
  const said = slugOf(text.replace(/^.*[/:](?=[^/:]+$)/, ''));
  for (const word of [
    said,
    said.replace(/^(?:meer-uit-(?:het-)?|nos-?nieuws-?|nos-?)|-(?:news|nieuws)$/g, ''),
  ]) {
    const own = question.topics.find(({ slug, label }) => slug === word || slugOf(label.nl) === word);
    if (own !== undefined) return own.slug;
    const verdict = wordDesks.get(word);
    if (verdict !== undefined) return resolve(verdict, question);
    const english = question.topics.find(({ label }) => slugOf(label.en) === word);
    if (english !== undefined) return english.slug;
  }
  return null;
}

/** A verdict as a topic that exists. */
function resolve(verdict: string, question: DeskQuestion): string | null {
  const slug = slugOfVerdict(verdict, question);
  return slug !== null && hasTopic(slug, question) ? slug : null;
}

function slugOfVerdict(verdict: string, { country, homeCountry }: DeskQuestion): string | null {
  const home = country === null ? null : isHome(country, homeCountry);
  switch (verdict) {
    case 'place':
    case 'none':
      return null;
    case 'politics':
      return home === false ? 'buitenland' : 'politiek';
    case 'conflict':
      return home === true ? null : 'buitenland';
    case 'domestic-be':
      return homeCountry === 'BE' ? 'binnenland' : 'buitenland';
    default:
      return verdict;
  }
}

function isHome(country: string, homeCountry: string): boolean {
  return country === homeCountry || (homeCountry === 'NL' && kingdom.has(country));
}

function hasTopic(slug: string, { topics }: DeskQuestion): boolean {
  return topics.some((topic) => topic.slug === slug);
}

function nameOf({ code, label }: Category): string {
  return label === null || label === code ? code : `${code} (${label})`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
