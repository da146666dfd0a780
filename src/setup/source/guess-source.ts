import { createFreeIds } from '../../domain/identity/free-ids.ts';
import type { WireItem } from '../../domain/item.ts';
import { decoded } from '../../domain/text/decoded.ts';
import { findTopic, type Topic } from '../../domain/topic.ts';
import { tidyCredit } from './tidy-credit.ts';

/** What is guessed of a feed. */
export type SourceGuess = {
  readonly id: string;
  /** Null: of many desks, or of none that can be told. */
  readonly topic: string | null;
  readonly credit: string;
};

/** What it is guessed by. */
export type GuessFrom = {
  readonly address: string;
  /** What was typed, where the feed was found from a site. */
  readonly site: string;
  readonly title: string | null;
  readonly items: readonly Pick<WireItem, 'topics'>[];
  readonly topics: readonly Topic[];
  /** Ids that are taken. */
  readonly taken: ReadonlySet<string>;
};

/** A desk is told by so large a share of the items; fewer make a feed of many desks. */
const clearShare = 2 / 3;
const longestCredit = 40;

/** What the source is to be called, whose it is, and of which desk. Pure. */
export function guessSource(from: GuessFrom): SourceGuess {
  const topic = topicIn(from) ?? topicOfItems(from);
  return { id: freeId(from, topicIn(from)), topic, credit: creditOf(from) };
}

/** By the name or the address of the feed: `NOS Nieuws Buitenland`, `/rss/Economie`, `/nosnieuwsbuitenland`. */
function topicIn({ title, address, topics }: GuessFrom): string | null {
  const path = decoded(new URL(address).pathname);
  const words = [...wordsOf(title ?? ''), ...wordsOf(path)];
  for (const word of words) {
    const topic = findTopic(word, topics);
    if (topic !== null) return topic;
  }
  const ending = wordsOf(path).map((word) => word.toLowerCase());
  return (
    topics.find(({ slug }) => slug.length > 4 && ending.some((word) => word.endsWith(slug)))?.slug ?? null
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function topicOfItems({ items }: GuessFrom): string | null {
  const counts = Map.groupBy(
    items.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  return most !== undefined && most[1].length >= items.length * clearShare ? most[0] : null;
}

/** Names of a feed's kind, not of who makes it. */
const common = new Set([
  'nieuws',
  'news',
  'rss',
  'feed',
  'feeds',
  'laatste',
  'latest',
  'algemeen',
  'headlines',
  'top',
  'stories',
  'voorpagina',
  'home',
  'atom',
  'het',
  'de',
  'van',
  'meest',
  'recente',
]);

/** `NOS`, `RTV Noord`: the words of the title that the host is called after; else the title's beginning; else the host. */
function creditOf({ title, address, site, topics }: GuessFrom): string {
  const host = hostOf(site);
  const label = host.split('.').at(-2) ?? host;
  const words = (title ?? '').split(/\s+/).filter((word) => word !== '');
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const said = words.slice(from, to).join(' ');
      const plain = plainOf(said);
      if (plain === plainOf(label) || plain === plainOf(host)) return tidyCredit(said);
    }
  }
  const [first = ''] = (title ?? '').split(/\s+[-–—|»›·•/:]\s+|:\s+/u);
  const kept = first
    .split(/\s+/)
    .filter(
      (word) =>
        !common.has(word.replace(/[^\p{L}\p{N}]+$/u, '').toLowerCase()) && findTopic(word, topics) === null,
    )
    .join(' ');
  const said = tidyCredit(kept);
  return said !== '' && said.length <= longestCredit ? said : hostOf(address);
}

function plainOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Without what stands before it for a feed or a page: `feeds.nos.nl` is of `nos.nl`. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|feeds?|rss|news)\.(?=[^.]+\.)/, '');
}

/** `nos-buitenland`, `nos.nl`, `nos.nl-2`. */
function freeId({ site, taken }: GuessFrom, topic: string | null): string {
  const host = hostOf(site).replace(/[^A-Za-z0-9._-]/g, '');
  const label = host.split('.').at(-2) ?? host;
  const isName = /[a-z]/i.test(label) && topic !== null;
  const base = (isName ? `${label}-${topic}` : host).slice(0, 56) || 'bron';
  return createFreeIds(taken)(base);
}
