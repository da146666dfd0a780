import { isObject } from './blocks.ts';
import type { Json, SlackWorkspace } from './workspace.ts';

/**
 * What a reader sees of a message, top to bottom: one line a block, buttons in square brackets, links as
 * `text <url>`, live dates as Slack's English client shows them to a reader in Amsterdam.
 */
export function visibleText(
  message: { readonly text: string; readonly blocks: readonly Json[] },
  workspace: Pick<SlackWorkspace, 'clock' | 'channels'>,
): string {
  if (message.blocks.length === 0) return mrkdwn(message.text, workspace.clock());
  return message.blocks.map((block) => blockText(block, workspace)).join('\n');
}

type Reader = Pick<SlackWorkspace, 'clock' | 'channels'>;

function blockText(block: Json, reader: Reader): string {
  if (block.type === 'divider') return '———';
  if (block.type === 'rich_text') return list(block.elements, reader).join('');
  if (block.type === 'context') return list(block.elements, reader).join(' ');
  if (block.type === 'actions') return list(block.elements, reader).join(' ');
  if (block.type === 'input') {
    const label = elementText(block.label, reader);
    return `${label}: ${isObject(block.element) ? String(block.element.type) : ''}`;
  }
  const fields = list(block.fields, reader);
  const accessory = block.accessory === undefined ? [] : [elementText(block.accessory, reader)];
  return [elementText(block.text, reader), ...fields, ...accessory].filter((part) => part !== '').join(' ');
}

function list(elements: unknown, reader: Reader): readonly string[] {
  return Array.isArray(elements) ? elements.map((element) => elementText(element, reader)) : [];
}

function elementText(element: unknown, reader: Reader): string {
  if (!isObject(element)) return '';
  const now = reader.clock();
  switch (element.type) {
    case 'mrkdwn':
      return mrkdwn(String(element.text), now);
    case 'button': {
      const url = element.url === undefined ? '' : ` <${String(element.url)}>`;
      return `[${elementText(element.text, reader)}${url}]`;
    }
    case 'image':
      return `(${String(element.alt_text)} <${String(element.image_url)}>)`;
    case 'overflow': {
      const options: readonly Json[] = Array.isArray(element.options) ? element.options : [];
      const said = options.map(({ text, url }) => {
        const address = url === undefined ? '' : ` <${String(url)}>`;
        return `${elementText(text, reader)}${address}`;
      });
      return `[⋯ ${said.join(' | ')}]`;
    }
    case 'user':
      return `@${String(element.user_id)}`;
    case 'usergroup':
      return `@${String(element.usergroup_id)}`;
    case 'link':
      return `${String(element.text ?? element.url)} <${String(element.url)}>`;
    case 'date':
      return liveDate(Number(element.timestamp), String(element.format), now);
    case 'channel':
      return `#${reader.channels.get(String(element.channel_id))?.name ?? 'private-channel'}`;
    case 'rich_text_list':
      return list(element.elements, reader)
        .map((line) => `• ${line}\n`)
        .join('');
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return list(element.elements, reader).join('');
    default:
      return String(element.text ?? '');
  }
}

/** Dates and links of mrkdwn; the rest with its entities decoded. */
function mrkdwn(text: string, now: number): string {
  return text
    .replace(/<!date\^(\d+)\^([^|^>]*)(?:\^[^|>]*)?\|[^>]*>/g, (_, ts: string, format: string) =>
      liveDate(Number(ts), format, now),
    )
    .replace(/<(https?:[^|>]*)\|([^>]*)>/g, '$2 <$1>')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function liveDate(seconds: number, format: string, now: number): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.replace('{time}', time.format(seconds * 1000)).replace('{ago}', ago(now / 1000 - seconds));
}

function ago(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`;
  const hours = Math.floor(minutes / 60);
  return `${hours} ${hours === 1 ? 'hour' : 'hours'} ago`;
}
