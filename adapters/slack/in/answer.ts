import type { webApi } from '@slack/bolt';
import type { Invocation } from '../../../src/chat/ports/command.ts';
import { type Asked, giveReply } from './give-reply.ts';
import type { Listening } from './listening.ts';
import { settleIn } from './settle-in.ts';

/** Runs what was asked and answers it. */
export async function answer(
  invocation: Invocation,
  asked: Asked,
  client: webApi.WebClient,
  { router, who, log }: Listening,
): Promise<void> {
  const reply = await router.run({ ...invocation, hindrance: () => settleIn(client, asked.channel) });
  await giveReply(reply, asked, { who, client, log });
}
