import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../contracts/platform-harness.ts';
import type { ProcessKeeper } from '../process/keep-processes.ts';

/** A chat platform in a process of its own; see platform-process.ts. */
export type ChatProcess = {
  /** The channel that works, and the one in which no answer ever comes. */
  readonly channel: string;
  readonly silent: string;
  /** What Telex is started with to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  fault(fault: Fault): void;
  /** A write is still waited for that will get no answer. */
  isHolding(): boolean;
  /** Whether a write came before the time was up; its answer never comes. One that did not come yet is still waited for. */
  holdNextWrite(patienceMs: number): Promise<boolean>;
  /** The same for a new message, but its connection breaks: Telex knows at once that it does not know. */
  loseNextAnswer(patienceMs: number): Promise<boolean>;
  read(): Promise<ShownMessages>;
};

/** The texts of all messages in both channels, and how many edits were refused. */
export type ShownMessages = {
  readonly working: readonly string[];
  readonly unanswered: readonly string[];
  readonly refusedEdits: number;
};

export async function openChat(
  platform: 'slack' | 'discord' | 'webhook',
  keeper: ProcessKeeper,
): Promise<ChatProcess> {
  const script = fileURLToPath(new URL('./platform-process.ts', import.meta.url));
  const child = keeper.keep(fork(script, [platform], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
  const ready = await answer<Pick<ChatProcess, 'channel' | 'silent' | 'environment'>>(child, 'ready');
  const held = openTrap(child, 'held', { hold: true });
  const lost = openTrap(child, 'lost', { lose: true });
  return {
    ...ready,
    fault: (fault) => void child.send({ fault }),
    isHolding: held.isSet,
    holdNextWrite: held.catchNext,
    loseNextAnswer: lost.catchNext,
    async read() {
      child.send({ read: true });
      return answer(child, 'messages');
    },
  };
}

/** Set once, it waits until something runs into it. */
function openTrap(child: ChildProcess, said: string, order: object) {
  let caught: Promise<unknown> | null = null;
  return {
    isSet: () => caught !== null,
    async catchNext(patienceMs: number): Promise<boolean> {
      if (caught === null) {
        caught = answer(child, said);
        child.send(order);
      }
      const came = await Promise.race([caught.then(() => true), pause(patienceMs, false)]);
      if (came) caught = null;
      return came;
    },
  };
}

function answer<Said>(child: ChildProcess, key: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`the platform ended before it said "${key}"`));
    const read = (message: Record<string, unknown>) => {
      if (!(key in message)) return;
      child.off('message', read).off('exit', ended);
      resolve(message[key] as Said);
    };
    child.on('message', read).once('exit', ended);
  });
}
