import type { Argument, Command } from '../ports/command.ts';
import { commandUsage } from './command-usage.ts';

const opening = `# Commands

What editors can type in a channel where Telex is, on Slack, on Discord and on the board. This page is made from the
command list: \`npx vitest run test/chat/router/describe-commands.test.ts -u\` writes it anew.

- Case, accents, quotes and extra spaces do not matter, and on the board the slash may be left out.
- A topic may be given by its short name or by its label, in Dutch or in English: \`buitenland\`, \`Foreign\`.
- \`alles\` stands for every topic. A channel that follows \`alles\` gets every story; one topic cannot be left out of it.
  \`/ontvolg alles\` ends everything that the channel follows.
- Something in [square brackets] can be left out. A lone number is a count: \`/laatste 5\`.
- Only the person who asks sees the answer. What changes the channel is said to the whole channel.
- A topic, number or command that does not exist is answered with the nearest ones that do.
`;

/** `docs/commands.md`: every command in both languages, in the order of the list. */
export function describeCommands(commands: readonly Command[]): string {
  return [opening, ...commands.map(describeCommand)].join('\n');
}

function describeCommand(command: Command): string {
  const lines = [`## \`${commandUsage(command, 'nl')}\``, '', `${command.help.en}. *${command.help.nl}.*`];
  if (command.arguments.length > 0) lines.push('', ...command.arguments.map(describeArgument));
  if (command.changesChannel) {
    lines.push('', 'Changes what the channel gets: for people who may manage the channel.');
  }
  return `${lines.join('\n')}\n`;
}

function describeArgument({ name, help, required }: Argument): string {
  const english = name.en === name.nl ? '' : ` (\`${name.en}\`)`;
  return `- \`${name.nl}\`${english}${required ? '' : ', optional'}: ${help.en}. *${help.nl}.*`;
}
