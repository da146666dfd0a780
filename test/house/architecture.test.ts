import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const map = readFileSync(`${root}docs/architecture.md`, 'utf8');
/** The rows of the table of rooms, by the room that each is about. */
const rows = new Map(
  [...map.matchAll(/^\| `([\w/-]+)\/` \| (.*)$/gm)].map(([, room = '', row = '']) => [room, row]),
);

describe('the map of the house', () => {
  test('names no file that is not there, written from the root or from src', () => {
    const files = new Set(map.match(/(?:[\w*-]+\/)*[\w*-]+\.tsx?\b/g));
    expect(files.size).toBeGreaterThan(20);
    expect([...files].filter((path) => !exists(path))).toEqual([]);
  });

  test('names no folder that is not there, of a room in the row of the room', () => {
    const inRows = [...rows].flatMap(([room, row]) => foldersIn(row).map((path) => [room, path] as const));
    expect(inRows.length).toBeGreaterThan(20);
    const missing = inRows.filter(([room, path]) => !existsInRoom(room, path));
    const beside = foldersIn(map).filter(
      (path) => !exists(path) && !inRows.some(([, each]) => each === path),
    );
    expect({ missing, beside }).toEqual({ missing: [], beside: [] });
  });

  test('names every room, and every folder in it', () => {
    const rooms = [...foldersOf('src').map((name) => `src/${name}`), 'commands', 'adapters'];
    expect(rooms.filter((room) => !rows.has(room))).toEqual([]);
    const unnamed = rooms.flatMap((room) =>
      foldersOf(room)
        .filter((name) => !rows.get(room)?.includes(`\`${name}/\``))
        .map((name) => `${room}/${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  test('names every table of the database', () => {
    const tables = readFileSync(`${root}src/store/sql/tables.ts`, 'utf8');
    const [, list = ''] = /export type Tables = \{([\s\S]*?)\n\};/.exec(tables) ?? [];
    const names = [...list.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    const [, told = ''] = /## The tables([\s\S]*?)\n## /.exec(map) ?? [];
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});

test('the decisions are numbered without a gap', () => {
  const numbers = readdirSync(`${root}docs/decisions`).map((name) => Number(name.slice(0, 4)));
  expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1));
});

function exists(path: string): boolean {
  return globSync([path, `src/${path}`], { cwd: root }).length > 0;
}

function existsInRoom(room: string, path: string): boolean {
  return exists(path) || globSync([`${room}/${path}`, `${room}/*/${path}`], { cwd: root }).length > 0;
}

/** What stands between backticks and ends in a slash. */
function foldersIn(text: string): readonly string[] {
  return [...text.matchAll(/`([\w*/-]+)\/`/g)].map(([, path = '']) => path);
}

function foldersOf(path: string): readonly string[] {
  return readdirSync(`${root}${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
