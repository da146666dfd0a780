import type { Platform } from '../../domain/channel.ts';
import type { RefusedFile } from '../../domain/file-standing.ts';
import type { EpochMs } from '../../domain/item.ts';

/** What several Telexes on one database know of each other: who is there, who does what, and what was done already. */
export type ReplicaStore = {
  /** It is still there. */
  sign(self: ReplicaSign): Promise<void>;
  /** These lanes are its own until then, unless somebody else took them meanwhile: those that are. */
  renewLanes(
    lanes: readonly HeldLane[],
    owner: string,
    now: EpochMs,
    until: EpochMs,
  ): Promise<readonly HeldLane[]>;
  /** The same of sources. */
  renewSources(turns: readonly HeldSource[], owner: string, until: EpochMs): Promise<void>;
  /** Why its newsroom file is not in force as it stands, for the others; null: it is. Gone with it. */
  noteRefused(owner: string, refused: RefusedFile | null): Promise<void>;
  /** It ends: what it held is anybody's. */
  leave(owner: string, now: EpochMs): Promise<void>;
  /** Those that were there within their lease, the oldest first. */
  alive(now: EpochMs): Promise<readonly ReplicaView[]>;
  /** Takes what only one may do, or keeps it; false: another has it. */
  takeLease(name: LeaseName, owner: string, now: EpochMs, leaseMs: number): Promise<boolean>;
  /** True for the first who asks for this id, whichever replica; it is remembered until `forgetHeard`. */
  isFirst(id: string, now: EpochMs): Promise<boolean>;
  /** What was heard before is forgotten. */
  forgetHeard(before: EpochMs): Promise<void>;
  /** When the platform takes the next act of anybody; of its `edits`, until when their ration is spent. */
  nextTurn(of: TurnName): Promise<EpochMs>;
  /** It takes none before. What was noted for later stays. */
  holdTurns(of: TurnName, until: EpochMs): Promise<void>;
  /** The newsroom file that is in force; null: none was offered. */
  newsroomFile(): Promise<NewsroomFile | null>;
  /** What it says, as long as it is this one; null: another is in force by now. */
  newsroomText(digest: string): Promise<string | null>;
  /** The file that one Telex has: it is in force from now on where it was changed last. The one that is. In a transaction. */
  offerNewsroomFile(offer: NewsroomOffer, now: EpochMs): Promise<NewsroomFile>;
};

/** What has a pace that all replicas keep together. */
export type TurnName = Platform | `${Platform}/edits`;

/** What one replica at a time does for all. `hubs`: it asks them. `hearing-`: it hears what people do on the platform. */
export type LeaseName = 'alarms' | 'retention' | 'hubs' | `hearing-${Platform}`;

/** A sign of life. */
export type ReplicaSign = {
  readonly owner: string;
  readonly startedAt: EpochMs;
  readonly now: EpochMs;
  readonly leaseMs: number;
  /** Digest of the newsroom file that it has. */
  readonly newsroom: string;
};

/** One Telex on the database. */
export type ReplicaView = {
  readonly owner: string;
  readonly startedAt: EpochMs;
  readonly newsroom: string;
  /** Why its newsroom file is not in force as it stands; null: it is. */
  readonly refused: RefusedFile | null;
};

/** A lane under the fence of one claim. */
export type HeldLane = { readonly channelId: number; readonly fence: number };

/** A source under the fence of one claim. */
export type HeldSource = { readonly id: string; readonly fence: number };

/** The newsroom file that is in force. `from`: the machine on which it was changed last, by the clock of the database. */
export type NewsroomFile = { readonly digest: string; readonly changedAt: EpochMs; readonly from: string };

/** A newsroom file, as a Telex has it; `changedAt` null: that is not known, and when it was first seen counts. */
export type NewsroomOffer = {
  readonly digest: string;
  readonly text: string;
  readonly changedAt: EpochMs | null;
  readonly from: string;
};
