import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readAsked } from '../src/learn/read-asked.ts';
import { openChromium } from '../test/support/board/chromium.ts';
import { openProcessKeeper } from '../test/support/process/keep-processes.ts';

const help = `npm run screenshots

Takes the README's pictures of the board, into docs/images. They show Telex itself with its sample wire, a minute after its start, so
that live items, updates and corrections stand on it.
`;
readAsked(help, {}, 'none');
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs', 'images');
const settleMs = 60_000;

type Picture = { readonly name: string; readonly path: string; readonly options: BrowserContextOptions };

const pictures: readonly Picture[] = [
  {
    name: 'board.png',
    path: '/#buitenland',
    options: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  },
  {
    name: 'wall.png',
    path: '/?wall=1#alles',
    options: { viewport: { width: 1536, height: 864 }, colorScheme: 'dark' },
  },
  {
    name: 'phone.png',
    path: '/#buitenland',
    options: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      colorScheme: 'light',
    },
  },
];

const dataDir = mkdtempSync(join(tmpdir(), 'telex-screenshots-'));
const telex = openProcessKeeper().keep(startTelex());
try {
  const url = await boardOf(telex);
  console.log(`Telex runs at ${url}; the pictures are taken in ${settleMs / 1_000} s`);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await takeStories(url);
  const browser = await openChromium();
  mkdirSync(folder, { recursive: true });
  try {
    for (const picture of pictures) console.log(await take(browser, url, picture));
  } finally {
    await browser.close();
  }
} finally {
  await stopTelex();
  rmSync(dataDir, { recursive: true, force: true });
}

/** In an empty folder and with a bare environment: no newsroom file, no token. */
function startTelex(): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts')], {
    cwd: dataDir,
    env: { TELEX_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The address that Telex prints once it runs. */
function boardOf({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (url !== undefined) resolve(url);
    });
    telex.once('exit', (code) => reject(new Error(`Telex ended with ${code}`)));
  });
}

function stopTelex(): Promise<void> {
  return new Promise((resolve) => {
    if (telex.exitCode !== null) return resolve();
    telex.once('exit', () => resolve());
    telex.kill('SIGTERM');
  });
}

/** Two colleagues have a story each, as on any shift. */
async function takeStories(url: string): Promise<void> {
  const channel = `${url}/api/channels/buitenland`;
  const { posts } = (await (await fetch(`${channel}/posts`)).json()) as {
    posts: readonly { readonly number?: number; readonly state?: string }[];
  };
  const numbers = posts.flatMap(({ number, state }) =>
    number === undefined || state === 'withdrawn' || state === 'held' ? [] : [number],
  );
  for (const [at, name] of [
    [1, 'Sanne'],
    [4, 'Joris'],
  ] as const)
    await fetch(`${channel}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: `/doe ${numbers[at]}`, name }),
    });
}

async function take(browser: Browser, url: string, { name, path, options }: Picture): Promise<string> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  await page.locator('.post').first().waitFor();
  const file = join(folder, name);
  await page.screenshot({ path: file });
  await context.close();
  return `${name}: ${Math.round(statSync(file).size / 1024)} kB`;
}
