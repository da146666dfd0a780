import type { TimeTelling } from '../../domain/age.ts';
import { boardPlatform, type Platform } from '../../domain/channel.ts';
import type { EpochMs } from '../../domain/item.ts';
import { shorten } from '../../domain/post/shorten.ts';
import { type NoticePost, plainNotice } from '../../domain/post.ts';
import type { EndedTrouble, Trouble, TroubleNews } from '../../store/troubles.ts';
import type { Locale, Words } from '../ports/locale.ts';
import { nameUndelivered } from './name-undelivered.ts';
import { tellReason } from './reasons/tell-reason.ts';
import { say } from './say.ts';
import { isOfStuckFiles, tellFault } from './source-faults.ts';
import { silentSource, speaksAgain, unwatched } from './sources/tell-silence.ts';
import { filesStand, noneStands, readAgain, unreadSource } from './sources/tell-stuck.ts';
import { tellMoment, tellWhen } from './tell-moment.ts';
import { tellSpan } from './tell-span.ts';
import { channelAgain, many, manyOver } from './troubles-together.ts';
import { differingFiles, filesAgree } from './wire/tell-differing.ts';
import { elsewhereOver, refusedElsewhere, refusedFile, whyRefused } from './wire/tell-file.ts';

const begun = {
  store: {
    nl: 'De database kan niet worden gebruikt, sinds {at}: {reason}. Er wordt niets bewaard en niets geplaatst; maak ruimte op de schijf, of sluit het programma dat haar bezet houdt.',
    en: 'The database cannot be used, since {at}: {reason}. Nothing is kept and nothing posted; make room on the disk, or close what holds it.',
  },
  server: {
    nl: 'De database kan niet worden gebruikt, sinds {at}: de server is weg of neemt niets aan ({reason}). Er wordt niets bewaard en niets geplaatst; wie die server beheert, ziet waarom. Telex gaat vanzelf door.',
    en: 'The database cannot be used, since {at}: its server is away or takes nothing ({reason}). Nothing is kept and nothing posted; whoever runs that server sees why. Telex goes on by itself.',
  },
  damage: {
    nl: 'De database is beschadigd, gezien {when}: {reason}. Telex gaat door met wat heel is; laat de beheerder Telex gauw stoppen en een back-up terugzetten met npx telex restore, en oudere back-ups bewaren.',
    en: 'The database is damaged, seen {when}: {reason}. Telex goes on with what is whole; have whoever runs it stop it soon and put a backup back with npx telex restore, and keep older backups.',
  },
  newsroom: refusedFile,
  newsroomOn: refusedElsewhere,
  files: differingFiles,
  posting: {
    nl: '{what} neemt geen berichten aan, sinds {at}: {reason}. Wat wacht, komt vanzelf.',
    en: '{what} takes no posts, since {at}: {reason}. What waits comes by itself.',
  },
  hearing: {
    nl: '{what} hoort geen opdrachten, sinds {at}; berichten gaan door: {reason}',
    en: '{what} hears no commands, since {at}; posts go on: {reason}',
  },
  both: {
    nl: '{what} neemt geen berichten aan en hoort geen opdrachten, sinds {at}: {reason}. Wat wacht, komt vanzelf.',
    en: '{what} takes no posts and hears no commands, since {at}: {reason}. What waits comes by itself.',
  },
  source: unreadSource,
  standing: filesStand,
  silence: silentSource,
  channel: {
    nl: 'In het kanaal {what} komt niets meer aan, sinds {at}: {reason}. Telex probeert het elke tien minuten.',
    en: 'Nothing reaches the channel {what}, since {at}: {reason}. Telex tries it every ten minutes.',
  },
  name: {
    nl: 'Het kanaal {what} uit newsroom.yaml doet niet mee, sinds {at}: {reason}. Telex kijkt elke minuut opnieuw.',
    en: 'The channel {what} of newsroom.yaml is left out, since {at}: {reason}. Telex looks again every minute.',
  },
  stuck: {
    nl: 'In het kanaal {what} komt niets aan, sinds {at}: {reason}. Telex blijft het proberen; kijk of het er nog mag schrijven.',
    en: 'Nothing gets through in the channel {what}, since {at}: {reason}. Telex goes on trying; look whether it may still write there.',
  },
  undelivered: {
    nl: '{what} kwam niet aan: {reason}. Zeg het daar zelf, en sluit het af met npx telex deliveries --drop {id}; --retry {id} probeert het opnieuw.',
    en: '{what} did not arrive: {reason}. Say it there yourself, and close it with npx telex deliveries --drop {id}; --retry {id} tries again.',
  },
  waiting: {
    nl: '{what}: het oudste bericht staat open sinds {at} ({reason})',
    en: '{what}: the oldest post has been open since {at} ({reason})',
  },
} satisfies Record<string, Words>;

const over = {
  store: { nl: 'de database werkt weer', en: 'the database can be used again' },
  damage: { nl: 'de database is heel', en: 'the database is whole' },
  newsroom: {
    nl: 'newsroom.yaml geldt weer zoals het er staat',
    en: 'newsroom.yaml is in force as it stands',
  },
  newsroomOn: elsewhereOver,
  files: filesAgree,
  posting: { nl: '{what} neemt weer berichten aan', en: '{what} takes posts again' },
  hearing: { nl: '{what} hoort weer opdrachten', en: '{what} hears commands again' },
  source: readAgain,
  standing: noneStands,
  silence: speaksAgain,
  channel: channelAgain,
  name: {
    nl: 'het kanaal {what} doet mee, of wordt niet meer genoemd',
    en: 'the channel {what} takes part, or is named no more',
  },
  stuck: {
    nl: 'in het kanaal {what} komen berichten weer aan',
    en: 'posts get through in the channel {what} again',
  },
  undelivered: { nl: '{what} is afgehandeld', en: '{what} is settled' },
  waiting: { nl: '{what}: niets staat lang open', en: '{what}: nothing has been open for long' },
} satisfies Record<string, Words>;

const dropped = {
  source: { nl: 'niet meer in newsroom.yaml: {names}', en: 'no longer in newsroom.yaml: {names}' },
  silence: unwatched,
  platform: { nl: 'niet meer aan: {names}', en: 'no longer switched on: {names}' },
} satisfies Record<string, Words>;

const words = {
  over: { nl: 'Verholpen: {what} ({from}–{to})', en: 'Over: {what} ({from}–{to})' },
  andMore: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
  channelOn: { nl: '{channel} op {platform}', en: '{channel} on {platform}' },
  board: { nl: 'het bord', en: 'the board' },
  noAnswer: { nl: 'er komt geen antwoord', en: 'no answer comes' },
  noReason: { nl: 'zonder opgave van reden', en: 'no reason was given' },
} satisfies Record<string, Words>;

/** In what language and zone to tell, and when, and what people call the platforms. */
export type TroubleTelling = TimeTelling & {
  readonly locale: Locale;
  readonly now: EpochMs;
  readonly platformLabels: PlatformLabels;
};

/** What people call each chat platform: `Slack`. The board is told in words of its own. */
export type PlatformLabels = ReadonlyMap<Platform, string>;

/** More than so many of one kind are named in one line. */
const mostApart = 3;
const mostNamed = 10;
const longestReason = 300;

/** The notice for an alarm channel. What began asks for attention, what is over does not. */
export function presentTroubles({ begun, over, at }: TroubleNews, telling: TroubleTelling): NoticePost {
  const lines = [
    ...tellTroubles(begun, telling).map((line) => `🔴 ${line}`),
    ...tellOver(over, at, telling).map((line) => `🟢 ${line}`),
  ];
  return plainNotice(lines.join('\n'), begun.length > 0);
}

/** One line for each that stands still; many of one kind are one line, and so are the parts of one platform. */
export function tellTroubles(troubles: readonly Trouble[], telling: TroubleTelling): readonly string[] {
  const silent = platformsOf(troubles, 'posting');
  const deaf = platformsOf(troubles, 'hearing');
  const apart = troubles.filter((trouble) => !isImplied(trouble, silent));
  return groups(apart).map((group) => {
    const [first] = group;
    const since = Math.min(...group.map((each) => each.since));
    const at = tellMoment(since, telling.now, telling);
    const kind = kindOf(first);
    if (group.length === 1 || !isMany(kind)) {
      const reason = shorten(reasonOf(first, telling), longestReason);
      const isBoth = first.about.kind === 'platform' && deaf.has(first.about.platform) && kind === 'posting';
      const id = first.about.kind === 'undelivered' ? String(first.about.id) : '';
      const when = tellWhen(since, telling.now, telling);
      const values = { what: nameOf(first, telling), at, when, reason, id };
      return say(begun[isBoth ? 'both' : wordsFor(first.about, kind)], telling.locale, values);
    }
    return say(many[kind], telling.locale, { count: group.length, at, names: namesOf(group, telling) });
  });
}

function platformsOf(troubles: readonly Trouble[], part: 'posting' | 'hearing'): ReadonlySet<Platform> {
  return new Set(
    troubles.flatMap(({ about }) =>
      about.kind === 'platform' && about.part === part ? [about.platform] : [],
    ),
  );
}

/** What waits or is not found on a platform that takes no posts, and that it hears nobody either, is no trouble of its own. */
function isImplied({ about }: Trouble, silent: ReadonlySet<Platform>): boolean {
  if (about.kind === 'waiting' || about.kind === 'name') return silent.has(about.platform);
  return about.kind === 'platform' && about.part === 'hearing' && silent.has(about.platform);
}

function tellOver(
  troubles: readonly EndedTrouble[],
  at: EpochMs,
  telling: TroubleTelling,
): readonly string[] {
  const { locale, now } = telling;
  return [
    ...groups(troubles.filter(({ isDropped }) => isDropped !== true)).map(tellEnd),
    ...(['source', 'silence', 'platform'] as const).flatMap(tellDropped),
  ];

  function tellDropped(kind: keyof typeof dropped): readonly string[] {
    const [first, ...rest] = troubles.filter(
      ({ isDropped, about }) => isDropped === true && droppedKind(about) === kind,
    );
    if (first === undefined) return [];
    const what = say(dropped[kind], locale, { names: namesOf([first, ...rest], telling) });
    return [overOf(what, [first, ...rest])];
  }

  function tellEnd(group: Group<EndedTrouble>): string {
    const [first] = group;
    const kind = kindOf(first);
    const what =
      group.length === 1 || !isMany(kind)
        ? say(over[kind], locale, { what: nameOf(first, telling) })
        : say(manyOver[kind], locale, { count: group.length, names: namesOf(group, telling) });
    return overOf(what, group);
  }

  function overOf(what: string, group: Group<EndedTrouble>): string {
    const from = tellMoment(Math.min(...group.map(({ since }) => since)), now, telling);
    const to = Math.max(...group.map(({ overAt }) => overAt ?? at));
    return say(words.over, locale, { what, from, to: tellMoment(to, now, telling) });
  }
}

function droppedKind({ kind }: Trouble['about']): keyof typeof dropped {
  return kind === 'source' || kind === 'silence' ? kind : 'platform';
}

/** What a trouble is about. */
type Kind = keyof typeof over;
type Group<T extends Trouble = Trouble> = readonly [T, ...T[]];

/** A few stay apart, each with its reason; many of one kind belong together. */
function groups<T extends Trouble>(troubles: readonly T[]): readonly Group<T>[] {
  const kinds = Map.groupBy(troubles, kindOf);
  return [...kinds].flatMap(([kind, all]): Group<T>[] => {
    const [first, ...rest] = all;
    if (first === undefined) return [];
    return isMany(kind) && all.length > mostApart ? [[first, ...rest]] : all.map((each): Group<T> => [each]);
  });
}

function kindOf({ about }: Trouble): Kind {
  if (about.kind === 'newsroom' && about.from !== undefined) return 'newsroomOn';
  if (about.kind === 'source' && isOfStuckFiles(about.lastErrorKind)) return 'standing';
  return about.kind === 'platform' ? about.part : about.kind;
}

/** What a server does not take is not mended on this machine. */
function wordsFor(about: Trouble['about'], kind: Kind): keyof typeof begun {
  return about.kind === 'store' && about.place === 'server' ? 'server' : kind;
}

function isMany(kind: Kind): kind is keyof typeof many {
  return kind in many;
}

function namesOf(group: Group, telling: TroubleTelling): string {
  const names = group
    .slice(0, mostNamed)
    .map((trouble) => nameOf(trouble, telling))
    .join(', ');
  const count = group.length - mostNamed;
  return count > 0 ? say(words.andMore, telling.locale, { names, count }) : names;
}

function nameOf({ about }: Trouble, telling: TroubleTelling): string {
  switch (about.kind) {
    case 'store':
    case 'damage':
      return '';
    case 'newsroom':
      return about.from ?? '';
    case 'files':
      return about.others.join(', ');
    case 'source':
    case 'silence':
      return about.source;
    case 'undelivered':
      return nameUndelivered(about, platformName(about.platform, telling), telling.locale);
    case 'channel':
    case 'name':
    case 'stuck':
      return say(words.channelOn, telling.locale, {
        channel: about.channel,
        platform: platformName(about.platform, telling),
      });
    default:
      return platformName(about.platform, telling);
  }
}

/** The board has no name; of a platform that is not in the list any more only its name is known. */
function platformName(platform: Platform, { locale, platformLabels }: TroubleTelling): string {
  return platform === boardPlatform ? words.board[locale] : (platformLabels.get(platform) ?? platform);
}

function reasonOf({ about }: Trouble, { locale }: TroubleTelling): string {
  if (about.kind === 'newsroom') return whyRefused(about, locale);
  if (about.kind === 'files') return about.from;
  if (about.kind === 'silence') return tellSpan(about.usualMs, locale);
  const said =
    about.kind === 'source'
      ? tellFault(about, locale)
      : about.reason === null
        ? null
        : tellReason(about.reason, locale);
  if (said !== null && said !== '') return said;
  return words[about.kind === 'stuck' ? 'noAnswer' : 'noReason'][locale];
}
