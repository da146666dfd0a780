import type { Client } from 'discord.js';
import { endClient } from './client.ts';

/** The one client that there is: the next is taken when the one before it has ended. */
export type HeldClient = {
  /** Holds a client that has not logged in yet; its login is given up when `signal` ends. */
  hold(client: Client): AbortSignal;
  /** A session of the client that is held began, or goes on. */
  heard(session: Client<true>): void;
  isHeld(client: Client): boolean;
  /** Ends the client, and its login where it is under way. */
  drop(): void;
  /** Resolves when whatever was dropped has ended. */
  ended(): Promise<void>;
  /** Whoever hears now, or will again in a moment; null where there is nobody. */
  ready(): Client<true> | null;
  /** Whoever heard last; it may have ended since. */
  lastReady(): Client<true> | null;
};

/** Holds none yet. */
export function createHeldClient(): HeldClient {
  let current: Client | null = null;
  let ready: Client<true> | null = null;
  let lastReady: Client<true> | null = null;
  let ending: Promise<void> = Promise.resolve();
  let loggingIn = new AbortController();
  return {
    hold(client) {
      current = client;
      loggingIn = new AbortController();
      return loggingIn.signal;
    },
    heard(session) {
      ready = session;
      lastReady = session;
    },
    isHeld: (client) => client === current,
    drop() {
      loggingIn.abort();
      const client = current;
      current = null;
      ready = null;
      if (client !== null) ending = ending.then(() => endClient(client));
    },
    ended: () => ending,
    ready: () => ready,
    lastReady: () => lastReady,
  };
}
