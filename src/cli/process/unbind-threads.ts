import { setFlagsFromString } from 'node:v8';

/**
 * `--max-semi-space-size`, by which `npm start` bounds the main thread's new objects, holds for every thread that V8 makes later, whatever
 * `resourceLimits` say (Heap::ConfigureHeap): 16 MB of each, where a thread of ours needs four. The main thread keeps the bound
 * that it was made with; from here on a thread has its own.
 */
export function unbindThreads(): void {
  setFlagsFromString('--max-semi-space-size=0');
}
