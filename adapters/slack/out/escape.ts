/**
 * Escapes plain text for a place where Slack reads mrkdwn: exactly `&`, `<` and `>`, so that nothing in it can
 * mention or link. https://docs.slack.dev/messaging/formatting-message-text#escaping
 *
 * Mrkdwn has no escape for `*`, `_`, `~` and backticks. That is why text from a feed is shown in rich text and in
 * `plain_text`, where they are letters like any other, and mrkdwn is left to our own dates and to the `text` that
 * notifications and screen readers get.
 */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An address that Slack can take as a link, or null: http and https only, 3,000 characters at most. */
export function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const href = url.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
  return href.length <= 3000 ? href : null;
}

/**
 * At most `most` characters, cut at a word with an ellipsis. `measure` says how long a text becomes where it goes to,
 * for escapes that make it longer.
 */
export function cut(
  text: string,
  most: number,
  measure: (text: string) => number = (measured) => measured.length,
): string {
  if (measure(text) <= most) return text;
  let low = 0;
  let high = Math.min(text.length, most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle)) < most) low = middle;
    else high = middle - 1;
  }
  const head = text.slice(0, low);
  const space = head.search(/\s\S*$/);
  // A word longer than half of the room is cut itself, but never between the halves of one character.
  const kept = space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
