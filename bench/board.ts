import { setTimeout as pause } from 'node:timers/promises';
import { askBoard, commandOf } from '../test/support/board/ask-board.ts';
import { openBoard } from '../test/support/board/board.ts';
import { wireItem } from '../test/support/wire-item.ts';
import { watchStretches } from './stretches.ts';

const channels = 10;
const stories = 400;
const goalMs = 50;
const betweenCommandsMs = 100;

/**
 * Four thousand posts for the board at once, and somebody who types commands meanwhile: how long the event loop stands
 * still at most, in processor time, and how long the commands take by the wall clock. Lines to print.
 */
export async function benchBoard(): Promise<readonly string[]> {
  const board = await openBoard();
  try {
    const names = Array.from({ length: channels }, (_, index) => `kanaal-${index}`);
    for (const name of names) await board.follow(name, 'buitenland');
    for (let from = 0; from < stories; from += 50)
      await board.newsdesk.file(
        ...Array.from({ length: 50 }, (_, index) => wireItem({ guid: `urn:board:${from + index}` })),
      );
    const tookMs: number[] = [];
    let isOver = false;
    const { longestMs, cpuMs } = await watchStretches(async () => {
      const delivered = board.deliver().finally(() => {
        isOver = true;
      });
      while (!isOver) {
        const at = performance.now();
        const path = '/api/channels/kanaal-1/commands';
        await askBoard(board.url(), path, commandOf('/laatste buitenland'));
        tookMs.push(performance.now() - at);
        await pause(betweenCommandsMs);
      }
      await delivered;
    });
    const sorted = tookMs.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
    return [
      `${(channels * stories).toLocaleString('en')} posts for the board at once`,
      `  longest stretch ${longestMs.toFixed(0)} ms (goal ${goalMs})   in all ${cpuMs.toFixed(0)} ms of the processor`,
      `  ${sorted.length} commands meanwhile: half within ${at(0.5)} ms, the slowest ${at(1)} ms`,
    ];
  } finally {
    await board.close();
  }
}
