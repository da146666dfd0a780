import type { Command } from '../ports/command.ts';

/** A command by its own name or its English one, whatever the case; undefined for a name that there is not. */
export function findCommand(commands: readonly Command[], name: string): Command | undefined {
  const wanted = name.toLowerCase();
  return commands.find((command) => command.name === wanted || command.englishName === wanted);
}
