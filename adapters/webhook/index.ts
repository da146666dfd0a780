import type { LookupFunction } from 'node:net';
import type { Act, Adapter, AdapterDeps, SendOutcome } from '../../src/chat/ports/adapter.ts';
import { type PartState, up } from '../../src/chat/ports/adapter-state.ts';
import { stopBounds } from '../../src/chat/ports/stop-bounds.ts';
import { createInFlight } from '../../src/chat/watch/in-flight.ts';
import { isReason } from '../../src/domain/reason.ts';
import type { NotTaken } from './link/judge-answer.ts';
import { createEventSender } from './link/send-event.ts';
import { deletionOf, eventOf, postIdOf } from './out/event.ts';
import type { WebhookSettings } from './settings.ts';
import { check } from './setup/check.ts';

export { check };

/** Five a second to one receiver; one that is slow holds up none of the others. */
const pace = { perChannelMs: 200, overallMs: 10, concurrency: 16, historyLagMs: 0, answerWithinMs: 20_000 };
/** How we call ourselves to receivers. */
const userAgent = 'Telex';

/**
 * Outgoing webhooks: every post is an event for the receiver that its channel is called after, signed as Standard Webhooks
 * says. Nobody types there, so nothing is heard. https://www.standardwebhooks.com
 */
export function create(
  deps: Pick<AdapterDeps, 'clock' | 'locale'> & {
    readonly settings: WebhookSettings;
    /** How long an answer may take; 20 seconds if absent. */
    readonly answerWithinMs?: number;
    /** How names of receivers are looked up; a test has name servers of its own. */
    readonly lookup?: LookupFunction;
  },
): Adapter {
  const { clock, locale, answerWithinMs = pace.answerWithinMs } = deps;
  const { receivers } = deps.settings;
  const inFlight = createInFlight();
  let sender = createEventSender(clock, userAgent, deps.lookup);
  let state: PartState = { kind: 'down', reason: { code: 'not-started', values: { platform: 'Webhook' } } };

  return {
    platform: 'webhook',
    // What is sent again has its id again, however much later, and is dropped by it: nothing is ever looked up.
    pace: { ...pace, answerWithinMs, sameKeyMs: Number.POSITIVE_INFINITY },
    state: () => ({ hearing: state, posting: state }),
    async start() {
      state = up;
    },
    async stop() {
      state = { kind: 'down', reason: { code: 'stopped' } };
      await inFlight.drain(stopBounds.workMs);
      const closing = sender;
      sender = createEventSender(clock, userAgent, deps.lookup);
      await closing.close();
    },
    send: (act, signal) => inFlight.track(send(act, signal)),
    // It may stand there: whatever became of it since is an event of its own, which says all of it.
    find: async (sought) => ({ kind: 'found', messageId: postIdOf(sought) }),
  };

  async function send(act: Act, signal: AbortSignal): Promise<SendOutcome> {
    const name = act.channel.externalId;
    const receiver = receivers.get(name);
    if (receiver === undefined) {
      const values = { receiver: name, setting: 'WEBHOOK_RECEIVERS' };
      return { kind: 'channel-broken', reason: { code: 'receiver-unknown', values } };
    }
    const notTaken = await sender.send(eventOf(act, clock(), locale), receiver, signal);
    if (act.kind !== 'edit') return notTaken ?? { kind: 'sent', messageId: postIdOf(act) };
    if (notTaken === null) return { kind: 'sent', messageId: act.messageId };
    if (!isToBeDeleted(act, notTaken)) return notTaken;
    const isKept = (await sender.send(deletionOf(act, clock()), receiver, signal)) !== null;
    if (isKept) return notTaken;
    return { kind: 'message-gone', reason: { code: 'taken-away' }, taken: true };
  }
}

/** The text of a killed story stays at a receiver that does not understand that it was killed: it may understand less. */
function isToBeDeleted({ takeAway }: Extract<Act, { readonly kind: 'edit' }>, notTaken: NotTaken): boolean {
  if (takeAway === undefined) return false;
  if (notTaken.kind === 'refused') return true;
  return takeAway === 'where-it-fails' && notTaken.kind === 'unknown' && isReason(notTaken.reason, 'status');
}
