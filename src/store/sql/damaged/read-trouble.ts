import type { Reason } from '../../../domain/reason.ts';
import {
  type Fits,
  isNumber,
  isText,
  isTime,
  listOf,
  objectOf,
  orAbsent,
  orNull,
} from '../../../domain/text/fits.ts';
import { readObject } from '../../../domain/text/read-json.ts';
import type { TroubleAbout } from '../../troubles.ts';

const isReason: Fits = (kept) => isText(kept) || objectOf({ code: isText })(kept as Reason);
const ofChannel = { platform: isText, channel: isText };

const fits: Readonly<Record<TroubleAbout['kind'], Fits>> = {
  store: objectOf({ reason: isReason, fault: isText }),
  damage: objectOf({ reason: isReason }),
  row: objectOf({
    ...{ table: isText, key: listOf((kept) => isText(kept) || isNumber(kept)), channel: orAbsent(isText) },
  }),
  clearing: objectOf({ parts: listOf(isText), reason: isReason }),
  newsroom: objectOf({ why: isText, problems: listOf(isText), from: orAbsent(isText) }),
  files: objectOf({ from: isText, others: listOf(isText) }),
  platform: objectOf({ platform: isText, part: isText, reason: isReason }),
  source: objectOf({ source: isText, lastError: orNull(isText), lastErrorKind: orNull(isText) }),
  silence: objectOf({ source: isText, usualMs: isNumber }),
  channel: objectOf({ ...ofChannel, reason: isReason }),
  name: objectOf({ ...ofChannel, reason: isReason }),
  stuck: objectOf({ ...ofChannel, reason: orNull(isReason) }),
  overdue: objectOf(ofChannel),
  undelivered: objectOf({ ...ofChannel, id: isNumber, number: isNumber, reason: orNull(isReason) }),
  waiting: objectOf({ ...ofChannel, number: orNull(isNumber), reason: orNull(isReason) }),
};

const isAbout: Fits = (kept) => {
  const { kind } = (kept ?? {}) as Partial<TroubleAbout>;
  return kind !== undefined && Object.hasOwn(fits, kind) && fits[kind](kept);
};

/** What is told of one, begun or over. */
export const isTrouble: Fits = objectOf({ about: isAbout, since: isTime, overAt: orAbsent(isTime) });

/** What a trouble is about, as it was kept; null: that is damaged, or of a kind that only another release knows. */
export function readTrouble(json: string): TroubleAbout | null {
  const about = readObject<TroubleAbout>(json);
  return isAbout(about) ? about : null;
}
