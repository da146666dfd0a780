import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { type Step, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { ArgumentValues, Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../src/chat/ports/reply.ts';
import { followStory, storyTyped } from '../src/chat/router/follow-story.ts';
import { announce, answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { quoteWord, writeParts } from '../src/chat/router/parse-command.ts';
import { type ReadEach, readEach, readFollows } from '../src/chat/router/read-follows.ts';
import { tellNumber } from '../src/chat/router/tell-number.ts';
import { tellTrial } from '../src/chat/router/tell-trial.ts';
import { unknownNumber } from '../src/chat/router/unknown-subscription.ts';
import { presentLine } from '../src/chat/words/present-story.ts';
import { say, sayCount, sayList } from '../src/chat/words/say.ts';
import { tellSubscription } from '../src/chat/words/tell-subscription.ts';
import type { Subscription } from '../src/domain/channel.ts';
import { type Filter, isSameFilter } from '../src/domain/filter/filter.ts';
import { plainText } from '../src/domain/plain-text.ts';
import { splitWords } from '../src/domain/split-words.ts';
import { everyTopic } from '../src/domain/topic.ts';
import { partFollows } from '../src/filter/follows/part-follows.ts';
import { asFollowed } from '../src/filter/follows/same-follow.ts';
import { factsOf } from '../src/filter/story-facts.ts';

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
  changed: {
    nl: 'Nummer {number} van dit kanaal, {before}, is nu {topic}.',
    en: 'Number {number} of this channel, {before}, is now {topic}.',
  },
  joined: {
    nl: 'Nummer {numbers} volgde dat al en vervalt.',
    en: 'Number {numbers} followed that already, and is gone.',
  },
  isSo: { nl: 'Nummer {number} is al {topic}.', en: 'Number {number} is {topic} already.' },
  onlyFilter: {
    nl: 'Nummer {number} is {before}. Met een nummer verandert alleen het filter; “{typed}” is er geen.',
    en: 'Number {number} is {before}. With a number only the filter changes; “{typed}” is none.',
  },
  latest: { nl: 'Laatste uit {topic}', en: 'Latest from {topic}' },
  latestOfAll: { nl: 'Laatste berichten', en: 'Latest stories' },
  noneSuch: {
    nl: 'Bij de laatste {count} berichten was er geen dat hierbij hoort.',
    en: 'None of the last {count} stories belongs to this.',
  },
  noneYet: {
    nl: 'Het enige bericht dat er is, hoort hier niet bij.',
    en: 'The only story that there is does not belong to this.',
  },
  instead: { nl: 'Wel kan:', en: 'What there is:' },
  none: { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' },
} satisfies Record<string, Words>;

const trial: Step = {
  said: [{ nl: 'proef', en: 'trial' }],
  help: { nl: 'toon wat er gekomen was', en: 'show what would have come' },
};

const { isMany: _, ...trialArgument } = stepArgument([trial]);

/**
 * `/volg onderwerp … [filter …] [proef]`: said to the whole channel when it is new, with the latest three. With `proef` nothing
 * changes; with the number of a subscription (`/volg 2 land:Soedan`) it takes another filter. `/volg #412 [draad]`: one story.
 */
export const volg: Command = {
  name: 'volg',
  englishName: 'follow',
  example: { nl: 'buitenland land:Soedan', en: 'foreign country:Sudan' },
  help: { nl: 'Laat dit kanaal onderwerpen volgen', en: 'Make this channel follow topics' },
  arguments: [
    {
      name: { nl: 'onderwerp', en: 'topic' },
      kind: { ...argumentKinds.topic, isMany: true },
      required: true,
      help: {
        nl: 'een of meer onderwerpen, of alles; of één bericht: #412, #412 draad',
        en: 'one or more topics, or alles for everything; or one story: #412, #412 thread',
      },
    },
    {
      name: { nl: 'filter', en: 'filter' },
      kind: argumentKinds.filter,
      required: false,
      help: {
        nl: 'wat ervan, zoals land:Soedan; na een komma een onderwerp met een eigen filter',
        en: 'what of it, such as country:Sudan; after a comma a topic with its own filter',
      },
    },
    {
      name: { nl: 'proef', en: 'trial' },
      kind: trialArgument,
      required: false,
      help: {
        nl: 'proef: alleen zien wat er in de laatste dag gekomen was',
        en: 'trial: only see what would have come in the last day',
      },
    },
  ],
  changesChannel: true,

  asksOnly(values) {
    const { isTrial, number, typed } = takeTrial(values, { topics: [] });
    return isTrial || (number !== null && typed === '');
  },

  async run(context, values) {
    const { onderwerp = '', filter: about = '', proef = '' } = values;
    const story = storyTyped(`${onderwerp} ${about} ${proef}`.trim());
    if (story !== null) return followStory(story, context);
    const { typed, number, isTrial } = takeTrial(values, context);
    const changed = number === null ? null : await subscriptionOf(number, context);
    if (number !== null && changed === null) return unknownNumber(number, context);
    if (changed !== null && typed === '' && !isTrial) return tellNumber(changed, context);
    const read = readTyped(typed, changed, context);
    if (read.kind === 'refused') return read.reply;
    const [first, ...others] = read.parts;
    const isMore = others.length > 0 || (first?.topics.length ?? 0) > 1;
    if (changed !== null && isMore) return onlyFilter(changed, typed, context);
    if (isTrial) {
      const told: ReplyPart[] = [];
      for (const { topics, filter } of read.parts) {
        const target = changed === null ? topics.join(' ') : String(changed.number);
        told.push(...(await tellTrial(target, topics, filter, context)));
      }
      return answer(...told);
    }
    const hindrance = await context.hindrance();
    if (hindrance !== null) return refuse(text(hindrance[context.locale]));
    if (changed !== null && first !== undefined) return refilter(changed, first.filter, context);
    const done = [];
    for (const part of read.parts) done.push(await follow(part, context));
    const parts = done.flatMap((each) => each.parts);
    return done.some(({ isNew }) => isNew) ? announce(...parts) : answer(...parts);
  },
};

type Part = { readonly topics: readonly string[]; readonly filter: Filter };

/** With a number what it follows takes another filter: none for `zonder filter`, as it is where only `proef` stands there. */
function readTyped(typed: string, changed: Subscription | null, context: CommandContext): ReadEach {
  if (changed !== null) {
    const { topic, filter } = changed;
    if (typed === '') return { kind: 'parts', parts: [{ kind: 'topics', topics: [topic], filter }] };
    if (without.has(plainText(typed)))
      return { kind: 'parts', parts: [{ kind: 'topics', topics: [topic], filter: [] }] };
  }
  const whole = changed === null ? typed : `${changed.topic} ${typed}`;
  return readEach(whole, 'volg', context, (part) => readFollows(part, 'volg', context));
}

const without = new Set(
  ['zonder', 'without', 'geen', 'no'].flatMap((word) => [word, `${word} filter`]).concat('zonder filters'),
);

/** Topics with one filter, and what is said of them. */
async function follow(
  { topics, filter: asked }: Part,
  context: CommandContext,
): Promise<{ readonly isNew: boolean; readonly parts: readonly ReplyPart[] }> {
  const { subscriptions, channel, locale } = context;
  const before = await subscriptions.followed(channel.id);
  const added: string[] = [];
  let filter = asked;
  for (const topic of topics) {
    const known = asFollowed({ topic, filter: asked }, before);
    if (await subscriptions.follow(channel.id, topic, known.filter)) added.push(topic);
    else filter = known.filter;
  }
  if (added.length > 0) filter = asked;
  const followed = await subscriptions.followed(channel.id);
  const known = topics.filter((slug) => !added.includes(slug));
  const parts: ReplyPart[] = [
    ...(added.length === 0 ? [] : [sentence(words.follows, words.followsAll, added, filter, context)]),
    ...(known.length === 0 ? [] : [sentence(words.already, words.alreadyAll, known, filter, context)]),
  ];
  const isCoveredByAll = added.every((slug) => slug !== everyTopic && isCovered(slug, followed));
  if (added.length > 0 && filter.length === 0 && isCoveredByAll) parts.push(text(words.coveredByAll[locale]));
  parts.push(await latestOf(topics, filter, context));
  return { isNew: added.length > 0, parts };
}

/** What was typed, without the word that only tries it, and without the number of what is to be changed. */
function takeTrial(
  { onderwerp = '', filter = '', proef = '' }: ArgumentValues,
  { topics }: Pick<CommandContext, 'topics'>,
) {
  // A platform with a field for the filter has one for all that is named.
  const parts = partFollows(splitWords(onderwerp), topics).map((part) => [...part, ...splitWords(filter)]);
  const all = splitWords(`${writeParts(parts)} ${proef}`).map(quoteWord);
  const words = all.filter((word) => !trialWords.includes(plainText(word)));
  const number = /^\d{1,9}$/u.test(words[0] ?? '') ? (words[0] ?? null) : null;
  return {
    typed: (number === null ? words : words.slice(1)).join(' '),
    number,
    isTrial: words.length < all.length,
  };
}

const trialWords = ['proef', 'trial', 'test'];

async function subscriptionOf(
  number: string,
  { subscriptions, channel }: CommandContext,
): Promise<Subscription | null> {
  const followed = await subscriptions.followed(channel.id);
  return followed.find((each) => each.number === Number(number)) ?? null;
}

async function refilter(
  { topic, number, filter: before }: Subscription,
  filter: Filter,
  context: CommandContext,
): Promise<Reply> {
  const { subscriptions, channel, locale } = context;
  const told = { number: String(number), topic: tellSubscription({ topic, filter }, context) };
  if (isSameFilter(before, filter)) return answer(text(say(words.isSo, locale, told)));
  const gone = await subscriptions.refilter(channel.id, number, filter);
  const was = tellSubscription({ topic, filter: before }, context);
  const joined = say(words.joined, locale, { numbers: sayList((gone ?? []).map(String), locale) });
  return announce(
    text(say(words.changed, locale, { ...told, before: was })),
    ...(gone === null || gone.length === 0 ? [] : [text(joined)]),
    await latestOf([topic], filter, context),
  );
}

/** `/volg 1 sport` would lose what 1 is. */
function onlyFilter(changed: Subscription, typed: string, context: CommandContext): Reply {
  const before = tellSubscription(changed, context);
  const number = String(changed.number);
  return refuse(
    text(say(words.onlyFilter, context.locale, { number, before, typed: typed.slice(0, 60) })),
    ...choices(words.instead[context.locale], [{ label: `/volg ${typed}`, command: `/volg ${typed}` }]),
  );
}

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

function namesOf(slugs: readonly string[], filter: Filter, context: CommandContext): string {
  return sayList(
    slugs.map((topic) => tellSubscription({ topic, filter }, context)),
    context.locale,
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
  const newest = await archive.latest({ topics, limit });
  const stories = newest.filter((story) => context.filters.matches(filter, factsOf(story)));
  if (newest.length === 0) return text(words.none[locale]);
  if (stories.length === 0)
    return text(sayCount(newest.length, { one: words.noneYet, many: words.noneSuch }, locale));
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
