import { type FeedServer, startFeedServer } from '../feed-server.ts';

/** The same site with news of the last hours, as the clock of this machine has it. */
export function openFreshSite(): Promise<FeedServer> {
  return openSite((hour) => new Date(Date.now() - (5 - hour) * 60_000).toUTCString());
}

/** A site of a press agency of our own with a feed of foreign news, and one with several feeds. */
export async function openSite(
  zoned = (hour: number) => `Sun, 29 Nov 2026 0${hour + 1}:00:00 +0100`,
): Promise<FeedServer> {
  const page = (body: string) => (_request: unknown, response: import('node:http').ServerResponse) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><head>${body}</head><body></body></html>`);
  };
  const feed =
    (title: string, at: (hour: number) => string) =>
    (_request: unknown, response: import('node:http').ServerResponse) => {
      const items = [
        'Brug in Lissabon weer open',
        'Kabinet van Portugal gevallen',
        'Storm trekt over Ierland',
        'Haven van Porto dicht',
      ];
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>${title}</title>${items
            .map(
              (headline, hour) =>
                `<item><guid isPermaLink="false">n${hour}</guid><title>${headline}</title><description>LISSABON (PN) - Verkeer kan er weer over, meldt de gemeente.</description><pubDate>${at(hour)}</pubDate></item>`,
            )
            .join('')}</channel></rss>`,
        );
    };
  const link = (href: string, title: string) =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
  return startFeedServer({
    '/': page(link('/buitenland.rss', 'Buitenland')),
    '/veel': page(`${link('/buitenland.rss', 'Buitenland')}${link('/sport.rss', 'Sport')}`),
    '/half': page(`${link('/weg.rss', 'Weg')}${link('/sport.rss', 'Sport')}`),
    '/niets': page(''),
    '/buitenland.rss': feed('Persbureau Noord - Buitenland', zoned),
    '/sport.rss': feed('Persbureau Noord - Sport', zoned),
    '/zoneless.rss': feed('Persbureau Noord', (hour) => `2026-11-29T0${hour + 1}:00:00`),
  });
}
