import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { readAsked } from '../../src/learn/read-asked.ts';
import { openDiscordServer } from '../../test/support/discord/server.ts';
import { document, startFeedServer } from '../../test/support/feed-server.ts';
import { toBoth } from '../../test/support/init/to-both.ts';
import { openProcessKeeper } from '../../test/support/process/keep-processes.ts';
import { rssDocument } from '../../test/support/rss-document.ts';
import { openSlackServer } from '../../test/support/slack/server.ts';
import { addChannel } from '../../test/support/slack/workspace.ts';
import { screenOf } from './screen.ts';

const help = `npm run transcript

Goes from a clone to a card in Slack and Discord as a new user does, at a terminal of its own, with what npm fetches fetched anew, and
prints how that went, in Markdown: docs/transcript.md. Needs git, npm, the registry, and "script" of util-linux for the terminal.
`;
readAsked(help, {}, 'none');
const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'telex-transcript-'));
const clone = join(home, 'telex');
const keeper = openProcessKeeper();
const betweenKeysMs = 60;
const headline = 'Uit de draad';

type Step = { readonly command: string; readonly shown: string; readonly tookMs: number };

const wire = await startFeedServer({ '/rss.xml': document(rssDocument([headline], Date.now())) });
const [slack, discord] = [await openSlackServer(), await openDiscordServer()];
const desk = addChannel(slack.workspace, 'buitenland');
const other = discord.addChannel('buitenland');
const servers = { SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.apiUrl, TELEX_PORT: '0' };
const environment = { ...process.env, npm_config_cache: join(home, 'npm'), NO_COLOR: '1', ...servers };
try {
  const steps: Step[] = [
    await run(`git clone --quiet ${root} telex`, home, 'git clone <address> telex && cd telex'),
    await run('npm install --no-fund --no-audit', clone, 'npm install'),
  ];
  const init = await sitAt(`npx telex init ${wire.url}/rss.xml`);
  steps.push(init, await run('npx telex check', clone));
  const start = await startUntilCards();
  steps.push(start);
  console.log(page(steps, 1 + init.answered + pageSteps(init.shown)));
} finally {
  await keeper.endAll();
  await Promise.all([wire.close(), slack.stop(), discord.stop()]);
  rmSync(home, { recursive: true, force: true });
}

function begin(command: string, cwd: string): { readonly child: ChildProcess; said(): string } {
  const child = keeper.keep(spawn(command, { cwd, env: environment, shell: true, stdio: 'pipe' }));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return { child, said: () => said };
}

async function run(command: string, cwd: string, as = command): Promise<Step> {
  console.error(`… ${as}`);
  const from = performance.now();
  const { child, said } = begin(command, cwd);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${said()}`);
  return { command: as, shown: said().trim(), tookMs: performance.now() - from };
}

/** At a terminal: each question is answered as soon as it stands there. */
async function sitAt(command: string): Promise<Step & { readonly answered: number }> {
  console.error(`… ${command}`);
  const from = performance.now();
  const { child, said } = begin(`script -qec 'stty cols 110 rows 60; ${command}' /dev/null`, clone);
  const left = [...toBoth({ slack: slack.tokens, discord: discord.token })];
  const answered = left.length;
  let seen = 0;
  child.stdout?.on('data', () => {
    const [next] = left;
    const text = stripVTControlCharacters(said());
    const asked = next?.asked;
    if (next === undefined || typeof asked !== 'string' || !text.slice(seen).includes(asked)) return;
    seen = text.length;
    left.shift();
    const keys = typeof next.press === 'function' ? [] : next.press;
    for (const [at, key] of keys.entries())
      setTimeout(() => child.stdin?.write(key), betweenKeysMs * (at + 1));
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const shown = screenOf(said());
  if (code !== 0 || left.length > 0) throw new Error(`telex init ended with ${code}:\n${shown}`);
  return { command, shown, tookMs: performance.now() - from, answered };
}

/** What is to be done on a platform's page is numbered. */
function pageSteps(shown: string): number {
  return shown.match(/^│ +\d\. /gmu)?.length ?? 0;
}

async function startUntilCards(): Promise<Step> {
  const from = performance.now();
  console.error('… npm start');
  const { child, said } = begin('exec npm start', clone);
  const isThere = () =>
    desk.messages.some(({ deleted, text }) => !deleted && text?.includes(headline)) &&
    discord.world.messages.some(
      (each) => !each.deleted && each.channelId === other.id && JSON.stringify(each).includes(headline),
    );
  while (!isThere()) {
    if (child.exitCode !== null || performance.now() - from > 120_000) throw new Error(`no card:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const tookMs = performance.now() - from;
  child.kill('SIGINT');
  return { command: 'npm start', shown: said().trim(), tookMs };
}

function page(steps: readonly Step[], actions: number): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const rows = steps.map(
    ({ command, tookMs }) => `| \`${tidy(command)}\` | ${(tookMs / 1_000).toFixed(1)} s |`,
  );
  const all = steps.reduce((sum, { tookMs }) => sum + tookMs, 0);
  const parts = steps.map(
    ({ command, shown }) => `## \`${tidy(command)}\`\n\n\`\`\`text\n${tidy(shown) || '(nothing)'}\n\`\`\``,
  );
  return [
    '# From a clone to a card in Slack and in Discord',
    '',
    `What a new user sees of Telex ${version}, made by \`npm run transcript\`: a clone, what npm fetches fetched anew, \`telex init\` at a terminal, and a start until the`,
    'first card stands in both. Slack and Discord are local servers that check what the platforms check: no step here was run against the platforms',
    'themselves, the tokens are theirs, and what a person does on the pages of Slack and Discord is counted but not timed. Answers are pasted at once, so the time of',
    '`telex init` is that of the machine; the bot is in the Discord server already, which is one step more where it is not.',
    '',
    '| command | time |',
    '|---|---|',
    ...rows,
    `| all | ${(all / 1_000).toFixed(1)} s |`,
    '',
    `Actions by hand, to both: **${actions}**. Counted are \`telex init\`, each question that it asks, and each numbered step on a platform's page: a step with all its`,
    'clicks, and the paste of a token with its question, is one. The clone, `npm install`, `npx telex check` and the start are left out.',
    '',
    parts.join('\n\n'),
  ].join('\n');
}

/** Without the folders and ports of this machine. */
function tidy(text: string): string {
  return text
    .replaceAll(home, '…')
    .replaceAll(wire.url, 'https://wire.example')
    .replaceAll(slack.apiUrl, 'https://slack.example/api/')
    .replace(/(localhost|127\.0\.0\.1):\d{4,5}/gu, '$1:3000')
    .trim();
}
