import { byId, element } from './elements.ts';
import type { ChannelInfo } from './types.ts';
import { tell } from './words.ts';

/** The channels at the left: which is shown, what each follows, how much is unread in the others. */
export function createChannelList(choose: (name: string) => void) {
  const list = byId('channels');
  const unread = new Map<string, number>();
  let known: readonly ChannelInfo[] = [];
  let current = '';

  return {
    current: () => current,
    set(channels: readonly ChannelInfo[]) {
      known = channels;
      draw();
    },
    select(name: string) {
      current = name;
      unread.delete(name);
      draw();
    },
    addUnread(name: string) {
      unread.set(name, (unread.get(name) ?? 0) + 1);
      draw();
    },
  };

  function draw(): void {
    const focused = document.activeElement?.getAttribute('href');
    list.replaceChildren(...known.map(entry));
    if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
    const shown = known.find(({ name }) => name === current);
    byId('channel-title').textContent = shown?.label ?? current;
    byId('follows').textContent = shown === undefined ? '' : followed(shown);
    document.title = shown === undefined ? 'Telex' : `${shown.label} · Telex`;
  }

  function entry(channel: ChannelInfo): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(channel.name)}`;
    if (channel.name === current) link.setAttribute('aria-current', 'page');
    const count = unread.get(channel.name) ?? 0;
    link.append(element('span', 'channel-name', channel.label));
    if (count > 0) {
      const badge = element('span', 'unread', String(count));
      badge.setAttribute('aria-label', tell('unread', count));
      badge.setAttribute('role', 'img');
      link.append(badge);
    }
    link.append(element('span', 'channel-follows', followed(channel)));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(channel.name);
    });
    return element('li', '', link);
  }
}

function followed({ follows }: ChannelInfo): string {
  return follows.length === 0 ? tell('followsNothing') : `${tell('follows')} ${follows.join(', ')}`;
}
