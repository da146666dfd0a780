import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { Command } from '../src/chat/ports/command.ts';
import { namesOf } from '../src/chat/ports/command-names.ts';
import type { Locale, Words } from '../src/chat/ports/locale.ts';
import { commandExample, commandUsage, findCommand, shownName } from '../src/chat/router/command-list.ts';
import { answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { say } from '../src/chat/words/say.ts';
import { plainText } from '../src/domain/plain-text.ts';
import { suggest } from '../src/domain/suggest.ts';

const words = {
  title: { nl: 'Wat je Telex kunt vragen', en: 'What you can ask Telex' },
  brackets: {
    nl: 'Wat tussen [rechte haken] staat, mag weg.',
    en: 'Anything in [brackets] is optional.',
  },
  unknown: { nl: 'De opdracht /{name} bestaat niet.', en: 'There is no command /{name}.' },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  all: { nl: 'Alle opdrachten:', en: 'All commands:' },
  example: { nl: 'voorbeeld', en: 'example' },
  otherNames: { nl: 'heet ook', en: 'also called' },
} satisfies Record<string, Words>;

/** `/hulp [opdracht]`: made from the list of commands. */
export const hulp: Command = {
  name: 'hulp',
  englishName: 'help',
  example: { nl: 'volg', en: 'follow' },
  help: { nl: 'Alle opdrachten, of uitleg bij één', en: 'All commands, or an explanation of one' },
  arguments: [
    {
      name: { nl: 'opdracht', en: 'command' },
      kind: argumentKinds.text,
      required: false,
      help: { nl: 'een opdracht, zoals volg', en: 'a command, such as follow' },
    },
  ],
  changesChannel: false,

  async run({ commands, locale }, { opdracht }) {
    if (opdracht !== undefined) {
      const command = findCommand(commands, plainText(opdracht));
      return command === undefined ? unknown(opdracht, commands, locale) : answer(explain(command, locale));
    }
    const rows = commands.map((command) => ({
      term: commandUsage(command, locale),
      detail: command.help[locale],
      health: null,
    }));
    return answer({ kind: 'rows', title: words.title[locale], rows }, text(words.brackets[locale]));
  },
};

function explain(command: Command, locale: Locale) {
  const rows = command.arguments.map(({ name, help }) => ({
    term: name[locale],
    detail: help[locale],
    health: null,
  }));
  const shown = shownName(command, locale);
  const { englishName, formerName } = command;
  const names = locale === 'nl' ? namesOf(command) : [englishName, ...(formerName ? [formerName.en] : [])];
  const others = [...new Set(names)].filter((name) => name !== shown).map((name) => `/${name}`);
  const row = (term: Words, detail: string) => ({ term: term[locale], detail, health: null });
  return {
    kind: 'rows',
    title: `${commandUsage(command, locale)}: ${command.help[locale]}`,
    rows: [
      ...rows,
      ...(command.arguments.length > 0 ? [row(words.example, commandExample(command, locale))] : []),
      ...(others.length > 0 ? [row(words.otherNames, others.join(', '))] : []),
    ],
  } as const;
}

function unknown(typed: string, commands: readonly Command[], locale: Locale) {
  const name = plainText(typed).slice(0, 40);
  const near = suggest(
    name,
    commands.map((command) => ({ value: command, names: namesOf(command) })),
    3,
  ).map((each) => ({
    label: `/${shownName(each, locale)}`,
    command: `/hulp ${each.name}`,
  }));
  const offer =
    near.length > 0
      ? choices(words.didYouMean[locale], near)
      : choices(words.all[locale], [{ label: `/${shownName(hulp, locale)}`, command: '/hulp' }]);
  return refuse(text(say(words.unknown, locale, { name })), ...offer);
}
