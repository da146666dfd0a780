import { hideSecrets } from '../domain/hidden-secrets.ts';
import { takeTimes } from '../domain/hours/digest-wish.ts';
import { eitherOf, sayAll } from '../domain/said/said.ts';
import { splitWords } from '../domain/split-words.ts';
import { suggest } from '../domain/suggest.ts';
import { everyTopic, findTopic, followableTopics, shippedTopics, type Topic } from '../domain/topic.ts';
import type { Filters } from '../filter/filters.ts';
import { partFollows } from '../filter/follows/part-follows.ts';
import { wrongLetters } from './environment/wrong-letters.ts';
import { partsOf } from './follow-types.ts';
import { topicsOf } from './hours-types.ts';
import type { Complain, Environment, Path } from './problem.ts';
import { slug, variableName } from './setting-types.ts';
import { referenceWords as words } from './words/reference-words.ts';
import { valueWords } from './words/value-words.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What the file is held against. */
type Known = {
  readonly topics: readonly Topic[];
  readonly environment: Environment;
  readonly filters: Filters;
};

/**
 * What the schema cannot see: topics that do not exist, ids and channels named twice, a source from nowhere or from two
 * places, environment variables that are not set. Works on the file as written, so that a fault elsewhere in it hides nothing.
 */
export function checkReferences(
  file: unknown,
  { topics, environment, filters }: Known,
  complain: Complain,
): void {
  if (!isLoose(file)) return;
  const slugs = [
    ...topics.map(({ slug }) => slug),
    ...listOf(file.topics)
      .map((topic) => slugOf(topic))
      .filter((slug) => slug !== ''),
  ];
  const ids = new Set<string>();
  for (const [index, source] of listOf(file.sources).entries()) {
    if (!isLoose(source)) continue;
    const path = ['sources', index];
    checkOnce(source.id, ids, () =>
      complain([...path, 'id'], sayAll(words.twoSources, { id: String(source.id) })),
    );
    const places = [source.url, source.folder, source.anp].filter((place) => place !== undefined);
    if (places.length !== 1) complain(path, words.whereFrom);
    checkTopic(source.topic, [...path, 'topic'], slugs, complain);
    checkVariables(source, path, environment, complain);
  }
  const regions = new Set<string>();
  for (const [index, region] of listOf(file.regions).entries()) {
    const slug = slugOf(region);
    if (slug !== '')
      checkOnce(slug, regions, () => complain(['regions', index], sayAll(words.twoRegions, { slug })));
  }
  for (const [index, topic] of listOf(file.alsoForeign).entries())
    checkTopic(topic, ['alsoForeign', index], slugs, complain);
  for (const [index, story] of listOf(file.runningStories).entries())
    if (isLoose(story)) checkTopic(story.topic, ['runningStories', index, 'topic'], slugs, complain);
  const channels = new Set<string>();
  for (const [index, channel] of listOf(file.channels).entries()) {
    if (!isLoose(channel)) continue;
    const path = ['channels', index];
    const key = channel.channel === undefined ? undefined : `${channel.platform} ${channel.channel}`;
    checkOnce(key, channels, () =>
      complain([...path, 'channel'], sayAll(words.channelTwice, { id: String(channel.channel) })),
    );
    for (const [at, follow] of listOf(channel.follows).entries()) {
      if (typeof follow !== 'string') continue;
      for (const part of partsOf(follow, topics))
        checkFollowed(topicOf(part, filters), [...path, 'follows', at]);
    }
    for (const [at, digest] of listOf(channel.digest).entries()) {
      if (typeof digest !== 'string') continue;
      for (const part of partFollows(takeTimes(splitWords(digest)).rest, topics))
        for (const topic of topicsOf(part, topics)) checkFollowed(topic, [...path, 'digest', at]);
    }
  }

  /** By any of its names, as in chat. */
  function checkFollowed(topic: string | undefined, path: Path): void {
    if (topic !== undefined && findTopic(topic, followableTopics(topics)) === null)
      checkTopic(topic, path, [...slugs, everyTopic], complain);
  }
}

function checkTopic(topic: unknown, path: Path, known: readonly string[], complain: Complain): void {
  if (typeof topic !== 'string' || known.includes(topic.toLowerCase())) return;
  const candidates = known.map((slug) => ({ value: slug, names: [slug, ...labelsOf(slug)] }));
  const near = suggest(topic, candidates, 3);
  // What cannot be a topic at all is told as that.
  if (near.length === 0 && !slug.safeParse(topic).success) return;
  const hint =
    near.length > 0
      ? sayAll(words.topicMeant, { near: eitherOf(near) })
      : sayAll(words.topicsKnown, { known: known.join(', ') });
  complain(path, sayAll(words.noTopic, { typed: topic, hint }));
}

/** What chat takes for a topic as well: `foreign`. */
function labelsOf(slug: string): readonly string[] {
  return Object.values(shippedTopics.find((topic) => topic.slug === slug)?.label ?? {});
}

function checkVariables(source: Loose, path: Path, environment: Environment, complain: Complain): void {
  for (const part of ['headers', 'auth', 'query'] as const) {
    const named = source[part];
    if (!isLoose(named) || Array.isArray(named)) continue;
    for (const [key, name] of Object.entries(named)) {
      // What can be no name of a variable is told by the schema.
      if (typeof name !== 'string' || !variableName.safeParse(name).success) continue;
      const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
      const at = [...path, part, key];
      if (!value) complain(at, isUsualName(name) ? sayAll(words.unset, { name }) : valueWords.secretHere);
      else {
        const wrong = wrongLetters(value);
        if (wrong !== null) complain(at, sayAll(words.variableLetters, { name, letters: wrong }));
        else if (part === 'query' && !isHidden(key, value)) complain(at, words.shownKey);
      }
    }
  }
}

/** Whether it is taken away where the address is kept or shown. */
function isHidden(name: string, value: string): boolean {
  const address = `https://source.example/?${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  return hideSecrets(address) !== address;
}

/** As variables are called: what is not may be the secret itself, which is not said. */
function isUsualName(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
}

function checkOnce(value: unknown, seen: Set<string>, complain: () => void): void {
  if (typeof value !== 'string') return;
  if (seen.has(value)) complain();
  seen.add(value);
}

/** The topic in what a channel follows; undefined where it cannot be read, which the schema says. */
function topicOf(follow: string, filters: Filters): string | undefined {
  const read = filters.read(follow);
  return read.kind === 'follow' ? read.topic : undefined;
}

function slugOf(topic: unknown): string {
  const slug = isLoose(topic) ? topic.slug : topic;
  return typeof slug === 'string' ? slug.toLowerCase() : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
