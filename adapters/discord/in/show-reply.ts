import { type ButtonInteraction, DiscordAPIError, HTTPError } from 'discord.js';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import { RequestLost } from '../link/http.ts';
import { messageFlags } from '../out/components.ts';
import { renderReply } from '../out/render-reply.ts';
import type { Command } from './asking.ts';

const shownBelow: Words = { nl: 'Het antwoord staat hieronder.', en: 'The answer is below.' };

/** "Interaction has already been acknowledged." */
const alreadyAnswered = 40060;

/** Shows an answer, however many messages it takes. A deferral is private for good, so a public answer goes below it. */
export async function showReply(interaction: Command, reply: Reply, locale: Locale): Promise<void> {
  const isPrivate = reply.audience === 'asker';
  const flags = messageFlags.componentsV2 | (isPrivate ? messageFlags.ephemeral : 0);
  const [first = [], ...rest] = renderReply(reply, locale).map((components) => ({
    components: components as never,
    allowedMentions: { parse: [] },
  }));
  const followUps = interaction.deferred && !isPrivate ? [first, ...rest] : rest;
  if (!interaction.deferred)
    await answerOnce(interaction, 'replied', () => interaction.reply({ ...first, flags }));
  else if (isPrivate) await interaction.editReply({ ...first, flags: messageFlags.componentsV2 });
  else await interaction.editReply({ content: shownBelow[locale] });
  for (const each of followUps) await interaction.followUp({ ...each, flags });
}

/** Says something to the person alone, after or instead of an answer. */
export async function sayPrivately(interaction: Command, text: string): Promise<void> {
  const message = { content: text, flags: messageFlags.ephemeral, allowedMentions: { parse: [] } };
  if (interaction.replied || interaction.deferred) await interaction.followUp(message);
  else await answerOnce(interaction, 'replied', () => interaction.reply(message));
}

/** Tells Discord that the answer takes longer. */
export async function defer(interaction: Command): Promise<void> {
  const flags = messageFlags.ephemeral;
  await answerOnce(interaction, 'deferred', () => interaction.deferReply({ flags }));
}

/** Tells Discord that a press was taken: nothing is said to the person. */
export async function takePress(interaction: ButtonInteraction): Promise<void> {
  await answerOnce(interaction, 'deferred', () => interaction.deferUpdate());
}

/**
 * The first answer: given again once where it was lost. Discord takes only one, and waits three seconds for it; `becomes`
 * is what the interaction is then, whichever of the two it took.
 */
async function answerOnce(
  interaction: Command,
  becomes: 'replied' | 'deferred',
  give: () => Promise<unknown>,
): Promise<void> {
  try {
    await give();
  } catch (error) {
    if (!(error instanceof RequestLost) && !(error instanceof HTTPError)) throw error;
    await give().catch((again: unknown) => {
      if (!(again instanceof DiscordAPIError) || again.code !== alreadyAnswered) throw again;
      interaction[becomes] = true;
    });
  }
}
