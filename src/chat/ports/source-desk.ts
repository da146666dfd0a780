import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { ChatSource, SourcePause } from '../../store/source-store.ts';

/** What a person wants of a source: an address, and what she says of it besides. */
export type SourceWish = {
  /** As typed. */
  readonly address: string;
  readonly topic: string | null;
  readonly credit: string | null;
  /** What it is to be called; null: after its host. */
  readonly id: string | null;
};

/** What stands at an address. */
export type SourceLook =
  | {
      readonly kind: 'feed';
      /** For `take`, for an hour. */
      readonly key: string;
      readonly id: string;
      readonly address: string;
      readonly title: string | null;
      readonly format: string;
      readonly count: number;
      /** The newest few that may be shown, as they would be read. */
      readonly items: readonly Pick<
        WireItem,
        'headline' | 'dateline' | 'lede' | 'issuedAt' | 'credit' | 'topics'
      >[];
      /** How many may not be shown: withdrawn, held or under embargo. */
      readonly kept: number;
      /** The desks that its items come to, each with how many. */
      readonly desks: readonly { readonly topic: string; readonly count: number }[];
      readonly zone: string | null;
      /** When its newest item was issued; null: not said. */
      readonly newestAt: EpochMs | null;
      /** The usual time between its items; null: not known. */
      readonly gapMs: number | null;
    }
  | {
      readonly kind: 'several';
      readonly feeds: readonly { readonly address: string; readonly title: string | null }[];
    }
  | { readonly kind: 'refused'; readonly why: SourceRefusal };

/** Why a source is not added. `detail` names what it is about: another source, a fault. */
export type SourceRefusal =
  | { readonly code: 'no-address' | 'scheme' | 'password' | 'key' | 'port' | 'private' }
  | { readonly code: 'known'; readonly id: string }
  | { readonly code: 'id-taken' | 'id-wrong'; readonly id: string }
  | { readonly code: 'credit-taken'; readonly credit: string }
  | { readonly code: 'too-many'; readonly most: number }
  /** As `source-faults` tells it. */
  | { readonly code: 'fault'; readonly lastError: string; readonly lastErrorKind: string }
  | { readonly code: 'nothing-found' | 'expired' | 'busy' };

/** What people do with sources from chat. */
export type SourceDesk = {
  /** Asks the address, and finds the feed of a page. Nothing is kept but what was found, for an hour. */
  look(wish: SourceWish): Promise<SourceLook>;
  /** Adds what was found. Null: it is added, and read at once. */
  take(key: string, by: string | null): Promise<{ readonly id: string } | SourceRefusal>;
  /** A source that was added from chat is read no more; false: there is none of that id. */
  stop(id: string): Promise<boolean>;
  /** Any source is not read until then (null: until it is resumed). False: there is none of that id. */
  pause(id: string, until: EpochMs | null, by: string | null): Promise<boolean>;
  /** False: it was not paused. */
  resume(id: string): Promise<boolean>;
  /** What was said of sources from chat, and the ids of the newsroom file. */
  known(): Promise<{
    readonly added: readonly ChatSource[];
    readonly pauses: readonly SourcePause[];
    readonly fileIds: ReadonlySet<string>;
  }>;
};
