import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { readLedger } from './read-ledger.ts';
import { startTelex, type TelexProcess } from './telex-process.ts';

/** How a run of two agencies ended. */
export type EventsResult = EventsVerdict & { readonly events: number; readonly killed: number };

/**
 * Runs Telex against two agencies that file the same events, with a channel that asks for one card an event, and kills it again and
 * again, some times inside a call to the platform. Then it lets Telex finish and reads the channel.
 */
export async function runEvents(
  platform: 'slack' | 'discord',
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): Promise<EventsResult> {
  const random = createRandom(seed);
  const keeper = openProcessKeeper();
  const folder = mkdtempSync(join(tmpdir(), 'telex-events-'));
  const wire = await openEventsWire(random);
  try {
    const chat = await openChat(platform, keeper);
    writeFileSync(join(folder, 'newsroom.yaml'), newsroomOf(wire, platform, chat.channel));
    const dataDir = join(folder, 'data');
    const environment = { TELEX_DATA_DIR: dataDir, LOG_LEVEL: 'error', ...chat.environment };
    const start = () => startTelex(environment, folder, keeper);
    await readOnce(await start(), wire);
    wire.begin();
    for (let round = 0; round < rounds; round++) {
      const telex = await start();
      await underFire(chat, random);
      await telex.kill();
    }
    const telex = await start();
    if (chat.isHolding()) await chat.holdNextWrite(20_000);
    await untilRead(telex, wire, 1);
    wire.fallSilent();
    await untilRead(telex, wire, 1);
    const database = join(dataDir, 'telex.sqlite');
    await until(() => isDone(database, chat.channel));
    const { working } = await chat.read();
    await telex.stop();
    const { ANP, AFP } = wire.filed;
    const killed = [...ANP, ...AFP].filter(({ canceled }) => canceled).length;
    return { ...judgeEvents(wire.filed, working), events: ANP.length, killed };
  } finally {
    await keeper.endAll();
    await wire.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function newsroomOf({ urls }: EventsWire, platform: string, channel: string): string {
  const sources = Object.entries(urls).map(
    ([credit, url]) =>
      `  - { id: ${credit.toLowerCase()}, credit: ${credit}, url: '${url}', format: ninjs, topic: buitenland, every: 10s }`,
  );
  const asks = 'follows: [alles], fold: never, events: merge, prefer: [ANP]';
  return [
    'sources:',
    ...sources,
    'channels:',
    `  - { platform: ${platform}, channel: '${channel}', ${asks} }`,
    '',
  ].join('\n');
}

/** The first reading fills an archive: an empty one. */
async function readOnce(telex: TelexProcess, wire: EventsWire): Promise<void> {
  await untilRead(telex, wire, 1);
  await telex.stop();
}

async function underFire(chat: ChatProcess, random: () => number): Promise<void> {
  const isHeld = (random() < 0.4 || chat.isHolding()) && (await chat.holdNextWrite(6_000));
  const isLost = !isHeld && random() < 0.4 && (await chat.loseNextAnswer(6_000));
  if (isLost) return pause(20 + random() * 500);
  if (isHeld) return;
  if (random() < 0.5) chat.fault(anyFault(random));
  await pause(random() * 8_000);
}

/** Until each was read so many times more, and that is told of both. */
async function untilRead(telex: TelexProcess, wire: EventsWire, times: number): Promise<void> {
  const filers = ['ANP', 'AFP'] as const;
  const before = filers.map((filer) => wire.readings(filer));
  await until(async () => {
    if (telex.child.exitCode !== null) throw new Error(`Telex ended by itself:\n${telex.output()}`);
    const metrics = await (await fetch(`${telex.url}/metrics`)).text();
    const told = filers.every((filer) =>
      new RegExp(`^telex_polls_total\\{[^}]*${filer.toLowerCase()}[^}]*\\} [1-9]`, 'm').test(metrics),
    );
    return told && filers.every((filer, at) => wire.readings(filer) >= (before[at] ?? 0) + times);
  });
}

function isDone(database: string, channel: string): boolean {
  const { open, parked } = readLedger(database, channel, Date.now());
  return open === 0 && parked.length === 0;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const endsAt = performance.now() + patienceMs(240_000);
  while (!(await isSo())) {
    if (performance.now() > endsAt) throw new Error('it did not come to an end');
    await pause(200);
  }
}
