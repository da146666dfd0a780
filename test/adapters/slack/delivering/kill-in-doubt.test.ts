import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReadable, killSaid } from '../../../contracts/kill-said.ts';
import { openSlackDesk, type SlackDesk } from '../../../support/slack/desk.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { minuteMs, wireItem } from '../../../support/wire-item.ts';

const secondMs = 1_000;
const killedText = 'Kop van a: de eerste alinea';

describe('a kill of a card of which nobody knows whether it stands there', () => {
  let office: SlackDesk;
  let channel: SlackChannel;
  beforeEach(async () => {
    office = await openSlackDesk();
    [, channel] = await office.channel('buitenland');
    office.server.faults.add({ kind: 'drop-after' }, ['chat.postMessage']);
  });
  afterEach(() => office.close());

  it.each(['internal_error', 'missing_scope'])(
    'is said in the channel within twenty seconds though the history says %s, and is found when it can be read',
    async (error) => {
      const end = office.server.faults.always({ kind: 'error', error }, 'conversations.history');
      await office.desk.file(wireItem({ guid: 'a' }));
      await office.passes(5 * secondMs);
      await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      await office.passes(20 * secondMs);
      expect(office.shown(channel).at(-1)).toContain('INGETROKKEN');
      await office.restart();
      end();
      await office.passes(70 * minuteMs);
      const shown = office.shown(channel);
      expect(shown.filter((text) => isReadable(text, 'a'))).toEqual([]);
      // In the card itself, and once beside it; what nobody has seen is said once more.
      expect(killSaid(shown).said).toHaveLength(2);
      expect(killSaid(shown).reminders).toHaveLength(1);
      expect(shown).toHaveLength(3);
    },
  );

  it('is said under the card where the history tells in time', async () => {
    office.server.faults.add({ kind: 'error', error: 'internal_error' }, ['conversations.history']);
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(15 * secondMs);
    expect(office.shown(channel).join('\n')).not.toContain(killedText);
    expect(channel.messages.at(-1)?.threadTs).toBe(channel.messages[0]?.ts);
  });

  it('is not said where the card turns out never to have come', async () => {
    office.server.faults.take('chat.postMessage', {});
    office.server.faults.add({ kind: 'drop-before' }, ['chat.postMessage']);
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(secondMs);
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(minuteMs);
    expect(channel.messages).toEqual([]);
  });
});
