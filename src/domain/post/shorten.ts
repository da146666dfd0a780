/** At most `most` characters, cut at a word's end, with an ellipsis; never half a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const space = head.lastIndexOf(' ');
  const kept = space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s,;:–-]+$/u, '')} …`;
}
