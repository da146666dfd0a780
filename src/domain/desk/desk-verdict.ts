import type { Topic } from '../topic.ts';

/**
 * What a category says of the desk: a topic's slug; `place` where only the place tells (a crime may be anywhere); `politics` at
 * home, foreign abroad; `conflict`, foreign unless it is at home; `domestic-be`, home news of a Belgian agency, which is foreign news
 * elsewhere, `domestic` home news of whatever country the copy is from; `abroad` and `home` where it names a country, `area` where it is one that some newsroom is at home in; `none` for products and everything that says nothing of the subject;
 * `unknown` for what the tables are too old for.
 */
export type DeskVerdict = string;

/** What of an item and of its newsroom a verdict is resolved by. */
export type VerdictContext = {
  /** ISO 3166-1 alpha-2 of the dateline's place, or null. */
  readonly country: string | null;
  readonly homeCountry: string;
  /** The item is another country's: by its agency or its language. */
  isForeignCopy(): boolean;
  readonly topics: readonly Topic[];
};

/** The countries of the Kingdom of the Netherlands: to a Dutch desk none of them is abroad. */
const kingdom = new Set(['NL', 'AW', 'CW', 'SX', 'BQ']);

/** Whether a country (ISO 3166-1 alpha-2) is the newsroom's own. */
export function isHome(country: string, homeCountry: string): boolean {
  return country === homeCountry || (homeCountry === 'NL' && kingdom.has(country));
}

/**
 * What a verdict comes to for an item: the slug of a topic that there is; `place` where the place tells; null where it says nothing,
 * so that the next category is asked.
 */
export function resolveVerdict(verdict: DeskVerdict, context: VerdictContext): string | null {
  const slug = slugOf(verdict, context);
  if (slug === null || slug === 'place') return slug;
  return hasTopic(slug, context.topics) ? slug : null;
}

/** Whether the newsroom has a topic of that slug. */
export function hasTopic(slug: string, topics: readonly Topic[]): boolean {
  return topics.some((topic) => topic.slug === slug);
}

function slugOf(verdict: DeskVerdict, context: VerdictContext): string | null {
  const { country, homeCountry } = context;
  const home = country === null ? null : isHome(country, homeCountry);
  switch (verdict) {
    case 'none':
    case 'unknown':
      return null;
    case 'politics':
      return (home ?? !context.isForeignCopy()) ? 'politiek' : 'buitenland';
    case 'conflict':
      return home === true ? 'place' : 'buitenland';
    case 'domestic-be':
    case 'domestic-dk':
    case 'domestic-no':
    case 'domestic-se':
    case 'domestic-it':
      return verdict.endsWith(homeCountry.toLowerCase()) ? 'binnenland' : 'buitenland';
    case 'domestic':
      return home !== true && context.isForeignCopy() ? 'buitenland' : 'binnenland';
    case 'abroad':
      return 'buitenland';
    case 'home':
      return 'binnenland';
    default:
      return verdict;
  }
}
