import { byId, element } from '../elements.ts';
import { keep, kept } from '../keep.ts';
import type { ChannelInfo } from '../types.ts';
import { setInAddress } from './view-options.ts';

const setting = 'columns';

/** The channels that stand side by side: as the address says (`?columns=buitenland,sport`), else as the reader last picked. */
export function createColumnPicker(picked: (names: readonly string[]) => void) {
  const list = byId('column-choices');
  const button = byId('pick-columns');
  let names: readonly string[] = asked() ?? kept<readonly string[]>(setting) ?? [];

  return {
    /** Those of the picked channels that the board has. */
    names: (known: readonly string[]) => names.filter((name) => known.includes(name)),
    /** The channels that can be picked. */
    offer(channels: readonly ChannelInfo[]): void {
      if (list.contains(document.activeElement)) return;
      list.replaceChildren(...channels.map(choice));
      button.hidden = channels.length < 2;
    },
    /** The reader goes to one channel: the others go, for this page; what she picked stays hers. */
    forget(): void {
      names = [];
      keep(setting, null);
      setInAddress('columns', null);
      for (const box of list.querySelectorAll('input')) box.checked = false;
    },
  };

  function asked(): readonly string[] | null {
    const text = new URLSearchParams(location.search).get('columns');
    return text === null
      ? null
      : text
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '');
  }

  function choice({ name, label }: ChannelInfo): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = names.includes(name);
    box.addEventListener('change', () => {
      // In the order in which they were picked.
      names = box.checked ? [...names, name] : names.filter((each) => each !== name);
      keep(setting, names);
      setInAddress('columns', names.length === 0 ? null : names.join(','));
      picked(names);
    });
    return element('li', '', element('label', '', box, ' ', label));
  }
}
