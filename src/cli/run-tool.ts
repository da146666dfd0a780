import type { Locale } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { systemWords } from '../domain/said/system-words.ts';
import { suggest } from '../domain/suggest.ts';
import { isLookingUp } from '../lookup/questions.ts';
import { aboutStart } from './about/start.ts';
import type { ListedTool } from './cli-tool.ts';
import { runWords as words } from './words/run-words.ts';

/** With what a tool runs. */
type RunOf = { readonly version: string; readonly locale: Locale; readonly signal: AbortSignal };

/** How long a tool goes on once nobody reads what it says. */
const endWithinMs = 1_000;
/** How long it goes on after Ctrl-C while a name is being looked up. */
const endAnywayMs = 250;

/**
 * Runs the tool of that name on the process's own streams. Resolves with its exit code; where what is said cannot be written, the
 * process ends with one that says so.
 */
export async function runTool(
  tools: readonly ListedTool[],
  name: string,
  args: readonly string[],
  { version, locale }: { readonly version: string; readonly locale: Locale },
): Promise<number> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort();
    // Whatever waits for a name has nothing in its hands.
    setTimeout(() => isLookingUp() && leaveWith(1), endAnywayMs).unref();
  });
  const written = watchWriting(name, locale, () => interrupted.abort());
  const running = runNamed(tools, name, args, { version, locale, signal: interrupted.signal });
  // Who pressed Ctrl-C knows why it ended.
  const code = await running.catch((error: unknown) => {
    if (interrupted.signal.aborted && error === interrupted.signal.reason) return 1;
    throw error;
  });
  return written.fails() ? Math.max(1, code) : code;
}

/**
 * Ends a tool that is done with that code, at once where a name is still being looked up that nobody waits for any more.
 */
export async function endTool(code: number): Promise<void> {
  process.exitCode = code;
  if (!isLookingUp()) return;
  await Promise.all([process.stdout, process.stderr].map(written));
  await leaveWith(code);
}

async function leaveWith(code: number): Promise<void> {
  const { leave } = await import('./process/leave.ts');
  leave(code);
}

/** Resolves once all that was said has gone out, or cannot. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write('', () => resolve());
  });
}

/** Says once, with an exit code, that what is said cannot be written, and ends what goes on for nobody. */
function watchWriting(name: string, locale: Locale, onEnd: () => void): { fails(): boolean } {
  let fails = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    onEnd();
    // It may be waiting for its input, which nobody's Ctrl-C ends.
    setTimeout(() => process.exit(), endWithinMs).unref();
    // A reader that has seen enough (`| head`) is no error.
    if (error.code === 'EPIPE' || fails) return;
    fails = true;
    process.exitCode = 1;
    const reason = systemWords(error)[locale];
    process.stderr.write(`telex ${name}: ${say(words.unwritten, locale, { reason })}\n`);
  });
  return { fails: () => fails };
}

async function runNamed(
  tools: readonly ListedTool[],
  name: string,
  args: readonly string[],
  { version, locale, signal }: RunOf,
): Promise<number> {
  const stdout = (text: string) => void process.stdout.write(text);
  const stderr = (text: string) => void process.stderr.write(text);
  if (name === 'help' || name === '--help' || name === '-h') {
    const [about] = args;
    if (about !== undefined && !about.startsWith('-'))
      return runNamed(tools, about, ['--help'], { version, locale, signal });
    stdout(overview(tools, locale));
    return 0;
  }
  if (name === 'version' || name === '--version' || name === '-v') {
    // What a report of a fault needs of the machine is in the same line.
    stdout(`telex ${version} (Node ${process.version.slice(1)}, ${process.platform} ${process.arch})\n`);
    return 0;
  }
  const tool = name === aboutStart.name ? startWithWords : tools.find((each) => each.name === name);
  if (tool === undefined) {
    stderr(
      `telex: ${say(words.noTool, locale, { name })}${meantTool(name, tools, locale)}\n\n${overview(tools, locale)}`,
    );
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    const help = (await tool.help())[locale];
    stdout(help.endsWith('\n') ? help : `${help}\n`);
    return 0;
  }
  const { lookUpPatiently } = await import('../lookup/look-up-patiently.ts');
  lookUpPatiently();
  return tool.run(args, { stdin: process.stdin, stdout, stderr, locale, signal });
}

function meantTool(name: string, tools: readonly Pick<ListedTool, 'name'>[], locale: Locale): string {
  const names = [aboutStart, ...tools].map((tool) => tool.name);
  const [near] = suggest(
    name,
    names.map((value) => ({ value, names: [value] })),
    1,
  );
  return near === undefined ? '.' : say(words.meant, locale, { near });
}

/** A start alone never comes here: src/launch.mjs begins it. With words behind it nothing is started, and it is said how. */
const startWithWords: Pick<ListedTool, 'help' | 'run'> = {
  help: async () => aboutStart.help,
  async run(args, { stderr, locale }) {
    const said = say(words.noWords, locale, { words: args.map((arg) => arg || '""').join(' ') });
    stderr(`telex start: ${said}\n\n${aboutStart.help[locale]}`);
    return 2;
  },
};

/** README's table of the tools, in Markdown. */
export function toolsMarkdown(tools: readonly Pick<ListedTool, 'name' | 'summary'>[]): string {
  const rows = tools.map(({ name, summary }) => `| \`${name}\` | ${summary.en} |`);
  return ['| tool | what it does |', '|---|---|', ...rows].join('\n');
}

function overview(tools: readonly Pick<ListedTool, 'name' | 'summary'>[], locale: Locale): string {
  const width = Math.max(...tools.map(({ name }) => name.length), aboutStart.name.length);
  const lines = [aboutStart, ...tools].map(
    ({ name, summary }) => `  ${name.padEnd(width)}  ${summary[locale]}`,
  );
  return [words.about[locale], '', words.usage[locale], 'npx telex --version', '', ...lines, ''].join('\n');
}
