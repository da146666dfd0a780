import type { ApiRequest } from './api-request.ts';
import { ApiRefusal, fields, list, validateMessage } from './validate.ts';
import type { World } from './world.ts';

/** A message that answers an interaction, as the person sees it. */
export type InteractionMessage = {
  readonly ephemeral: boolean;
  readonly content: string;
  readonly components: readonly unknown[];
};

/** One thing a person did, and all that came back. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  /** True once the callback was a deferral. */
  deferred: boolean;
  acknowledged: boolean;
  original: InteractionMessage | null;
  readonly followUps: InteractionMessage[];
  choices: readonly { readonly name: string; readonly value: string }[] | null;
};

export type InteractionBook = {
  readonly byToken: Map<string, Interaction>;
  /** Called after every change to an interaction. */
  changed(): void;
};

const ephemeralFlag = 64;
const answerWithinMs = 3000;

/** `POST /interactions/:id/:token/callback`: once, and within three seconds. */
export function answerInteraction(
  world: World,
  book: InteractionBook,
  request: ApiRequest,
  ids: readonly string[],
): unknown {
  const interaction = book.byToken.get(ids[1] ?? '');
  if (interaction === undefined || world.now() - interaction.createdAt > answerWithinMs) {
    throw new ApiRefusal(404, 10062, 'Unknown interaction');
  }
  if (interaction.acknowledged) {
    throw new ApiRefusal(400, 40060, 'Interaction has already been acknowledged.');
  }
  const body = fields(request.body);
  const data = fields(body.data);
  if (body.type === 4) interaction.original = readMessage(data, false);
  if (body.type === 8) interaction.choices = readChoices(data.choices);
  interaction.deferred = body.type === 5;
  if (body.type === 5) {
    interaction.original = {
      ephemeral: (Number(data.flags ?? 0) & ephemeralFlag) !== 0,
      content: '',
      components: [],
    };
  }
  interaction.acknowledged = true;
  book.changed();
  return request.query.get('with_response') === 'true'
    ? { interaction: { id: interaction.id, type: 2, response_message_loading: interaction.deferred } }
    : null;
}

/** `PATCH /webhooks/:application/:token/messages/@original`. */
export function editOriginal(
  world: World,
  book: InteractionBook,
  request: ApiRequest,
  ids: readonly string[],
): unknown {
  const interaction = acknowledged(book, ids[1]);
  if (interaction.original === null) throw new ApiRefusal(404, 10008, 'Unknown Message');
  interaction.original = readMessage(fields(request.body), interaction.original.ephemeral);
  interaction.deferred = false;
  book.changed();
  return webhookMessage(world, interaction.original);
}

/** `POST /webhooks/:application/:token`: the first one after a deferral takes the deferral's place and audience. */
export function followUp(
  world: World,
  book: InteractionBook,
  request: ApiRequest,
  ids: readonly string[],
): unknown {
  const interaction = acknowledged(book, ids[1]);
  if (interaction.deferred) return editOriginal(world, book, request, ids);
  const message = readMessage(fields(request.body), false);
  interaction.followUps.push(message);
  book.changed();
  return webhookMessage(world, message);
}

function acknowledged(book: InteractionBook, token: string | undefined): Interaction {
  const interaction = book.byToken.get(token ?? '');
  if (!interaction?.acknowledged) throw new ApiRefusal(404, 10015, 'Unknown Webhook');
  return interaction;
}

function readMessage(data: Readonly<Record<string, unknown>>, ephemeral: boolean): InteractionMessage {
  const flags = Number(data.flags ?? 0);
  validateMessage(data, flags);
  return {
    ephemeral: ephemeral || (flags & ephemeralFlag) !== 0,
    content: String(data.content ?? ''),
    components: list(data.components),
  };
}

function readChoices(value: unknown): readonly { name: string; value: string }[] {
  const choices = list(value).map(fields);
  if (choices.length > 25) throw new ApiRefusal(400, 50035, 'Invalid Form Body');
  return choices.map((each) => {
    const choice = { name: String(each.name ?? ''), value: String(each.value ?? '') };
    if (choice.name.length < 1 || choice.name.length > 100 || choice.value.length > 100) {
      throw new ApiRefusal(400, 50035, 'Invalid Form Body');
    }
    return choice;
  });
}

function webhookMessage(world: World, message: InteractionMessage): object {
  return {
    id: world.nextId(),
    channel_id: '0',
    author: { id: world.botId, username: 'telex', discriminator: '0', avatar: null, bot: true },
    content: message.content,
    components: message.components,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    flags: message.ephemeral ? ephemeralFlag : 0,
    type: 0,
    tts: false,
    pinned: false,
    mention_everyone: false,
  };
}
