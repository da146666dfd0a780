import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const bounds = (text: string) =>
  [...text.matchAll(/--(?:max-semi-space-size|heap-growing-percent)=\d+/g)].map(String);

describe('the bounds of memory', () => {
  it('are those of the launcher, which all are started by, and of what is measured', () => {
    const { start, bench } = JSON.parse(read('package.json')).scripts as { start: string; bench: string };
    const launched = bounds(read('src/launch/plan-launch.mjs'));
    expect(launched).toHaveLength(2);
    expect(bounds(bench)).toEqual(launched);
    for (const text of [start, read('deploy/Dockerfile').replaceAll('", "', ' ')])
      expect(text).toContain('src/launch.mjs start');
    expect(read('src/launch/plan-launch.mjs')).toContain("MALLOC_ARENA_MAX: '1'");
    expect(read('deploy/Dockerfile')).toContain('MALLOC_ARENA_MAX=1');
  });

  it('let a thread have its own room for new objects, whatever that of the main thread is', () => {
    const [before, after] = newObjectsMb(false, true);
    expect(before).toBeGreaterThan(16);
    expect(after).toBeLessThan(9);
  });
});

/**
 * What the new objects of a thread with `maxYoungGenerationSizeMb: 4` come to take in a process started with
 * `--max-semi-space-size=8`, in MB: each time before or after the threads were unbound. A start has 4; it is larger here on
 * purpose, so that the two are far apart.
 */
function newObjectsMb(...areUnbound: readonly boolean[]): readonly number[] {
  const thread = `
    const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
    const kept = [];
    for (let at = 0; at < 3e6; at++) {
      const made = { at, of: [at] };
      if (at % 3 === 0) kept[at % 90_000] = made;
    }
    const { physical_space_size } = getHeapSpaceStatistics().find((each) => each.space_name === 'new_space');
    process.getBuiltinModule('node:worker_threads').parentPort.postMessage(physical_space_size / 1e6);`;
  const code = `
    import { Worker } from 'node:worker_threads';
    import { unbindThreads } from ${JSON.stringify(new URL('src/cli/process/unbind-threads.ts', root).href)};
    for (const isUnbound of ${JSON.stringify(areUnbound)}) {
      if (isUnbound) unbindThreads();
      const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };
      const thread = new Worker(${JSON.stringify(thread)}, { eval: true, resourceLimits });
      console.log(await new Promise((resolve) => thread.once('message', resolve)));
    }`;
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8', '--input-type=module'];
  const said = execFileSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' });
  return said.trim().split('\n').map(Number);
}
