import type { webApi } from '@slack/bolt';
import type { Invocation } from '../../../src/chat/ports/command.ts';
import { type Asked, giveReply } from './give-reply.ts';
import type { Listening } from './listening.ts';
import { settleIn } from './settle-in.ts';

/** Runs what was asked and answers it. A press that shows on its card needs no answer. */
export async function answer(
  invocation: Invocation,
  asked: Asked & { readonly isPress?: true },
  client: webApi.WebClient,
  { router, who, log }: Listening,
): Promise<void> {
  const reply = await router.run({ ...invocation, hindrance: () => settleIn(client, asked.channel) });
  if (asked.isPress === true && reply.isShown === true) return;
  await giveReply(reply, asked, { who, client, log });
}
