import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../contracts/platform-harness.ts';
import { openProcessKeeper, type ProcessKeeper } from '../process/keep-processes.ts';
import { type FilingWire, headlineOf, openFilingWire } from './filing-wire.ts';
import { createRandom } from './random.ts';
import { startTelex, type TelexProcess } from './telex-process.ts';

export type CrashOptions = {
  readonly platform: 'web' | 'slack' | 'discord';
  readonly rounds: number;
  readonly seed: number;
  /** In some rounds the process is stopped for this long (SIGSTOP), some of them inside a call, and goes on. Default: never. */
  readonly freezeMs?: number;
  /** Told after every kill. */
  readonly onRound?: (round: number) => void;
  /** Aborted: all that the run started is ended at once, and the run is rejected. */
  readonly signal?: AbortSignal;
};

export type CrashResult = {
  readonly kills: number;
  /** Kills that fell between a write on the platform and its answer. */
  readonly killsInsideACall: number;
  readonly freezes: number;
  readonly filed: number;
  /** Promised and not there, or not in its last state. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** Killed by the agency and still readable. */
  readonly stillReadable: readonly string[];
};

/**
 * Runs Telex in a process of its own against a wire that keeps filing and a platform in a third process, and kills it
 * with SIGKILL again and again, at moments that the seed decides, some of them inside a call to the platform. Then it
 * lets Telex finish and reads what the channel shows.
 */
export async function runCrash({
  platform,
  rounds,
  seed,
  freezeMs = 0,
  onRound,
  signal,
}: CrashOptions): Promise<CrashResult> {
  const random = createRandom(seed);
  const keeper = openProcessKeeper();
  signal?.addEventListener('abort', () => void keeper.endAll(), { once: true });
  const folder = mkdtempSync(join(tmpdir(), 'telex-crash-'));
  const wire = await openFilingWire(random);
  const chat = platform === 'web' ? null : await openPlatform(platform, keeper);
  const channel = chat?.channel ?? 'bureau';
  writeFileSync(join(folder, 'newsroom.yaml'), newsroomFile(wire.url, platform, channel));
  const environment = { TELEX_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', ...chat?.environment };
  let killsInsideACall = 0;
  let freezes = 0;
  try {
    for (let round = 1; round <= rounds; round++) {
      signal?.throwIfAborted();
      const telex = await startTelex(environment, folder, keeper);
      const isHeld =
        chat !== null && (random() < 0.5 || chat.isHolding()) && (await chat.holdNextWrite(3_000));
      if (!isHeld) {
        if (chat !== null && random() < 0.5) chat.fault(anyFault(random));
        await pause(random() * 1_800);
      }
      if (freezeMs > 0 && random() < 0.4) {
        await freeze(telex, freezeMs);
        freezes++;
        await pause(random() * 1_000);
      } else if (isHeld) killsInsideACall++;
      await telex.kill();
      onRound?.(round);
    }
    if (chat?.isHolding()) {
      // A hold that no write ran into yet would cost the last run a timeout of the client.
      const telex = await startTelex(environment, folder, keeper);
      await chat.holdNextWrite(20_000);
      await telex.kill();
    }
    wire.fallSilent();
    const telex = await startTelex(environment, folder, keeper);
    await untilDelivered(telex, wire);
    const texts = chat === null ? await readBoard(telex, channel) : await chat.read();
    await telex.stop();
    return { kills: rounds, killsInsideACall, freezes, filed: wire.filed.length, ...judge(wire, texts) };
  } finally {
    await keeper.endAll();
    await wire.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function freeze({ child }: TelexProcess, ms: number): Promise<void> {
  child.kill('SIGSTOP');
  await pause(ms);
  child.kill('SIGCONT');
}

function newsroomFile(url: string, platform: string, channel: string): string {
  return [
    'sources:',
    `  - { id: wire, url: '${url}', format: ninjs, topic: buitenland, every: 10s }`,
    'channels:',
    `  - { platform: ${platform}, channel: '${channel}', follows: [alles] }`,
    '',
  ].join('\n');
}

function anyFault(random: () => number): Fault {
  const faults: readonly Fault[] = [
    { kind: 'answer-lost' },
    { kind: 'request-lost' },
    { kind: 'server-error', committed: true },
    { kind: 'server-error', committed: false },
    { kind: 'limited', retryAfterMs: 1_000 },
  ];
  return faults[Math.floor(random() * faults.length)] as Fault;
}

async function openPlatform(platform: string, keeper: ProcessKeeper) {
  const script = fileURLToPath(new URL('./platform-process.ts', import.meta.url));
  const child = keeper.keep(fork(script, [platform], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
  const { channel, environment } = (await answer(child, 'ready')) as {
    channel: string;
    environment: Record<string, string>;
  };
  let held: Promise<unknown> | null = null;
  return {
    channel,
    environment,
    fault: (fault: Fault) => void child.send({ fault }),
    isHolding: () => held !== null,
    /** Whether a write came before the time was up; its answer never comes. One that did not come yet is still waited for. */
    async holdNextWrite(patienceMs: number): Promise<boolean> {
      if (held === null) {
        held = answer(child, 'held');
        child.send({ hold: true });
      }
      const came = await Promise.race([held.then(() => true), pause(patienceMs, false)]);
      if (came) held = null;
      return came;
    },
    async read(): Promise<readonly string[]> {
      child.send({ read: true });
      return (await answer(child, 'messages')) as readonly string[];
    },
  };
}

function answer(child: ChildProcess, key: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`the platform ended before it said "${key}"`));
    const read = (message: Record<string, unknown>) => {
      if (!(key in message)) return;
      child.off('message', read).off('exit', ended);
      resolve(message[key]);
    };
    child.on('message', read).once('exit', ended);
  });
}

/** Until the wire was read once more and no operation is open. */
async function untilDelivered(telex: TelexProcess, wire: FilingWire): Promise<void> {
  const readings = wire.readings();
  for (;;) {
    const text = await (await fetch(`${telex.url}/metrics`)).text();
    const isOpen = /^telex_operations\{state="(?:pending|sending|parked)"\} [1-9]/m.test(text);
    const wasRead = wire.readings() > readings && /^telex_polls_total\{[^}]*\} [1-9]/m.test(text);
    if (wasRead && !isOpen) return;
    if (telex.child.exitCode !== null) throw new Error(`Telex ended by itself:\n${telex.output()}`);
    await pause(100);
  }
}

async function readBoard(telex: TelexProcess, channel: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let before = ''; ; ) {
    const answered = await fetch(`${telex.url}/api/channels/${channel}/posts?limit=100${before}`);
    const { posts } = (await answered.json()) as { posts: readonly { readonly id: number }[] };
    texts.push(...posts.map((post) => JSON.stringify(post)));
    const oldest = posts.at(-1);
    if (oldest === undefined) return texts;
    before = `&before=${oldest.id}`;
  }
}

function judge({ filed }: FilingWire, texts: readonly string[]) {
  const lost: string[] = [];
  const doubled: string[] = [];
  const stillReadable: string[] = [];
  for (const item of filed) {
    const showing = texts.filter((text) => text.includes(`Bericht ${item.number} versie `));
    const said = headlineOf(item);
    if (item.canceled) {
      if (showing.length > 0) stillReadable.push(said);
    } else {
      if (!showing.some((text) => text.includes(said))) lost.push(said);
      if (showing.length > 1) doubled.push(said);
    }
  }
  return { lost, doubled, stillReadable };
}
