import type { Locale } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { telexSettings } from '../../settings/environment/telex-settings.ts';
import { type Asker, NobodyThere, nobody, Stopped } from '../../setup/asker.ts';
import { type SetUpDone, setUp } from '../../setup/set-up.ts';
import { listPresets } from '../../setup/source/preset-step.ts';
import type { CliIo } from '../cli-tool.ts';
import type { InitDeps, Terminal } from './init-deps.ts';
import { initWords as words } from './init-words.ts';
import { readArguments } from './read-arguments.ts';
import { createShortAddresses } from './short-addresses.ts';
import type { TerminalAsker } from './terminal-asker.ts';

/** The steps of `telex init`, from its arguments to what is left to do. Resolves with the exit code. */
export async function runInit(args: readonly string[], io: CliIo, deps: InitDeps): Promise<number> {
  const names = deps.platforms.map(({ name }) => name);
  const usual = telexSettings.read(deps.environment, () => undefined).locale;
  const asked = readArguments(args, names, usual);
  if (typeof asked === 'string') {
    io.stderr(`telex init: ${asked}\n`);
    return 2;
  }
  const locale = asked.locale ?? usual;
  if (asked.service) {
    const { writeService } = await import('./service/write-service.ts');
    return writeService(deps, locale, io);
  }
  if (asked.list) {
    io.stdout(listPresets(deps.presets(), locale));
    return 0;
  }
  const terminal = asked.yes ? null : deps.terminal();
  if (terminal === null && !asked.yes) {
    io.stderr(`telex init: ${words.noTerminal[locale]}\n`);
    return 2;
  }
  const there = terminal === null ? null : await openAsker(terminal, locale);
  const asker: Asker = there ?? nobody(io);
  const signal = there === null ? io.signal : AbortSignal.any([io.signal, there.gone]);
  const isOverSsh = deps.environment.SSH_CONNECTION !== undefined;
  const tellElsewhere = isOverSsh ? (port: string) => say(words.elsewhere, locale, { port }) : null;
  const addresses = createShortAddresses(asked.port, tellElsewhere);
  try {
    if (asker.isAnybodyThere) asker.say(words.begin[locale]);
    const done = await setUp({ asker, args: asked, deps, locale, addresses, signal });
    if (done.kind === 'done' && done.written !== null) tellWhatIsLeft(done, asker, locale);
    return codeOf(done);
  } catch (error) {
    if (error instanceof Stopped || signal.aborted) {
      asker.warn(words.stopped[locale]);
      return 1;
    }
    if (error instanceof NobodyThere) {
      io.stderr(`telex init: ${say(words.nobody, locale, { question: error.message })}\n`);
      return 2;
    }
    throw error;
  } finally {
    await addresses.close();
  }
}

async function openAsker(terminal: Terminal, locale: Locale): Promise<TerminalAsker> {
  const { openTerminalAsker } = await import('./terminal-asker.ts');
  return openTerminalAsker(terminal, locale);
}

function codeOf(done: SetUpDone): number {
  if (done.kind === 'done') return done.written !== null && !done.isToMend ? 0 : 1;
  return done.kind === 'said-wrong' ? 2 : 1;
}

function tellWhatIsLeft({ hints }: Extract<SetUpDone, { kind: 'done' }>, asker: Asker, locale: Locale): void {
  const left = [...hints, words.start[locale], words.check[locale], words.again[locale]];
  asker.say([words.left[locale], ...left.map((line) => `- ${line}`)].join('\n'));
}
