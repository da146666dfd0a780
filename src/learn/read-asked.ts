import { statSync } from 'node:fs';
import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What else may stand behind the name of a tool. */
export type Rest =
  /** Nothing. */
  | 'none'
  /** Files that are there. */
  | 'files'
  /** Folders that are there. */
  | 'folders'
  /** Words; a number, say. */
  | 'words'
  /** Names of parts. */
  | readonly string[];

/**
 * What a tool of the makers is asked, as `parseArgs` of Node reads it. With `--help` it prints `help` and ends with 0; what it does not know, or a file
 * that is not there, is a sentence, and it ends with 2.
 */
export function readAsked<Asked extends Options>(help: string, options: Asked, rest: Rest) {
  const config = {
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  } as const;
  const { values, positionals } = parsed();
  if ((values as { readonly help?: boolean }).help === true) {
    process.stdout.write(help);
    process.exit(0);
  }
  for (const each of positionals) {
    if (rest === 'none') refuse(`what is "${each}"?`);
    const kind = statSync(each, { throwIfNoEntry: false });
    if (rest === 'files' && kind?.isFile() !== true) refuse(`there is no file ${each}`);
    if (rest === 'folders' && kind?.isDirectory() !== true) refuse(`there is no folder ${each}`);
    if (typeof rest === 'object' && !rest.includes(each))
      refuse(`there is no part "${each}", but ${rest.join(', ')}`);
  }
  return { values, positionals };

  function parsed() {
    try {
      return parseArgs<typeof config>(config);
    } catch (error) {
      const [why = ''] = String(error instanceof Error ? error.message : error).split('. ');
      return refuse(why);
    }
  }

  function refuse(why: string): never {
    return complain(why, help);
  }
}

/** Says in a sentence why a tool of the makers cannot do what it is asked, how it is asked, and ends with 2. */
export function complain(why: string, help: string): never {
  process.stderr.write(`${why}\n\n${help}`);
  process.exit(2);
}
