import { byId, element } from './elements.ts';
import type { ChannelInfo, Message } from './types.ts';
import { tell } from './words.ts';

/** The channels at the left: which is shown, what each follows, how much is unread in the others. */
export function createChannelList(choose: (name: string) => void) {
  const list = byId('channels');
  const unread = new Map<string, number>();
  /** The newest message of each channel that was counted or shown. */
  const newest = new Map<string, number>();
  let known: readonly ChannelInfo[] = [];
  let current = '';
  document.addEventListener('visibilitychange', () => {
    if (isLookedAt() && unread.delete(current)) draw();
  });

  return {
    current: () => current,
    has: (name: string) => known.some((channel) => channel.name === name),
    first: () => known[0]?.name ?? null,
    set(channels: readonly ChannelInfo[]) {
      known = channels;
      for (const { name, newestId } of channels) if (!newest.has(name)) newest.set(name, newestId ?? 0);
      draw();
    },
    select(name: string) {
      current = name;
      unread.delete(name);
      draw();
      showInRow(list.querySelector<HTMLElement>('[aria-current]'));
    },
    /** An edit of what was posted before is nothing new to read. */
    noteArrival({ channel, id }: Message) {
      if (id <= (newest.get(channel) ?? 0)) return;
      newest.set(channel, id);
      if (channel === current && isLookedAt()) return;
      unread.set(channel, (unread.get(channel) ?? 0) + 1);
      draw();
    },
  };

  /** On a phone the channels stand in one row, wider than the screen. */
  function showInRow(entry: HTMLElement | null): void {
    if (entry !== null) list.scrollLeft = entry.offsetLeft - (list.clientWidth - entry.offsetWidth) / 2;
  }

  function isLookedAt(): boolean {
    return document.visibilityState === 'visible';
  }

  function draw(): void {
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    list.replaceChildren(...known.map(entry));
    if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
    const shown = known.find(({ name }) => name === current);
    byId('channel-title').textContent = shown?.label ?? current;
    byId('follows').textContent = shown === undefined ? '' : followed(shown);
    const count = unread.get(current) ?? 0;
    const title = shown === undefined ? 'Telex' : `${shown.label} · Telex`;
    document.title = count === 0 ? title : `(${count}) ${title}`;
  }

  function entry(channel: ChannelInfo): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(channel.name)}`;
    if (channel.name === current) link.setAttribute('aria-current', 'page');
    link.append(element('span', 'channel-name', channel.label));
    const count = unread.get(channel.name) ?? 0;
    if (count > 0) {
      const told = element('span', 'visually-hidden', tell('unread', count));
      const shown = element('span', 'unread', String(count));
      shown.setAttribute('aria-hidden', 'true');
      link.append(told, shown);
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
