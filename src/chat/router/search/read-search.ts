import type { Filter } from '../../../domain/filter/filter.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { splitWords } from '../../../domain/split-words.ts';
import { readMoment } from '../../../domain/text/read-moment.ts';
import type { Topic } from '../../../domain/topic.ts';
import { findTopic } from '../../../domain/topic.ts';
import type { Filters } from '../../../filter/filters.ts';
import { isFilterWord, joinNames } from '../../../filter/read-follow.ts';
import { readPhrase, shortestBegin } from '../../../filter/search/phrase.ts';
import { sizeOf } from '../../../filter/words/words-of.ts';
import type { SearchQuery } from '../../../store/search.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { Reply } from '../../ports/reply.ts';
import { say } from '../../words/say.ts';
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
  onlyWithout: {
    nl: 'Met alleen “{typed}” valt er niets te zoeken: noem ook een woord dat er wél in staat, of een filter. Zo: {example}',
    en: '“{typed}” alone finds nothing: name a word that is in it as well, or a filter. Like this: {example}',
  },
  twice: {
    nl: '“{typed}” is een tweede tijd voor hetzelfde: geef er één.',
    en: '“{typed}” is a second time for the same: give one.',
  },
  otherWay: {
    nl: 'Zo valt er niets tussen: sinds ligt na tot. Draai ze om.',
    en: 'Nothing lies between these: since is after until. Turn them round.',
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
  tooShort: {
    nl: '“{typed}” is te kort of staat verkeerd: een * kan alleen achter een begin van {least} letters of meer, zoals gasveld*.',
    en: '“{typed}” is too short or out of place: a * goes behind a begin of {least} letters or more only, as in gasfield*.',
  },
  noMinus: {
    nl: '“{typed}” kan niet met een min ervoor. Zo kan het: sinds:gisteren, tot:21-11, onderwerp:sport.',
    en: '“{typed}” cannot have a minus. Like this: since:yesterday, until:21-11, topic:sport.',
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
  for (const word of wordsIn(typed, context)) {
    const [, minus = '', name = '', value = ''] = namedWord.exec(word) ?? [];
    const key = ownKey(name);
    if (key !== undefined && minus !== '') return refused(refuseWord(words.noMinus, word, locale));
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
      if (moment === null) return refused(refuseWord(words.notATime, value, locale));
      if ((key === 'since' ? since : until) !== null) return refused(refuseWord(words.twice, word, locale));
      if (key === 'since') since = moment.from;
      else until = moment.until;
    } else if (isFilterWord(word)) filterWords.push(quoteWord(word));
    else if (isMisplacedStar(word)) return refused(refuseWord(words.tooShort, word, locale));
    else if (/^[-–—−]\S/u.test(word)) without.push(readPhrase(word.slice(1)));
    else phrases.push(readPhrase(word));
  }
  if (since !== null && until !== null && since > until) return refused(refuse(text(words.otherWay[locale])));
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
    const sentence = sought.without.length === 0 ? words.nothing : words.onlyWithout;
    const said = { example: words.example[locale], typed: kept.join(' ').slice(0, 40) };
    return refused(refuse(text(say(sentence, locale, said))));
  }
  const asked = [...sought.phrases, ...sought.without].flat().map(({ word }) => word);
  if (sizeOf(asked) > mostPhrases)
    return refused(refuse(text(say(words.tooMany, locale, { most: mostPhrases }))));
  const query = { ...sought, filter, topics, since, until };
  return { kind: 'search', query, after, typed: kept, filter };
}

/** `12 000`, as French and Swedish copy writes it. */
const thousands = /(?<![\p{L}\p{N}:.,\-#])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}:.,])/gu;

/** A name before a colon, and what stands behind it; whatever minus a phone makes may stand before. */
const namedWord = /^([-–—−]?)(\p{L}+):(.*)$/su;

function ownKey(name: string) {
  return Object.hasOwn(own, name.toLowerCase()) ? own[name.toLowerCase()] : undefined;
}

/**
 * The words as they belong together: `land: Soedan`, `land:Verenigde Staten`, `sinds:26 november`. A colon of a headline
 * (`Rutte: kabinet valt`) or of an address makes no filter of the word before it.
 */
function wordsIn(typed: string, { filters, now, timeZone }: Context): readonly string[] {
  const names = new Set(filters.kinds.flatMap((kind) => Object.values(kind.names)));
  const bare = splitWords(typed.replace(thousands, (number) => number.replace(/\s/gu, ''))).map((word) => {
    const [, minus = '', name = '', value = ''] = namedWord.exec(word) ?? [];
    if (name === '' || ownKey(name) !== undefined || names.has(name.toLowerCase())) return word;
    const isText = value === '' || /^\/\/|\s/u.test(value);
    return isText ? `${minus}${`${name} ${value}`.replace(/:/gu, ' ').trim()}` : word;
  });
  const joined: string[] = [];
  for (let at = 0; at < bare.length; ) {
    const [, , name = '', value = ''] = namedWord.exec(bare[at] ?? '') ?? [];
    const isTime = ['since', 'until'].includes(ownKey(name) ?? '');
    // The longest that is a time: `sinds:gisteren 22 uur` is one, and `sinds:gisteren brand` a day and a word.
    const take = isTime
      ? [4, 3, 2, 1, 0].find((more) => {
          const whole = [value, ...bare.slice(at + 1, at + 1 + more)].join(' ').trim();
          return at + more < bare.length && readMoment(whole, now, timeZone) !== null;
        })
      : 0;
    const more = bare.slice(at + 1, at + 1 + (take ?? 0));
    joined.push(more.length === 0 ? (bare[at] ?? '') : `${name}:${[value, ...more].join(' ').trim()}`);
    at += 1 + more.length;
  }
  return joinNames(joined, filters.kinds);
}

/** `w*` and `*stilstand`: no index answers that, and a search without the star would find something else. */
function isMisplacedStar(word: string): boolean {
  const [, letters = ''] = /([\p{L}\p{N}]*)\*$/u.exec(word) ?? [];
  return (letters !== '' && letters.length < shortestBegin) || /^[-–—−]?\*\p{L}+$/u.test(word);
}

function refuseWord(sentence: Words, typed: string, locale: Locale): Reply {
  return refuse(text(say(sentence, locale, { typed: typed.slice(0, 40), least: shortestBegin })));
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
