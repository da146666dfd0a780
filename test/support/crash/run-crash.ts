import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openProcessKeeper } from '../process/keep-processes.ts';
import { openChat } from './chat-process.ts';
import { type FilingWire, openFilingWire } from './filing-wire.ts';
import { judge, type Verdict } from './judge.ts';
import { anyFault, newsroomFile, readChannels } from './newsroom-under-fire.ts';
import { createRandom } from './random.ts';
import { type LedgerState, readLedger } from './read-ledger.ts';
import { readsAhead, startTelex, type TelexProcess } from './telex-process.ts';

/** One run of the crash test. */
export type CrashOptions = {
  readonly platform: 'web' | 'slack' | 'discord' | 'webhook';
  readonly rounds: number;
  readonly seed: number;
  /** In some rounds the process is stopped for this long (SIGSTOP), some of them inside a call, and goes on. Default: never. */
  readonly freezeMs?: number;
  /** Beside the channel that is judged one in which no answer ever comes, and a source whose text changes at each poll. */
  readonly troubled?: boolean;
  /** Told after every kill. */
  readonly onRound?: (round: number) => void;
  /** Aborted: all that the run started is ended at once, and the run is rejected. */
  readonly signal?: AbortSignal;
};

/** How it ended. */
export type CrashResult = Verdict & {
  readonly kills: number;
  /** Kills that fell between a write on the platform and its answer. */
  readonly killsInsideACall: number;
  /** Kills while Telex knew of an act that it does not know whether it happened: a look-up decides after the restart. */
  readonly killsInDoubt: number;
  /** How often the edit that keeps failing was tried. */
  readonly refusedEdits: number;
  readonly freezes: number;
  readonly filed: number;
  /** Acts in the channel that works which Telex gave up for now, each with its reason. */
  readonly parked: readonly string[];
  /** Acts that waited for longer than their budget without a word. */
  readonly unexplained: readonly string[];
};

/** After the last kill: how long Telex may take until all is posted; what is put aside by then is told as parked. */
const settleMs = 240_000;
const leastFiled = 6;

const amidTroubleMs = 30_000;

/**
 * Runs Telex in a process of its own against a wire that keeps filing and a platform in a third process, and kills it
 * with SIGKILL again and again, at moments that the seed decides, some of them inside a call to the platform. Then it
 * lets Telex finish and reads what the channels show.
 */
export async function runCrash(options: CrashOptions): Promise<CrashResult> {
  const { platform, rounds, seed, freezeMs = 0, troubled = false, onRound, signal } = options;
  const random = createRandom(seed);
  const keeper = openProcessKeeper();
  signal?.addEventListener('abort', () => void keeper.endAll(), { once: true });
  const folder = mkdtempSync(join(tmpdir(), 'telex-crash-'));
  const wire = await openFilingWire(random);
  const chat = platform === 'web' ? null : await openChat(platform, keeper);
  const channel = chat?.channel ?? 'bureau';
  const channels = troubled && chat !== null ? [channel, chat.silent] : [channel];
  writeFileSync(join(folder, 'newsroom.yaml'), newsroomFile(wire, troubled, platform, channels));
  const ahead = troubled ? readsAhead : {};
  const environment = {
    ...{ TELEX_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' },
    ...{ ...chat?.environment, ...ahead },
  };
  const database = join(folder, 'data', 'telex.sqlite');
  let killsInsideACall = 0;
  let killsInDoubt = 0;
  let freezes = 0;
  try {
    for (let round = 1; round <= rounds; round++) {
      signal?.throwIfAborted();
      const telex = await startTelex(environment, folder, keeper);
      const isHeld =
        chat !== null && (random() < 0.4 || chat.isHolding()) && (await chat.holdNextWrite(3_000));
      const isLost = !isHeld && chat !== null && random() < 0.4 && (await chat.loseNextAnswer(3_000));
      if (isLost) await pause(20 + random() * 500);
      else if (!isHeld) {
        if (chat !== null && random() < 0.5) chat.fault(anyFault(random));
        // Long enough now and then that edits have their turn as well.
        await pause(random() * (troubled && random() < 0.25 ? 10_000 : 1_800));
      }
      if (freezeMs > 0 && random() < 0.4) {
        await freeze(telex, freezeMs);
        freezes++;
        await pause(random() * 1_000);
      } else if (isHeld) killsInsideACall++;
      await telex.kill();
      if (readLedger(database, channel, Date.now()).uncertain > 0) killsInDoubt++;
      onRound?.(round);
    }
    if (chat?.isHolding()) {
      // A hold that no write ran into yet would cost the last run a timeout of the client.
      const telex = await startTelex(environment, folder, keeper);
      await chat.holdNextWrite(20_000);
      await telex.kill();
    }
    const telex = await startTelex(environment, folder, keeper);
    // For a while it lives amid all of it: edits have their turn too, and the one that fails is tried again and again.
    if (troubled && chat !== null) await pause(amidTroubleMs);
    await untilFiled(telex, wire);
    wire.fallSilent();
    const { parked, unexplained } = await untilDelivered(telex, wire, () =>
      readLedger(database, channel, Date.now()),
    );
    const { refusedEdits, ...shown } = await readChannels(telex, chat, channel);
    await telex.stop();
    const filed = wire.filed.length;
    const counts = { kills: rounds, killsInsideACall, killsInDoubt, refusedEdits, freezes, filed };
    return { ...counts, parked, unexplained, ...judge({ ...wire, ...shown }) };
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

/** Rounds may end before anything is read: news is what is judged. */
async function untilFiled(telex: TelexProcess, wire: FilingWire): Promise<void> {
  const endsAt = performance.now() + settleMs;
  while (wire.filed.length < leastFiled && telex.child.exitCode === null && performance.now() < endsAt)
    await pause(100);
}

/** Until the wire was read once more and nothing is left to do in the channel, or the time is up. */
async function untilDelivered(
  telex: TelexProcess,
  wire: FilingWire,
  read: () => LedgerState,
): Promise<LedgerState> {
  const readings = wire.readings();
  const endsAt = performance.now() + settleMs;
  for (;;) {
    if (telex.child.exitCode !== null) throw new Error(`Telex ended by itself:\n${telex.output()}`);
    const text = await (await fetch(`${telex.url}/metrics`)).text();
    const wasRead = wire.readings() > readings && /^telex_polls_total\{[^}]*\} [1-9]/m.test(text);
    const state = read();
    const isDone = wasRead && state.open === 0 && state.parked.length === 0;
    if (isDone || performance.now() > endsAt) return state;
    await pause(200);
  }
}
