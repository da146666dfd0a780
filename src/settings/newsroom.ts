import type { Platform } from '../domain/channel.ts';
import type { Genre } from '../domain/item.ts';
import { type SignalRules, shippedSignals } from '../domain/signals/signal-patterns.ts';
import { shippedTopics, type Topic } from '../domain/topic.ts';
import type { FeedFormat } from '../feeds/parsed-feed.ts';

/** What the newsroom file says, checked. */
export type Newsroom = {
  /** IANA zone. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2: what lies outside it is foreign news. */
  readonly homeCountry: string;
  /** Where whoever runs a polled feed can reach the newsroom; null when it does not say. */
  readonly contact: string | null;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly channels: readonly NewsroomChannel[];
  /** What it makes of wordings such as CORRECTED and INTREKKING. */
  readonly signals: SignalRules;
  /** How many items of a source's first poll are posted. */
  readonly firstPosts: number;
  /** What waited longer is not posted one by one but becomes one list. */
  readonly listAfterMs: number;
  /** Largest body of a feed, in bytes. */
  readonly maxBodyBytes: number;
  /** Stories older than this leave the archive; null keeps them. */
  readonly keepMs: number | null;
  /** Of the file's text: tells an edited file from the one that was read before. */
  readonly digest: string;
  /** The sample newsroom that is shown while there is no file. */
  readonly sample: boolean;
};

/** Where items come from: an address that is polled, or a folder that an agency drops files in. */
export type Source = UrlSource | FolderSource;

/** A source that is polled over HTTP. */
export type UrlSource = SourceBasis & {
  readonly kind: 'url';
  readonly url: string;
  /** By name, secrets in them. */
  readonly headers: Readonly<Record<string, string>>;
};

/** A source that is a folder on this machine. */
export type FolderSource = SourceBasis & {
  readonly kind: 'folder';
  readonly folder: string;
};

/** What every kind of source has. */
export type SourceBasis = {
  readonly id: string;
  readonly format: FeedFormat | null;
  readonly topic: string | null;
  readonly credit: string | null;
  /** IANA zone of dates in it that name none; null: UTC for a feed, the newsroom's for an agency's own formats. */
  readonly timeZone: string | null;
  readonly everyMs: number;
  /** The newsroom file says `every`, so a feed's own wish for a slower pace does not count. */
  readonly everyIsSet: boolean;
  readonly sample: boolean;
};

export type NewsroomChannel = {
  readonly platform: Platform;
  readonly externalId: string;
  readonly name: string | null;
  readonly follows: readonly string[];
  readonly genres: readonly Genre[];
};

export const newsroomDefaults = {
  timeZone: 'Europe/Amsterdam',
  homeCountry: 'NL',
  contact: null,
  topics: shippedTopics,
  signals: shippedSignals,
  firstPosts: 3,
  listAfterMs: 12 * 3_600_000,
  maxBodyBytes: 8 * 1024 * 1024,
  keepMs: null,
} as const;
