import type { Dateline } from './dateline/dateline.ts';
import type { DoubtAnswer, Handling } from './handling/handling.ts';
import type { EpochMs, WireItem } from './item.ts';

/** `held` is withheld or under embargo: nobody is shown it. */
export type StoryState = 'live' | 'withdrawn' | 'held';

/** What names a story that was taken back or is held back: what its last version that people could read said. */
export type StoryName = {
  readonly headline: string | null;
  /** The first words of its lede, for one without a headline. */
  readonly opening: string | null;
  readonly dateline: Dateline | null;
  /** The agency's own short name for it, `veerboot-kreta`: what is left of its name where headlines are not shown. */
  readonly slug: string | null;
};

/** All versions of one event as an editor knows it, under its short number. */
export type Story = {
  /** `#412`. */
  readonly number: number;
  readonly state: StoryState;
  /** The newest version. Of a withdrawn story its text is still here: who shows it must not. */
  readonly item: WireItem;
  readonly sourceId: string;
  /** Who sent the newest version: the credit of its source in the newsroom file, else the source's id. Never what the item says. */
  readonly sender: string;
  /** Sample news from the wire that Telex makes up itself. */
  readonly sample: boolean;
  /** 1 for the first version that was seen, one more for each change of text or status. */
  readonly revision: number;
  /** When the first version was issued (null: unknown) and seen. */
  readonly issuedAt: EpochMs | null;
  readonly seenAt: EpochMs;
  /**
   * When people could first read it: its time of issue, where that does not lie ahead of when it was seen; of one that was held from its first
   * version on, when that ended. Lists stand in this order.
   */
  readonly cameAt: EpochMs;
  /** When the newest version was issued or seen, null while there is only one. */
  readonly updatedAt: EpochMs | null;
  readonly corrected: boolean;
  readonly withdrawnAt: EpochMs | null;
  /** Who has it; null: nobody. */
  readonly handling: Handling | null;
  /** Rises with each change of who has it, and of what event it is: by it two who press at once are told apart, and a card from one that is behind. */
  readonly handlingTurn: number;
  /** What a person answered to whether it was withdrawn; null: nobody asked, or nobody answered yet. */
  readonly answer: DoubtAnswer | null;
  /** Null of a live story, and of one that nobody could ever read. */
  readonly named: StoryName | null;
};

/** Of a live story that nobody has dealt with yet. */
export const untouched = { handling: null, handlingTurn: 0, answer: null, named: null } as const;

/**
 * When a first version could be read. A time that lies ahead would stand above all news until it comes: such a story came when it was seen; one
 * whose embargo had ended by then came when it ended.
 */
export function cameAt({
  issuedAt,
  seenAt,
  embargoedUntil,
}: Pick<WireItem, 'issuedAt' | 'seenAt' | 'embargoedUntil'>): EpochMs {
  return Math.min(Math.max(issuedAt ?? seenAt, embargoedUntil ?? 0), seenAt);
}

/** What the fields of an item say of it at a moment: killed, held back for now, or for everybody to read. */
export function stateSaid(
  { pubStatus, embargoedUntil }: Pick<WireItem, 'pubStatus' | 'embargoedUntil'>,
  now: EpochMs,
): StoryState {
  if (pubStatus === 'canceled') return 'withdrawn';
  if (pubStatus === 'withheld') return 'held';
  return embargoedUntil !== null && embargoedUntil > now ? 'held' : 'live';
}

/** When people could first read it in Telex: when it was first seen, or when what held it from then on ended. Takes of an event stand in this order. */
export function readableFrom({ seenAt, cameAt }: Pick<Story, 'seenAt' | 'cameAt'>): EpochMs {
  return Math.max(seenAt, cameAt);
}

/**
 * When something of it last came to Telex, by Telex's own clock where that is known: it was first seen, a version of it was read, what held it ended, or
 * it was taken back. An agency may have written a version well before.
 */
export function lastHeardAt({
  item,
  seenAt,
  cameAt,
  updatedAt,
  withdrawnAt,
}: Pick<Story, 'item' | 'seenAt' | 'cameAt' | 'updatedAt' | 'withdrawnAt'>): EpochMs {
  return Math.max(seenAt, cameAt, item.seenAt, updatedAt ?? 0, withdrawnAt ?? 0);
}

/** The item as it would stand in the archive on arrival. */
export function asStory(
  item: WireItem,
  number: number,
  { sourceId, sender }: Pick<Story, 'sourceId' | 'sender'>,
): Story {
  return {
    ...{ number, state: 'live', item, sourceId, sender, sample: false, revision: 1 },
    ...{ issuedAt: item.issuedAt, seenAt: item.seenAt, cameAt: cameAt(item), updatedAt: null },
    ...{ corrected: false, withdrawnAt: null },
    ...untouched,
  };
}
