import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { commands } from '../../../commands/index.ts';
import { createInitTool } from '../../../src/cli/init/init-tool.ts';
import type { Machine } from '../../../src/cli/init/service/this-machine.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { platforms } from '../../../src/platforms.ts';
import { type Preset, readPresets } from '../../../src/settings/presets/read-presets.ts';
import type { Environment } from '../../../src/settings/problem.ts';
import { setUpPlatforms } from '../../../src/setup/set-up-deps.ts';
import { newsroomOf } from '../../settings/read-config.ts';

/** When the tests take place. */
const initNow = Date.UTC(2026, 10, 29, 8, 0);

/** One after another; what is pasted comes at once. */
type Keys = readonly string[];

/** What a person does when a question stands there: the keys she presses, or what she does elsewhere and then presses. */
export type Doing = {
  /** Some words of the question. */
  readonly asked: string | RegExp;
  /** `said`: all that was said by then. */
  readonly press: Keys | ((said: string) => Keys | Promise<Keys>);
};

export const enter = '\r';
export const down = '\u001b[B';
export const space = ' ';
export const ctrlC = '\u0003';
export const ctrlD = '\u0004';
/** No key: the terminal is closed. */
export const hangUp = 'hang up';

/** How it went: what was said, without its colours, and the exit code. */
export type InitRun = {
  readonly code: number;
  readonly said: string;
  readonly stderr: string;
  /** Questions that were answered. */
  readonly answered: number;
};

/** An empty folder in which `telex init` is run, on clients that are real and servers of our own. */
export type InitFolder = {
  readonly path: string;
  read(name: string): string | null;
  write(name: string, text: string | Uint8Array): void;
  mode(name: string): number;
  names(): readonly string[];
  /** As a script runs it. */
  run(args: readonly string[], environment?: Environment, signal?: AbortSignal): Promise<InitRun>;
  /** As a script does that forgot to say that nobody is there. */
  runBare(args: readonly string[]): Promise<InitRun>;
  /** As a person does, who answers these questions in this order. Rejects where one is not asked. */
  sit(
    args: readonly string[],
    doing: readonly Doing[],
    environment?: Environment,
    more?: { readonly onPause?: () => void; readonly signal?: AbortSignal },
  ): Promise<InitRun>;
  close(): void;
};

const usualMachine: Machine = {
  platform: 'linux',
  user: { name: 'redactie', isRoot: false },
  node: '/usr/bin/node',
  launcher: '/srv/telex/src/launch.mjs',
};

/** `machine`: what is other about the one that it is run on; `presets`: the known feeds, else those that ship. */
export function openInitFolder(
  machine: Partial<Machine> = {},
  presets: () => readonly Preset[] = readPresets,
): InitFolder {
  const path = mkdtempSync(join(tmpdir(), 'telex-init-'));
  const at = (name: string) => join(path, name);

  async function run(
    args: readonly string[],
    environment: Environment,
    person: Person | null,
    more: { readonly onPause?: () => void; readonly signal?: AbortSignal } = {},
  ): Promise<InitRun> {
    let stdout = '';
    let stderr = '';
    const tool = createInitTool({
      ...{ environment, platforms: setUpPlatforms(platforms.chat), commands, createEnricher },
      presets,
      clock: () => initNow,
      userAgent: 'Telex',
      read: (text, besides = {}) => newsroomOf(text, { ...environment, ...besides }),
      folder: path,
      path: () => at(environment.TELEX_CONFIG ?? 'newsroom.yaml'),
      machineZone: 'Europe/Amsterdam',
      machine: () => ({ ...usualMachine, ...machine }),
      terminal: () => person?.terminal ?? null,
      pause: async () => more.onPause?.(),
    });
    const code = await tool.run([...args, '--port', '0'], {
      locale: 'nl',
      stdin: (async function* () {})(),
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      signal: more.signal ?? new AbortController().signal,
    });
    return { code, said: stdout + (person?.said() ?? ''), stderr, answered: person?.answered() ?? 0 };
  }

  return {
    path,
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null),
    write: (name, text) => writeFileSync(at(name), text),
    mode: (name) => statSync(at(name)).mode & 0o777,
    names: () => readdirSync(path).toSorted(),
    run: (args, environment = {}, signal) =>
      run([...args, '--yes'], environment, null, signal === undefined ? {} : { signal }),
    runBare: (args) => run(args, {}, null),
    async sit(args, doing, environment = {}, more = {}) {
      const person = sitDown(doing);
      const ran = run(args, environment, person, more);
      const result = await Promise.race([ran, person.failed]);
      const left = doing.slice(result.answered).map(({ asked }) => String(asked));
      if (left.length > 0) throw new Error(`was not asked: ${left.join(', ')}\n${result.said}`);
      return result;
    },
    close: () => rmSync(path, { recursive: true, force: true }),
  };
}

type Person = {
  readonly terminal: { readonly input: PassThrough; readonly output: PassThrough };
  said(): string;
  answered(): number;
  /** Rejects where what she does fails. */
  readonly failed: Promise<never>;
};

function sitDown(doing: readonly Doing[]): Person {
  const input = new PassThrough();
  const output = new PassThrough();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);
  let said = '';
  let from = 0;
  let done = 0;
  output.on('data', (chunk: Buffer) => {
    said += stripVTControlCharacters(chunk.toString());
    const next = doing[done];
    if (next === undefined) return;
    const place = placeOf(next.asked, said.slice(from));
    if (place === null) return;
    from = said.length;
    done += 1;
    void answer(next);
  });
  return {
    terminal: { input, output },
    said: () => said,
    answered: () => done,
    failed: failure.promise,
  };

  async function answer({ press }: Doing): Promise<void> {
    try {
      for (const key of typeof press === 'function' ? await press(said) : press) {
        // Whoever asked listens only once the question stands there, and draws it anew at each key.
        for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => void setImmediate(resolve));
        if (key === hangUp) input.end();
        else input.write(key);
      }
    } catch (error) {
      failure.reject(error);
    }
  }
}

function placeOf(asked: string | RegExp, text: string): number | null {
  const at = typeof asked === 'string' ? text.indexOf(asked) : text.search(asked);
  return at === -1 ? null : at;
}
