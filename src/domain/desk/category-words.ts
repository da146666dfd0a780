import { plainText } from '../plain-text.ts';
import type { Topic } from '../topic.ts';
import { type DeskVerdict, isHome } from './desk-verdict.ts';
import type { RunningStory } from './running-stories.ts';
import { wordDesks } from './site-words.ts';
import { countriesIn } from './text-words.ts';

/** What a newsroom knows names by. */
export type NameKnowledge = {
  readonly homeCountry: string;
  readonly topics: readonly Topic[];
  readonly runningStories: readonly RunningStory[];
  /** The countries (ISO 3166-1 alpha-2) of a country or a part of the world that is called so; null: none is. */
  nameArea(name: string): readonly string[] | null;
};

/** What a category in words says. */
export type WordReader = (text: string) => DeskVerdict | null;

const partsAt = / *(?:[&,/+|;]| (?:en|and|und|et|y|e) ) */iu;
/** What is longer is a sentence, not a category. */
const mostWords = 5;
const longestName = 80;
const mostRemembered = 2_000;

/**
 * Reads categories in words: a topic by its slug, its label or a word that sites use for it (`Buitenland`, `nosnieuwsbuitenland`,
 * `Formule 1`, `news/world`), a running story, a country or a part of the world. Of `Gezondheid & Wetenschap` the first part that is
 * known decides. A wire has the same ones all day: each is worked out once.
 */
export function createWordReader(knowledge: NameKnowledge): WordReader {
  const known = new Map<string, DeskVerdict | null>();
  const stories = storyTable(knowledge.runningStories);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const verdict = readWords(text, knowledge, stories);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, verdict);
    return verdict;
  };
}

function readWords(
  text: string,
  knowledge: NameKnowledge,
  stories: ReadonlyMap<string, string>,
): DeskVerdict | null {
  const said = text.replace(/^(?:https?:.*\/|.*:)(?=[^/:]+$)/u, '');
  if (said.length > longestName) return null;
  const whole = deskNamed(said, knowledge.topics);
  if (whole !== null) return whole;
  for (const part of said.split(partsAt).slice(0, mostWords)) {
    const verdict =
      deskNamed(part, knowledge.topics) ?? storyNamed(part, stories) ?? areaNamed(part, knowledge);
    if (verdict !== null) return verdict;
  }
  return null;
}

function deskNamed(text: string, topics: readonly Topic[]): DeskVerdict | null {
  const said = slugOf(text);
  for (const word of [
    said,
    said.replace(/^(?:meer-uit-(?:het-)?|nos-?nieuws-?|nos-?)|-(?:news|nieuws|nachrichten)$/g, ''),
  ]) {
    const own = topics.find(({ slug, label }) => slug === word || slugOf(label.nl) === word);
    // The word is that of the code: politics abroad is foreign news.
    if (own !== undefined) return own.slug === 'politiek' ? 'politics' : own.slug;
    const verdict = wordDesks.get(word);
    if (verdict !== undefined && verdict !== 'area') return verdict;
    const english = topics.find(({ label }) => slugOf(label.en) === word);
    if (english !== undefined) return english.slug;
  }
  return null;
}

/** A running story by its whole name, or by a word of it that is one: `Oorlog in Gaza`, `Trump`. */
function storyNamed(text: string, stories: ReadonlyMap<string, string>): DeskVerdict | null {
  return firstOf(runsOf(text), (run) => stories.get(run) ?? null);
}

/**
 * `Verenigde Staten`, `Amerikaanse verkiezingen`, `Balkan`: abroad, or home. Beside the name of a desk of its own (`Duits voetbal`) it
 * is that desk's; beside politics at home it is politics.
 */
function areaNamed(text: string, { homeCountry, topics, nameArea }: NameKnowledge): DeskVerdict | null {
  const named = countriesIn(text);
  const countries = named.length > 0 ? named : firstOf(runsOf(text), nameArea);
  if (countries === null) return null;
  const desk = firstOf(text.split(/\s+/u).slice(0, mostWords), (word) => deskNamed(word, topics));
  const isOwn = countries.every((country) => isHome(country, homeCountry));
  if (desk !== null && desk !== 'place' && desk !== 'buitenland' && desk !== 'binnenland')
    return desk === 'politics' || desk === 'politiek' || desk === 'conflict' ? politicsOf(isOwn) : desk;
  return isOwn ? 'home' : 'abroad';
}

function politicsOf(isOwn: boolean): DeskVerdict {
  return isOwn ? 'politiek' : 'abroad';
}

/** The runs of words in a text, the longest first, as `storyTable` writes names. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text).slice(0, mostWords);
  const runs: string[] = [];
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) runs.push(words.slice(at, at + length).join(' '));
  return runs;
}

function storyTable(stories: readonly RunningStory[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { names, topic } of stories)
    for (const name of names) {
      const key = wordsOf(name).join(' ');
      if (!table.has(key)) table.set(key, topic);
    }
  return table;
}

function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function firstOf<Each, Found>(all: readonly Each[], find: (each: Each) => Found | null): Found | null {
  for (const each of all) {
    const found = find(each);
    if (found !== null) return found;
  }
  return null;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
