import { MoveError } from './move-error.ts';

/** Throws MoveError where the tables at `place`, by the names of their migrations, are not those of this release. */
export function judgeSchema(found: readonly string[], known: object, place: string): void {
  const isNewer = found.some((name) => !(name in known));
  if (isNewer) throw new MoveError({ code: 'newer', place });
  if (found.length < Object.keys(known).length) throw new MoveError({ code: 'older', place });
}
