import { createHmac } from 'node:crypto';
import { isObject } from './blocks.ts';
import type { SlackServer } from './server.ts';
import type { Ack } from './socket.ts';
import type { Json, SlackChannel, SlackMessage, SlackUser } from './workspace.ts';

/** People of the workspace, who type commands, press buttons and open tabs. */
export type SlackPeople = {
  /** `/laatste buitenland 5` typed in a channel. */
  type(user: SlackUser, channel: SlackChannel, line: string): Promise<Ack>;
  /** Presses the button with this label, under a message or in an answer that only the person sees. */
  press(
    user: SlackUser,
    channel: SlackChannel,
    message: Pick<SlackMessage, 'blocks'> & { readonly ts?: string },
    label: string,
  ): Promise<Ack>;
  /** What the select of `argument` offers for what is typed so far. */
  suggest(user: SlackUser, viewId: string, argument: string, typed: string): Promise<readonly string[]>;
  /** Fills in the open dialog and sends it. */
  submit(user: SlackUser, viewId: string, values: { readonly [argument: string]: string }): Promise<Ack>;
  openHome(user: SlackUser): Promise<Ack>;
  /** Sends an event, again when `retry` is given. */
  event(
    event: Json,
    eventId: string,
    retry?: { readonly attempt: number; readonly reason: string },
  ): Promise<Ack>;
  /** Sends the slash command's payload again, as Slack may after a lost acknowledgement. */
  redeliverLast(): Promise<Ack>;
};

/** How payloads reach the app: over Socket Mode, or signed to its request URL. */
export type Transport = (
  type: 'slash_commands' | 'interactive' | 'events_api',
  payload: Json,
  retry?: { readonly attempt: number; readonly reason: string },
) => Promise<Ack>;

export function createPeople(
  server: SlackServer,
  transport: Transport = server.socketMode.deliver,
): SlackPeople {
  const { workspace } = server;
  const team = { id: workspace.teamId, domain: 'nieuwsredactie' };
  let last: { readonly type: 'slash_commands' | 'interactive'; readonly payload: Json } | null = null;

  function send(type: 'slash_commands' | 'interactive', payload: Json): Promise<Ack> {
    last = { type, payload };
    return transport(type, payload);
  }

  function responseUrl(channel: SlackChannel, user: SlackUser): string {
    return `${server.origin}${server.responseUrls.issue(channel.id, user.id)}`;
  }

  return {
    type(user, channel, line) {
      const [command = '', ...words] = line.split(' ');
      return send('slash_commands', {
        token: 'legacy',
        team_id: user.teamId,
        team_domain: team.domain,
        ...(user.enterprise === null
          ? {}
          : { enterprise_id: user.enterprise.id, enterprise_name: 'Uitgever' }),
        channel_id: channel.id,
        channel_name: channel.isPrivate ? 'privategroup' : channel.name,
        user_id: user.id,
        user_name: user.name,
        command,
        text: words.join(' '),
        api_app_id: 'A0TELEX001',
        is_enterprise_install: 'false',
        response_url: responseUrl(channel, user),
        trigger_id: server.issueTrigger(user.id),
      });
    },
    press(user, channel, message, label) {
      const button = findButton(message.blocks, label);
      if (button === null) throw new Error(`No button "${label}"`);
      return send('interactive', {
        type: 'block_actions',
        team: { id: user.teamId, domain: 'nieuwsredactie' },
        ...(user.enterprise === null ? {} : { enterprise: { id: user.enterprise.id, name: 'Uitgever' } }),
        // Of somebody in an Enterprise organisation it is the organisation's.
        user: { id: user.id, username: user.name, team_id: user.enterprise?.id ?? user.teamId },
        api_app_id: 'A0TELEX001',
        token: 'legacy',
        container: { type: 'message', message_ts: message.ts ?? null, channel_id: channel.id },
        trigger_id: server.issueTrigger(user.id),
        channel: { id: channel.id, name: channel.name },
        ...(message.ts === undefined ? {} : { message: { ts: message.ts, blocks: message.blocks } }),
        response_url: responseUrl(channel, user),
        actions: [{ ...button, action_ts: workspace.nextTs() }],
      });
    },
    async suggest(user, viewId, argument, typed) {
      const view = workspace.views.get(viewId);
      const element = inputElements(view?.view).find(({ name }) => name === argument);
      if (view === undefined || element === undefined) throw new Error(`No select "${argument}"`);
      const ack = await transport('interactive', {
        type: 'block_suggestion',
        team,
        user: { id: user.id, name: user.name, team_id: workspace.teamId },
        api_app_id: 'A0TELEX001',
        token: 'legacy',
        container: { type: 'view', view_id: viewId },
        action_id: element.actionId,
        block_id: element.blockId,
        value: typed,
        view: { id: viewId, ...view.view },
      });
      if (ack.kind !== 'acked') throw new Error(ack.kind);
      const options = (ack.payload.options ?? []) as readonly Json[];
      return options.map(checkOption);
    },
    submit(user, viewId, values) {
      const view = workspace.views.get(viewId)?.view;
      if (view === undefined) throw new Error(`No view ${viewId}`);
      const state: { [block: string]: { [action: string]: Json } } = {};
      for (const { name, blockId, actionId, type } of inputElements(view)) {
        const value = values[name];
        const selected = value === undefined ? null : { text: { type: 'plain_text', text: value }, value };
        state[blockId] = {
          [actionId]:
            type === 'external_select' ? { type, selected_option: selected } : { type, value: value ?? null },
        };
      }
      return send('interactive', {
        type: 'view_submission',
        team,
        user: { id: user.id, name: user.name, team_id: workspace.teamId },
        api_app_id: 'A0TELEX001',
        token: 'legacy',
        trigger_id: server.issueTrigger(user.id),
        view: { id: viewId, ...view, state: { values: state } },
        response_urls: [],
      });
    },
    openHome(user) {
      return this.event(
        {
          type: 'app_home_opened',
          user: user.id,
          channel: 'D0HOME',
          tab: 'home',
          event_ts: workspace.nextTs(),
        },
        workspace.nextId('Ev'),
      );
    },
    event(event, eventId, retry) {
      return transport(
        'events_api',
        {
          token: 'legacy',
          team_id: workspace.teamId,
          api_app_id: 'A0TELEX001',
          type: 'event_callback',
          event_id: eventId,
          event_time: Math.floor(workspace.clock() / 1000),
          authorizations: [{ team_id: workspace.teamId, user_id: workspace.botUserId, is_bot: true }],
          event,
        },
        retry,
      );
    },
    redeliverLast() {
      if (last === null) throw new Error('Nothing was sent yet');
      return transport(last.type, last.payload, { attempt: 1, reason: 'timeout' });
    },
  };
}

/** Signs and posts as Slack does to an app without Socket Mode. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function httpTransport(url: string, signingSecret: string, clock: () => number): Transport {
  return async (type, payload, retry) => {
    const isEvent = type === 'events_api';
    const form =
      type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as { [key: string]: string });
    const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString();
    const timestamp = String(Math.floor(clock() / 1000));
    const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hmac}`,
        ...(retry === undefined
          ? {}
          : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }),
      },
      body,
    });
    const text = await response.text();
    if (response.status !== 200) return { kind: 'operation_timeout' };
    return { kind: 'acked', payload: text.startsWith('{') ? (JSON.parse(text) as Json) : { text } };
  };
}

/** A button, or what a menu sends when the option of that label is picked. */
function findButton(blocks: readonly Json[], label: string): Json | null {
  for (const block of blocks) {
    if (block.type !== 'actions' || !Array.isArray(block.elements)) continue;
    for (const element of block.elements as readonly Json[]) {
      if (element.type === 'overflow') {
        const { options, ...menu } = element;
        const picked = (options as readonly Json[]).find(({ text }) => isObject(text) && text.text === label);
        if (picked !== undefined)
          return { ...menu, block_id: block.block_id ?? 'b', selected_option: picked };
      } else if (element.type === 'button' && isObject(element.text) && element.text.text === label) {
        return { ...element, block_id: block.block_id ?? 'b' };
      }
    }
  }
  return null;
}

type InputElement = {
  readonly name: string;
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
};

/** The dialog's inputs, by the label that people read. */
function inputElements(view: Json | undefined): readonly InputElement[] {
  const blocks = (view?.blocks ?? []) as readonly Json[];
  return blocks
    .filter((block) => block.type === 'input')
    .map((block) => {
      const element = block.element as Json;
      return {
        name: String((block.label as Json).text),
        blockId: String(block.block_id),
        actionId: String(element.action_id),
        type: String(element.type),
      };
    });
}

/** Options carry at most 75 characters of plain text and 150 of value; more than 100 are refused. */
function checkOption(option: Json): string {
  const text = String((option.text as Json).text);
  if (text.length === 0 || text.length > 75) throw new Error(`Option text of ${text.length} characters`);
  if (String(option.value).length > 150) throw new Error('Option value too long');
  return text;
}
