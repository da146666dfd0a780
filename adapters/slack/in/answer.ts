import type { webApi } from '@slack/bolt';
import type { Command, Invocation } from '../../../src/chat/ports/command.ts';
import { type Asked, giveReply } from './give-reply.ts';
import type { Listening } from './listening.ts';
import { settleIn } from './settle-in.ts';
import * as words from './words.ts';

/** Answers, and for a command that changed what the channel gets: makes sure that it can be brought here. */
export async function answer(
  command: Command | null,
  invocation: Invocation,
  asked: Asked,
  client: webApi.WebClient,
  { router, who, log }: Listening,
): Promise<void> {
  const reply = await router.run(invocation);
  await giveReply(reply, asked, { who, client, log });
  if (command?.changesChannel !== true || reply.refused || (await settleIn(client, asked.channel))) return;
  const hint = { kind: 'text', text: words.notInvited[who.locale] } as const;
  await giveReply({ audience: 'asker', refused: false, parts: [hint] }, asked, { who, client, log });
}
