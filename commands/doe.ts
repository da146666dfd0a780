import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { handlingSteps } from '../src/chat/arguments/handling-steps.ts';
import { findStep, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import type { Reply } from '../src/chat/ports/reply.ts';
import type { Done } from '../src/chat/ports/story-handling.ts';
import { shownName } from '../src/chat/router/command-list.ts';
import { choices, refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { readOnCard } from '../src/chat/router/read-on-card.ts';
import { tellStillHers } from '../src/chat/words/handling/still-hers.ts';
import { tellPerson } from '../src/chat/words/handling/tell-person.ts';
import { say, sayList } from '../src/chat/words/say.ts';
import { howGone } from '../src/chat/words/story/how-gone.ts';
import { tellMoment, tellWhen } from '../src/chat/words/tell-moment.ts';
import type { Handling } from '../src/domain/handling/handling.ts';
import { answerableFor, type HandlingStep, type HandlingVerdict } from '../src/domain/handling/judge-step.ts';
import { isSamePerson, type Person } from '../src/domain/handling/person.ts';
import type { Button } from '../src/domain/post.ts';
import type { Story } from '../src/domain/story.ts';

/** Others who have the event of a story, of whom it is told. */
const mostOthers = 3;

type InHands = { readonly number: number; readonly handling: Handling };

const words = {
  taken: { nl: '#{number} is bij jou.', en: '#{number} is with you.' },
  published: {
    nl: '#{number} is gepubliceerd, door jou. Wordt het ingetrokken, dan hoor je het.',
    en: '#{number} is published, by you. If it is withdrawn, you will hear it.',
  },
  passed: { nl: '#{number} is niet voor ons.', en: '#{number} is not for us.' },
  free: { nl: '#{number} is weer vrij.', en: '#{number} is free again.' },
  freeAll: { nl: '{numbers} zijn weer vrij.', en: '{numbers} are free again.' },
  takenAll: { nl: '{numbers} zijn bij jou.', en: '{numbers} are with you.' },
  alsoWith: {
    nl: '{name} doet dit ook: #{number} is sinds {at} bij {name}.',
    en: '{name} is on this as well: #{number} has been with {name} since {at}.',
  },
  alsoPublished: {
    nl: '{name} heeft dit ook: #{number} is {when} gepubliceerd door {name}.',
    en: '{name} has this as well: #{number} was published by {name}, {when}.',
  },
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
  embargoed: {
    nl: '#{number} is onder embargo: niet gebruiken.',
    en: '#{number} is under embargo: do not use it.',
  },
  unknown: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /{command} 412, /{command} 412 los, /{command} 412 gepubliceerd, /{command} 412 niet of /{command} 412 over.',
    en: 'I do not understand “{typed}” here. It works like this: /{command} 412, /{command} 412 release, /{command} 412 published, /{command} 412 not or /{command} 412 take over.',
  },
} satisfies Record<string, Words>;

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
      kind: stepArgument(handlingSteps),
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
    const step = wat === '' ? 'take' : findStep(handlingSteps, wat)?.step;
    if (step === undefined || person === null) {
      const command = shownName(doe, locale);
      return refuse(text(say(words.unknown, locale, { typed: wat.slice(0, 60), command })));
    }
    const done = await handling.step(number, step, person, { channelId: channel.id, at: now });
    if (done === null) return refuse(text(await whyNotFound(number, context)));
    const said = await tellDone(done, step, context);
    return { ...said, parts: [...said.parts, ...(await readOnCard(number, context))] };
  },
};

async function tellDone(
  { story, verdict, along = [] }: NonNullable<Done<HandlingVerdict>>,
  step: HandlingStep,
  context: CommandContext,
): Promise<Reply> {
  if (verdict.kind === 'changes') return tellChange(story, step, along, context);
  if (along.length > 0) return tellLetGo(verdict, story, along, context);
  return tell(story, step, verdict, context);
}

/** What it is from now on, with the other takes of its event that went the same way, and who has the event by yet others. */
async function tellChange(
  story: Story,
  step: HandlingStep,
  along: readonly number[],
  context: CommandContext,
): Promise<Reply> {
  const { locale } = context;
  const { number, state, handling } = story;
  if (state !== 'live') return tellLetGoOfGone(story, context);
  if (handling === null) return shown(text(tellFree([number, ...along], locale)));
  if (step === 'take-over' && along.length > 0)
    return shown(text(say(words.takenAll, locale, { numbers: numbersOf([number, ...along], locale) })));
  const said = say(words[handling.kind], locale, { number });
  if (along.length > 0) return shown(text(`${said} ${tellFree(along, locale)}`));
  const others = handling.kind === 'passed' ? [] : await inOtherHands(story, handling.by, context);
  const told = others.map((other) => tellAlso(other, context));
  const offers = others.map((other) => takeOverButton(other.number, other.handling, context));
  return shown(text([said, ...told].join(' ')), ...offer(offers, context));
}

/**
 * That it is free again would read as if it may be used. By what stands of its event she may have that still: she was given it when this one was taken
 * back.
 */
async function tellLetGoOfGone(story: Story, { events, person, locale }: CommandContext): Promise<Reply> {
  const { number } = story;
  const still = tellStillHers(await events.takesWith([number]), person, locale);
  const said = `${say(words.letGo, locale, { number })} ${say(words[howGone(story)], locale, { number })}`;
  if (still === null) return shown(text(said));
  return shown(text(`${said} ${still.said}`), ...choices(still.asked, still.buttons));
}

/** She had the event by other takes than the one that she named, which nobody or another has. */
function tellLetGo(
  verdict: HandlingVerdict,
  { number }: Story,
  along: readonly number[],
  context: CommandContext,
): Reply {
  const { locale } = context;
  const free = tellFree(along, locale);
  if (verdict.kind !== 'of-another') return shown(text(free));
  return shown(text(`${free} ${tellHas({ number, handling: verdict.handling }, context)}`));
}

/** The takes of its event by which others have that, of each of them the first. */
async function inOtherHands(
  { number }: Story,
  by: Person,
  { events, archive }: CommandContext,
): Promise<readonly InHands[]> {
  const takes = (await events.takesWith([number])).map((take) => take.number);
  const stories = takes.length < 2 ? [] : await archive.these(takes);
  const had = stories.flatMap((story): InHands[] => {
    const handling = story.state === 'live' ? answerableFor(story) : null;
    return handling === null ? [] : [{ number: story.number, handling }];
  });
  const people: Person[] = [by];
  return had
    .toSorted((one, other) => one.handling.at - other.handling.at)
    .filter(({ handling }) => {
      const isNew = !people.some((each) => isSamePerson(each, handling.by));
      people.push(handling.by);
      return isNew;
    })
    .slice(0, mostOthers);
}

function tellFree(numbers: readonly number[], locale: Locale): string {
  const [number, ...others] = numbers;
  if (number !== undefined && others.length === 0) return say(words.free, locale, { number });
  return say(words.freeAll, locale, { numbers: numbersOf(numbers, locale) });
}

function numbersOf(numbers: readonly number[], locale: Locale): string {
  return sayList(
    numbers.map((each) => `#${each}`),
    locale,
  );
}

function tell(
  story: Story,
  step: HandlingStep,
  verdict: Exclude<HandlingVerdict, { readonly kind: 'changes' }>,
  context: CommandContext,
): Reply {
  const { locale } = context;
  const { number } = story;
  const values = { number };
  switch (verdict.kind) {
    case 'already': {
      const { handling } = verdict;
      const sentence = words[`${handling?.kind ?? 'free'}Already`];
      return shown(text(say(sentence, locale, { ...values, ...momentsOf(handling, context) })));
    }
    case 'not-live':
      return refuse(text(say(words[howGone(story)], locale, { number: story.number })));
    case 'of-another':
      return tellWhoHasIt(number, step, verdict.handling, context);
  }
}

/** Who comes second is told who was first; who meant another's story may take it over. */
function tellWhoHasIt(
  number: number,
  step: HandlingStep,
  handling: Handling,
  context: CommandContext,
): Reply {
  const said =
    step === 'take' ? tellFirst({ number, handling }, context) : tellHas({ number, handling }, context);
  return refuse(text(said), ...offer([takeOverButton(number, handling, context)], context));
}

function tellFirst(has: InHands, context: CommandContext): string {
  const sentences = { taken: words.wasFirst, published: words.publishedFirst, passed: words.isWith };
  return say(sentences[has.handling.kind], context.locale, namedOf(has, context));
}

function tellHas(has: InHands, context: CommandContext): string {
  const sentences = { taken: words.isWith, published: words.isPublished, passed: words.isWith };
  return say(sentences[has.handling.kind], context.locale, namedOf(has, context));
}

function tellAlso(has: InHands, context: CommandContext): string {
  const sentence = has.handling.kind === 'published' ? words.alsoPublished : words.alsoWith;
  return say(sentence, context.locale, namedOf(has, context));
}

function takeOverButton(number: number, { by }: Handling, { locale, channel }: CommandContext): Button {
  const name = tellPerson(by, channel.platform, locale);
  return { label: say(words.takeOver, locale, { name }), command: `/doe ${number} over` };
}

function offer(buttons: readonly Button[], { locale }: CommandContext) {
  return choices(words.toTakeOver[locale], buttons);
}

function namedOf({ number, handling }: InHands, context: CommandContext) {
  const name = tellPerson(handling.by, context.channel.platform, context.locale);
  return { number, name, ...momentsOf(handling, context) };
}

/** Since when somebody has it, and when that person did what was done. */
function momentsOf(handling: Handling | null, { now, ...telling }: CommandContext) {
  if (handling === null) return {};
  const { at } = handling;
  return { at: tellMoment(at, now, telling), when: tellWhen(at, now, telling) };
}
