import { lastTime } from '../../../domain/text/fits.ts';

/**
 * A number as a database gives it. One that is more than JavaScript can say exactly is damage, or an edit by hand: nothing that we count comes so far. It is
 * taken for the last that can be said, written back and shown as a time, so that it keeps no row beside it from being read.
 */
export function readNumber(given: string | bigint): number {
  const number = Number(given);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : Math.sign(number) * lastTime;
}
