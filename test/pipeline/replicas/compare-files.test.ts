import { expect, test } from 'vitest';
import { compareFiles } from '../../../src/pipeline/replicas/compare-files.ts';

const file = { digest: 'nieuw', changedAt: 1, from: 'vm' };

function told(...alive: readonly (readonly [owner: string, newsroom: string])[]) {
  const replicas = alive.map(([owner, newsroom]) => ({ owner, newsroom, startedAt: 0, refused: null }));
  const found = compareFiles({ alive: replicas, file, owner: 'vm:1:a', now: 1, since: null });
  return found && { from: found.from, others: found.others };
}

test('of two Telexes on one machine each is named with its number, whose file is in force and who has another', () => {
  expect(told(['vm:1:a', 'nieuw'], ['vm:2:b', 'oud'])).toEqual({ from: 'vm:1', others: ['vm:2'] });
  expect(told(['vm:1:a', 'nieuw'], ['elders:2:b', 'oud'])).toEqual({ from: 'vm', others: ['elders'] });
});

test('where whose file it was is gone, its machine is named', () => {
  expect(told(['elders:2:b', 'oud'])).toEqual({ from: 'vm', others: ['elders'] });
});
