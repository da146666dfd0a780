import type { Platform } from '../domain/channel.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Store } from '../store/open-store.ts';
import type { EndedTrouble, Trouble, TroubleNews } from '../store/troubles.ts';
import { type AlarmNotice, dueAlarms, enqueueAlarms, type LastTold, neverTold } from './enqueue-alarms.ts';
import { type FoundTrouble, findTroubles, toldAfterMs } from './find-troubles.ts';
import type { HealthReport } from './health-report.ts';

/** What is gone for so long is over: a socket that opens for a moment between two refusals is not. */
const overAfterMs = 15_000;
/** One that was told and is back within the hour must be gone for longer: the second time, and from the third on. */
const overAgainAfterMs = [overAfterMs, 5 * 60_000, 15 * 60_000] as const;
const rememberedMs = 60 * 60_000;
/** What began within so long of a trouble that is told now is told with it: forty sources of one host are one notice. */
const togetherMs = toldAfterMs / 2;

/** Looks for what stands still, again and again. */
export type TroubleWatch = {
  /** Looks once. Rejects when the store cannot be used. */
  look(): Promise<void>;
  /** Shows what another Telex on the database found, and tells nobody. Rejects when the store cannot be used. */
  follow(): Promise<void>;
  /** What people were told of and is not over, the oldest first. */
  standing(): readonly Trouble[];
};

/** What a watch is made with. */
export type TroubleWatchDeps = {
  readonly store: Pick<Store, 'troubles' | 'sources' | 'transaction'>;
  readonly report: () => Promise<HealthReport>;
  /** Whether a notice for an alarm channel of the platform would be taken now. */
  readonly takesPosts: (platform: Platform) => boolean;
  /** Told once of what stands still for two minutes, and once that it is over, whatever the alarm channels hear. */
  readonly onNews: (news: TroubleNews) => void;
  /** What is told has changed. */
  readonly onChange: (standing: readonly Trouble[]) => void;
};

/**
 * Tells people once when something stands still for two minutes, and once when it is over: the log, and each alarm
 * channel as soon as it works. What was told stands in the database, so that a restart tells nothing twice and forgets
 * nothing.
 */
export function watchTroubles(deps: TroubleWatchDeps): TroubleWatch {
  const { store } = deps;
  /** Since when a known trouble was not found any more. */
  const goneSince = new Map<string, EpochMs>();
  const relapses = createRelapses();
  const toldLast = createToldLast();
  /** What the store would not take: it stands still all the same, and is told from memory. */
  const unwritten = new Map<string, Trouble>();
  let standing: readonly Trouble[] = [];

  return {
    standing: () => standing,

    async follow() {
      const stored = await store.troubles.troubles();
      await hand(await rowsFound(), stored);
      show(stored.filter(({ toldAt }) => toldAt !== null));
    },

    async look() {
      const report = await deps.report();
      const { at } = report;
      const stored = new Map((await store.troubles.troubles()).map((trouble) => [trouble.key, trouble]));
      const known = new Map([...stored, ...unwritten]);
      const found = new Map(findTroubles(report).map((trouble) => [trouble.key, trouble]));
      // Damage that was told of stands until a look through all pages has found none.
      const isOpen = ({ about }: Trouble) => about.kind === 'damage' && report.damage.kind === 'unknown';
      const over = [...known.values()].filter((each) => !isOpen(each) && isOver(each.key, found, at));
      const now = [...found.values()].map((each) => ({ each, kept: remember(each, known.get(each.key)) }));
      const begun = toTell(now, at);
      const told = new Set(begun.map(({ key }) => key));
      const kept = now.map(({ kept }) => (told.has(kept.key) ? { ...kept, toldAt: at } : kept));
      const changed = kept.filter((trouble) => !isSame(trouble, stored.get(trouble.key)));
      const heard = await store.troubles.heard();
      const lastItems = await store.sources.lastItems(
        sourcesOf([...known.values(), ...heard.map(({ trouble }) => trouble)]),
      );
      const isDropped = (trouble: Trouble) => isOfNothing(trouble, lastItems, report);
      const news = { begun, over: endedOf(over, isDropped), at };
      const waning = [...known.values()].filter(
        ({ key }) => !found.has(key) && !over.some((it) => it.key === key),
      );
      const seen = kept.filter(({ toldAt }) => toldAt !== null);
      const open = new Set([...kept, ...waning].map(({ key }) => key));
      const recent = [
        ...kept,
        ...waning.filter((each) => isOpen(each) || at - (goneSince.get(each.key) ?? at) < overAfterMs),
      ];
      const notices = await dueAlarms(
        { seen, open, heard, away: awayOf(recent), isDropped, at },
        toldLast.of,
        deps.takesPosts,
        store.troubles,
      );
      try {
        if (changed.length + over.length + notices.length > 0) await write({ changed, over, notices, at });
        for (const { key } of [...changed, ...over]) unwritten.delete(key);
        for (const notice of notices) toldLast.note(notice);
        for (const { key } of over) goneSince.delete(key);
      } catch (error) {
        for (const trouble of changed) unwritten.set(trouble.key, trouble);
        // What is over is told once it can be written: told now, it would be told at each look.
        tell({ ...news, over: [] });
        throw error;
      } finally {
        show(recent.filter(({ toldAt }) => toldAt !== null));
      }
      relapses.note(news.over, at);
      tell(news);
    },
  };

  /** What was read in vain here alone: whoever looks for all is told of it by way of the database. */
  async function rowsFound(): Promise<readonly FoundTrouble[]> {
    return findTroubles(await deps.report()).filter(({ about }) => about.kind === 'row');
  }

  async function hand(rows: readonly FoundTrouble[], stored: readonly Trouble[]): Promise<void> {
    for (const { key, about, since } of rows)
      if (stored.every((known) => known.key !== key))
        await store.troubles.keep({ key, about, since, toldAt: null });
  }

  function tell(news: TroubleNews): void {
    if (news.begun.length + news.over.length > 0) deps.onNews(news);
  }

  function isOver(key: string, found: ReadonlyMap<string, unknown>, at: EpochMs): boolean {
    if (found.has(key)) {
      if (goneSince.delete(key)) relapses.goOn(key, at);
      return false;
    }
    const since = goneSince.get(key) ?? at;
    goneSince.set(key, since);
    return at - since >= relapses.calmMs(key, at) || at < since;
  }

  async function write({ changed, over, notices, at }: Writing): Promise<void> {
    await store.transaction(async (ports) => {
      for (const trouble of changed) await ports.troubles.keep(trouble);
      await ports.troubles.end(
        over.map(({ key }) => key),
        at,
      );
      await enqueueAlarms(notices, ports);
    });
  }

  function show(next: readonly Trouble[]): void {
    const isNews = JSON.stringify(next) !== JSON.stringify(standing);
    standing = next;
    if (isNews) deps.onChange(standing);
  }
}

/** When each alarm channel was told of something last since the start, and when of a silence. */
function createToldLast() {
  const last = new Map<number, LastTold>();
  return {
    of: (channelId: number): LastTold => last.get(channelId) ?? neverTold,
    note({ channelId, news: { begun, over, at } }: AlarmNotice): void {
      const isOfSilence = [...begun, ...over].some(({ about }) => about.kind === 'silence');
      const { silence } = last.get(channelId) ?? neverTold;
      last.set(channelId, { any: at, silence: isOfSilence ? at : silence });
    },
  };
}

/** How often each trouble that was told has ended within the hour: what comes and goes is not told time and again. */
function createRelapses() {
  const endings = new Map<string, readonly EpochMs[]>();
  return {
    note(over: readonly Trouble[], at: EpochMs): void {
      for (const { key } of over) endings.set(key, [...(endings.get(key) ?? []), at]);
      for (const [key, times] of endings) {
        const recent = times.filter((each) => Math.abs(at - each) < rememberedMs);
        if (recent.length === 0) endings.delete(key);
        else endings.set(key, recent);
      }
    },
    /** It was gone for a moment, and is back: its hour begins anew. */
    goOn(key: string, at: EpochMs): void {
      const times = endings.get(key);
      if (times !== undefined)
        endings.set(
          key,
          times.map(() => at),
        );
    },
    /** For how long it must be gone to be over. */
    calmMs(key: string, at: EpochMs): number {
      const times = (endings.get(key) ?? []).filter((each) => Math.abs(at - each) < rememberedMs).length;
      return overAgainAfterMs[Math.min(times, overAgainAfterMs.length - 1)] ?? overAfterMs;
    },
  };
}

function endedOf(
  over: readonly Trouble[],
  isDropped: (trouble: Trouble) => boolean,
): readonly EndedTrouble[] {
  return over
    .filter(({ toldAt }) => toldAt !== null)
    .map((trouble) => (isDropped(trouble) ? { ...trouble, isDropped: true } : trouble));
}

/** A source or a platform that is not there any more, by the file or the environment, or a source that is paused. */
function isOfNothing(
  { about, since }: Trouble,
  lastItems: ReadonlyMap<string, EpochMs | null>,
  { platforms, sources }: HealthReport,
): boolean {
  if (about.kind === 'store' || about.kind === 'damage') return false;
  if (about.kind === 'row' || about.kind === 'clearing') return false;
  if (about.kind === 'newsroom' || about.kind === 'files') return false;
  if (about.kind === 'source')
    return (
      !lastItems.has(about.source) || sources.some(({ id, isPaused }) => isPaused && id === about.source)
    );
  // Paused, or not to be told any more: nothing came.
  if (about.kind === 'silence') return (lastItems.get(about.source) ?? 0) <= since;
  return !platforms.some(({ platform }) => platform === about.platform);
}

function sourcesOf(troubles: readonly Trouble[]): readonly string[] {
  return troubles.flatMap(({ about }) =>
    about.kind === 'source' || about.kind === 'silence' ? [about.source] : [],
  );
}

function awayOf(recent: readonly Trouble[]): ReadonlySet<Platform> {
  return new Set(
    recent.flatMap(({ about }) =>
      about.kind === 'platform' && about.part === 'posting' ? [about.platform] : [],
    ),
  );
}

type Writing = {
  readonly changed: readonly Trouble[];
  readonly over: readonly Trouble[];
  readonly notices: readonly AlarmNotice[];
  readonly at: EpochMs;
};

function remember({ key, about, since }: FoundTrouble, known: Trouble | undefined): Trouble {
  // The head of a long queue is another act at each look; the queue is the trouble.
  if (about.kind === 'waiting' && known !== undefined) return known;
  return { key, about, since: Math.min(since, known?.since ?? since), toldAt: known?.toldAt ?? null };
}

/** Those to tell of now: what stands still for long enough, and what began with it. */
function toTell(
  now: readonly { readonly each: FoundTrouble; readonly kept: Trouble }[],
  at: EpochMs,
): readonly Trouble[] {
  const untold = now.filter(({ each, kept }) => each.isSure && kept.toldAt === null);
  const isDue = untold.some(({ kept }) => at - kept.since >= toldAfterMs);
  return untold
    .filter(({ each, kept }) => each.atOnce === true || (isDue && at - kept.since >= togetherMs))
    .map(({ kept }) => ({ ...kept, toldAt: at }));
}

function isSame(trouble: Trouble, known: Trouble | undefined): boolean {
  return known !== undefined && JSON.stringify(trouble) === JSON.stringify(known);
}
