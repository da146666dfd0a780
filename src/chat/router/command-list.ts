import { shippedFilters } from '../../filter/filters.ts';
import { exampleOf } from '../../filter/write-filter.ts';
import type { Argument } from '../ports/argument.ts';
import type { Command } from '../ports/command.ts';
import { namesOf } from '../ports/command-names.ts';
import type { Locale, Words } from '../ports/locale.ts';

/** A command by any of its names, whatever the case; undefined for a name that there is not. */
export function findCommand(commands: readonly Command[], name: string): Command | undefined {
  const wanted = name.toLowerCase();
  return commands.find((command) => namesOf(command).includes(wanted));
}

/** What a person types for it: `laatste`, and `latest` in English. */
export function shownName(command: Command, locale: Locale): string {
  return locale === 'en' ? command.englishName : command.name;
}

/** `/laatste [onderwerp] [aantal]`: square brackets around what can be left out. */
export function commandUsage(command: Command, locale: Locale): string {
  const shown = command.arguments.map(({ name, kind, required }) => {
    const written = kind.isMany ? `${name[locale]} …` : name[locale];
    return required ? written : `[${written}]`;
  });
  return [`/${shownName(command, locale)}`, ...shown].join(' ');
}

/** A whole line that works: `/volg economie`. */
export function commandExample(command: Command, locale: Locale): string {
  return `/${shownName(command, locale)} ${command.example?.[locale] ?? ''}`.trim();
}

const opening = `# Commands

What editors can type in a channel where Telex is, on each platform and on the board. This page is made from the
command list: \`npx vitest run test/chat/router/command-list.test.ts -u\` writes it anew.

- Case, accents, quotes and extra spaces do not matter, and on the board the slash may be left out.
- A topic may be given by its short name or by its label, in Dutch or in English: \`buitenland\`, \`Foreign\`.
- \`alles\` stands for every topic. A channel that follows \`alles\` gets every story; one topic cannot be left out of it.
  \`/ontvolg alles\` ends everything that the channel follows.
- A filter says what of a topic: \`/volg buitenland land:Soedan\`. Several hold together; the same one twice means either; a
  minus before it turns it round: \`/volg sport -woord:voetbal\`. What has a space in it stands in quotes.
- Something in [square brackets] can be left out. A lone number is a count: \`/laatste 5\`.
- Only the person who asks sees the answer. What changes the channel is said to the whole channel, and so is
  \`/overdracht hier\`.
- \`/volg\` takes several topics at once: \`/volg sport economie\`; a filter beside them is of all. A comma before a topic parts
  what has a filter of its own, in chat as in the newsroom file: \`/volg buitenland land:Soedan, sport\`.
- A list shows a happening once: of its stories that were asked for the one that its card in the channel shows, else the newest of the agency or
  language that the channel or the newsroom prefers, and behind it who else has it: \`ook AFP 14.02, RTR 14.11\`. \`/zoek\` shows the one of which the
  headline says most of what was looked for.
  A count is of happenings. In a list of what the channel follows nobody counts whom it does not follow. What was killed stands for itself.
- A topic, number or command that does not exist is answered with the nearest ones that do.
`;

/** `docs/commands.md`: every command in both languages, in the order of the list. */
export function describeCommands(commands: readonly Command[]): string {
  return [opening, ...commands.map(describeCommand), describeFilters()].join('\n');
}

/** README's table of the commands, in Markdown: what is typed, what it does, and its English name. */
export function commandsMarkdown(commands: readonly Command[]): string {
  const rows = commands.map(
    (command) => `| \`${commandUsage(command, 'nl')}\` | ${command.help.en} | \`/${command.englishName}\` |`,
  );
  return ['| command | what it does | in English |', '|---|---|---|', ...rows].join('\n');
}

function describeFilters(): string {
  const lines = shippedFilters.kinds.map((kind) => {
    const { names, help } = kind;
    if (kind.isFlag) return `- ${both(names)}: ${help.en}. *${help.nl}.*`;
    const name = both({ nl: `${names.nl}:`, en: `${names.en}:` });
    const options = kind.options ?? [];
    const few = options.length > mostListed ? [] : options.map((option) => both(option.names));
    const example = both({ nl: exampleOf(kind, 'nl'), en: exampleOf(kind, 'en') });
    return `- ${name}: ${help.en}, such as ${few.length > 0 ? few.join(', ') : example}. *${help.nl}.*`;
  });
  return ['## Filters', '', ...lines, ''].join('\n');
}

/** A longer list of values is only hinted at. */
const mostListed = 5;

function both({ nl, en }: Words): string {
  return nl === en ? `\`${nl}\`` : `\`${nl}\` (\`${en}\`)`;
}

function describeCommand(command: Command): string {
  const { formerName } = command;
  const lines = [`## \`${commandUsage(command, 'nl')}\``, '', `${command.help.en}. *${command.help.nl}.*`];
  if (formerName !== undefined) lines.push('', `Was ${bothNames(formerName)} before, which still works.`);
  if (command.arguments.length > 0) lines.push('', ...command.arguments.map(describeArgument));
  if (command.example !== undefined) lines.push('', `For example \`${commandExample(command, 'nl')}\`.`);
  if (command.changesChannel) {
    lines.push('', 'Changes what the channel gets: for people who may manage the channel.');
  }
  return `${lines.join('\n')}\n`;
}

function bothNames({ nl, en }: Words): string {
  return `\`/${nl}\` (\`/${en}\`)`;
}

function describeArgument({ name, help, required }: Argument): string {
  const english = name.en === name.nl ? '' : ` (\`${name.en}\`)`;
  return `- \`${name.nl}\`${english}${required ? '' : ', optional'}: ${help.en}. *${help.nl}.*`;
}
