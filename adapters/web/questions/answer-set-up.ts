import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Guard } from '../guard.ts';
import { refusal } from '../refusal.ts';
import { allow, readJson, sendJson, sendRedirect } from '../respond.ts';
import type { SetUpDesk } from './set-up-desk.ts';

/** Where the page is. */
export const setUpPath = '/instellen';

const asking = z.object({
  id: z.string().nullable(),
  since: z.number().nullable().default(null),
  answer: z.object({ question: z.number(), value: z.unknown() }).nullable().default(null),
  isAgain: z.boolean().default(false),
});

/**
 * What the page asks, and the short addresses; the page itself is shown where all pages are. Who may see it was asked already.
 * Throws HttpError.
 */
export async function answerSetUp(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { desk, guard }: { readonly desk: SetUpDesk; readonly guard: Guard },
): Promise<void> {
  const name = path.slice(setUpPath.length + 1);
  if (name === 'boot') {
    allow('GET', request);
    return sendJson(response, 200, { boot: desk.boot });
  }
  if (name !== 'talk' && name !== 'restart') {
    allow('GET', request);
    return sendRedirect(response, desk.pageOf(name) ?? setUpPath);
  }
  allow('POST', request);
  guard.refuseScripts(request);
  const body = await readJson(request);
  if (name === 'restart') {
    const restart = desk.restart();
    response.once('finish', restart);
    return sendJson(response, 200, { boot: desk.boot });
  }
  const asked = asking.safeParse(body);
  if (!asked.success) throw refusal(400, 'noTalk');
  const { answer, ...rest } = asked.data;
  const talk = await desk.talk({
    ...rest,
    answer: answer === null ? null : { question: answer.question, value: answer.value },
  });
  if (!response.closed) sendJson(response, 200, talk);
}
