import { expect, test } from 'vitest';
import { tellBlindness } from '../../src/health/tell-blindness.ts';
import { createLog } from '../../src/observability/log.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { allUp } from '../support/adapter-state.ts';
import { minuteMs, nightShift } from '../support/wire-item.ts';

test.each([
  ['full', 13, 'make room on the disk'],
  ['read-only', 8, 'its disk writable'],
  ['held', 5, 'end the program that holds the database'],
  ['damaged', 11, 'put a backup back'],
  // SQLITE_IOERR_FSYNC: its longer numbers have the shorter one within them.
  ['file', 1_034, 'whether the disk of the data folder fails'],
  ['server', null, 'whoever runs the database server'],
] as const)(
  'a store that cannot be used is said in the log, with the platforms that are away, now and then and once it is over (%s)',
  (fault, errcode, remedy) => {
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
      const cause = errcode === null ? new Error('QQ') : Object.assign(new Error('QQ'), { errcode });
      blindness.failed(new UnusableStoreError(cause, fault === 'server' ? 'server' : 'file'));
      const isOld = now - nightShift >= 15_000;
      expect(blindness.shown()).toEqual(isOld ? { since: nightShift, reason: 'QQ', fault } : null);
    }
    blindness.seen();
    blindness.seen();
    expect(blindness.shown()).toBeNull();
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'info']);
    expect(lines[0]).toMatchObject({
      msg: expect.stringContaining('the store cannot be used'),
      away: ['slack: the token is refused'],
    });
    expect(lines[0]?.msg).toContain(remedy);
  },
);
