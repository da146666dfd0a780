import { byId, element } from '../elements.ts';
import { keepEveryPlace } from '../list/reading-place.ts';
import { tell } from '../words.ts';

/** What stands above the page and never leaves the screen: a lost connection, what stands still. */
export type Bars = {
  /** What stands still, one line each: the first in the bar with their number, all of them when it is opened. */
  showTroubles(lines: readonly string[]): void;
  /** Whether Telex is reached. */
  showConnection(isLost: boolean): void;
  isLost(): boolean;
};

/** A sentence to the reader in a bar of its own, until there is another; none takes it away. */
export function say(sentence: string): void {
  const bar = byId('told');
  if (bar.textContent === sentence) return;
  keepEveryPlace(() => {
    bar.textContent = sentence;
  });
}

/** The bars of the page. However much stands still, they take two lines more of the screen at most; lists and box take the rest. */
export function createBars(): Bars {
  const connection = byId('connection');
  const troubles = byId('troubles');
  const all = byId<HTMLDetailsElement>('trouble-all');
  all.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !all.open) return;
    all.open = false;
    all.querySelector('summary')?.focus();
    event.preventDefault();
  });

  return {
    showTroubles(lines) {
      keepEveryPlace(() => {
        byId('trouble-count').textContent = tell('troubles', lines.length);
        byId('trouble-first').textContent = lines[0] ?? '';
        byId('trouble-list').replaceChildren(...lines.map((line) => element('li', '', line)));
        troubles.hidden = lines.length === 0;
        if (troubles.hidden) all.open = false;
      });
    },
    showConnection(isLost) {
      if (isLost === !connection.hidden) return;
      keepEveryPlace(() => {
        connection.textContent = tell('lost');
        connection.hidden = !isLost;
      });
    },
    isLost: () => !connection.hidden,
  };
}
