/**
 * Text from a feed or a person made safe for Discord's markdown: nothing in it can format, link or mention. A
 * backslash before any mark that is not a letter or a digit shows that mark as it is. Only marks that could mean
 * something where they stand are escaped, since a phone's notification shows the backslashes.
 */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/^(-?#+|-|\+|>+|•)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/@(?=everyone|here)/gi, '\\@')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/:(?=[\w+~-]+:)/g, '\\:')
    .replace(/(discord(?:app)?\.(?:gg|com))\//gi, '$1\\/');
}

/** White space folded; control marks and marks that turn the direction of text are left out. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

/** Escaped, and cut at a word so that it takes at most `max` UTF-16 units with its escapes. */
export function fitText(text: string, max: number): string {
  const line = oneLine(text);
  let room = max;
  let escaped = escapeText(cutAtWord(line, room));
  while (escaped.length > max && room > 1) {
    room -= Math.max(1, Math.ceil((escaped.length - max) / 2));
    escaped = escapeText(cutAtWord(line, room));
  }
  // A single mark that has to be escaped, and room for one letter.
  return escaped.length > max ? cutAtWord('……', max) : escaped;
}

/** At most `max` UTF-16 units, cut at a word, with an ellipsis; never half a character. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 2) return max < 1 ? '' : '…';
  let cut = text.slice(0, max - 1);
  if (/[\uD800-\uDBFF]$/.test(cut)) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(' ');
  if (space > max / 2) cut = cut.slice(0, space);
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A button's address has 512 characters at most; one behind a headline is part of the text alone. */
const longestMaskedLink = 1000;

/**
 * A heading that opens `link`, where both are clean: Discord has no escapes inside the label of a masked link
 * (discord-api-docs #6185), and shows one with an emoji in it as it was typed, brackets and address and all (#7673,
 * #7510). Any other headline is shown without a link.
 */
export function linkedText(text: string, link: string | null, max: number): string {
  const shown = cutAtWord(oneLine(text), max);
  const url = link === null ? null : safeUrl(link);
  const isClean = !/[\\*_~`|[\]()<>@#]|:\/\/|:[\w+~-]+:/.test(shown) && !hasEmoji(shown);
  return url === null || !isClean || url.length > longestMaskedLink
    ? fitText(text, max)
    : `[${shown}](${url})`;
}

/** All that may become a picture: emoji, their joints and tones, halves of flags, and keycaps. */
function hasEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200D|\u20E3|\uFE0F/u.test(
    text,
  );
}

/** An http(s) address with nothing in it that markdown could take for its own; null for any other. */
export function safeUrl(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href.replace(/[()<>*_~`|\\[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
