import { hidesFrom } from '../../domain/event/event-card.ts';

/**
 * In SQL, of a row of `story_event` under this alias of ours: the first of its event, put there by a person, or as sure as it takes to stand
 * behind another.
 */
export function sureText(member: string): string {
  return `(${member}.person_json is not null or ${member}.score is null or ${member}.score >= ${Math.round(1_000 * hidesFrom)})`;
}
