import type { EpochMs } from '../item.ts';
import type { Story, StoryState } from '../story.ts';
import type { Handling } from './handling.ts';
import { isSamePerson, type Person } from './person.ts';

/**
 * What a person does with a story: takes it, lets it go again (also a press of *Gepubliceerd* that was a slip), says that it is published
 * or not for this newsroom, or takes it over from who has it.
 */
export type HandlingStep = 'take' | 'release' | 'publish' | 'pass' | 'take-over';

/** A story as a step is judged by. */
type Handled = Pick<Story, 'state' | 'handling'>;

/** What a step comes to. */
export type HandlingVerdict =
  /** From now on; null: nobody has it. */
  | { readonly kind: 'changes'; readonly to: Handling | null }
  /** So it is already, by the same person. */
  | { readonly kind: 'already'; readonly handling: Handling | null }
  /** Somebody else has it: nothing changes. */
  | { readonly kind: 'of-another'; readonly handling: Handling }
  /** It may not be used: it was withdrawn, or is held back. */
  | { readonly kind: 'not-live'; readonly state: Exclude<StoryState, 'live'> };

const kindsOf = { take: 'taken', publish: 'published', pass: 'passed', 'take-over': 'taken' } as const;

/**
 * What becomes of a story by this step. The first has it: who comes second changes nothing and hears who was first, unless
 * she takes it over in so many words. That a story is not for this newsroom binds nobody. What may not be used can only be
 * let go.
 */
export function judgeStep(
  { state, handling }: Handled,
  step: HandlingStep,
  by: Person,
  at: EpochMs,
): HandlingVerdict {
  const isOwn = handling !== null && isSamePerson(handling.by, by);
  const isAnothers = handling !== null && !isOwn && handling.kind !== 'passed';
  if (step === 'release') {
    if (handling === null) return { kind: 'already', handling };
    return isAnothers ? { kind: 'of-another', handling } : { kind: 'changes', to: null };
  }
  if (state !== 'live') return { kind: 'not-live', state };
  if (isAnothers && step !== 'take-over') return { kind: 'of-another', handling };
  const kind = kindsOf[step];
  if (isOwn && handling.kind === kind) return { kind: 'already', handling };
  return { kind: 'changes', to: { kind, by, at } };
}

/** Whom a kill, a doubt or a correction of the story is told by name: who works on it or published it. */
export function answerableFor({ handling }: Pick<Handled, 'handling'>): Handling | null {
  return handling === null || handling.kind === 'passed' ? null : handling;
}
