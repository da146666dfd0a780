import { tellClock, tellComing } from '../../domain/age.ts';
import { quietAt } from '../../domain/hours/quiet-hours.ts';
import { splitWords } from '../../domain/split-words.ts';
import type { CommandContext } from '../ports/command.ts';
import type { Words } from '../ports/locale.ts';
import type { Reply, ReplyPart } from '../ports/reply.ts';
import { presentLine } from '../words/present-story.ts';
import { say, sayList } from '../words/say.ts';
import { announce, answer, choices, refuse, text } from './make-reply.ts';
import { whyNotFound } from './read-number.ts';

const words = {
  follows: {
    nl: 'Dit kanaal volgt nu #{number}: {title}. Elke versie wordt hier gemeld, tot /ontvolg #{number}, een intrekking of een week zonder nieuws.',
    en: 'This channel now follows #{number}: {title}. Each version is told here, until /unfollow #{number}, a withdrawal or a week without news.',
  },
  followsInThread: {
    nl: 'Dit kanaal volgt nu #{number}: {title}. Elke versie komt in de draad onder de kaart, tot /ontvolg #{number}, een intrekking of een week zonder nieuws.',
    en: 'This channel now follows #{number}: {title}. Each version comes in the thread under its card, until /unfollow #{number}, a withdrawal or a week without news.',
  },
  cardFirst: { nl: 'De kaart komt zo.', en: 'Its card comes in a moment.' },
  under: { nl: 'Het staat onder de kaart van #{lead}.', en: 'It stands under the card of #{lead}.' },
  underSoon: {
    nl: 'Het komt zo onder de kaart van #{lead}.',
    en: 'It comes under the card of #{lead} in a moment.',
  },
  cardLater: {
    nl: 'De kaart wacht tot na de stille uren, om {at}.',
    en: 'Its card waits until the quiet hours are over, at {at}.',
  },
  already: { nl: 'Dit kanaal volgt #{number} al.', en: 'This channel follows #{number} already.' },
  notLive: {
    nl: '#{number} is ingetrokken of geblokkeerd en kan niet worden gevolgd. Niet gebruiken.',
    en: '#{number} is withdrawn or on hold and cannot be followed. Do not use it.',
  },
  embargoed: {
    nl: '#{number} is onder embargo en kan nog niet worden gevolgd. Meer: /embargo',
    en: '#{number} is under embargo and cannot be followed yet. More: /embargo',
  },
  embargoedUntil: {
    nl: '#{number} is onder embargo tot {at} en kan nog niet worden gevolgd. Meer: /embargo',
    en: '#{number} is under embargo until {at} and cannot be followed yet. More: /embargo',
  },
  ended: { nl: 'Dit kanaal volgt {number} niet meer.', en: 'This channel no longer follows {number}.' },
  notFollowed: { nl: 'Dit kanaal volgt {number} niet.', en: 'This channel does not follow {number}.' },
  notStories: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /ontvolg #412 of /ontvolg #412 #413',
    en: 'I do not understand “{typed}” here. Use it like this: /unfollow #412 or /unfollow #412 #413',
  },
  notUnderstood: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /volg #412 of /volg #412 draad',
    en: 'I do not understand “{typed}” here. Use it like this: /follow #412 or /follow #412 thread',
  },
  title: { nl: 'Berichten die dit kanaal volgt', en: 'Stories that this channel follows' },
  inChannel: { nl: 'elke versie in het kanaal', en: 'each version in the channel' },
  inThread: { nl: 'elke versie in de draad', en: 'each version in the thread' },
  stop: { nl: 'Stop met #{number}', en: 'Stop #{number}' },
} satisfies Record<string, Words>;

/** More would be a wall of buttons, and of rows. */
const mostButtons = 5;
const mostRows = 20;
const inThread = ['draad', 'thread'];

/** `#412`, `#412 draad`: the story that was typed, and the words behind it; null where the first word is no such number. */
export function storyTyped(
  typed: string,
): { readonly number: number; readonly rest: readonly string[] } | null {
  const [first = '', ...rest] = splitWords(typed.replace(/#\s+/gu, '#'));
  const digits = /^#(\d{1,12})$/u.exec(first)?.[1];
  return digits === undefined ? null : { number: Number(digits), rest };
}

/** `/volg #412 [draad]`: said to the channel, since its people get the versions. */
export async function followStory(
  { number, rest }: NonNullable<ReturnType<typeof storyTyped>>,
  context: CommandContext,
): Promise<Reply> {
  const { handling, channel, now, locale } = context;
  const other = rest.find((word) => !inThread.includes(word.toLowerCase()));
  if (other !== undefined)
    return refuse(text(say(words.notUnderstood, locale, { typed: other.slice(0, 40) })));
  const hindrance = await context.hindrance();
  if (hindrance !== null) return refuse(text(hindrance[locale]));
  const isInThread = rest.length > 0;
  const done = await handling.follow(number, isInThread, { channelId: channel.id, at: now });
  if (done === null)
    return (await refuseEmbargoed(number, context)) ?? refuse(text(await whyNotFound(number, context)));
  const { story, verdict } = done;
  if (verdict.kind === 'not-live')
    return (await refuseEmbargoed(number, context)) ?? refuse(text(say(words.notLive, locale, { number })));
  if (verdict.kind === 'already')
    return answer(
      text(say(words.already, locale, { number })),
      ...choices('', [{ label: say(words.stop, locale, { number }), command: `/ontvolg #${number}` }]),
    );
  const { title } = presentLine(story, context);
  const said = say(isInThread ? words.followsInThread : words.follows, locale, { number, title });
  return announce(text([said, ...(await whereItStands(verdict, context))].join(' ')));
}

/** `/embargo` names it to everybody who asks; null: it is under none. */
async function refuseEmbargoed(number: number, context: CommandContext): Promise<Reply | null> {
  const { archive, now, locale } = context;
  const story = (await archive.underEmbargo(now)).find((each) => each.number === number);
  if (story === undefined) return null;
  const until = story.item.embargoedUntil;
  const said =
    until === null
      ? say(words.embargoed, locale, { number })
      : say(words.embargoedUntil, locale, { number, at: tellComing(until, now, context) });
  return refuse(text(said));
}

/** That its card is still to come, and whose card it is under; nothing where it has its own. */
async function whereItStands(
  { hasCard, under: lead }: { readonly hasCard: boolean; readonly under?: number },
  context: CommandContext,
): Promise<readonly string[]> {
  const { locale } = context;
  if (lead === undefined) return hasCard ? [] : [await whenCardComes(context)];
  if (hasCard) return [say(words.under, locale, { lead })];
  const coming = await whenCardComes(context);
  return [coming === words.cardFirst[locale] ? say(words.underSoon, locale, { lead }) : coming];
}

/** Quiet hours hold a card that somebody asks for as any other. */
async function whenCardComes(context: CommandContext): Promise<string> {
  const { hours, channel, now, locale, timeZone } = context;
  const quiet = await hours.quiet(channel.id);
  const period = quiet === null ? null : quietAt(quiet.hours, now, timeZone);
  if (period === null) return words.cardFirst[locale];
  return say(words.cardLater, locale, { at: tellClock(period.until, context) });
}

/** `/ontvolg #412 #413`: what is no number of a story ends none of them. */
export async function unfollowStories(
  { number, rest }: NonNullable<ReturnType<typeof storyTyped>>,
  context: CommandContext,
): Promise<Reply> {
  const { handling, channel, locale } = context;
  const others = rest.map((word) => ({ word, number: storyTyped(word)?.number ?? null }));
  const other = others.find((each) => each.number === null);
  if (other !== undefined)
    return refuse(text(say(words.notStories, locale, { typed: other.word.slice(0, 40) })));
  const numbers = new Set([number, ...others.flatMap((each) => each.number ?? [])]);
  const ended: string[] = [];
  const unknown: string[] = [];
  for (const each of numbers)
    ((await handling.unfollow(each, channel.id)) ? ended : unknown).push(`#${each}`);
  const parts = [
    ...(ended.length === 0 ? [] : [text(say(words.ended, locale, { number: sayList(ended, locale) }))]),
    ...(unknown.length === 0
      ? []
      : [text(say(words.notFollowed, locale, { number: sayList(unknown, locale) }))]),
  ];
  return ended.length === 0 ? refuse(...parts) : announce(...parts);
}

/** What `/gevolgd` says of single stories, with a button for each of the first few; nothing where there are none. */
export async function followedStories(context: CommandContext): Promise<readonly ReplyPart[]> {
  const { storySubscriptions, archive, channel, now, locale } = context;
  const followed = (await storySubscriptions.followedIn(channel.id, now)).slice(0, mostRows);
  const rows = [];
  for (const { number, inThread: isInThread } of followed) {
    const story = await archive.byNumber(number);
    const title = story === null ? '' : ` ${presentLine(story, context).title}`;
    const detail = (isInThread ? words.inThread : words.inChannel)[locale];
    rows.push({ term: `#${number}${title}`, detail, health: null });
  }
  if (rows.length === 0) return [];
  const stops = followed.slice(0, mostButtons).map(({ number }) => ({
    label: say(words.stop, locale, { number }),
    command: `/ontvolg #${number}`,
  }));
  return [{ kind: 'rows', title: words.title[locale], rows }, ...choices('', stops)];
}
