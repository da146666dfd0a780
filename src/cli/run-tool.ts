import type { CliTool } from './cli-tool.ts';

/** Runs the tool of that name on the process's own streams. Resolves with its exit code. */
export async function runTool(
  tools: readonly CliTool[],
  name: string,
  args: readonly string[],
): Promise<number> {
  const stdout = (text: string) => void process.stdout.write(text);
  const stderr = (text: string) => void process.stderr.write(text);
  if (name === 'help' || name === '--help' || name === '-h') {
    stdout(overview(tools));
    return 0;
  }
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) {
    stderr(`telex: there is no tool "${name}".\n\n${overview(tools)}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    stdout(tool.help.endsWith('\n') ? tool.help : `${tool.help}\n`);
    return 0;
  }
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return tool.run(args, { stdin: process.stdin, stdout, stderr, signal: interrupted.signal });
}

function overview(tools: readonly CliTool[]): string {
  const width = Math.max(...tools.map(({ name }) => name.length), 'start'.length);
  const lines = tools.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Telex polls wire feeds and posts each new item into the channels of a newsroom.',
    '',
    'npx telex <tool> [--help]',
    '',
    `  ${'start'.padEnd(width)}  runs the bot, as npm start does`,
    ...lines,
    '',
  ].join('\n');
}
