import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const { devDependencies } = createRequire(import.meta.url)('../../../package.json') as {
  devDependencies: Record<string, string>;
};
const version = devDependencies['@sparticuz/chromium'];

/**
 * Leaves out the package's own list of arguments: it switches web security off, and with it what we test. The sandbox needs
 * rights that a container, and root, do not have.
 */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** The Chromium of the package, without the system having one. Works as root and as a plain user; close it yourself. */
export async function openChromium(): Promise<Browser> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...environment(folder, executablePath) },
  });
}

/**
 * Unpacks once for a version and a user: the package itself would use whatever `/tmp/chromium` it finds, of another
 * version or another user. Two processes at once each unpack, and the second one to be ready takes the first one's.
 */
async function unpack(): Promise<string> {
  const folder = join(tmpdir(), `telex-chromium-${version}-${userInfo().username}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  try {
    const packed = (await import('@sparticuz/chromium')).default;
    // It unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux.
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
    await packed.executablePath();
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
  }
  return folder;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** The bundled libraries only where the system lacks one, the bundled font only where there is none at all. */
function environment(folder: string, executablePath: string): Record<string, string> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const lacksLibrary = output('ldd', [executablePath]).includes('not found');
  const lacksFonts = output('fc-list', []).trim() === '';
  return {
    HOME: home,
    ...(lacksLibrary && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(lacksFonts && { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

/** What a program prints; nothing where it is not installed. */
function output(program: string, parameters: readonly string[]): string {
  try {
    return execFileSync(program, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
