import type { StuckFiles } from '../domain/folder/stuck-files.ts';
import type { HourOfWeek } from '../domain/hour-of-week.ts';
import type { LieKind } from '../domain/identity/lying-guids.ts';
import type { EpochMs } from '../domain/item.ts';
import type { PushRecord } from '../domain/push-feeding.ts';
import type { SourceMove } from '../domain/source-move.ts';

/** How a source is doing, for `/bronnen`, `/toestand` and the metrics. */
export type SourceHealth = {
  readonly id: string;
  readonly url: string;
  readonly credit: string | null;
  readonly topic: string | null;
  readonly state: 'new' | 'ok' | 'failing' | 'gone';
  readonly lastPollAt: EpochMs | null;
  readonly lastItemAt: EpochMs | null;
  readonly nextPollAt: EpochMs | null;
  /** Where it is said to have moved for good; null: nowhere. */
  readonly movedTo: string | null;
  readonly failCount: number;
  /** One clear line; null when all was well. With state `ok`: what is the matter with a document that could be read. */
  readonly lastError: string | null;
  /** `dns`, `not-found`, `damaged`, …: see chat/words/source-faults.ts. */
  readonly lastErrorKind: string | null;
  /** How it was seen to name its items wrongly, the last two days. */
  readonly lies: readonly LieKind[];
  /** Files of its folder that were moved to `rejected/` within a day, the newest last. */
  readonly rejected: readonly RejectedFile[];
  /** Files of its folder that are not read, or not moved away, until somebody does something. Absent: none. */
  readonly stuck?: readonly StuckFiles[];
  /** Until when somebody reads it; null: nobody does. */
  readonly leaseUntil: EpochMs | null;
  /** What was asked of its hub; null: it names none. */
  readonly push: SourcePush | null;
  /** A command says that it is not read for now. Absent: none does. */
  readonly isPaused?: true;
  /** It is silent for longer than it ever is at that hour. Absent: it is not, or too little is known, or it is not to be told. */
  readonly silence?: SourceSilence;
};

/** A source that fails, that is gone, that is silent for longer than it ever is at that hour, or of which files cannot be read or moved away, or change all the time. */
export type AilingSource = Pick<
  SourceHealth,
  'id' | 'state' | 'failCount' | 'lastError' | 'lastErrorKind' | 'isPaused' | 'silence' | 'stuck'
>;

/** When a source is to be read and who reads it, as the metrics tell it. */
export type SourcePulse = Pick<
  SourceHealth,
  'id' | 'state' | 'nextPollAt' | 'leaseUntil' | 'isPaused' | 'silence' | 'stuck'
>;

/** Since when a source brought nothing, and within how long it usually does after that hour of the week. */
export type SourceSilence = { readonly since: EpochMs; readonly usualMs: number };

/** A file of a folder that was moved away unread, or read in part. `why`: as a fault's kind, see chat/words/source-faults.ts. */
export type RejectedFile = { readonly name: string; readonly why: string; readonly at: EpochMs };

/** How a hub does for a source; see domain/push-feeding.ts. */
export type SourcePush = PushRecord & { readonly hub: string; readonly reason: string | null };

/** How the sources do together, for `/toestand`. */
export type SourcesOverview = {
  readonly byState: ReadonlyMap<SourceHealth['state'], number>;
  /** The first ten of those that fail or are gone. */
  readonly troubled: readonly string[];
  readonly newestItemAt: EpochMs | null;
  /** Those that are silent for longer than they ever are at that hour. */
  readonly silent: readonly string[];
  /** Those that worked the last time and are late now: see domain/delay/source-late.ts. */
  readonly late: readonly string[];
};

/** The sources of the newsroom file: how each does, when it is due, and who polls it. A claim is a lease with a fence. */
export type SourceStore = {
  health(): Promise<readonly SourceHealth[]>;
  /** Those that are not well, which of thousands are few: asked again and again, where `health` is for who wants to see them all. */
  ailing(): Promise<readonly AilingSource[]>;
  pulses(): Promise<readonly SourcePulse[]>;
  /** Of those of the sources that there are: when each last brought something new, null for never. */
  lastItems(ids: readonly string[]): Promise<ReadonlyMap<string, EpochMs | null>>;
  overview(now: EpochMs): Promise<SourcesOverview>;
  /** Makes the stored sources those of the newsroom file. A changed url starts afresh; one left out is polled no more. */
  sync(definitions: readonly SourceDefinition[], since?: SyncSince): Promise<void>;
  /** Those to poll now that nobody polls, the longest overdue first, without the ones in `busy`. */
  due(now: EpochMs, busy: ReadonlySet<string>, limit: number): Promise<readonly SourcePoll[]>;
  /** Takes those of the sources that are still due and nobody's: nobody else polls them for as long as the lease. */
  claim(asked: SourceClaim): Promise<readonly SourcePoll[]>;
  /** Gives back what was claimed and could not be read. */
  release(turns: readonly SourceTurn[]): Promise<void>;
  /** What a poll found, and the end of its claim; in one transaction with its items. Throws LostSourceError. */
  savePoll(turn: SourceTurn, result: PollResult): Promise<void>;
  /** What a hub sent of a source, and the end of its claim: it counts as no poll. Throws LostSourceError. */
  savePush(turn: SourceTurn, lastItemAt: EpochMs | null): Promise<void>;
  /** It is due at that moment at the latest, unless its server asked to be left alone. */
  hasten(id: string, at: EpochMs): Promise<void>;
  /** At a worker's start: its own leases from before a crash end. */
  takeOver(owner: string): Promise<void>;
  /** Sources whose server asked to be left alone for longer than until `now`. */
  askedToWait(now: EpochMs): Promise<readonly SourceWait[]>;
};

/** Why sources are brought up to the newsroom file: at a `start` all are read at once; after a `change` of it those that are new or other. */
export type SyncSince = 'start' | 'change';

/** A source as it was claimed: its fence rises with each claim, and with a new address. */
export type SourceTurn = { readonly id: string; readonly fence: number };

/** A source whose server asked to be left alone. */
export type SourceWait = { readonly id: string; readonly until: EpochMs };

/** Who wants to poll which sources. */
export type SourceClaim = {
  readonly ids: readonly string[];
  readonly owner: string;
  readonly now: EpochMs;
  /** Nobody else polls them for so long; fifteen minutes at most. */
  readonly leaseMs: number;
  /** A hub sent something of them: they need not be due. */
  readonly isDueOrNot?: true;
};

/** A source was read for longer than its lease, or has another address since: what was read is not written down. */
export class LostSourceError extends Error {
  readonly code = 'lost-source';
  constructor(id: string) {
    super(`the source ${id} was claimed anew, or moved, while it was being read`);
    this.name = 'LostSourceError';
  }
}

/** A source as the newsroom file has it, as far as the store needs to know. */
export type SourceDefinition = {
  readonly id: string;
  readonly url: string;
  readonly credit: string | null;
  readonly topic: string | null;
  /** Whose voice it is, where that is not its credit. */
  readonly agency?: string | null;
  readonly sample: boolean;
  /** False: nobody wants to hear that it is silent. Absent: it is told. */
  readonly tellsSilence?: boolean;
};

/** What a poll needs to know of earlier ones. */
export type SourcePoll = SourceTurn & {
  /** When it was to be read. */
  readonly dueAt: EpochMs;
  /** As the newsroom file has it. */
  readonly url: string;
  /** Where permanent redirects lead from there; null: nowhere. */
  readonly move: SourceMove | null;
  /** Telex has started since the written address was last asked. */
  readonly asksWritten: boolean;
  /** Its state after the last poll. */
  readonly state: SourceHealth['state'];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the last body that was read; `cut:` before it where its end did not come. */
  readonly bodyHash: string | null;
  /** The address that these are of; null: not noted. */
  readonly validatorsUrl: string | null;
  /** When the document itself last came, whole; null: never, or not noted. */
  readonly lastFullAt: EpochMs | null;
  /** The usual time between its items, in ms; null: not known. */
  readonly itemGapMs: number | null;
  /** How often the feed itself wants to be read, as it last said. */
  readonly pollEveryMs: number | null;
  /** At which hours of the week (UTC) it asks not to be read, as it last said. */
  readonly skippedHours: readonly HourOfWeek[];
  /** When it last brought something new; null: never. */
  readonly lastItemAt: EpochMs | null;
  readonly failCount: number;
  /** What the last poll had to say: why it failed, or what was the matter with a document that could be read. */
  readonly lastError: string | null;
  readonly lastErrorKind: string | null;
  /** As SourceHealth has them. */
  readonly rejected: readonly RejectedFile[];
  readonly stuck?: readonly StuckFiles[];
  /** Null: never read with success, so this is the first poll. */
  readonly lastSuccessAt: EpochMs | null;
};

type PollFacts = {
  readonly at: EpochMs;
  readonly nextPollAt: EpochMs;
  /** Absent: keep what is stored. */
  readonly validators?: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly bodyHash: string;
    readonly url: string;
  };
  readonly pollEveryMs?: number | null;
  readonly skippedHours?: readonly HourOfWeek[];
  /** The server asked to be left alone until then; absent: it did not. */
  readonly askedUntil?: EpochMs;
  readonly itemGapMs?: number | null;
  /** Set when the document itself came, whole. */
  readonly lastFullAt?: EpochMs;
  readonly move?: SourceMove | null;
  readonly rejected?: readonly RejectedFile[];
  /** Goes with `rejected`: absent there, none are. */
  readonly stuck?: readonly StuckFiles[];
  readonly lastItemAt?: EpochMs | null;
  /** Only part of the document came: for what is still to come, this poll does not count as the last good one. */
  readonly isPartial?: boolean;
};

/** What is the matter with a source: one clear line, and its code (see chat/words/source-faults.ts). */
export type SourceFault = { readonly text: string; readonly kind: string | null };

/** What a poll leaves with its source: it was read, with a warning where something is the matter, or it was not. */
export type PollResult = PollFacts &
  (
    | { readonly state: 'ok'; readonly warning?: SourceFault | null }
    | { readonly state: 'failing' | 'gone'; readonly fault: SourceFault }
  );

/** A source that was added by a command, not by the newsroom file. */
export type ChatSource = {
  readonly id: string;
  readonly url: string;
  /** The desk, where its items do not say. */
  readonly topic: string | null;
  readonly credit: string | null;
  /** Who added it, as people read the name. */
  readonly by: string | null;
  readonly at: EpochMs;
};

/** A source that is not read for a while; whose it is does not matter. */
export type SourcePause = {
  readonly id: string;
  /** Null: until somebody says so. */
  readonly until: EpochMs | null;
  readonly by: string | null;
  readonly at: EpochMs;
};

/** What commands said of sources. */
export type ChatSourceStore = {
  all(): Promise<readonly ChatSource[]>;
  /** False: there is one of that id, and it stays as it is. */
  add(source: ChatSource): Promise<boolean>;
  /** False: there is none of that id. */
  remove(id: string): Promise<boolean>;
  pauses(): Promise<readonly SourcePause[]>;
  /** One that is paused is paused anew. */
  pause(pause: SourcePause): Promise<void>;
  /** False: it was not paused. */
  resume(id: string): Promise<boolean>;
};
