import { readKnownOpenings, readOpenings, readTerms } from '../../src/learn/desks/read-examples.ts';
import { train } from '../../src/learn/desks/train.ts';
import { type DecidedCase, decideCases, readCases } from './score-desks.ts';

const parts = 4;

/**
 * How openings are decided that nothing was learned from: the batches that the weights are learned from, which share few persons and
 * events, are dealt into four parts, and each part is decided by what the others teach.
 */
export function decideAcross(): readonly DecidedCase[] {
  const openings = readOpenings();
  const others = [...readKnownOpenings(), ...readTerms()];
  const batches = [...new Set(openings.map(({ batch }) => batch))];
  return Array.from({ length: parts }, (_, part) => {
    const isHeldOut = (batch: string) => batches.indexOf(batch) % parts === part;
    const weights = train([...openings.filter(({ batch }) => !isHeldOut(batch)), ...others]);
    return batches
      .filter(isHeldOut)
      .flatMap((batch) => decideCases(readCases(`src/learn/desks/${batch}`), weights));
  }).flat();
}
