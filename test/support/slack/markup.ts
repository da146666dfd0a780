/**
 * What Slack reads as markup in a message: mrkdwn wherever it stands, elements of rich text that mention or are drawn,
 * and of the text for notifications what stands between `<` and `>`.
 */
export function markupOf(text: string, blocks: unknown): string {
  return [...(text.match(/<[^>]*>/g) ?? []), ...liveParts(blocks)].join('\n');
}

const drawn = new Set<unknown>(['user', 'usergroup', 'broadcast', 'emoji', 'link']);

function liveParts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const part = value as { readonly type?: unknown; readonly text?: unknown };
  if (part.type === 'mrkdwn') return [String(part.text)];
  if (drawn.has(part.type)) return [JSON.stringify(part)];
  return Object.values(value).flatMap(liveParts);
}
