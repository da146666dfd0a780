import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** A file that the browser loads: its content type, and what is in it. */
export type Asset = { readonly type: string; readonly text: string };

const root = new URL('../../', import.meta.url);
const client = 'adapters/web/client/';

/**
 * What the page loads, by its path. The browser gets our own TypeScript with the types stripped, at the path that it
 * has in the repository, so that imports resolve as they are: the ages on the board are told by the very file that
 * tells them everywhere else.
 */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const scripts = readdirSync(new URL(client, root)).filter((name) => name.endsWith('.ts'));
  const assets = new Map<string, Asset>();
  const stripTypes = quietly(stripTypeScriptTypes);
  for (const path of [...scripts.map((name) => `${client}${name}`), 'src/domain/age.ts']) {
    const text = stripTypes(readFileSync(new URL(path, root), 'utf8'));
    assets.set(`/${path}`, { type: 'text/javascript; charset=utf-8', text });
  }
  const style = readFileSync(new URL(`${client}board.css`, root), 'utf8');
  assets.set(`/${client}board.css`, { type: 'text/css; charset=utf-8', text: style });
  return assets;
}

/** Node warns that it may yet change; the version that runs here is pinned, and whoever starts Telex can do nothing with it. */
function quietly<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  return (...given) => {
    const { emitWarning } = process;
    process.emitWarning = () => {};
    try {
      return act(...given);
    } finally {
      process.emitWarning = emitWarning;
    }
  };
}
