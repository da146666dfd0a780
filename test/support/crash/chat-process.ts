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
  /** The texts of all messages in both channels. */
  read(): Promise<{ readonly working: readonly string[]; readonly unanswered: readonly string[] }>;
};

export async function openChat(platform: 'slack' | 'discord', keeper: ProcessKeeper): Promise<ChatProcess> {
  const script = fileURLToPath(new URL('./platform-process.ts', import.meta.url));
  const child = keeper.keep(fork(script, [platform], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
  const ready = await answer<Pick<ChatProcess, 'channel' | 'silent' | 'environment'>>(child, 'ready');
  let held: Promise<unknown> | null = null;
  return {
    ...ready,
    fault: (fault) => void child.send({ fault }),
    isHolding: () => held !== null,
    async holdNextWrite(patienceMs) {
      if (held === null) {
        held = answer(child, 'held');
        child.send({ hold: true });
      }
      const came = await Promise.race([held.then(() => true), pause(patienceMs, false)]);
      if (came) held = null;
      return came;
    },
    async read() {
      child.send({ read: true });
      return answer(child, 'messages');
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
