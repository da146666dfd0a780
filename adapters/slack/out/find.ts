import type { webApi } from '@slack/bolt';
import type { FindOutcome, SendOutcome, Sought } from '../../../src/chat/ports/adapter.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';
import { joinChannel } from './join.ts';
import { metadataType } from './send.ts';

/** Clocks differ, and are set right: the history is read back to this long before the first attempt. */
const clockSlackMs = 3 * 60 * 60_000;
/** What we look for is nearly always among the newest; apps outside the Marketplace may be given no more than this. */
const firstPage = 15;
const laterPages = 100;
const mostPages = 30;

/**
 * Looks for our key in the channel's history, or in the thread for a note under a message. A public channel is joined where
 * that is needed to read it. `onRefused`: the token seems to be good no more. https://docs.slack.dev/reference/methods/conversations.history
 */
export async function findMessage(
  sought: Sought,
  client: webApi.WebClient,
  onRefused: (reason: Reason) => void,
): Promise<FindOutcome> {
  try {
    return await search(sought, client);
  } catch (error) {
    if (slackCode(error) !== 'not_in_channel') return cannotFind(error, onRefused);
    const joining = await joinChannel(client, sought.channel.externalId);
    if (joining.kind === 'closed') return cannotFind(error, onRefused);
    if (joining.kind === 'later') return notNow(joining.outcome, onRefused);
  }
  try {
    return await search(sought, client);
  } catch (error) {
    return cannotFind(error, onRefused);
  }
}

async function search(sought: Sought, client: webApi.WebClient): Promise<FindOutcome> {
  for await (const found of keyed(sought, client)) {
    if (found === 'too-long') return { kind: 'unknown', reason: { code: 'history-too-long' } };
    return { kind: 'found', messageId: found.ts };
  }
  return { kind: 'absent' };
}

/** Every message that bears the key, as far back as the first attempt. */
export async function* keyed(
  sought: Sought,
  client: webApi.WebClient,
): AsyncGenerator<{ readonly ts: string } | 'too-long'> {
  const { channel, key, parentMessageId, firstAttemptAt } = sought;
  const from = (firstAttemptAt - clockSlackMs) / 1000;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const range = {
      channel: channel.externalId,
      include_all_metadata: true,
      limit: page === 0 ? firstPage : laterPages,
      // A thread comes oldest first: what is older than the first attempt need not be read.
      ...(parentMessageId === null ? {} : { oldest: String(Math.max(0, from)) }),
      ...(cursor === undefined ? {} : { cursor }),
    };
    const { messages = [], response_metadata } =
      parentMessageId === null
        ? await client.conversations.history(range)
        : await client.conversations.replies({ ...range, ts: parentMessageId });
    for (const { ts, metadata } of messages) if (ts !== undefined && keyOf(metadata) === key) yield { ts };
    cursor = response_metadata?.next_cursor || undefined;
    // A channel comes newest first, so what follows is older still; a thread comes oldest first.
    const isPast = parentMessageId === null && Number(messages.at(-1)?.ts ?? Infinity) < from;
    if (cursor === undefined || isPast) return;
  }
  yield 'too-long';
}

function keyOf(metadata: Metadata | undefined): unknown {
  if (metadata?.event_type !== metadataType) return undefined;
  return (metadata.event_payload as { readonly key?: unknown } | undefined)?.key;
}

type Metadata = { readonly event_type?: string; readonly event_payload?: unknown };

function cannotFind(error: unknown, onRefused: (reason: Reason) => void): FindOutcome {
  const code = slackCode(error);
  // Without the message above it there can be no note.
  if (code === 'thread_not_found') return { kind: 'absent' };
  if (code === 'missing_scope')
    return {
      kind: 'cannot-look',
      reason: { code: 'history-hidden', values: { rights: 'channels:history, groups:history' } },
    };
  const outcome = outcomeOf(error);
  if (code !== null && hiding.has(code) && 'reason' in outcome)
    return { kind: 'cannot-look', reason: outcome.reason };
  // All else passes, or is nothing that we know: it is looked up again.
  return notNow(outcome, onRefused);
}

function notNow(
  outcome: Exclude<SendOutcome, { readonly kind: 'sent' }>,
  onRefused: (reason: Reason) => void,
): FindOutcome {
  if (outcome.kind === 'platform-refused') onRefused(outcome.reason);
  return { kind: 'unknown', reason: 'reason' in outcome ? outcome.reason : { code: 'asked-to-wait' } };
}

/** The bot may not read there. */
const hiding: ReadonlySet<string> = new Set([
  'access_denied',
  'channel_not_found',
  'no_permission',
  'not_in_channel',
]);
