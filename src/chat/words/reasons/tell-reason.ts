import type { Reason, ReasonCode } from '../../../domain/reason.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { actReasons } from './act-reasons.ts';
import { channelReasons } from './channel-reasons.ts';
import { connectionReasons } from './connection-reasons.ts';
import { foreignDetail } from './foreign-detail.ts';

const reasons: Readonly<Record<ReasonCode, Words>> = {
  ...connectionReasons,
  ...channelReasons,
  ...actReasons,
};

const inTheLog: Words = { nl: 'waarom staat in het log van Telex', en: 'the log of Telex says why' };

/**
 * A reason as a person reads it, what lies under it after a colon and another's own word for it in brackets, of which a
 * Dutch reader gets the code alone. Logs are told `en`.
 */
export function tellReason(reason: Reason, locale: Locale): string {
  if (typeof reason === 'string') return tellForeign(reason, locale);
  const { code, values = {}, why, detail } = reason;
  // A code of a later version, which a store may bring back.
  const words = Object.hasOwn(reasons, code) ? say(reasons[code], locale, values) : code;
  const under = why === undefined ? words : `${words}: ${tellReason(why, locale)}`;
  const shown = detail === undefined ? null : foreignDetail(detail, locale);
  return shown === null ? under : `${under} (${shown})`;
}

/** The same for whoever does not know yet who reads it. */
export function tellReasonAll(reason: Reason): Words {
  return { nl: tellReason(reason, 'nl'), en: tellReason(reason, 'en') };
}

/** A text that nobody has words for. */
function tellForeign(said: string, locale: Locale): string {
  if (locale === 'en' || said === '') return said;
  return foreignDetail(said, locale) ?? inTheLog[locale];
}
