import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { judgeStatus } from '../link/judge-answer.ts';
import { createEventSender } from '../link/send-event.ts';
import type { Receiver, WebhookSettings } from '../settings.ts';

const answerWithinMs = 10_000;

const words = {
  answers: {
    nl: 'op dat adres antwoordt iemand ({status} op een HEAD); of die de handtekening aanneemt, blijkt bij het eerste bericht',
    en: 'somebody answers at its address ({status} to a HEAD); whether it takes the signature shows at the first post',
  },
  wait: { nl: 'vraagt om te wachten', en: 'it asks to wait' },
} satisfies Record<string, Words>;

/** Whether each receiver has an address and somebody answers there. No event is sent; never rejects. */
export async function check({
  settings: { receivers },
  channels,
  locale,
}: {
  readonly settings: WebhookSettings;
  readonly channels: readonly ChannelAddress[];
  /** In which it is told. */
  readonly locale: Locale;
}): Promise<readonly CheckLine[]> {
  const sender = createEventSender(Date.now, 'Telex');
  try {
    const unknown = channels.filter(({ externalId }) => !receivers.has(externalId));
    const tried = await Promise.all([...receivers.values()].map((each) => tryOne(each, sender, locale)));
    return [...tried, ...unknown.map((each) => lineOfUnknown(each, locale))];
  } finally {
    await sender.close();
  }
}

async function tryOne(
  receiver: Receiver,
  sender: ReturnType<typeof createEventSender>,
  locale: Locale,
): Promise<CheckLine> {
  const subject = `Webhook ${receiver.name}`;
  const answer = await sender.reach(receiver, AbortSignal.timeout(answerWithinMs));
  if (typeof answer === 'number' && (answer < 300 || answer > 399) && answer !== 410) {
    return { ok: true, subject, message: say(words.answers, locale, { status: answer }) };
  }
  const outcome =
    typeof answer === 'number' ? judgeStatus(answer, undefined, receiver.name, Date.now()) : answer;
  const message = 'reason' in outcome ? tellReason(outcome.reason, locale) : words.wait[locale];
  return { ok: false, subject, message };
}

function lineOfUnknown({ externalId }: ChannelAddress, locale: Locale): CheckLine {
  const values = { receiver: externalId, setting: 'WEBHOOK_RECEIVERS' };
  return {
    ok: false,
    subject: `Webhook ${externalId}`,
    message: tellReason({ code: 'receiver-unknown', values }, locale),
  };
}
