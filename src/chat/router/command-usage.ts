import type { Command } from '../ports/command.ts';
import type { Locale } from '../ports/locale.ts';

/** `/laatste [onderwerp] [aantal]`: square brackets around what can be left out. */
export function commandUsage(command: Command, locale: Locale): string {
  const shown = command.arguments.map(({ name, required }) =>
    required ? name[locale] : `[${name[locale]}]`,
  );
  return [`/${command.name}`, ...shown].join(' ');
}
