import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlackOffice, until } from '../../../support/slack/office.ts';
import { createPeople, httpTransport } from '../../../support/slack/people.ts';
import { appRateLimited, oddFrames, oddPayloads } from '../../../support/slack/said/odd-payloads.ts';

const secret = 'a-signing-secret';

/** What nobody caught; vitest would fail on it as well, but not name the payload. */
let unowned: unknown[] = [];
const note = (error: unknown) => void unowned.push(error);
beforeEach(() => {
  unowned = [];
  process.on('unhandledRejection', note);
});
afterEach(() => void process.off('unhandledRejection', note));

describe('payloads that nobody documents, over the socket', () => {
  let office: Awaited<ReturnType<typeof openSlackOffice>>;
  beforeEach(async () => {
    office = await openSlackOffice();
  });
  afterEach(() => office.close());

  it('end nothing: the socket stays, and the next command is answered', async () => {
    const frames = oddFrames();
    expect(frames.length).toBeGreaterThan(1000);
    for (const frame of frames) office.server.socketMode.sendRaw(frame);
    await office.people.type(office.editor, office.channel, '/hulp');
    await office.whispers(office.editor);
    expect(unowned).toEqual([]);
    expect(office.server.socketMode.connections()).toBe(1);
    expect(office.server.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(1);
  });

  it('are told from what Slack documents: a minute in which it drops events is acknowledged', async () => {
    office.server.socketMode.sendRaw(
      JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload: appRateLimited }),
    );
    await until(() => office.server.socketMode.acked.has('e1'));
    await office.people.type(office.editor, office.channel, '/hulp');
    await office.whispers(office.editor);
    expect(unowned).toEqual([]);
  });
});

describe('payloads that nobody documents, over HTTP', () => {
  let office: Awaited<ReturnType<typeof openSlackOffice>>;
  let close: () => void;
  let url: string;
  beforeEach(async () => {
    office = await openSlackOffice({ settings: { receive: 'http', signingSecret: secret } });
    const [route] = office.adapter.routes;
    const telex = createServer((request, response) => route?.handle(request, response));
    await new Promise<void>((resolve) => telex.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(telex.address() as AddressInfo).port}${route?.path}`;
    close = () => telex.close();
  });
  afterEach(async () => {
    close();
    await office.close();
  });

  it('end nothing, signed as they are, and the next command is answered', async () => {
    const odd = oddPayloads();
    for (let from = 0; from < odd.length; from += 60) {
      const sent = odd
        .slice(from, from + 60)
        .flatMap((payload) => [
          post(payload, 'application/json'),
          post(new URLSearchParams({ payload }).toString(), 'application/x-www-form-urlencoded'),
        ]);
      expect((await Promise.all(sent)).filter((status) => status === 401)).toEqual([]);
    }
    await createPeople(office.server, httpTransport(url, secret, Date.now)).type(
      office.editor,
      office.channel,
      '/hulp',
    );
    await office.whispers(office.editor);
    expect(unowned).toEqual([]);
  }, 60_000);

  it.each(['null', '0', '[]', '"text"', '{"type":"event_callback","event":null}'])(
    'are refused where they are signed, %s among them, and unread where they are not',
    async (body) => {
      expect(await post(body, 'application/json')).toBe(400);
      expect(await post(body, 'application/json', 'a-guess')).toBe(401);
    },
  );

  it('are told from what Slack documents: a minute in which it drops events is acknowledged', async () => {
    expect(await post(JSON.stringify(appRateLimited), 'application/json')).toBe(200);
  });

  it('do not keep the address from being proved while Slack is not reached yet', async () => {
    const question = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await post(question, 'application/json')).toBe(200);
    expect(await post(question, 'application/json', 'a-guess')).toBe(401);
  });

  it('are not believed where they were signed an hour ahead', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await post(body, 'application/json', secret, 3_600)).toBe(401);
  });

  it('may be no larger than four megabytes', async () => {
    expect(await post(`"${'a'.repeat(4_200_000)}"`, 'application/json', secret, 0, 20_000)).toBe(413);
  });

  /** The status; 0 where Slack would wait in vain, as for a type that no listener takes. */
  async function post(
    body: string,
    contentType: string,
    key = secret,
    aheadSeconds = 0,
    waitMs = 400,
  ): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000) + aheadSeconds);
    const hmac = createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hmac}`,
    };
    try {
      const signal = AbortSignal.timeout(waitMs);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }
});
