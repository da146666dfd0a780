import type { Locale, Words } from '../chat/ports/locale.ts';

/** What a tool reads and writes: streams of the process, or a test's own. */
export type CliIo = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** In which the person is spoken to. */
  readonly locale: Locale;
  /** Fires when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
};

/** What a tool says of itself, in a file that loads nothing. */
export type ToolAbout = {
  readonly name: string;
  /** One line in the list of tools. */
  readonly summary: Words;
  /** What `--help` prints. */
  readonly help: Words;
};

/** A tool for the people who run Telex: `npx telex <name> …`. */
export type CliTool = ToolAbout & {
  /** Resolves with the exit code: 0 done, 1 the work failed, 2 the arguments are wrong. */
  run(args: readonly string[], io: CliIo): Promise<number>;
};

/** A tool in the list of them: whatever it takes is loaded when it is asked for. */
export type ListedTool = Pick<CliTool, 'name' | 'summary' | 'run'> & {
  readonly help: () => Promise<Words>;
};
