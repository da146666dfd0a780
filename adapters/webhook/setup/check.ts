import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { judgeStatus } from '../link/judge-answer.ts';
import { createEventSender } from '../link/send-event.ts';
import type { Receiver, WebhookSettings } from '../settings.ts';

const answerWithinMs = 10_000;

/** Whether each receiver has an address and somebody answers there. No event is sent; never rejects. */
export async function check({
  settings: { receivers },
  channels,
}: {
  readonly settings: WebhookSettings;
  readonly channels: readonly ChannelAddress[];
}): Promise<readonly CheckLine[]> {
  const sender = createEventSender(Date.now, 'Telex');
  try {
    const unknown = channels.filter(({ externalId }) => !receivers.has(externalId));
    const tried = await Promise.all([...receivers.values()].map((each) => tryOne(each, sender)));
    return [...tried, ...unknown.map(lineOfUnknown)];
  } finally {
    await sender.close();
  }
}

async function tryOne(receiver: Receiver, sender: ReturnType<typeof createEventSender>): Promise<CheckLine> {
  const subject = `Webhook ${receiver.name}`;
  const answer = await sender.reach(receiver, AbortSignal.timeout(answerWithinMs));
  if (typeof answer === 'number' && (answer < 300 || answer > 399) && answer !== 410) {
    const message = `somebody answers at its address (${answer} to a HEAD); whether it takes the signature shows at the first post`;
    return { ok: true, subject, message };
  }
  const outcome =
    typeof answer === 'number' ? judgeStatus(answer, undefined, receiver.name, Date.now()) : answer;
  const message = 'reason' in outcome ? tellReason(outcome.reason, 'en') : 'it asks to wait';
  return { ok: false, subject, message };
}

function lineOfUnknown({ externalId }: ChannelAddress): CheckLine {
  const values = { receiver: externalId, setting: 'WEBHOOK_RECEIVERS' };
  return {
    ok: false,
    subject: `Webhook ${externalId}`,
    message: tellReason({ code: 'receiver-unknown', values }, 'en'),
  };
}
