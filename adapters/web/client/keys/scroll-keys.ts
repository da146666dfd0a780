/** The lists scroll, not the page: keys that scroll a page scroll the list that is read. Null for other keys, and where the keyboard is in something. */
export function scrollOf(event: KeyboardEvent, list: HTMLElement | null): (() => void) | null {
  if (list === null || event.target !== document.body) return null;
  const page = list.clientHeight * 0.9;
  const by = (top: number) => () => list.scrollBy({ top, behavior: 'instant' });
  switch (event.key) {
    case 'End':
      return by(list.scrollHeight);
    case 'Home':
      return by(-list.scrollHeight);
    case 'PageDown':
      return by(page);
    case 'PageUp':
      return by(-page);
    case ' ':
      return by(event.shiftKey ? -page : page);
    case 'ArrowDown':
      return by(40);
    case 'ArrowUp':
      return by(-40);
    default:
      return null;
  }
}
