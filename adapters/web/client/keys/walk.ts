/** The story that the keyboard is in, or on; null: in none. */
export function focusedStory(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.stories > article') ?? null;
}

/** Puts the keyboard on a story and brings it into view, under nothing. */
export function focusStory(article: HTMLElement): void {
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * The story `step` further (1 or -1) than the keyboard, in a list; it may stand on the mark between two. From elsewhere
 * the first that is in view, going down; null at an end.
 */
export function nextStory(list: HTMLElement, step: 1 | -1): HTMLElement | null {
  const stories = [...list.querySelectorAll<HTMLElement>(':scope > article:not([hidden])')];
  const at = document.activeElement;
  const place = at !== null && list.contains(at) ? at : null;
  if (place === null || place === list)
    return step === 1 ? (stories.find((story) => isInView(story, list)) ?? null) : null;
  const index = stories.findIndex((story) => story.contains(place));
  if (index >= 0) return stories[index + step] ?? null;
  const isAfter = (story: HTMLElement) =>
    (place.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (step === 1 ? stories.find(isAfter) : stories.findLast((story) => !isAfter(story))) ?? null;
}

function isInView(story: HTMLElement, list: HTMLElement): boolean {
  return story.getBoundingClientRect().top >= list.getBoundingClientRect().top - 1;
}
