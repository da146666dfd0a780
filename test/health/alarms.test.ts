import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act } from '../../src/chat/ports/adapter.ts';
import type { AdapterState } from '../../src/chat/ports/adapter-state.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { promiseAlarms } from '../../src/health/promise-alarms.ts';
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
let desk: Newsdesk;

beforeEach(async () => {
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
    report: () => reportHealth({ store: desk.store, adapters, clock: desk.clock }),
    log: quietLog,
    promise: (news, ports) =>
      promiseAlarms(news, (platform) => states[platform]?.posting.kind === 'up', ports),
    onChange: () => {},
  });
  for (const end = desk.now + ms; desk.now <= end; desk.now += 5_000) await watch.look();
}

/** What comes into the alarm channel of a platform. */
async function posted(platform: string): Promise<readonly string[]> {
  const adapter = { ...createScriptedAdapter(), platform };
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
  return adapter.acts.map(textOf);
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
    '! Slack neemt geen berichten aan, sinds 20.00: the token is refused. Wat wacht, komt vanzelf.';
  expect(await posted('web')).toEqual([begun]);
  expect(await posted('discord')).toEqual([begun]);
  states.slack = allUp;
  await passes(minuteMs);
  await passes(10 * minuteMs);
  expect(await posted('web')).toEqual(['Verholpen: Slack neemt weer berichten aan (20.00–20.13)']);
});

test('a platform that takes no posts is not told of itself when it is back, but of its end', async () => {
  states.discord = { ...allUp, posting: { kind: 'down', reason: 'the token is refused' } };
  await passes(3 * minuteMs);
  expect(await posted('discord')).toEqual([]);
  states.discord = allUp;
  await passes(minuteMs);
  expect(await posted('discord')).toEqual(['Verholpen: Discord neemt weer berichten aan (20.00–20.03)']);
});

test('forty sources are one line, a few are a line each', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `bron-${index}`);
  await desk.store.sources.sync(
    ids.map((id) => ({ id, url: `https://wire.example/${id}`, credit: null, topic: null, sample: false })),
  );
  const at = desk.now;
  const failed = { error: 'the server answered 503', errorKind: 'server-error', state: 'failing' } as const;
  for (const id of ids.slice(0, 2).flatMap((each) => [each, each]))
    await desk.store.sources.savePoll({ id, fence: 0 }, { at, nextPollAt: at + minuteMs, ...failed });
  await passes(2 * minuteMs);
  const [few] = await posted('web');
  expect(few?.split('\n')).toEqual([
    '! Bron bron-0 is niet te lezen, sinds 20.00: de server heeft een storing (the server answered 503)',
    'Bron bron-1 is niet te lezen, sinds 20.00: de server heeft een storing (the server answered 503)',
  ]);
  for (const id of ids.slice(2).flatMap((each) => [each, each]))
    await desk.store.sources.savePoll({ id, fence: 0 }, { at, nextPollAt: at + minuteMs, ...failed });
  await passes(2 * minuteMs);
  const [many] = await posted('web');
  expect(many).toMatch(
    /^! 38 bronnen zijn niet te lezen, sinds 20\.02: (?:bron-\d+, ){9}bron-\d+ en nog 28\. \/bronnen/,
  );
});

test('a long queue wakes nobody', async () => {
  await desk.follow({ platform: 'slack', workspace: '', externalId: 'C1' }, 'buitenland');
  await desk.file(wireItem({ guid: 'a' }));
  await passes(10 * minuteMs);
  expect(await posted('web')).toEqual([]);
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
