import { setImmediate as turn } from 'node:timers/promises';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { openNewsdesk, presenter } from '../../test/support/newsdesk.ts';
import { quietLog } from '../../test/support/quiet-log.ts';
import { createScriptedAdapter } from '../../test/support/scripted-adapter.ts';
import { wireItem } from '../../test/support/wire-item.ts';
import { type Arrival, countEarly, spreadOf } from './arrivals.ts';
import type { BenchPlatform } from './platforms.ts';

/** How the deliverer used the time: its share of the pace (1: all of it), how evenly, and what came too early. */
export type SimulatedRun = { readonly share: number; readonly spread: number; readonly early: number };

/** On its way to the platform and back a request takes a part of the answer's time, now more, now less. */
const wayMs = [5, 20, 10, 40, 15] as const;

/** Without a timer for so long nothing will happen any more. */
const mostIdleTurns = 1_000;

/** Delivers for so many seconds of simulated time from a backlog, every answer taking `answerMs`. */
export async function simulate(
  { channels, pace, limit, ceiling }: Pick<BenchPlatform, 'channels' | 'pace' | 'limit' | 'ceiling'>,
  answerMs: number,
  seconds: number,
): Promise<SimulatedRun> {
  const desk = await openNewsdesk();
  const start = desk.now;
  const timers: { readonly at: number; readonly ring: () => void }[] = [];
  const pause = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      timers.push({ at: desk.now + ms, ring: resolve });
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  const arrivals: Arrival[] = [];
  const stop = new AbortController();
  try {
    const addressOf = (externalId: string): ChannelAddress => ({
      platform: 'web',
      workspace: '',
      externalId,
    });
    for (const name of channels) {
      await desk.follow(addressOf(name), 'buitenland');
      const { id } = await desk.store.subscriptions.channel(addressOf(name), null);
      await desk.store.channelSettings.choose(id, 'foldAfterMs', null);
    }
    const perChannel = Math.ceil(ceiling * (seconds / channels.length)) + 3;
    for (let count = 0; count < perChannel; count++) await desk.file(wireItem({ guid: `urn:${count}` }));
    const adapter = createScriptedAdapter(pace);
    const { store, clock } = desk;
    const deliverer = createDeliverer({
      adapter: {
        ...adapter,
        async send({ channel }) {
          const there = wayMs[arrivals.length % wayMs.length] ?? 0;
          await pause(there);
          arrivals.push({ channel: channel.externalId, at: desk.now });
          await pause(answerMs - there);
          return { kind: 'sent', messageId: `m${arrivals.length}` };
        },
      },
      store,
      clock,
      pause,
      present: presenter,
      random: () => 0.5,
      log: quietLog,
    });
    const delivering = deliverAll();
    for (let idle = 0; desk.now - start < seconds * 1_000 && idle < mostIdleTurns; ) {
      // All that can be done now is done within a few turns: the store answers at once.
      for (let count = 0; count < 8; count++) await turn();
      timers.sort((a, b) => a.at - b.at);
      const next = timers.shift();
      idle = next === undefined ? idle + 1 : 0;
      if (next === undefined) continue;
      desk.now = Math.max(desk.now, next.at);
      next.ring();
    }
    stop.abort();
    let isOver = false;
    void delivering.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      for (const { ring } of timers.splice(0)) ring();
      await turn();
    }
    await delivering;
    const within = arrivals.filter(({ at }) => at - start < seconds * 1_000);
    return {
      share: within.length / (seconds * ceiling),
      spread: spreadOf(within, channels),
      early: countEarly(within, limit),
    };

    async function deliverAll(): Promise<void> {
      while (!stop.signal.aborted) {
        const dueAt = await deliverer.round(stop.signal);
        await pause(Math.max(1, (dueAt ?? clock()) - clock()), stop.signal);
      }
    }
  } finally {
    await desk.close();
  }
}
