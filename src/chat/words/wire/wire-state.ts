import type { TimeTelling } from '../../../domain/age.ts';
import type { Platform } from '../../../domain/channel.ts';
import { isLate } from '../../../domain/delay/source-late.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { everyTopic } from '../../../domain/topic.ts';
import type { SourceHealth } from '../../../store/source-store.ts';
import type { Adapter } from '../../ports/adapter.ts';
import type { AdapterState } from '../../ports/adapter-state.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say, sayCount, sayList } from '../say.ts';
import { tellFaultShortly } from '../source-faults.ts';
import { late } from '../sources/tell-late.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';

const words = {
  working: { nl: '{working} van {all} bronnen werken', en: '{working} of {all} sources work' },
  noSources: { nl: 'geen bronnen ingesteld', en: 'no sources are set up' },
  both: { nl: '{platform} werkt', en: '{platform} works' },
  deaf: { nl: '{platform} plaatst, hoort niets', en: '{platform} posts, hears nothing' },
  mute: { nl: '{platform} hoort, plaatst niets', en: '{platform} hears, posts nothing' },
  neither: { nl: '{platform} plaatst en hoort niets', en: '{platform} posts and hears nothing' },
  noSource: {
    nl: 'Geen berichten, want geen bron heeft {topics} als onderwerp.',
    en: 'No stories, because no source has {topics} as its topic.',
  },
  addSource: {
    nl: 'Zet er een in newsroom.yaml, of volg met /volg een ander onderwerp.',
    en: 'Put one in newsroom.yaml, or follow another topic with /follow.',
  },
  noneWorks: {
    nl: 'Geen berichten, want de bronnen werken niet.',
    en: 'No stories, because the sources do not work.',
  },
  oneWorksNot: {
    nl: 'Geen berichten, want de bron werkt niet.',
    en: 'No stories, because the source does not work.',
  },
  someWorkNot: {
    nl: 'Nog geen berichten, en niet alle bronnen werken.',
    en: 'No stories yet, and not all sources work.',
  },
  source: { nl: 'Bron {id}: {fault}.', en: 'Source {id}: {fault}.' },
  next: { nl: 'Volgende poging {at}.', en: 'Next try {at}.' },
  more: { nl: '… en nog {count}: zie /bronnen.', en: '… and {count} more: see /sources.' },
} satisfies Record<string, Words>;

const failed = {
  one: { nl: '1 keer mislukt.', en: 'Failed once.' },
  many: { nl: '{count} keer op rij mislukt.', en: 'Failed {count} times in a row.' },
} satisfies Record<string, Words>;

/** Fails more often than a hiccup does. */
const brokenAfter = 3;
/** More faults of one channel's sources are counted instead of told. */
const mostTold = 5;

/** How something does at a glance. */
export type Glance = 'ok' | 'warning' | 'broken';

/** One line of the bar: what it says, and how that is. */
export type StateLine = { readonly text: string; readonly health: Glance };

/** How the wire does, for who looks at it all day: the sources in a line, and each chat platform. */
export type WireState = {
  readonly sources: StateLine & {
    /** Those that the newsroom file has, and those of them that do not fail and are not late. */
    readonly all: number;
    readonly working: number;
  };
  readonly platforms: readonly (StateLine & { readonly name: string })[];
};

/** Why nothing comes in a channel, in words: the first line says it, the others name what has to be mended. */
export type Lack = { readonly title: string; readonly lines: readonly string[] };

/** A chat platform as people call it, and how it does. */
export type PlatformState = { readonly label: string; readonly state: AdapterState };

/** The platforms of these adapters, each by its label. */
export function platformStates(
  adapters: readonly Pick<Adapter, 'platform' | 'state'>[],
  labels: ReadonlyMap<Platform, string>,
): readonly PlatformState[] {
  return adapters.map((each) => ({
    label: labels.get(each.platform) ?? each.platform,
    state: each.state(),
  }));
}

/** In what language and zone to tell, and when. */
export type WireTelling = TimeTelling & { readonly locale: Locale; readonly now: EpochMs };

/** `4 van 6 bronnen werken`, and each platform. A source that was not read yet is no fault; one that failed three times is, and so is one that was to be read and was not. */
export function tellWire(
  sources: readonly SourceHealth[],
  platforms: readonly PlatformState[],
  { locale, now }: Pick<WireTelling, 'locale' | 'now'>,
): WireState {
  const all = sources.length;
  const glances = sources.map((source) => glanceOf(source, now));
  const working = glances.filter((glance) => glance === 'ok').length;
  const text = all === 0 ? words.noSources[locale] : say(words.working, locale, { working, all });
  return {
    sources: { text, all, working, health: all === 0 ? 'warning' : worstOf(glances) },
    platforms: platforms.map(({ label, state }) => ({ name: label, ...platformLine(label, state, locale) })),
  };
}

/** How a source does at a glance: red from three failures on, and where it says itself that it is gone. */
export function glanceOf(source: SourceHealth, now: EpochMs): Glance {
  const { state, failCount } = source;
  if (state === 'new' || state === 'ok') return isLate(source, now) ? 'warning' : 'ok';
  return state === 'gone' || failCount >= brokenAfter ? 'broken' : 'warning';
}

/** How the sources of a channel do, the worst of them; a channel without any has nothing to fail. */
export function channelGlance(
  follows: readonly string[],
  sources: readonly SourceHealth[],
  now: EpochMs,
): Glance {
  const its = sourcesFor(follows, sources);
  return its.length > 0 && its.every((each) => glanceOf(each, now) === 'broken') ? 'broken' : 'ok';
}

/** Why a channel that shows nothing shows nothing; null where all that it gets its stories from does what it should. */
export function tellLack(
  follows: readonly string[],
  sources: readonly SourceHealth[],
  telling: WireTelling,
): Lack | null {
  const { locale, now } = telling;
  if (follows.length === 0) return null;
  const its = sourcesFor(follows, sources);
  if (its.length === 0) {
    const topics = sayList(follows, locale);
    return { title: say(words.noSource, locale, { topics }), lines: [words.addSource[locale]] };
  }
  const faulty = its.filter((each) => each.lastError !== null || isLate(each, now));
  if (faulty.length === 0) return null;
  const lines = faulty.slice(0, mostTold).map((source) => tellSource(source, telling));
  if (faulty.length > mostTold) lines.push(say(words.more, locale, { count: faulty.length - mostTold }));
  return { title: lackTitle(its, now)[locale], lines };
}

/** Those that may bring a channel something: of a topic that it follows, or of topics that only its items say. */
function sourcesFor(follows: readonly string[], sources: readonly SourceHealth[]): readonly SourceHealth[] {
  if (follows.includes(everyTopic)) return sources;
  return sources.filter(({ topic }) => topic === null || follows.includes(topic));
}

function lackTitle(sources: readonly SourceHealth[], now: EpochMs): Words {
  if (sources.some((each) => glanceOf(each, now) === 'ok')) return words.someWorkNot;
  return sources.length === 1 ? words.oneWorksNot : words.noneWorks;
}

/** `Bron anp-sport: op dit adres staat niets (wire.example, 404). 3 keer op rij mislukt. Volgende poging 02.36.` */
export function tellSource(source: SourceHealth, telling: WireTelling): string {
  const { locale, now } = telling;
  const { id, failCount, nextPollAt } = source;
  if (isLate(source, now))
    return say(late.source, locale, { id, when: tellWhen(nextPollAt ?? now, now, telling) });
  return [
    say(words.source, locale, { id, fault: tellFaultShortly(source, locale) }),
    failCount === 0 ? null : sayCount(failCount, failed, locale),
    nextPollAt === null || nextPollAt <= now
      ? null
      : say(words.next, locale, { at: tellMoment(nextPollAt, now, telling) }),
  ]
    .filter((each) => each !== null)
    .join(' ');
}

/** How a platform does: `slack plaatst, hoort niets`. */
export function platformLine(platform: string, state: AdapterState, locale: Locale): StateLine {
  const { duties, health } = glanceAtPlatform(state);
  return { text: say(words[duties], locale, { platform }), health };
}

/** Which of its two duties a platform does, and how that is: what is posted matters more than what is heard. */
export function glanceAtPlatform({ hearing, posting }: AdapterState): {
  readonly duties: 'both' | 'deaf' | 'mute' | 'neither';
  readonly health: Glance;
} {
  const hears = hearing.kind === 'up';
  if (posting.kind === 'up')
    return hears ? { duties: 'both', health: 'ok' } : { duties: 'deaf', health: 'warning' };
  return { duties: hears ? 'mute' : 'neither', health: posting.kind === 'down' ? 'broken' : 'warning' };
}

function worstOf(glances: readonly Glance[]): Glance {
  if (glances.includes('broken')) return 'broken';
  return glances.includes('warning') ? 'warning' : 'ok';
}
