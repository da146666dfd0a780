import { createHmac, timingSafeEqual } from 'node:crypto';

/** What WebSub lets a hub sign with (section 8); sha1 is what older ones have. */
const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether `X-Hub-Signature` is that of these very bytes under the secret. Takes the same time whatever differs. */
export function isSigned(bytes: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', said = ''] = /^\s*(\w+)\s*=\s*([0-9a-f]+)\s*$/i.exec(signature ?? '') ?? [];
  if (!methods.has(method.toLowerCase())) return false;
  const right = createHmac(method.toLowerCase(), secret).update(bytes).digest();
  const given = Buffer.from(said, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}
