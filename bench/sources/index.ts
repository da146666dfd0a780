import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { type ProcessFigures, readProcessFigures } from './process-figures.ts';
import type { Asked } from './wire-server.ts';

const help = `npm run sources-bench -- [--sources 10000] [--hosts 2500] [--every 30] [--minutes 3]

Starts the whole program as npm start does, with so many sources on so many addresses of this machine, each of which is due every so
many seconds, and says what it read in time, what it used of a processor, and what it held in memory: while all is read for the
first time, and afterwards. Linux only.
`;
const { values } = readAsked(
  help,
  {
    sources: { type: 'string', default: '10000' },
    hosts: { type: 'string', default: '2500' },
    every: { type: 'string', default: '30' },
    minutes: { type: 'string', default: '3' },
  },
  'none',
);
const [sources, hosts, everyS, minutes] = [values.sources, values.hosts, values.every, values.minutes].map(
  Number,
) as [number, number, number, number];
if (![sources, hosts, everyS, minutes].every((each) => each > 0))
  complain('all four are numbers above 0', help);

const folder = mkdtempSync(join(tmpdir(), 'telex-sources-'));
const server = new Worker(new URL('./wire-server.ts', import.meta.url));
const [port] = (await once(server, 'message')) as [number];
writeFileSync(join(folder, 'newsroom.yaml'), newsroomOf(port));
const telex = startTelex();
try {
  await measure(telex.pid ?? 0);
} finally {
  telex.kill('SIGTERM');
  await once(telex, 'exit');
  await server.terminate();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(pid: number): Promise<void> {
  const startedAt = performance.now();
  while ((await asked()).feeds < sources) {
    await pause(250);
    if (telex.exitCode !== null) throw new Error(`Telex ended by itself (${telex.exitCode})`);
    if (performance.now() - startedAt > 30 * 60_000) throw new Error('not all was read within half an hour');
  }
  // What came last is folded yet.
  await pause(everyS * 1_000);
  tell(`first reads of ${sources.toLocaleString('en')} sources`, startedAt, readProcessFigures(pid));
  const before = { ...(await asked()), ...readProcessFigures(pid), at: performance.now() };
  const held: number[] = [];
  // In the first of them all that was read is still posted: what polls take by themselves is what the last ones take.
  const byMinute: string[] = [];
  let minute = before;
  while (performance.now() - before.at < minutes * 60_000) {
    await pause(250);
    const { residentMb, cpuS } = readProcessFigures(pid);
    held.push(residentMb);
    const at = performance.now();
    if (at - minute.at < 60_000) continue;
    byMinute.push((((cpuS - minute.cpuS) / (at - minute.at)) * 100_000).toFixed(0));
    minute = { ...minute, cpuS, at };
  }
  const after = { ...(await asked()), ...readProcessFigures(pid) };
  const seconds = (performance.now() - before.at) / 1_000;
  const polls = (after.requests - before.requests) / seconds;
  held.sort((one, other) => one - other);
  const at = (share: number) => (held[Math.floor((held.length - 1) * share)] ?? 0).toFixed(0);
  console.log(
    [
      `afterwards, ${minutes} minutes`,
      `  ${polls.toFixed(1)} polls a second of ${(sources / everyS).toFixed(1)} due`,
      `  ${(((after.cpuS - before.cpuS) / seconds) * 100).toFixed(0)} % of a core; minute by minute ${byMinute.join(', ')}`,
      `  resident: ${at(0)} MiB at least, ${at(0.5)} in the middle, ${at(1)} at most; ${after.filesMb.toFixed(0)} of it are files`,
    ].join('\n'),
  );
}

function tell(what: string, startedAt: number, { peakMb, filesMb, cpuS }: ProcessFigures): void {
  console.log(
    [
      what,
      `  within ${((performance.now() - startedAt) / 1_000 - everyS).toFixed(0)} s, ${cpuS.toFixed(0)} s of a core`,
      `  resident: ${peakMb.toFixed(0)} MiB at most; ${filesMb.toFixed(0)} of what is held now are files`,
    ].join('\n'),
  );
}

async function asked(): Promise<Asked> {
  server.postMessage('asked');
  const [answer] = (await once(server, 'message')) as [Asked];
  return answer;
}

/** As `npm start` starts it, with its flags and its environment, so that what holds there is measured. */
function startTelex() {
  const { PATH = '', HOME = '' } = process.env;
  const launcher = fileURLToPath(new URL('../../src/launch.mjs', import.meta.url));
  return spawn(process.execPath, [launcher, 'start'], {
    cwd: folder,
    env: { PATH, HOME, TELEX_PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function newsroomOf(at: number): string {
  const lines = Array.from({ length: sources }, (_, index) => {
    const host = index % hosts;
    const address = `127.${1 + (host >> 16)}.${(host >> 8) & 255}.${host & 255}`;
    return `  - { id: s${index}, url: 'http://${address}:${at}/${index}', every: ${everyS}s }`;
  });
  const follows = '  - { platform: web, channel: alles, follows: [alles] }';
  return `${['sources:', ...lines, 'channels:', follows].join('\n')}\n`;
}
