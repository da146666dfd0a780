import { byId, element } from './elements.ts';
import { keepPlace } from './reading-place.ts';
import { tell } from './words.ts';

/** What stands above the page and never leaves the screen: the top, a lost connection, what stands still. */
export type Bars = {
  /** What stands still, one line each: the first in the bar with their number, all of them when it is opened. */
  showTroubles(lines: readonly string[]): void;
  /** Whether Telex is reached. */
  showConnection(isLost: boolean): void;
  isLost(): boolean;
};

/** The bars of the page. However much stands still, they take two lines more of the screen at most. */
export function createBars(): Bars {
  const connection = byId('connection');
  const troubles = byId('troubles');
  const all = byId<HTMLDetailsElement>('trouble-all');
  measure(byId('bars'));
  all.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !all.open) return;
    all.open = false;
    all.querySelector('summary')?.focus();
    event.stopPropagation();
  });

  return {
    showTroubles(lines) {
      change(() => {
        byId('trouble-count').textContent = tell('troubles', lines.length);
        byId('trouble-first').textContent = lines[0] ?? '';
        byId('trouble-list').replaceChildren(...lines.map((line) => element('li', '', line)));
        troubles.hidden = lines.length === 0;
        if (troubles.hidden) all.open = false;
      });
    },
    showConnection(isLost) {
      if (isLost === !connection.hidden) return;
      change(() => {
        connection.textContent = tell('lost');
        connection.hidden = !isLost;
      });
    },
    isLost: () => !connection.hidden,
  };
}

/** What sticks below the bars is told how high they are. */
function measure(bars: HTMLElement): void {
  const note = () => document.documentElement.style.setProperty('--bars', `${bars.offsetHeight}px`);
  new ResizeObserver(note).observe(bars);
}

/** Who has scrolled down keeps her place. */
function change(act: () => void): void {
  keepPlace([...document.querySelectorAll<HTMLElement>('#posts > *')], null, act);
}
