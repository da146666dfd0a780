import { Parser } from 'htmlparser2';

/** A feed that an OPML file names. */
export type OpmlFeed = {
  readonly title: string | null;
  readonly address: string;
  /** The folders that it lies in and its own categories, the nearest first. */
  readonly folders: readonly string[];
};

/** What an OPML file names beside feeds: another list, or a page. */
export type OpmlOther = { readonly title: string | null; readonly type: 'include' | 'link' };

/** What stands in an OPML file, in its order. */
export type OpmlList = { readonly feeds: readonly OpmlFeed[]; readonly others: readonly OpmlOther[] };

/** No reader has folders in folders so deep; each element that is open costs the parser a little for all that follow. */
const deepest = 100;
/** So much is read before it is looked at whether it is too deep. */
const pieceLength = 4_096;

/**
 * The feeds of an OPML file; `no-opml`: it is none; `too-deep`: its folders lie in more than a hundred others; `cut-off`: its end is
 * missing, and nobody knows what stood there.
 * http://opml.org/spec2.opml
 */
export function readOpml(text: string): OpmlList | 'no-opml' | 'too-deep' | 'cut-off' {
  const feeds: OpmlFeed[] = [];
  const others: OpmlOther[] = [];
  /** The names of the outlines that are open; null for one that is a feed itself or has no name. */
  const open: (string | null)[] = [];
  let isOpml = false;
  let isWhole = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        const tag = name.toLowerCase();
        isOpml ||= tag === 'opml';
        if (tag !== 'outline' || !isOpml) return;
        const said = new Map(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const title = said.get('text') || said.get('title') || null;
        const address = said.get('xmlurl') ?? '';
        if (address !== '') feeds.push({ title, address, folders: foldersOf(said.get('category') ?? '') });
        const type = said.get('type')?.toLowerCase();
        if (address === '' && (type === 'include' || type === 'link')) others.push({ title, type });
        open.push(address === '' ? title : null);
      },
      onclosetag(name, isImplied) {
        depth--;
        if (name.toLowerCase() === 'opml' && !isImplied) isWhole = true;
        if (name.toLowerCase() === 'outline') open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
    if (depth > deepest) return 'too-deep';
  }
  parser.end();
  if (!isOpml) return 'no-opml';
  return isWhole ? { feeds, others } : 'cut-off';

  /** `category` holds paths with commas between them: `/Boston/Weather,/Harvard`. */
  function foldersOf(category: string): readonly string[] {
    const categories = category.split(/[/,]/).map((each) => each.trim());
    return [...open.toReversed(), ...categories.toReversed()].filter(
      (each) => each !== null && each !== '',
    ) as string[];
  }
}

/** Feeds as an OPML file, each folder once. */
export function writeOpml(
  title: string,
  folders: ReadonlyMap<string | null, readonly { readonly title: string; readonly address: string }[]>,
): string {
  const lines = [...folders].flatMap(([folder, feeds]) => {
    const indent = folder === null ? '    ' : '      ';
    const outlines = feeds.map(
      (feed) => `${indent}<outline type="rss" text="${inXml(feed.title)}" xmlUrl="${inXml(feed.address)}"/>`,
    );
    return folder === null
      ? outlines
      : [`    <outline text="${inXml(folder)}">`, ...outlines, '    </outline>'];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${inXml(title)}</title>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** What XML 1.0 allows, and what ends neither a tag nor an attribute. */
function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');
}
