import { agesOf } from '../text/ages.ts';
import type { LexiconLanguage } from './lexicon/concepts.ts';
import { type Mark, markKey, markKinds } from './mark.ts';
import { plainWord } from './plain-word.ts';
import { languageOf, readBoth, readText, type TextRead } from './read-text.ts';
import { findsTakes } from './strengths.ts';
import type { Take } from './take.ts';

/** A take as it is compared. Whoever compares a take often keeps what was read: reading costs more than comparing. */
export type ReadTake = {
  /** Whose it is, and when it was issued; what it says is not kept. */
  readonly take: Pick<Take, 'story' | 'agency' | 'at' | 'replaces' | 'evolvedFrom'>;
  readonly language: LexiconLanguage;
  /** What it is stored and looked up by; each once. */
  readonly marks: readonly Mark[];
  readonly countries: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Names that mean something of themselves. */
  readonly brands: ReadonlySet<string>;
  /** Those of its dateline alone. */
  readonly places: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Stems of the words of its headline that mean something, or name a place. */
  readonly meant: ReadonlySet<string>;
  /** How old the people are that it tells of. */
  readonly ages: ReadonlySet<string>;
  /** Days of the week that it names, `0` Monday. */
  readonly days: ReadonlySet<string>;
  /** The country that it was written in, or null. */
  readonly from: string | null;
  /** Its agency's own short name as one text with the agency before it, or null. */
  readonly slug: string | null;
  /** What it is made of, that says anything. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** What the headline alone names and tells. */
  readonly head: Pick<TextRead, 'countries' | 'names' | 'brands' | 'numbers' | 'concepts' | 'stems'>;
};

/** What an agency puts behind its name for a story each time that it files it again: `(UPDATE 3)`, `2nd Ld-Writethru`, `(Ampliación)`. */
const again =
  /^(?:upd|update|urgent|alert|corrected|refile|recast|ampliacion|actualizacion|avance|zusammenfassung|lead|writethru|(?:\d+(?:st|nd|rd|th))?(?:ld)?)$/;
const longest = 1200;
/** More of a kind are not stored. */
const mostMarks = 16;

/** Reads a take: what it names, counts and tells. Linear in its length, of which 1,200 characters are read. */
export function readTake(take: Take): ReadTake {
  const headline = take.headline.slice(0, longest);
  const lede = take.lede.slice(0, longest - headline.length);
  const language = languageOf(`${headline}.\n${lede}`, take.language);
  const head = readText(headline, language);
  const text = readBoth(head, readText(lede, language));
  const places = readText(take.places.join('.\n'), language);
  const named = [take.slug ?? '', ...take.keywords].join(' . ').replaceAll(/[-/_]/g, ' ');
  const short = readText(named, language);
  const countries = new Set([...text.countries, ...places.countries, ...short.countries]);
  if (take.country !== undefined) countries.add(take.country.toLowerCase());
  const names = new Set([...text.names, ...places.names, ...short.names]);
  const concepts = new Set([...text.concepts, ...short.concepts]);
  const slug = slugOf(take);
  const { story, agency, at, replaces, evolvedFrom } = take;
  return {
    take: {
      story,
      agency,
      at,
      ...(replaces !== undefined && { replaces }),
      ...(evolvedFrom !== undefined && { evolvedFrom }),
    },
    language,
    marks: marksIn({ countries, names, numbers: text.numbers, concepts, slug }),
    countries,
    names,
    brands: text.brands,
    places: places.names,
    numbers: text.numbers,
    concepts,
    meant: text.meant,
    ages: new Set(agesOf(`${headline}.\n${lede}`).map(({ years }) => `${years}`)),
    days: text.days,
    from: take.country?.toLowerCase() ?? null,
    slug,
    words: text.words,
    stems: text.stems,
    head: {
      countries: head.countries,
      names: head.names,
      brands: head.brands,
      numbers: head.numbers,
      concepts: head.concepts,
      stems: head.stems,
    },
  };
}

const keys = new WeakMap<readonly Mark[], readonly string[]>();

/** The marks of a take as `markKey` has them. */
export function keysOf({ marks }: Pick<ReadTake, 'marks'>): readonly string[] {
  const its = keys.get(marks) ?? marks.map(markKey);
  keys.set(marks, its);
  return its;
}

/** What is stored of what was read of a take, and what others are looked up by: at most some sixty. */
export function marksIn(read: Listed): readonly Mark[] {
  const marks = marksByKind(read);
  return markKinds.flatMap((kind) => marks[kind].map((mark) => ({ kind, mark })));
}

/** What a take says, each once, in any order. */
type Listed = Readonly<Record<'countries' | 'names' | 'numbers' | 'concepts', Iterable<string>>> &
  Pick<ReadTake, 'slug'>;

/** The same by kind. */
export function marksByKind({
  countries,
  names,
  numbers,
  concepts,
  slug,
}: Listed): Readonly<Record<Mark['kind'], readonly string[]>> {
  const first = (marks: Iterable<string>) => [...marks].slice(0, mostMarks);
  return {
    country: first(countries),
    name: first(names),
    number: first(numbers),
    concept: first([...concepts].filter(findsTakes)),
    slug: slug === null ? [] : [slug],
  };
}

function slugOf({ agency, slug = '' }: Take): string | null {
  const words = plainWord(slug)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const isNumber = (at: number) => /^\d{1,2}$/.test(words[at] ?? '') && again.test(words[at - 1] ?? '-');
  const end = words.findLastIndex((word, at) => !again.test(word) && !isNumber(at));
  return end === -1 ? null : [plainWord(agency), ...words.slice(0, end + 1)].join(' ').slice(0, 80);
}
