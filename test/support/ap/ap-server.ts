import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FeedBehaviour, type FeedServer, startFeedServer } from '../feed-server.ts';

/** A version of an item as AP files it. */
export type ApFiling = {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  /** Its first paragraph, behind `LOMAR (AP) — `; none is a picture. */
  readonly text?: string;
  /** Milliseconds. */
  readonly at: number;
  /** Whatever else the item says: `pubstatus`, `embargoed`, `urgency`, `slugline`. */
  readonly fields?: Readonly<Record<string, unknown>>;
};

/** An AP Media API on this machine: a feed in pages that goes on from a sequence, and each text behind an address of its own. */
export type ApServer = {
  readonly server: FeedServer;
  /** The feed's address, without the key. */
  readonly url: string;
  /** Files versions, in this order. */
  file(...filings: readonly ApFiling[]): void;
  /** Answers the text of a version otherwise, or as it should again. */
  answerText(id: string, behaviour: FeedBehaviour | null): void;
  /** Where the next pages are said to be, instead of on this server. */
  sendPagesTo(host: string | null): void;
  /** From here on the cursors that it gave are not known any more. */
  forgetCursors(): void;
  /** The texts that were asked for, as `id.version`. */
  textsAsked(): readonly string[];
  close(): Promise<void>;
};

/** @param pageSize items of a page @param key asked for in `x-api-key` or `apikey`; without it the answer is 401 */
export async function startApServer(key: string, pageSize = 2): Promise<ApServer> {
  const server = await startFeedServer();
  const filed: ApFiling[] = [];
  const texts = new Map<string, FeedBehaviour>();
  const asked: string[] = [];
  let pagesAt: string | null = null;
  let session = 1;

  const guarded =
    (behaviour: FeedBehaviour): FeedBehaviour =>
    (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', server.url);
      const given = request.headers['x-api-key'] ?? searchParams.get('apikey');
      if (given !== key) response.writeHead(401).end('{"error":{"message":"no key"}}');
      else behaviour(request, response);
    };

  function page(request: IncomingMessage, response: ServerResponse): void {
    const { searchParams } = new URL(request.url ?? '/', server.url);
    const sequence = Number(searchParams.get('seq') ?? 0);
    if (searchParams.has('qt') && searchParams.get('qt') !== `q${session}`) {
      response.writeHead(400).end('{}');
      return;
    }
    const from = Math.max(sequence, 0);
    const taken = filed.slice(from, from + pageSize);
    const next = `${pagesAt ?? server.url}/media/v/content/feed?qt=q${session}&seq=${from + taken.length}`;
    const items = taken.map((filing) => ({ meta: {}, item: itemOf(filing, server.url) }));
    const data = { current_item_count: items.length, next_page: next, items };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ api_version: '1.1', api_mode: 'live', method: '/content/feed.GET', data }));
  }

  function text(request: IncomingMessage, response: ServerResponse): void {
    const [, name = '', id = ''] = /\/content\/(([^/]+)\.\d+)\/download/.exec(request.url ?? '') ?? [];
    asked.push(name);
    const filing = filed.find((each) => name === `${each.id}.${each.version}`);
    const other = texts.get(id);
    if (other !== undefined) other(request, response);
    else if (filing === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/xml' }).end(nitfOf(filing));
  }

  server.onAny(
    guarded((request, response) => (/\/download\b/.test(request.url ?? '') ? text : page)(request, response)),
  );
  return {
    server,
    url: `${server.url}/media/v/content/feed`,
    file: (...filings) => void filed.push(...filings),
    answerText: (id, behaviour) => void (behaviour === null ? texts.delete(id) : texts.set(id, behaviour)),
    sendPagesTo(host) {
      pagesAt = host;
    },
    forgetCursors() {
      session += 1;
    },
    textsAsked: () => asked,
    close: () => server.close(),
  };
}

function itemOf({ id, version, headline, text, at, fields }: ApFiling, base: string): object {
  const href = `${base}/media/v/content/${id}.${version}/download?type=text&format=NITF`;
  return {
    uri: `${base}/media/v/content/${id}`,
    altids: { itemid: id, etag: `${id}_${version}`, friendlykey: '1' },
    version,
    type: text === undefined ? 'picture' : 'text',
    urgency: 4,
    language: 'en',
    versioncreated: iso(at),
    firstcreated: iso(at),
    pubstatus: 'usable',
    headline,
    slugline: `BC-EU--${headline.split(' ').slice(0, 2).join(' ')}`,
    provider: 'AP',
    located: 'LOMAR',
    subject: [{ code: 'i', name: 'i', rels: ['category'], creator: 'Editorial' }],
    renditions: text === undefined ? {} : { nitf: { title: 'NITF Story Download', href } },
    ...fields,
  };
}

function nitfOf({ headline, text, at }: ApFiling): string {
  return `<?xml version="1.0" encoding="utf-8"?><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><doc-id regsrc="AP"/><date.issue norm="${iso(at)}"/></docdata></head>
<body><body.head><hedline><hl1 id="headline">${headline}</hl1></hedline></body.head><body.content><block id="Main"><p>LOMAR (AP) — ${text}</p></block></body.content></body></nitf>`;
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
