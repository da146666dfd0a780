import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Channel,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  PermissionFlagsBits,
} from 'discord.js';
import type { ArgumentValues, CommandRouter, Invocation } from '../../../src/chat/ports/command.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { Log } from '../../../src/observability/log.ts';
import { missingPermissions } from '../link/permissions.ts';
import { commandOf, messageFlags } from '../out/components.ts';
import { cutAtWord, oneLine } from '../out/escape.ts';
import { renderReply } from '../out/render-reply.ts';

/** What answering people needs. */
export type InteractionDeps = {
  readonly router: CommandRouter;
  readonly log: Log;
  /** The newsroom's language, for a person whose Discord speaks neither of ours. */
  readonly locale: Locale;
  /** True when Discord itself keeps commands that change a channel from people who may not manage it. */
  readonly isGuarded: () => boolean;
  readonly deferAfterMs: number;
};

const shownBelow: Words = { nl: 'Het antwoord staat hieronder.', en: 'The answer is below.' };
const wentWrong: Words = {
  nl: 'Dat ging mis aan onze kant. Probeer het nog eens; het staat in het log.',
  en: 'That went wrong on our side. Try again; it is in the log.',
};
const mayNotPost: Words = {
  nl: 'Let op: Telex mist hier rechten. Geef de bot in dit kanaal:',
  en: 'Mind: Telex lacks permissions here. Give the bot in this channel:',
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
  if (interaction.isAutocomplete()) return complete(interaction, deps);
  if (interaction.isChatInputCommand()) {
    const asked = { name: interaction.commandName, values: valuesOf(interaction) };
    return runCommand(interaction, { ...(await who(interaction, deps.isGuarded)), ...asked }, deps);
  }
  if (interaction.isButton()) {
    const text = commandOf(interaction.customId);
    if (text !== null)
      return runCommand(interaction, { ...(await who(interaction, () => false)), text }, deps);
  }
}

type Asking = ChatInputCommandInteraction | ButtonInteraction | AutocompleteInteraction;

/** Buttons are not guarded by Discord, so the person's own permission counts. */
async function who(interaction: Asking, isGuarded: () => boolean) {
  const channel = await channelOf(interaction);
  return {
    channel: addressOf(interaction, channel),
    channelName: channel === null || channel.isDMBased() ? null : channel.name,
    mayManage: async () =>
      isGuarded() || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
    locale: localeOf(interaction),
    hindrance: async () => hindranceIn(interaction),
  };
}

/** What is asked in a thread is asked of its channel. A thread that slept is not in memory and is looked up. */
async function channelOf(interaction: Asking): Promise<Channel | null> {
  const { client, channelId } = interaction;
  if (channelId === null) return null;
  const channel = interaction.channel ?? (await client.channels.fetch(channelId).catch(() => null));
  return channel?.isThread() ? (channel.parent ?? channel) : channel;
}

function addressOf(interaction: Asking, channel: Channel | null): ChannelAddress {
  return {
    platform: 'discord',
    workspace: interaction.guildId ?? '',
    externalId: channel?.id ?? interaction.channelId ?? '',
  };
}

function localeOf(interaction: Asking): Locale | null {
  const language = interaction.locale.slice(0, 2);
  return language === 'nl' || language === 'en' ? language : null;
}

function valuesOf(interaction: ChatInputCommandInteraction): ArgumentValues {
  return Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]));
}

async function runCommand(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  invocation: Invocation,
  deps: InteractionDeps,
): Promise<void> {
  const locale = invocation.locale ?? deps.locale;
  const running = deps.router.run(invocation).catch((error: unknown) => {
    deps.log.error({ err: error, platform: 'discord' }, 'a command failed: this is a fault in Telex');
    return failed(locale);
  });
  const inTime = await within(running, deps.deferAfterMs);
  if (inTime !== null) return show(interaction, inTime, locale);
  await interaction.deferReply({ flags: messageFlags.ephemeral });
  await show(interaction, await running, locale);
}

/** What the bot lacks in the channel, in the words of Discord's own settings. */
function hindranceIn(interaction: Asking): Words | null {
  const missing = missingPermissions(interaction.appPermissions);
  const list = missing.map(({ label }) => label).join(', ');
  return missing.length === 0 ? null : { nl: `${mayNotPost.nl} ${list}`, en: `${mayNotPost.en} ${list}` };
}

function failed(locale: Locale): Reply {
  return { audience: 'asker', refused: true, parts: [{ kind: 'text', text: wentWrong[locale] }] };
}

/** Shows an answer, however many messages it takes. A deferral is private for good, so a public answer goes below it. */
async function show(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  reply: Reply,
  locale: Locale,
): Promise<void> {
  const isPrivate = reply.audience === 'asker';
  const flags = messageFlags.componentsV2 | (isPrivate ? messageFlags.ephemeral : 0);
  const [first = [], ...rest] = renderReply(reply, locale).map((components) => ({
    components: components as never,
    allowedMentions: { parse: [] },
  }));
  const followUps = interaction.deferred && !isPrivate ? [first, ...rest] : rest;
  if (!interaction.deferred) await interaction.reply({ ...first, flags });
  else if (isPrivate) await interaction.editReply({ ...first, flags: messageFlags.componentsV2 });
  else await interaction.editReply({ content: shownBelow[locale] });
  for (const each of followUps) await interaction.followUp({ ...each, flags });
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
