import { byId, element, pushButton, seenOnly } from '../elements.ts';
import type { StateLine, WireState } from '../types.ts';

const shapes = { ok: '●', warning: '▲', broken: '■' } as const;

/** How sources and platforms do, in the bar. Each leads to more. */
export function createHealthBar(run: (command: string) => void) {
  const bar = byId('health');
  let said = '';

  return {
    /** Null: not known now; what stood there stays. */
    show(state: WireState | null): void {
      if (state === null || JSON.stringify(state) === said) return;
      said = JSON.stringify(state);
      const { sources, platforms } = state;
      const short = `${sources.working} / ${sources.all}`;
      bar.replaceChildren(
        line(sources, short, '/bronnen'),
        ...platforms.map((each) => line(each, each.name, '/toestand')),
      );
    },
  };

  function line({ text, health }: StateLine, short: string, command: string): HTMLElement {
    const button = pushButton('', `state-line ${health}`, () => run(command));
    // Where there is room for the short form alone, style hides the full one from the eye and not from the ear.
    button.append(
      seenOnly(shapes[health], 'shape'),
      ' ',
      seenOnly(short, 'short'),
      element('span', 'full', text),
    );
    return button;
  }
}
