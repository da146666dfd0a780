import { findStep, type Step, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart } from '../src/chat/ports/reply.ts';
import { announce, answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { handedOverLines } from '../src/chat/words/handling/handed-over.ts';
import { tellPerson } from '../src/chat/words/handling/tell-person.ts';
import { say } from '../src/chat/words/say.ts';
import { type EventTake, oncePerHand } from '../src/domain/event/listed-story.ts';
import { isSamePerson, type Person } from '../src/domain/handling/person.ts';
import type { Story } from '../src/domain/story.ts';

/** A shift, with the end of the one before. */
const shiftMs = 12 * 3_600_000;
/** What fits in one message on every platform. */
const mostStories = 40;
/** So many are looked through for that. */
const mostRead = 4 * mostStories + 1;

const words = {
  none: { nl: 'Er is niets over te dragen.', en: 'There is nothing to hand over.' },
  killed: { nl: 'Niet meer gebruiken', en: 'Not to be used any more' },
  with: { nl: 'Bij {name}', en: 'With {name}' },
  published: { nl: 'Gepubliceerd door {name}', en: 'Published by {name}' },
  capped: {
    nl: 'Alleen de {most} die het langst openstaan; de rest staat in /mijn van wie ze heeft.',
    en: 'Only the {most} that have been open longest; the rest is in /mine of who has them.',
  },
  toChannel: { nl: 'Voor iedereen in dit kanaal?', en: 'For everybody in this channel?' },
  here: { nl: 'Zet in het kanaal', en: 'Post it in the channel' },
  unknown: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /overdracht, of /overdracht hier.',
    en: 'I do not understand “{typed}” here. It works like this: /handover, or /handover here.',
  },
} satisfies Record<string, Words>;

const steps: readonly Step[] = [
  {
    said: [
      { nl: 'hier', en: 'here' },
      { nl: 'kanaal', en: 'channel' },
    ],
    help: { nl: 'zet in het kanaal', en: 'post it here' },
  },
];

/** `/overdracht [hier]`: who has what at the end of a shift, what was published, and what of it was killed since, in one message. */
export const overdracht: Command = {
  name: 'overdracht',
  englishName: 'handover',
  example: { nl: 'hier', en: 'here' },
  help: {
    nl: 'Wat open staat, om over te dragen',
    en: 'What is open, to hand over at the end of a shift',
  },
  arguments: [
    {
      name: { nl: 'waar', en: 'where' },
      kind: stepArgument(steps),
      required: false,
      help: {
        nl: 'hier: voor iedereen in het kanaal; leeg: voor jou',
        en: 'here: for everybody in the channel; left out: for you',
      },
    },
  ],
  changesChannel: false,

  async run(context, { waar = '' }) {
    const { handling, now, locale } = context;
    if (waar !== '' && findStep(steps, waar) === undefined)
      return refuse(text(say(words.unknown, locale, { typed: waar.slice(0, 60) })));
    const stories = await handling.handled(now - shiftMs, mostRead);
    if (stories.length === 0) return answer(text(words.none[locale]));
    const takes = await context.events.takesWith(stories.map(({ number }) => number));
    // Of an event that somebody has by several takes one line is shown.
    const next = oncePerHand(stories, takes)[mostStories];
    const shown = next === undefined ? stories : stories.slice(0, stories.indexOf(next));
    const parts = [...groupsOf(shown, takes, context)];
    if (next !== undefined) parts.push(text(say(words.capped, locale, { most: mostStories })));
    if (waar !== '') return announce(...parts);
    const button = { label: words.here[locale], command: '/overdracht hier' };
    return answer(...parts, ...choices(words.toChannel[locale], [button]));
  },
};

/** What may not be used first, whoever has it; then what each has open, and what each published. */
function groupsOf(
  stories: readonly Story[],
  takes: readonly EventTake[],
  context: CommandContext,
): readonly ReplyPart[] {
  const { locale } = context;
  const live = stories.filter(({ state }) => state === 'live');
  const killed = stories.filter(({ state }) => state !== 'live');
  const named = (['taken', 'published'] as const).flatMap((kind) => {
    const title = kind === 'taken' ? words.with : words.published;
    const ofKind = live.filter(({ handling }) => handling?.kind === kind);
    return peopleIn(ofKind).map((person) =>
      part(
        say(title, locale, { name: tellPerson(person, context.channel.platform, locale) }),
        ofKind.filter(({ handling }) => handling !== null && isSamePerson(handling.by, person)),
      ),
    );
  });
  return [...(killed.length === 0 ? [] : [part(words.killed[locale], killed)]), ...named];

  function part(title: string, each: readonly Story[]): ReplyPart {
    return { kind: 'stories', title, lines: handedOverLines(each, takes, context) };
  }
}

function peopleIn(stories: readonly Story[]): readonly Person[] {
  const people = stories.flatMap(({ handling }) => (handling === null ? [] : [handling.by]));
  return people.filter((person, at) => people.findIndex((each) => isSamePerson(each, person)) === at);
}
