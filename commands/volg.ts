import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart } from '../src/chat/ports/reply.ts';
import { announce, answer, text } from '../src/chat/router/make-reply.ts';
import { readTopic } from '../src/chat/router/read-topic.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import { say } from '../src/chat/words/say.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
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

export const volg: Command = {
  name: 'volg',
  englishName: 'follow',
  help: { nl: 'Laat dit kanaal een onderwerp volgen', en: 'Make this channel follow a topic' },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: 'topic',
      required: true,
      help: { nl: 'een onderwerp, of alles', en: 'a topic, or alles for everything' },
    },
  ],
  changesChannel: true,

  async run(context, { onderwerp = '' }) {
    const read = readTopic(onderwerp, 'volg', context);
    if (read.kind === 'refused') return read.reply;
    const { slug } = read;
    const { subscriptions, channel, archive, topics, locale } = context;
    const isNew = await subscriptions.follow(channel.id, slug);
    const followed = await subscriptions.followed(channel.id);
    const isAll = slug === everyTopic;
    const topic = topicLabel(slug, topics, locale);
    const stories = await archive.latest({ topics: isAll ? [] : [slug], limit: 3 });
    const parts: ReplyPart[] = [text(say(sentence(isNew, isAll), locale, { topic }))];
    if (isNew && !isAll && followed.some((each) => each.topic === everyTopic)) {
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

function sentence(isNew: boolean, isAll: boolean): Words {
  if (isAll) return isNew ? words.followsAll : words.alreadyAll;
  return isNew ? words.follows : words.already;
}
