import type { Interaction } from './interactions.ts';
import { channelJson, guildOf, permissionsIn, type World } from './world.ts';

/** A person at work in a channel. */
export type Person = { readonly channelId: string; readonly permissions?: bigint; readonly locale?: string };

/** The id under which a command was registered. */
export function commandId(world: World, name: string): string {
  const known = world.commands.map((each) => each as { id: string; name: string });
  return known.find((each) => each.name === name)?.id ?? '1175000000000000200';
}

/** What the gateway sends when a person types, picks or presses. */
export function interactionJson(
  world: World,
  interaction: Interaction,
  person: Person,
  type: number,
  data: object,
): object {
  const channel = world.channels.get(person.channelId);
  if (channel === undefined) throw new Error(`no channel ${person.channelId}`);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type,
    token: interaction.token,
    version: 1,
    guild_id: guildOf(world, channel),
    channel_id: channel.id,
    channel: channelJson(world, channel),
    locale: person.locale ?? 'nl',
    guild_locale: 'nl',
    app_permissions: permissionsIn(world, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: { 0: guildOf(world, channel) },
    context: 0,
    member: {
      user: {
        id: '1175000000000000777',
        username: 'redacteur',
        discriminator: '0',
        global_name: null,
        avatar: null,
      },
      roles: [],
      joined_at: '2026-01-05T09:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: (person.permissions ?? 0n).toString(),
    },
    data,
    ...(type === 3 ? { message: buttonMessage(world, channel.id) } : {}),
  };
}

function buttonMessage(world: World, channelId: string): object {
  return {
    id: world.nextId(),
    channel_id: channelId,
    author: { id: world.botId, username: 'telex', discriminator: '0', avatar: null, bot: true },
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    flags: 0,
    type: 0,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
  };
}
