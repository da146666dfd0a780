import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told once the heap of the main thread is there, and before any other (docs/decisions/0033-memory.md).
 *
 * `--max-semi-space-size`, by which `npm start` bounds the main thread's new objects, holds for every thread that V8 makes later, whatever
 * `resourceLimits` say (Heap::ConfigureHeap): 16 MB of each, where a thread of ours needs four. The main thread keeps the bound
 * that it was made with; from here on a thread has its own. `--min-semi-space-size` gives none more than that.
 *
 * `--optimize-for-size` leaves a heap that is made with it 1 MB for new objects, by which a poll takes twice as long. Said later it is only
 * what is asked at each collection (Heap::ShouldOptimizeForMemoryUsage): pages of which a fifth is free are emptied, six megabytes at most,
 * a heap of little grows by 2 MB, not by 8, and new objects lose the room that they do not need at the moment, down to `--min-semi-space-size`.
 */
export function boundHeaps(): void {
  setFlagsFromString('--max-semi-space-size=0');
  setFlagsFromString('--optimize-for-size');
}
