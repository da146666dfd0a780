import { limits } from './block-kit.ts';
import { cut, escapeMrkdwn } from './escape.ts';

/** How long a text becomes where Slack reads mrkdwn. */
export function spokenLength(text: string): number {
  return escapeMrkdwn(text).length;
}

/** Sentences joined and cut under the limit of `text`; whom they call, and an address, are kept whole or left out. */
export function spoken(
  parts: readonly string[],
  link: string | null = null,
  calls: readonly string[] = [],
): string {
  const address = link === null ? '' : `\n${escapeMrkdwn(link)}`;
  const tail = [...calls.map((call) => `\n${call}`), address.length < 1000 ? address : ''].join('');
  const kept = tail.length < 1500 ? tail : '';
  const body = cut(parts.filter(isSaid).join('\n'), limits.text - 100 - kept.length, spokenLength);
  return `${escapeMrkdwn(body)}${kept}`;
}

/** Whether there is anything to say. */
export function isSaid(text: string | null): text is string {
  return text !== null && text !== '';
}
