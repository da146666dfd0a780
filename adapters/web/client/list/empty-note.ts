import { element, pushButton } from '../elements.ts';
import type { ChannelInfo } from '../types.ts';
import { tell } from '../words.ts';

/** What stands in a list without stories; `info` is null where there are some. What stands there already stays, for who hears it. */
export function showEmptyNote(
  list: HTMLElement,
  info: ChannelInfo | null,
  run: (command: string) => void,
): void {
  const standing = list.querySelector(':scope > .empty');
  const note = info === null ? null : emptyNote(info, run);
  if (note === null) standing?.remove();
  else if (standing === null) list.prepend(note);
  else if (standing.textContent !== note.textContent) standing.replaceWith(note);
}

/** Why there are none, where a source does not work; else how to get some. */
function emptyNote({ lack }: ChannelInfo, run: (command: string) => void): HTMLElement {
  if (lack === null) return element('div', 'empty', element('p', '', tell('empty')));
  return element(
    'div',
    'empty',
    element('p', 'fault', lack.title),
    ...lack.lines.map((line) => element('p', '', line)),
    element(
      'p',
      '',
      pushButton(tell('allSources'), 'command', () => run('/bronnen')),
    ),
  );
}
