import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlackOffice } from '../../support/slack/office.ts';
import { createPeople, httpTransport } from '../../support/slack/people.ts';

const secret = 'a-signing-secret';

describe('Slack over HTTP, on the server of Telex', () => {
  let office: Awaited<ReturnType<typeof openSlackOffice>>;
  let telex: Server;
  let url: string;

  beforeEach(async () => {
    office = await openSlackOffice({ settings: { receive: 'http', signingSecret: secret } });
    const [route] = office.adapter.routes;
    telex = createServer((request, response) => route?.handle(request, response));
    await new Promise<void>((resolve) => telex.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(telex.address() as AddressInfo).port}${route?.path}`;
  });

  afterEach(async () => {
    telex.close();
    await office.close();
  });

  it('answers a command that Slack signed', async () => {
    const people = createPeople(office.server, httpTransport(url, secret, Date.now));
    expect((await people.type(office.editor, office.channel, '/volg sport')).kind).toBe('acked');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
    expect(office.server.socketMode.connections()).toBe(0);
  });

  it('offers while typing, and runs a dialog', async () => {
    const people = createPeople(office.server, httpTransport(url, secret, Date.now));
    await people.type(office.editor, office.channel, '/volg');
    const dialog = await office.dialog();
    expect(await people.suggest(office.editor, dialog, 'onderwerp', 'spo')).toEqual(['Sport']);
    await people.submit(office.editor, dialog, { onderwerp: 'sport' });
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it('takes an event once, though Slack sends it again', async () => {
    const people = createPeople(office.server, httpTransport(url, secret, Date.now));
    const opened = { type: 'app_home_opened', user: office.editor.id, channel: 'D1', tab: 'home' };
    await people.event(opened, 'Ev1');
    await people.event(opened, 'Ev1', { attempt: 1, reason: 'http_timeout' });
    await people.type(office.editor, office.channel, '/hulp');
    await office.whispers(office.editor);
    const published = office.server.calls.filter(({ method }) => method === 'views.publish');
    expect(published).toHaveLength(1);
  });

  it('refuses what was signed with another secret, or too long ago', async () => {
    const forged = createPeople(office.server, httpTransport(url, 'a-guess', Date.now));
    expect((await forged.type(office.editor, office.channel, '/volg sport')).kind).toBe('operation_timeout');
    const old = createPeople(
      office.server,
      httpTransport(url, secret, () => Date.now() - 10 * 60_000),
    );
    expect((await old.type(office.editor, office.channel, '/volg sport')).kind).toBe('operation_timeout');
    expect(await office.store.subscriptions.channels()).toEqual([]);
  });

  it('takes nothing but POST', async () => {
    expect((await fetch(url)).status).toBe(405);
  });
});
