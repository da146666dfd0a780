import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlackDesk, type SlackDesk } from '../../../support/slack/desk.ts';
import {
  historyCodes,
  joinCodes,
  postCodes,
  updateCodes,
} from '../../../support/slack/said/documented-codes.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { hourMs, minuteMs, wireItem } from '../../../support/wire-item.ts';

const secondMs = 1_000;

describe('whatever Slack says once', () => {
  let office: SlackDesk;
  beforeEach(async () => {
    office = await openSlackDesk();
  });
  afterEach(() => office.close());

  it('of a post costs no card', async () => {
    const channels = await channelsFor(postCodes, 'chat.postMessage');
    await office.desk.file(first, second);
    await office.passes(hourMs);
    expect(codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'))).toEqual([]);
  });

  it('of an edit leaves no killed text', async () => {
    const channels = await channelsFor(updateCodes, 'chat.update');
    await office.desk.file(first);
    await office.passes(minuteMs);
    await office.desk.file({ ...first, pubStatus: 'canceled' }, second);
    await office.passes(hourMs);
    const left = channels.filter(({ channel }) => {
      const text = office.shown(channel).join('\n');
      return text.includes(killedText) || !text.includes('INGETROKKEN') || !text.includes('Kop van b');
    });
    expect(codesOf(left)).toEqual([]);
  });

  it('of a reply leaves no kill unsaid, and says none twice', async () => {
    const channels = await channelsFor(postCodes, 'chat.postMessage', (args) => 'thread_ts' in args);
    await office.desk.file(first);
    await office.passes(minuteMs);
    await office.desk.file({ ...first, pubStatus: 'canceled' });
    await office.passes(hourMs);
    // What nobody has seen is said once more, after a while.
    const said = (channel: SlackChannel) =>
      office.shown(channel).filter((text) => !text.includes('Nog door niemand gezien'));
    expect(codesOf(channels.filter(({ channel }) => said(channel).length !== 2))).toEqual([]);
  });

  it('of joining a channel costs no card, and none waits for ten minutes where that passes', async () => {
    const { tokens } = office.server;
    tokens.scopes = tokens.scopes.filter((scope) => scope !== 'chat:write.public');
    const channels = await channelsFor(joinCodes, 'conversations.join');
    for (const { channel } of channels) channel.isMember = false;
    await office.desk.file(first, second);
    await office.passes(3 * minuteMs);
    const waiting = codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'));
    for (const error of ['internal_error', 'ratelimited', 'request_timeout', 'a_code_of_next_year'])
      expect(waiting).not.toContain(error);
    await office.passes(hourMs);
    expect(codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'))).toEqual([]);
  });

  it('of joining a channel to read it leaves no post in doubt where that passes', async () => {
    const channels = await channelsFor(
      ['internal_error', 'ratelimited', 'a_code_of_next_year'],
      'conversations.join',
    );
    for (const { channel } of channels) {
      const isThere = (args: { readonly [name: string]: unknown }) => args.channel === channel.id;
      office.server.faults.add({ kind: 'drop-after' }, ['chat.postMessage'], isThere);
      office.server.faults.add(
        { kind: 'error', error: 'not_in_channel' },
        ['conversations.history'],
        isThere,
      );
    }
    await office.desk.file(first, second);
    await office.passes(minuteMs);
    expect(codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'))).toEqual([]);
    expect(await office.states()).not.toContain('post parked');
  });

  it('of the history leaves no post in doubt, and its kill reaches it', async () => {
    const channels = await channelsFor(historyCodes, 'conversations.history');
    for (const { channel } of channels)
      office.server.faults.add(
        { kind: 'drop-after' },
        ['chat.postMessage'],
        (args) => args.channel === channel.id,
      );
    await office.desk.file(first, second);
    await office.passes(minuteMs);
    const waiting = codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'));
    for (const error of ['fatal_error', 'internal_error', 'invalid_cursor'])
      expect(waiting).not.toContain(error);
    await office.passes(hourMs);
    expect(codesOf(channels.filter(({ channel }) => heads(channel) !== 'a b'))).toEqual([]);
    await office.desk.file({ ...first, pubStatus: 'canceled' });
    await office.passes(hourMs);
    expect(
      codesOf(channels.filter(({ channel }) => office.shown(channel).join().includes(killedText))),
    ).toEqual([]);
  });

  /** A channel for each code, which the first call of the method that is meant meets there. */
  async function channelsFor(
    codes: readonly string[],
    method: string,
    isMeant: (args: { readonly [name: string]: unknown }) => boolean = () => true,
  ) {
    const made: { readonly error: string; readonly channel: SlackChannel }[] = [];
    for (const error of codes) {
      const [, channel] = await office.channel(error);
      office.server.faults.add(
        { kind: 'error', error },
        [method],
        (args) => args.channel === channel.id && isMeant(args),
      );
      made.push({ error, channel });
    }
    return made;
  }

  function codesOf(channels: readonly { readonly error: string }[]): readonly string[] {
    return channels.map(({ error }) => error);
  }

  function heads(channel: SlackChannel): string {
    return office
      .shown(channel)
      .map((text) => /Kop van (\w+)/.exec(text)?.[1] ?? text)
      .toSorted()
      .join(' ');
  }
});

const first = wireItem({ guid: 'a' });
const second = wireItem({ guid: 'b' });
const killedText = 'Kop van a: de eerste alinea';

describe('whatever Slack says for a while', () => {
  let office: SlackDesk;
  let channel: SlackChannel;
  beforeEach(async () => {
    office = await openSlackDesk();
    [, channel] = await office.channel('buitenland');
  });
  afterEach(() => office.close());

  it.each(['ekm_access_denied', 'team_not_found', 'a_code_of_next_year', 'is_archived', 'access_denied'])(
    'keeps the order and loses nothing: %s for 25 seconds and six stories',
    async (error) => {
      const end = office.server.faults.always({ kind: 'error', error }, 'chat.postMessage');
      for (let story = 1; story <= 6; story += 1) {
        await office.desk.file(wireItem({ guid: `n${story}` }));
        await office.passes(4 * secondMs);
      }
      end();
      await office.desk.file(wireItem({ guid: 'n7' }));
      await office.passes(hourMs);
      const heads = office.shown(channel).map((text) => /Kop van (\w+)/.exec(text)?.[1]);
      expect(heads).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']);
    },
  );

  it.each(['invalid_blocks', 'msg_blocks_too_long'])(
    'is no reason to give a card up while Slack refuses its blocks with %s',
    async (error) => {
      const sentAt: number[] = [];
      const end = office.server.faults.always(
        { kind: 'error', error },
        'chat.postMessage',
        ({ blocks }) => sentAt.push(office.desk.now) > 0 && blocks !== undefined,
      );
      const headline = 'Kop van a: *vet* <!channel> & meer';
      await office.desk.file(wireItem({ guid: 'a', headline }));
      await office.passes(minuteMs);
      end();
      // Slack takes a message a second: the plain form comes with a turn of its own.
      expect(sentAt).toHaveLength(2);
      expect(Number(sentAt[1]) - Number(sentAt[0])).toBeGreaterThanOrEqual(secondMs);
      expect(office.shown(channel)).toEqual([expect.stringContaining(headline)]);
      const [card] = channel.messages;
      expect(card?.text).not.toContain('<!channel>');
      expect(card?.metadata?.event_payload).toMatchObject({ key: expect.any(String) });
      const last = office.server.calls.findLast(({ method }) => method === 'chat.postMessage');
      expect(last?.args.mrkdwn).toBe('false');
    },
  );

  it('shows an edit plainly while Slack refuses its blocks, and the next one as it should be', async () => {
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(minuteMs);
    const end = office.server.faults.always(
      { kind: 'error', error: 'invalid_blocks' },
      'chat.update',
      (args) => String(args.blocks).includes('actions'),
    );
    await office.desk.file(wireItem({ guid: 'a', headline: 'Kop van later' }));
    await office.passes(minuteMs);
    expect(office.shown(channel)[0]).toContain('Kop van later');
    expect(channel.messages[0]?.blocks).toHaveLength(1);
    end();
    await office.desk.file(wireItem({ guid: 'a', headline: 'Kop van nog later' }));
    await office.passes(minuteMs);
    expect(channel.messages[0]?.blocks.length).toBeGreaterThan(1);
  });

  it('gives a card up only when its plain form is refused too, and goes on with the next', async () => {
    const end = office.server.faults.always(
      { kind: 'error', error: 'msg_too_long' },
      'chat.postMessage',
      (args) => String(args.text).includes('Kop van a'),
    );
    await office.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
    await office.passes(minuteMs);
    end();
    expect(office.shown(channel)).toEqual([expect.stringContaining('Kop van b')]);
    expect(await office.states()).toEqual(['post dead', 'post sent']);
  });
});
