import type { EpochMs, WireItem } from '../item.ts';
import { type Story, type StoryState, stateSaid } from '../story.ts';
import type { DoubtAnswer } from './handling.ts';
import type { Person } from './person.ts';

/** What a person says of it: yes, no, or what an earlier answer did not say, after all. */
export type DoubtStep = 'yes' | 'no' | 'yes-after-all' | 'no-after-all';

/** A story as an answer is judged by. */
type Doubted = Pick<Story, 'state' | 'answer'> & { readonly item: Pick<WireItem, 'signal' | 'pubStatus'> };

/** What an answer comes to. */
export type DoubtVerdict =
  | { readonly kind: 'changes'; readonly to: DoubtAnswer }
  /** The first answer holds: somebody gave it before. */
  | { readonly kind: 'answered'; readonly answer: DoubtAnswer }
  /** Nobody asks: it is no story of which that is in doubt. */
  | { readonly kind: 'not-asked' };

/** It may withdraw its story, and no field says that it does, or that it holds it. */
export function isDoubtful({ signal, pubStatus }: Pick<WireItem, 'signal' | 'pubStatus'>): boolean {
  return signal === 'possible-kill' && pubStatus === 'usable';
}

/** The agency may have withdrawn it, and nobody has said yet whether it did. */
export function isAsked({ state, answer, item }: Doubted): boolean {
  return state === 'held' && answer === null && isDoubtful(item);
}

/**
 * What becomes of the question. The first answer holds; who gave it may turn out to be wrong, and then it is turned round in so
 * many words. Two who turn it round at once turn it once.
 */
export function judgeAnswer(story: Doubted, step: DoubtStep, by: Person, at: EpochMs): DoubtVerdict {
  const { answer } = story;
  const withdrawn = step === 'yes' || step === 'yes-after-all';
  const isAfterAll = step === 'yes-after-all' || step === 'no-after-all';
  if (answer === null && (isAfterAll || !isAsked(story))) return { kind: 'not-asked' };
  if (answer !== null && (!isAfterAll || answer.withdrawn === withdrawn)) return { kind: 'answered', answer };
  return { kind: 'changes', to: { withdrawn, by, at } };
}

/** The state of a story after the answer; where it was not withdrawn, that of the version that it shows then. */
export function stateAfter(
  { withdrawn, at }: DoubtAnswer,
  shown: Pick<WireItem, 'pubStatus' | 'embargoedUntil'>,
): StoryState {
  return withdrawn ? 'withdrawn' : stateSaid(shown, at);
}

/** A version that people may read: neither a kill nor what made it doubtful. */
export function isReadable({ pubStatus, signal }: Pick<WireItem, 'pubStatus' | 'signal'>): boolean {
  return pubStatus === 'usable' && signal !== 'kill' && signal !== 'possible-kill';
}
