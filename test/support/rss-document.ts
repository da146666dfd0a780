/** An RSS 2.0 document with an item for each headline, the first the newest, a minute apart up to `newestAt`. */
export function rssDocument(headlines: readonly string[], newestAt: number): string {
  const items = headlines.map((headline, index) => {
    const at = new Date(newestAt - index * 60_000).toUTCString();
    return `<item><guid isPermaLink="false">urn:wire:${headline}</guid><title>${headline}</title><pubDate>${at}</pubDate><description>OSLO (ANP/NTB) - ${headline}: wat er deze dag in de haven gebeurde.</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>De draad</title>${items.join('')}</channel></rss>`;
}
