/**
 * One look for all who ask within `freshMs` milliseconds of its beginning, and for as long as it is under way: monitoring
 * that asks often, from several places, costs no more than one that asks seldom. A look that failed is not kept.
 */
export function shareLook<Found>(
  look: () => Promise<Found>,
  freshMs: number,
  elapsed: () => number,
): () => Promise<Found> {
  let last: { readonly found: Promise<Found>; readonly at: number; isOver: boolean } | null = null;
  return () => {
    if (last !== null && (!last.isOver || elapsed() - last.at < freshMs)) return last.found;
    const begun = { found: look(), at: elapsed(), isOver: false };
    last = begun;
    begun.found.then(
      () => {
        begun.isOver = true;
      },
      () => {
        if (last === begun) last = null;
      },
    );
    return begun.found;
  };
}
