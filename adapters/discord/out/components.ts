import type { Button, CardPicture } from '../../../src/domain/post.ts';
import { cutAtWord, oneLine, safeUrl } from './escape.ts';

/** Discord's JSON, as much of it as we send. https://discord.com/developers/docs/components/reference */
export type TextDisplay = { readonly type: 10; readonly id?: number; readonly content: string };
/** A line between parts: https://discord.com/developers/docs/components/reference#separator */
export type Separator = {
  readonly type: 14;
  readonly id?: number;
  readonly divider: boolean;
  readonly spacing: 1 | 2;
};
/** A button that tells us that it was pressed. */
export type PressButton = {
  readonly type: 2;
  readonly style: 1 | 2 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
};
/** A button that opens an address. */
export type LinkButton = {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
};
/** Up to five buttons beside each other. */
export type Row = { readonly type: 1; readonly components: readonly (PressButton | LinkButton)[] };
/** A picture at the right of a section, at most some 85 pixels high: https://discord.com/developers/docs/components/reference#thumbnail */
export type Thumbnail = {
  readonly type: 11;
  readonly media: { readonly url: string };
  readonly description: string;
};
/** One to three texts beside a picture. */
export type Section = {
  readonly type: 9;
  readonly components: readonly TextDisplay[];
  readonly accessory: Thumbnail;
};
/** A box with a coloured edge around its parts. */
export type Container = {
  readonly type: 17;
  readonly id?: number;
  readonly accent_color?: number;
  readonly components: readonly (TextDisplay | Section | Separator | Row)[];
};
/** What may stand at the top of a message of components. */
export type TopComponent = Container | TextDisplay | Section | Separator | Row;

/** Message flags. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlags = {
  suppressEmbeds: 4,
  ephemeral: 64,
  suppressNotifications: 4096,
  componentsV2: 32_768,
} as const;

const customIdLimit = 100;

/** `t:<mark>:<command>`: what a press sends back. Null where the command is too long for it. */
function customIdFor(mark: string, command: string): string | null {
  const customId = `t:${mark}:${command}`;
  return customId.length <= customIdLimit ? customId : null;
}

/** The command behind a button of ours; null for any other. */
export function commandOf(customId: string): string | null {
  return /^t:[\w-]*:(\/.+)$/s.exec(customId)?.[1] ?? null;
}

/** Rows of at most five buttons; none for no buttons. A command that stands twice gets one button. */
export function buttonRows(
  mark: string,
  buttons: readonly Button[],
  link: { readonly label: string; readonly url: string | null } | null,
): readonly Row[] {
  const all: (PressButton | LinkButton)[] = [];
  const seen = new Set<string>();
  for (const { label, command, isPrimary } of buttons) {
    const customId = customIdFor(mark, command);
    if (customId === null || seen.has(customId)) continue;
    seen.add(customId);
    all.push({ type: 2, style: isPrimary === true ? 1 : 2, label: buttonLabel(label), custom_id: customId });
  }
  const url = link?.url == null ? null : safeUrl(link.url);
  if (link !== null && url !== null && url.length <= 512) {
    all.push({ type: 2, style: 5, label: buttonLabel(link.label), url });
  }
  const rows: Row[] = [];
  for (let at = 0; at < all.length && rows.length < 5; at += 5) {
    rows.push({ type: 1, components: all.slice(at, at + 5) });
  }
  return rows;
}

/** Texts, beside the picture where there is one. What people read of it is cut at Discord's limit. */
export function besidePicture(
  texts: readonly TextDisplay[],
  picture: CardPicture | undefined,
): readonly (TextDisplay | Section)[] {
  if (picture === undefined) return texts;
  const description = cutAtWord(oneLine(picture.alt), 1024) || '…';
  return [
    { type: 9, components: texts, accessory: { type: 11, media: { url: picture.address }, description } },
  ];
}

function buttonLabel(label: string): string {
  return cutAtWord(oneLine(label), 80) || '…';
}
