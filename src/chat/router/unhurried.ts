import type { SourceDesk } from '../ports/source-desk.ts';

/**
 * The same desk for sources; `onAsking` is told while an address is asked, or what reads sources changes hands: that takes seconds
 * by itself, and is no delay of the store.
 */
export function unhurried(desk: SourceDesk | null, onAsking: (asks: boolean) => void): SourceDesk | null {
  if (desk === null) return null;
  const slowly = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    onAsking(true);
    try {
      return await work();
    } finally {
      onAsking(false);
    }
  };
  return {
    look: (wish) => slowly(() => desk.look(wish)),
    take: (key, by) => slowly(() => desk.take(key, by)),
    stop: (id) => slowly(() => desk.stop(id)),
    pause: (id, until, by) => slowly(() => desk.pause(id, until, by)),
    resume: (id) => slowly(() => desk.resume(id)),
    known: () => desk.known(),
  };
}
