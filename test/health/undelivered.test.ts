import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Act, SendOutcome } from '../../src/chat/ports/adapter.ts';
import { presentTroubles } from '../../src/chat/words/tell-troubles.ts';
import type { Reason } from '../../src/domain/reason.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { readiness } from '../../src/health/readiness.ts';
import { watchTroubles } from '../../src/health/watch-troubles.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import type { TroubleNews } from '../../src/store/troubles.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';

const tooLong: Reason = { code: 'refused', values: { platform: 'Slack' }, detail: 'msg_too_long' };
let desk: Newsdesk;
let answer: (act: Act) => SendOutcome;
let news: TroubleNews[];

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow({ platform: 'web', workspace: '', externalId: 'bureau' }, 'buitenland');
  news = [];
  answer = taken;
});
afterEach(() => desk.close());

test('a kill that was given up is told at once: what it was, where, why, and what to do', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  answer = () => ({ kind: 'refused', reason: tooLong });
  await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  await deliver();
  await look();
  const said = news.map((each) => presentTroubles(each, telling('nl')).text).join('\n');
  expect(said).toContain(
    'De kill van #1 in bureau op het bord kwam niet aan: Slack weigerde het (msg_too_long)',
  );
  expect(said).toMatch(/npx telex deliveries --drop \d+/u);
  const { undelivered = [] } = await ready();
  expect(undelivered).toMatchObject([
    { what: 'kill', number: 1, channel: 'bureau', reason: 'Slack refused it (msg_too_long)' },
    { what: 'kill', number: 1 },
  ]);
});

test('it is over once a person said it by hand and dropped it, or it arrived after all', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  answer = () => ({ kind: 'refused', reason: tooLong });
  await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  await deliver();
  const [first, second] = await desk.store.troubles.undelivered();
  await desk.store.ledger.drop(first?.id ?? 0, desk.now);
  answer = taken;
  await desk.store.ledger.retry(second?.id ?? 0, desk.now);
  await deliver();
  expect(await desk.store.troubles.undelivered()).toEqual([]);
});

test('a flash that was refused is told as one, a routine post or edit is not', async () => {
  answer = () => ({ kind: 'refused', reason: tooLong });
  await desk.file(wireItem({ guid: 'flits', urgency: 1 }), wireItem({ guid: 'gewoon' }));
  await deliver();
  expect(await desk.store.troubles.undelivered()).toMatchObject([{ what: 'flash', channel: 'bureau' }]);
});

test('a kill whose card people took away is said in the channel, and is no trouble', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  answer = (act) =>
    act.kind === 'post' ? taken() : { kind: 'message-gone', reason: { code: 'message-gone' } };
  await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  await deliver();
  expect(await desk.store.troubles.undelivered()).toEqual([]);
});

test('a card that is too old to change still shows what was killed: that is told', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  answer = (act) =>
    act.kind === 'edit' ? { kind: 'message-gone', reason: { code: 'message-too-old' } } : taken();
  await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
  await deliver();
  expect(await desk.store.troubles.undelivered()).toMatchObject([{ what: 'kill', number: 1 }]);
});

let sentCount = 0;
function taken(): SendOutcome {
  sentCount += 1;
  return { kind: 'sent', messageId: `m${sentCount}` };
}

async function deliver(): Promise<void> {
  const adapter = { ...createScriptedAdapter(), send: async (act: Act) => answer(act) };
  const { store, clock } = desk;
  const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
  const deliverer = createDeliverer(deps);
  for (let until = desk.now + hourMs; ; ) {
    const dueAt = await deliverer.round(new AbortController().signal);
    if (dueAt === null || dueAt > until) return;
    desk.now = Math.max(desk.now, dueAt);
  }
}

function report() {
  return reportHealth({ store: desk.store, adapters: [], clock: desk.clock });
}

async function ready() {
  return readiness({ checkWritable: async () => {}, heldBy: () => null }, report);
}

async function look(): Promise<void> {
  const watch = watchTroubles({
    store: desk.store,
    report,
    takesPosts: () => true,
    onNews: (each) => void news.push(each),
    onChange: () => {},
  });
  await watch.look();
}

function telling(locale: 'nl' | 'en') {
  return {
    locale,
    now: desk.now + minuteMs,
    timeZone: 'Europe/Amsterdam',
    platformLabels: new Map(),
  } as const;
}
