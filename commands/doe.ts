import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { findStep, type Step, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import type { Reply } from '../src/chat/ports/reply.ts';
import { shownName } from '../src/chat/router/command-list.ts';
import { choices, refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, unknownNumber } from '../src/chat/router/read-number.ts';
import { tellPerson } from '../src/chat/words/handling/tell-person.ts';
import { say } from '../src/chat/words/say.ts';
import { tellMoment, tellWhen } from '../src/chat/words/tell-moment.ts';
import type { Handling, HandlingKind } from '../src/domain/handling/handling.ts';
import { isAsked } from '../src/domain/handling/judge-answer.ts';
import type { HandlingStep, HandlingVerdict } from '../src/domain/handling/judge-step.ts';
import type { Story } from '../src/domain/story.ts';

const words = {
  taken: { nl: '#{number} is bij jou.', en: '#{number} is with you.' },
  published: {
    nl: '#{number} is gepubliceerd, door jou. Wordt het ingetrokken, dan hoor je het.',
    en: '#{number} is published, by you. If it is withdrawn, you will hear it.',
  },
  passed: { nl: '#{number} is niet voor ons.', en: '#{number} is not for us.' },
  free: { nl: '#{number} is weer vrij.', en: '#{number} is free again.' },
  letGo: { nl: 'Je hebt #{number} losgelaten.', en: 'You let go of #{number}.' },
  takenAlready: {
    nl: '#{number} is al bij jou, sinds {at}.',
    en: '#{number} is with you already, since {at}.',
  },
  publishedAlready: {
    nl: 'Je hebt #{number} {when} al gepubliceerd.',
    en: 'You published #{number} already, {when}.',
  },
  passedAlready: { nl: '#{number} was al niet voor ons.', en: '#{number} was not for us already.' },
  freeAlready: { nl: '#{number} is bij niemand.', en: 'Nobody has #{number}.' },
  wasFirst: {
    nl: '{name} was je voor: #{number} is sinds {at} bij {name}.',
    en: '{name} was first: #{number} has been with {name} since {at}.',
  },
  publishedFirst: {
    nl: '{name} was je voor, en heeft #{number} {when} gepubliceerd.',
    en: '{name} was first, and published #{number} {when}.',
  },
  isWith: { nl: '#{number} is sinds {at} bij {name}.', en: '#{number} has been with {name} since {at}.' },
  isPublished: {
    nl: '{name} heeft #{number} {when} gepubliceerd.',
    en: '{name} published #{number} {when}.',
  },
  takeOver: { nl: 'Neem over van {name}', en: 'Take over from {name}' },
  toTakeOver: { nl: 'Neem je het over?', en: 'Do you take it over?' },
  withdrawn: {
    nl: '#{number} is ingetrokken: niet gebruiken.',
    en: '#{number} was withdrawn: do not use it.',
  },
  asked: {
    nl: '#{number} is mogelijk ingetrokken: niet gebruiken tot dat vaststaat.',
    en: '#{number} may have been withdrawn: do not use it until that is certain.',
  },
  held: { nl: '#{number} is geblokkeerd: niet gebruiken.', en: '#{number} is on hold: do not use it.' },
  unknown: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /{command} 412, /{command} 412 los, /{command} 412 gepubliceerd, /{command} 412 niet of /{command} 412 over.',
    en: 'I do not understand “{typed}” here. It works like this: /{command} 412, /{command} 412 release, /{command} 412 published, /{command} 412 not or /{command} 412 take over.',
  },
} satisfies Record<string, Words>;

const steps: readonly (Step & { readonly step: HandlingStep })[] = [
  {
    step: 'take',
    said: [
      { nl: 'ik', en: 'me' },
      { nl: 'doen', en: 'take' },
      { nl: 'ik doe deze', en: 'take' },
    ],
    help: { nl: 'ik doe deze', en: 'I’ll take it' },
  },
  {
    step: 'release',
    said: [
      { nl: 'los', en: 'release' },
      { nl: 'loslaten', en: 'drop' },
      { nl: 'vrij', en: 'free' },
      { nl: 'toch niet', en: 'free' },
    ],
    help: { nl: 'laat los', en: 'let it go' },
  },
  {
    step: 'publish',
    said: [
      { nl: 'gepubliceerd', en: 'published' },
      { nl: 'klaar', en: 'done' },
      { nl: 'online', en: 'done' },
    ],
    help: { nl: 'staat op de site', en: 'it is on the site' },
  },
  {
    step: 'pass',
    said: [
      { nl: 'niet', en: 'not' },
      { nl: 'niet voor ons', en: 'not for us' },
      { nl: 'niet voor ons', en: 'pass' },
    ],
    help: { nl: 'niet voor ons', en: 'not for us' },
  },
  {
    step: 'take-over',
    said: [
      { nl: 'over', en: 'take over' },
      { nl: 'overnemen', en: 'take it over' },
      { nl: 'neem over', en: 'take over' },
    ],
    help: { nl: 'neem over van wie het heeft', en: 'take it over from who has it' },
  },
];

/** `/doe 412 [wat]`: who works on a story, in words; the buttons of a card are this command. */
export const doe: Command = {
  name: 'doe',
  englishName: 'take',
  example: { nl: '412 los', en: '412 release' },
  help: {
    nl: 'Neem een bericht, laat het los, of meld dat het gepubliceerd is',
    en: 'Take a story, let it go, or say that it is published',
  },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer op de kaart, zoals 412', en: 'the number on the card, such as 412' },
    },
    {
      name: { nl: 'wat', en: 'what' },
      kind: stepArgument(steps),
      required: false,
      help: {
        nl: 'los, gepubliceerd, niet of over; leeg: ik doe deze',
        en: 'release, published, not or take over; left out: I’ll take it',
      },
    },
  ],
  changesChannel: false,
  byName: true,

  async run(context, { nummer = '', wat = '' }) {
    const { handling, person, channel, locale, now } = context;
    const number = readNumber(nummer);
    if (number === null) return refuseNumber(nummer, locale);
    const step = wat === '' ? 'take' : findStep(steps, wat)?.step;
    if (step === undefined || person === null) {
      const command = shownName(doe, locale);
      return refuse(text(say(words.unknown, locale, { typed: wat.slice(0, 60), command })));
    }
    const done = await handling.step(number, step, person, { channelId: channel.id, at: now });
    if (done === null) return refuse(text(unknownNumber(number, locale)));
    const { story, verdict } = done;
    return tell(story, step, verdict, context);
  },
};

function tell(story: Story, step: HandlingStep, verdict: HandlingVerdict, context: CommandContext): Reply {
  const { locale } = context;
  const { number } = story;
  const values = { number };
  switch (verdict.kind) {
    case 'changes':
      // That it is free again would read as if it may be used.
      if (story.state !== 'live')
        return shown(text(`${say(words.letGo, locale, values)} ${notToBeUsed(story, locale)}`));
      return shown(text(say(words[verdict.to?.kind ?? 'free'], locale, values)));
    case 'already': {
      const { handling } = verdict;
      const sentence = words[`${handling?.kind ?? 'free'}Already`];
      return shown(text(say(sentence, locale, { ...values, ...momentsOf(handling, context) })));
    }
    case 'not-live':
      return refuse(text(notToBeUsed(story, locale)));
    case 'of-another':
      return tellWhoHasIt(number, step, verdict.handling, context);
  }
}

function notToBeUsed(story: Story, locale: Locale): string {
  const { number, state } = story;
  return say(words[isAsked(story) ? 'asked' : state === 'held' ? 'held' : 'withdrawn'], locale, { number });
}

/** Who comes second is told who was first; who meant another's story may take it over. */
function tellWhoHasIt(
  number: number,
  step: HandlingStep,
  handling: Handling,
  context: CommandContext,
): Reply {
  const { locale, channel } = context;
  const name = tellPerson(handling.by, channel.platform, locale);
  const values = { number, name, ...momentsOf(handling, context) };
  const sentences: Record<HandlingKind, readonly [Words, Words]> = {
    taken: [words.wasFirst, words.isWith],
    published: [words.publishedFirst, words.isPublished],
    passed: [words.isWith, words.isWith],
  };
  const [first, has] = sentences[handling.kind];
  const label = say(words.takeOver, locale, { name });
  const offer = choices(words.toTakeOver[locale], [{ label, command: `/doe ${number} over` }]);
  return refuse(text(say(step === 'take' ? first : has, locale, values)), ...offer);
}

/** Since when somebody has it, and when that person did what was done. */
function momentsOf(handling: Handling | null, { now, ...telling }: CommandContext) {
  if (handling === null) return {};
  const { at } = handling;
  return { at: tellMoment(at, now, telling), when: tellWhen(at, now, telling) };
}
