import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { thisMachine } from '../../src/cli/init/service/this-machine.ts';
import { unitText } from '../../src/cli/init/service/unit-text.ts';
import { type InitFolder, openInitFolder } from '../support/init/init-folder.ts';
import { patienceMs } from '../support/process/patience.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Each line of a unit under its key; what stands twice, twice. */
const linesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);

const folders: InitFolder[] = [];
const open = (...machine: Parameters<typeof openInitFolder>) => {
  const folder = openInitFolder(...machine);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) folder.close();
});

const srv = unitText({
  folder: '/srv/telex',
  user: 'telex',
  node: '/usr/bin/node',
  launcher: '/srv/telex/src/launch.mjs',
  data: '/srv/telex/data',
  droppedInto: [],
});

describe('deploy/telex.service', () => {
  it('is the unit of a Telex in /srv/telex', async () => {
    await expect(srv).toMatchFileSnapshot(join(root, 'deploy/telex.service'));
  });

  it('is never root, comes back, reads .env where it stands, and may write its data and nothing else', () => {
    const text = readFileSync(join(root, 'deploy/telex.service'), 'utf8');
    const told = (key: string) => linesOf(text, key);
    expect(told('User')).toEqual(['telex']);
    expect([...told('Restart'), ...told('RestartSec'), ...told('StartLimitIntervalSec')]).toEqual([
      'always',
      '5',
      '0',
    ]);
    expect(told('WorkingDirectory')).toEqual(['/srv/telex']);
    expect(told('ReadWritePaths')).toEqual(['/srv/telex/data']);
    expect(told('ProtectSystem')).toEqual(['strict']);
    for (const key of [
      'NoNewPrivileges',
      'PrivateTmp',
      'PrivateDevices',
      'RestrictSUIDSGID',
      'RestrictNamespaces',
    ])
      expect(told(key), key).toEqual(['yes']);
    expect(told('CapabilityBoundingSet')).toEqual(['']);
    // V8 makes code while it runs.
    expect(text).not.toContain('MemoryDenyWriteExecute');
    expect(told('WantedBy')).toEqual(['multi-user.target']);
  });

  it.skipIf(!has('systemd-analyze'))(
    'is what systemd understands, and finds well kept in, where that is here',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'telex-unit-'));
      try {
        const path = join(folder, 'telex.service');
        const { node, launcher } = thisMachine();
        writeFileSync(
          path,
          unitText({ folder, user: 'telex', node, launcher, data: folder, droppedInto: ['/srv/ftp'] }),
        );
        execFileSync('systemd-analyze', ['verify', '--man=no', path], { stdio: 'pipe' });
        const judged = execFileSync('systemd-analyze', [
          'security',
          '--offline=true',
          '--no-pager',
          path,
        ]).toString();
        expect(Number(/exposure level for \S+: ([\d.]+)/.exec(judged)?.[1])).toBeLessThan(3);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe('telex init --service', () => {
  it('writes the unit with the paths of this machine, makes the data folder, and says two commands', async () => {
    const folder = open({ node: '/opt/node 26/bin/node', launcher: '/opt/100%/launch.mjs' });
    const { code, said } = await folder.run(['--service']);
    expect(code).toBe(0);
    expect(folder.names()).toEqual(['data', 'telex.service']);
    const text = folder.read('telex.service') ?? '';
    expect(linesOf(text, 'User')).toEqual(['redactie']);
    expect(linesOf(text, 'WorkingDirectory')).toEqual([folder.path]);
    expect(linesOf(text, 'ExecStart')).toEqual(['"/opt/node 26/bin/node" /opt/100%%/launch.mjs start']);
    expect(linesOf(text, 'ReadWritePaths')).toEqual([join(folder.path, 'data')]);
    const commands = said.split('\n').filter((line) => line.startsWith('  '));
    expect(commands).toEqual([
      `  sudo cp ${join(folder.path, 'telex.service')} /etc/systemd/system/telex.service`,
      '  sudo systemctl enable --now telex.service',
    ]);
    expect(said).toContain('Twee opdrachten');
  });

  it('asks nothing, and speaks English where asked', async () => {
    const { code, said } = await open().runBare(['--service', '--language', 'en']);
    expect([code, said]).toEqual([0, expect.stringContaining('Two commands switch it on')]);
  });

  it('leaves open the data folder that is set, and the folders that agencies drop files in', async () => {
    const folder = open();
    folder.write(
      'newsroom.yaml',
      'timezone: Europe/Amsterdam\nsources:\n  - id: anp\n    folder: ./binnen\n    credit: ANP\n',
    );
    const data = join(folder.path, 'mijn data');
    const { code, stderr } = await folder.run(['--service'], { TELEX_DATA_DIR: data });
    expect([code, stderr]).toEqual([0, '']);
    expect(linesOf(folder.read('telex.service') ?? '', 'ReadWritePaths')).toEqual([
      `"${data}" -${join(folder.path, 'binnen')}`,
    ]);
    expect(existsSync(data)).toBe(true);
  });

  it('keeps what somebody changed in it, and changes nothing where all is as it was', async () => {
    const folder = open();
    await folder.run(['--service']);
    const { said } = await folder.run(['--service']);
    expect(said).toContain('staat er al zo');
    folder.write('telex.service', '# van mij\n');
    expect((await folder.run(['--service'])).said).toContain('telex.service.bak');
    expect(folder.read('telex.service.bak')).toBe('# van mij\n');
    expect(folder.read('telex.service')).toContain('User=redactie');
  });

  it('is never of root: it is whose the folder is, or a user is to be made first', async () => {
    const folder = open({ user: { name: 'root', isRoot: true } });
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      const refused = await folder.run(['--service']);
      expect([refused.code, folder.names()]).toEqual([2, []]);
      expect(refused.stderr).toContain(`chown -R telex: ${folder.path}`);
      chownSync(folder.path, 12_345, 12_345);
    }
    expect((await folder.run(['--service'])).code).toBe(0);
    const uid = isRoot ? 12_345 : process.getuid?.();
    expect(linesOf(folder.read('telex.service') ?? '', 'User')).toEqual([String(uid)]);
  });

  it('says what is wrong with the newsroom file, which names what is to be left open', async () => {
    const folder = open();
    folder.write('newsroom.yaml', 'bronnen: []\n');
    const { code, stderr } = await folder.run(['--service']);
    expect([code, folder.names()]).toEqual([2, ['newsroom.yaml']]);
    expect(stderr).toContain('"bronnen" is hier geen instelling');
  });

  it.each([
    [{ platform: 'darwin' }, ['--service'], 'alleen op Linux'],
    [{}, ['nos.nl', '--service'], '--service gaat alleen'],
    [{}, ['--service', '--topic', 'sport'], '--service gaat alleen'],
  ])('on %o says of %o why not, and writes nothing', async (machine, args, why) => {
    const folder = open(machine);
    const { code, stderr } = await folder.run(args);
    expect([code, stderr, folder.names()]).toEqual([2, expect.stringContaining(why), []]);
  });

  it('writes a start that starts Telex, with what its .env says', async () => {
    const { node, launcher } = thisMachine();
    const folder = open({ node, launcher });
    await folder.run(['--service']);
    folder.write('.env', 'TELEX_PORT=0\nTELEX_LOCALE=en\n');
    chmodSync(join(folder.path, '.env'), 0o600);
    const text = folder.read('telex.service') ?? '';
    const [command = '', ...args] = (linesOf(text, 'ExecStart')[0] ?? '').split(' ');
    const { PATH = '' } = process.env;
    const telex = spawn(command, args, { cwd: linesOf(text, 'WorkingDirectory')[0], env: { PATH } });
    try {
      const said = await new Promise<string>((resolve, reject) => {
        let out = '';
        const late = setTimeout(() => reject(new Error(out)), patienceMs(20_000));
        for (const stream of [telex.stdout, telex.stderr])
          stream.on('data', (chunk: Buffer) => {
            out += chunk.toString();
            if (!out.includes('http://localhost:')) return;
            clearTimeout(late);
            resolve(out);
          });
      });
      expect(said).toMatch(/http:\/\/localhost:(?!3000)\d+/);
    } finally {
      const ended = new Promise((resolve) => telex.on('exit', resolve));
      telex.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });
});

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
