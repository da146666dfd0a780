import { expect, test } from 'vitest';
import { tellBlindness } from '../../src/health/tell-blindness.ts';
import { createLog } from '../../src/observability/log.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { allUp } from '../support/adapter-state.ts';
import { minuteMs, nightShift } from '../support/wire-item.ts';

test.each(['file', 'server'] as const)(
  'a store that cannot be used is said in the log, with the platforms that are away, now and then and once it is over (%s)',
  (place) => {
    const lines: { level: string; msg: string; away?: readonly string[] }[] = [];
    const log = createLog({
      level: 'info',
      destination: { write: (line) => void lines.push(JSON.parse(line)) },
    });
    let now = nightShift;
    const posting = { kind: 'down', reason: 'the token is refused' } as const;
    const adapters = [{ platform: 'slack', state: () => ({ ...allUp, posting }) }];
    const blindness = tellBlindness({ log, clock: () => now, adapters });
    blindness.seen();
    expect(lines).toEqual([]);
    for (const end = now + 3 * minuteMs; now < end; now += 5_000) {
      blindness.failed(new UnusableStoreError(new Error('QQ'), place));
      const isOld = now - nightShift >= 15_000;
      expect(blindness.shown()).toEqual(isOld ? { since: nightShift, reason: 'QQ', place } : null);
    }
    blindness.seen();
    blindness.seen();
    expect(blindness.shown()).toBeNull();
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'info']);
    expect(lines[0]).toMatchObject({
      msg: expect.stringContaining('the store cannot be used'),
      away: ['slack: the token is refused'],
    });
    expect(lines[0]?.msg).toContain(
      place === 'file' ? 'make room on the disk' : 'the database server takes no writes',
    );
  },
);
