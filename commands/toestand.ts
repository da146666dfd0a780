import { type AdapterState, reasonOf } from '../src/chat/ports/adapter-state.ts';
import type { Command, CommandContext, TelexHealth } from '../src/chat/ports/command.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../src/chat/ports/reply.ts';
import { answer } from '../src/chat/router/make-reply.ts';
import { hoursRows } from '../src/chat/words/hours/hours-rows.ts';
import { tellReason } from '../src/chat/words/reasons/tell-reason.ts';
import { say } from '../src/chat/words/say.ts';
import { late as lateWords } from '../src/chat/words/sources/tell-late.ts';
import { pausedRows, pausesNow } from '../src/chat/words/sources/tell-paused.ts';
import { areSilent } from '../src/chat/words/sources/tell-silence.ts';
import { stuckDeliveries } from '../src/chat/words/stuck-deliveries.ts';
import { tellMoment } from '../src/chat/words/tell-moment.ts';
import { storeRows } from '../src/chat/words/wire/store-rows.ts';
import { tellDelays } from '../src/chat/words/wire/tell-delays.ts';
import { fileRows } from '../src/chat/words/wire/tell-file.ts';
import { tellInShort } from '../src/chat/words/wire/tell-in-short.ts';
import { unfoundRows } from '../src/chat/words/wire/tell-unfound.ts';
import { glanceAtPlatform } from '../src/chat/words/wire/wire-state.ts';
import { fileAsRead } from '../src/domain/file-standing.ts';
import type { EpochMs } from '../src/domain/item.ts';
import { isReason } from '../src/domain/reason.ts';
import type { OperationState } from '../src/store/ports.ts';
import type { SourceHealth, SourcesOverview } from '../src/store/source-store.ts';
import type { OldestOpen } from '../src/store/troubles.ts';

const words = {
  title: { nl: 'Toestand {at}: {inShort}', en: 'How things are at {at}: {inShort}' },
  running: { nl: '{version}, draait sinds {at}', en: '{version}, running since {at}' },
  runningSample: {
    nl: '{version}, draait sinds {at}, met voorbeeldnieuws',
    en: '{version}, running since {at}, with sample news',
  },
  sources: { nl: 'bronnen', en: 'sources' },
  noSources: { nl: 'geen bronnen ingesteld', en: 'no sources are set up' },
  working: { nl: '{working} van {all} werken', en: '{working} of {all} work' },
  notYet: { nl: '{count} nog niet gelezen', en: '{count} not read yet' },
  troubled: { nl: 'niet in orde: {ids}', en: 'in trouble: {ids}' },
  manyTroubled: {
    nl: 'niet in orde: {ids} en nog {count}',
    en: 'in trouble: {ids} and {count} more',
  },
  lastItem: { nl: 'laatste bericht {at}', en: 'last story {at}' },
  noItem: { nl: 'nog geen bericht', en: 'no story yet' },
  givenUp: {
    nl: 'de formulering {pattern} (signals.add) deed er telkens te lang over en wordt niet meer herkend tot Telex opnieuw start; npx telex check zegt wat eraan schort',
    en: 'the wording {pattern} (signals.add) took too long again and again and is not recognised until Telex starts anew; npx telex check says what is wrong with it',
  },
  posted: { nl: 'geplaatst', en: 'posted' },
  open: {
    nl: 'het oudste staat open sinds {at}, voor {channel}',
    en: 'the oldest has been open since {at}, for {channel}',
  },
  until: { nl: '{reason}, tot {at}', en: '{reason}, until {at}' },
  openElsewhere: { nl: 'het oudste staat open sinds {at}', en: 'the oldest has been open since {at}' },
  openStory: {
    nl: 'het oudste staat open sinds {at}: #{number} voor {channel}',
    en: 'the oldest has been open since {at}: #{number} for {channel}',
  },
  nothingPosted: { nl: 'nog niets', en: 'nothing yet' },
} satisfies Record<string, Words>;

const operationStates = {
  pending: { nl: '{count} te doen', en: '{count} to do' },
  held: { nl: '{count} in stille uren vastgehouden', en: '{count} held in quiet hours' },
  sending: { nl: '{count} onderweg', en: '{count} under way' },
  sent: { nl: '{count}', en: '{count}' },
  parked: { nl: '{count} geparkeerd', en: '{count} parked' },
  dead: { nl: '{count} opgegeven', en: '{count} given up' },
} satisfies Partial<Record<OperationState, Words>>;

const adapterWords = {
  both: { nl: 'verbonden', en: 'connected' },
  neither: { nl: 'plaatst niets en hoort geen opdrachten', en: 'does not post and hears no commands' },
  deaf: { nl: 'plaatst, maar hoort geen opdrachten', en: 'posts, but hears no commands' },
  mute: { nl: 'hoort opdrachten, maar plaatst niets', en: 'hears commands, but does not post' },
} satisfies Record<string, Words>;

/** `/toestand`, which was `/draad` before: how Telex itself does, and the deliveries that a person has to look at. */
export const toestand: Command = {
  name: 'toestand',
  englishName: 'health',
  formerName: { nl: 'draad', en: 'wire' },
  help: {
    nl: 'Hoe het met Telex gaat: bronnen, kanalen en wat er nog moet',
    en: 'How Telex is doing: sources, channels and what is still to be done',
  },
  arguments: [],
  changesChannel: false,

  async run(context) {
    const counts = await context.deliveries.countByState();
    return answer(
      await overview(counts, context),
      ...(await hoursRows(context)),
      ...(await stuckDeliveries(counts, context)),
      ...(await tellDelays(context)),
    );
  },
};

/** What is open for longer is told. */
const longOpenMs = 2 * 60_000;
/** So is what a platform asks to wait for longer. */
const longWaitMs = 60_000;

/** Of more sources that are silent or late nobody reads the names here. */
const mostNamed = 10;

type Counts = ReadonlyMap<OperationState, number>;

async function overview(counts: Counts, context: CommandContext): Promise<ReplyPart> {
  const { locale } = context;
  const health = await context.health();
  const { version, startedAt, sample, adapters } = health;
  const sources = await context.sources.overview(context.now);
  const paused = await pausesNow(context);
  const running = sample ? words.runningSample : words.running;
  const open = await context.troubles.oldestOpen();
  const adapterRows = adapters.map(({ platform, state }): ReplyRow => {
    const { duties, health: atAGlance } = glanceAtPlatform(state);
    const detail = [adapterWords[duties][locale], ...reasonsOf(state, locale)].join(': ');
    const oldest = open.find((each) => each.platform === platform);
    if (oldest === undefined || !isToBeTold(oldest, context.now))
      return { term: platform, detail, health: atAGlance };
    return {
      term: platform,
      detail: `${detail} · ${tellOpen(oldest, context)}`,
      health: atAGlance === 'ok' ? 'warning' : atAGlance,
    };
  });
  return {
    kind: 'rows',
    title: say(words.title, locale, {
      at: tell(context.now, context),
      inShort: tellInShort(health, { ...sources, paused: paused.length }, counts, locale),
    }),
    rows: [
      ...storeRows(health, context),
      sourcesRow(sources, context),
      ...pausedRows(paused, context),
      ...patternRows(health, context),
      ...fileRows(health.file ?? fileAsRead, locale, (at) => tell(at, context)),
      ...unfoundRows(health.unfound ?? [], locale, context.mayName),
      ...adapterRows,
      postingRow(counts, context),
      {
        term: 'Telex',
        detail: say(running, locale, { version, at: tell(startedAt, context) }),
        health: null,
      },
    ],
  };
}

/** What such a wording said of items is missed from then on: a kill, for instance. */
function patternRows({ givenUpPatterns = [] }: TelexHealth, { locale }: CommandContext): readonly ReplyRow[] {
  return givenUpPatterns.map((pattern) => ({
    term: 'newsroom.yaml',
    detail: say(words.givenUp, locale, { pattern }),
    health: 'broken',
  }));
}

function isToBeTold(oldest: OldestOpen, now: EpochMs): boolean {
  return now - oldest.since >= longOpenMs || (isAskedToWait(oldest) && oldest.dueAt - now >= longWaitMs);
}

function isAskedToWait({ reason }: OldestOpen): boolean {
  return isReason(reason, 'asked-to-wait');
}

function tellOpen(oldest: OldestOpen, context: CommandContext): string {
  const { since, channel, address, number } = oldest;
  const at = tell(since, context);
  if (!context.mayName(address)) return say(words.openElsewhere, context.locale, { at });
  const said =
    number === null
      ? say(words.open, context.locale, { at, channel })
      : say(words.openStory, context.locale, { at, channel, number });
  const why = whyOpen(oldest, context);
  return why === null ? said : `${said} (${why})`;
}

/** `het platform vraagt om te wachten, tot 14.05`. */
function whyOpen(oldest: OldestOpen, context: CommandContext): string | null {
  if (oldest.reason === null) return null;
  const reason = tellReason(oldest.reason, context.locale);
  if (!isAskedToWait(oldest) || oldest.dueAt <= context.now) return reason;
  return say(words.until, context.locale, { reason, at: tell(oldest.dueAt, context) });
}

function reasonsOf({ hearing, posting }: AdapterState, locale: Locale): readonly string[] {
  const reasons = [reasonOf(posting), reasonOf(hearing)].filter((reason) => reason !== null);
  return [...new Set(reasons.map((reason) => tellReason(reason, locale)))];
}

function sourcesRow(sources: SourcesOverview, context: CommandContext): ReplyRow {
  const { byState, troubled, newestItemAt, silent, late } = sources;
  const { locale } = context;
  const term = words.sources[locale];
  const count = (state: SourceHealth['state']) => byState.get(state) ?? 0;
  const all = [...byState.values()].reduce((sum, each) => sum + each, 0);
  if (all === 0) return { term, detail: words.noSources[locale], health: 'warning' };
  const bad = count('failing') + count('gone');
  const unread = count('new');
  const detail = [say(words.working, locale, { working: count('ok') - late.length, all })];
  if (unread > 0) detail.push(say(words.notYet, locale, { count: unread }));
  if (bad > 0) {
    const ids = troubled.join(', ');
    const more = bad - troubled.length;
    detail.push(say(more > 0 ? words.manyTroubled : words.troubled, locale, { ids, count: more }));
  }
  if (late.length > 0) detail.push(say(lateWords.these, locale, { ids: firstOf(late) }));
  if (silent.length > 0) detail.push(say(areSilent, locale, { ids: firstOf(silent) }));
  detail.push(
    newestItemAt === null
      ? words.noItem[locale]
      : say(words.lastItem, locale, { at: tell(newestItemAt, context) }),
  );
  return {
    term,
    detail: detail.join(' · '),
    health: bad === all ? 'broken' : bad + silent.length + late.length > 0 ? 'warning' : 'ok',
  };
}

function firstOf(ids: readonly string[]): string {
  return ids.slice(0, mostNamed).join(', ');
}

function postingRow(counts: Counts, { locale }: CommandContext): ReplyRow {
  const states = ['sent', 'pending', 'held', 'sending', 'parked', 'dead'] as const;
  const said = states
    .map((state) => ({ state, count: counts.get(state) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => say(operationStates[state], locale, { count }));
  const needsHelp = (counts.get('parked') ?? 0) + (counts.get('dead') ?? 0) > 0;
  return {
    term: words.posted[locale],
    detail: said.length === 0 ? words.nothingPosted[locale] : said.join(' · '),
    health: needsHelp ? 'warning' : 'ok',
  };
}

function tell(at: EpochMs, context: CommandContext): string {
  return tellMoment(at, context.now, context);
}
