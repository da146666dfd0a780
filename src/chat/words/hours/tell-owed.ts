import { countEvents, foldEvents } from '../../../domain/event/listed-story.ts';
import { quietAt } from '../../../domain/hours/quiet-hours.ts';
import type { Owed, OwedAct } from '../../../store/following/brought.ts';
import type { CommandContext } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../../ports/reply.ts';
import { presentLine } from '../present-story.ts';
import { tellReason } from '../reasons/tell-reason.ts';
import { say, sayCount } from '../say.ts';
import { presentListed } from '../story/also-by.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';

const words = {
  parked: { nl: 'Lukte nog niet', en: 'Failed so far' },
  parkedAct: {
    nl: 'geprobeerd sinds {since}: {reason}. Wordt {at} nog eens geprobeerd.',
    en: 'tried since {since}: {reason}. Tried again {at}.',
  },
  soon: { nl: 'zo', en: 'in a moment' },
  noReason: { nl: 'reden onbekend', en: 'reason unknown' },
  told: { nl: 'wat er over {title} te melden is', en: 'what there is to tell of {title}' },
  quiet: { nl: 'Vastgehouden door stille uren: {stories}', en: 'Held by quiet hours: {stories}' },
  quietUntil: {
    nl: 'Vastgehouden door stille uren tot {until}: {stories}',
    en: 'Held by quiet hours until {until}: {stories}',
  },
  channel: {
    nl: 'Dit kanaal neemt nu niets aan: {reason}. Telex blijft het proberen.',
    en: 'This channel takes nothing now: {reason}. Telex keeps trying.',
  },
} satisfies Record<string, Words>;

const counted = {
  one: { nl: '1 bericht', en: '1 story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
} satisfies { one: Words; many: Words };
const waiting = {
  one: { nl: 'Er wacht nog 1 bericht op zijn beurt.', en: '1 message still waits for its turn.' },
  many: {
    nl: 'Er wachten nog {count} berichten op hun beurt.',
    en: '{count} messages still wait for their turn.',
  },
} satisfies { one: Words; many: Words };
const more = {
  one: { nl: 'en nog 1', en: 'and 1 more' },
  many: { nl: 'en nog {count}', en: 'and {count} more' },
} satisfies { one: Words; many: Words };

/** Of each sort so many are named. */
const mostNamed = 5;
/** So many are looked through for that: several may be of one event. */
const mostRead = 40;
/** What was promised so short a while ago comes at any moment. */
const atOnceMs = 60_000;

/** What the channel was promised and has not got yet, and why; nothing where it has all. */
export async function tellOwed(owed: Owed, context: CommandContext): Promise<readonly ReplyPart[]> {
  const { channel, locale, now } = context;
  const late = owed.waiting.filter(({ at }) => now - at > atOnceMs);
  const isClosed = channel.parkedReason !== null && late.length > 0;
  const closed =
    isClosed && channel.parkedReason !== null
      ? [said(say(words.channel, locale, { reason: tellReason(channel.parkedReason, locale) }))]
      : [];
  return [
    ...closed,
    ...(late.length === 0 ? [] : [said(sayCount(await countOwed(late, context), waiting, locale))]),
    ...(await parkedRows(owed.parked, context)),
    ...(await heldLines(owed.held, context)),
  ];
}

/** Of a story there may be several, and an event is one in the list above. */
async function countOwed(acts: readonly OwedAct[], { events }: CommandContext): Promise<number> {
  const numbers = acts.map(({ number }) => number);
  return countEvents(numbers, await events.takesWith([...new Set(numbers)]));
}

async function parkedRows(acts: readonly OwedAct[], context: CommandContext): Promise<readonly ReplyPart[]> {
  const { locale, now } = context;
  const named = await titlesOf(acts.slice(0, mostNamed), context);
  if (acts.length === 0) return [];
  const rows = acts.slice(0, mostNamed).map((act): ReplyRow => {
    const title = `#${act.number} ${named.get(act.number) ?? ''}`.trim();
    const detail = say(words.parkedAct, locale, {
      since: tellMoment(Math.min(act.at, now), now, context),
      reason: act.reason === null ? words.noReason[locale] : tellReason(act.reason, locale),
      at: act.dueAt > now ? tellWhen(act.dueAt, now, context) : words.soon[locale],
    });
    return {
      term: act.kind === 'post' ? title : say(words.told, locale, { title }),
      detail,
      health: 'warning',
    };
  });
  return [{ kind: 'rows', title: words.parked[locale], rows }, ...leftOf(acts, context)];
}

/** What quiet hours hold can be read all the same by who asks. */
async function heldLines(acts: readonly OwedAct[], context: CommandContext): Promise<readonly ReplyPart[]> {
  const { archive, events, hours, channel, locale, now, timeZone } = context;
  const numbers = [...new Set(acts.map(({ number }) => number))];
  if (numbers.length === 0) return [];
  const takes = await events.takesWith(numbers);
  const count = countEvents(numbers, takes);
  const held = new Set(numbers);
  // Who has it of what is held here.
  const here = takes.filter(({ number }) => held.has(number));
  const listed = foldEvents(await archive.these(numbers.slice(0, mostRead)), here).slice(0, mostNamed);
  const quiet = await hours.quiet(channel.id);
  const period = quiet === null ? null : quietAt(quiet.hours, now, timeZone);
  const title = say(period === null ? words.quiet : words.quietUntil, locale, {
    stories: sayCount(count, counted, locale),
    until: period === null ? '' : tellMoment(period.until, now, context),
  });
  const lines = listed.map((each) => presentListed(each, context));
  return [{ kind: 'stories', title, lines }, ...moreThan(count - listed.length, context)];
}

async function titlesOf(acts: readonly OwedAct[], context: CommandContext) {
  const stories = await context.archive.these([...new Set(acts.map(({ number }) => number))]);
  return new Map(stories.map((story) => [story.number, presentLine(story, context).title]));
}

function leftOf(all: readonly unknown[], context: CommandContext): readonly ReplyPart[] {
  return moreThan(all.length - mostNamed, context);
}

function moreThan(left: number, { locale }: CommandContext): readonly ReplyPart[] {
  return left > 0 ? [said(sayCount(left, more, locale))] : [];
}

function said(text: string): ReplyPart {
  return { kind: 'text', text };
}
