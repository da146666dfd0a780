import { setInAddress } from '../address.ts';
import { byId } from '../elements.ts';
import { keep, kept } from '../keep.ts';
import { keepEveryPlace } from '../list/reading-place.ts';

const root = document.documentElement;
const address = new URLSearchParams(location.search);

/** A screen on a wall: `?wall`. */
export const isWall = address.has('wall');

/** Density and theme as the address says, else as the reader last pressed, else as the system is. The wall is dark and dense. */
export function setUpView(): void {
  const theme = address.get('theme') ?? (isWall ? 'dark' : '');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.classList.toggle('wall', isWall);
  const asked = address.get('density') ?? kept<string>('density');
  const button = byId('compact');
  show(isWall || asked === 'compact');
  button.addEventListener('click', () => {
    const isCompact = !root.classList.contains('compact');
    keep('density', isCompact ? 'compact' : 'normal');
    if (address.has('density')) setInAddress('density', isCompact ? 'compact' : 'normal');
    keepEveryPlace(() => show(isCompact));
  });

  function show(isCompact: boolean): void {
    root.classList.toggle('compact', isCompact);
    root.classList.toggle('normal', !isCompact);
    button.setAttribute('aria-pressed', String(isCompact));
  }
}

/** Where the bar has no room its buttons stand in the sheet of keys: these press the others and show how they stand. */
export function mirrorView(): void {
  const sheet = byId('keys');
  const mirrors = [...sheet.querySelectorAll<HTMLButtonElement>('[data-presses]')];
  for (const mirror of mirrors) {
    const pressed = byId(mirror.dataset.presses ?? '');
    mirror.addEventListener('click', () => {
      const opens = pressed.getAttribute('popovertarget');
      if (opens === null) pressed.click();
      else byId(opens).showPopover();
      show();
    });
  }
  sheet.addEventListener('beforetoggle', show);

  function show(): void {
    for (const mirror of mirrors) {
      const state = byId(mirror.dataset.presses ?? '').getAttribute('aria-pressed');
      if (state !== null) mirror.setAttribute('aria-pressed', state);
    }
  }
}
