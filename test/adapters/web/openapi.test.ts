import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../commands/index.ts';
import type { Post } from '../../../src/domain/post.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import { askBoard, commandOf } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { readEvents } from '../../support/board/read-events.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

type Schema = z.core.JSONSchema.BaseSchema;
type Content = { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
type Operation = {
  readonly summary: string;
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: { readonly 200: Content; readonly default: Content };
};
type Description = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

describe('the description of the board’s API', () => {
  let board: OpenBoard;
  let api: Description;

  beforeAll(async () => {
    board = await openBoard();
    await board.follow('buitenland', 'buitenland');
    await board.follow('stil', 'sport');
    await board.file(
      wireItem({
        guid: 'a',
        headline: 'Eerste kop over water',
        urgency: 1,
        body: 'Water.\n\nNog meer water.',
      }),
      wireItem({ guid: 'b', headline: null, dateline: null, link: null, issuedAt: null }),
      wireItem({ guid: 'c', headline: 'Weg ermee', seenAt: 1 }),
    );
    await board.file(wireItem({ guid: 'c', pubStatus: 'canceled', editorialNote: 'onjuist' }));
    await board.file(wireItem({ guid: 'a', version: 2, headline: 'Tweede kop over water' }));
    await board.send('buitenland', 'telex', plainNotice('Een zin van Telex.', false));
    const { posts } = (await ask('/api/channels/buitenland/posts')).json() as {
      posts: readonly { readonly kind: string }[];
    };
    // A line of a list has what a card has, and moments as numbers, as the pipeline makes it.
    const [line] = (await board.newsdesk.store.board.list('buitenland', 10, null)).flatMap(({ post }) =>
      post.kind === 'card' ? [post] : [],
    );
    if (line === undefined) throw new Error(`no card among ${posts.map(({ kind }) => kind)}`);
    const { number, state, mark, headline, title, link, dateline, issuedAt, timeText, ageText } = line;
    const { stateText, clock, takenBack, desk, language } = line;
    const told = { number, state, mark, headline, title, link, dateline, issuedAt, timeText, ageText };
    const take = { number: 2, by: 'AFP', issuedAt: nightShift, timeText: '20.00' };
    const event = { id: 7, alsoText: 'ook AFP 20.00', takes: [take, { ...take, issuedAt: null }] };
    const list: Post = {
      kind: 'list',
      title: 'Gemist',
      lines: [{ ...told, stateText, clock, takenBack, desk, language, source: 'ANP', event }],
    };
    const live = (await board.newsdesk.store.archive.latest({ topics: [], limit: 9 })).flatMap((story) =>
      story.state === 'live' ? [story.number] : [],
    );
    await board.newsdesk.store.events.join(
      live.map((each) => ({ event: 1, number: each, cameAt: each, score: 1, by: null })),
      nightShift,
    );
    await board.send('buitenland', 'lijst', list);
    api = (await ask('/api/openapi.json')).json() as unknown as Description;
  });
  afterAll(() => board.close());

  const ask = (path: string, asked = {}) => askBoard(board.url(), path, asked);

  /** What is wrong with an answer by the description, also where it has more than is told there. */
  function faultsOf(answer: unknown, { content }: Content): readonly string[] {
    const schema = content['application/json']?.schema ?? {};
    const inOne = { ...schema, $defs: api.components.schemas };
    const strict = JSON.parse(JSON.stringify(inOne).replaceAll('#/components/schemas/', '#/$defs/'), closed);
    const read = z.fromJSONSchema(strict).safeParse(answer);
    return read.success ? [] : [z.prettifyError(read.error)];
  }

  const operation = (path: string, method = 'get'): Operation => {
    const found = api.paths[path]?.[method];
    if (found === undefined) throw new Error(`nothing is told of ${method} ${path}`);
    return found;
  };

  /** How each address is asked here. */
  const asked: Readonly<Record<string, readonly string[]>> = {
    '/api/channels': ['/api/channels', '/api/channels?seen=1:buitenland&seen=0:stil'],
    '/api/channels/{name}/posts': [
      '/api/channels/buitenland/posts',
      '/api/channels/buitenland/posts?limit=2&before=3',
      '/api/channels/stil/posts',
    ],
    '/api/commands': ['/api/commands'],
    '/api/complete': [
      '/api/complete?channel=buitenland&text=%2F',
      '/api/complete?channel=stil&text=%2Fvolg%20',
    ],
    '/api/search': ['/api/search?q=water', '/api/search?q=water&limit=1', '/api/search?q=nergens'],
    '/api/status': ['/api/status'],
    '/api/desk': ['/api/desk'],
    '/api/openapi.json': ['/api/openapi.json'],
  };

  it('is of every address that answers, and each of them is asked here', () => {
    expect(api.openapi).toMatch(/^3\.1\./);
    const told = Object.keys(api.paths).filter((path) => api.paths[path]?.get !== undefined);
    expect(told.toSorted()).toEqual([...Object.keys(asked), '/api/events'].toSorted());
    expect(Object.keys(api.paths).filter((path) => api.paths[path]?.post !== undefined)).toEqual([
      '/api/channels/{name}/commands',
    ]);
  });

  it('points at nothing that it does not have', () => {
    const pointed = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(pointed.length).toBeGreaterThan(20);
    for (const [, name = ''] of pointed) expect(api.components.schemas).toHaveProperty([name]);
    expect(JSON.stringify(api)).not.toContain('"$schema"');
  });

  it.each(Object.entries(asked))('is what %s answers', async (path, addresses) => {
    for (const address of addresses) {
      const answer = await ask(address);
      expect([answer.status, ...faultsOf(answer.json(), operation(path).responses[200])], address).toEqual([
        200,
      ]);
      const { searchParams } = new URL(address, board.url());
      const names = (operation(path).parameters ?? []).filter((each) => each.in === 'query');
      for (const name of searchParams.keys()) expect(names.map((each) => each.name)).toContain(name);
    }
  });

  it('is what a search and a command answer of a happening that several agencies have', async () => {
    const { stories } = (await ask('/api/search?q=water')).json() as { stories: object[] };
    expect(stories).toEqual([
      expect.objectContaining({
        event: expect.objectContaining({ alsoText: expect.stringMatching(/^ook ANP /u) }),
      }),
    ]);
    const latest = (await ask('/api/channels/buitenland/commands', commandOf('/laatste'))).json();
    expect(faultsOf(latest, operation('/api/channels/{name}/commands', 'post').responses[200])).toEqual([]);
    expect(JSON.stringify(latest)).toContain('"alsoText":"ook ANP ');
  });

  it('knows each kind of message that stands in a channel', async () => {
    const { posts } = (await ask('/api/channels/buitenland/posts')).json() as { posts: { kind: string }[] };
    expect(new Set(posts.map(({ kind }) => kind))).toEqual(new Set(['card', 'list', 'notice']));
  });

  it('finds something in an answer that has a word more, a word less or another one', async () => {
    const { responses } = operation('/api/channels/{name}/posts');
    const { posts } = (await ask('/api/channels/buitenland/posts')).json() as { posts: object[] };
    expect(faultsOf({ posts }, responses[200])).toEqual([]);
    const [first = {}] = posts;
    const { seq: _, ...less } = first as { seq: number };
    for (const wrong of [{ ...first, more: 1 }, less, { ...first, seq: 'één' }])
      expect(faultsOf({ posts: [wrong] }, responses[200]), JSON.stringify(wrong)).toHaveLength(1);
  });

  it.each([
    ...commands.map(({ name }) => `/${name}`),
    '/laatste buitenland 2',
    '/bericht 1',
    '/bericht 1 versies',
    '/bericht 3',
    '/kopie 1',
    '/zoek water',
    '/doe 1',
    '/volg bultenland',
    '/onzin',
  ])('is what %s is answered with', async (text) => {
    const { requestBody, responses } = operation('/api/channels/{name}/commands', 'post');
    const request = commandOf(text);
    if (requestBody === undefined) throw new Error('no body is told of');
    expect(faultsOf(JSON.parse(request.body ?? ''), requestBody)).toEqual([]);
    const answer = await ask('/api/channels/buitenland/commands', request);
    expect([answer.status, ...faultsOf(answer.json(), responses[200])]).toEqual([200]);
  });

  it.each([
    ['/api/channels/{name}/posts', '/api/channels/nergens/posts', 404],
    ['/api/channels/{name}/posts', '/api/channels/buitenland/posts?limit=0', 400],
    ['/api/channels', '/api/channels?seen=buitenland', 400],
    ['/api/search', '/api/search', 400],
    ['/api/complete', '/api/complete', 404],
  ])('is what %s answers to %s, which is wrong', async (path, address, status) => {
    const answer = await ask(address);
    expect([answer.status, ...faultsOf(answer.json(), operation(path).responses.default)]).toEqual([status]);
  });

  it('says which parameters have to be given, and how many there are at most', async () => {
    const required = Object.entries(api.paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? []).filter((each) => each.required).map(({ name }) => `${path} ${name}`),
    );
    expect(required).toEqual(['/api/channels/{name}/posts name', '/api/complete channel', '/api/search q']);
    const limit = operation('/api/channels/{name}/posts').parameters?.find(({ name }) => name === 'limit');
    expect(limit?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
  });

  it('is of the stream of events as well', async () => {
    const events = await readEvents(`${board.url()}/api/events?since=0`);
    const hello = await events.next();
    expect(hello.event).toBe('hello');
    const told = JSON.stringify(operation('/api/events').responses[200]);
    for (const name of ['hello', ...Object.keys(hello.data)]) {
      if (name !== 'now') expect(told).toContain(`\`${name}\``);
    }
    const message = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } } };
    const next = await events.next();
    expect([next.event, ...faultsOf(next.data, message)]).toEqual([expect.stringMatching(/^(?:post|edit)$/)]);
    events.stop();
  });
});

/** An object may have nothing that is not told of it. */
function closed(key: string, value: unknown): unknown {
  const isShape =
    key !== 'properties' &&
    typeof value === 'object' &&
    value !== null &&
    'properties' in value &&
    'type' in value;
  return isShape ? { ...value, additionalProperties: false } : value;
}
