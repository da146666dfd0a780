import type { Filter } from '../../../domain/filter/filter.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { splitWords } from '../../../domain/split-words.ts';
import { readMoment } from '../../../domain/text/read-moment.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Filters } from '../../../filter/filters.ts';
import { isFilterWord } from '../../../filter/read-follow.ts';
import { readPhrase } from '../../../filter/search/phrase.ts';
import type { SearchQuery } from '../../../store/search.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { Reply } from '../../ports/reply.ts';
import { say } from '../../words/say.ts';
import { findTopic } from '../../words/topic-names.ts';
import { choices, refuse, text } from '../make-reply.ts';
import { quoteWord } from '../parse-command.ts';
import { refuseFilter } from '../read-subscription.ts';

/** No search has more words: each costs. */
const mostPhrases = 12;

const words = {
  nothing: {
    nl: 'Waar zoek je naar? Geef een of meer woorden, of een filter: {example}',
    en: 'What are you looking for? Give one or more words, or a filter: {example}',
  },
  example: { nl: '/zoek soedan "wapens" sinds:gisteren', en: '/find sudan "arms" since:yesterday' },
  tooMany: {
    nl: 'Zoeken kan met ten hoogste {most} woorden tegelijk.',
    en: 'A search has {most} words at most.',
  },
  notATime: {
    nl: '“{typed}” is geen tijd die ik begrijp. Zo kan het: sinds:gisteren, sinds:22.00, sinds:3u, tot:21-11.',
    en: 'I do not understand “{typed}” as a time. Like this: since:yesterday, since:22:00, since:3h, until:21-11.',
  },
  unknownTopic: {
    nl: 'Het onderwerp “{typed}” is er niet.',
    en: 'There is no topic “{typed}”.',
  },
  topics: { nl: '/onderwerpen', en: '/topics' },
  see: { nl: 'Alle onderwerpen:', en: 'All topics:' },
} satisfies Record<string, Words>;

/** What a search may say besides filters, before a colon. */
const own: { readonly [name: string]: 'since' | 'until' | 'topic' | 'after' } = {
  sinds: 'since',
  since: 'since',
  vanaf: 'since',
  from: 'since',
  tot: 'until',
  until: 'until',
  before: 'until',
  voor: 'until',
  onderwerp: 'topic',
  topic: 'topic',
  verder: 'after',
  further: 'after',
};

/** What somebody looks for, and what she typed of it that a next page says again. */
export type ReadSearch =
  | {
      readonly kind: 'search';
      readonly query: SearchQuery;
      /** Of a page before it: where this one goes on. */
      readonly after: string | null;
      /** As typed, without that. */
      readonly typed: readonly string[];
      readonly filter: Filter;
    }
  | { readonly kind: 'refused'; readonly reply: Reply };

type Context = {
  readonly topics: readonly Topic[];
  readonly filters: Filters;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: EpochMs;
};

/** Reads `soedan "staakt het vuren" -voetbal land:Soedan sinds:gisteren`: words, phrases in quotes, and the filters of `/volg`. */
export function readSearch(typed: string, context: Context): ReadSearch {
  const { locale, filters, now, timeZone } = context;
  const kept: string[] = [];
  const filterWords: string[] = [];
  const phrases: SearchQuery['phrases'][number][] = [];
  const without: SearchQuery['without'][number][] = [];
  const topics: string[] = [];
  let since: EpochMs | null = null;
  let until: EpochMs | null = null;
  let after: string | null = null;
  for (const word of splitWords(typed)) {
    const [, name = '', value = ''] = /^(\p{L}+):(.*)$/su.exec(word) ?? [];
    const key = Object.hasOwn(own, name.toLowerCase()) ? own[name.toLowerCase()] : undefined;
    if (key === 'after') {
      after = value;
      continue;
    }
    kept.push(word);
    if (key === 'topic') {
      const topic = findTopic(value, context.topics);
      if (topic === null) return refused(noTopic(value, locale));
      topics.push(topic);
    } else if (key !== undefined) {
      const moment = readMoment(value, now, timeZone);
      if (moment === null)
        return refused(refuse(text(say(words.notATime, locale, { typed: value.slice(0, 40) }))));
      if (key === 'since') since = moment.from;
      else until = moment.until;
    } else if (isFilterWord(word)) filterWords.push(quoteWord(word));
    else if (/^[-–—−]\S/u.test(word)) without.push(readPhrase(word.slice(1)));
    else phrases.push(readPhrase(word));
  }
  const written = filterWords.join(' ');
  const read = filters.read(written);
  if (read.kind !== 'follow') {
    const others = kept.map(quoteWord).join(' ');
    return refused(refuseFilter(read, 'zoek', others, context));
  }
  const sought = { phrases: phrases.filter(isSome), without: without.filter(isSome) };
  const { filter } = read;
  const isBounded = since !== null || until !== null || topics.length > 0;
  if (sought.phrases.length === 0 && filter.length === 0 && !isBounded) {
    return refused(refuse(text(say(words.nothing, locale, { example: words.example[locale] }))));
  }
  if (sought.phrases.flat().length + sought.without.flat().length > mostPhrases)
    return refused(refuse(text(say(words.tooMany, locale, { most: mostPhrases }))));
  const query = { ...sought, filter, topics, since, until };
  return { kind: 'search', query, after, typed: kept, filter };
}

function isSome(phrase: readonly unknown[]): boolean {
  return phrase.length > 0;
}

function noTopic(typed: string, locale: Locale): Reply {
  return refuse(
    text(say(words.unknownTopic, locale, { typed: typed.slice(0, 40) })),
    ...choices(words.see[locale], [{ label: words.topics[locale], command: '/onderwerpen' }]),
  );
}

function refused(reply: Reply): ReadSearch {
  return { kind: 'refused', reply };
}
