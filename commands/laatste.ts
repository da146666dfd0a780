import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { ArgumentValues, Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply } from '../src/chat/ports/reply.ts';
import { answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { readTopic } from '../src/chat/router/read-topic.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import { presentListed } from '../src/chat/words/story/also-by.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { Follow } from '../src/domain/filter/filter.ts';
import type { Story } from '../src/domain/story.ts';
import { everyTopic } from '../src/domain/topic.ts';
import { latestEvents } from '../src/filter/archive/latest-events.ts';
import { wantedBy } from '../src/filter/archive/wanted-by.ts';

const usualCount = 8;
const mostCount = 25;

const words = {
  title: { nl: 'Laatste berichten', en: 'Latest stories' },
  titleOf: { nl: 'Laatste uit {topics}', en: 'Latest from {topics}' },
  none: { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' },
  noneOf: { nl: 'Er zijn nog geen berichten uit {topics}.', en: 'There are no stories from {topics} yet.' },
  capped: {
    nl: 'Meer dan {most} berichten tegelijk toont Telex niet; dit zijn de laatste {most}.',
    en: 'Telex shows no more than {most} stories at a time; these are the latest {most}.',
  },
  notACount: {
    nl: '“{typed}” is geen aantal. Geef een getal van 1 tot en met {most}.',
    en: '“{typed}” is not a count. Give a number from 1 to {most}.',
  },
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
    const wanted = await wantedTopics(values, context);
    if (wanted.kind === 'refused') return wanted.reply;
    const limit = Math.min(asked.count, mostCount);
    const listed = await latestEvents({ topics: wanted.topics, limit, wanted: wanted.counts }, context);
    const { locale } = context;
    const names = wanted.topics.map((slug) => topicLabel(slug, context.topics, locale));
    const topics = sayList(names, locale);
    const hint = wanted.followsNothing
      ? choices(words.followsNothing[locale], [{ label: words.topics[locale], command: '/onderwerpen' }])
      : [];
    if (listed.length === 0) {
      return answer(text(names.length === 0 ? words.none[locale] : say(words.noneOf, locale, { topics })));
    }
    return answer(
      ...(asked.count > mostCount ? [text(say(words.capped, locale, { most: mostCount }))] : []),
      {
        kind: 'stories',
        title: names.length === 0 ? words.title[locale] : say(words.titleOf, locale, { topics }),
        lines: listed.map((each) => presentListed(each, context)),
      },
      ...hint,
    );
  },
};

type ReadCount = { readonly kind: 'count'; readonly count: number } | { kind: 'refused'; reply: Reply };

function readCount({ aantal }: ArgumentValues, { locale }: CommandContext): ReadCount {
  if (aantal === undefined) return { kind: 'count', count: usualCount };
  if (/^0*[1-9]\d*$/u.test(aantal)) return { kind: 'count', count: Number(aantal) };
  const typed = aantal.slice(0, 40);
  return { kind: 'refused', reply: refuse(text(say(words.notACount, locale, { typed, most: mostCount }))) };
}

type WantedTopics =
  /** Empty: all topics. */
  | {
      readonly kind: 'wanted';
      readonly topics: readonly string[];
      readonly followsNothing: boolean;
      /** Which takes of an event count; absent: all. */
      readonly counts?: ((story: Story) => boolean) | undefined;
    }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** The topic that was asked for, else those of the channel. */
async function wantedTopics({ onderwerp }: ArgumentValues, context: CommandContext): Promise<WantedTopics> {
  if (onderwerp !== undefined) {
    const read = readTopic(onderwerp, 'laatste', context);
    if (read.kind === 'refused') return read;
    return { kind: 'wanted', topics: read.slug === everyTopic ? [] : [read.slug], followsNothing: false };
  }
  const subscriptions = await context.subscriptions.followed(context.channel.id);
  const followed = [...new Set(subscriptions.map(({ topic }) => topic))];
  const topics = followed.includes(everyTopic) ? [] : followed;
  const counts = takesAll(subscriptions) ? undefined : wantedBy(subscriptions, context.filters);
  return { kind: 'wanted', topics, followsNothing: followed.length === 0, counts };
}

/** Nothing need be asked of a story: the channel follows nothing, and is shown all, or everything as it comes. */
function takesAll(follows: readonly Follow[]): boolean {
  return (
    follows.length === 0 || follows.some(({ topic, filter }) => topic === everyTopic && filter.length === 0)
  );
}
