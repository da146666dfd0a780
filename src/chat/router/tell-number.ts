import type { Subscription } from '../../domain/channel.ts';
import type { CommandContext } from '../ports/command.ts';
import type { Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { tellSubscription } from '../words/tell-subscription.ts';
import { answer, choices, text } from './make-reply.ts';

const words = {
  isNow: {
    nl: 'Nummer {number} van dit kanaal is {topic}. Een ander filter: /volg {number} {example}.',
    en: 'Number {number} of this channel is {topic}. Another filter: /follow {number} {example}.',
  },
  bare: { nl: 'Zonder filter', en: 'Without a filter' },
  end: { nl: 'Niet meer volgen', en: 'Unfollow' },
  instead: { nl: 'Wel kan:', en: 'What there is:' },
} satisfies Record<string, Words>;

/** `/volg 2`: what it is, and how it is changed; nothing changes. */
export function tellNumber({ number, topic, filter }: Subscription, context: CommandContext): Reply {
  const { locale, filters } = context;
  const told = { number: String(number), topic: tellSubscription({ topic, filter }, context) };
  const example = filters.write([{ key: 'country', values: ['SD'] }], locale);
  const bare = { label: words.bare[locale], command: `/volg ${number} zonder filter` };
  const end = { label: words.end[locale], command: `/ontvolg ${number}` };
  return answer(
    text(say(words.isNow, locale, { ...told, example })),
    ...choices(words.instead[locale], filter.length === 0 ? [end] : [bare, end]),
  );
}
