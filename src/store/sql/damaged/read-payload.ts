import type { ListHeading } from '../../../domain/post/list-heading.ts';
import { type Fits, isNumber, isText, listOf, objectOf, orAbsent } from '../../../domain/text/fits.ts';
import { readObject } from '../../../domain/text/read-json.ts';
import type { Dispute, NoticeAbout } from '../../operation.ts';
import type { TroubleNews } from '../../troubles.ts';
import type { OperationTable } from '../tables.ts';
import { isTrouble } from './read-trouble.ts';

/** What stands in `operation.payload_json`: what cannot be made anew from the story when it is sent. */
export type OperationPayload =
  | { readonly kind: 'list'; readonly numbers: readonly number[]; readonly heading?: ListHeading }
  /** `under`: key of the list that it is said under; absent: under its card. `lead`: of a take that was sent, the card under which it stands. */
  | { readonly kind: 'reply'; readonly about: NoticeAbout; readonly under?: string; readonly lead?: number }
  | ({ readonly kind: 'dispute' } & Dispute)
  | { readonly kind: 'alarm'; readonly news: TroubleNews }
  | { readonly kind: 'publish'; readonly messageId: string }
  /** Looks for twins of the message of the operation with this key. */
  | { readonly kind: 'look-back'; readonly message: string }
  /** Of a post that came too late: key of the list that stands for it. Written by 0.1; now only `about_key` says so. */
  | { readonly kind: 'listed'; readonly list: string }
  /** Makes the message of the operation with this key anew. */
  | { readonly kind: 'anew'; readonly message: string };

const fits: Readonly<Record<OperationPayload['kind'], Fits>> = {
  list: objectOf({ numbers: listOf(isNumber), heading: orAbsent(objectOf({ kind: isText })) }),
  reply: objectOf({ about: isText, under: orAbsent(isText), lead: orAbsent(isNumber) }),
  dispute: objectOf({ by: isText, state: isText }),
  alarm: objectOf({ news: objectOf({ begun: listOf(isTrouble), over: listOf(isTrouble) }) }),
  publish: objectOf({ messageId: isText }),
  'look-back': objectOf({ message: isText }),
  listed: objectOf({ list: isText }),
  anew: objectOf({ message: isText }),
};

/** Null: it is damaged. */
export function readPayload(json: string): OperationPayload | null {
  const payload = readObject<OperationPayload>(json);
  const isWhole = payload !== null && Object.hasOwn(fits, payload.kind) && fits[payload.kind](payload);
  return isWhole ? payload : null;
}

/** Null: the column is empty, or damaged. */
export function payloadOf({ payload_json }: Pick<OperationTable, 'payload_json'>): OperationPayload | null {
  return payload_json === null ? null : readPayload(payload_json);
}
