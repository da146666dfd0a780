import type { EpochMs } from './item.ts';

/**
 * Platform-neutral messages. Every string is plain text in the reader's language, ready to be escaped by the
 * adapter, which renders it and never decides what it says. A time stands twice: as text, and as `issuedAt`
 * for platforms that can show a live age.
 */

/** Pressing a button runs its command, as if it was typed: `{ label: 'Hele tekst', command: '/bericht 412' }`. */
export type Button = { readonly label: string; readonly command: string };

/** How a story stands on its card: as it was filed, changed since, changed because it was wrong, or taken back. */
export type CardState = 'new' | 'updated' | 'corrected' | 'withdrawn';

/** What a card and a list line both show of a story. */
export type StoryLine = {
  readonly number: number;
  readonly state: CardState;
  /** Headline, else the first sentence; of a withdrawn story the withdrawal notice. */
  readonly title: string;
  /** http or https; null for a withdrawn story. */
  readonly link: string | null;
  /** `WASHINGTON (ANP/AFP)`. */
  readonly dateline: string | null;
  /** Null where the time is unknown: then `timeText` says so and there is no live age. Never in the future. */
  readonly issuedAt: EpochMs | null;
  /** `14.05`, `gisteren 14.05` or `tijd onbekend, gezien 02.14`. */
  readonly timeText: string;
  /** `1 uur geleden`, true when the message was made; null where there is no sensible age. */
  readonly ageText: string | null;
  /** `bijgewerkt 14.22`, `INGETROKKEN door ANP 02.14, niet gebruiken`, `laat`, …, joined by ` · `; null when there is nothing to say. */
  readonly stateText: string | null;
  /** BCP 47 language of title and lede, null when unknown. */
  readonly language: string | null;
};

/** One story in one channel. */
export type CardPost = StoryLine & {
  readonly kind: 'card';
  /** First paragraph, without dateline; null for a withdrawn story. */
  readonly lede: string | null;
  /** `Buitenland`. */
  readonly topic: string | null;
  readonly credit: string | null;
  /** `🇺🇸 08.05 plaatselijke tijd`, where the place is known. */
  readonly placeText: string | null;
  /** IPTC 1–2: worth a loud notification. */
  readonly urgent: boolean;
  /** The board marks it; never true on Slack or Discord. */
  readonly sample: boolean;
  readonly buttons: readonly Button[];
  /** `Lees bij de bron`: the label for a button that opens `link`. */
  readonly linkLabel: string;
};

/** A card that stands for many stories: what came too late to post one by one, a digest. */
export type ListPost = {
  readonly kind: 'list';
  readonly title: string;
  readonly lines: readonly StoryLine[];
};

/** A sentence from Telex itself, or a reply under a card (`Gecorrigeerd: …`). */
export type NoticePost = {
  readonly kind: 'notice';
  readonly text: string;
  /** Kills and corrections ask for attention. */
  readonly loud: boolean;
};

/** A message for a channel of any platform, before an adapter renders it. */
export type Post = CardPost | ListPost | NoticePost;
