import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { ArgumentValues, Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../src/chat/ports/reply.ts';
import { answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { quoteWord } from '../src/chat/router/parse-command.ts';
import { readTopic } from '../src/chat/router/read-topic.ts';
import { spokenHere } from '../src/chat/router/spoken-here.ts';
import { tellFollows } from '../src/chat/words/hours/tell-digest.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import { presentListed } from '../src/chat/words/story/also-by.ts';
import { tellMoment } from '../src/chat/words/tell-moment.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { Follow } from '../src/domain/filter/filter.ts';
import type { Story } from '../src/domain/story.ts';
import { everyTopic } from '../src/domain/topic.ts';
import { type LatestFollowed, latestEvents, latestFollowed } from '../src/filter/archive/latest-events.ts';
import { wantedBy } from '../src/filter/archive/wanted-by.ts';

const usualCount = 8;
const mostCount = 25;

const words = {
  title: { nl: 'Laatste berichten', en: 'Latest stories' },
  titleOf: { nl: 'Laatste uit {topics}', en: 'Latest from {topics}' },
  none: { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' },
  noneOf: { nl: 'Er zijn nog geen berichten uit {topics}.', en: 'There are no stories from {topics} yet.' },
  noneSince: {
    nl: 'Van {topics} is er niets sinds {at}. Verder terug is niet gekeken; daar zoekt /zoek.',
    en: 'There is nothing of {topics} since {at}. Further back was not looked; /find searches there.',
  },
  noneOfAllSince: {
    nl: 'Er is niets sinds {at}. Verder terug is niet gekeken; daar zoekt /zoek.',
    en: 'There is nothing since {at}. Further back was not looked; /find searches there.',
  },
  lookedTo: {
    nl: 'Tot {at} is alles bekeken. Van daarvoor staat hier alleen wat al in dit kanaal kwam; de rest vindt /zoek.',
    en: 'All was looked at back to {at}. From before then the list has only what came in this channel already; /find finds the rest.',
  },
  capped: {
    nl: 'Meer dan {most} berichten tegelijk toont Telex niet; dit zijn de laatste {most}.',
    en: 'Telex shows no more than {most} stories at a time; these are the latest {most}.',
  },
  notACount: {
    nl: '“{typed}” is geen aantal. Geef een getal van 1 tot en met {most}.',
    en: '“{typed}” is not a count. Give a number from 1 to {most}.',
  },
  further: { nl: 'Zoek verder terug', en: 'Search further back' },
  search: { nl: '/zoek', en: '/find' },
  topic: { nl: 'onderwerp', en: 'topic' },
  topics: { nl: '/onderwerpen', en: '/topics' },
  followsNothing: {
    nl: 'Dit kanaal volgt nog geen onderwerp; hierboven staat alles. Kies iets om te volgen:',
    en: 'This channel follows no topic yet; the list above has everything. Pick something to follow:',
  },
} satisfies Record<string, Words>;

/** `/laatste [onderwerp] [aantal]`: newest first; without a topic those that the channel follows. */
export const laatste: Command = {
  name: 'laatste',
  englishName: 'latest',
  example: { nl: 'buitenland 5', en: 'foreign 5' },
  help: {
    nl: 'De laatste berichten van dit kanaal of van één onderwerp',
    en: 'The latest stories of this channel or of one topic',
  },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: argumentKinds.topic,
      required: false,
      help: { nl: 'een onderwerp, zoals buitenland', en: 'a topic, such as foreign' },
    },
    {
      name: { nl: 'aantal', en: 'count' },
      kind: argumentKinds.count,
      required: false,
      help: { nl: 'hoeveel berichten, ten hoogste 25', en: 'how many stories, at most 25' },
    },
  ],
  changesChannel: false,

  async run(context, values) {
    const asked = readCount(values, context);
    if (asked.kind === 'refused') return asked.reply;
    const wanted = await readWanted(values, context);
    if (wanted.kind === 'refused') return wanted.reply;
    const limit = Math.min(asked.count, mostCount);
    const { listed: newest, lookedTo } = await listOf(wanted, limit, context);
    const listed = await spokenHere(newest, context, isListed(wanted, context));
    const { locale, now } = context;
    const topics = namesOf(wanted, context);
    const hint = wanted.follows === null || wanted.follows.length > 0 ? [] : offerTopics(locale);
    const at = lookedTo === null ? null : tellMoment(Math.min(lookedTo, now), now, context);
    const further = at === null ? [] : offerSearch(wanted.follows ?? [], context);
    if (listed.length === 0) {
      if (at !== null) {
        const since = topics === '' ? words.noneOfAllSince : words.noneSince;
        return answer(text(say(since, locale, { topics, at })), ...further);
      }
      return answer(text(topics === '' ? words.none[locale] : say(words.noneOf, locale, { topics })));
    }
    return answer(
      ...(asked.count > mostCount ? [text(say(words.capped, locale, { most: mostCount }))] : []),
      {
        kind: 'stories',
        title: topics === '' ? words.title[locale] : say(words.titleOf, locale, { topics }),
        lines: listed.map((each) => presentListed(each, context)),
      },
      ...(at === null ? [] : [text(say(words.lookedTo, locale, { at })), ...further]),
      ...hint,
    );
  },
};

function offerTopics(locale: Locale): readonly ReplyPart[] {
  return choices(words.followsNothing[locale], [{ label: words.topics[locale], command: '/onderwerpen' }]);
}

/** A search has one topic and one filter, and asks for something: of a topic alone it has what a channel is not brought as well. */
function offerSearch(
  follows: readonly Follow[],
  { filters, topics, locale }: CommandContext,
): readonly ReplyPart[] {
  const [follow, ...others] = follows;
  if (follow === undefined || follow.filter.length === 0 || others.length > 0) return [];
  const { topic, filter } = follow;
  const named = quoteWord(`${words.topic[locale]}:${topicLabel(topic, topics, locale)}`);
  const sought = [filters.write(filter, locale), ...(topic === everyTopic ? [] : [named])].join(' ');
  return choices('', [{ label: words.further[locale], command: `${words.search[locale]} ${sought}` }]);
}

type ReadCount = { readonly kind: 'count'; readonly count: number } | { kind: 'refused'; reply: Reply };

function readCount({ aantal }: ArgumentValues, { locale }: CommandContext): ReadCount {
  if (aantal === undefined) return { kind: 'count', count: usualCount };
  if (/^0*[1-9]\d*$/u.test(aantal)) return { kind: 'count', count: Number(aantal) };
  const typed = aantal.slice(0, 40);
  return { kind: 'refused', reply: refuse(text(say(words.notACount, locale, { typed, most: mostCount }))) };
}

type Wanted =
  /** Empty: all topics. `follows`: what the channel follows, where that is what is asked for; empty: it follows nothing, and sees all. */
  | {
      readonly kind: 'wanted';
      readonly topics: readonly string[];
      readonly follows: readonly Follow[] | null;
    }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** The topic that was asked for, else what the channel follows. */
async function readWanted({ onderwerp }: ArgumentValues, context: CommandContext): Promise<Wanted> {
  if (onderwerp !== undefined) {
    const read = readTopic(onderwerp, 'laatste', context);
    if (read.kind === 'refused') return read;
    return { kind: 'wanted', topics: read.slug === everyTopic ? [] : [read.slug], follows: null };
  }
  const follows = await context.subscriptions.followed(context.channel.id);
  const followed = [...new Set(follows.map(({ topic }) => topic))];
  return { kind: 'wanted', topics: followed.includes(everyTopic) ? [] : followed, follows };
}

async function listOf(
  { topics, follows }: Extract<Wanted, { kind: 'wanted' }>,
  limit: number,
  context: CommandContext,
): Promise<LatestFollowed> {
  if (follows === null || follows.length === 0)
    return { listed: await latestEvents({ topics, limit }, context), lookedTo: null };
  const { deliveries, channel, events, filters, now } = context;
  const brought = async (most: number) => {
    const asked = { channelId: channel.id, since: 0, after: null, asOf: now, limit: most };
    return [...new Set((await deliveries.brought(asked)).map(({ number }) => number))];
  };
  const takesHere = (numbers: readonly number[]) => events.takesIn(channel.id, numbers);
  return latestFollowed({ followed: { follows, filters, brought, takesHere }, limit }, context);
}

/** Which takes may stand for their event: those that the list is of. */
function isListed({ topics, follows }: Extract<Wanted, { kind: 'wanted' }>, { filters }: CommandContext) {
  if (follows !== null && follows.length > 0) return wantedBy(follows, filters);
  return ({ item }: Story) => topics.length === 0 || item.topics.some((topic) => topics.includes(topic));
}

/** Empty: of everything. With what the channel takes of each topic where that is not all of it. */
function namesOf({ topics, follows }: Extract<Wanted, { kind: 'wanted' }>, context: CommandContext): string {
  const { locale } = context;
  if (follows?.some(({ filter }) => filter.length > 0)) return tellFollows(follows, context);
  return sayList(
    topics.map((slug) => topicLabel(slug, context.topics, locale)),
    locale,
  );
}
