import type { webApi } from '@slack/bolt';
import type { Act } from '../../../../src/chat/ports/adapter.ts';
import type { LiveAnswer } from '../../../../src/chat/ports/live-fact.ts';
import { tellReason } from '../../../../src/chat/words/reasons/tell-reason.ts';
import { trialCard as neutralCard } from '../../../../src/chat/words/trial-card.ts';
import type { ChannelAddress } from '../../../../src/domain/channel.ts';
import type { CardPost } from '../../../../src/domain/post.ts';
import { slackCode } from '../../link/errors.ts';
import { sendAct } from '../../out/send.ts';
import type { SlackSettings } from '../../settings.ts';

/** What the facts are tried with: a real workspace, and one channel of it that is there for this alone. */
export type LiveWorld = {
  readonly settings: SlackSettings;
  readonly channel: ChannelAddress;
  /** A client of the bot. */
  readonly bot: webApi.WebClient;
  readonly clock: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** What was posted and still stands, to be taken away at the end. */
  readonly posted: string[];
  /** What the earlier facts left for the later ones. */
  readonly kept: { card?: { readonly ts: string; readonly key: string }; reply?: { readonly ts: string } };
};

/** Slack takes a message a second in a channel. */
export const paceMs = 1100;

/** Everything in a feed that Slack might take for markup. */
export const hostileText =
  'Trial: <!channel> <@U1> *bold* _italic_ ~struck~ `code` :fire: <https://evil.example|click> &amp; <b> @here #412';

/** A card that says that it is none. */
export function trialCard({ clock }: Pick<LiveWorld, 'clock'>, title: string): CardPost {
  return neutralCard('Slack', title, clock());
}

/** Does an act as Telex does it, a second after the one before; the id of the message. Throws where it was not sent. */
export async function act(world: LiveWorld, what: Act, signal: AbortSignal): Promise<string> {
  await world.pause(paceMs);
  const who = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;
  const outcome = await sendAct(what, { client: world.bot, who }, signal);
  if (outcome.kind !== 'sent') {
    const reason = 'reason' in outcome ? `: ${tellReason(outcome.reason, 'en')}` : '';
    throw new Error(`${outcome.kind}${reason}`);
  }
  if (what.kind !== 'edit') world.posted.push(outcome.messageId);
  return outcome.messageId;
}

/** Posts as it is, without anything of Telex; the id of the message, which is taken away at the end. */
export async function postRaw(world: LiveWorld, message: { readonly [field: string]: unknown }) {
  await world.pause(paceMs);
  const { bot, channel } = world;
  const answer = await bot.apiCall('chat.postMessage', { channel: channel.externalId, ...message });
  const ts = 'ts' in answer ? String(answer.ts) : '';
  world.posted.push(ts);
  return ts;
}

/** The card that the first facts posted. Throws where they did not. */
export function keptCard({ kept }: LiveWorld): { readonly ts: string; readonly key: string } {
  if (kept.card === undefined) throw new Error('the card that it needs was not posted');
  return kept.card;
}

/** That Slack refuses a call, and with which code. */
export async function refusedWith(call: Promise<unknown>, ...codes: readonly string[]): Promise<LiveAnswer> {
  try {
    await call;
    return { held: false, seen: `taken, where ${codes.join(' or ')} was expected` };
  } catch (error) {
    const code = slackCode(error);
    if (code === null) throw error;
    return { held: codes.includes(code), seen: `refused with ${code}` };
  }
}
