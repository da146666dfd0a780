import type { HandlingKind } from '../../handling/handling.ts';
import type { Story } from '../../story.ts';

/** The take by which somebody has the event: who works on it before what is done, and both before what is none for this newsroom. */
export function takenAmong(live: readonly Story[]): Story | undefined {
  const byKind = (kind: HandlingKind) => live.find(({ handling }) => handling?.kind === kind);
  return byKind('taken') ?? byKind('published') ?? byKind('passed');
}

/**
 * The take by which people have the event of a card, of those that are pressed for there (`here`), the one that it shows (`shown`) before others that
 * are had alike; and of those that stand in lists of its channel alone (`listed`), where nothing can be pressed.
 */
export function takenOnCard(
  here: readonly Story[],
  listed: readonly Story[],
  shown: number,
): Story | undefined {
  const isShown = ({ number }: Story) => Number(number === shown);
  const ordered = here.toSorted((one, other) => isShown(other) - isShown(one));
  return takenAmong([...ordered, ...listed.filter(({ handling }) => handling?.kind !== 'passed')]);
}
