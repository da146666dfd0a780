import type { types, webApi } from '@slack/bolt';
import type { Argument, ArgumentKind } from '../../../src/chat/ports/argument.ts';
import type { Command } from '../../../src/chat/ports/command.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { isUnanswered } from '../link/errors.ts';
import { plain } from '../out/block-kit.ts';
import { cut } from '../out/escape.ts';
import { answer } from './answer.ts';
import { addressOf, findCommand, invocationBy, type Listening } from './listening.ts';
import { personOf } from './permissions.ts';
import * as words from './words.ts';

const callbackId = 'telex:ask';
/** Block and action ids of an argument: this, then its Dutch name. */
export const argumentId = 'telex:argument:';

/** What a dialog asks the arguments for, kept in the dialog itself. */
type Request = {
  readonly command: Command;
  readonly channel: ChannelAddress;
  readonly channelName: string | null;
  readonly responseUrl: string;
};

/** A dialog opens where an argument that the command cannot do without is left out. */
export function needsAsking(command: Command, typed: string): boolean {
  return typed.trim() === '' && command.arguments.some(({ required }) => required);
}

/**
 * Opens the dialog (the trigger is good for three seconds). `unknown`: Slack did not answer, and may have opened it; what it
 * answers otherwise, whatever code, opened nothing. https://docs.slack.dev/reference/methods/views.open#errors
 */
export async function askForArguments(
  request: Request,
  slack: { readonly client: webApi.WebClient; readonly triggerId: string; readonly locale: Locale },
): Promise<'opened' | 'refused' | 'unknown'> {
  try {
    await slack.client.views.open({ trigger_id: slack.triggerId, view: dialog(request, slack.locale) });
    return 'opened';
  } catch (error) {
    return isUnanswered(error) ? 'unknown' : 'refused';
  }
}

function dialog({ command, channel, channelName, responseUrl }: Request, locale: Locale): types.ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(cut(`/${locale === 'en' ? command.englishName : command.name}`, 24)),
    submit: plain(words.send[locale]),
    close: plain(words.cancel[locale]),
    private_metadata: JSON.stringify({ command: command.name, channel, channelName, responseUrl }),
    blocks: command.arguments.map((argument) => inputFor(argument, locale)),
  };
}

/** What asks for an argument. https://docs.slack.dev/reference/block-kit/block-elements */
const elements = {
  choice: { type: 'external_select', min_query_length: 0 },
  text: { type: 'plain_text_input' },
  integer: { type: 'plain_text_input' },
} as const satisfies Record<ArgumentKind['field'], object>;

function inputFor({ name, kind, required, help }: Argument, locale: Locale): types.InputBlock {
  const id = `${argumentId}${name.nl}`;
  const placeholder = plain(cut(help[locale], 150));
  return {
    type: 'input',
    block_id: id,
    label: plain(name[locale]),
    optional: !required,
    element: { ...elements[kind.field], action_id: id, placeholder },
  };
}

/** Runs the command when the dialog is sent. */
export function listenToDialogs(listening: Listening): void {
  const { app, router } = listening;
  app.view(callbackId, async ({ ack, body, view, client }) => {
    await ack();
    const request = readRequest(view.private_metadata, listening);
    const command = request === null ? null : findCommand(router.commands, request.command);
    if (request === null || command === null) return;
    const invocation = invocationBy(personOf(body.user), request, listening);
    const values = Object.fromEntries(
      Object.entries(view.state.values).flatMap(([id, fields]) => {
        const field = fields[id];
        const value = field?.selected_option?.value ?? field?.value ?? null;
        return value === null ? [] : [[id.slice(argumentId.length), value]];
      }),
    );
    const asked = {
      channel: request.channel.externalId,
      user: body.user.id,
      responseUrl: request.responseUrl,
    };
    await answer({ ...invocation, name: command.name, values }, asked, client, listening);
  });
}

/** What the dialog kept: it comes back from Slack as we gave it, or not at all. */
export function readRequest(
  metadata: string,
  listening: Pick<Listening, 'home'>,
): (Omit<Request, 'command'> & { readonly command: string }) | null {
  try {
    const { command, channel, channelName, responseUrl } = JSON.parse(metadata);
    return {
      command: String(command),
      channel: addressOf(listening, String(channel.externalId)),
      channelName: typeof channelName === 'string' ? channelName : null,
      responseUrl: String(responseUrl),
    };
  } catch {
    return null;
  }
}
