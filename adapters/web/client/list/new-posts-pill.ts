import { pushButton } from '../elements.ts';
import { tell } from '../words.ts';
import { isReadingAlong } from './reading-place.ts';

/**
 * Tells a reader who has scrolled down how many stories are new above; pressed, or scrolled up to, it goes away. `rowOf`: the row in which
 * a message is shown: several of one event are one.
 */
export function createPill(list: HTMLElement, rowOf: (id: number) => HTMLElement | null) {
  const waiting = new Set<number>();
  const pill = pushButton('', 'pill', () => {
    list.scrollTo({ top: 0 });
    list.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
    clear();
  });
  pill.hidden = true;
  list.addEventListener('scroll', () => {
    if (waiting.size > 0 && isReadingAlong(list)) clear();
  });

  return {
    button: pill,
    count(more: readonly number[]): void {
      if (more.length === 0) return;
      for (const id of more) waiting.add(id);
      const rows = new Set([...waiting].flatMap((id) => rowOf(id) ?? []));
      pill.textContent = tell('newPosts', rows.size);
      pill.hidden = false;
    },
    clear,
  };

  function clear(): void {
    waiting.clear();
    pill.hidden = true;
  }
}
