import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../src/observability/log.ts';
import { readFrame } from './frame.ts';
import { droppedEvents } from './payload.ts';

/**
 * Lets bolt's client hear only what it can read and `isHandled` has not dealt with, and owns what its listeners reject with: both are async, so that a
 * single odd frame would end the process (node-slack-sdk #2167). What is dropped is acknowledged, since Slack would send it again.
 */
export function guardSocket(
  client: SocketModeReceiver['client'],
  log: Log,
  isHandled: (data: unknown) => boolean,
): void {
  const ownEvents: ReadonlySet<string> = new Set([...client.eventNames().map(String), ...states]);
  const failed = (error: unknown) =>
    log.warn({ err: error }, 'Something from Slack could not be read and is dropped; Telex goes on');
  own(client, 'slack_event', failed);
  own(client, 'ws_message', failed, (data) => {
    if (isHandled(data)) return false;
    const { kind, envelopeId } = readFrame(data, ownEvents);
    if (kind === 'ordinary') return true;
    if (kind === 'app-rate-limited') log.warn(droppedEvents);
    else log.warn('Slack sent a frame of a shape that nobody knows; it is dropped, Telex goes on');
    if (envelopeId !== null) void acknowledge(client, envelopeId).catch(failed);
    return false;
  });
}

/** What the client tells of its own connection. */
const states = ['connecting', 'authenticated', 'connected', 'reconnecting', 'disconnecting', 'disconnected'];

type Listener = (...args: unknown[]) => unknown;

/** Each listener in its place, behind `isHeard`, with what it throws or rejects with given to `failed`. */
function own(
  client: SocketModeReceiver['client'],
  event: string,
  failed: (error: unknown) => void,
  isHeard: (first: unknown) => boolean = () => true,
): void {
  for (const listener of client.listeners(event) as Listener[]) {
    client.off(event, listener);
    client.on(event, (...args: unknown[]) => {
      if (isHeard(args[0])) void Promise.try(() => listener.apply(client, args)).catch(failed);
    });
  }
}

/** The client sends acknowledgements by a method that its types keep to itself. */
async function acknowledge(client: SocketModeReceiver['client'], envelopeId: string): Promise<void> {
  const { send } = client as unknown as { send(id: string): Promise<void> };
  await send.call(client, envelopeId);
}
