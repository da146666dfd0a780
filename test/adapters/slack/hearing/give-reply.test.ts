import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { giveReply } from '../../../../adapters/slack/in/give-reply.ts';
import { quietLog } from '../../../support/quiet-log.ts';
import { openSlackServer } from '../../../support/slack/server.ts';

const refusedConnection = 'undici:client:connectError';

it('an answer whose address was not reached is given there once more, and nowhere else', async () => {
  const heard: unknown[] = [];
  const address = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    heard.push(JSON.parse(text));
    response.end('ok');
  });
  address.listen(0, '127.0.0.1');
  await once(address, 'listening');
  const { port } = address.address() as AddressInfo;
  await new Promise((resolve) => address.close(resolve));
  let refusals = 0;
  const listenAgain = () => {
    refusals += 1;
    address.listen(port, '127.0.0.1');
  };
  subscribe(refusedConnection, listenAgain);
  const slack = await openSlackServer();
  try {
    const client = new webApi.WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl });
    const asked = { channel: 'C1', user: 'U1', responseUrl: `http://127.0.0.1:${port}/response` };
    const who = { locale: 'nl', timeZone: 'Europe/Amsterdam' } as const;
    const parts = [{ kind: 'text', text: 'Dit kanaal volgt nu Sport.' }] as const;
    await giveReply({ audience: 'channel', refused: false, parts }, asked, { who, client, log: quietLog });
    expect(refusals).toBe(1);
    expect(heard).toMatchObject([{ response_type: 'in_channel', text: 'Dit kanaal volgt nu Sport.' }]);
    expect(slack.calls).toEqual([]);
  } finally {
    unsubscribe(refusedConnection, listenAgain);
    address.close();
    address.closeAllConnections();
    await slack.stop();
  }
});
