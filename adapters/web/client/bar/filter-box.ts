import { byId } from '../elements.ts';
import { foldedWords } from '../list/filter.ts';

/**
 * The box that filters what stands on the board as somebody types; Enter searches the archive for the same, Esc empties it and gives the
 * keyboard back.
 */
export function createFilterBox(changed: () => void, search: (text: string) => void) {
  const input = byId<HTMLInputElement>('filter');
  let words: readonly string[] = [];
  let cameFrom: HTMLElement | null = null;
  input.addEventListener('input', read);
  input.addEventListener('focus', (event) => {
    cameFrom = event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
  });
  input.addEventListener('keydown', (event) => {
    const typed = input.value.trim();
    if (event.key === 'Enter' && typed !== '') {
      event.preventDefault();
      search(typed);
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    input.value = '';
    read();
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    else input.blur();
  });
  // Where the bar has no room for it, it stands there while it is used.
  const box = input.closest('.filter');
  input.addEventListener('blur', () => box?.classList.toggle('used', input.value !== ''));
  byId('show-filter').addEventListener('click', () => {
    byId('keys').hidePopover();
    focus();
  });

  return { words: () => words, focus };

  function focus(): void {
    box?.classList.add('used');
    input.select();
    input.focus();
  }

  function read(): void {
    words = foldedWords(input.value);
    changed();
  }
}
