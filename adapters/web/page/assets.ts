import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { withoutTypes } from '../../../src/launch/plain-code.mjs';

/** A file that the browser loads: its content type, what is in it, and the ETag by which a browser that has it says so. */
export type Asset = { readonly type: string; readonly text: string; readonly etag: string };

const root = new URL('../../../', import.meta.url);
const isPackaged = import.meta.url.endsWith('.js');
const client = 'adapters/web/client/';
const agesFile = 'src/domain/age.ts';

/**
 * What the page loads, by its path. The browser gets our own TypeScript with the types stripped (in a package they
 * were when it was packed), at the path that it has in the repository, so that imports resolve as they are: the ages on
 * the board are told by the very file that tells them everywhere else.
 */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const files = readdirSync(new URL(client, root), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const scripts = [
    ...files.filter((name) => name.endsWith('.ts')).map((name) => `${client}${name}`),
    agesFile,
  ];
  const styles = files.filter((name) => name.endsWith('.css')).map((name) => `${client}${name}`);
  return new Map([
    ...scripts.map((path) => asset(path, 'text/javascript', leaner(isPackaged ? read(path) : untyped(path)))),
    ...styles.map((path) => asset(path, 'text/css', leanStyle(read(path)))),
  ]);
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A script as a package has it: without types, nor the blanks that Node leaves where they stood; one stays between two words. */
export function untyped(path: string): string {
  const text = read(path);
  const stripped = withoutTypes(new URL(path, root));
  const kept: string[] = [];
  for (const [at, letter] of stripped.split('').entries()) {
    const stoodType = letter === ' ' && !/[ \t]/u.test(text.charAt(at));
    if (!stoodType || (isWord(kept.at(-1)) && isWord(stripped.charAt(at + 1)))) kept.push(letter);
  }
  return kept.join('');
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\w$]/u.test(letter);
}

/**
 * Without comments and indentation, which nobody's browser reads; each line keeps its number, so that an error is found
 * in our file. A comment that begins elsewhere than a line does stays, so that no text can be taken for one.
 */
function leaner(text: string): string {
  return text
    .replaceAll(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gmu, (comment) => comment.replaceAll(/[^\n]/gu, ''))
    .replaceAll(/^[ \t]*\/\/.*$/gmu, '')
    .replaceAll(/^[ \t]+|[ \t]+$/gmu, '');
}

/** Style has no errors to be found by their line: it goes on one. */
function leanStyle(text: string): string {
  return leaner(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,]) ?/gu, '$1')
    .replaceAll(': ', ':');
}

function asset(path: string, type: string, text: string): [string, Asset] {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  return [`/${path}`, { type: `${type}; charset=utf-8`, text, etag }];
}
