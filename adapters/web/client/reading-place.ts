/** A reader this close to the top is reading along: new posts push the list down. */
const nearTopPx = 80;

/** Whether the reader is at the top of the list, where what is new comes in. */
export function isReadingAlong(): boolean {
  return window.scrollY < nearTopPx;
}

/** The first of these posts in view stays where it is on the screen, whatever `change` does above it; `changed` is going. */
export function keepPlace(
  posts: readonly HTMLElement[],
  changed: HTMLElement | null,
  change: () => void,
): void {
  const looked = posts.find((post) => post !== changed && post.getBoundingClientRect().bottom > 0);
  const before = looked?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (looked?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0 && !isReadingAlong()) window.scrollBy({ top: moved, behavior: 'instant' });
}
