import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlackDesk, type SlackDesk } from '../../../support/slack/desk.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { minuteMs, wireItem } from '../../../support/wire-item.ts';

const secondMs = 1_000;
const late = [20, 25, 30, 40, 60, 90];

describe('a request that Slack carries out long after its connection was lost', () => {
  let office: SlackDesk;
  let channel: SlackChannel;
  beforeEach(async () => {
    office = await openSlackDesk();
    [, channel] = await office.channel('buitenland');
  });
  afterEach(() => office.close());

  it.each(late)('leaves one card after %i seconds, over a restart, and says so', async (seconds) => {
    loseRequest();
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(seconds * secondMs);
    expect(channel.messages).toHaveLength(1);
    await carryOutLost();
    expect(office.shown(channel)).toHaveLength(2);
    await office.restart();
    await office.passes(3 * minuteMs);
    expect(office.shown(channel)).toHaveLength(1);
    expect(channel.messages[0]).toMatchObject({ deleted: false });
  });

  it('leaves one reply, and nothing of a story that was killed before its second try', async () => {
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(minuteMs);
    loseRequest();
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(20 * secondMs);
    await carryOutLost();
    await office.passes(3 * minuteMs);
    expect(office.shown(channel)).toHaveLength(2);

    loseRequest();
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(4 * secondMs);
    await office.desk.file(wireItem({ guid: 'b', pubStatus: 'canceled' }));
    await office.passes(20 * secondMs);
    await carryOutLost();
    expect(office.shown(channel).join('\n')).toContain('Kop van b: de eerste');
    await office.passes(3 * minuteMs);
    expect(office.shown(channel).join('\n')).not.toContain('Kop van b');
  });

  it.each([20, 40, 80, 110])(
    'leaves a killed text for ten seconds at most, %i seconds after it was sent',
    async (seconds) => {
      loseRequest();
      await office.desk.file(wireItem({ guid: 'a' }));
      await office.passes(15 * secondMs);
      await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      await office.passes((seconds - 15) * secondMs);
      await carryOutLost();
      expect(office.shown(channel).join('\n')).toContain('Kop van a: de eerste');
      await office.passes(11 * secondMs);
      expect(office.shown(channel).join('\n')).not.toContain('Kop van a: de eerste');
    },
  );

  it('leaves the twin of what is killed afterwards for some seconds only', async () => {
    loseRequest();
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(15 * secondMs);
    await carryOutLost();
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(4 * secondMs);
    expect(office.shown(channel).join('\n')).not.toContain('Kop van a: de eerste');
  });

  it('leaves no killed text where the kill falls between the second try and the look', async () => {
    loseRequest();
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(20 * secondMs);
    await carryOutLost();
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(3 * minuteMs);
    const text = office.shown(channel).join('\n');
    expect(text).not.toContain('Kop van a: de eerste');
    expect(text).toContain('INGETROKKEN');
  });

  it('holds up neither posts nor kills while it is looked for, whatever the history answers', async () => {
    loseRequest();
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(30 * secondMs);
    office.server.faults.always({ kind: 'error', error: 'channel_not_found' }, 'conversations.history');
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(3 * minuteMs);
    await office.desk.file(wireItem({ guid: 'c' }));
    await office.passes(minuteMs);
    const heads = office.shown(channel).map((text) => /Kop van (\w)/.exec(text)?.[1]);
    expect(heads).toEqual(['a', 'b', 'c']);
    const [known] = await office.desk.store.subscriptions.channels();
    expect(known?.parkedReason).toBe(null);
  });

  it('is looked for only where a message was sent twice', async () => {
    await office.desk.file(wireItem({ guid: 'a' }));
    office.slack.fault({ kind: 'answer-lost' });
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(5 * minuteMs);
    expect(await office.states()).toEqual(['post sent', 'post sent']);
  });

  /** The next post is lost on its way. */
  function loseRequest(): void {
    office.server.faults.add({ kind: 'drop-before' }, ['chat.postMessage']);
  }

  /** What was lost arrives after all. */
  async function carryOutLost(): Promise<void> {
    const lost = office.server.calls.findLast(
      ({ method, args }, index) =>
        method === 'chat.postMessage' &&
        (office.server.calls.slice(index + 1).some((later) => later.args.metadata === args.metadata) ||
          !channel.messages.some(({ metadata }) => JSON.stringify(metadata) === args.metadata)),
    );
    if (lost === undefined) throw new Error('nothing was lost');
    const response = await fetch(`${office.server.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${office.server.tokens.bot}`, 'content-type': 'application/json' },
      body: JSON.stringify(lost.args),
    });
    expect(await response.json()).toMatchObject({ ok: true });
  }
});

describe('a request that Slack answers slowly', () => {
  it('is waited for half a minute, and looked for half a minute more before it is sent again', async () => {
    const office = await openSlackDesk({ requestTimeoutMs: 100 });
    const [, channel] = await office.channel('buitenland');
    office.server.faults.add({ kind: 'nothing' }, ['chat.postMessage']);
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(29 * secondMs);
    await office.restart();
    expect(channel.messages).toHaveLength(0);
    await office.passes(10 * secondMs);
    expect(channel.messages).toHaveLength(1);
    await office.close();
  });
});
