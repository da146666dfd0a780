import { typedArgument } from '../../src/chat/arguments/typed-argument.ts';
import type { Command, CommandContext } from '../../src/chat/ports/command.ts';
import type { Words } from '../../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../../src/chat/ports/reply.ts';
import { answer, choices, refuse, text } from '../../src/chat/router/make-reply.ts';
import { spokenHere } from '../../src/chat/router/spoken-here.ts';
import { presentMissed } from '../../src/chat/words/hours/tell-missed.ts';
import { tellOwed } from '../../src/chat/words/hours/tell-owed.ts';
import { say, sayCount } from '../../src/chat/words/say.ts';
import { tellMoment } from '../../src/chat/words/tell-moment.ts';
import { listedWith } from '../../src/domain/event/listed-story.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import { lastHeardAt } from '../../src/domain/story.ts';
import { readMoment } from '../../src/domain/text/read-moment.ts';
import type { Brought } from '../../src/store/following/brought.ts';

/** As many as are read without scrolling far on a phone. */
const pageSize = 8;
/** More are not counted. */
const mostCounted = 500;
/** Of who never used Telex, or long ago. */
const halfDayMs = 12 * 3_600_000;
/** Who was away for longer is told of the last week. */
const longestAwayMs = 7 * 24 * 3_600_000;

const words = {
  title: { nl: 'Gemist sinds {from}: {stories}', en: 'Missed since {from}: {stories}' },
  page: { nl: 'Gemist sinds {from}, verder terug', en: 'Missed since {from}, further back' },
  lastUse: {
    nl: 'Dat is sinds je Telex voor het laatst gebruikte. Van een ander moment: {example}',
    en: 'That is since you used Telex last. Of another moment: {example}',
  },
  unknown: {
    nl: 'Telex weet niet wanneer je het voor het laatst gebruikte: dit is van de laatste twaalf uur. Van een ander moment: {example}',
    en: 'Telex does not know when you used it last: this is of the last twelve hours. Of another moment: {example}',
  },
  tooLong: {
    nl: 'Je gebruikte Telex het laatst {last}: dit is van de laatste zeven dagen.',
    en: 'You used Telex last {last}: this is of the last seven days.',
  },
  all: { nl: 'Alles sinds {last}', en: 'Everything since {last}' },
  example: { nl: '/gemist 14.00 of /gemist gisteren', en: '/missed 14:00 or /missed yesterday' },
  none: {
    nl: 'Niets gemist sinds {from}: er kwam hier niets.',
    en: 'Nothing missed since {from}: nothing came here.',
  },
  noMore: { nl: 'Verder is er niets sinds {from}.', en: 'There is nothing further since {from}.' },
  further: { nl: 'Verder terug', en: 'Further back' },
  newest: { nl: 'Nieuwste', en: 'Newest' },
  yesterday: { nl: 'Sinds gisteren', en: 'Since yesterday' },
  latest: { nl: 'Laatste berichten', en: 'Latest stories' },
  topics: { nl: '/onderwerpen', en: '/topics' },
  followsNothing: {
    nl: 'Dit kanaal volgt nog niets. Kies iets om te volgen:',
    en: 'This channel follows nothing yet. Pick something to follow:',
  },
  notATime: {
    nl: '“{typed}” is geen tijd die ik begrijp. Zo kan het: /gemist 14.00, /gemist 3u, /gemist gisteren, /gemist sinds:maandag.',
    en: 'I do not understand “{typed}” as a time. Like this: /missed 14:00, /missed 3h, /missed yesterday, /missed since:monday.',
  },
  toCome: {
    nl: '{at} moet nog komen. Geef een tijd die geweest is: {example}',
    en: '{at} is still to come. Give a time that has been: {example}',
  },
} satisfies Record<string, Words>;

const counted = {
  one: { nl: '1 bericht', en: '1 story' },
  many: { nl: '{count} berichten', en: '{count} stories' },
} satisfies { one: Words; many: Words };
const manyMore: Words = { nl: 'meer dan {most} berichten', en: 'more than {most} stories' };

const offered = [
  { said: [{ nl: '1u', en: '1h' }], help: { nl: 'het laatste uur', en: 'the last hour' } },
  { said: [{ nl: '3u', en: '3h' }], help: { nl: 'de laatste drie uur', en: 'the last three hours' } },
  {
    said: [{ nl: '14.00', en: '14:00' }],
    help: { nl: 'sinds een uur van de dag', en: 'since a time of day' },
  },
  {
    said: [{ nl: 'gisteren', en: 'yesterday' }],
    help: { nl: 'sinds gisteren 00.00', en: 'since yesterday 00:00' },
  },
  { said: [{ nl: 'maandag', en: 'monday' }], help: { nl: 'sinds die dag', en: 'since that day' } },
];

/** `/gemist [sinds]`: what this channel was brought since then, or since who asks used Telex last, and what has not come yet. */
export const gemist: Command = {
  name: 'gemist',
  englishName: 'missed',
  example: { nl: '14.00', en: '14:00' },
  help: {
    nl: 'Wat hier kwam sinds een tijd, of sinds je Telex het laatst gebruikte',
    en: 'What came here since a time, or since you used Telex last',
  },
  arguments: [
    {
      name: { nl: 'sinds', en: 'since' },
      kind: typedArgument(offered),
      required: false,
      help: {
        nl: 'een tijd, zoals 14.00, 3u of gisteren; leeg: je vorige keer',
        en: 'a time, such as 14:00, 3h or yesterday; left out: your last time',
      },
    },
  ],
  changesChannel: false,

  async run(context, { sinds = '' }) {
    const asked = await readAsked(sinds.replaceAll('"', '').trim(), context);
    if (asked.kind === 'refused') return asked.reply;
    const { channel, deliveries } = context;
    const { since, after, asOf = context.now } = asked;
    const limit = pageSize + 1;
    const found = await deliveries.brought({ channelId: channel.id, since, after, asOf, limit });
    return found.length === 0 ? nothing(asked, context) : list(asked, found, context);
  },
};

type Asked = {
  readonly kind: 'since';
  readonly since: EpochMs;
  /** Of a page before it: where this one goes on. */
  readonly after: Pick<Brought, 'at' | 'id'> | null;
  /** When the first page was asked for; absent: now. */
  readonly asOf?: EpochMs;
  /** How it is known since when. */
  readonly basis: readonly ReplyPart[];
};

async function readAsked(
  typed: string,
  context: CommandContext,
): Promise<Asked | { kind: 'refused'; reply: Reply }> {
  const { locale, now, timeZone } = context;
  if (typed === '') return sinceLastUse(context);
  const paged = readPage(typed);
  if (paged !== null) return paged;
  const moment = readMoment(typed.replace(/^(?:sinds|vanaf|since|from):\s*/iu, ''), now, timeZone);
  if (moment === null) return refused(say(words.notATime, locale, { typed: typed.slice(0, 40) }));
  if (moment.from > now)
    return refused(say(words.toCome, locale, { at: typed.slice(0, 40), example: words.example[locale] }));
  // Before 1970 nothing was filed.
  return { kind: 'since', since: Math.max(0, moment.from), after: null, basis: [] };
}

async function sinceLastUse(context: CommandContext): Promise<Asked> {
  const { locale, now, timeZone } = context;
  const example = words.example[locale];
  const last = await context.lastUse();
  if (last === null || last > now)
    return sinceThen(now - halfDayMs, text(say(words.unknown, locale, { example })));
  if (now - last <= longestAwayMs) return sinceThen(last, text(say(words.lastUse, locale, { example })));
  const told = tellMoment(last, now, context);
  const day = Temporal.Instant.fromEpochMilliseconds(last).toZonedDateTimeISO(timeZone).toPlainDate();
  const all = [{ label: say(words.all, locale, { last: told }), command: `/gemist ${day}` }];
  return sinceThen(now - longestAwayMs, ...choices(say(words.tooLong, locale, { last: told }), all));
}

function sinceThen(since: EpochMs, ...basis: readonly ReplyPart[]): Asked {
  return { kind: 'since', since, after: null, basis };
}

/** `verder:` with since when, behind what and when the first page was asked for: as the buttons of an answer say it. */
function pageWord(since: EpochMs, after: Pick<Brought, 'at' | 'id'> | null, asOf = 0): string {
  const parts = after === null ? [since] : [since, after.at, after.id, asOf];
  return `verder:${parts.map((part) => part.toString(36)).join('.')}`;
}

function readPage(typed: string): Asked | null {
  const [, ...parts] =
    /^verder:([0-9a-z]{1,9})(?:\.([0-9a-z]{1,9})\.([0-9a-z]{1,10})(?:\.([0-9a-z]{1,9}))?)?$/u.exec(typed) ??
    [];
  const [since, at, id, asOf] = parts.map((part) =>
    part === undefined ? undefined : Number.parseInt(part, 36),
  );
  if (since === undefined) return null;
  const after = at === undefined || id === undefined ? null : { at, id };
  return { kind: 'since', since, after, ...(asOf !== undefined && { asOf }), basis: [] };
}

async function list(
  { since, after, asOf, basis }: Asked,
  found: readonly Brought[],
  context: CommandContext,
): Promise<Reply> {
  const { archive, channel, deliveries, events, locale, now } = context;
  const page = found.slice(0, pageSize);
  const takes = await events.takesIn(
    channel.id,
    page.map(({ number }) => number),
  );
  const stories = new Map(
    (await archive.these(page.map(({ number }) => number))).map((story) => [story.number, story]),
  );
  const missed = page.filter(({ number }) => stories.has(number));
  const listed = missed.flatMap(({ number }) => {
    const story = stories.get(number);
    return story === undefined ? [] : [listedWith(story, takes)];
  });
  // What came since then alone: of an event that she read before she is told what is new.
  const spoken = await spokenHere(listed, context, (story) => lastHeardAt(story) >= since);
  const lines = missed.flatMap((brought, at) => {
    const line = spoken[at];
    return line === undefined ? [] : [presentMissed(line, brought, context)];
  });
  const from = tellMoment(since, now, context);
  const title =
    after === null
      ? say(words.title, locale, { from, stories: await count(since, context) })
      : say(words.page, locale, { from });
  const owed = after === null ? await tellOwed(await deliveries.owed(channel.id), context) : [];
  const last = page.at(-1);
  const next = found.length > pageSize && last !== undefined ? pageWord(since, last, asOf ?? now) : null;
  return answer(
    { kind: 'stories', title, lines },
    ...basis,
    ...owed,
    ...choices('', [
      ...(after === null
        ? []
        : [{ label: words.newest[locale], command: `/gemist ${pageWord(since, null)}` }]),
      ...(next === null ? [] : [{ label: words.further[locale], command: `/gemist ${next}` }]),
    ]),
  );
}

async function count(since: EpochMs, { channel, deliveries, locale }: CommandContext): Promise<string> {
  const stories = await deliveries.countBrought(channel.id, since, mostCounted + 1);
  return stories > mostCounted
    ? say(manyMore, locale, { most: mostCounted })
    : sayCount(stories, counted, locale);
}

async function nothing({ since, after, basis }: Asked, context: CommandContext): Promise<Reply> {
  const { channel, deliveries, locale, now, storySubscriptions, subscriptions } = context;
  const from = tellMoment(since, now, context);
  if (after !== null)
    return answer(
      text(say(words.noMore, locale, { from })),
      ...choices('', [{ label: words.newest[locale], command: `/gemist ${pageWord(since, null)}` }]),
    );
  const owed = await tellOwed(await deliveries.owed(channel.id), context);
  const follows =
    (await subscriptions.followed(channel.id)).length +
    (await storySubscriptions.followedIn(channel.id, now)).length;
  const helps =
    follows === 0
      ? choices(words.followsNothing[locale], [{ label: words.topics[locale], command: '/onderwerpen' }])
      : choices('', [
          { label: words.yesterday[locale], command: '/gemist gisteren' },
          { label: words.latest[locale], command: '/laatste' },
        ]);
  return answer(text(say(words.none, locale, { from })), ...basis, ...owed, ...helps);
}

function refused(said: string): { kind: 'refused'; reply: Reply } {
  return { kind: 'refused', reply: refuse(text(said)) };
}
