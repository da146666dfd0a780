import { byId } from './elements.ts';
import { isReadingAlong } from './reading-place.ts';
import { tell } from './words.ts';

/** Tells a reader who has scrolled down how many posts are new above; pressed, or scrolled up to, it goes away. */
export function createPill(list: HTMLElement) {
  const pill = byId<HTMLButtonElement>('pill');
  let waiting = 0;

  pill.addEventListener('click', () => {
    window.scrollTo({ top: 0 });
    list.focus({ preventScroll: true });
    clear();
  });
  window.addEventListener('scroll', () => {
    if (isReadingAlong()) clear();
  });

  return {
    countOne() {
      waiting++;
      pill.textContent = tell('newPosts', waiting);
      pill.hidden = false;
    },
    clear,
  };

  function clear(): void {
    waiting = 0;
    pill.hidden = true;
  }
}
