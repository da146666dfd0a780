import { setInAddress } from '../address.ts';
import { byId, element } from '../elements.ts';
import { keep, kept } from '../keep.ts';
import type { ChannelInfo } from '../types.ts';

const setting = 'columns';

/** The channels that stand side by side: as the address says (`?columns=buitenland,sport`), else as the reader last picked. */
export function createColumnPicker(picked: (names: readonly string[]) => void) {
  const list = byId('column-choices');
  const button = byId('pick-columns');
  let names: readonly string[] = inAddress() ?? kept<readonly string[]>(setting) ?? [];

  return {
    /** What the address asks for; none where it does not say. */
    asked: () => inAddress() ?? [],
    /** What she picked, in the address or before. */
    names: () => names,
    /** The channels that can be picked. */
    offer(channels: readonly ChannelInfo[]): void {
      if (list.contains(document.activeElement)) return;
      list.replaceChildren(...channels.map(choice));
      button.hidden = channels.length < 2;
    },
    /** The reader goes to one channel: the others go, for this page; what she picked stays hers. */
    forget(): void {
      names = [];
      setInAddress('columns', null);
      for (const box of list.querySelectorAll('input')) box.checked = false;
    },
  };

  function inAddress(): readonly string[] | null {
    const text = new URLSearchParams(location.search).get('columns');
    if (text === null) return null;
    const named = text.split(',').map((name) => unescaped(name.trim()));
    return [...new Set(named.filter((name) => name !== ''))];
  }

  function choice({ name, label }: ChannelInfo): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = names.includes(name);
    box.addEventListener('change', () => {
      // In the order in which they were picked.
      names = box.checked ? [...names, name] : names.filter((each) => each !== name);
      keep(setting, names);
      setInAddress('columns', names.length === 0 ? null : names.map(escaped).join(','));
      picked(names);
    });
    return element('li', '', element('label', '', box, ' ', label));
  }
}

/** A comma parts the names; a channel may have one in its own. */
function escaped(name: string): string {
  return name.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unescaped(name: string): string {
  return name.replaceAll('%2C', ',').replaceAll('%25', '%');
}
