import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../../../src/observability/log.ts';
import { followNewsroom, type NewsroomFollower } from '../../../src/pipeline/live/follow-newsroom.ts';
import type { Newsroom } from '../../../src/settings/newsroom.ts';
import { ConfigError } from '../../../src/settings/problem.ts';
import { newsroomOf } from '../../settings/read-config.ts';

const one = 'sources:\n  - {id: anp, url: "https://wire.example/anp", topic: sport}\n';
const two = `${one}  - {id: novum, url: "https://wire.example/novum"}\nkeep: 30d\n`;
const wrong = `${one}  - {id: anp, url: "ftp://wire.example/anp", topc: sport}\n`;

let folder: string;
let path: string;
let current: Newsroom;
let taken: string[][];
let failing: Error | null;
let lines: string[];
let follower: NewsroomFollower;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-follow-'));
  path = join(folder, 'newsroom.yaml');
  taken = [];
  failing = null;
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Telex started with this text in the file. */
function begin(text: string, sample = false): void {
  if (!sample) writeFileSync(path, text);
  current = { ...newsroomOf(text), sample };
  follower = followNewsroom({
    path,
    text: sample ? null : text,
    read: newsroomOf,
    current: () => current,
    async takeUp(next) {
      if (failing !== null) throw failing;
      current = next;
      taken.push(next.sources.map(({ id }) => id));
    },
    clock: () => 1_000,
    locale: 'en',
    log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
  });
}

async function look(times: number): Promise<void> {
  for (let at = 0; at < times; at++) await follower.look();
}

describe('a newsroom file that is changed', () => {
  test('is taken up at the second look, and what is other is told', async () => {
    begin(one);
    await look(3);
    writeFileSync(path, two);
    await look(1);
    expect(taken).toEqual([]);
    await look(4);
    expect(taken).toEqual([['anp', 'novum']]);
    expect(follower.standing()).toEqual({
      refused: null,
      taken: {
        at: 1_000,
        change: {
          sources: { added: ['novum'], changed: [], gone: [] },
          channels: { added: [], changed: [], gone: [] },
          settings: ['keep'],
        },
      },
    });
    expect(lines.join('')).toContain('what it says now is in force');
  });

  test('is read by its text, whatever its size and times say: an editor that renames, a network folder that tells old times', async () => {
    begin(one);
    await look(2);
    const at = new Date(0);
    utimesSync(path, at, at);
    writeFileSync(`${path}.new`, one.replace('sport', 'tech '));
    renameSync(`${path}.new`, path);
    utimesSync(path, at, at);
    await look(6);
    expect(taken).toHaveLength(1);
    // The same text under another time is no change.
    writeFileSync(path, one.replace('sport', 'tech '));
    await look(6);
    expect(taken).toHaveLength(1);
  });

  test('is never taken for what it is half written', async () => {
    begin(one);
    writeFileSync(path, two.slice(0, 40));
    await look(1);
    writeFileSync(path, two.slice(0, 90));
    await look(1);
    truncateSync(path, 0);
    await look(1);
    writeFileSync(path, two);
    await look(2);
    expect(taken).toEqual([['anp', 'novum']]);
    expect(lines.filter((line) => line.includes('"warn"'))).toEqual([]);
  });

  test('is followed through a link that is turned to another folder, as a mounted config map is', async () => {
    mkdirSync(join(folder, 'v1'));
    mkdirSync(join(folder, 'v2'));
    writeFileSync(join(folder, 'v1', 'newsroom.yaml'), one);
    writeFileSync(join(folder, 'v2', 'newsroom.yaml'), two);
    symlinkSync('v1', join(folder, 'data'));
    symlinkSync(join('data', 'newsroom.yaml'), path);
    begin(one);
    await look(2);
    symlinkSync('v2', join(folder, 'data.new'));
    renameSync(join(folder, 'data.new'), join(folder, 'data'));
    await look(2);
    expect(taken).toEqual([['anp', 'novum']]);
  });
});

describe('a newsroom file that is wrong', () => {
  test('is refused with all its problems, as check tells them, and mended it is in force', async () => {
    begin(one);
    writeFileSync(path, wrong);
    await look(2);
    let told: readonly string[] = [];
    try {
      newsroomOf(wrong);
    } catch (error) {
      if (error instanceof ConfigError) told = error.message.split('\n');
    }
    expect(told.length).toBeGreaterThan(2);
    expect(follower.standing().refused).toEqual({ why: 'wrong', since: 1_000, problems: told });
    await look(5);
    expect(lines).toHaveLength(1);
    expect(taken).toEqual([]);
    writeFileSync(path, two);
    await look(2);
    expect(follower.standing().refused).toBeNull();
    expect(taken).toHaveLength(1);
  });

  test('and is put back as it was, is in force again without anything to take up', async () => {
    begin(one);
    writeFileSync(path, wrong);
    await look(2);
    writeFileSync(path, one);
    await look(2);
    expect(follower.standing()).toEqual({ taken: null, refused: null });
    expect(taken).toEqual([]);
  });

  test('or gone, for longer than a moment, is told while what it said goes on', async () => {
    begin(one);
    await look(1);
    rmSync(path);
    await look(1);
    expect(follower.standing().refused).toBeNull();
    await look(1);
    expect(follower.standing().refused?.why).toBe('gone');
    writeFileSync(path, one);
    await look(1);
    expect(follower.standing().refused).toBeNull();
    rmSync(path);
    await look(2);
    writeFileSync(path, two);
    await look(2);
    expect(follower.standing().refused).toBeNull();
    expect(taken).toEqual([['anp', 'novum']]);
  });
});

test('what the store cannot take up now is taken up as soon as it can', async () => {
  begin(one);
  failing = new Error('the disk is full');
  writeFileSync(path, two);
  await look(4);
  expect(follower.standing().refused).toEqual({
    why: 'failed',
    since: 1_000,
    problems: ['the disk is full'],
  });
  expect(lines).toHaveLength(1);
  failing = null;
  await look(1);
  expect(taken).toHaveLength(1);
  expect(follower.standing().refused).toBeNull();
});

test('a file that appears beside the sample newsroom asks for a new start', async () => {
  begin(one, true);
  await look(2);
  expect(follower.standing().refused).toBeNull();
  writeFileSync(path, two);
  await look(2);
  expect(follower.standing().refused?.why).toBe('restart');
  expect(taken).toEqual([]);
});
