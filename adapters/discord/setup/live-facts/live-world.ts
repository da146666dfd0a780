import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Act } from '../../../../src/chat/ports/adapter.ts';
import type { LiveAnswer } from '../../../../src/chat/ports/live-fact.ts';
import { tellReason } from '../../../../src/chat/words/reasons/tell-reason.ts';
import { trialCard as neutralCard } from '../../../../src/chat/words/trial-card.ts';
import type { ChannelAddress } from '../../../../src/domain/channel.ts';
import type { CardPost } from '../../../../src/domain/post.ts';
import type { SendDeps } from '../../out/send.ts';
import { sendAct } from '../../out/send.ts';

/** What the facts are tried with: the real Discord, and one channel of it that is there for this alone. */
export type LiveWorld = {
  readonly rest: REST;
  readonly sending: SendDeps;
  readonly channel: ChannelAddress;
  readonly botId: string;
  readonly clock: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** What was posted and still stands, as `<channel>/<message>`; taken away at the end. */
  readonly posted: string[];
  /** What the earlier facts left for the later ones. */
  readonly kept: { card?: { readonly id: string; readonly key: string }; type?: number };
};

/** Discord takes five messages in five seconds in a channel. */
export const paceMs = 1100;

/** A card that says that it is none. */
export function trialCard({ clock }: Pick<LiveWorld, 'clock'>, title: string): CardPost {
  return neutralCard('Discord', title, clock());
}

/** Does an act as Telex does it, a second after the one before; the id of the message. Throws where it was not sent. */
export async function act(world: LiveWorld, what: Act, signal: AbortSignal): Promise<string> {
  await world.pause(paceMs);
  const outcome = await sendAct(world.sending, what, signal);
  if (outcome.kind !== 'sent') {
    const reason = 'reason' in outcome ? `: ${tellReason(outcome.reason, 'en')}` : '';
    throw new Error(`${outcome.kind}${reason}`);
  }
  const { messageId } = outcome;
  if (what.kind !== 'edit')
    world.posted.push(messageId.includes('/') ? messageId : `${what.channel.externalId}/${messageId}`);
  return messageId;
}

/** Posts as it is, without anything of Telex; the id of the message, which is taken away at the end. */
export async function postRaw(world: LiveWorld, body: object): Promise<string> {
  await world.pause(paceMs);
  const { externalId } = world.channel;
  const answer = (await world.rest.post(Routes.channelMessages(externalId), { body })) as { id: string };
  const name = `${externalId}/${answer.id}`;
  if (!world.posted.includes(name)) world.posted.push(name);
  return answer.id;
}

/** A message as it is read back. */
export async function read(
  { rest, channel }: LiveWorld,
  id: string,
): Promise<{ readonly flags: number; readonly components: readonly unknown[]; readonly content: string }> {
  return (await rest.get(Routes.channelMessage(channel.externalId, id))) as never;
}

/** The card that the first facts posted. Throws where they did not. */
export function keptCard({ kept }: LiveWorld): { readonly id: string; readonly key: string } {
  if (kept.card === undefined) throw new Error('the card that it needs was not posted');
  return kept.card;
}

/** That Discord refuses a call, and with which code. */
export async function refusedWith(call: Promise<unknown>, ...codes: readonly number[]): Promise<LiveAnswer> {
  try {
    await call;
    return { held: false, seen: `taken, where ${codes.join(' or ')} was expected` };
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return { held: codes.includes(Number(error.code)), seen: `refused with ${error.code}` };
  }
}
