import { PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { Argument, ArgumentKind } from '../../../src/chat/ports/argument.ts';
import type { Command } from '../../../src/chat/ports/command.ts';

/** What Discord allows: https://discord.com/developers/docs/interactions/application-commands */
const fields = {
  choice: { type: 3, autocomplete: true },
  text: { type: 3, autocomplete: true },
  integer: { type: 4, min_value: 1 },
} as const satisfies Record<ArgumentKind['field'], object>;
const chatInput = 1;
const inGuilds = [0];

type Loose = Readonly<Record<string, unknown>>;

/** A command as it is registered: Dutch as its own words, English for who has Discord in English. */
function commandJson(command: Command): Loose {
  const ordered = [...command.arguments].sort((one, other) => Number(other.required) - Number(one.required));
  return {
    type: chatInput,
    name: command.name,
    name_localizations: english(command.englishName),
    description: command.help.nl,
    description_localizations: english(command.help.en),
    options: ordered.map(optionJson),
    contexts: inGuilds,
    integration_types: inGuilds,
    // What a server starts with; an administrator can hand the command to others in Discord's own settings.
    default_member_permissions: command.changesChannel ? PermissionFlagsBits.ManageChannels.toString() : null,
  };
}

function optionJson(argument: Argument): Loose {
  return {
    ...fields[argument.kind.field],
    name: argument.name.nl,
    name_localizations: english(argument.name.en),
    description: argument.help.nl,
    description_localizations: english(argument.help.en),
    required: argument.required,
  };
}

function english(text: string): object {
  return { 'en-GB': text, 'en-US': text };
}

/** Registers the commands in one request, and only when Discord has others. Says whether it had to. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = commands.map(commandJson);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = await rest.get(route, { query });
  if (Array.isArray(known) && fingerprint(known) === fingerprint(wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

/** The same for two lists that mean the same, whatever order or defaults Discord gives them back with. */
function fingerprint(commands: readonly Loose[]): string {
  return JSON.stringify(commands.map((it) => meaningOf(it)).sort((one, other) => (one < other ? -1 : 1)));
}

function meaningOf(it: Loose): string {
  const options = Array.isArray(it.options) ? it.options.map((option: Loose) => meaningOf(option)) : [];
  return JSON.stringify([
    it.name,
    it.description,
    it.type,
    sorted(it.name_localizations),
    sorted(it.description_localizations),
    it.required === true,
    it.autocomplete === true,
    it.min_value ?? null,
    it.default_member_permissions ?? null,
    it.contexts ?? null,
    options,
  ]);
}

function sorted(words: unknown): readonly unknown[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1));
}
