import type { Locale } from '../../src/chat/ports/locale.ts';
import { type DeskState, tellDesk } from '../../src/chat/words/wire/desk-state.ts';
import { oncePerHand } from '../../src/domain/event/listed-story.ts';
import type { Topic } from '../../src/domain/topic.ts';
import type { EventStore } from '../../src/store/events/event-store.ts';
import type { HandlingStore } from '../../src/store/handling-store.ts';
import type { Archive } from '../../src/store/ports.ts';
import type { WireDeps, WireStatus } from './wire-status.ts';

/** What was published since a shift ago may still have to be taken down. */
const shiftMs = 12 * 3_600_000;
/** More than the page shows; what is left is counted up to here. */
const mostRead = 60;

/** What the right column tells while no answer stands there: embargoes, who has what, and what does not work. */
export type DeskStatus = {
  /** Null while the store cannot be read. */
  read(): Promise<DeskState | null>;
};

/** Reads it from the store, as it is now. */
export function createDeskStatus(of: {
  readonly archive: Pick<Archive, 'underEmbargo'>;
  readonly handlings: Pick<HandlingStore, 'handled'>;
  readonly storyEvents: Pick<EventStore, 'takesWith'>;
  readonly wire: Pick<WireDeps, 'platforms' | 'unfound'>;
  /** There may be thousands of sources: they are asked for once for all who ask. */
  readonly status: Pick<WireStatus, 'sources'>;
  readonly topics: readonly Topic[];
  readonly clock: () => number;
  readonly locale: Locale;
  readonly timeZone: string;
}): DeskStatus {
  const { archive, handlings, storyEvents, wire, status, clock, locale } = of;
  return {
    async read() {
      const now = clock();
      try {
        const [underEmbargo, handled, sources] = await Promise.all([
          archive.underEmbargo(now),
          handlings.handled(now - shiftMs, mostRead),
          status.sources(),
        ]);
        const takes = await storyEvents.takesWith(handled.map(({ number }) => number));
        const [platforms, unfound] = [wire.platforms(), wire.unfound?.() ?? []];
        const facts = { underEmbargo, handled: oncePerHand(handled, takes), sources, platforms, unfound };
        const { topics, timeZone } = of;
        return tellDesk(facts, { now, topics, locale, timeZone });
      } catch {
        return null;
      }
    },
  };
}
