import { setTimeout as pause } from 'node:timers/promises';
import { type PartState, up } from '../../../src/chat/ports/adapter-state.ts';
import type { Connection } from '../link/connect.ts';

/** Between two looks whether it is ours to hear. */
const lookEveryMs = 500;

/** The live connection of this Telex: there only as long as it is the one that hears. */
export type Hearing = Pick<Connection, 'start' | 'stop' | 'state'>;

/**
 * Discord tells each connection all that people do, so of several Telexes one is connected. `isOurs`: whether it is this one;
 * asked again and again. Absent: there is no other. `askToken`: whether Discord takes the token, which a login asks first.
 */
export function hearWhileOurs(
  connection: Hearing,
  askToken: () => Promise<unknown>,
  isOurs?: () => boolean,
): Hearing {
  if (isOurs === undefined) return connection;
  const stopping = new AbortController();
  let isOn = false;
  let watching: Promise<void> = Promise.resolve();
  return {
    async start() {
      if (isOurs()) {
        isOn = true;
        await connection.start();
      } else await askToken();
      watching = keepLooking(isOurs);
    },
    async stop() {
      stopping.abort();
      await watching;
      await connection.stop();
    },
    // Another hears: people are heard.
    state: (): PartState => (isOn ? connection.state() : up),
  };

  async function keepLooking(isOurs: () => boolean): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(lookEveryMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (stopping.signal.aborted || isOn === isOurs()) continue;
      isOn = !isOn;
      // A login that takes long holds up no look: it may be another's by then.
      if (isOn) void connection.start();
      else await connection.stop();
    }
  }
}
