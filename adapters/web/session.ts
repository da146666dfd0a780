import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Keyv } from 'keyv';
import type { AmongOthers } from '../../src/chat/ports/among-others.ts';
import type { EpochMs } from '../../src/domain/item.ts';

/** Whoever makes the secret may die before it is there. */
const mostLooks = 50;
const betweenLooksMs = 100;
/** How long a browser stays in. */
export const sessionSeconds = 30 * 24 * 3_600;
/** How long a browser is known: as long as browsers keep a cookie (RFC 6265bis, 5.5). */
export const knownSeconds = 400 * 24 * 3_600;

/**
 * The sessions of those who gave the password, each its own. They hold over a restart, so that a wall screen stays in, and
 * all end when the password changes. Were the secret lost, people give the password again.
 */
export type Sessions = {
  /** What the cookie says. */
  open(): string;
  isOpen(said: string): Promise<boolean>;
  /** Nobody gets in with it any more, whoever has copied it. */
  close(said: string): Promise<void>;
  /** What the cookie of a browser says in which the password was given once: it opens nothing, and outlives sessions. */
  knowBrowser(): string;
  /** Whether it was said by `knowBrowser`. */
  isKnownBrowser(said: string): boolean;
};

/** `kept` holds the secret and those that were ended; several Telexes share it. */
export type SessionDeps = {
  readonly kept: Keyv;
  readonly clock: () => EpochMs;
  readonly amongOthers?: AmongOthers | undefined;
};

/** Sessions of this password. */
export async function createSessions(
  password: string,
  { kept, clock, amongOthers }: SessionDeps,
): Promise<Sessions> {
  const key = (await keptSecret(kept, amongOthers)) ?? (await newSecret(kept));
  const sign = (id: string) => createHmac('sha256', key).update(`${id} ${password}`).digest('base64url');
  const idOf = (said: string) => {
    const [id = '', signature = ''] = said.split('.');
    const openedAt = Number.parseInt(id.slice(0, id.indexOf('-')), 36);
    const isOurs = isSame(signature, sign(id)) && said === `${id}.${signature}`;
    return isOurs && clock() - openedAt < sessionSeconds * 1_000 ? id : null;
  };
  const signBrowser = (id: string) => createHmac('sha256', key).update(`browser ${id}`).digest('base64url');
  return {
    open() {
      const id = `${clock().toString(36)}-${randomBytes(16).toString('hex')}`;
      return `${id}.${sign(id)}`;
    },
    async isOpen(said) {
      const id = idOf(said);
      return id !== null && (await kept.get(`ended:${id}`)) === undefined;
    },
    async close(said) {
      const id = idOf(said);
      if (id !== null) await kept.set(`ended:${id}`, true, sessionSeconds * 1_000);
    },
    knowBrowser() {
      const id = randomBytes(16).toString('hex');
      return `${id}.${signBrowser(id)}`;
    },
    isKnownBrowser(said) {
      const [id = '', signature = ''] = said.split('.');
      return isSame(signature, signBrowser(id)) && said === `${id}.${signature}`;
    },
  };
}

/** Null: there is none, and it is ours to make one. Of several Telexes that start at once one makes it, and the others wait for that. */
async function keptSecret(kept: Keyv, amongOthers?: AmongOthers): Promise<string | null> {
  const secret = await kept.get<string>('session-secret');
  if (secret !== undefined) return secret;
  if (amongOthers === undefined || (await amongOthers.isFirst('board:session-secret'))) return null;
  for (let looks = 0; looks < mostLooks; looks++) {
    await pause(betweenLooksMs);
    const made = await kept.get<string>('session-secret');
    if (made !== undefined) return made;
  }
  return null;
}

async function newSecret(kept: Keyv): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await kept.set('session-secret', secret);
  return secret;
}

/** Takes the same time whatever differs. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
