import {
  type AutocompleteInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
} from 'discord.js';
import type { AmongOthers } from '../../../src/chat/ports/among-others.ts';
import type { ArgumentValues, CommandRouter } from '../../../src/chat/ports/command.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import type { ServedServers } from '../link/served-servers.ts';
import { commandOf } from '../out/components.ts';
import { cutAtWord, oneLine } from '../out/escape.ts';
import { addressOf, type Command, channelOf, localeOf, whatElseIsMissing, who } from './asking.ts';
import { oddsOf } from './channel-kinds.ts';
import { defer, sayPrivately, showReply, takePress } from './show-reply.ts';

/** What answering people needs. */
export type InteractionDeps = {
  readonly router: CommandRouter;
  readonly log: Log;
  /** The newsroom's language, for a person whose Discord speaks neither of ours. */
  readonly locale: Locale;
  /** True when Discord itself keeps commands that change a channel from people who may not manage it. */
  readonly isGuarded: () => boolean;
  readonly deferAfterMs: number;
  readonly servers: Pick<ServedServers, 'whyNot'>;
  /** True the first time for a server: what is not served is told so once. */
  readonly isFirstFrom: (serverId: string) => Promise<boolean>;
  readonly amongOthers?: AmongOthers | undefined;
};

const wentWrong: Words = {
  nl: 'Dat ging mis aan onze kant. Probeer het nog eens; het staat in het log.',
  en: 'That went wrong on our side. Try again; it is in the log.',
};
const oldButton: Words = {
  nl: 'Deze knop doet niets meer: Telex is sindsdien bijgewerkt. Typ /hulp voor wat er kan.',
  en: 'This button does nothing any more: Telex was updated since. Type /help for what there is.',
};
const mostChoices = 25;
const choiceLength = 100;
const completeWithinMs = 2500;

/** Answers what people type, pick and press, on this client. */
export function answerInteractions(client: Client, deps: InteractionDeps): void {
  client.on(Events.InteractionCreate, (interaction) => {
    void answer(interaction, deps).catch((error: unknown) => reportFailure(deps.log, error));
  });
}

async function answer(interaction: Interaction, deps: InteractionDeps): Promise<void> {
  const notServed = deps.servers.whyNot(interaction.guildId);
  if (interaction.isAutocomplete())
    return notServed === null ? complete(interaction, deps) : interaction.respond([]);
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
  if (!(await isOurs(interaction.id, deps))) return;
  const locale = localeOf(interaction) ?? deps.locale;
  if (notServed !== null) {
    const isFirst = await deps.isFirstFrom(interaction.guildId ?? '');
    return isFirst ? sayPrivately(interaction, tellReason(notServed, locale)) : undefined;
  }
  if (interaction.isChatInputCommand()) {
    const { options, commandName: name } = interaction;
    const values: ArgumentValues = Object.fromEntries(
      options.data.map((each) => [each.name, String(each.value ?? '')]),
    );
    return runCommand(interaction, { name, values }, locale, deps);
  }
  const text = commandOf(interaction.customId);
  if (text === null) return sayPrivately(interaction, oldButton[locale]);
  return runCommand(interaction, { text }, locale, deps);
}

/** Of several Telexes the one that hears answers, and what two heard while that changed the first of them. */
async function isOurs(id: string, { amongOthers, log }: InteractionDeps): Promise<boolean> {
  if (amongOthers === undefined) return true;
  if (!amongOthers.hears('discord')) return false;
  return amongOthers.isFirst(`discord:${id}`).catch((error: unknown) => {
    // Who asks is answered all the same, if only that it cannot be done now.
    log.warn({ platform: 'discord', err: error }, 'whether another Telex answers is not known');
    return true;
  });
}

type Asked = { readonly text: string } | { readonly name: string; readonly values: ArgumentValues };

/** Discord waits three seconds: who asks and where is looked up within them, not before. */
async function runCommand(
  interaction: Command,
  asked: Asked,
  locale: Locale,
  deps: InteractionDeps,
): Promise<void> {
  const isGuarded = interaction.isChatInputCommand() ? deps.isGuarded : () => false;
  const running = who(interaction, isGuarded)
    .then((asker) => deps.router.run({ ...asker, ...asked }))
    .catch((error: unknown) => {
      deps.log.error({ err: error, platform: 'discord' }, 'a command failed: this is a fault in Telex');
      return failed(locale);
    });
  const inTime = await within(running, deps.deferAfterMs);
  if (inTime === null) await defer(interaction);
  const reply = inTime ?? (await running);
  // The card that was pressed comes to show it: an answer would only stand in the way.
  if (reply.isShown === true && interaction.isButton() && !interaction.deferred)
    return takePress(interaction);
  await showReply(interaction, reply, locale);
  const changes = reply.audience === 'channel' && !reply.refused;
  const notes = changes ? await notesOn(interaction) : [];
  if (notes.length > 0) await sayPrivately(interaction, notes.map((note) => note[locale]).join('\n'));
}

/** What is otherwise in this channel than who changed what it follows may expect. */
async function notesOn(interaction: Command): Promise<readonly Words[]> {
  const channel = await channelOf(interaction);
  const odds = channel === null ? null : oddsOf(channel);
  return [whatElseIsMissing(interaction), odds].filter((note) => note !== null);
}

function failed(locale: Locale): Reply {
  return { audience: 'asker', refused: true, parts: [{ kind: 'text', text: wentWrong[locale] }] };
}

async function complete(interaction: AutocompleteInteraction, deps: InteractionDeps): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const asked = channelOf(interaction).then((channel) =>
    deps.router.complete({
      command: interaction.commandName,
      argument: name,
      typed: String(value),
      channel: addressOf(interaction, channel),
      locale: localeOf(interaction),
      limit: mostChoices,
    }),
  );
  const choices = (await within(asked, completeWithinMs)) ?? [];
  await interaction.respond(
    choices
      .filter((it) => it.value.length <= choiceLength)
      .slice(0, mostChoices)
      .map((it) => ({ name: cutAtWord(oneLine(it.label), choiceLength) || it.value, value: it.value })),
  );
}

/** What the promise gives, or null when it takes longer. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), ms);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const alreadyAnswered = 40060;

/** Only the person asking is touched by this, and can ask again. */
function reportFailure(log: Log, error: unknown): void {
  if (error instanceof DiscordAPIError && error.code === alreadyAnswered) return;
  log.warn({ err: error, platform: 'discord' }, 'an answer did not reach the person who asked: ask again');
}
