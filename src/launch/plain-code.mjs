// Plain JavaScript, as launch.mjs is: it is read by any Node from 20.19 on.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';

const here = new URL('../../', import.meta.url);
const folders = ['adapters/', 'commands/', 'src/'];

/**
 * Keeps the JavaScript of all that is ours in TypeScript, beside the code, where only those can write who can write the code itself.
 * What takes types out holds some 10 MB in each process that ever did so: this is for one that then becomes another. Only what was
 * written since is done again. False: it could not be kept, or there is no TypeScript.
 */
export function keepPlain(root = here) {
  if (typeof module.stripTypeScriptTypes !== 'function') return false;
  try {
    const files = folders.flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}${name.replaceAll('\\', '/')}`),
    );
    for (const path of files) keep(path, root);
    return files.length > 0;
  } catch {
    return false;
  }
}

/** The JavaScript of a file of ours that was kept, by its URL; null where none was since it was last written. */
export function plainCode(url, root = here) {
  if (!url.startsWith(root.href) || !url.endsWith('.ts')) return null;
  try {
    const plain = plainOf(url.slice(root.href.length), root);
    return isOf(plain, statSync(new URL(url))) ? readFileSync(plain, 'utf8') : null;
  } catch {
    return null;
  }
}

/** The JavaScript of a file of ours: what was kept, else its types are taken out here and now. */
export function withoutTypes(url, root = here) {
  return plainCode(url.href, root) ?? stripTypes(url);
}

/** Node warns that it may yet change; the version that runs here is pinned, and whoever starts Telex can do nothing with it. */
function stripTypes(url) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return module.stripTypeScriptTypes(readFileSync(url, 'utf8'));
  } finally {
    process.emitWarning = emitWarning;
  }
}

function keep(path, root) {
  const url = new URL(path, root);
  const plain = plainOf(path, root);
  const written = statSync(url);
  if (isOf(plain, written)) return;
  mkdirSync(new URL('./', plain), { recursive: true });
  // Whole or not at all: another start may read it at this moment.
  const begun = new URL(`${plain.href}.${process.pid}`);
  writeFileSync(begun, stripTypes(url));
  utimesSync(begun, written.atime, written.mtime);
  renameSync(begun, plain);
}

function plainOf(path, root) {
  return new URL(`node_modules/.cache/telex/plain/${path}`, root);
}

/**
 * What is kept is as old as what it was made of, and as long, since blanks stand where types stood: a file that was put there with its old
 * time is another one. File systems tell moments apart by different parts of a second.
 */
function isOf(plain, { mtimeMs, size }) {
  const kept = statSync(plain, { throwIfNoEntry: false });
  return kept !== undefined && kept.size === size && Math.abs(kept.mtimeMs - mtimeMs) < 2;
}
