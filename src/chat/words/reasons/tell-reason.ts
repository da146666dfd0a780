import type { Reason, ReasonCode } from '../../../domain/reason.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { actReasons } from './act-reasons.ts';
import { channelReasons } from './channel-reasons.ts';
import { connectionReasons } from './connection-reasons.ts';

const reasons: Readonly<Record<ReasonCode, Words>> = {
  ...connectionReasons,
  ...channelReasons,
  ...actReasons,
};

/** A reason as a person reads it, what lies under it after a colon and another's own word for it in brackets. Logs and tools are told `en`. */
export function tellReason(reason: Reason, locale: Locale): string {
  if (typeof reason === 'string') return reason;
  const { code, values = {}, why, detail } = reason;
  // A code of a later version, which a store may bring back.
  const words = Object.hasOwn(reasons, code) ? say(reasons[code], locale, values) : code;
  const under = why === undefined ? words : `${words}: ${tellReason(why, locale)}`;
  return detail === undefined || detail === '' ? under : `${under} (${detail})`;
}
