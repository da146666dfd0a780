import type { Command } from './command.ts';

/** All names that a command is understood by: its own, its English one, and those it had before. */
export function namesOf({ name, englishName, formerName }: Command): readonly string[] {
  return [name, englishName, ...Object.values(formerName ?? {})];
}

/** Each command, and after it the same under the name that it had before: what a platform has to be told of. */
export function withFormerNames(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap((command) => {
    const { formerName } = command;
    return formerName === undefined
      ? [command]
      : [command, { ...command, name: formerName.nl, englishName: formerName.en }];
  });
}
