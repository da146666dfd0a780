import type { types } from '@slack/bolt';
import type { Button, CardPicture } from '../../../src/domain/post.ts';
import { cut, safeLink } from './escape.ts';

/** A block of a message: https://docs.slack.dev/reference/block-kit/blocks */
export type Block = types.KnownBlock;
/** A block of formatted text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export type RichText = types.RichTextElement;

/** What Slack gets: `text` for notifications and screen readers, blocks for the eye. */
export type Rendered = { readonly text: string; readonly blocks: Block[] };

/** Documented limits, in characters or items. https://docs.slack.dev/reference/block-kit/blocks */
export const limits = {
  /** `chat.update` refuses more. */
  text: 4000,
  blocks: 50,
  button: 75,
  buttonValue: 2000,
  buttons: 25,
  /** Of an overflow menu: https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
  options: 5,
  optionValue: 150,
  plainText: 2000,
  /** A section's limit, kept for a run of rich text too, which has none that is documented. */
  run: 3000,
  /** Bytes of a message's lists as JSON: Slack refuses some 13,200 with `msg_blocks_too_long`, and names no number (bolt-js #2509). */
  message: 12_000,
} as const;

/** Literal text: nothing in it formats, mentions or links. */
export function textRun(text: string, bold = false): RichText {
  const run = { type: 'text' as const, text: cut(text, limits.run) };
  return bold ? { ...run, style: { bold: true } } : run;
}

/** One block of rich text; runs without letters are left out, since Slack refuses them. */
export function richText(...runs: readonly RichText[]): Block {
  const said = runs.filter((run) => run.type !== 'text' || run.text !== '');
  const elements = said.length === 0 ? [textRun('…')] : said;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** A bulleted list, one section a line. */
export function richList(lines: readonly (readonly RichText[])[]): Block {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: lines.map((elements) => ({ type: 'rich_text_section', elements: [...elements] })),
      },
    ],
  };
}

/** Lists of `perBlock` lines each, of as many lines as a message holds; the rest is counted. */
export function richLists(
  lines: readonly (readonly RichText[])[],
  perBlock: number,
  most: number,
  takes = lettersIn,
): Block[] {
  let room = limits.message;
  const tooMany = lines.findIndex((runs, index) => {
    room -= takes(runs);
    return index >= most || room < 0;
  });
  const shown = tooMany === -1 ? lines : lines.slice(0, tooMany);
  const blocks: Block[] = [];
  for (let start = 0; start < shown.length; start += perBlock)
    blocks.push(richList(shown.slice(start, start + perBlock)));
  if (shown.length < lines.length) blocks.push(richText(textRun(`… +${lines.length - shown.length}`)));
  return blocks;
}

/** In an answer to a person, which Slack takes longer than a message. */
function lettersIn(runs: readonly RichText[]): number {
  return runs.reduce((sum, run) => {
    if (run.type === 'link') return sum + run.url.length + (run.text?.length ?? 0);
    return run.type === 'text' ? sum + run.text.length : sum;
  }, 0);
}

/** What a line of a list takes of a message, with the section around it. */
export function bytesOf(runs: readonly RichText[]): number {
  return Buffer.byteLength(JSON.stringify(runs)) + 50;
}

/**
 * A picture at the right of what it is called; rich text takes none. Slack fetches it when it takes the message, and refuses all of it
 * where it cannot. https://docs.slack.dev/reference/block-kit/block-elements/image-element
 */
export function pictureBlock({ address, alt }: CardPicture): Block {
  const accessory = { type: 'image', image_url: address, alt_text: cut(alt, limits.plainText) } as const;
  return { type: 'section', text: plain(alt), accessory };
}

/** Small print: literal parts, with the empty ones left out. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: cut(text, limits.plainText), emoji: false };
}

/** Action ids of buttons that run a command begin with this; the command itself is the button's value. */
export const runAction = 'telex:run:';
/** The button that opens the source; Slack reports its press all the same. */
export const openAction = 'telex:open';
/** The menu of what is pressed less often; an option's value is its command, or that it opens an address. */
export const moreAction = 'telex:more';

/** What a row has besides its buttons: more commands, and an address to open. */
export type RowMore = {
  readonly more?: readonly Button[];
  readonly link?: string | null;
  readonly linkLabel?: string;
};

/** Buttons in one row, and a menu of the rest; nothing where there are none. A menu of one is a button. */
export function actionRow(buttons: readonly Button[], rest: RowMore = {}): readonly Block[] {
  const pressed: (types.Button | types.Overflow)[] = buttons
    .filter(isButton)
    .slice(0, limits.buttons - 1)
    .map(runButton);
  const { more = [], linkLabel = '' } = rest;
  const url = safeLink(rest.link ?? null);
  const options = optionsOf(more, url, linkLabel);
  const [only] = options;
  if (options.length > 1) pressed.push({ type: 'overflow', action_id: moreAction, options });
  else if (url !== null && linkLabel !== '')
    pressed.push({ type: 'button', action_id: openAction, text: plain(cut(linkLabel, limits.button)), url });
  else if (only !== undefined)
    pressed.push(
      ...more
        .filter(isButton)
        .slice(0, 1)
        .map((button) => runButton(button, pressed.length)),
    );
  return pressed.length === 0 ? [] : [{ type: 'actions', elements: pressed }];
}

function isButton({ label, command }: Button): boolean {
  return label !== '' && command !== '';
}

function runButton({ label, command, isPrimary }: Button, index: number): types.Button {
  return {
    type: 'button',
    action_id: `${runAction}${index}`,
    text: plain(cut(label, limits.button)),
    value: command.slice(0, limits.buttonValue),
    ...(isPrimary === true && { style: 'primary' }),
  };
}

/** At most five, the one that opens the address last. A command that is too long for one is left out. */
function optionsOf(more: readonly Button[], url: string | null, linkLabel: string): types.PlainTextOption[] {
  const opens = url === null || linkLabel === '' ? [] : [{ ...optionOf(linkLabel, 'open'), url }];
  const runs = more
    .filter((button) => isButton(button) && button.command.length <= limits.optionValue)
    .map(({ label, command }) => optionOf(label, command));
  return [...runs.slice(0, limits.options - opens.length), ...opens];
}

function optionOf(label: string, value: string): types.PlainTextOption {
  return { text: plain(cut(label, limits.button)), value };
}
