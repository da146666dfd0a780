import { traceOf } from '../hidden-secrets.ts';

/**
 * A picture that an agency files with its copy. Telex never fetches it: whoever shows the message does. What is absent was
 * not told.
 */
export type Picture = {
  /** https on the public internet, without anything secret in it. Null: words alone say that there is a picture. */
  readonly address: string | null;
  /** What can be seen in it, one line of plain text. */
  readonly caption?: string;
  /** Who made it: `ANP / Jan Jansen`. */
  readonly credit?: string;
};

/**
 * Tells one picture of a story from another: by where it is, without the query, in which servers put sizes and what changes
 * at each fetch. Null: there is none.
 */
export function pictureMark(picture: Picture | undefined): string | null {
  if (picture === undefined) return null;
  return traceOf(picture.address?.replace(/[?#].*$/s, '') ?? '');
}
