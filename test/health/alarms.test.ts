import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act, Adapter } from '../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { type Damage, reportHealth } from '../../src/health/health-report.ts';
import { watchTroubles } from '../../src/health/watch-troubles.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const alarms = [
  { platform: 'web', workspace: '', externalId: 'storingen' },
  { platform: 'discord', workspace: '', externalId: '1175000000000000042' },
] as const;
const states: Record<string, AdapterState> = {};
let damage: Damage;
let desk: Newsdesk;

beforeEach(async () => {
  damage = { kind: 'none' };
  desk = await openNewsdesk();
  await desk.store.troubles.syncAlarms(alarms, 'a text of the file');
  for (const platform of ['web', 'discord', 'slack']) states[platform] = allUp;
});
afterEach(() => desk.close());

/** Looks every five seconds, as Telex does, by a Telex that has just started. */
async function passes(ms: number): Promise<void> {
  const adapters = Object.keys(states).map((platform) => ({
    platform,
    state: () => states[platform] ?? allUp,
  }));
  const watch = watchTroubles({
    store: desk.store,
    report: () => reportHealth({ store: desk.store, adapters, clock: desk.clock, damage: () => damage }),
    takesPosts: (platform) => states[platform]?.posting.kind === 'up',
    onNews: () => {},
    onChange: () => {},
  });
  for (const end = desk.now + ms; desk.now <= end; desk.now += 5_000) await watch.look();
}

async function sync(ids: readonly string[]): Promise<void> {
  await desk.store.sources.sync(
    ids.map((id) => ({ id, url: `https://wire.example/${id}`, credit: null, topic: null, sample: false })),
  );
}

const failed = {
  state: 'failing',
  fault: { text: 'the server has a fault (503)', kind: 'server-error' },
} as const;

/** The sources stand in the newsroom file, and two polls of each fail now. */
async function fail(ids: readonly string[]): Promise<void> {
  await sync(ids);
  const poll = { at: desk.now, nextPollAt: desk.now + minuteMs };
  for (const id of ids.flatMap((each) => [each, each])) {
    await desk.store.sources.savePoll({ id, fence: 0 }, { ...poll, ...failed });
  }
}

async function succeed(id: string): Promise<void> {
  const poll = { at: desk.now, nextPollAt: desk.now + minuteMs };
  await desk.store.sources.savePoll({ id, fence: 0 }, { ...poll, state: 'ok' });
}

/** Parks the alarm channel of a platform, or lets it go on. */
async function park(platform: string, reason: string | null): Promise<void> {
  using database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { timeout: 5_000 });
  database.prepare('UPDATE channel SET parked_reason = ? WHERE platform = ?').run(reason, platform);
}

/** What comes into the alarm channel of a platform. */
async function posted(platform: string): Promise<readonly string[]> {
  const adapter = { ...createScriptedAdapter(), platform };
  await deliver(adapter);
  return adapter.acts.map(textOf);
}

async function deliver(adapter: Adapter): Promise<void> {
  const { store, clock } = desk;
  const deliverer = createDeliverer({
    adapter,
    store,
    clock,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
  await deliverer.round(new AbortController().signal);
}

function textOf(act: Act): string {
  if (act.post.kind !== 'notice') throw new Error('not a notice');
  return `${act.post.loud ? '! ' : ''}${act.post.text}`;
}

test('a platform that is away is told on every other, once, and that it is back', async () => {
  states.slack = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await passes(3 * minuteMs);
  await passes(10 * minuteMs);
  const begun =
    '! 🔴 Slack neemt geen berichten aan, sinds 20.00: waarom staat in het log van Telex. Wat wacht, komt vanzelf.';
  expect(await posted('web')).toEqual([begun]);
  expect(await posted('discord')).toEqual([begun]);
  states.slack = allUp;
  await passes(minuteMs);
  await passes(10 * minuteMs);
  expect(await posted('web')).toEqual(['🟢 Verholpen: Slack neemt weer berichten aan (20.00–20.13)']);
});

test('damage of the database is told at once and once, over a restart, until a look through it finds none', async () => {
  damage = { kind: 'found', what: 'story: Tree 7 page 9 is damaged', since: desk.now };
  await passes(5_000);
  const [told] = await posted('web');
  expect(told).toContain(
    '! 🔴 De database is beschadigd, gezien om 20.00: waarom staat in het log van Telex.',
  );
  expect(told).toContain('npx telex restore');
  await desk.reopen();
  damage = { kind: 'unknown' };
  await passes(20 * minuteMs);
  expect(await posted('web')).toEqual([]);
  damage = { kind: 'found', what: 'story: Tree 7 page 9 is damaged', since: desk.now };
  await passes(10 * minuteMs);
  expect(await posted('web')).toEqual([]);
  damage = { kind: 'none' };
  await passes(minuteMs);
  expect(await posted('web')).toEqual(['🟢 Verholpen: de database is heel (20.00–20.30)']);
});

test('a platform that took no posts is not told of itself when it is back, nor of an end of what it never heard', async () => {
  states.discord = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await passes(3 * minuteMs);
  expect(await posted('discord')).toEqual([]);
  states.discord = allUp;
  await passes(minuteMs);
  expect(await posted('discord')).toEqual([]);
  expect((await posted('web')).at(-1)).toContain(
    '🟢 Verholpen: Discord neemt weer berichten aan (20.00–20.03)',
  );
});

test('what began while an alarm channel could not be told is told there when it works again, restart or not', async () => {
  states.discord = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await fail(Array.from({ length: 40 }, (_, index) => `bron-${index}`));
  await passes(3 * minuteMs);
  expect(await posted('discord')).toEqual([]);
  await desk.reopen();
  await passes(minuteMs);
  states.discord = allUp;
  await passes(minuteMs);
  const told = await posted('discord');
  expect(told).toEqual([expect.stringMatching(/^! 🔴 40 bronnen zijn niet te lezen, sinds 20\.00: /)]);
  expect(told[0]).not.toContain('Discord');
  await passes(10 * minuteMs);
  expect(await posted('discord')).toEqual([]);
});

test('what ended while an alarm channel could not be told is told there later, with when it ended', async () => {
  await fail(['anp']);
  await passes(3 * minuteMs);
  expect(await posted('discord')).toHaveLength(1);
  await park('discord', 'the bot may not post there');
  await succeed('anp');
  await passes(10 * minuteMs);
  await park('discord', null);
  await passes(minuteMs);
  expect(await posted('discord')).toEqual([
    expect.stringContaining('🟢 Verholpen: bron anp is weer te lezen (20.00–20.03)'),
  ]);
});

test('what began and ended while a channel was parked is never told there', async () => {
  await park('discord', 'the bot may not post there');
  await fail(['anp']);
  await passes(3 * minuteMs);
  await succeed('anp');
  await passes(minuteMs);
  await park('discord', null);
  await passes(minuteMs);
  expect((await posted('discord')).join()).not.toContain('anp');
});

test('forty sources are one line, a few are a line each', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `bron-${index}`);
  await sync(ids);
  const at = desk.now;
  for (const id of ids.slice(0, 2).flatMap((each) => [each, each]))
    await desk.store.sources.savePoll({ id, fence: 0 }, { at, nextPollAt: at + minuteMs, ...failed });
  await passes(2 * minuteMs);
  const [few] = await posted('web');
  expect(few?.split('\n')).toEqual([
    '! 🔴 Bron bron-0 is niet te lezen, sinds 20.00: de server heeft een storing (503)',
    '🔴 Bron bron-1 is niet te lezen, sinds 20.00: de server heeft een storing (503)',
  ]);
  for (const id of ids.slice(2).flatMap((each) => [each, each]))
    await desk.store.sources.savePoll({ id, fence: 0 }, { at, nextPollAt: at + minuteMs, ...failed });
  await passes(2 * minuteMs);
  const [many] = await posted('web');
  expect(many).toMatch(
    /^! 🔴 38 bronnen zijn niet te lezen, sinds 20\.02: (?:bron-\d+, ){9}bron-\d+ en nog 28\. \/bronnen/,
  );
});

test('a long queue wakes nobody', async () => {
  await desk.follow({ platform: 'slack', workspace: '', externalId: 'C1' }, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  await passes(10 * minuteMs);
  expect(await posted('web')).toEqual([]);
});

test('a channel in which nothing gets through is told by name while the others go on, each of them, and its end', async () => {
  const stuck = ['C1', 'C2'];
  for (const externalId of [...stuck, 'C3'])
    await desk.follow({ platform: 'slack', workspace: '', externalId }, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  const outcomes = createScriptedAdapter();
  const adapter: Adapter = {
    ...outcomes,
    platform: 'slack',
    send: async (act, signal) =>
      stuck.includes(act.channel.externalId)
        ? { kind: 'not-sent', reason: 'internal_error' }
        : outcomes.send(act, signal),
  };
  for (const end = desk.now + 3 * minuteMs; desk.now < end; ) {
    await deliver(adapter);
    await passes(20_000);
  }
  const told = await posted('web');
  expect(told).toHaveLength(1);
  expect(told[0]?.split('\n')).toEqual([
    '! 🔴 In het kanaal C1 op Slack komt niets aan, sinds 20.00: internal_error. Telex blijft het proberen; kijk of het er nog mag schrijven.',
    '🔴 In het kanaal C2 op Slack komt niets aan, sinds 20.00: internal_error. Telex blijft het proberen; kijk of het er nog mag schrijven.',
  ]);
  stuck.length = 0;
  for (const end = desk.now + 3 * minuteMs; desk.now < end; ) {
    await deliver(adapter);
    await passes(20_000);
  }
  expect((await posted('web')).join('\n')).toContain('in het kanaal C1 op Slack komen berichten weer aan');
});

test('a channel that a command took off stays off until the file changes', async () => {
  const { troubles } = desk.store;
  const names = async () => (await troubles.alarmChannels()).map(({ externalId }) => externalId);
  const [first] = await troubles.alarmChannels();
  expect(await troubles.setAlarm(first?.id ?? 0, false)).toBe(true);
  await troubles.syncAlarms(alarms, 'a text of the file');
  expect(await names()).toEqual(['1175000000000000042']);
  await troubles.syncAlarms(alarms, 'another text');
  expect(await names()).toEqual(['storingen', '1175000000000000042']);
  await troubles.syncAlarms([], 'a third text');
  expect(await names()).toEqual([]);
});
