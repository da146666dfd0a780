import type { DecodedDocument, ParseContext, XmlRoot } from '../format-reader.ts';
import { salvageJson } from './cut-json.ts';
import { decodeBytes } from './decode.ts';
import { endsEarly } from './ends-early.ts';

/** Bytes to a document whose kind and root are known. Reads no more than the head of an XML document. Never throws. */
export function describeDocument(bytes: Uint8Array, context: ParseContext): DecodedDocument {
  const decoded = decodeBytes(bytes, context.contentType);
  const text = decoded.text.replace(/^[\s\0]+/, '');
  const root = isFramed(text) ? null : findRoot(text);
  const kind = kindOf(text, root, context.contentType);
  return new Described(decoded, text, kind, kind === 'xml' ? root : null, bytes, context);
}

/**
 * Its getters stand on the class: V8 puts those that an object literal makes anew each time among what is old, and the whole
 * text that they know with them.
 */
class Described implements DecodedDocument {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly kind: DecodedDocument['kind'];
  readonly root: XmlRoot | null;
  readonly problems: DecodedDocument['problems'];
  #read: JsonRead | undefined;

  constructor(
    { problems }: Pick<DecodedDocument, 'problems'>,
    text: string,
    kind: DecodedDocument['kind'],
    root: XmlRoot | null,
    bytes: Uint8Array,
    { contentType, url }: ParseContext,
  ) {
    this.text = text;
    this.bytes = bytes;
    this.contentType = contentType;
    this.url = url;
    this.kind = kind;
    this.root = root;
    this.problems = problems;
  }

  get json(): unknown {
    return this.#json().value;
  }

  get isCut(): boolean {
    return this.kind === 'json' ? this.#json().isCut : endsEarly(this);
  }

  #json(): JsonRead {
    this.#read ??= this.kind === 'json' ? readJson(this.text) : { value: undefined, isCut: false };
    return this.#read;
  }
}

/**
 * A message of a wire line stands between control characters (SOH, STX: ISO/IEC 646) or behind ZCZC, with which no other kind of
 * document begins;
 * an address within it is no tag.
 */
function isFramed(text: string): boolean {
  const tag = text.indexOf('<');
  const head = text.slice(0, tag === -1 ? 4096 : Math.min(tag, 4096));
  return framing.test(head) || hasNumberedText(head);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const framing = /\x01[a-z]{1,4}\d{3}|^\x01?\s{0,20}ZCZC\b/i;
const stx = '\x02';
const longestHeader = 400;

/** A number of three digits, and a text (behind STX) within a header's length of it. */
function hasNumberedText(head: string): boolean {
  let from = 0;
  for (let at = head.indexOf(stx); at !== -1; from = at + 1, at = head.indexOf(stx, from)) {
    if (/\d{3}/.test(head.slice(Math.max(from, at - longestHeader - 3), Math.max(from, at - 1)))) return true;
  }
  return false;
}

function kindOf(text: string, root: XmlRoot | null, contentType: string | null): DecodedDocument['kind'] {
  const first = text[0];
  if (first === '{' || first === '[') return 'json';
  if (root !== null && feedRoot.test(`<${root.name}>`)) return 'xml';
  if (/^(?:<!--[\s\S]{0,2000}?-->\s*)?<!doctype\s+html/i.test(text.slice(0, 4096))) return 'html';
  if (root === null) return 'text';
  const page =
    htmlRoots.has(root.name.toLowerCase()) || /^(?:text\/html|application\/xhtml)/i.test(contentType ?? '');
  return page ? 'html' : 'xml';
}

const htmlRoots = new Set(['html', 'head', 'body', 'div', 'p', 'h1', 'table', 'script', 'meta', 'title']);
const startTag = /<([A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})((?:\s[^<>]{0,8192})?)>/y;
const feedRoot =
  /<(?:[\w-]{1,20}:)?(?:rss|rdf|feed|channel|newsitem|newsml|newsmessage|nitf|rbnews|xmlnewsqueuedresponse)[\s>/]/i;

/** The first start tag that can be a root. A warning printed before the feed (`<br />`) is stepped over. */
function findRoot(text: string): XmlRoot | null {
  const head = text.slice(0, 65_536);
  const first = rootAt(head, firstTag(head));
  if (first === null || !isHtmlPiece(first.name)) return first;
  const behind = feedRoot.exec(head);
  return (behind && rootAt(head, behind.index)) ?? first;
}

/** Where the first tag stands, comments and declarations skipped; -1 if nowhere. */
function firstTag(head: string): number {
  let at = head.indexOf('<');
  while (at !== -1) {
    const end = endOfDeclaration(head, at);
    if (end === null) {
      if (/[A-Za-z_]/.test(head[at + 1] ?? '')) return at;
      at = head.indexOf('<', at + 1);
    } else at = end === -1 ? -1 : head.indexOf('<', end);
  }
  return -1;
}

/** The end of the comment, instruction or DOCTYPE that starts here, -1 if it has none; null if none starts here. */
function endOfDeclaration(head: string, at: number): number | null {
  if (head.startsWith('<!--', at)) return head.indexOf('-->', at);
  if (head.startsWith('<?', at)) return head.indexOf('?>', at);
  if (!/^<!doctype/i.test(head.slice(at, at + 9))) return null;
  const close = head.indexOf('>', at);
  const subset = head.indexOf('[', at);
  return subset === -1 || subset > close ? close : head.indexOf(']', subset);
}

function isHtmlPiece(name: string): boolean {
  return (
    name.toLowerCase() !== 'html' && (htmlRoots.has(name.toLowerCase()) || /^(br|b|i|font|pre)$/i.test(name))
  );
}

function rootAt(head: string, at: number): XmlRoot | null {
  startTag.lastIndex = Math.max(0, at);
  const found = at === -1 ? null : startTag.exec(head);
  return found && rootOf(found[1] ?? '', found[2] ?? '', found[3] ?? '');
}

/** An attribute and its value, looked for at the beginning of a name alone: one of 8 KB would else be read from each of its letters. */
const written = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function rootOf(prefixed: string, name: string, source: string): XmlRoot {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, key = '', double, single] of source.matchAll(written)) {
    attributes[key] = double ?? single ?? '';
  }
  const prefix = prefixed.slice(0, -1);
  const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  return { name, prefix, namespace, attributes };
}

type JsonRead = { readonly value: unknown; readonly isCut: boolean };

/** Of JSON that ends too early, what its list of items holds whole. */
function readJson(text: string): JsonRead {
  try {
    return { value: JSON.parse(text.endsWith('\0') ? text.replaceAll('\0', '') : text), isCut: false };
  } catch {
    const cut = salvageJson(text);
    if (cut === null || cut.whole === null) return { value: undefined, isCut: cut !== null };
    try {
      return { value: JSON.parse(cut.whole), isCut: true };
    } catch {
      return { value: undefined, isCut: false };
    }
  }
}
