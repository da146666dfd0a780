import type { Presenter } from '../../../src/chat/words/create-presenter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { openNewsdesk, presenter } from '../newsdesk.ts';
import { quietLog } from '../quiet-log.ts';
import { channelOf, openSlackHarness, type SlackHarnessOptions } from './harness.ts';
import { visibleText } from './visible.ts';
import type { SlackChannel } from './workspace.ts';

const never = new AbortController().signal;

/** `present`: what it says, where that is not what a newsroom says that set nothing. */
type SlackDeskOptions = Omit<SlackHarnessOptions, 'clock'> & { readonly present?: Presenter };

/** A newsroom that delivers to a Slack of our own, over the real adapter, by a clock that only moves when told to. */
export type SlackDesk = Awaited<ReturnType<typeof openSlackDesk>>;

export async function openSlackDesk({ present = presenter, ...options }: SlackDeskOptions = {}) {
  const desk = await openNewsdesk();
  const slack = await openSlackHarness({ clock: desk.clock, ...options });
  const { adapter, server } = slack;
  const newDeliverer = () =>
    createDeliverer({
      adapter,
      store: desk.store,
      clock: desk.clock,
      present,
      random: () => 0.5,
      log: quietLog,
    });
  let deliverer = newDeliverer();
  return {
    desk,
    slack,
    server,
    adapter,

    /** A channel that follows foreign news. */
    async channel(name: string): Promise<readonly [ChannelAddress, SlackChannel]> {
      const address = await slack.addChannel(name);
      await desk.follow(address, 'buitenland');
      return [address, channelOf(server, address)];
    },

    /** Delivers until nothing is due for so long, with the clock moved on to whatever is. */
    async passes(ms: number): Promise<void> {
      const end = desk.now + ms;
      for (let rounds = 0; rounds < 2_000; rounds++) {
        const dueAt = await deliverer.round(never);
        if (adapter.state().posting.kind !== 'up') {
          // The token is asked for in real time.
          await new Promise((resolve) => setTimeout(resolve, 2));
          continue;
        }
        if (dueAt === null || dueAt > end) {
          desk.now = end;
          return;
        }
        desk.now = Math.max(desk.now, dueAt);
      }
      throw new Error('after 2,000 rounds there is still something to deliver');
    },

    /** Another process takes over, with nothing in memory. */
    async restart(): Promise<void> {
      await desk.reopen();
      deliverer = newDeliverer();
    },

    /** What people read in the channel, from top to bottom. */
    shown: ({ messages }: SlackChannel): readonly string[] =>
      messages
        .filter(({ deleted, hidden }) => !deleted && !hidden)
        .map((message) => visibleText(message, server.workspace)),

    async states(): Promise<readonly string[]> {
      const operations = await desk.store.deliveries.list({ state: null, limit: 200 });
      return operations.map(({ kind, state }) => `${kind} ${state}`).toSorted();
    },

    async close() {
      await slack.stop();
      await desk.close();
    },
  };
}
