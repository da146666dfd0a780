import type { Act, FindOutcome, Pace, SendOutcome, Sought } from '../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { inEnglish } from './adapter-state.ts';
import { type Newsdesk, openNewsdesk, presenter } from './newsdesk.ts';
import { quietLog } from './quiet-log.ts';
import { createScriptedAdapter } from './scripted-adapter.ts';
import { createSimulatedTime } from './simulated-time.ts';
import { minuteMs } from './wire-item.ts';

/** What reached the platform: `post Kop van a`, `edit Kop van a`, `thread-note notice`; `at` in milliseconds. */
type Arrival = { readonly channel: string; readonly what: string; readonly at: number };

/** A newsdesk whose deliverer runs in simulated time against a platform that answers as the test says. */
export type SimulatedDelivery = {
  readonly desk: Newsdesk;
  readonly arrivals: Arrival[];
  answer: (act: Act) => Promise<SendOutcome>;
  find: (sought: Sought) => Promise<FindOutcome>;
  /** What becomes of a message that is passed on. */
  publish: (messageId: string) => Promise<SendOutcome>;
  /** Milliseconds that the wall clock is ahead of what passed. */
  clockAheadMs: number;
  now(): number;
  wake(): void;
  passes(ms: number): Promise<void>;
  /** Milliseconds from `since` until it arrived after that; null: it did not. */
  waitOf(what: string, since: number, channel?: string): number | null;
  states(): Promise<Readonly<Record<string, number>>>;
  /** What became of everything promised: kind, state and reason, oldest first. */
  ends(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Opens as many channels, K1 upwards, that follow foreign news. Every act takes a third of a second. */
export async function openSimulatedDelivery(
  channels: number,
  pace: Partial<Pace> = {},
): Promise<SimulatedDelivery> {
  const desk = await openNewsdesk();
  const time = createSimulatedTime(desk.now);
  const stop = new AbortController();
  const arrivals: Arrival[] = [];
  const simulation: SimulatedDelivery = {
    desk,
    arrivals,
    clockAheadMs: 0,
    answer: () => taken(),
    find: async () => ({ kind: 'absent' }),
    publish: () => taken(),
    now: () => time.now,
    wake: () => deliverer.wake(),
    passes: (ms) => time.until(time.now + ms),
    waitOf(what, since, channel) {
      const found = arrivals.find(
        (each) => each.what === what && each.at >= since && each.channel === (channel ?? each.channel),
      );
      return found === undefined ? null : found.at - since;
    },
    states: async () => Object.fromEntries(await desk.store.deliveries.countByState()),
    async ends() {
      const all = await desk.store.deliveries.list({ state: null, limit: 100 });
      return all
        .toSorted((a, b) => a.id - b.id)
        .map(({ kind, state, reason }) => `${kind} ${state} ${inEnglish(reason)}`);
    },
    async close() {
      stop.abort();
      await time.until(time.now + 3 * minuteMs);
      await desk.close();
    },
  };
  const clock = () => time.now + simulation.clockAheadMs;
  Object.defineProperty(desk, 'now', { get: clock });
  for (let number = 1; number <= channels; number++)
    await openChannel({ platform: 'web', workspace: '', externalId: `K${number}` });
  const deliverer = createDeliverer({
    adapter: {
      ...createScriptedAdapter({ perChannelMs: 1_000, overallMs: 25, ...pace }),
      find: (sought) => simulation.find(sought),
      publish: (_channel, messageId) => simulation.publish(messageId),
      send(act) {
        arrivals.push({ channel: act.channel.externalId, what: whatOf(act), at: time.now });
        return simulation.answer(act);
      },
    },
    store: desk.store,
    clock,
    elapsed: () => time.now,
    pause: time.pause,
    present: presenter,
    random: () => 0.5,
    log: quietLog,
  });
  void run();
  return simulation;

  /** Nothing is folded there, however much comes at once. */
  async function openChannel(address: ChannelAddress): Promise<void> {
    await desk.follow(address, 'buitenland');
    const { id } = await desk.store.subscriptions.channel(address, null);
    await desk.store.channelSettings.choose(id, 'foldAfterMs', null);
  }

  async function taken(): Promise<SendOutcome> {
    await time.pause(300);
    return { kind: 'sent', messageId: `m${arrivals.length}-${time.now}` };
  }

  async function run() {
    while (!stop.signal.aborted) {
      const dueAt = await deliverer.round(stop.signal).catch(() => null);
      const inMs = dueAt === null ? 1_000 : Math.min(1_000, dueAt - clock());
      await time.pause(Math.max(5, inMs), stop.signal);
    }
  }
}

/** An act as an arrival names it. */
export function whatOf({ kind, post }: Act): string {
  return `${kind} ${post.kind === 'card' ? post.title : post.kind}`;
}
