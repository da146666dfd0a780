import type { webApi } from '@slack/bolt';
import type { Invocation } from '../../../src/chat/ports/command.ts';
import { type Asked, giveReply } from './give-reply.ts';
import type { Listening } from './listening.ts';
import { settleIn } from './settle-in.ts';
import * as words from './words.ts';

/** Runs what was asked and answers it; a hint beside the answer is whispered to who asked. */
export async function answer(
  invocation: Invocation,
  asked: Asked,
  client: webApi.WebClient,
  { router, who, log }: Listening,
): Promise<void> {
  const hindrance = async () => ((await settleIn(client, asked.channel)) ? null : words.notInvited);
  const { hint, ...reply } = await router.run({ ...invocation, hindrance });
  await giveReply(reply, asked, { who, client, log });
  if (hint === undefined) return;
  const whispered = { audience: 'asker', refused: false, parts: [{ kind: 'text', text: hint }] } as const;
  await giveReply(whispered, asked, { who, client, log });
}
