import { replyToText } from '../../../src/chat/words/reply-text.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { type Person, personOnBoard } from '../../../src/domain/handling/person.ts';
import { HttpError } from '../http-error.ts';
import { stringIn } from '../respond.ts';
import type { ApiDeps } from './api-route.ts';

/** In characters. */
export const longestCommand = 1_000;

/** What was typed in the board's box, answered as a command. Throws HttpError 400. */
export async function runCommand(channel: Channel, body: unknown, { router, locale }: ApiDeps) {
  const text = stringIn(body, 'text', '{"text": "/laatste"}: the command as typed');
  if (text.length > longestCommand)
    throw new HttpError(400, `A command has at most ${longestCommand} characters.`);
  const reply = await router.run({
    channel,
    channelName: channel.name,
    mayManage: async () => true,
    person: async () => personIn(body),
    asker: personIn(body)?.userId ?? null,
    locale: null,
    text,
  });
  const answer = { reply: { ...reply, text: replyToText(reply, locale) } };
  // The browser asks for the name, keeps it, and sends it with this command and all that come after.
  return reply.asksName === true ? { ...answer, asksName: true } : answer;
}

/** Who asks, by the name that the browser has from her; null where it has none. */
function personIn(body: unknown): Person | null {
  const isNamed = typeof body === 'object' && body !== null && 'name' in body;
  return isNamed && typeof body.name === 'string' ? personOnBoard(body.name) : null;
}
