import type { WireState } from '../../src/chat/words/wire/wire-state.ts';
import type { Reader } from './reader-list.ts';

/** Tells every browser what stands still and how the wire does, when that changed. */
export function createStateTeller(of: {
  readonly readers: ReadonlySet<Reader>;
  readonly troubles: () => readonly string[];
  readonly status: () => Promise<WireState | null>;
}) {
  /** What was last told to all, by the name of its event. */
  const told = new Map<string, string>();
  return { tellState, tellStatus };

  /** Moments are told by the day as well (`gisteren 23.50`), so that what stands still reads otherwise after midnight. */
  function tellState(): void {
    tellAll('troubles', { troubles: of.troubles() });
    void of.status().then(tellStatus);
  }

  /** Who comes is told this by itself: the others hear it too, so that what was told last is what all know. */
  function tellStatus(status: WireState | null): void {
    tellAll('status', { status });
  }

  /** What did not change is no news; a screen reader would read all of it again. */
  function tellAll(event: string, data: object): void {
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    if (text === told.get(event)) return;
    told.set(event, text);
    for (const { response } of of.readers) if (response.headersSent) response.write(text);
  }
}
