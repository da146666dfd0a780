import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

describe('a story whose text changes at every reading', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let deliverer: Deliverer;
  let readings: number;

  beforeEach(async () => {
    desk = await openNewsdesk();
    await desk.follow(bureau, 'buitenland');
    platform = createScriptedAdapter();
    readings = 0;
    const { store, clock } = desk;
    const random = () => 0.5;
    deliverer = createDeliverer({
      adapter: platform,
      store,
      clock,
      present: presenter,
      random,
      log: quietLog,
    });
    await read({});
  });
  afterEach(() => desk.close());

  it('is edited three times in an hour, and then once in a quarter of an hour', async () => {
    const at: number[] = [];
    for (let minute = 1; minute <= 59; minute++) {
      const before = edits().length;
      await read({});
      if (edits().length > before) at.push(minute);
    }
    expect(at).toEqual([1, 2, 3, 18, 33, 48]);
  });

  it('shows a new headline at once all the same, and a kill', async () => {
    for (let minute = 1; minute <= 10; minute++) await read({});
    const before = edits().length;
    await read({ headline: 'Rechtgezette kop' });
    expect(edits()).toHaveLength(before + 1);
    expect(JSON.stringify(edits().at(-1))).toContain('Rechtgezette kop');
    await read({ headline: 'Rechtgezette kop', pubStatus: 'canceled' });
    expect(edits()).toHaveLength(before + 2);
  });

  it('has one edit waiting, however often it is read before its turn', async () => {
    for (let count = 1; count <= 20; count++) await file({});
    const waiting = await desk.store.deliveries.list({ state: 'pending', limit: 50 });
    expect(waiting.map(({ kind }) => kind)).toEqual(['edit']);
  });

  it('is said to be corrected once, not at every reading', async () => {
    for (let minute = 1; minute <= 50; minute++) await read({ signal: 'correction' });
    expect(platform.acts.filter(({ kind }) => kind === 'thread-note')).toHaveLength(1);
  });

  it('lets a new post go before its edits', async () => {
    await file({});
    await desk.file(wireItem({ guid: 'nieuw' }));
    const before = platform.acts.length;
    await deliverer.round(new AbortController().signal);
    expect(platform.acts.slice(before).map(({ kind }) => kind)).toEqual(['post', 'edit']);
  });

  async function file(what: Partial<WireItem>) {
    readings += 1;
    const lede = `Advertentie ${readings}. Verder niets nieuws.`;
    await desk.file(wireItem({ lede, body: lede, ...what, guid: 'advertentie' }));
  }

  async function read(what: Partial<WireItem>) {
    await file(what);
    await deliverer.round(new AbortController().signal);
    desk.now += minuteMs;
  }

  function edits() {
    return platform.acts.filter((act) => act.kind === 'edit' && act.messageId === 'm1');
  }
});
