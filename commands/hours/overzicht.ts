import { typedArgument } from '../../src/chat/arguments/typed-argument.ts';
import type { Command, CommandContext } from '../../src/chat/ports/command.ts';
import type { Locale, Words } from '../../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../../src/chat/ports/reply.ts';
import { announce, answer, choices, refuse, text } from '../../src/chat/router/make-reply.ts';
import { quoteWord } from '../../src/chat/router/parse-command.ts';
import { type ReadEach, readEach, readFollows, withWords } from '../../src/chat/router/read-follows.ts';
import { spokenHere } from '../../src/chat/router/spoken-here.ts';
import { nextOf, tellDigest, tellFollows } from '../../src/chat/words/hours/tell-digest.ts';
import { say, sayCount } from '../../src/chat/words/say.ts';
import { presentListed } from '../../src/chat/words/story/also-by.ts';
import { tellMoment } from '../../src/chat/words/tell-moment.ts';
import { foldEvents } from '../../src/domain/event/listed-story.ts';
import { type DigestWish, takeTimes } from '../../src/domain/hours/digest-wish.ts';
import { byWeight } from '../../src/domain/hours/split-digest.ts';
import { plainText } from '../../src/domain/plain-text.ts';
import { splitWords } from '../../src/domain/split-words.ts';
import { countingTakes } from '../../src/filter/archive/counting-takes.ts';
import { storiesOfTime } from '../../src/filter/archive/stories-of-time.ts';
import { wantedBy } from '../../src/filter/archive/wanted-by.ts';
import type { AskedDigest } from '../../src/store/hours-store.ts';

const words = {
  set: {
    nl: 'Hier komt nu een overzicht: {digest}. Het eerste {at}.',
    en: 'A digest comes here from now on: {digest}. The first {at}.',
  },
  already: { nl: 'Dat overzicht komt hier al: {digest}.', en: 'That digest comes here already: {digest}.' },
  none: {
    nl: 'Hier komt geen overzicht. Zo wel: {example}',
    en: 'No digest comes here. This asks for one: {example}',
  },
  ended: { nl: 'Dat overzicht komt hier niet meer.', en: 'That digest comes here no more.' },
  endedAll: { nl: 'Hier komen geen overzichten meer.', en: 'No digests come here any more.' },
  unknownNumber: {
    nl: 'Hier komt geen overzicht met nummer {number}. De nummers staan in /gevolgd.',
    en: 'No digest with number {number} comes here. The numbers are in /following.',
  },
  whichOne: {
    nl: '“{typed}” is geen nummer, en er is niets gestopt. /overzicht uit en een nummer stopt één overzicht, /overzicht uit alleen stopt ze alle.',
    en: '“{typed}” is no number, and nothing was ended. /digest off with a number ends one digest, /digest off alone ends all.',
  },
  nothingFollowed: {
    nl: 'Dit kanaal volgt geen onderwerp. Zeg waarvan: {example}',
    en: 'This channel follows no topic. Say of what: {example}',
  },
  noTime: {
    nl: '“{typed}” is geen tijd. Zo werkt het: {example}',
    en: '“{typed}” is no time. It works like this: {example}',
  },
  whichTime: {
    nl: 'Er staat geen tijd bij. Zo werkt het: {example}',
    en: 'No time is named. It works like this: {example}',
  },
  title: { nl: 'Overzicht {of} sinds {from}: {stories}', en: 'Digest {of} since {from}: {stories}' },
  nothing: { nl: 'Niets nieuws sinds {from}.', en: 'Nothing new since {from}.' },
  more: { nl: 'En nog {count}, lichter: /laatste.', en: 'And {count} more, lighter: /latest.' },
  example: { nl: '/overzicht buitenland 07.00 werkdagen', en: '/digest foreign 07:00 weekdays' },
  stop: { nl: 'Stoppen:', en: 'To end it:' },
  stopLabel: { nl: 'Overzicht {number} stoppen', en: 'End digest {number}' },
} satisfies Record<string, Words>;

const counted = {
  one: { nl: '{count} bericht', en: '{count} story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
} satisfies { one: Words; many: Words };

const offered = [
  {
    said: [{ nl: 'buitenland 07.00 werkdagen', en: 'foreign 07:00 weekdays' }],
    help: { nl: 'elke werkdag', en: 'each workday' },
  },
  {
    said: [{ nl: '07.00 12.00 dagelijks', en: '07:00 12:00 daily' }],
    help: { nl: 'van al wat hier gevolgd is', en: 'of everything that is followed here' },
  },
  { said: [{ nl: 'uit', en: 'off' }], help: { nl: 'komt niet langer', en: 'comes no longer' } },
];

const off = new Set(['uit', 'off', 'nooit', 'never']);
const instantly = new Set(['nu', 'now']);
const halfDayMs = 12 * 3_600_000;
/** What an answer holds on every platform. */
const mostLines = 15;

/**
 * `/overzicht buitenland 07.00 werkdagen` asks for a digest; without a time it is given now, since the last one or of twelve
 * hours; `/overzicht uit` and `/overzicht uit 2` end them.
 */
export const overzicht: Command = {
  name: 'overzicht',
  englishName: 'digest',
  example: { nl: 'buitenland 07.00 werkdagen', en: 'foreign 07:00 weekdays' },
  help: {
    nl: 'Een overzicht van wat er kwam: nu, of op vaste uren',
    en: 'A digest of what came: now, or at fixed hours',
  },
  arguments: [
    {
      name: { nl: 'wat', en: 'what' },
      kind: typedArgument(offered),
      required: false,
      help: {
        nl: 'onderwerpen met filters, uren, dagen; uit met of zonder nummer; leeg: nu',
        en: 'topics with filters, hours, days; off with or without a number; left out: now',
      },
    },
  ],
  changesChannel: true,
  asksOnly: ({ wat = '' }) => {
    const typed = splitWords(wat);
    return !typed.some(isOff) && takeTimes(typed).minutes.length === 0;
  },

  async run(context, { wat = '' }) {
    const { locale } = context;
    const typed = splitWords(wat);
    if (typed.some(isOff)) {
      const which = typed.filter((word) => !isOff(word)).join(' ');
      return end(which, context);
    }
    const { rest: others, minutes, days } = takeTimes(typed);
    const rest = minutes.length > 0 ? others : others.filter((word) => !instantly.has(plainText(word)));
    const example = words.example[locale];
    const wrongTime = rest.find((word) => /^\d{1,2}[.:u]\d{2}$/u.test(word));
    if (wrongTime !== undefined)
      return refuse(text(say(words.noTime, locale, { typed: wrongTime, example })));
    const read = readWhat(rest, context);
    if (read.kind === 'refused') {
      const times = typed.filter((word) => !others.includes(word));
      return withWords(
        read.reply,
        'overzicht',
        times.map((time) => ` ${time}`),
      );
    }
    if (minutes.length === 0 && others.length < typed.length)
      return refuse(text(say(words.whichTime, locale, { example })));
    const follows = read.parts.flatMap(({ topics, filter }) => topics.map((topic) => ({ topic, filter })));
    if (minutes.length === 0) return giveNow(follows, context);
    const hindrance = await context.hindrance();
    if (hindrance !== null) return refuse(text(hindrance[locale]));
    if (follows.length === 0 && (await context.subscriptions.followed(context.channel.id)).length === 0)
      return refuse(text(say(words.nothingFollowed, locale, { example: words.example[locale] })));
    return ask({ follows, minutes, days }, context);
  },
};

async function ask(wish: DigestWish, context: CommandContext): Promise<Reply> {
  const { hours, channel, locale } = context;
  const isNew = await hours.askDigest(channel.id, wish);
  const digest = tellDigest(wish, context);
  if (!isNew) return answer(text(say(words.already, locale, { digest })));
  return announce(text(say(words.set, locale, { digest, at: nextOf({ wish, dueAt: 0 }, context) })));
}

/** `uit`, `off`: wherever it stands. */
function isOff(word: string): boolean {
  return off.has(plainText(word));
}

/** No words: of what the channel follows. */
function readWhat(rest: readonly string[], context: CommandContext): ReadEach {
  if (rest.length === 0) return { kind: 'parts', parts: [] };
  const typed = rest.map(quoteWord).join(' ');
  return readEach(typed, 'overzicht', context, (part) => readFollows(part, 'overzicht', context));
}

/** `which`: the number of one; empty for all. Anything else ends nothing: one digest too many is lost without a word. */
async function end(which: string, context: CommandContext): Promise<Reply> {
  const { hours, channel, locale } = context;
  const number = plainText(which);
  const wanted = number === '' ? null : Number(number);
  if (wanted !== null && !/^\d{1,9}$/u.test(number))
    return refuse(
      text(say(words.whichOne, locale, { typed: which.slice(0, 60) })),
      ...stopChoices(await hours.digests(channel.id), locale),
    );
  const ended = await hours.endDigests(channel.id, wanted);
  if (ended > 0) return announce(text(words[wanted === null ? 'endedAll' : 'ended'][locale]));
  if (wanted !== null) return refuse(text(say(words.unknownNumber, locale, { number: String(wanted) })));
  return answer(text(say(words.none, locale, { example: words.example[locale] })));
}

function stopChoices(digests: readonly AskedDigest[], locale: Locale): readonly ReplyPart[] {
  return choices(
    words.stop[locale],
    digests.slice(0, 3).map(({ number }) => ({
      label: say(words.stopLabel, locale, { number }),
      command: `/overzicht uit ${number}`,
    })),
  );
}

async function giveNow(asked: DigestWish['follows'], context: CommandContext): Promise<Reply> {
  const { filters, hours, subscriptions, channel, locale, now } = context;
  const follows = asked.length > 0 ? asked : await subscriptions.followed(channel.id);
  if (follows.length === 0)
    return refuse(text(say(words.nothingFollowed, locale, { example: words.example[locale] })));
  const digests = await hours.digests(channel.id);
  const last = digests.flatMap(({ since }) => (since === null ? [] : [since]));
  const from = last.length === 0 ? now - halfDayMs : Math.max(...last);
  const stories = byWeight(await storiesOfTime(follows, { from, until: now }, context));
  const values = { from: tellMoment(from, now, context), of: tellFollows(asked, context) };
  const stops = stopChoices(digests, locale);
  if (stories.length === 0) return answer(text(say(words.nothing, locale, values)), ...stops);
  const takes = await countingTakes(stories, wantedBy(follows, filters), context);
  const numbers = new Set(stories.map(({ number }) => number));
  const listed = await spokenHere(foldEvents(stories, takes), context, ({ number }) => numbers.has(number));
  const count = sayCount(listed.length, counted, locale);
  const title = say(words.title, locale, { ...values, stories: count }).replace(/ {2}/gu, ' ');
  const lines = listed.slice(0, mostLines).map((each) => presentListed(each, context));
  const left = listed.length - lines.length;
  return answer(
    { kind: 'stories', title, lines },
    ...(left > 0 ? [text(say(words.more, locale, { count: left }))] : []),
    ...stops,
  );
}
