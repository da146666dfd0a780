/** The keys under which formats keep their list of items. */
const listKeys = new Set(['items', '_items', 'data', 'entries', 'item']);

/** JSON that ends too early: `whole` is null where it holds no whole item by then, as half a document that is one item does. */
export type CutJson = { readonly whole: string | null };

/**
 * JSON that ends too early, with what its list of items holds whole: cut back to the end of the last whole item and
 * closed there. Null where the text does not end too early. Linear in the length of the text.
 */
export function salvageJson(text: string): CutJson | null {
  const open: Container[] = [];
  let key: string | null = null;
  let mark: { readonly end: number; readonly closers: string } | null = null;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      const end = endOfString(text, at);
      if (end === -1) break;
      if (open.at(-1)?.closer === '}' && /^\s{0,100}:/.test(text.slice(end + 1, end + 102))) {
        key = text.slice(at + 1, end);
      }
      at = end;
    } else if (letter === '{' || letter === '[') {
      open.push({ closer: letter === '{' ? '}' : ']', isList: letter === '[' && isItemList(open, key) });
      key = null;
    } else if (letter === '}' || letter === ']') {
      const closed = open.pop();
      if (closed?.closer !== letter) return null;
      if (open.at(-1)?.isList || (closed.isList && mark !== null)) mark = markAt(at);
    }
  }
  if (open.length === 0) return null;
  return { whole: mark === null ? null : text.slice(0, mark.end) + mark.closers };

  function markAt(at: number) {
    return { end: at + 1, closers: closersOf(open) };
  }
}

type Container = { readonly closer: '}' | ']'; readonly isList: boolean };

/** The root itself, or a list under a known key at most two objects deep, as in `{"data": {"items": [`. */
function isItemList(open: readonly Container[], key: string | null): boolean {
  if (open.length === 0) return true;
  return open.length <= 2 && key !== null && listKeys.has(key) && open.every(({ closer }) => closer === '}');
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function closersOf(open: readonly Container[]): string {
  return open.map(({ closer }) => closer).reduceRight((closers, closer) => closers + closer, '');
}
