import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart } from '../src/chat/ports/reply.ts';
import { announce, answer, refuse, text } from '../src/chat/router/make-reply.ts';
import { readFollows } from '../src/chat/router/read-follows.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import { say, sayList } from '../src/chat/words/say.ts';
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

/** `/volg onderwerp … [filter …]`: said to the whole channel when it is new, with the latest three. */
export const volg: Command = {
  name: 'volg',
  englishName: 'follow',
  example: { nl: 'economie', en: 'economy' },
  help: { nl: 'Laat dit kanaal onderwerpen volgen', en: 'Make this channel follow topics' },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: { ...argumentKinds.topic, isMany: true },
      required: true,
      help: { nl: 'een of meer onderwerpen, of alles', en: 'one or more topics, or alles for everything' },
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
    const read = readFollows(`${onderwerp} ${typed}`.trim(), 'volg', context);
    if (read.kind === 'refused') return read.reply;
    const { filter } = read;
    const { subscriptions, channel, locale } = context;
    const hindrance = await context.hindrance();
    if (hindrance !== null) return refuse(text(hindrance[locale]));
    const added: string[] = [];
    for (const slug of read.topics) {
      if (await subscriptions.follow(channel.id, slug, filter)) added.push(slug);
    }
    const followed = await subscriptions.followed(channel.id);
    const known = read.topics.filter((slug) => !added.includes(slug));
    const parts: ReplyPart[] = [
      ...(added.length === 0 ? [] : [sentence(words.follows, words.followsAll, added, filter, context)]),
      ...(known.length === 0 ? [] : [sentence(words.already, words.alreadyAll, known, filter, context)]),
    ];
    const isCoveredByAll = added.every((slug) => slug !== everyTopic && isCovered(slug, followed));
    if (added.length > 0 && filter.length === 0 && isCoveredByAll)
      parts.push(text(words.coveredByAll[locale]));
    parts.push(await latestOf(read.topics, filter, context));
    return added.length > 0 ? announce(...parts) : answer(...parts);
  },
};

/** Of everything without a filter in a sentence of its own. */
function sentence(
  some: Words,
  all: Words,
  slugs: readonly string[],
  filter: Filter,
  context: CommandContext,
): ReplyPart {
  const isAll = slugs.length === 1 && slugs[0] === everyTopic && filter.length === 0;
  return text(say(isAll ? all : some, context.locale, { topic: namesOf(slugs, filter, context) }));
}

function namesOf(slugs: readonly string[], filter: Filter, { topics, locale }: CommandContext): string {
  return sayList(
    slugs.map((topic) => tellSubscription({ topic, filter }, topics, locale)),
    locale,
  );
}

/** The newest three that will come here from now on. */
async function latestOf(
  slugs: readonly string[],
  filter: Filter,
  context: CommandContext,
): Promise<ReplyPart> {
  const { archive, locale } = context;
  const isAll = slugs.includes(everyTopic);
  const topics = isAll ? [] : slugs;
  const limit = filter.length === 0 ? 3 : 100;
  const stories = (await archive.latest({ topics, limit })).filter(({ item }) => matchesFilter(filter, item));
  if (stories.length === 0) return text(words.none[locale]);
  const title =
    isAll && filter.length === 0
      ? words.latestOfAll[locale]
      : say(words.latest, locale, { topic: namesOf(slugs, filter, context) });
  return { kind: 'stories', title, lines: stories.slice(0, 3).map((story) => presentLine(story, context)) };
}

/** Everything is followed as well, in the same way as this topic. */
function isCovered(topic: string, followed: readonly Subscription[]): boolean {
  const everything = followed.filter((each) => each.topic === everyTopic);
  const own = followed.filter((each) => each.topic === topic);
  return everything.some((all) => own.some((each) => isSameFilter(all.filter, each.filter)));
}
