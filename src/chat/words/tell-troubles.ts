import type { TimeTelling } from '../../domain/age.ts';
import { boardPlatform, type Platform } from '../../domain/channel.ts';
import { isStuckKind } from '../../domain/folder/stuck-files.ts';
import type { EpochMs } from '../../domain/item.ts';
import { shorten } from '../../domain/post/shorten.ts';
import { type NoticePost, plainNotice } from '../../domain/post.ts';
import type { EndedTrouble, Trouble, TroubleNews } from '../../store/troubles.ts';
import { storeRemedies } from '../../store/words/store-remedies.ts';
import type { Locale, Words } from '../ports/locale.ts';
import { nameUndelivered } from './name-undelivered.ts';
import { tellReason } from './reasons/tell-reason.ts';
import { say } from './say.ts';
import { tellFault } from './source-faults.ts';
import { tellMoment, tellWhen } from './tell-moment.ts';
import { tellSpan } from './tell-span.ts';
import { begun, dropped, many, manyOver, over } from './trouble-words.ts';
import { clearingRemedy, nameParts } from './wire/tell-clearing.ts';
import { countDamaged, nameDamaged, remedyOfDamaged } from './wire/tell-damaged.ts';
import { whyRefused } from './wire/tell-file.ts';

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
      const remedy = remedyOf(first.about, telling.locale);
      const values = { what: nameOf(first, telling), at, when, reason, id, remedy };
      return say(begun[isBoth ? 'both' : wordsFor(first.about, kind)], telling.locale, values);
    }
    const count = kind === 'row' ? countDamaged(group.length, telling.locale) : group.length;
    return say(many[kind], telling.locale, { count, at, names: namesOf(group, telling) });
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
    // Two troubles may be of one: of a folder that could not be read and of files that stand in it.
    const names = new Set([first, ...rest].map((trouble) => nameOf(trouble, telling)));
    const what = say(dropped[kind], locale, { names: listOf([...names], telling) });
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
  if (about.kind === 'source' && isStuckKind(about.lastErrorKind)) return 'standing';
  return about.kind === 'platform' ? about.part : about.kind;
}

/** What a server does not take is not mended on this machine. */
function wordsFor(about: Trouble['about'], kind: Kind): keyof typeof begun {
  return about.kind === 'store' && about.fault === 'server' ? 'server' : kind;
}

/** Of the database; empty: the sentence says it itself. */
function remedyOf(about: Trouble['about'], locale: Locale): string {
  if (about.kind === 'row') return remedyOfDamaged(about, locale);
  if (about.kind === 'clearing') return clearingRemedy[locale];
  if (about.kind === 'damage') return storeRemedies.damaged[locale];
  return about.kind === 'store' ? storeRemedies[about.fault][locale] : '';
}

function isMany(kind: Kind): kind is keyof typeof many {
  return kind in many;
}

function namesOf(group: Group, telling: TroubleTelling): string {
  return listOf(
    group.map((trouble) => nameOf(trouble, telling)),
    telling,
  );
}

function listOf(all: readonly string[], { locale }: TroubleTelling): string {
  const names = all.slice(0, mostNamed).join(', ');
  const count = all.length - mostNamed;
  return count > 0 ? say(words.andMore, locale, { names, count }) : names;
}

function nameOf({ about }: Trouble, telling: TroubleTelling): string {
  switch (about.kind) {
    case 'store':
    case 'damage':
      return '';
    case 'row':
      return nameDamaged(about, telling.locale);
    case 'clearing':
      return nameParts(about.parts, telling.locale);
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
    case 'overdue':
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
  if (about.kind === 'row' || about.kind === 'overdue') return '';
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
