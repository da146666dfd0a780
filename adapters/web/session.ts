import { createHmac, randomBytes } from 'node:crypto';
import type { Keyv } from 'keyv';

/**
 * What the cookie of those who gave the password says. It is the same after a restart, so that a wall screen stays in, and
 * another one when the password changes. Were the secret lost, people give the password again.
 */
export async function sessionToken(password: string, kept: Keyv): Promise<string> {
  let secret = await kept.get<string>('session-secret');
  if (secret === undefined) {
    secret = randomBytes(32).toString('base64url');
    await kept.set('session-secret', secret);
  }
  return createHmac('sha256', secret).update(password).digest('base64url');
}
