import type { Command, CommandContext } from '../../src/chat/ports/command.ts';
import type { Words } from '../../src/chat/ports/locale.ts';
import type { ReplyRow } from '../../src/chat/ports/reply.ts';
import { answer, text } from '../../src/chat/router/make-reply.ts';
import { tellReason } from '../../src/chat/words/reasons/tell-reason.ts';
import { say, sayCount } from '../../src/chat/words/say.ts';
import { tellFault, tellRejected } from '../../src/chat/words/source-faults.ts';
import { late } from '../../src/chat/words/sources/tell-late.ts';
import { tellOrigin } from '../../src/chat/words/sources/tell-origin.ts';
import { isSilent } from '../../src/chat/words/sources/tell-silence.ts';
import { tellStuck } from '../../src/chat/words/sources/tell-stuck.ts';
import { tellMoment, tellWhen } from '../../src/chat/words/tell-moment.ts';
import { storeRows } from '../../src/chat/words/wire/store-rows.ts';
import { glanceOf } from '../../src/chat/words/wire/wire-state.ts';
import { isLate } from '../../src/domain/delay/source-late.ts';
import { isStuckKind } from '../../src/domain/folder/stuck-files.ts';
import type { LieKind } from '../../src/domain/identity/lying-guids.ts';
import { isFed } from '../../src/domain/push-feeding.ts';
import { shownAddress } from '../../src/domain/shown-address.ts';
import type { SourceHealth, SourcePush } from '../../src/store/source-store.ts';

const words = {
  title: { nl: 'Bronnen', en: 'Sources' },
  none: { nl: 'Er zijn geen bronnen ingesteld.', en: 'No sources are set up.' },
  polled: { nl: 'laatst gelezen {at}', en: 'last read {at}' },
  neverPolled: { nl: 'nog niet gelezen', en: 'not read yet' },
  lastItem: { nl: 'laatste bericht {at}', en: 'last story {at}' },
  noItem: { nl: 'nog geen bericht', en: 'no story yet' },
  fine: { nl: 'werkt', en: 'works' },
  gone: { nl: 'de bron zegt niet meer te bestaan', en: 'the source says that it no longer exists' },
  moved: { nl: 'verhuisd naar {address}', en: 'moved to {address}' },
  next: { nl: 'volgende poging {at}', en: 'next try {at}' },
} satisfies Record<string, Words>;
const failing = {
  one: { nl: 'de laatste keer mislukt', en: 'failed the last time' },
  many: { nl: '{count} keer op rij mislukt', en: 'failed {count} times in a row' },
} satisfies Record<string, Words>;

/** What is known of how a source names its items; it costs no story, but the provider should hear of it. */
const lies = {
  'guid-shared': {
    nl: 'meer berichten onder één guid: herkend aan link en tekst',
    en: 'several items under one guid: known by link and text',
  },
  'guid-reused': {
    nl: 'gebruikt guids opnieuw voor andere berichten: herkend aan link en tekst',
    en: 'uses guids again for other items: known by link and text',
  },
  'guid-fresh': {
    nl: 'andere guids bij elke keer lezen: herkend aan link en tekst',
    en: 'other guids at each fetch: known by link and text',
  },
  repeated: {
    nl: 'geeft dezelfde berichten steeds als nieuw: niet opnieuw geplaatst',
    en: 'gives the same items as new again and again: not posted again',
  },
} satisfies Record<LieKind, Words>;

/** How a source is fed by the hub that its document names (WebSub). */
const pushes = {
  fed: {
    nl: 'toegestuurd door {hub}, het laatst {at}; zelf gelezen om het kwartier',
    en: 'sent by {hub}, last {at}; read each quarter of an hour besides',
  },
  waiting: {
    nl: '{hub} stuurt toe wat nieuw is; daarvan kwam nog niets',
    en: '{hub} sends what is new; nothing of it came yet',
  },
  missed: {
    nl: '{hub} stuurde niet alles toe: zelf gelezen als anders',
    en: '{hub} did not send everything: read as usual',
  },
  unsigned: {
    nl: 'wat {hub} toestuurt wordt sinds {since} niet gelezen, nu omdat het niet goed ondertekend is: zelf gelezen als anders',
    en: 'what {hub} sends has not been read since {since}, now because it is not signed as it should be: read as usual',
  },
  slow: {
    nl: 'wat {hub} toestuurt wordt sinds {since} niet gelezen, nu omdat het er langer dan tien seconden over doet: zelf gelezen als anders',
    en: 'what {hub} sends has not been read since {since}, now because it takes longer than ten seconds to send it: read as usual',
  },
  crowded: {
    nl: 'wat {hub} toestuurt wordt sinds {since} niet gelezen, nu omdat het meer tegelijk stuurt dan Telex aanneemt; het moet dat later opnieuw sturen: zelf gelezen als anders',
    en: 'what {hub} sends has not been read since {since}, now because it sends more at once than Telex takes, and is told to send that again later: read as usual',
  },
  'too-large': {
    nl: 'wat {hub} toestuurt wordt sinds {since} niet gelezen, nu omdat het groter is dan een document mag zijn (maxBody): zelf gelezen als anders',
    en: 'what {hub} sends has not been read since {since}, now because it is larger than a document may be (maxBody): read as usual',
  },
  cut: {
    nl: 'wat {hub} toestuurt wordt sinds {since} niet gelezen, nu omdat het halverwege wordt afgebroken: zelf gelezen als anders',
    en: 'what {hub} sends has not been read since {since}, now because it is broken off halfway: read as usual',
  },
  asking: { nl: 'toezending gevraagd aan {hub}', en: '{hub} is asked to send it' },
  asked: {
    nl: 'toezending gevraagd aan {hub} ({reason})',
    en: '{hub} is asked to send it ({reason})',
  },
  refused: {
    nl: '{hub} stuurt niets toe ({reason}); zelf gelezen als anders',
    en: '{hub} sends nothing ({reason}); read as usual',
  },
} satisfies Record<string, Words>;

/** `/bronnen`: a row a source. */
export const bronnen: Command = {
  name: 'bronnen',
  englishName: 'sources',
  help: {
    nl: 'Elke bron: wanneer gelezen, het laatste bericht, en of het werkt',
    en: 'Each source: when it was read, its last story, and whether it works',
  },
  arguments: [],
  changesChannel: false,

  async run(context) {
    const sources = await context.sources.health();
    const { locale } = context;
    if (sources.length === 0) return answer(text(words.none[locale]));
    const origins = (await context.sourceDesk?.known()) ?? null;
    const rows = sources.map((source) => {
      const row = sourceRow(source, context);
      const origin = origins === null ? [] : tellOrigin(source.id, origins, context);
      return { ...row, detail: [...origin, row.detail].join(' · ') };
    });
    // What cannot be kept fails all of them, and none of them says why.
    const ofStore = storeRows({ ...(await context.health()), damage: null, storeTroubles: [] }, context);
    return answer({ kind: 'rows', title: words.title[locale], rows: [...ofStore, ...rows] });
  },
};

function sourceRow(source: SourceHealth, context: CommandContext): ReplyRow {
  const { locale } = context;
  const at = (time: number) => ({ at: tellMoment(time, context.now, context) });
  const { id, credit, lastPollAt, lastItemAt } = source;
  const detail = [
    sourceState(source, context),
    source.silence === undefined ? null : say(isSilent, locale, at(source.silence.since)),
    lastPollAt === null ? words.neverPolled[locale] : say(words.polled, locale, at(lastPollAt)),
    lastItemAt === null ? words.noItem[locale] : say(words.lastItem, locale, at(lastItemAt)),
    source.movedTo === null ? null : say(words.moved, locale, { address: shownAddress(source.movedTo) }),
    tellPush(source.push, context),
    ...source.lies.map((kind) => lies[kind][locale]),
    tellRejected(source.rejected, locale, (time) => tellMoment(time, context.now, context)),
    ...(source.stuck ?? []).map((files) => tellStuck(files, locale)),
    isStuckKind(source.lastErrorKind) ? null : tellFault(source, locale),
  ];
  return {
    term: credit === null ? id : `${id} (${credit})`,
    detail: detail.filter((each) => each !== null).join(' · '),
    health: sourceHealth(source, context.now),
  };
}

function sourceState(source: SourceHealth, context: CommandContext): string | null {
  const { locale, now } = context;
  switch (source.state) {
    case 'new':
      return null;
    case 'ok':
      if (isLate(source, now))
        return say(late.here, locale, { when: tellWhen(source.nextPollAt ?? now, now, context) });
      return isSlow(source, now) ? withNext(words.fine[locale], source, context) : words.fine[locale];
    case 'gone':
    case 'failing': {
      const isGone = source.state === 'gone';
      const said = isGone ? words.gone[locale] : sayCount(source.failCount, failing, locale);
      return withNext(said, source, context);
    }
  }
}

function tellPush(push: SourcePush | null, context: CommandContext): string | null {
  if (push === null || push.state === 'leaving') return null;
  const { locale, now } = context;
  const { hub, reason, pushedAt, trouble } = push;
  const moment = (time: number | null) => (time === null ? '' : tellMoment(time, now, context));
  const moments = { at: moment(pushedAt), since: moment(trouble?.since ?? null) };
  const about = { hub, ...moments, reason: tellReason(reason ?? '', locale) };
  return say(pushes[wordOf(push, now)], locale, about);
}

function wordOf(push: SourcePush, now: number): keyof typeof pushes {
  if (push.state === 'refused') return 'refused';
  if (push.state !== 'live' || (push.leaseUntil ?? 0) <= now)
    return push.reason === null ? 'asking' : 'asked';
  if (push.trouble !== null) return push.trouble.kind;
  if (isFed(push, now)) return 'fed';
  return push.pushedAt === null ? 'waiting' : 'missed';
}

/** It is left alone for so long, by its own wish or its silence, that an editor should see it. */
function isSlow({ nextPollAt }: SourceHealth, now: number): boolean {
  return nextPollAt !== null && nextPollAt - now > 5 * 60_000;
}

function withNext(said: string, { nextPollAt }: SourceHealth, context: CommandContext): string {
  const { locale, now } = context;
  if (nextPollAt === null || nextPollAt <= now) return said;
  return `${said}; ${say(words.next, locale, { at: tellMoment(nextPollAt, now, context) })}`;
}

/** How a source is doing at a glance; null while nothing is known. */
function sourceHealth(source: SourceHealth, now: number): ReplyRow['health'] {
  if (source.state === 'new' || source.isPaused) return null;
  const glance = glanceOf(source, now);
  const isOdd = source.rejected.length > 0 || source.silence !== undefined || source.stuck !== undefined;
  return glance === 'ok' && isOdd ? 'warning' : glance;
}
