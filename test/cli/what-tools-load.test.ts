import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patienceMs } from '../support/process/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const heavy = /node_modules\/(?:discord\.js|@discordjs|@slack|kysely|pg|zod|pino|undici|yaml|rss-parser)\//;

/** Says at the end, on standard error, which files were loaded, one a line. */
const listing = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  process.on('exit', () => process.stderr.write(loaded.filter((url) => url.startsWith('file:')).join('\\n')));
`)}`;

/** The files that this took, after what was kept for it. */
function loadedBy(args: readonly string[], input = ''): Promise<{ said: string; files: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const argv = ['--disable-warning=ExperimentalWarning', '--import', listing, ...args];
    const child = execFile(
      process.execPath,
      argv,
      { cwd: root, timeout: patienceMs(60_000) },
      (error, said, files) => (error === null ? resolve({ said, files: files.split('\n') }) : reject(error)),
    );
    child.stdin?.end(input);
  });
}

describe('a tool loads what it takes, and nothing of the rest', { timeout: patienceMs(60_000) }, () => {
  it.each([
    { args: [], most: 44 },
    { args: ['--version'], most: 44 },
    { args: ['check', '--help'], most: 44 },
    { args: ['parse', '--help'], most: 44 },
  ])('$args: not its own code either', async ({ args, most }) => {
    const { said, files } = await loadedBy(['src/launch.mjs', ...args]);
    expect(said).toContain('telex');
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
    expect(files.length).toBeLessThan(most);
  });

  it('dateline: the places of the world, and no client, database or schema', async () => {
    const { said, files } = await loadedBy(['src/launch.mjs', 'dateline'], 'WASHINGTON (ANP/AFP) - Een.\n');
    expect(JSON.parse(said)).toMatchObject({ places: ['WASHINGTON'] });
    expect(files.some((file) => file.endsWith('src/gazetteer/gazetteer.ts'))).toBe(true);
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
    // Most of them are small: the tables of months, weekdays and agencies, and a part of a dateline each.
    expect(files.length).toBeLessThan(74);
  });

  it('manifest: the words of one platform, without its client', async () => {
    const { said, files } = await loadedBy(['src/launch.mjs', 'manifest', 'slack']);
    expect(said).toContain('xapp-');
    expect(files.filter((file) => /node_modules\/(?:discord\.js|@slack\/bolt|kysely)\//.test(file))).toEqual(
      [],
    );
  });
});
