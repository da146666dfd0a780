import { pushButton } from '../elements.ts';
import { tell } from '../words.ts';
import { isReadingAlong } from './reading-place.ts';

/** Tells a reader who has scrolled down how many stories are new above; pressed, or scrolled up to, it goes away. */
export function createPill(list: HTMLElement) {
  let waiting = 0;
  const pill = pushButton('', 'pill', () => {
    list.scrollTo({ top: 0 });
    list.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
    clear();
  });
  pill.hidden = true;
  list.addEventListener('scroll', () => {
    if (waiting > 0 && isReadingAlong(list)) clear();
  });

  return {
    button: pill,
    count(more: number): void {
      if (more === 0) return;
      waiting += more;
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
