import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart } from '../src/chat/ports/reply.ts';
import { announce, answer, refuse, text } from '../src/chat/router/make-reply.ts';
import { readSubscription } from '../src/chat/router/read-subscription.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import { say } from '../src/chat/words/say.ts';
import { tellSubscription } from '../src/chat/words/tell-subscription.ts';
import type { Subscription } from '../src/domain/channel.ts';
import { type Filter, isSameFilter, matchesFilter } from '../src/domain/filter/filter.ts';
import { everyTopic } from '../src/domain/topic.ts';

const words = {
  follows: {
    nl: 'Dit kanaal volgt nu {topic}. Nieuwe berichten komen hier vanzelf.',
    en: 'This channel now follows {topic}. New stories will come here by themselves.',
  },
  followsAll: {
    nl: 'Dit kanaal volgt nu alles: elk nieuw bericht komt hier vanzelf.',
    en: 'This channel now follows everything: each new story will come here by itself.',
  },
  already: { nl: 'Dit kanaal volgt {topic} al.', en: 'This channel follows {topic} already.' },
  alreadyAll: { nl: 'Dit kanaal volgt alles al.', en: 'This channel follows everything already.' },
  coveredByAll: {
    nl: 'Dit kanaal volgt ook alles, dus er komt niets bij.',
    en: 'This channel follows everything as well, so nothing is added.',
  },
  latest: { nl: 'Laatste uit {topic}', en: 'Latest from {topic}' },
  latestOfAll: { nl: 'Laatste berichten', en: 'Latest stories' },
  none: { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' },
} satisfies Record<string, Words>;

/** `/volg onderwerp [filter …]`: said to the whole channel when it is new, with the latest three. */
export const volg: Command = {
  name: 'volg',
  englishName: 'follow',
  help: { nl: 'Laat dit kanaal een onderwerp volgen', en: 'Make this channel follow a topic' },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: argumentKinds.topic,
      required: true,
      help: { nl: 'een onderwerp, of alles', en: 'a topic, or alles for everything' },
    },
    {
      name: { nl: 'filter', en: 'filter' },
      kind: argumentKinds.filter,
      required: false,
      help: {
        nl: 'wat ervan, zoals soort:persbericht',
        en: 'what of it, such as kind:press-release',
      },
    },
  ],
  changesChannel: true,

  async run(context, { onderwerp = '', filter: typed = '' }) {
    const read = readSubscription(`${onderwerp} ${typed}`.trim(), 'volg', context);
    if (read.kind === 'refused') return read.reply;
    const { topic: slug, filter } = read;
    const { subscriptions, channel, topics, locale } = context;
    const hindrance = await context.hindrance();
    if (hindrance !== null) return refuse(text(hindrance[locale]));
    const isNew = await subscriptions.follow(channel.id, slug, filter);
    const followed = await subscriptions.followed(channel.id);
    const isAll = slug === everyTopic && filter.length === 0;
    const topic = tellSubscription({ topic: slug, filter }, topics, locale);
    const stories = await latestOf(slug, filter, context);
    const parts: ReplyPart[] = [text(say(sentence(isNew, isAll), locale, { topic }))];
    if (isNew && !isAll && filter.length === 0 && isCovered(slug, followed)) {
      parts.push(text(words.coveredByAll[locale]));
    }
    parts.push(
      stories.length === 0
        ? text(words.none[locale])
        : {
            kind: 'stories',
            title: isAll ? words.latestOfAll[locale] : say(words.latest, locale, { topic }),
            lines: stories.map((story) => presentLine(story, context)),
          },
    );
    return isNew ? announce(...parts) : answer(...parts);
  },
};

/** The newest three that will come here from now on. */
async function latestOf(topic: string, filter: Filter, { archive }: CommandContext) {
  const topics = topic === everyTopic ? [] : [topic];
  if (filter.length === 0) return archive.latest({ topics, limit: 3 });
  const stories = await archive.latest({ topics, limit: 100 });
  return stories.filter(({ item }) => matchesFilter(filter, item)).slice(0, 3);
}

/** Everything is followed as well, in the same way as this topic. */
function isCovered(topic: string, followed: readonly Subscription[]): boolean {
  const everything = followed.filter((each) => each.topic === everyTopic);
  const own = followed.filter((each) => each.topic === topic);
  return everything.some((all) => own.some((each) => isSameFilter(all.filter, each.filter)));
}

function sentence(isNew: boolean, isAll: boolean): Words {
  if (isAll) return isNew ? words.followsAll : words.alreadyAll;
  return isNew ? words.follows : words.already;
}
