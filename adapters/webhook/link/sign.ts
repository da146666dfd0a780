import { createHmac } from 'node:crypto';
import type { EpochMs } from '../../../src/domain/item.ts';

/**
 * The headers of an event, as Standard Webhooks has them: its id, when it is sent in whole seconds, and an HMAC-SHA256 by
 * each key over id, time and these very bytes. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  { id, body }: { readonly id: string; readonly body: string },
  keys: readonly Uint8Array[],
  at: EpochMs,
) {
  const timestamp = String(Math.floor(at / 1_000));
  const signatures = keys.map((key) => {
    const hash = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${hash}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
