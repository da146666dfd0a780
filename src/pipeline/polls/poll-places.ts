import { pause } from '../../scheduler/pause.ts';

/** Polls under way at once, but for those that hang. */
export const pollsAtOnce = 512;
/** A poll whose host has said nothing for so long holds nobody up any more: it goes on beside the others. */
const hangsAfterMs = 2_000;
/** Those that hang among them: beyond it nothing is begun before one ends. Each is a connection that waits, and no more. */
const mostUnderWay = 3 * pollsAtOnce;

/** The places that polls take while they are under way. */
export type PollPlaces = {
  /** For a poll that begins; what is to be called once its host says something, or it has ended. `freed`: it hangs, and gives its place away. */
  take(id: string, signal: AbortSignal, freed: () => void): () => void;
  /** How many more may be begun beside so many. */
  room(underWay: number): number;
};

/** How a host that says nothing is waited for. */
export type WaitForHost = (ms: number, signal: AbortSignal) => Promise<void>;

/** All are free. */
export function createPollPlaces(wait: WaitForHost = pause): PollPlaces {
  const hanging = new Set<string>();
  return {
    take(id, signal, freed) {
      const heard = new AbortController();
      void wait(hangsAfterMs, heard.signal).then(() => {
        if (heard.signal.aborted || signal.aborted) return;
        hanging.add(id);
        freed();
      });
      return () => {
        heard.abort();
        hanging.delete(id);
      };
    },
    room: (underWay) => Math.min(pollsAtOnce - (underWay - hanging.size), mostUnderWay - underWay),
  };
}
