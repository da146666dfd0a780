import { FeedError } from '../feeds/parsed-feed.ts';
import { ConfigError } from '../settings/problem.ts';
import type { CliIo, CliTool } from './cli-tool.ts';

/** The document did not come at all; the message is one clear line. */
export class LoadError extends Error {
  readonly code = 'not-loaded';
  constructor(message: string) {
    super(message);
    this.name = 'LoadError';
  }
}

/**
 * Runs a tool that reads a document, and tells what is wrong with its arguments (a text; `help` asks for help) or with
 * the document (LoadError, FeedError) or the newsroom file (ConfigError) in a line. Resolves with the exit code.
 */
export async function runReading<Asked extends object>(
  { name, help }: Pick<CliTool, 'name' | 'help'>,
  asked: Asked | string,
  io: CliIo,
  work: (asked: Asked) => Promise<void>,
): Promise<number> {
  if (asked === 'help') {
    io.stdout(help);
    return 0;
  }
  if (typeof asked === 'string') {
    io.stderr(`telex ${name}: ${asked}\n\n${help}`);
    return 2;
  }
  try {
    await work(asked);
    return 0;
  } catch (error) {
    const isExpected =
      error instanceof LoadError || error instanceof FeedError || error instanceof ConfigError;
    if (!isExpected) throw error;
    io.stderr(`telex ${name}: ${error.message}\n`);
    return 1;
  }
}
