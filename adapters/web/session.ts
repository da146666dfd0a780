import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keyv } from 'keyv';
import type { EpochMs } from '../../src/domain/item.ts';

/** How long a browser stays in. */
export const sessionSeconds = 30 * 24 * 3_600;

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
};

/** Sessions of this password; `kept` holds the secret and those that were ended. */
export async function createSessions(password: string, kept: Keyv, clock: () => EpochMs): Promise<Sessions> {
  let secret = await kept.get<string>('session-secret');
  if (secret === undefined) {
    secret = randomBytes(32).toString('base64url');
    await kept.set('session-secret', secret);
  }
  const key = secret;
  const sign = (id: string) => createHmac('sha256', key).update(`${id} ${password}`).digest('base64url');
  const idOf = (said: string) => {
    const [id = '', signature = ''] = said.split('.');
    const openedAt = Number.parseInt(id.slice(0, id.indexOf('-')), 36);
    const isOurs = isSame(signature, sign(id)) && said === `${id}.${signature}`;
    return isOurs && clock() - openedAt < sessionSeconds * 1_000 ? id : null;
  };
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
  };
}

/** Takes the same time whatever differs. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
