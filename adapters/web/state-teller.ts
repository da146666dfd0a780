import type { DeskState } from '../../src/chat/words/wire/desk-state.ts';
import type { WireState } from '../../src/chat/words/wire/wire-state.ts';
import type { Reader } from './reader-list.ts';

/** What happens within so long is told of together. */
const gatherMs = 500;

/** Tells every browser what stands still, how the wire does and who has what, when that changed. */
export function createStateTeller(of: {
  readonly readers: ReadonlySet<Reader>;
  readonly troubles: () => readonly string[];
  readonly status: () => Promise<WireState | null>;
  readonly desk: () => Promise<DeskState | null>;
}) {
  /** What was last told to all, by the name of its event. */
  const told = new Map<string, string>();
  let soon: NodeJS.Timeout | null = null;
  return { tellState, tellStatus, tellDesk, tellDeskSoon };

  /** Moments are told by the day as well (`gisteren 23.50`), so that what stands still reads otherwise after midnight. */
  function tellState(): void {
    tellAll('troubles', { troubles: of.troubles() });
    void of.status().then(tellStatus);
    void of.desk().then(tellDesk);
  }

  /** Who comes is told this by itself: the others hear it too, so that what was told last is what all know. */
  function tellStatus(status: WireState | null): void {
    tellAll('status', { status });
  }

  function tellDesk(desk: DeskState | null): void {
    tellAll('desk', { desk });
  }

  /** Something was posted, edited or done: the desk is read once for all that happens in a moment, and for nobody not at all. */
  function tellDeskSoon(): void {
    if (soon !== null || of.readers.size === 0) return;
    soon = setTimeout(() => {
      soon = null;
      void of.desk().then(tellDesk);
    }, gatherMs).unref();
  }

  /** What did not change is no news; a screen reader would read all of it again. */
  function tellAll(event: string, data: object): void {
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    if (text === told.get(event)) return;
    told.set(event, text);
    for (const { response } of of.readers) if (response.headersSent) response.write(text);
  }
}
