import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../../chat/ports/locale.ts';
import { say } from '../../../chat/words/say.ts';
import { telexSettings } from '../../../settings/environment/telex-settings.ts';
import { decodeText } from '../../../settings/file/decode-text.ts';
import { ConfigError } from '../../../settings/problem.ts';
import { tellFileFault } from '../../../setup/file/tell-file-fault.ts';
import { type NewFile, writeFiles } from '../../../setup/file/write-files.ts';
import { setUpWords } from '../../../setup/set-up-words.ts';
import { makePrivateFolder } from '../../../store/private-folder.ts';
import type { CliIo } from '../../cli-tool.ts';
import type { InitDeps } from '../init-deps.ts';
import { serviceWords as words } from './service-words.ts';
import { unitText } from './unit-text.ts';

const unitName = 'telex.service';

type ServiceDeps = Pick<InitDeps, 'folder' | 'environment' | 'read' | 'path' | 'machine'>;

/**
 * `npx telex init --service`: writes telex.service for this folder and this machine, and says how it is switched on. What stood
 * there is kept beside it. Resolves with the exit code.
 */
export function writeService(
  deps: ServiceDeps,
  locale: Locale,
  io: Pick<CliIo, 'stdout' | 'stderr'>,
): number {
  const machine = deps.machine();
  const folder = resolve(deps.folder);
  const { uid, gid } = statSync(folder);
  if (machine.platform !== 'linux') return refuse(words.noSystemd[locale]);
  if (machine.user.isRoot && uid === 0) {
    const commands = ['useradd --system --no-create-home telex', `chown -R telex: ${inShell(folder)}`];
    return refuse([words.root[locale], ...commands.map((line) => `  ${line}`)].join('\n'));
  }
  const user = machine.user.isRoot ? String(uid) : machine.user.name;
  const { dataDir } = telexSettings.read(deps.environment, () => undefined);
  const data = resolve(folder, dataDir);
  const path = join(folder, unitName);
  const dropped = droppedInto(deps);
  if (dropped instanceof ConfigError)
    return refuse(`${say(setUpWords.fileWrong, locale, { file: deps.path() })}\n${dropped.said[locale]}`);
  const { node, launcher } = machine;
  const text = unitText({ folder, user, node, launcher, data, droppedInto: dropped });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  try {
    // A path that systemd is to leave open has to be there.
    const { isNew } = makePrivateFolder(data);
    if (isNew && machine.user.isRoot) chownSync(data, uid, gid);
    const old = before === null || before === text ? [] : [file(`${path}.bak`, before)];
    if (before !== text) writeFiles([...old, file(path, text)]);
  } catch (error) {
    return refuse(say(setUpWords.notWritten, locale, { why: tellFileFault(error, locale) }));
  }
  const shown = { file: path, user, folder };
  const lines = [
    say(before === text ? words.same : words.wrote, locale, shown),
    ...(before === null || before === text ? [] : [say(words.kept, locale, { file: `${path}.bak` })]),
    words.next[locale],
    `  sudo cp ${inShell(path)} /etc/systemd/system/${unitName}`,
    `  sudo systemctl enable --now ${unitName}`,
    words.log[locale],
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return 0;

  function refuse(why: string): number {
    io.stderr(`telex init: ${why}\n`);
    return 2;
  }
}

/** Folders that agencies drop files in: what was read is moved there. An error is what is wrong with the newsroom file. */
function droppedInto({ path, read, folder }: ServiceDeps): readonly string[] | ConfigError {
  if (!existsSync(path())) return [];
  try {
    return read(decodeText(readFileSync(path()))).sources.flatMap((source) =>
      source.kind === 'folder' ? [resolve(folder, source.folder)] : [],
    );
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function file(path: string, text: string): NewFile {
  return { path, text, isSecret: false };
}

function inShell(path: string): string {
  return /^[\w./@%+:,=-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
