import { type Client, Events } from 'discord.js';

/** The gateway closed the connection of a login. */
export class ClosedError extends Error {
  /** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
  readonly closeCode: number;
  constructor(closeCode: number) {
    super(`closed with ${closeCode}`);
    this.closeCode = closeCode;
  }
}

/**
 * Logs in and waits until ready. `login` alone may stay silent for ever when the gateway cannot be reached, and does
 * when its client is ended meanwhile: `signal` says so. Rejects with ClosedError, or with what kept it from connecting.
 */
export async function logIn(
  client: Client,
  token: string,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<void> {
  const done = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => done.reject(new Error('given up')), { once: true });
  const late = setTimeout(() => done.reject(new Error(`no connection within ${deadlineMs} ms`)), deadlineMs);
  client.once(Events.ClientReady, () => done.resolve());
  client.once(Events.ShardDisconnect, ({ code }) => done.reject(new ClosedError(code)));
  client.login(token).catch(done.reject);
  try {
    await done.promise;
  } finally {
    clearTimeout(late);
  }
}
