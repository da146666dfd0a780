import { itemsPerFeed, type SampleItem, type SampleLog } from './sample-item.ts';

const disclaimer =
  'Voorbeeldnieuws van Telex: verzonnen berichten om mee te proberen, niet om te publiceren.';

/** RSS 2.0: what most newsrooms can get. A new version is the same guid with another text; nothing here can withdraw one. */
export function renderRss(log: SampleLog): string {
  const items = ofFeed(log, 'rss').map(rssItem).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>ANP-stijl (voorbeeldnieuws)</title>
<link>https://telex.invalid/</link>
<description>${disclaimer}</description>
<language>nl-NL</language>
${items}</channel>
</rss>
`;
}

function rssItem(item: SampleItem): string {
  const [opening = '', ...rest] = paragraphsOf(item);
  // RSS has no field for it either, so it is said in the headline, as agencies do.
  const headline = item.corrected ? `${item.headline} (correctie)` : item.headline;
  const html = [opening, ...rest].map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
  return `<item>
<title>${escapeXml(headline)}</title>
<guid isPermaLink="false">${escapeXml(item.guid)}</guid>
<pubDate>${new Date(item.issuedAt).toUTCString()}</pubDate>
<category>${item.desk}</category>
<description>${escapeXml(opening)}</description>
<content:encoded>${escapeXml(html)}</content:encoded>
</item>
`;
}

/** A list of IPTC ninjs 1.4 items, https://iptc.org/standards/ninjs/ */
export function renderNinjs(log: SampleLog): string {
  const items = ofFeed(log, 'ninjs').map(ninjsItem);
  return JSON.stringify({
    title: 'Persbureau-stijl (voorbeeldnieuws)',
    description: disclaimer,
    language: 'nl',
    items,
  });
}

function ninjsItem(item: SampleItem) {
  return {
    uri: item.guid,
    type: 'text',
    representationtype: 'complete',
    profile: 'text',
    version: String(item.version),
    firstcreated: new Date(item.issuedAt).toISOString(),
    versioncreated: new Date(item.changedAt).toISOString(),
    pubstatus: item.status,
    urgency: item.urgency,
    ...(item.embargoedUntil !== null && { embargoed: new Date(item.embargoedUntil).toISOString() }),
    ...(item.note !== null && { ednote: item.note }),
    ...(item.corrected && { signal: 'sig:correction' }),
    language: 'nl',
    headline: item.headline,
    body_html: paragraphsOf(item)
      .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
      .join(''),
    subject: [{ code: item.desk, name: item.desk.charAt(0).toUpperCase() + item.desk.slice(1) }],
    copyrightholder: 'Telex-voorbeeldnieuws',
  };
}

function ofFeed(log: SampleLog, feed: SampleItem['feed']): readonly SampleItem[] {
  return log.items.filter((item) => item.feed === feed).slice(0, itemsPerFeed);
}

function paragraphsOf({ dateline, body }: SampleItem): readonly string[] {
  const [opening = '', ...rest] = body;
  return [dateline === null ? opening : `${dateline} - ${opening}`, ...rest];
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
