import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyRow } from '../src/chat/ports/reply.ts';
import { answer, text } from '../src/chat/router/make-reply.ts';
import { say } from '../src/chat/words/say.ts';
import { tellComing } from '../src/chat/words/story/tell-coming.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import type { Story } from '../src/domain/story.ts';

const mostListed = 25;

const words = {
  title: { nl: 'Onder embargo', en: 'Under embargo' },
  none: {
    nl: 'Er wacht niets op het einde van een embargo.',
    en: 'Nothing is waiting for an embargo to end.',
  },
  until: { nl: '{by}, tot {at}', en: '{by}, until {at}' },
  more: { nl: '… en nog {count}', en: '… and {count} more' },
} satisfies Record<string, Words>;

/** `/embargo`: what waits for its embargo to end, soonest first: which story, from where and whose. Never its text. */
export const embargo: Command = {
  name: 'embargo',
  englishName: 'embargo',
  help: { nl: 'Wat er op het einde van een embargo wacht', en: 'What waits for an embargo to end' },
  arguments: [],
  changesChannel: false,

  async run(context) {
    const { archive, locale, now } = context;
    const stories = await archive.underEmbargo(now);
    if (stories.length === 0) return answer(text(words.none[locale]));
    const rows = stories.slice(0, mostListed).map((story) => rowOf(story, context));
    const list = { kind: 'rows', title: words.title[locale], rows } as const;
    const left = stories.length - mostListed;
    return left > 0 ? answer(list, text(say(words.more, locale, { count: left }))) : answer(list);
  },
};

function rowOf({ number, sender, item }: Story, context: CommandContext): ReplyRow {
  const { locale, topics, now } = context;
  const [topic] = item.topics;
  const about = [
    `#${number}`,
    item.dateline?.text ?? null,
    topic === undefined ? null : topicLabel(topic, topics, locale),
  ].filter((each) => each !== null);
  const at = tellComing(item.embargoedUntil ?? now, now, context);
  return { term: about.join(' · '), detail: say(words.until, locale, { by: sender, at }), health: null };
}
