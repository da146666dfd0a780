import type { types } from '@slack/bolt';
import type { Choice } from '../../../src/chat/ports/argument.ts';
import { plain } from '../out/block-kit.ts';
import { cut } from '../out/escape.ts';
import { argumentId, readRequest } from './dialog.ts';
import type { Listening } from './listening.ts';

/** Slack shows 100 at most. */
const mostOptions = 50;

/**
 * What people can pick while they type in a dialog. A store that is slow costs them the list, never an error.
 * https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select
 */
export function listenToOptions(listening: Listening): void {
  const { app, router, suggestMs } = listening;
  app.options(new RegExp(`^${argumentId}`), async ({ options, ack }) => {
    const metadata = 'view' in options ? options.view?.private_metadata : undefined;
    const request = readRequest(metadata ?? '', listening);
    if (request === null) return ack({ options: [] });
    const choices = await inTime(
      router.complete({
        command: request.command,
        argument: options.action_id.slice(argumentId.length),
        typed: options.value,
        channel: request.channel,
        locale: null,
        limit: mostOptions,
      }),
      suggestMs,
    );
    return ack({ options: choices.filter(({ value }) => value.length <= 150).map(optionFor) });
  });
}

function optionFor({ value, label }: Choice): types.PlainTextOption {
  return { text: plain(cut(label, 75)), value };
}

async function inTime(choices: Promise<readonly Choice[]>, mostMs: number): Promise<readonly Choice[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly Choice[]>((resolve) => {
    timer = setTimeout(() => resolve([]), mostMs);
  });
  return Promise.race([choices, tooLate]).finally(() => clearTimeout(timer));
}
