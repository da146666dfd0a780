/** A reader this close to the top is reading along: new stories push the list down. */
const nearTopPx = 40;

/** Whether the reader of this list is at its top, where what is new comes in. */
export function isReadingAlong(list: HTMLElement): boolean {
  return list.scrollTop < nearTopPx;
}

/**
 * The first story in view stays where it is on the screen, whatever `act` does above it; those of `going` do not stay. Who is
 * reading along is not kept.
 */
export function keepPlace(list: HTMLElement, going: ReadonlySet<HTMLElement | null>, act: () => void): void {
  if (isReadingAlong(list)) {
    act();
    list.scrollTop = 0;
    return;
  }
  const { top } = list.getBoundingClientRect();
  const looked = [...list.querySelectorAll<HTMLElement>(':scope > article:not([hidden])')].find(
    (post) => !going.has(post) && post.getBoundingClientRect().bottom > top,
  );
  const before = looked?.getBoundingClientRect().top ?? 0;
  act();
  const moved = (looked?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0 && looked?.isConnected) list.scrollBy({ top: moved, behavior: 'instant' });
}

/** The same for every list on the page. */
export function keepEveryPlace(act: () => void): void {
  const lists = [...document.querySelectorAll<HTMLElement>('.stories')];
  const nested = lists.reduce<() => void>((inner, list) => () => keepPlace(list, new Set(), inner), act);
  nested();
}
