import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { readSearch } from '../../../src/chat/router/search/read-search.ts';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import { say } from '../../../src/chat/words/say.ts';
import { presentFound } from '../../../src/chat/words/search/present-found.ts';
import { listedWith } from '../../../src/domain/event/listed-story.ts';
import type { ToldEvent } from '../../../src/domain/post.ts';
import type { Topic } from '../../../src/domain/topic.ts';
import type { EventStore } from '../../../src/store/events/event-store.ts';
import type { Archive, SubscriptionStore } from '../../../src/store/ports.ts';
import { type Search, SearchAwayError } from '../../../src/store/search.ts';
import { HttpError } from '../http-error.ts';

/** What is searched, and in whose words it is told. */
export type SearchDeps = {
  readonly archive: Archive;
  readonly storyEvents: Pick<EventStore, 'takesWith'>;
  readonly search: Search;
  readonly subscriptions: SubscriptionStore;
  readonly topics: readonly Topic[];
  readonly timeZone: string;
  readonly locale: Locale;
  readonly clock: () => number;
};

const words = {
  tooLong: {
    nl: 'q heeft ten hoogste {most} tekens: een paar woorden, en filters.',
    en: 'q has at most {most} characters: a few words, and filters.',
  },
  noPlace: {
    nl: '“{typed}” is geen plek om verder te gaan: geef de “next” van een antwoord als after.',
    en: '“{typed}” is no place to go on from: give the “next” of an answer as after.',
  },
  away: {
    nl: 'Zoeken lukt nu niet: probeer het over een halve minuut nog eens.',
    en: 'The search does not answer now: try again in half a minute.',
  },
} satisfies Record<string, Words>;

/** Where `limit` is not given. */
export const usualLimit = 20;
/** Whoever asks for more gets these. */
export const mostLimit = 100;
/** In characters. */
export const longestQuery = 500;

/**
 * `GET /api/search?q=soedan land:Soedan&limit=20&after=…`: `q` as `/zoek` takes it. Of a story that was taken back there is only what
 * names it. `next`, where it is not null, is the `after` of the next page. Throws HttpError for what cannot be searched.
 */
export async function searchApi(query: URLSearchParams, deps: SearchDeps): Promise<object> {
  const { locale, timeZone, topics, subscriptions, archive, storyEvents, search, clock } = deps;
  const typed = query.get('q') ?? '';
  if (typed.length > longestQuery)
    throw new HttpError(400, say(words.tooLong, locale, { most: longestQuery }));
  const context = { locale, timeZone, topics, filters: subscriptions.filters, now: clock() };
  const read = readSearch(typed, context);
  if (read.kind === 'refused') throw new HttpError(400, replyToText(read.reply, locale));
  const part = { after: query.get('after') ?? read.after, limit: limitIn(query) };
  if (part.after !== null && !/^[0-9a-z]{1,11}(?:\.[0-9a-z]{1,11})?$/u.test(part.after))
    throw new HttpError(400, say(words.noPlace, locale, { typed: part.after.slice(0, 40) }));
  try {
    const page = await search.find(read.query, part);
    const stories = await archive.these(page.numbers);
    const takes = await storyEvents.takesWith(page.numbers);
    return {
      stories: stories.map((story) => {
        const { excerpt = [], ...line } = presentFound(listedWith(story, takes), read.query, context);
        const isLive = line.takenBack === null;
        return {
          number: line.number,
          state: line.state,
          title: line.title,
          headline: line.headline,
          dateline: line.dateline,
          issuedAt: story.issuedAt === null ? null : new Date(story.issuedAt).toISOString(),
          source: story.sender,
          topics: isLive ? story.item.topics : [],
          link: line.link,
          ...(line.event !== undefined && { event: eventJson(line.event) }),
          excerpt: excerpt.flatMap((run) =>
            'text' in run ? [{ text: run.text, isFound: run.style === 'bold' }] : [],
          ),
        };
      }),
      next: page.next,
      lookedTo: page.lookedTo === null ? null : new Date(page.lookedTo).toISOString(),
      indexed: page.indexed,
      behind: page.behind,
    };
  } catch (error) {
    if (error instanceof SearchAwayError)
      throw new HttpError(503, words.away[locale], {
        'retry-after': '30',
      });
    throw error;
  }
}

function eventJson(event: ToldEvent) {
  const takes = event.takes.map((take) => ({
    ...take,
    issuedAt: take.issuedAt === null ? null : new Date(take.issuedAt).toISOString(),
  }));
  return { ...event, takes };
}

function limitIn(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null) return usualLimit;
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0)
    throw new HttpError(400, `"${text}" is not a number for limit: from 1 to ${mostLimit}.`);
  return Math.min(Number(text), mostLimit);
}
