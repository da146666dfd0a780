import type { Locale, Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { secretName } from '../../domain/hidden-secrets.ts';
import { createFreeIds } from '../../domain/identity/free-ids.ts';
import { sayAll } from '../../domain/said/said.ts';
import { findTopic, type Topic } from '../../domain/topic.ts';
import { canonicalAddress, withoutFeedScheme } from '../../feeds/fetch/chat-address.ts';
import { isPublicHost } from '../../feeds/fetch/public-address.ts';
import type { Source } from '../../settings/source-table.ts';
import { opmlWords as words } from '../words/opml-words.ts';
import type { OpmlFeed } from './read-opml.ts';

/** A source as the newsroom file writes it. */
export type WrittenSource = { readonly id: string; readonly url: string; readonly topic?: string };

/** What of an OPML file becomes a source, and what does not, a line each; `own`: those of them that lie on a network of one's own. */
export type ChosenFeeds = {
  readonly taken: readonly WrittenSource[];
  readonly left: readonly string[];
  readonly own: readonly string[];
};

/** The feeds that the newsroom does not read yet, named after themselves; the nearest folder that is a desk is their topic. */
export function chooseFeeds(
  feeds: readonly OpmlFeed[],
  { sources, topics }: { readonly sources: readonly Source[]; readonly topics: readonly Topic[] },
  locale: Locale,
): ChosenFeeds {
  const known = new Map(
    sources.flatMap((source) =>
      source.kind === 'folder' ? [] : [[canonicalAddress(source.url), source.id]],
    ),
  );
  const freeId = createFreeIds(sources.map(({ id }) => id));
  const taken: WrittenSource[] = [];
  const left: string[] = [];
  const own: string[] = [];
  for (const feed of feeds) {
    const asked = withoutFeedScheme(feed.address);
    const url = URL.parse(asked);
    const wrong = url === null ? words.notWeb : whatIsWrong(url);
    if (url === null || wrong !== null) {
      left.push(notTaken(feed.title ?? words.aFeed, wrong ?? words.notWeb));
      continue;
    }
    const address = canonicalAddress(asked);
    const before = known.get(address);
    if (before !== undefined) {
      left.push(notTaken(feed.title ?? feed.address, sayAll(words.readAlready, { id: before })));
      continue;
    }
    const id = freeId(plainName(feed.title ?? url.hostname, url.hostname));
    const topic = topicOf(feed.folders, topics);
    known.set(address, id);
    // The newsroom file may name such an address; somebody else's list may not do so unseen.
    if (!isPublicHost(url)) own.push(say(words.ownNetwork, locale, { id, host: url.host }));
    taken.push({ id, url: asked, ...(topic !== null && { topic }) });
  }
  return { taken, left, own };

  function notTaken(title: string | Words, why: Words): string {
    return say(words.notTaken, locale, { title, why });
  }
}

function whatIsWrong(url: URL): Words | null {
  if (!/^https?:$/.test(url.protocol)) return words.notWeb;
  const hasKey = [...url.searchParams.keys()].some((name) => secretName.test(name));
  if (url.username !== '' || url.password !== '' || hasKey) return words.secretInAddress;
  return null;
}

function topicOf(folders: readonly string[], topics: readonly Topic[]): string | null {
  for (const folder of folders) {
    const topic = findTopic(folder, topics);
    if (topic !== null) return topic;
  }
  return null;
}

/** `nos-nieuws-algemeen`; of a name without a letter of ours the host. */
function plainName(title: string, host: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 56);
  return name === '' ? host.replace(/^www\./, '').slice(0, 56) : name;
}
