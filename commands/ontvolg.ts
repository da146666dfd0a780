import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply } from '../src/chat/ports/reply.ts';
import { storyTyped, unfollowStories } from '../src/chat/router/follow-story.ts';
import { announce, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { readEach, readUnfollows } from '../src/chat/router/read-follows.ts';
import { unknownNumber } from '../src/chat/router/unknown-subscription.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import { tellSubscription } from '../src/chat/words/tell-subscription.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { Follow } from '../src/domain/filter/filter.ts';
import { splitWords } from '../src/domain/split-words.ts';
import { everyTopic } from '../src/domain/topic.ts';
import { asFollowed } from '../src/filter/follows/same-follow.ts';
import { eitherOf } from '../src/filter/join-names.ts';

const words = {
  ended: { nl: 'Dit kanaal volgt {topic} niet meer.', en: 'This channel no longer follows {topic}.' },
  endedAll: {
    nl: 'Dit kanaal volgt niets meer. Het volgde: {topics}.',
    en: 'This channel no longer follows anything. It followed: {topics}.',
  },
  stillByAll: {
    nl: 'Het volgt nog wel alles, en dus ook {topic}.',
    en: 'It still follows everything, and so {topic} as well.',
  },
  onlyByAll: {
    nl: 'Dit kanaal volgt alles; {topic} alleen kan er niet uit. Ontvolg alles en kies wat het wel moet volgen.',
    en: 'This channel follows everything; {topic} alone cannot be left out. Unfollow everything and pick what it should follow.',
  },
  notFollowed: { nl: 'Dit kanaal volgt {topic} niet.', en: 'This channel does not follow {topic}.' },
  noNumber: {
    nl: 'Iets met nummer {numbers} volgde het niet. De nummers staan in /gevolgd.',
    en: 'It followed nothing with number {numbers}. The numbers are in /following.',
  },
  followsNothing: { nl: 'Dit kanaal volgt niets.', en: 'This channel follows nothing.' },
  noTopics: { nl: 'Dit kanaal volgt geen onderwerpen.', en: 'This channel follows no topics.' },
  doesFollow: { nl: 'Het volgt wel:', en: 'It does follow:' },
  offer: { nl: 'Ontvolgen:', en: 'Unfollow:' },
} satisfies Record<string, Words>;

/** `/ontvolg onderwerp … [filter …]`: topics in all the ways they are followed, or in one; `alles` ends everything. */
export const ontvolg: Command = {
  name: 'ontvolg',
  englishName: 'unfollow',
  example: { nl: 'economie', en: 'economy' },
  help: {
    nl: 'Laat dit kanaal onderwerpen niet meer volgen',
    en: 'Make this channel stop following topics',
  },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: { ...argumentKinds.topic, isMany: true },
      required: true,
      followedOnly: true,
      help: {
        nl: 'onderwerpen, een nummer uit /gevolgd, een bericht (#412), of alles om niets meer te volgen',
        en: 'topics, a number from /following, a story (#412), or alles to follow nothing any more',
      },
    },
    {
      name: { nl: 'filter', en: 'filter' },
      kind: argumentKinds.filter,
      required: false,
      help: {
        nl: 'alleen wat met dit filter wordt gevolgd, zoals soort:persbericht',
        en: 'only what is followed with this filter, such as kind:press-release',
      },
    },
  ],
  changesChannel: true,

  async run(context, { onderwerp = '', filter: typed = '' }) {
    const { subscriptions, channel, locale } = context;
    const story = storyTyped(`${onderwerp} ${typed}`.trim());
    if (story !== null) return unfollowStories(story, context);
    const before = await subscriptions.followed(channel.id);
    const followed = [...new Set(before.map((each) => each.topic))];
    const numbers = numbersIn(onderwerp);
    if (numbers !== null && typed === '') return endByNumber(numbers, context);
    // A topic that has left the newsroom's list since can still be unfollowed.
    const read = readEach(`${onderwerp} ${typed}`.trim(), 'ontvolg', context, (part) =>
      readUnfollows(part, 'ontvolg', context, followed),
    );
    if (read.kind === 'refused') return read.reply;
    if (read.parts.some(({ topics, filter }) => topics.includes(everyTopic) && filter.length === 0))
      return endAll(followed, context);
    if (followed.length === 0) return refuse(text(words.noTopics[locale]));
    const asked = read.parts.flatMap(({ topics, filter }) => topics.map((topic) => ({ topic, filter })));
    const ended: Follow[] = [];
    for (const each of asked) {
      const { topic, filter } = asFollowed(each, before);
      const isEnded = await subscriptions.unfollow(
        channel.id,
        topic,
        filter.length === 0 ? undefined : filter,
      );
      if (isEnded) ended.push(each);
    }
    // One that takes a part of everything does not bring all of a topic.
    const byAll = before.some((each) => each.topic === everyTopic && each.filter.length === 0);
    if (ended.length === 0) return notFollowed(namesOf(asked, context), followed, byAll, context);
    const others = asked.filter((each) => !ended.includes(each));
    const parts = [text(say(words.ended, locale, { topic: namesOf(ended, context) }))];
    if (byAll) parts.push(text(say(words.stillByAll, locale, { topic: namesOf(asked, context) })));
    else if (others.length > 0)
      parts.push(text(say(words.notFollowed, locale, { topic: namesOf(others, context) })));
    return announce(...parts);
  },
};

/** `2`, `1 3`, `1, 3`; null for anything else. */
function numbersIn(typed: string): readonly string[] | null {
  const words = splitWords(typed).flatMap((word) => word.split(',').filter((part) => part !== ''));
  return words.length > 0 && words.every((word) => /^\d{1,9}$/u.test(word)) ? words : null;
}

/** `/ontvolg 2`: the subscriptions of those numbers in `/gevolgd`; which of several there are not is said. */
async function endByNumber(numbers: readonly string[], context: CommandContext): Promise<Reply> {
  const { subscriptions, channel, locale } = context;
  const followed = await subscriptions.followed(channel.id);
  const wanted = [...new Set(numbers.map(Number))];
  const ended = followed.filter(({ number }) => wanted.includes(number));
  const unknown = wanted.filter((each) => !ended.some(({ number }) => number === each)).map(String);
  const [first = ''] = unknown;
  if (ended.length === 0) {
    const story = Number(first);
    const isStory =
      wanted.length === 1 && (await context.storySubscriptions.of(channel.id, story, context.now)) !== null;
    return isStory
      ? unfollowStories({ number: story, rest: [] }, context)
      : unknownNumber(eitherOf(unknown, locale), context);
  }
  for (const { topic, filter } of ended) await subscriptions.unfollow(channel.id, topic, filter);
  const gone = say(words.noNumber, locale, { numbers: eitherOf(unknown, locale) });
  return announce(
    text(say(words.ended, locale, { topic: namesOf(ended, context) })),
    ...(unknown.length === 0 ? [] : [text(gone)]),
  );
}

function namesOf(follows: readonly Follow[], context: CommandContext): string {
  return sayList(
    follows.map((follow) => tellSubscription(follow, context)),
    context.locale,
  );
}

/** Topics, and single stories as well. */
async function endAll(followed: readonly string[], context: CommandContext): Promise<Reply> {
  const { subscriptions, storySubscriptions, handling, channel, topics, locale, now } = context;
  const stories = await storySubscriptions.followedIn(channel.id, now);
  if (followed.length + stories.length === 0) return refuse(text(words.followsNothing[locale]));
  for (const slug of followed) await subscriptions.unfollow(channel.id, slug);
  for (const { number } of stories) await handling.unfollow(number, channel.id);
  const names = [
    ...followed.map((slug) => topicLabel(slug, topics, locale)),
    ...stories.map(({ number }) => `#${number}`),
  ];
  return announce(text(say(words.endedAll, locale, { topics: sayList(names, locale) })));
}

function notFollowed(
  topic: string,
  followed: readonly string[],
  byAll: boolean,
  { topics, locale }: CommandContext,
): Reply {
  const buttons = (byAll ? [everyTopic] : followed).map((slug) => ({
    label: topicLabel(slug, topics, locale),
    command: `/ontvolg ${slug}`,
  }));
  const said = say(byAll ? words.onlyByAll : words.notFollowed, locale, { topic });
  return refuse(text(said), ...choices((byAll ? words.offer : words.doesFollow)[locale], buttons));
}
