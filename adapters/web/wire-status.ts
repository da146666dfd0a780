import type { Locale } from '../../src/chat/ports/locale.ts';
import {
  channelGlance,
  type Glance,
  type Lack,
  type PlatformState,
  tellLack,
  tellWire,
  type WireState,
} from '../../src/chat/words/wire/wire-state.ts';
import type { UnfoundChannel } from '../../src/domain/channel-name/unfound-channel.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import type { SourceHealth } from '../../src/store/source-store.ts';

/** Who asks within so long of another is told the same: every browser asks when it comes back. */
const sharedMs = 2_000;

/** What the board asks of the wire. */
export type WireDeps = {
  readonly sources: () => Promise<readonly SourceHealth[]>;
  /** The chat platforms that are switched on. */
  readonly platforms: () => readonly PlatformState[];
  /** Channels of the newsroom file that are not found by their names. Absent: nobody looks. */
  readonly unfound?: () => readonly UnfoundChannel[];
};

/** How sources and platforms do, in the reader's language, for the bar and for channels in which nothing comes. */
export type WireStatus = {
  /** For the bar. Null while the store cannot be read: what stands still is told in a bar of its own. */
  read(): Promise<WireState | null>;
  /** The sources, as they were two seconds ago at most. Rejects while the store cannot be read. */
  sources(): Promise<readonly SourceHealth[]>;
  /** How the sources of a channel that follows these topics do, and why nothing comes in it. */
  ofChannel(follows: readonly string[]): Promise<{ readonly health: Glance; readonly lack: Lack | null }>;
};

/** Asks the store at most every two seconds, whoever asks. */
export function createWireStatus(of: {
  readonly wire: WireDeps;
  readonly clock: () => EpochMs;
  readonly locale: Locale;
  readonly timeZone: string;
}): WireStatus {
  const { wire, clock, locale } = of;
  let shared: Promise<readonly SourceHealth[]> | null = null;

  return {
    sources,
    async read() {
      try {
        return tellWire(await sources(), wire.platforms(), { locale, now: clock() });
      } catch {
        return null;
      }
    },
    async ofChannel(follows) {
      const all = await sources();
      return {
        health: channelGlance(follows, all, clock()),
        lack: tellLack(follows, all, { locale, timeZone: of.timeZone, now: clock() }),
      };
    },
  };

  function sources(): Promise<readonly SourceHealth[]> {
    if (shared !== null) return shared;
    const asked = wire.sources();
    const forget = () => {
      if (shared === asked) shared = null;
    };
    // What ten thousand sources do is 4 MB, which nobody is told any more.
    setTimeout(forget, sharedMs).unref();
    // A look that failed is not told to who asks next.
    asked.catch(forget);
    shared = asked;
    return asked;
  }
}
