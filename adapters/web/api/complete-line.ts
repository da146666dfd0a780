import type { Choice } from '../../../src/chat/ports/argument.ts';
import type { CommandRouter } from '../../../src/chat/ports/command.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { findCommand } from '../../../src/chat/router/command-list.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';

const choicesShown = 8;

/** Whole lines that what is typed may become: first the command, then its arguments. */
export async function completeLine(
  text: string,
  channel: ChannelAddress,
  { router, locale }: { readonly router: CommandRouter; readonly locale: Locale },
): Promise<readonly Choice[]> {
  const typed = text.slice(0, 200).trimStart();
  const words = typed.replace(/^\//, '').split(/\s+/);
  const [name = ''] = words;
  if (words.length === 1) {
    return router.commands
      .filter((command) => command.name.startsWith(name.toLowerCase()))
      .slice(0, choicesShown)
      .map((command) => ({
        value: `/${command.name}${command.arguments.length > 0 ? ' ' : ''}`,
        label: `/${command.name}: ${command.help[locale]}`,
      }));
  }
  const command = findCommand(router.commands, name);
  const argument = command?.arguments[words.length - 2];
  if (command === undefined || argument === undefined) return [];
  const choices = await router.complete({
    command: command.name,
    argument: argument.name.nl,
    typed: words.at(-1) ?? '',
    channel,
    locale,
    limit: choicesShown,
  });
  const before = ['', command.name, ...words.slice(1, -1)].join(' ').trim();
  return choices.map(({ value, label }) => ({ value: `/${before} ${value}`, label }));
}
