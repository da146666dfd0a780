import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const bounds = (text: string) =>
  [
    ...text.matchAll(
      /--(?:(?:max-semi-space-size|min-semi-space-size|heap-growing-percent)=\d+|no-allocation-site-pretenuring)/g,
    ),
  ].map(String);

describe('the bounds of memory', () => {
  it('are those of the launcher, which all are started by, and of what is measured', () => {
    const { start, bench } = JSON.parse(read('package.json')).scripts as { start: string; bench: string };
    const launched = bounds(read('src/launch/plan-launch.mjs'));
    expect(launched).toHaveLength(4);
    expect(bounds(bench)).toEqual(launched);
    for (const text of [start, read('deploy/Dockerfile').replaceAll('", "', ' ')])
      expect(text).toContain('src/launch.mjs start');
    expect(read('src/launch/plan-launch.mjs')).toContain("MALLOC_ARENA_MAX: '1'");
    expect(read('deploy/Dockerfile')).toContain('MALLOC_ARENA_MAX=1');
  });

  it('let a thread have its own room for new objects, whatever that of the main thread is', () => {
    // A start has 4; it is larger here on purpose, so that the two are far apart.
    const [before, after] = inThreads(
      ['--max-semi-space-size=8', '--min-semi-space-size=4'],
      { maxYoungGenerationSizeMb: 4 },
      newObjects,
    );
    expect(before).toBeGreaterThan(16);
    expect(after).toBeLessThan(9);
  });

  it('keep nothing of a document that was read: V8 makes at once among what is old what it takes for living long', () => {
    // Without it some eight million: V8 makes up its mind by what it happens to see.
    expect(keptOfDocuments(['--no-allocation-site-pretenuring'])).toBeLessThan(3_000_000);
  });

  it('keep what a thread holds near to what lives in it', () => {
    const bounds = { maxYoungGenerationSizeMb: 2 };
    const [before = 0, after = 0] = inThreads(['--heap-growing-percent=25'], bounds, oldObjects);
    expect(after).toBeLessThan(before * 0.92);
  });
});

/** What stays of 75 documents of 40 kB that were read and are over, until V8 looks through all it holds, in bytes. */
function keptOfDocuments(flags: readonly string[]): number {
  const code = `
    import { parseFeed } from ${JSON.stringify(new URL('src/feeds/parse-feed.ts', root).href)};
    import { rssDocument } from ${JSON.stringify(new URL('bench/documents.ts', root).href)};
    const about = { contentType: 'application/rss+xml', url: 'https://wire.example/rss', readAt: 0 };
    const read = async (at) => void (await parseFeed(Buffer.from(rssDocument(40, '', at)), about));
    const held = () => {
      for (let at = 0; at < 3; at++) gc({ type: 'minor' });
      return process.memoryUsage().heapUsed;
    };
    for (let at = 0; at < 75; at++) await read(at);
    gc();
    const before = held();
    for (let at = 0; at < 75; at++) await read(at);
    console.log(held() - before);`;
  // Large enough for all of it: nothing is to be looked through on the way.
  const enough = ['--expose-gc', '--max-semi-space-size=4', '--heap-growing-percent=400'];
  const asked = [
    ...enough,
    ...flags,
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '-e',
    code,
  ];
  return Number(execFileSync(process.execPath, asked, { encoding: 'utf8' }));
}

/** What new objects come to take, where hardly any lives long. */
const newObjects = `
  const kept = [];
  for (let at = 0; at < 3e6; at++) {
    const made = { at, of: [at] };
    if (at % 3 === 0) kept[at % 90_000] = made;
  }
  say(held('new_space'));`;

/** What old objects take in the middle of all that time, of which as many live as come in their place. */
const oldObjects = `
  const kept = [];
  const all = [];
  for (let at = 0; at < 8e5; at++) {
    kept[(at * 7_919) % 40_000] = { at, of: [at, at + 1], text: 'bericht ' + at };
    if (at > 2e5 && at % 2_000 === 0) all.push(held('old_space'));
  }
  say(all.reduce((sum, each) => sum + each, 0) / all.length);`;

/** What a thread that does `work` says, in MB, in a process started with `flags`: before heaps were bounded, and after. */
function inThreads(flags: readonly string[], bounds: object, work: string): readonly number[] {
  const thread = `
    const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
    const held = (name) => getHeapSpaceStatistics().find(({ space_name }) => space_name === name).physical_space_size / 1e6;
    const say = (mb) => process.getBuiltinModule('node:worker_threads').parentPort.postMessage(mb);
    ${work}`;
  const code = `
    import { Worker } from 'node:worker_threads';
    import { boundHeaps } from ${JSON.stringify(new URL('src/cli/process/bound-heaps.ts', root).href)};
    for (const isBound of [false, true]) {
      if (isBound) boundHeaps();
      const resourceLimits = { ...${JSON.stringify(bounds)}, maxOldGenerationSizeMb: 64 };
      const thread = new Worker(${JSON.stringify(thread)}, { eval: true, resourceLimits });
      console.log(await new Promise((resolve) => thread.once('message', resolve)));
    }`;
  const argv = ['--disable-warning=ExperimentalWarning', ...flags, '--input-type=module', '-e', code];
  const said = execFileSync(process.execPath, argv, { encoding: 'utf8' });
  return said.trim().split('\n').map(Number);
}
