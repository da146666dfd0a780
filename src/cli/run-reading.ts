import type { Said } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';
import { FeedError } from '../feeds/parsed-feed.ts';
import { ConfigError } from '../settings/problem.ts';
import type { CliIo, CliTool } from './cli-tool.ts';

/** The document did not come at all; it is said in one clear line. */
export class LoadError extends ToldError {
  readonly code = 'not-loaded';
  constructor(said: Said) {
    super(said);
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
    io.stdout(help[io.locale]);
    return 0;
  }
  if (typeof asked === 'string') {
    io.stderr(`telex ${name}: ${asked}\n\n${help[io.locale]}`);
    return 2;
  }
  try {
    await work(asked);
    return 0;
  } catch (error) {
    const isExpected =
      error instanceof LoadError || error instanceof FeedError || error instanceof ConfigError;
    if (!isExpected) throw error;
    io.stderr(`telex ${name}: ${error.said[io.locale]}\n`);
    return 1;
  }
}
