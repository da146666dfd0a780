import type { FeedBehaviour, FeedServer } from './feed-server.ts';

/** The ids of the two items, newest first; their headlines are `Bericht 1` and `Bericht 2`. */
export const anpIds: readonly string[] = [
  'b2c3d4e5f60718293a4b5c6d7e8f9012',
  'a1b2c3d4e5f60718293a4b5c6d7e8f90',
];

/** Puts an ANP News API with two items on the server; without the right user and password it answers 401. */
export function serveAnp(server: FeedServer, user: string, password: string): void {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const guarded =
    (data: object): FeedBehaviour =>
    (request, response) => {
      const isIn = request.headers.authorization === expected;
      response.writeHead(isIn ? 200 : 401, { 'content-type': 'application/json' });
      response.end(isIn ? JSON.stringify({ hasError: false, data }) : '');
    };
  const modified = new Date(Date.now() - 300_000).toISOString();
  const listed = anpIds.map((id) => ({ id, kind: 'TEXTARTICLE', modified }));
  server.on('/services/sources/s1/items', guarded({ items: listed, hasMore: false }));
  for (const [index, id] of anpIds.entries()) {
    const item = {
      id,
      kind: 'TEXTARTICLE',
      title: `Bericht ${index + 1}`,
      sourceTitle: 'ANP 101',
      bodyText: `<p>ZOUTDIJK (ANP) - In bericht ${index + 1} gaat de sluis een uur eerder dicht dan was aangekondigd.</p>`,
      firstIssueDate: modified,
      modified,
      urgency: 3,
      version: 1,
      categories: ['XANP/BIN'],
    };
    server.on(`/services/items/${id}`, guarded(item));
  }
}
