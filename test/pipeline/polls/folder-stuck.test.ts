import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTroubles } from '../../../src/health/find-troubles.ts';
import { reportHealth } from '../../../src/health/health-report.ts';
import { asPlainUser, canBePlain } from '../../support/folder/as-plain-user.ts';
import { type FolderDesk, openFolderDesk } from '../../support/folder/folder-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';

let wire: FolderDesk;

beforeEach(async () => {
  wire = await openFolderDesk();
  // What is told below is of a source that works already.
  wire.drop('eerst.xml', news('Bericht vooraf'));
  await wire.look();
  chmodSync(join(wire.folder, 'done'), 0o777);
  wire.desk.now += 3_600_000;
});
afterEach(() => {
  // What a plain user may not enter or write it cannot take away.
  chmodSync(wire.folder, 0o777);
  return wire.close();
});

function news(headline: string): string {
  return rssDocument([headline], wire.desk.now - 60_000);
}

const minute = 60_000;
/** Longer than from one look to the next. */
const aWhile = 1.5 * minute;

describe.runIf(canBePlain)('files that may not be read', () => {
  test('hold up no newer ones, are told with their number, the oldest and what to do, and logged once each', async () => {
    for (let at = 0; at < 250; at++) shut(`oud-${at}.xml`, 600_000 - at);
    for (let at = 0; at < 5; at++) wire.drop(`nieuw-${at}.xml`, news(`Nieuw ${at}`));
    await asPlainUser(() => wire.look());
    expect(await wire.headlines()).toEqual(['Bericht vooraf', ...[0, 1, 2, 3, 4].map((at) => `Nieuw ${at}`)]);
    expect(await wire.health()).toMatchObject({
      ...{ state: 'ok', lastErrorKind: 'unreadable' },
      stuck: [{ what: 'unreadable', count: 250, name: 'oud-0.xml', code: 'EACCES' }],
    });
    expect(linesOf('cannot be read (EACCES)')).toHaveLength(250);
    for (let looks = 0; looks < 3; looks++) await asPlainUser(() => wire.look(aWhile));
    expect(linesOf('cannot be read (EACCES)')).toHaveLength(250);
  });

  test('are read once the right is given, and are an alarm until then', async () => {
    shut('een.xml', 600_000);
    shut('twee.xml', 500_000);
    await asPlainUser(() => wire.look());
    expect((await troubles()).map(({ key, isSure }) => [key, isSure])).toEqual([['files/map', true]]);
    chmodSync(join(wire.folder, 'een.xml'), 0o644);
    await asPlainUser(() => wire.look(aWhile));
    expect(await wire.headlines()).toContain('een.xml');
    expect((await wire.health()).stuck).toMatchObject([{ count: 1, name: 'twee.xml' }]);
    expect(linesOf('twee.xml cannot be read')).toHaveLength(1);
    chmodSync(join(wire.folder, 'twee.xml'), 0o644);
    await asPlainUser(() => wire.look(aWhile));
    const health = await wire.health();
    expect([health.stuck, health.lastError]).toEqual([undefined, null]);
    expect(await troubles()).toEqual([]);
  });

  test('are told where the folder may be listed and not entered', async () => {
    wire.drop('een.xml', news('Een'));
    // A user that permissions hold for may list it and not enter it, be it its own or root's.
    chmodSync(wire.folder, 0o444);
    await asPlainUser(() => wire.look());
    expect((await wire.health()).stuck).toMatchObject([{ what: 'unreadable', count: 1, name: 'een.xml' }]);
  });
});

describe('a folder that nothing can be moved out of', () => {
  test('brings all its news once, each file is read once, over a restart too, and says what to do', async () => {
    rmSync(join(wire.folder, 'done'), { recursive: true });
    // A file that is new is not read yet: it stands in the way.
    wire.drop('done', '', 0);
    for (let at = 0; at < 250; at++) wire.drop(`oud-${at}.xml`, news(`Oud ${at}`), 600_000 - at);
    wire.drop('nieuw.xml', news('Nieuw'));
    const before = wire.reads();
    await wire.look();
    expect(await wire.headlines()).toHaveLength(252);
    expect(wire.reads() - before).toBe(251);
    expect(await wire.health()).toMatchObject({
      ...{ state: 'ok', lastErrorKind: 'blocked' },
      stuck: [{ what: 'blocked', count: 251, name: 'oud-0.xml', code: 'EEXIST' }],
    });
    expect(linesOf('named done or rejected')).toHaveLength(1);
    await wire.look(aWhile);
    await wire.restart();
    await wire.look(aWhile);
    expect(wire.reads() - before).toBe(251);
    expect((await wire.health()).stuck).toMatchObject([{ count: 251 }]);
    expect(await wire.headlines()).toHaveLength(252);
    // It is taken away: all go where they belong, and nothing is told any more.
    rmSync(join(wire.folder, 'done'));
    await wire.look(aWhile);
    expect(wire.names()).toEqual(['done']);
    expect(wire.names('done')).toHaveLength(251);
    expect(wire.reads() - before).toBe(251);
    expect((await wire.health()).stuck).toBeUndefined();
  });

  test('moves what goes to the other folder, and says so of the rest only once it is moved', async () => {
    rmSync(join(wire.folder, 'done'), { recursive: true });
    mkdirSync(join(wire.folder, 'done'));
    wire.drop('rejected', '', 0);
    wire.drop('rommel.xml', 'dit is geen bericht', 300_000);
    wire.drop('goed.xml', news('Goed'));
    await wire.look();
    expect(wire.names('done')).toEqual(['goed.xml']);
    expect(linesOf('moved to rejected/')).toEqual([]);
    expect((await wire.health()).stuck).toMatchObject([{ count: 1, name: 'rommel.xml' }]);
    rmSync(join(wire.folder, 'rejected'));
    await wire.look(aWhile);
    expect(wire.names('rejected')).toEqual(['rommel.xml']);
    expect((await wire.health()).rejected).toMatchObject([{ name: 'rommel.xml', why: 'not-a-feed' }]);
  });

  test('reads a file anew that comes under the name of one that stands there', async () => {
    rmSync(join(wire.folder, 'done'), { recursive: true });
    wire.drop('done', '', 0);
    wire.drop('brug.xml', news('Brug dicht'));
    await wire.look();
    wire.drop('nieuw', news('Brug weer open'), 90_000);
    renameSync(join(wire.folder, 'nieuw'), join(wire.folder, 'brug.xml'));
    await wire.look(aWhile);
    expect(await wire.headlines()).toContain('Brug weer open');
  });

  test.runIf(canBePlain)('says which right is missing where that is why', async () => {
    wire.drop('een.xml', news('Een'));
    chmodSync(wire.folder, 0o555);
    await asPlainUser(() => wire.look());
    expect(await wire.headlines()).toContain('Een');
    expect((await wire.health()).stuck).toEqual([
      { what: 'unmovable', count: 1, name: 'een.xml', code: 'EACCES' },
    ]);
    expect((await wire.health()).lastError).toContain('the right to write the folder');
    expect(linesOf('Telex failed')).toEqual([]);
  });
});

test('files that were cut off hold up no whole one that came behind them, and are read once until they change', async () => {
  const half = (at: number) => news(`Half ${at}`).slice(0, 160);
  for (let at = 0; at < 250; at++) wire.drop(`half-${at}.xml`, half(at), 240_000 - at);
  wire.drop('heel.xml', news('Heel'));
  const before = wire.reads();
  await wire.look();
  expect(await wire.headlines()).toContain('Heel');
  expect(wire.reads() - before).toBe(251);
  await wire.look(aWhile);
  expect(wire.reads() - before).toBe(251);
  // The end of one comes, and the others are given up in their time.
  wire.drop('half-7.xml', news('Half 7'));
  await wire.look(aWhile);
  expect(await wire.headlines()).toContain('Half 7');
  await wire.look(10 * minute);
  expect(wire.names('rejected')).toHaveLength(249);
});

test('a file whose name is in another encoding is read and moved as any other, under its own name', async () => {
  const name = Buffer.from('caf\xe9.xml', 'latin1');
  wire.drop(name, news('Koffie'));
  await wire.look();
  expect(await wire.headlines()).toContain('Koffie');
  expect(wire.names()).toEqual(['done']);
  expect(wire.names('done')).toContain('caf\\xe9.xml');
  wire.drop(name, 'dit is geen bericht');
  await wire.look(aWhile);
  expect((await wire.health()).rejected).toMatchObject([{ name: 'café.xml' }]);
  expect(wire.names('rejected')).toEqual(['caf\\xe9.xml']);
});

test('a name that is as long as a name can be finds its place beside another in done', async () => {
  const name = `${'a'.repeat(251)}.xml`;
  for (const headline of ['Een', 'Twee']) {
    wire.drop(name, news(headline));
    await wire.look(aWhile);
  }
  expect(wire.names()).toEqual(['done']);
  expect(wire.names('done')).toContain(`${'a'.repeat(249)}-2.xml`);
});

test('a file that changes between all looks is read at one some seconds later, and is told where it is never still', async () => {
  const anew = async (laterMs: number) => {
    wire.desk.now += laterMs;
    wire.drop('brug.xml', news('Brug dicht'), 0);
    await wire.look();
    return ((await wire.health()).nextPollAt ?? 0) - wire.desk.now;
  };
  expect(await anew(0)).toBeGreaterThan(30_000);
  expect(await anew(aWhile)).toBe(5_000);
  for (let times = 0; times < 4; times++) await anew(aWhile);
  expect(await wire.health()).toMatchObject({
    lastErrorKind: 'changing',
    stuck: [{ what: 'changing', count: 1, name: 'brug.xml', code: '' }],
  });
  const told = '1 file changes all the time and was not read for that: brug.xml. Have the supplier';
  expect(linesOf(told)).toHaveLength(1);
  await wire.restart();
  await anew(aWhile);
  expect((await troubles()).map(({ key, isSure }) => [key, isSure])).toEqual([['files/map', true]]);
  expect(linesOf(told)).toHaveLength(1);
  while ((await anew(aWhile)) !== 5_000);
  await wire.look(5_000);
  expect(await wire.headlines()).toContain('Brug dicht');
  expect((await wire.health()).stuck).toBeUndefined();
  await wire.restart();
  await anew(aWhile);
  expect((await wire.health()).stuck).toBeUndefined();
});

/** A file that its owner alone may read, and that stands there for so long. */
function shut(name: string, agoMs: number): void {
  wire.drop(name, news(name), agoMs);
  chmodSync(join(wire.folder, name), 0o000);
}

function linesOf(text: string): readonly string[] {
  return wire.lines.filter((line) => line.includes(text));
}

async function troubles() {
  const { store, clock } = wire.desk;
  return findTroubles(await reportHealth({ store, adapters: [], clock }));
}
