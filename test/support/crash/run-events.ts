import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openProcessKeeper } from '../process/keep-processes.ts';
import { patienceMs } from '../process/patience.ts';
import { type ChatProcess, openChat } from './chat-process.ts';
import { type EventsWire, openEventsWire } from './events-wire.ts';
import { type EventsVerdict, judgeEvents } from './judge-events.ts';
import { anyFault } from './newsroom-under-fire.ts';
import { createRandom } from './random.ts';
import { type LedgerState, readLedger, readPostgresLedger } from './read-ledger.ts';
import { startTelex, type TelexProcess } from './telex-process.ts';

/** One run against two agencies. */
export type EventsOptions = {
  readonly platform: 'slack' | 'discord' | 'webhook';
  readonly rounds: number;
  readonly seed: number;
  /** The address of an empty database: two Telexes share it. Absent: one on a file of its own. */
  readonly databaseUrl?: string;
};

/** How it ended. */
export type EventsResult = EventsVerdict & { readonly events: number };

/**
 * Runs Telex against two agencies that file the same events, with a channel that asks for one card an event, and kills it again and
 * again, some times inside a call to the platform. Then it lets Telex finish and reads the channel.
 */
export async function runEvents({
  platform,
  rounds,
  seed,
  databaseUrl,
}: EventsOptions): Promise<EventsResult> {
  const random = createRandom(seed);
  const keeper = openProcessKeeper();
  const home = mkdtempSync(join(tmpdir(), 'telex-events-'));
  const wire = await openEventsWire(random);
  try {
    const chat = await openChat(platform, keeper);
    const members: TelexProcess[] = [];
    for (let at = 0; at < (databaseUrl === undefined ? 1 : 2); at++) members.push(await start(at));
    // The first reading fills an archive: an empty one.
    await untilRead(members, wire);
    wire.begin();
    for (let round = 0; round < rounds; round++) {
      await underFire(chat, random);
      const at = round % members.length;
      await members[at]?.kill();
      members[at] = await start(at);
    }
    if (chat.isHolding()) await chat.holdNextWrite(20_000);
    await untilRead(members, wire);
    wire.fallSilent();
    await untilRead(members, wire);
    await until(async () => isDone(await ledger(chat.channel)));
    const { working } = await chat.read();
    for (const telex of members) await telex.stop();
    return { ...judgeEvents(wire.filed, working), events: wire.filed.ANP.length };

    function start(at: number): Promise<TelexProcess> {
      const folder = join(home, String(at));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'newsroom.yaml'), newsroomOf(wire, platform, chat.channel));
      const shared = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl, TELEX_LEASE_S: '5' };
      const environment = { TELEX_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', ...shared };
      return startTelex({ ...environment, ...chat.environment }, folder, keeper);
    }

    async function ledger(channel: string): Promise<LedgerState> {
      return databaseUrl === undefined
        ? readLedger(join(home, '0', 'data', 'telex.sqlite'), channel, Date.now())
        : readPostgresLedger(databaseUrl, channel, Date.now());
    }
  } finally {
    await keeper.endAll();
    await wire.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function newsroomOf({ urls }: EventsWire, platform: string, channel: string): string {
  const sources = Object.entries(urls).map(
    ([credit, url]) =>
      `  - { id: ${credit.toLowerCase()}, credit: ${credit}, url: '${url}', format: ninjs, topic: buitenland, every: 10s }`,
  );
  const asks = 'follows: [alles], fold: never, events: merge, prefer: [ANP]';
  const asked = `  - { platform: ${platform}, channel: '${channel}', ${asks} }`;
  return ['sources:', ...sources, 'channels:', asked, ''].join('\n');
}

async function underFire(chat: ChatProcess, random: () => number): Promise<void> {
  const isHeld = (random() < 0.4 || chat.isHolding()) && (await chat.holdNextWrite(6_000));
  const isLost = !isHeld && random() < 0.4 && (await chat.loseNextAnswer(6_000));
  if (isLost) return pause(20 + random() * 500);
  if (isHeld) return;
  if (random() < 0.5) chat.fault(anyFault(random));
  await pause(random() * 8_000);
}

/** Until each source was read once more, and what it said is written down. */
async function untilRead(members: readonly TelexProcess[], wire: EventsWire): Promise<void> {
  const filers = ['ANP', 'AFP'] as const;
  const before = filers.map((filer) => wire.readings(filer));
  const polls = await pollsOf(members);
  await until(async () => {
    const wasRead = filers.every((filer, at) => wire.readings(filer) > (before[at] ?? 0));
    const now = await pollsOf(members);
    return wasRead && filers.every((filer) => (now.get(filer) ?? 0) > (polls.get(filer) ?? 0));
  });
}

/** How often each was polled by all of them together. */
async function pollsOf(members: readonly TelexProcess[]): Promise<ReadonlyMap<string, number>> {
  const polls = new Map<string, number>();
  for (const { url, child, output } of members) {
    if (child.exitCode !== null) throw new Error(`Telex ended by itself:\n${output()}`);
    // A connection that is kept may be closed there while it is used again here.
    const metrics = await (await fetch(`${url}/metrics`, { headers: { connection: 'close' } })).text();
    for (const [, labels = '', count] of metrics.matchAll(/^telex_polls_total\{([^}]*)\} (\d+)/gm))
      for (const filer of ['ANP', 'AFP'])
        if (labels.includes(`"${filer.toLowerCase()}"`))
          polls.set(filer, (polls.get(filer) ?? 0) + Number(count));
  }
  return polls;
}

function isDone({ open, parked }: LedgerState): boolean {
  return open === 0 && parked.length === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const endsAt = performance.now() + patienceMs(240_000);
  while (!(await isSo())) {
    if (performance.now() > endsAt) throw new Error('it did not come to an end');
    await pause(200);
  }
}
