import { byId, element, heard, seenOnly } from '../elements.ts';
import type { ChannelInfo, Message } from '../types.ts';
import { tell } from '../words.ts';
import { followed } from './channel-column.ts';
import type { SeenChannels } from './seen.ts';

/** The channels at the left: which are shown, what each follows, how much is unread in the others, and where a source is down. */
export function createChannelList(of: { readonly seen: SeenChannels; choose(name: string): void }) {
  const list = byId('channels');
  /** What came since the reader last looked, by channel, as far as it is known one by one: the seq of each. */
  const arrived = new Map<string, Map<number, number>>();
  /** What the board counted before that. */
  const counted = new Map<string, number>();
  /** Of what is unread, with which stories each was last told to be of one event. */
  const events = new Map<string, Map<number, string>>();
  /** The seq up to which it did: what comes by the stream after that may be in it already. */
  let countedUpTo = 0;
  let known: readonly ChannelInfo[] = [];
  let shown: readonly string[] = [];

  return {
    all: () => known,
    has: (name: string) => known.some((channel) => channel.name === name),
    info: (name: string) => known.find((channel) => channel.name === name) ?? null,
    names: () => known.map(({ name }) => name),
    /** As the board counted them up to `seq`: what came after that is known one by one. */
    set(channels: readonly ChannelInfo[], seq: number): void {
      known = channels;
      countedUpTo = seq;
      for (const { name, unread } of channels) {
        if (unread === null) continue;
        counted.set(name, unread);
        const later = [...(arrived.get(name) ?? [])].filter(([, each]) => each > seq);
        arrived.set(name, new Map(later));
      }
      draw();
    },
    /** The channels that stand on the page, the one that commands are for first. */
    show(names: readonly string[]): void {
      shown = names;
      draw();
      showInRow(list.querySelector<HTMLElement>('[aria-current]'));
    },
    /** What is shown and looked at is read. */
    lookAt(names: readonly string[]): void {
      for (const name of names) {
        counted.delete(name);
        arrived.delete(name);
        events.delete(name);
      }
      draw();
    },
    /**
     * What comes where nobody looks is unread; once, however often it is brought up. Seen at the next `draw`. True: it may be unread already, or
     * is of an event, which counts once, or who is of that is another than before: the board is to count anew.
     */
    noteArrival(message: Message, isLookedAt: boolean): boolean {
      const { channel, id, newsSeq, parentId, editedAt } = message;
      if (isLookedAt || parentId !== null || newsSeq <= of.seen.seqOf(channel)) return false;
      const isRegrouped = isToldAnew(message) && editedAt !== null;
      if (newsSeq <= countedUpTo) return isRegrouped;
      const its = arrived.get(channel) ?? new Map();
      const mayCount = eventIn(message) !== '' || isRegrouped || (editedAt !== null && !its.has(id));
      if (mayCount && unreadIn(channel) > 0) return true;
      its.set(id, newsSeq);
      arrived.set(channel, its);
      return false;
    },
    draw,
  };

  /** Whether it says another thing of its event than it did; so does what was never heard of. */
  function isToldAnew(message: Message): boolean {
    const its = events.get(message.channel) ?? new Map<number, string>();
    events.set(message.channel, its);
    const said = eventIn(message);
    const isNew = its.get(message.id) !== said;
    its.set(message.id, said);
    return isNew;
  }

  /** On a phone the channels stand in one row, wider than the screen. */
  function showInRow(entry: HTMLElement | null): void {
    if (entry !== null) list.scrollLeft = entry.offsetLeft - (list.clientWidth - entry.offsetWidth) / 2;
  }

  function unreadIn(name: string): number {
    return (counted.get(name) ?? 0) + (arrived.get(name)?.size ?? 0) + of.seen.markedUnread(name);
  }

  function draw(): void {
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    list.replaceChildren(...known.map(entry));
    if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
    const first = known.find(({ name }) => name === shown[0]);
    const count = shown.reduce((sum, name) => sum + unreadIn(name), 0);
    const title = first === undefined ? 'Telex' : `${first.label} · Telex`;
    document.title = count === 0 ? title : `(${count}) ${title}`;
  }

  function entry(channel: ChannelInfo): HTMLElement {
    const { name, label, health } = channel;
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(name)}`;
    link.title = followed(channel);
    if (shown.includes(name)) link.setAttribute('aria-current', shown.length === 1 ? 'page' : 'true');
    link.append(seenOnly(label.slice(0, 2), 'initials'), element('span', 'channel-name', label), ' ');
    const count = unreadIn(name);
    if (count > 0) link.append(heard(tell('unread', count)), seenOnly(String(count), 'unread'));
    else if (health === 'broken') link.append(heard(tell('broken')), seenOnly('■', 'down'));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      of.choose(name);
    });
    return element('li', '', link);
  }
}

/** Which event a message is of, and who else; empty: none. */
function eventIn(message: Message): string {
  if (message.kind !== 'card' || message.event === undefined) return '';
  const { id, takes } = message.event;
  return [id, ...takes.map(({ number }) => number)].join(' ');
}

/** See `createChannelList`. */
export type ChannelList = ReturnType<typeof createChannelList>;
