import type { HandlingKind } from '../../handling/handling.ts';
import type { Story } from '../../story.ts';

/** The take by which somebody has the event: who works on it before what is done, and both before what is none for this newsroom. */
export function takenAmong(live: readonly Story[]): Story | undefined {
  const byKind = (kind: HandlingKind) => live.find(({ handling }) => handling?.kind === kind);
  return byKind('taken') ?? byKind('published') ?? byKind('passed');
}
