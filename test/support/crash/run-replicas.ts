import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openProcessKeeper } from '../process/keep-processes.ts';
import { openChat } from './chat-process.ts';
import { type FilingWire, openFilingWire } from './filing-wire.ts';
import { judge, type Verdict } from './judge.ts';
import { anyFault, newsroomFile, readChannels } from './newsroom-under-fire.ts';
import { createRandom } from './random.ts';
import { type LedgerState, readPostgresLedger } from './read-ledger.ts';
import { startTelex, type TelexProcess } from './telex-process.ts';

/** One run of several Telexes on one PostgreSQL. */
export type ReplicasOptions = {
  readonly platform: 'web' | 'slack' | 'discord' | 'webhook';
  readonly replicas: number;
  /** The address of an empty database. */
  readonly databaseUrl: string;
  readonly rounds: number;
  readonly seed: number;
  /** `TELEX_LEASE_S`. */
  readonly leaseS: number;
  readonly onRound?: (round: number) => void;
  readonly signal?: AbortSignal;
};

/** How it ended. */
export type ReplicasResult = Verdict & {
  readonly faults: Readonly<Record<FaultKind, number>>;
  readonly filed: number;
  readonly parked: readonly string[];
  readonly unexplained: readonly string[];
  /** Telexes that ended by themselves. */
  readonly died: readonly string[];
};

/** What befalls them: a kill, a stop for longer than a lease, all connections to the database cut, an answer that is lost before a kill. */
type FaultKind = 'kill' | 'freeze' | 'cut' | 'lost-answer';

const settleMs = 240_000;
/** The clock of one of them is wrong by so much. */
const skewMs = 5 * 60_000;
const skewedClock = fileURLToPath(new URL('./skewed-clock.ts', import.meta.url));

/**
 * Keeps so many Telexes alive on one database, against a wire that keeps filing; the second one's clock is five minutes behind, the
 * third one's ahead. Something befalls one of them, or all, each round. Then it lets them finish and reads what the channels show.
 */
export async function runReplicas(options: ReplicasOptions): Promise<ReplicasResult> {
  const { platform, replicas, databaseUrl, rounds, seed, leaseS, onRound, signal } = options;
  const random = createRandom(seed);
  const keeper = openProcessKeeper();
  signal?.addEventListener('abort', () => void keeper.endAll(), { once: true });
  const home = mkdtempSync(join(tmpdir(), 'telex-replicas-'));
  const wire = await openFilingWire(random);
  const chat = platform === 'web' ? null : await openChat(platform, keeper);
  const channel = chat?.channel ?? 'bureau';
  const faults: Record<FaultKind, number> = { kill: 0, freeze: 0, cut: 0, 'lost-answer': 0 };
  const died: string[] = [];
  const frozen: Promise<void>[] = [];
  try {
    const members = await Promise.all(Array.from({ length: replicas }, (_, at) => start(at)));
    for (let round = 1; round <= rounds; round++) {
      signal?.throwIfAborted();
      await pause(300 + random() * 1_700);
      await raise(members);
      if (chat !== null && random() < 0.5) chat.fault(anyFault(random));
      const at = Math.floor(random() * replicas);
      await befall(members, at, kindOf(random()));
      onRound?.(round);
    }
    await Promise.all(frozen);
    wire.fallSilent();
    const { parked, unexplained } = await untilDelivered(wire, members, () =>
      readPostgresLedger(databaseUrl, channel, Date.now()),
    );
    await raise(members);
    const { refusedEdits: _, ...shown } = await readChannels(members[0] as TelexProcess, chat, channel);
    for (const telex of members) await telex.stop();
    return { faults, filed: wire.filed.length, parked, unexplained, died, ...judge({ ...wire, ...shown }) };
  } finally {
    await keeper.endAll();
    await wire.stop();
    rmSync(home, { recursive: true, force: true });
  }

  function start(at: number): Promise<TelexProcess> {
    const folder = join(home, String(at));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'newsroom.yaml'), newsroomFile(wire, false, platform, [channel]));
    const skew = at === 1 ? -skewMs : at === 2 ? skewMs : 0;
    const environment = {
      ...{ DATABASE_URL: databaseUrl, TELEX_LEASE_S: String(leaseS), LOG_LEVEL: 'error' },
      ...(skew !== 0 && { NODE_OPTIONS: `--import ${skewedClock}`, CRASH_SKEW_MS: String(skew) }),
    };
    return startTelex({ ...environment, ...chat?.environment }, folder, keeper);
  }

  /** Nobody may end by itself, whatever befalls. */
  async function raise(members: TelexProcess[]): Promise<void> {
    for (const [at, { child, output }] of members.entries()) {
      if (child.exitCode === null && child.signalCode === null) continue;
      died.push(output().slice(-1_000));
      members[at] = await start(at);
    }
  }

  async function befall(members: TelexProcess[], at: number, kind: FaultKind): Promise<void> {
    const telex = members[at] as TelexProcess;
    const isLost = kind === 'lost-answer' && chat !== null && (await chat.loseNextAnswer(3_000));
    faults[kind === 'lost-answer' && !isLost ? 'kill' : kind]++;
    if (kind === 'cut') return cutAll(databaseUrl);
    if (kind === 'freeze') {
      telex.child.kill('SIGSTOP');
      const wake = pause(leaseS * 1_000 * (1.1 + random())).then(() => void telex.child.kill('SIGCONT'));
      frozen.push(wake);
      // Others may be killed meanwhile; it is left alone.
      await (replicas === 1 ? wake : pause(random() * 1_000));
      return;
    }
    if (isLost) await pause(20 + random() * 500);
    await telex.kill();
    members[at] = await start(at);
  }
}

function kindOf(drawn: number): FaultKind {
  if (drawn < 0.35) return 'kill';
  if (drawn < 0.55) return 'freeze';
  return drawn < 0.7 ? 'cut' : 'lost-answer';
}

async function cutAll(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name = 'telex'`,
  );
  await client.end();
}

/** Until the wire was read twice more and nothing is left to do in the channel, or the time is up. */
async function untilDelivered(
  wire: FilingWire,
  members: readonly TelexProcess[],
  read: () => Promise<LedgerState>,
): Promise<LedgerState> {
  const readings = wire.readings();
  const endsAt = performance.now() + settleMs;
  for (;;) {
    const state = await read();
    const isDone = wire.readings() > readings + 1 && state.open === 0 && state.parked.length === 0;
    if (isDone || performance.now() > endsAt) return state;
    if (members.every(({ child }) => child.exitCode !== null)) throw new Error('all Telexes ended');
    await pause(200);
  }
}
