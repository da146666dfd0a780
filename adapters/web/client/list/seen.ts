import { keep, kept, onKeptElsewhere } from '../keep.ts';

/** How far this browser has looked in one channel. */
type Seen = {
  /** The newest seq that was shown to the reader, and when she last looked (ISO 8601). */
  readonly seq: number;
  readonly at: string;
  /** Where she had been when she came in: what is above it is new to her. */
  readonly mark: Mark | null;
  /** Ids that were marked by hand: above the mark as read, below it as unread. */
  readonly read: readonly number[];
  readonly unread: readonly number[];
};

/** A place in a channel: everything with a higher seq came later. `at` is ISO 8601. */
export type Mark = { readonly seq: number; readonly at: string };

const name = 'seen';
/** So many are marked by hand in one channel; the oldest mark goes. */
const mostMarked = 200;

/**
 * What the reader has seen of each channel, over reloads and while the board is closed; all tabs of a browser share it.
 * `onRead` is told of channels that she read further in another tab.
 */
export function createSeen(onRead: (channels: readonly string[]) => void) {
  let all: Record<string, Seen> = kept<Record<string, Seen>>(name) ?? {};
  onKeptElsewhere(name, () => {
    const before = all;
    all = kept<Record<string, Seen>>(name) ?? {};
    const read = Object.entries(all).filter(([channel, { seq }]) => seq > (before[channel]?.seq ?? seq));
    if (read.length > 0) onRead(read.map(([channel]) => channel));
  });

  return {
    /** `seen=12:buitenland`, for each channel: what the board is asked with. */
    asQuery: () =>
      new URLSearchParams(Object.entries(all).map(([channel, { seq }]) => ['seen', `${seq}:${channel}`])),

    /** What is known of a channel that was never looked at begins now; of a board that counts anew, all does. */
    begin(channels: readonly string[], seq: number, now: string): void {
      for (const channel of channels) {
        const known = knownOf(channel);
        if (known === undefined || known.seq > seq)
          put(channel, { seq, at: now, mark: null, read: [], unread: [] });
      }
    },

    /**
     * The reader comes to a channel whose newest message is `newest`: where there is something new to her, the mark is
     * where she last was; else it stays, so that a reload takes nothing away.
     */
    enter(channel: string, newest: number): Mark | null {
      const known = knownOf(channel);
      if (known === undefined) return null;
      const mark = newest > known.seq ? { seq: known.seq, at: known.at } : known.mark;
      put(channel, { ...known, mark, read: newest > known.seq ? [] : known.read });
      return mark;
    },

    /** She sees all up to `seq` now. */
    look(channel: string, seq: number, now: string): void {
      const known = knownOf(channel);
      if (known === undefined) return;
      put(channel, { ...known, seq: Math.max(known.seq, seq), at: now });
    },

    seqOf: (channel: string) => knownOf(channel)?.seq ?? 0,
    markOf: (channel: string) => knownOf(channel)?.mark ?? null,

    /** Whether a story is new to her: it came, or changed, after the mark; or she said so. */
    isNew(channel: string, id: number, seq: number): boolean {
      const known = knownOf(channel);
      if (known === undefined) return false;
      if (known.unread.includes(id)) return true;
      return known.mark !== null && seq > known.mark.seq && !known.read.includes(id);
    },

    /** Read becomes unread, and back. */
    toggle(channel: string, id: number, seq: number): void {
      const known = knownOf(channel);
      if (known === undefined) return;
      const without = { ...known, read: but(known.read, id), unread: but(known.unread, id) };
      const isUnread = this.isNew(channel, id, seq);
      const isAbove = known.mark !== null && seq > known.mark.seq;
      if (isUnread) put(channel, isAbove ? { ...without, read: add(known.read, id) } : without);
      else put(channel, isAbove ? without : { ...without, unread: add(known.unread, id) });
    },

    /** It was opened: that is reading. */
    markRead(channel: string, id: number, seq: number): void {
      if (this.isNew(channel, id, seq)) this.toggle(channel, id, seq);
    },

    /** How many she marked as unread by hand. */
    markedUnread: (channel: string) => knownOf(channel)?.unread.length ?? 0,
  };

  /** A channel may be called what every object has: `constructor`. */
  function knownOf(channel: string): Seen | undefined {
    return Object.hasOwn(all, channel) ? all[channel] : undefined;
  }

  function put(channel: string, seen: Seen): void {
    all = { ...all, [channel]: seen };
    keep(name, all);
  }
}

/** See `createSeen`. */
export type SeenChannels = ReturnType<typeof createSeen>;

function but(ids: readonly number[], id: number): readonly number[] {
  return ids.filter((each) => each !== id);
}

function add(ids: readonly number[], id: number): readonly number[] {
  return [...but(ids, id), id].slice(-mostMarked);
}
