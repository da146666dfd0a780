import { PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { Argument, ArgumentKind } from '../../../src/chat/ports/argument.ts';
import type { Command } from '../../../src/chat/ports/command.ts';
import { withFormerNames } from '../../../src/chat/ports/command-names.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';

/** What Discord allows: https://discord.com/developers/docs/interactions/application-commands */
const fields = {
  choice: { type: 3, autocomplete: true },
  text: { type: 3, autocomplete: true },
  integer: { type: 4, min_value: 1 },
} as const satisfies Record<ArgumentKind['field'], object>;
const chatInput = 1;
const inGuilds = [0];

type Loose = Readonly<Record<string, unknown>>;

/** Discord's languages that are one of ours. https://discord.com/developers/docs/reference#locales */
const languages: { readonly [locale in Locale]: readonly string[] } = { nl: ['nl'], en: ['en-GB', 'en-US'] };

/**
 * A command as it is registered: in the newsroom's language for everybody, and in the other for who has Discord in that one, so that
 * each finds it by the name by which sentences call it.
 */
function commandJson(command: Command, locale: Locale): Loose {
  const ordered = [...command.arguments].sort((one, other) => Number(other.required) - Number(one.required));
  return {
    type: chatInput,
    ...named({ nl: command.name, en: command.englishName }, command.help, locale),
    options: ordered.map((argument) => optionJson(argument, locale)),
    contexts: inGuilds,
    integration_types: inGuilds,
    // What a server starts with; an administrator can hand the command to others in Discord's own settings.
    default_member_permissions: command.changesChannel ? PermissionFlagsBits.ManageChannels.toString() : null,
  };
}

function optionJson(argument: Argument, locale: Locale): Loose {
  return {
    ...fields[argument.kind.field],
    ...named(argument.name, argument.help, locale),
    required: argument.required,
  };
}

function named(name: Words, description: Words, locale: Locale): Loose {
  const other = locale === 'nl' ? 'en' : 'nl';
  const inOther = (words: Words) =>
    Object.fromEntries(languages[other].map((language) => [language, words[other]]));
  return {
    name: name[locale],
    name_localizations: inOther(name),
    description: description[locale],
    description_localizations: inOther(description),
  };
}

/** Registers the commands in one request, and only when Discord has others. Says whether it had to. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  locale: Locale,
): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = withFormerNames(commands).map((command) => commandJson(command, locale));
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
