import { create } from '../../../adapters/webhook/index.ts';
import type { Receiver } from '../../../adapters/webhook/settings.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { Post } from '../../../src/domain/post.ts';
import type { DayHarness } from '../../contracts/newsroom-day.ts';
import { addressesIn } from '../addresses-in.ts';
import { type KeptPost, openReceiver, type WebhookReceiver } from './receiver.ts';

export type WebhookHarness = DayHarness & { readonly receiver: WebhookReceiver };

/** What all receivers of the tests are given. */
export const webhookKey = Buffer.alloc(32, 7);

/** The real adapter, and a receiver of our own that it sends to: a path for each channel. */
export async function openWebhookHarness(clock: () => number = Date.now): Promise<WebhookHarness> {
  const receiver = await openReceiver(webhookKey);
  const receivers = new Map<string, Receiver>();
  const newAdapter = async (): Promise<Adapter> => {
    // One case of the contract waits for an answer that never comes.
    const made = create({ clock, locale: 'nl', settings: { receivers }, answerWithinMs: 2_000 });
    await made.start();
    return made;
  };
  return { ...webhookHarness(receiver, await newAdapter(), receivers), newAdapter };
}

/** A harness over a receiver and an adapter that a test made itself, for instance in two processes. */
export function webhookHarness(
  receiver: WebhookReceiver,
  adapter: Adapter,
  receivers: Map<string, Receiver> = new Map(),
): Omit<WebhookHarness, 'newAdapter'> {
  return {
    adapter,
    receiver,
    async addChannel(name) {
      receivers.set(name, { name, url: new URL(pathOf(name), receiver.url), keys: [webhookKey] });
      return { platform: 'webhook', workspace: '', externalId: name };
    },
    async messages(channel) {
      const posts = receiver.posts(pathOf(channel.externalId));
      return [...posts].map(([id, post]) => ({
        id,
        text: textOf(post),
        parentId: post.under ?? null,
        edited: post.edited,
      }));
    },
    async markup(channel) {
      // JSON is text alone: what is shown of it is the receiver's own affair.
      const posts = [...receiver.posts(pathOf(channel.externalId)).values()];
      const linked = posts.map(({ post }) => ({ url: post?.kind === 'card' ? post.link : null }));
      return { text: '', links: addressesIn(linked) };
    },
    writes: (channel) => receiver.writes(pathOf(channel.externalId)),
    fault: receiver.fault,
    hideNextFromHistory: null,
    takeLess: null,
    async deleteMessage(channel, id) {
      receiver.forget(pathOf(channel.externalId), id);
    },
    async refuseEdits(_, id) {
      receiver.refuseChanges(id);
    },
    async breakChannel(channel: ChannelAddress, how) {
      receiver.answer(pathOf(channel.externalId), { status: how === 'gone' ? 410 : 401 });
    },
    refuseToken: null,
    cutSocket: receiver.cut,
    goDown: receiver.goDown,
    comeBack: receiver.comeBack,
    async stop() {
      await adapter.stop();
      await receiver.goDown();
      if (receiver.distrusted.length > 0) throw new Error(`not to be trusted: ${receiver.distrusted}`);
    },
  };
}

function pathOf(name: string): string {
  return `/${encodeURIComponent(name)}`;
}

/** What a receiver has to show: the text, and what could be pressed. */
function textOf({ text = '', post }: KeptPost): string {
  return [text, ...(post === undefined ? [] : labelsOf(post))].join('\n');
}

function labelsOf(post: Post): readonly string[] {
  return post.kind === 'list' ? [] : post.buttons.map(({ label }) => `[${label}]`);
}

/** What Telex is started with to reach these channels. */
export function webhookEnvironment(url: string, names: readonly string[]): Readonly<Record<string, string>> {
  return {
    WEBHOOK_RECEIVERS: names.map((name) => `${name}=${url}${pathOf(name)}`).join(' '),
    WEBHOOK_SECRETS: names.map((name) => `${name}=whsec_${webhookKey.toString('base64')}`).join(' '),
    WEBHOOK_LOCAL: '127.0.0.1',
  };
}
