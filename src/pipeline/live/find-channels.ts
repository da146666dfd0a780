import type { UnfoundChannel } from '../../domain/channel-name/unfound-channel.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { pause } from '../../scheduler/pause.ts';
import { findNames } from '../../settings/names/find-names.ts';
import { addressOf, namesIn, type WrittenName, writtenTwice } from '../../settings/names/names-in.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { PlatformAccess } from '../../settings/platform-list.ts';
import type { ChannelNameStore } from '../../store/following/channel-names.ts';

/** Between two looks for the same names; others are looked for at once. */
const againAfterMs = 60_000;
/** A platform that does not say what there is within so long is asked again later. */
const patienceMs = 60_000;

const notLooked = 'the channels that the newsroom file names could not be looked up; it is tried again';

/** At a start what is read first would pass by a channel that is found a moment later. */
const firstLookMs = 5_000;

/** Finds the channels that the newsroom file names. Constructing it asks nobody. */
export type ChannelFinder = {
  /** Those that are not found, as of the last look. */
  unfound(): readonly UnfoundChannel[];
  /**
   * Begins a look where there is something to look for, and it is time. Does not wait, and never throws. True: something was
   * found since it was last asked, which the store knows.
   */
  lookWhereDue(): boolean;
  /** The first look, waited for some seconds and no longer. True: something was found. */
  lookFirst(): Promise<boolean>;
  stop(): Promise<void>;
};

/** What a finder works with. */
export type ChannelFinderDeps = {
  readonly store: ChannelNameStore;
  /** The newsroom that is in force. */
  readonly current: () => Newsroom;
  readonly chat: readonly Pick<PlatformAccess, 'name' | 'channels'>[];
  readonly clock: () => EpochMs;
  readonly log: Log;
};

/** Looks once a minute for the channels that stand in the newsroom file by a name and were not found yet, and keeps their ids. */
export function createChannelFinder(deps: ChannelFinderDeps): ChannelFinder {
  const { store, current, clock, log } = deps;
  const stopping = new AbortController();
  let unfound: readonly UnfoundChannel[] = [];
  let lookedAt: EpochMs | null = null;
  /** The names that were looked for then. */
  let lookedFor = '';
  let looking: Promise<void> | null = null;
  let hasFound = false;

  return {
    unfound: () => [...unfound, ...twice()],

    lookWhereDue() {
      const isNews = takeNews();
      if (!isNews) beginLook();
      return isNews;
    },

    async lookFirst() {
      beginLook();
      const enough = new AbortController();
      if (looking !== null) await Promise.race([looking, pause(firstLookMs, enough.signal)]);
      enough.abort();
      return takeNews();
    },

    async stop() {
      stopping.abort();
      await looking;
    },
  };

  function takeNews(): boolean {
    const isNews = hasFound;
    hasFound = false;
    return isNews;
  }

  function beginLook(): void {
    const open = openIn(current()).filter(({ platform }) => deps.chat.some(({ name }) => name === platform));
    if (open.length === 0) [unfound, lookedFor] = [[], ''];
    if (open.length === 0 || looking !== null || stopping.signal.aborted) return;
    const now = clock();
    const isDue = lookedAt === null || now - lookedAt >= againAfterMs || now < lookedAt;
    const names = JSON.stringify(open);
    if (!isDue && lookedFor === names) return;
    [lookedAt, lookedFor] = [now, names];
    looking = look(open, now)
      .catch((error: unknown) => log.warn({ err: error }, notLooked))
      .finally(() => {
        looking = null;
      });
  }

  async function look(open: readonly WrittenName[], now: EpochMs): Promise<void> {
    // Another Telex on the database may have found them.
    const known = await store.all();
    const isKnown = (each: WrittenName) =>
      known.some(({ platform, name }) => platform === each.platform && name === each.name);
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(patienceMs)]);
    const findings = await findNames(
      open.filter((each) => !isKnown(each)),
      deps.chat,
      signal,
    );
    if (stopping.signal.aborted) return;
    for (const each of findings) if (each.kind === 'found') await store.keep(each.known);
    const before = unfound;
    unfound = findings.flatMap((each): UnfoundChannel[] => {
      if (each.kind === 'found') return [];
      const { platform, written, reason, isTold } = each;
      const since = before.find((it) => it.platform === platform && it.written === written)?.since ?? now;
      return [{ platform, written, reason, isTold, since }];
    });
    if (findings.length < open.length || findings.some(({ kind }) => kind === 'found')) hasFound = true;
  }

  function twice(): readonly UnfoundChannel[] {
    return writtenTwice(current()).map(({ platform, written, as }) => ({
      ...{ platform, written, isTold: true, since: lookedAt ?? clock() },
      reason: { code: 'named-twice', values: { other: as } },
    }));
  }
}

function openIn(newsroom: Newsroom): readonly WrittenName[] {
  return namesIn(newsroom).filter(
    ({ platform, written }) => addressOf({ platform, externalId: written }, newsroom) === null,
  );
}
