import { isFlag, isText, isTime, objectOf } from '../text/fits.ts';
import { readJson } from '../text/read-json.ts';
import type { DoubtAnswer } from './handling.ts';
import type { Person } from './person.ts';

const isPerson = objectOf({ platform: isText, workspace: isText, userId: isText, name: isText });
const isAnswer = objectOf({ withdrawn: isFlag, by: isPerson, at: isTime });

/** A person as she was kept; null: that is damaged. */
export function readPerson(json: string): Person | null {
  const kept = readJson(json);
  return isPerson(kept) ? (kept as Person) : null;
}

/** What a person said of a story in doubt, as it was kept; null: that is damaged. */
export function readAnswer(json: string): DoubtAnswer | null {
  const kept = readJson(json);
  return isAnswer(kept) ? (kept as DoubtAnswer) : null;
}
