import type { DecodedDocument } from '../format-reader.ts';

/**
 * Whether the end of a document did not come, or may not have: XML without the closing tag of its root, a page that
 * stops within a tag or within what has to be closed. HTTP cannot always tell (HTTP/1.0, `Connection: close`, a body
 * packed by a proxy), so the document itself has to. JSON is looked at where it is parsed.
 */
export function endsEarly({ kind, text, root }: Pick<DecodedDocument, 'kind' | 'text' | 'root'>): boolean {
  if (kind === 'xml' && root !== null) {
    const name = root.prefix === '' ? root.name : `${root.prefix}:${root.name}`;
    if (new RegExp(`</${RegExp.escape(name)}\\s*>`, 'i').test(text))
      return root.name.toLowerCase() === 'nitf' && stopsWithinItem(text);
    return !new RegExp(`<${RegExp.escape(name)}(?:\\s[^<>]*)?/>`, 'i').test(text);
  }
  return kind === 'html' && pageEndsEarly(text);
}

/** `</body>` and `</html>` may be left out (HTML 13.1.2.4); these may not. */
const mustClose = /<(\/?)(?:div|section|main|article|ul|ol|table|header|footer|script|style)(?=[\s>/])/gi;

function pageEndsEarly(text: string): boolean {
  const end = text.slice(-4096);
  if (/<\/(?:body|html)\s*>/i.test(end)) return false;
  if (/<[^<>]*$/.test(end) && !/<\/(?:body|html)\s*>/i.test(text)) return true;
  let open = 0;
  for (const [, slash] of text.matchAll(mustClose)) open += slash === '/' ? -1 : 1;
  return open > 0 && !/<\/(?:body|html)\s*>/i.test(text);
}

/** What a message of several items calls them: the last that was opened and never closed is half an item. */
const itemElements = /<(\/?)(?:[\w.-]+:)?(?:newsitem|contentmeta|rbnews|nitf)(?=[\s>/])/gi;

/** Whether a message of an agency stops within an item. */
export function stopsWithinItem(text: string): boolean {
  let open = 0;
  for (const [, slash] of text.matchAll(itemElements)) open = Math.max(0, open + (slash === '/' ? -1 : 1));
  return open > 0;
}
