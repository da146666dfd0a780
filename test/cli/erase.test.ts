import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEraseTool } from '../../src/cli/erase.ts';
import { plainNotice, type StoryLine } from '../../src/domain/post.ts';
import type { Log } from '../../src/observability/log.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { createRetirement } from '../../src/pipeline/retire.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../support/scripted-adapter.ts';
import { changeFile } from '../support/store/change-file.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const dayMs = 24 * 60 * minuteMs;
const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
let desk: Newsdesk;
let platform: ScriptedAdapter;

beforeEach(async () => {
  desk = await openNewsdesk();
  platform = createScriptedAdapter({ historyLagMs: 0 });
  await desk.follow(bureau, 'buitenland');
});
afterEach(() => desk.close());

/** What may stand nowhere afterwards. */
const secrets = ['Roddelkop', 'vermeende minnaar', 'Aantijging', 'tweede versie', 'overgenomen'];
const gossip = (headline: string, body: string) =>
  wireItem({
    guid: 'roddel',
    headline,
    lede: body,
    body: `${body}\n\nNog een Aantijging.`,
    link: 'https://anp.example/1',
  });
const first = gossip('Roddelkop van vanochtend', 'De vermeende minnaar ontkent.');
const second = {
  ...first,
  body: `${first.body}

In de tweede versie staat meer.`,
};
/** As another agency carries it. */
const copy = { ...first, credit: 'overgenomen van ANP' };

test('nothing of an erased story is left in any file of the database, while Telex holds it open', async () => {
  await fileGossip();
  expect(wordsOnDisk()).not.toEqual([]);
  const { code, said } = await telex('1');
  expect(said).toMatch(
    /^#1 is weggehaald: het bericht, 1 eerdere versies, 1 kopieën van andere bureaus, 3 meldingen op het bord\.\n/,
  );
  expect(code).toBe(0);
  expect(wordsOnDisk()).toEqual([]);
});

test('its cards say that it was taken back, and what else stands in a list stays', async () => {
  await fileGossip();
  await telex('1');
  const posts = (await desk.store.board.list('bureau', 10, null)).map(({ post }) => post);
  const [list, notice, card] = ['list', 'notice', 'card'].map((kind) =>
    posts.find((post) => post.kind === kind),
  );
  const taken = 'INGETROKKEN en gewist door de redactie, niet gebruiken';
  expect(card).toMatchObject({
    kind: 'card',
    number: 1,
    state: 'withdrawn',
    title: taken,
    lede: null,
    link: null,
  });
  expect(notice).toMatchObject({ kind: 'notice', text: `${taken} · #1` });
  expect(list).toMatchObject({
    lines: [
      { number: 1, title: taken },
      { number: 12, title: 'Kop van gewoon' },
    ],
  });
  // A Telex that runs edits the cards of every platform.
  const before = platform.acts.length;
  await deliver();
  expect(platform.acts.slice(before).map(({ post }) => JSON.stringify(post))).toContainEqual(
    expect.stringContaining('INGETROKKEN door de redactie'),
  );
  expect(await desk.store.archive.byNumber(1)).toMatchObject({
    state: 'withdrawn',
    item: { guid: 'roddel', headline: null, body: null, link: null },
  });
});

test('it is never taken in again: the same item, a version that it had and a new one', async () => {
  await fileGossip();
  await telex('1');
  const erased = await desk.store.archive.byNumber(1);
  for (const item of [second, first, gossip('Roddelkop, derde keer', 'De vermeende minnaar zwijgt.')]) {
    desk.now += minuteMs;
    await desk.file({ ...item, changedAt: desk.now });
    await desk.fileFrom('regioblog', copy);
  }
  expect(await desk.store.archive.byNumber(1)).toEqual(erased);
  expect(await desk.store.archive.highestNumber()).toBe(1);
  await desk.store.emptyLog();
  expect(wordsOnDisk()).toEqual([]);
});

test('one that was killed keeps who killed it and when', async () => {
  await desk.file(first);
  await desk.file(wireItem({ guid: 'roddel', pubStatus: 'canceled' }));
  await desk.store.keyv('search').set('getypt', `"${first.headline}" sinds:gisteren`);
  const killed = await desk.store.archive.byNumber(1);
  await telex('1');
  const { state, sender, withdrawnAt, revision } = (await desk.store.archive.byNumber(1)) ?? {};
  expect({ state, sender, withdrawnAt, revision }).toEqual({
    state: 'withdrawn',
    sender: killed?.sender,
    withdrawnAt: killed?.withdrawnAt,
    revision: killed?.revision,
  });
  expect(await desk.store.keyv('search').get('getypt')).toBeUndefined();
  expect(wordsOnDisk()).toEqual([]);
});

test('searches for its headline are forgotten, however it is quoted, and nothing else that Telex keeps', async () => {
  const headline = 'Roddelkop: "Ik blijf", zegt C:\\Aantijging';
  await desk.file({ ...first, headline }, wireItem({ guid: 'kort', headline: 'e' }));
  const { keyv } = desk.store;
  await keyv('search').set('getypt', `"roddelkop: “ik blijf”, zegt C:\\Aantijging" sinds:gisteren`);
  await keyv('search').set('ander', 'erupties in Erzurum');
  await keyv('discord-bare').set('kaart', `${headline} · ANP`);
  await keyv('board').set('session-secret', 'geheim met een e erin, en Roddelkop');
  await telex('1');
  await telex('2');
  const left = await Promise.all([
    keyv('search').get('getypt'),
    keyv('discord-bare').get('kaart'),
    keyv('search').get('ander'),
    keyv('board').get('session-secret'),
  ]);
  expect(left).toEqual([undefined, undefined, 'erupties in Erzurum', 'geheim met een e erin, en Roddelkop']);
});

test('a night erases all others beside one that fails, and says which one', async () => {
  await desk.file(first, wireItem({ guid: 'tweede' }), wireItem({ guid: 'derde' }));
  for (const guid of ['roddel', 'tweede', 'derde'])
    await desk.file(wireItem({ guid, pubStatus: 'canceled' }));
  const trigger = `create trigger never before update on story when new.number = 1 and new.erased_at is not null
    begin select raise(abort, 'niet dit'); end`;
  changeFile(desk.dataDir, trigger, 0);
  desk.now += 31 * dayMs;
  const { store, clock } = desk;
  const deps = {
    retention: store.retention,
    keepMs: null,
    timeZone: 'Europe/Amsterdam',
    clock,
    log: quietLog,
  };
  const night = createRetirement({ ...deps, eraseWithdrawnMs: 30 * dayMs, pause: async () => {} }).run();
  await expect(night).rejects.toThrow(
    'the clearing of withdrawn failed: stories 1 could not be erased: niet dit',
  );
  const erased = [1, 2, 3].map(async (number) => (await store.archive.byNumber(number))?.item.headline);
  expect(await Promise.all(erased)).toEqual(['Kop van derde', null, null]);
});

test('what was withdrawn long ago is erased each night, where the newsroom file says so', async () => {
  await desk.file(first);
  await desk.file(wireItem({ guid: 'blijft' }));
  await desk.file(wireItem({ guid: 'roddel', pubStatus: 'canceled' }));
  const { store, clock } = desk;
  const log = quietLog;
  const deps = { retention: store.retention, keepMs: null, timeZone: 'Europe/Amsterdam', clock, log };
  const night = () =>
    createRetirement({ ...deps, eraseWithdrawnMs: 30 * dayMs, pause: async () => {} }).run();
  desk.now += 29 * dayMs;
  await night();
  expect(wordsOnDisk()).not.toEqual([]);
  desk.now += 2 * dayMs;
  await night();
  await store.emptyLog();
  expect(wordsOnDisk()).toEqual([]);
  expect(await store.archive.byNumber(2)).toMatchObject({ item: { headline: 'Kop van blijft' } });
});

test('what is damaged and cannot be read goes as well, as a whole, and is said to', async () => {
  await fileGossip();
  damage('story', 'item_version', 'board_message');
  const { code, said } = await telex('1');
  expect(said).toMatch(
    /^#1 is weggehaald: het bericht, 1 eerdere versies, 1 kopieën van andere bureaus, 3 meldingen op het bord\.\nniet alles daarvan was te lezen: /,
  );
  expect(code).toBe(0);
  expect(wordsOnDisk()).toEqual([]);
  expect(await desk.store.archive.byNumber(1)).toMatchObject({
    state: 'withdrawn',
    item: { guid: null, headline: null, topics: ['buitenland'] },
  });
  const posts = (await desk.store.board.list('bureau', 10, null)).map(({ post }) => post);
  expect(posts).toMatchObject(
    Array(3).fill({ text: 'INGETROKKEN en gewist door de redactie, niet gebruiken · #1' }),
  );
  await desk.file(second);
  expect(await desk.store.archive.highestNumber()).toBe(1);
  expect(await telex('1')).toMatchObject({ code: 0, said: expect.not.stringContaining('te lezen') });
});

test('a night erases one that is damaged, names it in the log, and goes on with the others', async () => {
  const other = { ...first, guid: 'tweede', headline: 'Nog een Aantijging' };
  await desk.file(first, other);
  await desk.file(...['roddel', 'tweede'].map((guid) => wireItem({ guid, pubStatus: 'canceled' })));
  damage('story', 'item_version');
  desk.now += 31 * dayMs;
  const told: unknown[] = [];
  const log: Log = { ...quietLog, warn: (about: unknown) => told.push(about) };
  const { store, clock } = desk;
  const deps = { retention: store.retention, keepMs: null, timeZone: 'Europe/Amsterdam', clock, log };
  await createRetirement({ ...deps, eraseWithdrawnMs: 30 * dayMs, pause: async () => {} }).run();
  await store.emptyLog();
  expect(wordsOnDisk()).toEqual([]);
  expect(told).toEqual([{ story: 1 }]);
});

test('the copies that it cannot reach are named', async () => {
  await desk.file(first);
  mkdirSync(join(desk.dataDir, 'backups'));
  for (const copy of [join('backups', 'telex-1.sqlite'), 'telex.sqlite.before-restore-2'])
    writeFileSync(join(desk.dataDir, copy), '');
  const { said } = await telex('#1');
  expect(said).toContain(`${join(desk.dataDir, 'backups', 'telex-1.sqlite')}: verwijder dat`);
  expect(said).toContain('telex.sqlite.before-restore-2: verwijder dat');
});

test('a number that is none, or nobody’s, is said so', async () => {
  expect(await telex('alles')).toMatchObject({ code: 2 });
  expect(await telex()).toMatchObject({ code: 2 });
  expect(await telex('412')).toEqual({
    code: 1,
    said: 'telex erase: er is geen bericht #412. Er is niets veranderd.\n',
  });
});

/** Two versions, another agency's copy, a card, a notice and a list on the board. */
async function fileGossip(): Promise<void> {
  const { board } = desk.store;
  platform.script.push(async ({ key, post }) => {
    const { id } = await board.put({ key, channel: 'bureau', post, parentId: null, at: desk.now });
    return { kind: 'sent', messageId: String(id) };
  });
  await desk.file(first);
  await deliver();
  await desk.fileFrom('regioblog', copy);
  desk.now += minuteMs;
  await desk.file({ ...second, changedAt: desk.now });
  const text = 'Gecorrigeerd: Roddelkop, tweede versie · #1';
  const notice = { ...plainNotice(text, true), threadName: '#1 · Roddelkop' };
  await board.put({ key: 'reply:1', channel: 'bureau', post: notice, parentId: 1, at: desk.now });
  const shown = await board.list('bureau', 10, null);
  const [card] = shown.flatMap(({ post }) => (post.kind === 'card' ? [post] : []));
  if (card === undefined) throw new Error('no card');
  await board.edit(1, { ...card, change: [{ text: 'tweede versie', style: 'bold' }] }, desk.now);
  const line = lineOf(card);
  const lines = [
    { ...line, headline: 'Roddelkop, tweede versie', title: 'Roddelkop, tweede versie' },
    { ...line, headline: 'Kop van gewoon', title: 'Kop van gewoon', number: 12 },
  ];
  await board.put({
    key: 'list:1',
    channel: 'bureau',
    post: { kind: 'list', title: '2 berichten', lines },
    parentId: null,
    at: desk.now,
  });
}

/** What a list shows of a card. */
function lineOf({
  number,
  state,
  mark,
  headline,
  title,
  link,
  dateline,
  issuedAt,
  timeText,
  ageText,
  stateText,
  clock,
  takenBack,
  desk,
  language,
}: StoryLine): StoryLine {
  const times = { issuedAt, timeText, ageText, stateText, clock };
  return { number, state, mark, headline, title, link, dateline, ...times, takenBack, desk, language };
}

async function deliver(): Promise<void> {
  const { store, clock } = desk;
  const random = () => 0.5;
  await createDeliverer({ adapter: platform, store, clock, present: presenter, random, log: quietLog }).round(
    new AbortController().signal,
  );
}

/** What is kept of #1 there has no end any more. */
function damage(...tables: readonly ('story' | 'item_version' | 'board_message')[]): void {
  const torn = (column: string) => `${column} = substr(${column}, 1, length(${column}) - 9)`;
  const changes = {
    story: [`update story set ${torn('item_json')} where number = 1`, 1],
    item_version: [`update item_version set ${torn('item_json')} where story_number = 1`, 1],
    board_message: [`update board_message set ${torn('post_json')}`, 3],
  } as const;
  for (const table of tables) {
    const [statement, rows] = changes[table];
    changeFile(desk.dataDir, statement, rows);
  }
}

function wordsOnDisk(): readonly string[] {
  const files = ['telex.sqlite', 'telex.sqlite-wal']
    .map((name) => join(desk.dataDir, name))
    .filter(existsSync);
  const bytes = files.map((path) => readFileSync(path, 'latin1')).join('');
  return secrets.filter((secret) => bytes.includes(secret));
}

async function telex(...args: readonly string[]) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const { dataDir, clock } = desk;
  const tool = createEraseTool({ dataDir: () => dataDir, clock });
  const { signal } = new AbortController();
  const code = await tool.run(args, {
    stdin: Readable.from([]),
    stdout: write,
    stderr: write,
    locale: 'nl',
    signal,
  });
  return { code, said };
}
