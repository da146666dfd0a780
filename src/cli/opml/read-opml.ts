import { Parser } from 'htmlparser2';

/** A feed that an OPML file names. */
export type OpmlFeed = {
  readonly title: string | null;
  readonly address: string;
  /** The folders that it lies in and its own categories, the nearest first. */
  readonly folders: readonly string[];
};

/** The feeds of an OPML file, in its order; null: it is none. http://opml.org/spec2.opml */
export function readOpml(text: string): readonly OpmlFeed[] | null {
  const feeds: OpmlFeed[] = [];
  /** The names of the outlines that are open; null for one that is a feed itself or has no name. */
  const open: (string | null)[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase();
        isOpml ||= tag === 'opml';
        if (tag !== 'outline' || !isOpml) return;
        const said = new Map(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const title = said.get('text') || said.get('title') || null;
        const address = said.get('xmlurl') ?? '';
        if (address !== '') feeds.push({ title, address, folders: foldersOf(said.get('category') ?? '') });
        open.push(address === '' ? title : null);
      },
      onclosetag(name) {
        if (name.toLowerCase() === 'outline') open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return isOpml ? feeds : null;

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
