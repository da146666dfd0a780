export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const sentence =
  'De regering van Zilverland heeft dinsdag de noodtoestand uitgeroepen na aanhoudende regenval in het westen. ';

/** No two items of a wire have one text: each tells its own name once. */
function paragraphs(count: number, name: string): string {
  return Array.from(
    { length: count },
    (_, at) => `<p>${at === 0 ? `KARSTAD (ANP/AFP) - Bericht ${name}. ` : ''}${sentence}</p>`,
  ).join('');
}

/** An RSS feed of a wire. Another `edition` holds other items; `from` is the number of its last item: one more, one new. */
export function rssDocument(count: number, edition = '', from = 0): string {
  const items = Array.from({ length: count }, (_, index) => {
    const name = `${edition}${from + count - 1 - index}`;
    return `<item><guid isPermaLink="false">urn:wire:${name}</guid><title>Zilverland vraagt hulp &amp; tenten (${name})</title>
<link>https://wire.example/buitenland/${name}</link><description><![CDATA[<p>${sentence}</p>]]></description>
<content:encoded><![CDATA[${paragraphs(5, name)}]]></content:encoded><dc:creator>ANP</dc:creator>
<category>Buitenland</category><pubDate>Mon, 04 May 2026 10:05:00 +0200</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>De Meerkoet</title><link>https://wire.example/</link>${items.join('\n')}</channel></rss>`;
}

/** The same in Atom. */
export function atomDocument(count: number, edition = '', from = 0): string {
  const entries = Array.from({ length: count }, (_, index) => {
    const name = `${edition}${from + count - 1 - index}`;
    return `<entry><id>urn:wire:${name}</id><title>Zilverland vraagt hulp (${name})</title><link href="https://wire.example/${name}"/>
<updated>2026-05-04T10:05:00+02:00</updated><summary>${sentence}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(5, name)}</div></content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>De Meerkoet</title>${entries.join('\n')}</feed>`;
}
