import { expect, test } from 'vitest';
import { createLog } from '../../../src/observability/log.ts';
import { createPushTaker, type PushTakerDeps } from '../../../src/pipeline/polls/push-taker.ts';
import { UnusableStoreError } from '../../../src/store/unusable-store.ts';

const pushed = { bytes: new Uint8Array(), contentType: null, encoding: null };

test('what hubs send to a full disk is told at each doubling, what fails otherwise each time', async () => {
  const lines: { readonly msg: string; readonly times?: number; readonly source: string }[] = [];
  let failure = new UnusableStoreError(new Error('database or disk is full'), 'file') as Error;
  const take = createPushTaker(
    {
      store: { sources: { claim: () => Promise.reject(failure) } },
      ...{ sources: [{ kind: 'url', id: 'anp' }], clock: () => 0, elapsed: () => 0, underWay: new Map() },
      log: createLog({
        level: 'warn',
        destination: { write: (line) => void lines.push(JSON.parse(line)) },
      }),
    } as unknown as PushTakerDeps,
    new AbortController().signal,
  );
  for (let times = 0; times < 9; times++) expect(await take('anp', pushed)).toBe('not-kept');
  const told = 'what a hub sent could not be kept; it sends it again';
  expect(lines.map(({ msg, times, source }) => [msg, times, source])).toEqual(
    [1, 2, 4, 8].map((times) => [told, times, 'anp']),
  );
  failure = new Error('a fault of our own');
  for (let times = 0; times < 3; times++) await take('anp', pushed);
  expect(lines.slice(4).map(({ msg }) => msg)).toEqual([told, told, told]);
});
