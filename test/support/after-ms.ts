/** Answers at once for 0, and never for Infinity. */
export function afterMs(ms: number, answer: () => void): void {
  if (ms === 0) answer();
  else if (ms < Infinity) setTimeout(answer, ms);
}
