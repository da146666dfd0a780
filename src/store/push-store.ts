import type { EpochMs } from '../domain/item.ts';
import type { HubLink, PushRecord } from '../domain/push-feeding.ts';

/** What was asked of a hub for a source. */
export type PushSubscription = HubLink &
  PushRecord & {
    /** In the address that the hub sends to, and nowhere else: who knows it is the hub. */
    readonly token: string;
    readonly sourceId: string;
    /** The source's address, without its secrets: of another one this says nothing. */
    readonly address: string;
    /** The whole address that the hub sends to. */
    readonly callback: string;
    /** What it signs with. */
    readonly secret: string;
    readonly since: EpochMs;
    /** When the hub is to be asked something next. */
    readonly dueAt: EpochMs;
    /** When it was last asked something that it has not verified yet; null: it verified the last, or was asked nothing. */
    readonly askedAt: EpochMs | null;
    /** Tries since something last went well. */
    readonly tries: number;
    /** False: the source's last document named no hub any more. */
    readonly isNamed: boolean;
    /** Why it refused, or could not be asked, in one English line. */
    readonly reason: string | null;
  };

/** Subscriptions to hubs, which outlive the process: a hub goes on sending to the same address. */
export type PushStore = {
  all(): Promise<readonly PushSubscription[]>;
  /** Null: there is none of that token. */
  byToken(token: string): Promise<PushSubscription | null>;
  /** Of a source, also those that are taken leave of. */
  ofSource(sourceId: string): Promise<readonly PushSubscription[]>;
  /** Adds or changes it, by its token. */
  keep(subscription: PushSubscription): Promise<void>;
  drop(token: string): Promise<void>;
};
