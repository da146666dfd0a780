import { byId, element, heard, pushButton, seenOnly } from '../elements.ts';
import type { DeskList, DeskState, HandRow } from '../types.ts';
import { tell } from '../words.ts';

const shapes = { ok: '●', warning: '▲', broken: '■' } as const;

type Openers = { open(number: number): void; run(command: string): void };

/** The right column while no answer stands there: what is under embargo, who has what, and what does not work. */
export function createIdleColumn(openers: Openers) {
  const column = byId('idle-lists');
  let said = '';

  return {
    /** Null: not known now; what stood there stays. */
    show(desk: DeskState | null): void {
      if (desk === null || JSON.stringify(desk) === said) return;
      said = JSON.stringify(desk);
      const opened = document.activeElement?.closest<HTMLElement>('[data-number]');
      const focused = opened !== null && opened !== undefined && column.contains(opened) ? opened : null;
      const { embargoes, hands, wire } = desk;
      column.replaceChildren(
        section(hands, hands.rows.map(handRow)),
        section(
          embargoes,
          embargoes.rows.map(({ at, text }) =>
            element('li', 'plain-row', element('span', 'term', at), element('span', '', text)),
          ),
        ),
        section(
          wire,
          wire.rows.map(({ text, health }) =>
            element(
              'li',
              `plain-row ${health}`,
              seenOnly(shapes[health], 'shape'),
              element('span', '', text),
            ),
          ),
        ),
      );
      const again = `[data-number="${focused?.dataset.number}"] button`;
      if (focused !== null) column.querySelector<HTMLElement>(again)?.focus({ preventScroll: true });
    },
  };

  /** What is left out is told by the command that tells all of it. */
  function section({ title, note, command }: DeskList, rows: readonly HTMLElement[]): HTMLElement {
    const list = rows.length === 0 ? null : element('ul', 'plain-list', ...rows);
    const more =
      note === null
        ? null
        : rows.length === 0
          ? element('p', 'note', note)
          : element(
              'p',
              'note',
              pushButton(note, 'line-opener', () => openers.run(command)),
            );
    return element('section', '', element('h3', '', title), list, more);
  }

  function handRow({ who, number, lead, name, struck, dateline, since, language }: HandRow): HTMLElement {
    const title = element('span', 'hand-title');
    if (lead !== null) title.append(element('strong', 'mark', lead), ' ');
    if (name === null) title.append(element('b', 'dateline', dateline ?? `#${number}`));
    else {
      const shown =
        lead === null
          ? pushButton(name, 'line-opener', () => openers.open(number))
          : element(struck ? 's' : 'span', '', name);
      if (language !== null) shown.lang = language;
      title.append(lead === null ? '' : heard(tell('doNotUse')), shown);
    }
    const row = element(
      'li',
      lead === null ? 'plain-row' : 'plain-row withdrawn',
      element('span', 'term', who),
      element('span', '', title, element('span', 'since-when', `${since} · #${number}`)),
    );
    row.dataset.number = String(number);
    return row;
  }
}
