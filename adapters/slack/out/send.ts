import type { webApi } from '@slack/bolt';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { isOfTheForm, isOfTheMessage } from '../link/error-table.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import { joinChannel } from './join.ts';
import { type Form, formsOf, type Leaving, renderAs } from './plainer-forms.ts';
import { createRefusedForms, type RefusedForms } from './refused-forms.ts';
import type { RenderFor } from './render-for.ts';
import { takeAway } from './take-away.ts';

/** Marks our messages, so that one can be found again after a lost answer. Anyone in the channel can read it: a key only. */
export const metadataType = 'telex_card';

/** What sending needs besides the act: the client, the reader, what was refused before, and who is told of a plainer form. */
export type SendDeps = {
  readonly client: webApi.WebClient;
  readonly who: RenderFor;
  readonly refusedForms?: RefusedForms;
  readonly onPlainer?: (code: string, leaves: Leaving) => void;
};

/**
 * Does one act with one call, and says how it ended. A public channel that asks for it is joined, and the post comes with its next
 * turn, which is safe: `not_in_channel` means that nothing was posted. So does a refusal of its blocks: Slack was seen to refuse good ones for hours
 * (bolt-python #1016), and the words matter more than the looks, so that its next try is in a plainer form.
 */
export async function sendAct(act: Act, deps: SendDeps, signal: AbortSignal): Promise<SendOutcome> {
  if (signal.aborted) return { kind: 'not-sent', reason: { code: 'stopping' } };
  const { client, who, refusedForms = createRefusedForms(), onPlainer } = deps;
  const forms = formsOf(act.post);
  const codes = refusedForms.codesOf(act.key);
  const leaves = forms[codes.length] ?? 'text';
  const [outcome, code] = await attempt(act, callFor(act, renderAs(leaves, act, who), codes, client), client);
  const plainer = forms[codes.length + 1];
  if (outcome.kind === 'refused' && isOfTheForm(code) && plainer !== undefined) {
    refusedForms.note(act.key, code);
    onPlainer?.(code, plainer);
    return { kind: 'not-sent', reason: outcome.reason, answered: true };
  }
  if (outcome.kind === 'sent' || outcome.kind === 'refused') refusedForms.forget(act.key);
  return isToBeTaken(act, outcome) ? takeAway(act, outcome, client) : outcome;
}

/** A limit of an edit that lasts longer leaves a killed text readable for too long. */
const longestLimitMs = 15_000;

/** Whether a killed text is to be taken away, since Slack does not let it be changed. */
function isToBeTaken(act: Act, outcome: SendOutcome): act is Extract<Act, { kind: 'edit' }> {
  if (act.kind !== 'edit' || act.takeAway === undefined) return false;
  switch (outcome.kind) {
    case 'refused':
    // A right to change what stands there is not the right to delete it.
    case 'channel-broken':
      return true;
    case 'limited':
      return (outcome.retryAfterMs ?? 0) > longestLimitMs;
    case 'not-sent':
      return act.takeAway === 'where-it-fails' && outcome.answered === true;
    default:
      return act.takeAway === 'where-it-fails' && outcome.kind === 'unknown';
  }
}

/** How the call ended, and Slack's own code where it refused. */
async function attempt(
  act: Act,
  call: () => Promise<string>,
  client: webApi.WebClient,
): Promise<readonly [SendOutcome, string | null]> {
  try {
    return [{ kind: 'sent', messageId: await call() }, null];
  } catch (error) {
    if (slackCode(error) !== 'not_in_channel') return [failureOf(act, error), slackCode(error)];
    const joining = await joinChannel(client, act.channel.externalId);
    if (joining.kind === 'closed') return [failureOf(act, error), slackCode(error)];
    if (joining.kind === 'later') return [joining.outcome, null];
    // A channel takes one message a second, and was asked for one now: what was not posted comes with its next turn.
    if (act.kind !== 'edit') return [joinedOnly(failureOf(act, error)), null];
  }
  try {
    return [{ kind: 'sent', messageId: await call() }, null];
  } catch (error) {
    return [failureOf(act, error), slackCode(error)];
  }
}

function joinedOnly(refusal: SendOutcome): SendOutcome {
  const reason = 'reason' in refusal ? refusal.reason : { code: 'not-in-channel' as const };
  return { kind: 'not-sent', reason, answered: true };
}

/** What Slack says of a message that an act is about means nothing where it is about none. */
function failureOf({ kind }: Act, error: unknown): SendOutcome {
  const outcome = outcomeOf(error);
  const code = slackCode(error);
  if (kind !== 'post' || code === null || !isOfTheMessage(code) || !('reason' in outcome)) return outcome;
  return { kind: 'not-sent', reason: outcome.reason, answered: true };
}

/** `refusedWith`: where Slack did not take the key, the message goes without, and cannot be found again in the history. */
function callFor(
  act: Act,
  form: Form,
  refusedWith: readonly string[],
  client: webApi.WebClient,
): () => Promise<string> {
  const { messageId = '' } = act.kind === 'post' ? {} : act;
  // Nothing in the text is looked for: no names, no channels, no addresses.
  const message = { channel: act.channel.externalId, ...form, parse: 'none', link_names: false } as const;
  if (act.kind === 'edit')
    return async () => idOf((await client.chat.update({ ...message, ts: messageId })).ts);
  const thread =
    act.kind === 'thread-note' ? { thread_ts: messageId, reply_broadcast: isLoud(act) } : undefined;
  const isKeyed = !refusedWith.some((code) => code.includes('metadata'));
  const metadata = { event_type: metadataType, event_payload: { key: act.key } };
  return async () => {
    const answer = await client.chat.postMessage({
      ...message,
      unfurl_links: false,
      unfurl_media: false,
      ...(isKeyed && { metadata }),
      ...thread,
    } as webApi.ChatPostMessageArguments);
    return idOf(answer.ts);
  };
}

/** Of a message that was posted or changed. Something that is none of Slack's ids says nothing of what became of it. */
function idOf(ts: unknown): string {
  if (typeof ts === 'string' && /^\d+\.\d+$/.test(ts)) return ts;
  throw new Error('Slack said ok without the id of the message');
}

/** An edit raises no notification: a correction or a kill is also shown in the channel itself. */
function isLoud(act: Act): boolean {
  return act.post.kind === 'notice' && act.post.loud;
}
