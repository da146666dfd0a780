import { element } from '../elements.ts';
import { tell } from '../words.ts';

/**
 * What else can be done with a story, under `⋯`: closed by a press, by Escape, and by whatever is pressed outside of it. `about`: the story, for
 * who hears it alone.
 */
export function moreMenu(buttons: readonly HTMLButtonElement[], about: string): HTMLElement {
  const menu = document.createElement('details');
  menu.className = 'more';
  const summary = element('summary', 'command', '⋯');
  summary.setAttribute('aria-label', `${tell('more')}: ${about}`);
  summary.title = tell('more');
  menu.append(summary, element('div', 'more-menu', ...buttons));
  for (const button of buttons) button.addEventListener('click', close);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    close();
    summary.focus({ preventScroll: true });
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  menu.addEventListener('toggle', () => {
    if (menu.open) document.addEventListener('pointerdown', pressed);
    else document.removeEventListener('pointerdown', pressed);
  });
  return menu;

  function close(): void {
    menu.open = false;
  }

  function pressed({ target }: Event): void {
    if (!menu.isConnected) document.removeEventListener('pointerdown', pressed);
    else if (!(target instanceof Node && menu.contains(target))) close();
  }
}
