import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDeliveriesTool } from '../../src/cli/deliveries.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
let desk: Newsdesk;
let platform: ScriptedAdapter;

beforeEach(async () => {
  desk = await openNewsdesk();
  platform = createScriptedAdapter({ historyLagMs: 0 });
  await desk.follow(bureau, 'buitenland');
});
afterEach(() => desk.close());

test('a person tries an operation again that stepped aside, beside a Telex that runs', async () => {
  const deliver = await parkOne();
  expect(await telex('--retry', '1')).toEqual({ code: 0, said: 'Operation 1 is tried again now.\n' });
  await deliver();
  expect(await states()).toEqual(['sent']);
  expect(await telex('--retry', '1')).toMatchObject({ code: 1, said: expect.stringContaining('was sent') });
});

test('a person gives an operation up', async () => {
  const deliver = await parkOne();
  expect(await telex('--drop', '1')).toEqual({ code: 0, said: 'Operation 1 is given up.\n' });
  desk.now += 2 * 60 * minuteMs;
  await deliver();
  expect(platform.acts).toHaveLength(1);
  expect(await states()).toEqual(['dead']);
});

test("a number that is none, or nobody's, is said so", async () => {
  expect(await telex('--drop', 'x')).toMatchObject({ code: 2 });
  // It was told, and looked for, as 9007199254740992.
  expect(await telex('--drop', '9007199254740993')).toMatchObject({
    code: 2,
    said: expect.stringContaining('9007199254740993'),
  });
  expect(await telex('--drop', '1', '--retry', '1')).toMatchObject({ code: 2 });
  expect(await telex('--drop', '99')).toMatchObject({
    code: 1,
    said: expect.stringContaining('no operation 99'),
  });
});

test('each line names its story, and one that was taken back by what it was, without its text', async () => {
  await desk.file(wireItem({ guid: 'a' }));
  expect((await telex()).said).toContain('"Kop van a"');
  await desk.file(wireItem({ guid: 'a', headline: 'KILL', pubStatus: 'canceled' }));
  const { said } = await telex();
  expect(said).toContain('"WITHDRAWN: Kop van a"');
  expect(said).not.toMatch(/KILL|eerste alinea/u);
  expect((await telex('--json')).said).toContain('"story":"WITHDRAWN: Kop van a"');
});

test('says how each stands in the language of the newsroom, and finds it by either name', async () => {
  await parkOne();
  const { said } = await telexIn('nl');
  expect(said).toMatch(/^wacht 0 {3}onderweg 0 .*geparkeerd 1/u);
  expect(said).toContain('Z  geparkeerd    kaart');
  expect((await telexIn('nl', '--state', 'geparkeerd')).said).toBe(said);
  expect((await telexIn('nl', '--state', 'parked')).said).toBe(said);
  expect((await telexIn('nl', '--json')).said).toContain('"state":"parked"');
  expect((await telexIn('nl', '--state', 'nergens')).code).toBe(2);
});

/** It may have been posted, and the history cannot be read. */
async function parkOne() {
  const { store, clock } = desk;
  const random = () => 0.5;
  const deliverer = createDeliverer({
    adapter: platform,
    store,
    clock,
    present: presenter,
    random,
    log: quietLog,
  });
  const deliver = () => deliverer.round(new AbortController().signal);
  platform.script.push(async () => ({ kind: 'unknown', reason: 'the answer was lost' }));
  platform.find = async () => ({ kind: 'cannot-look', reason: 'no permission' });
  await desk.file(wireItem({ guid: 'a' }));
  await deliver();
  desk.now += minuteMs / 2;
  await deliver();
  expect(await states()).toEqual(['parked']);
  platform.find = async () => ({ kind: 'found', messageId: 'm1' });
  return deliver;
}

async function telex(...args: string[]) {
  return telexIn('en', ...args);
}

async function telexIn(locale: 'nl' | 'en', ...args: string[]) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const tool = createDeliveriesTool({ dataDir: () => desk.dataDir, clock: desk.clock });
  const code = await tool.run(args, {
    stdout: write,
    stderr: write,
    stdin: Readable.from([]),
    locale,
    signal: new AbortController().signal,
  });
  return { code, said };
}

async function states() {
  return (await desk.store.deliveries.list({ state: null, limit: 9 })).map(({ state }) => state);
}
