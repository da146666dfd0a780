import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { findStep, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply, ReplyRow } from '../src/chat/ports/reply.ts';
import { shownName } from '../src/chat/router/command-list.ts';
import { answer, refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import { say } from '../src/chat/words/say.ts';
import { more, noEmbargoes, underEmbargo } from '../src/chat/words/story-words.ts';
import { topicLabel } from '../src/chat/words/topic-names.ts';
import { tellComing } from '../src/domain/age.ts';
import type { Story } from '../src/domain/story.ts';

const mostListed = 25;

const words = {
  until: { nl: '{by}, tot {at}', en: '{by}, until {at}' },
  untilReleased: {
    nl: '{by}, zonder tijd die te lezen is, tot iemand het vrijgeeft: /{command} {number} vrij',
    en: '{by}, without a time that can be read, until somebody releases it: /{command} {number} release',
  },
  released: {
    nl: '#{number} is vrijgegeven en wordt geplaatst: {title}',
    en: '#{number} was released and will be posted: {title}',
  },
  already: { nl: '#{number} is al vrijgegeven.', en: '#{number} was released already.' },
  notHeld: {
    nl: '#{number} wacht niet op iemand die het vrijgeeft.',
    en: '#{number} does not wait for somebody to release it.',
  },
  endsItself: {
    nl: '#{number} komt vanzelf als het embargo eindigt: {at}.',
    en: '#{number} will come by itself when its embargo ends: {at}.',
  },
  unknown: {
    nl: 'Zo werkt het: /{command}, of /{command} 407 vrij.',
    en: 'It works like this: /{command}, or /{command} 407 release.',
  },
} satisfies Record<string, Words>;

const steps = [
  {
    step: 'release',
    said: [{ nl: 'vrij', en: 'release' }],
    help: { nl: 'geef het vrij', en: 'release it' },
  },
] as const;

/**
 * `/embargo`: what waits for its embargo to end, soonest first: which story, from where and whose. Never its text. What only words
 * hold back, and no time that can be read, waits for `/embargo 412 vrij`.
 */
export const embargo: Command = {
  name: 'embargo',
  englishName: 'embargo',
  help: {
    nl: 'Wat er op het einde van een embargo wacht; geef vrij wat geen tijd heeft',
    en: 'What waits for an embargo to end; release what has no time',
  },
  example: { nl: '412 vrij', en: '412 release' },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: false,
      help: { nl: 'het nummer van wat je vrijgeeft', en: 'the number of what you release' },
    },
    {
      name: { nl: 'wat', en: 'what' },
      kind: stepArgument(steps),
      required: false,
      help: { nl: 'vrij', en: 'release' },
    },
  ],
  changesChannel: false,

  async run(context, { nummer = '', wat = '' }) {
    if (nummer !== '' || wat !== '') return release(nummer, wat, context);
    const { archive, locale, now } = context;
    const stories = await archive.underEmbargo(now);
    if (stories.length === 0) return answer(text(noEmbargoes[locale]));
    const rows = stories.slice(0, mostListed).map((story) => rowOf(story, context));
    const list = { kind: 'rows', title: underEmbargo[locale], rows } as const;
    const left = stories.length - mostListed;
    return left > 0 ? answer(list, text(say(more, locale, { count: left }))) : answer(list);
  },
};

async function release(typed: string, wat: string, context: CommandContext): Promise<Reply> {
  const { handling, channel, locale, now } = context;
  const number = readNumber(typed);
  if (number === null && typed !== '') return refuseNumber(typed, locale);
  if (number === null || findStep(steps, wat) === undefined)
    return refuse(text(say(words.unknown, locale, { command: shownName(embargo, locale) })));
  const done = await handling.release(number, { channelId: channel.id, at: now });
  if (done === null) return refuse(text(await whyNotFound(number, context)));
  const { verdict, story } = done;
  switch (verdict.kind) {
    case 'released':
      return shown(text(say(words.released, locale, { number, title: presentLine(story, context).title })));
    case 'ends-itself':
      return refuse(
        text(say(words.endsItself, locale, { number, at: tellComing(verdict.at, now, context) })),
      );
    case 'not-held': {
      const isReleased = story.state === 'live' && story.item.embargoWords !== undefined;
      return refuse(text(say(isReleased ? words.already : words.notHeld, locale, { number })));
    }
  }
}

function rowOf({ number, sender, item }: Story, context: CommandContext): ReplyRow {
  const { locale, topics, now } = context;
  const [topic] = item.topics;
  const about = [
    `#${number}`,
    item.dateline?.text ?? null,
    topic === undefined ? null : topicLabel(topic, topics, locale),
  ].filter((each) => each !== null);
  const until = item.embargoedUntil;
  const detail =
    until === null
      ? say(words.untilReleased, locale, { by: sender, command: shownName(embargo, locale), number })
      : say(words.until, locale, { by: sender, at: tellComing(until, now, context) });
  return { term: about.join(' · '), detail, health: null };
}
