import { afterEach, describe, expect, it } from 'vitest';
import { create } from '../../../adapters/slack/index.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import { createLog } from '../../../src/observability/log.ts';
import { isUp, kindsOf, reasonsOf } from '../../support/adapter-state.ts';
import { openDesk } from '../../support/open-desk.ts';
import { bareDeps, slackSettings, testTiming } from '../../support/slack/harness.ts';
import { until } from '../../support/slack/office.ts';
import { createPeople } from '../../support/slack/people.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';

const noticePost = plainNotice('Proef', false);

describe('the connection to Slack', () => {
  let server: SlackServer;
  let adapter: Adapter;
  afterEach(async () => {
    await adapter.stop();
    await server.stop();
  });

  it('is ready when Slack said hello', async () => {
    await open();
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
    expect(reasonsOf(adapter)).toContain('not started');
    await adapter.start();
    expect(adapter.state()).toEqual({ hearing: { kind: 'up' }, posting: { kind: 'up' } });
    expect(server.socketMode.connections()).toBe(1);
  });

  it('tells the person what to do when the bot token is refused, and goes on when it is taken after all', async () => {
    await open();
    server.tokens.botRefusal = 'invalid_auth';
    await expect(adapter.start()).rejects.toMatchObject({
      name: 'AdapterError',
      code: 'token-refused',
      message: expect.stringContaining('SLACK_BOT_TOKEN'),
    });
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
    server.tokens.botRefusal = null;
    await until(() => isUp(adapter));
  });

  it.each(['invalid_auth', 'missing_scope', 'not_allowed_token_type'])(
    'posts all the same when the app-level token is refused with %s, and says what to do',
    async (error) => {
      await open();
      server.tokens.appRefusal = error;
      await expect(adapter.start()).rejects.toMatchObject({
        code: 'token-refused',
        message: expect.stringContaining('SLACK_APP_TOKEN'),
      });
      expect(kindsOf(adapter)).toBe('hearing down, posting up');
      server.tokens.appRefusal = null;
      await until(() => isUp(adapter));
    },
  );

  it('goes on trying in the background when Slack cannot be reached', async () => {
    await open();
    await server.goDown();
    await adapter.start();
    expect(kindsOf(adapter)).toBe('hearing connecting, posting connecting');
    expect(reasonsOf(adapter)).toContain('Slack cannot be reached');
    await server.comeBack();
    await until(() => isUp(adapter));
  });

  it('names the word that Slack says no with, though it is one that nobody knows', async () => {
    await open({}, { retryFirstMs: 60_000, retryMostMs: 60_000 });
    server.faults.add({ kind: 'error', error: 'moon_in_wrong_phase' }, ['apps.connections.open']);
    await adapter.start();
    expect(adapter.state()).toMatchObject({
      hearing: { kind: 'connecting', reason: { detail: expect.stringContaining('moon_in_wrong_phase') } },
      posting: { kind: 'up' },
    });
  });

  it('comes back after an outage in which everything was cut', async () => {
    await open();
    await adapter.start();
    await server.goDown();
    await until(() => adapter.state().hearing.kind === 'connecting');
    await server.comeBack();
    await until(() => isUp(adapter));
  });

  it.each(['warning', 'refresh_requested'])(
    'connects again when Slack asks for it with %s',
    async (reason) => {
      await open();
      await adapter.start();
      const again = server.socketMode.nextConnection();
      server.socketMode.disconnect(reason);
      await again;
      await until(() => server.socketMode.connections() === 1);
      expect(isUp(adapter)).toBe(true);
    },
  );

  it('hears on over the old connection until the new one stands, though that takes its time', async () => {
    await open({}, { helloDeadlineMs: 60_000 });
    await adapter.start();
    server.socketMode.mute = true;
    const again = server.socketMode.nextConnection();
    server.socketMode.disconnect('refresh_requested');
    await again;
    expect(server.socketMode.connections()).toBe(2);
    expect(kindsOf(adapter)).toBe('hearing up, posting up');
    server.socketMode.mute = false;
    server.socketMode.cut();
    await until(() => isUp(adapter) && server.socketMode.connections() === 1);
  });

  it('hears on over the old connection while no new one is to be had, and comes back when it ends', async () => {
    await open();
    await adapter.start();
    server.tokens.appRefusal = 'internal_error';
    const asked = () => server.calls.filter(({ method }) => method === 'apps.connections.open').length;
    server.socketMode.disconnect('warning');
    await until(() => asked() > 3);
    expect(kindsOf(adapter)).toBe('hearing up, posting up');
    expect(server.socketMode.connections()).toBe(1);
    server.socketMode.cut();
    await until(() => kindsOf(adapter) === 'hearing connecting, posting up');
    server.tokens.appRefusal = null;
    await until(() => isUp(adapter));
  });

  it('is never without a connection while Slack refreshes again and again', async () => {
    await open();
    await adapter.start();
    for (let times = 0; times < 5; times++) {
      const again = server.socketMode.nextConnection();
      server.socketMode.disconnect('refresh_requested');
      await again;
      expect(server.socketMode.connections()).toBe(2);
      await until(() => server.socketMode.connections() === 1);
    }
  });

  it('connects again when the connection is dead though nobody closed it', async () => {
    await open({}, { pingTimeoutMs: 90 });
    await adapter.start();
    const again = server.socketMode.nextConnection();
    server.socketMode.mutePongs = true;
    await again;
    server.socketMode.mutePongs = false;
    await until(() => isUp(adapter));
  });

  it('connects again at once when the network swallows everything, the goodbye included', async () => {
    await open({}, { pingTimeoutMs: 90 });
    await adapter.start();
    const again = server.socketMode.nextConnection();
    server.socketMode.goDeaf();
    await again;
    await until(() => isUp(adapter));
  });

  it('can be stopped while the network swallows everything', async () => {
    await open({}, { goodbyeMs: 10 });
    await adapter.start();
    server.socketMode.goDeaf();
    await adapter.stop();
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
  });

  it('gives up a connection on which Slack never says hello, and tries another', async () => {
    await open({}, { helloDeadlineMs: 100 });
    server.socketMode.mute = true;
    const first = server.socketMode.nextConnection();
    const starting = adapter.start();
    await first;
    await server.socketMode.nextConnection();
    server.socketMode.mute = false;
    await starting;
    await until(() => isUp(adapter));
  });

  it('hears nothing, says why and does not crash when the account is gone at a reconnect', async () => {
    await open();
    await adapter.start();
    server.tokens.appRefusal = 'account_inactive';
    server.socketMode.cut();
    await until(() => kindsOf(adapter) === 'hearing down, posting up');
    expect(reasonsOf(adapter)).toContain('SLACK_APP_TOKEN');
    server.tokens.appRefusal = null;
    await until(() => isUp(adapter));
  });

  it('posts nothing when the app is removed from the workspace, until it is installed again', async () => {
    await open();
    await adapter.start();
    server.tokens.botRefusal = 'account_inactive';
    await createPeople(server).event({ type: 'app_uninstalled' }, 'Ev1');
    await until(() => adapter.state().posting.kind === 'down');
    expect(reasonsOf(adapter)).toContain('account_inactive');
    server.tokens.botRefusal = null;
    await until(() => isUp(adapter));
  });

  it('is posted to while its socket cannot be opened', async () => {
    await open();
    server.socketMode.mute = true;
    const trying = server.socketMode.nextConnection();
    void adapter.start();
    await trying;
    await until(() => kindsOf(adapter) === 'hearing connecting, posting up');
    const { id } = addChannel(server.workspace, 'buitenland');
    const channel = { platform: 'slack', workspace: '', externalId: id } as const;
    const act = { kind: 'post', key: 'k', channel, post: noticePost } as const;
    expect((await adapter.send(act, new AbortController().signal)).kind).toBe('sent');
  });

  it.each([
    ['too_many_websockets', 'the other copy of Telex'],
    ['link_disabled', 'Socket Mode is switched off'],
  ])('says what to do when Slack ends a connection with %s', async (reason, said) => {
    await open({}, { retryFirstMs: 60_000, askAgainMs: 60_000 });
    await adapter.start();
    server.socketMode.disconnect(reason);
    await until(() => kindsOf(adapter) === 'hearing down, posting up');
    expect(reasonsOf(adapter)).toContain(said);
  });

  it('learns what the channels of the newsroom file are called', async () => {
    const newsroom = await openDesk();
    await open();
    const { id } = addChannel(server.workspace, 'buitenland');
    const { subscriptions } = newsroom.store;
    await subscriptions.channel({ platform: 'slack', workspace: '', externalId: id }, null);
    adapter = create({ ...bareDeps({ subscriptions }), settings: slackSettings(server), timing: testTiming });
    await adapter.start();
    await adapter.stop();
    expect(await subscriptions.channels()).toMatchObject([
      { name: 'buitenland', workspace: server.workspace.teamId },
    ]);
    await newsroom.close();
  });

  it('can be stopped twice, and leaves no connection behind', async () => {
    await open();
    await adapter.start();
    await adapter.stop();
    await adapter.stop();
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
    await until(() => server.socketMode.connections() === 0);
  });

  it('can be stopped before Slack says hello', async () => {
    await open();
    server.socketMode.mute = true;
    const opened = server.socketMode.nextConnection();
    const starting = adapter.start();
    await opened;
    await adapter.stop();
    await starting;
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
    await until(() => server.socketMode.connections() === 0);
  });

  it('can be stopped in the moment in which it starts', async () => {
    await open();
    const starting = adapter.start();
    await adapter.stop();
    await starting;
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
    expect(server.socketMode.connections()).toBe(0);
  });

  it('can be stopped while it is connecting', async () => {
    await open();
    await server.goDown();
    await adapter.start();
    await adapter.stop();
    expect(kindsOf(adapter)).toBe('hearing down, posting down');
  });

  it('says so where there are more Telexes than Slack has connections for', async () => {
    const said: string[] = [];
    const log = createLog({ level: 'warn', destination: { write: (line) => void said.push(line) } });
    for (const [telexes, lines] of [
      [9, 0],
      [10, 1],
    ] as const) {
      const amongOthers = { isFirst: async () => true, hears: () => true, count: () => telexes };
      await open({}, {}, { log, amongOthers });
      await adapter.start();
      expect(said.filter((line) => line.includes('more Telexes than Slack'))).toHaveLength(lines);
      if (lines > 0) break;
      await adapter.stop();
      await server.stop();
    }
  });

  async function open(settings = {}, timing = {}, deps = {}) {
    server = await openSlackServer();
    adapter = create({
      ...bareDeps(),
      ...deps,
      settings: slackSettings(server, settings),
      timing: { ...testTiming, ...timing },
    });
  }
});
