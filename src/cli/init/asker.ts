import type { CliIo } from '../cli-tool.ts';

/** One of several answers. */
export type Choice<Value> = { readonly value: Value; readonly label: string; readonly hint?: string };

/** How a person is asked. Each rejects with Stopped when they press Ctrl-C, and with NobodyThere where nobody is. */
export type Asker = {
  /** `check` says what is wrong with what was typed; null: nothing. */
  text(question: string, options?: { readonly hint?: string; readonly check?: Check }): Promise<string>;
  /** Shows nothing of what is typed. */
  secret(question: string): Promise<string>;
  choose<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** Any number of them, none too. */
  pick<Value>(question: string, choices: readonly Choice<Value>[]): Promise<readonly Value[]>;
  say(text: string): void;
  warn(text: string): void;
  /** Whether there is anybody to ask. */
  readonly isAnybodyThere: boolean;
};

type Check = (typed: string) => string | null;

/** Ctrl-C: nothing is to be written. */
export class Stopped extends Error {
  readonly code = 'stopped';
}

/** Something has to be asked. */
export class NobodyThere extends Error {
  readonly code = 'nobody-there';
}

/** Says what there is to say, and asks nobody. */
export function nobody({ stdout, stderr }: Pick<CliIo, 'stdout' | 'stderr'>): Asker {
  const ask = (question: string) => Promise.reject(new NobodyThere(question));
  return {
    text: ask,
    secret: ask,
    choose: ask,
    pick: ask,
    say: (text) => stdout(`${text}\n`),
    warn: (text) => stderr(`${text}\n`),
    isAnybodyThere: false,
  };
}
