import { type RawBuilder, sql } from 'kysely';
import { sureText } from '../../events/sure-text.ts';

/** A row of `story_event` that is surely of its event; see `sureText`. */
export function isSure(member: string): RawBuilder<boolean> {
  return sql.raw(sureText(member));
}
