import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReadable, isReminder, killSaid } from '../../../contracts/kill-said.ts';
import { openSlackDesk, type SlackDesk } from '../../../support/slack/desk.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { hourMs, minuteMs, wireItem } from '../../../support/wire-item.ts';

const killedText = 'Kop van a: de eerste alinea';

describe('a killed text on Slack', () => {
  let office: SlackDesk;
  let channel: SlackChannel;
  beforeEach(async () => {
    office = await openSlackDesk();
    [, channel] = await office.channel('buitenland');
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(minuteMs);
  });
  afterEach(() => office.close());

  it.each(['edit_window_closed', 'cant_update_message', 'msg_too_long'])(
    'is taken away where Slack refuses the edit with %s, and the kill is said once in the channel',
    async (error) => {
      office.server.faults.always({ kind: 'error', error }, 'chat.update');
      await kill();
      expectSaidOnceAndOnceMore();
      expect(channel.messages[0]).toMatchObject({ deleted: true });
    },
  );

  it.each(['a_code_of_next_year', 'internal_error', 'update_failed', 'team_not_found', 'invalid_arguments'])(
    'is taken away within ten seconds where Slack goes on refusing the edit with %s',
    async (error) => {
      office.server.faults.always({ kind: 'error', error }, 'chat.update');
      await kill(10_000);
      expect(office.shown(channel)).toEqual([expect.stringContaining('INGETROKKEN')]);
    },
  );

  it.each(['restricted_action', 'access_denied', 'missing_scope', 'ekm_access_denied', 'is_inactive'])(
    'is taken away at once where Slack lets us delete though it refuses the edit with %s',
    async (error) => {
      office.server.faults.always({ kind: 'error', error }, 'chat.update');
      await kill(3_000);
      expect(office.shown(channel)).toEqual([expect.stringContaining('INGETROKKEN')]);
    },
  );

  it('is taken away where edits have to wait for long, and edited where they wait for seconds', async () => {
    office.server.faults.add({ kind: 'limited', retryAfterSeconds: 5 }, ['chat.update']);
    await kill(10_000);
    expect(channel.messages[0]).toMatchObject({ deleted: false, edited: true });
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(minuteMs);
    office.server.faults.always({ kind: 'limited', retryAfterSeconds: 86_400 }, 'chat.update');
    await office.desk.file(wireItem({ guid: 'b', pubStatus: 'canceled' }));
    await office.passes(3_000);
    expect(office.shown(channel).filter((text) => isReadable(text, 'b'))).toEqual([]);
    // Of b the notice alone is left: it names what was withdrawn.
    const ofB = office.shown(channel).filter((text) => text.includes('Kop van b'));
    expect(ofB).toEqual([expect.stringMatching(/^⛔ INGETROKKEN door ANP/u)]);
    expect(office.shown(channel).at(-1)).toBe(ofB[0]);
  });

  it('is said to be withdrawn at once where a state of the channel forbids edit and deletion, and is gone when that ends', async () => {
    const ends = ['chat.update', 'chat.delete'].map((method) =>
      office.server.faults.always({ kind: 'error', error: 'restricted_action' }, method),
    );
    await kill(3_000);
    expect(office.shown(channel).at(-1)).toContain('INGETROKKEN');
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(30 * hourMs);
    expect(office.shown(channel).join('\n')).toContain('Kop van b');
    for (const end of ends) end();
    await office.passes(11 * minuteMs);
    expect(office.shown(channel).join('\n')).not.toContain(killedText);
  });

  it('is edited where the refusal passes, and its message stays', async () => {
    for (let times = 0; times < 2; times++)
      office.server.faults.add({ kind: 'error', error: 'update_failed' }, ['chat.update']);
    await kill();
    expect(channel.messages[0]).toMatchObject({ deleted: false, edited: true });
    expect(office.shown(channel).join('\n')).not.toContain(killedText);
  });

  it('leaves the thread in which people have answered', async () => {
    const [card] = channel.messages;
    const answer = {
      ...card,
      ts: office.server.workspace.nextTs(),
      user: 'U0EVA',
      threadTs: card?.ts ?? null,
    };
    channel.messages.push({ ...answer, text: 'wie doet deze?', blocks: [] } as never);
    office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    await kill();
    const [asked, ...said] = office.shown(channel);
    expect(asked).toBe('wie doet deze?');
    expect(said.map(isReminder)).toEqual([false, true]);
    expect(killSaid(said).said).toHaveLength(1);
    for (const message of channel.messages.slice(-2)) expect(message).toMatchObject({ threadTs: null });
  });

  it('is told to stand there where Slack lets us neither change nor delete it', async () => {
    office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    channel.keepsAll = true;
    await kill();
    const said = office.shown(channel).slice(1);
    expect(killSaid(said).said).toHaveLength(1);
    expect(killSaid(said).reminders).toHaveLength(1);
    expect(said.join('\n')).toContain('De ingetrokken tekst van #1 staat hier nog');
    expect(said.filter((text) => isReadable(text, 'a'))).toEqual([]);
  });

  it('is taken away with the next try where deleting it fails for a moment', async () => {
    office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    office.server.faults.add({ kind: 'server-error', committed: false }, ['chat.delete']);
    office.server.faults.add({ kind: 'limited', retryAfterSeconds: 20 }, ['chat.delete']);
    await kill();
    expectSaidOnceAndOnceMore();
  });

  it('is gone after its channel comes back from the archive, with the cards that waited and the notice once', async () => {
    channel.isArchived = true;
    await kill(45_000);
    await office.desk.file(wireItem({ guid: 'b' }));
    await office.passes(25 * minuteMs);
    channel.isArchived = false;
    await office.passes(11 * minuteMs);
    const text = office.shown(channel).join('\n');
    expect(text).not.toContain(killedText);
    expect(text).toContain('Kop van b');
    expect(killSaid(office.shown(channel)).said).toHaveLength(2);
    expect(killSaid(office.shown(channel)).reminders).toHaveLength(1);
  });

  it('is taken out of a list, and the other stories are listed anew', async () => {
    office.desk.now -= 14 * hourMs;
    await office.desk.file(wireItem({ guid: 'x' }), wireItem({ guid: 'y' }), wireItem({ guid: 'z' }));
    office.desk.now += 14 * hourMs;
    await office.passes(minuteMs);
    office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    await office.desk.file(wireItem({ guid: 'y', pubStatus: 'canceled' }));
    await office.passes(hourMs);
    const text = office.shown(channel).join('\n');
    expect(text).not.toContain('Kop van y');
    expect(text.match(/Kop van x </g)).toHaveLength(1);
    expect(text.match(/Kop van z </g)).toHaveLength(1);
  });

  it('comes back as a new card where it was only held and is freed', async () => {
    const end = office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
    await office.passes(hourMs);
    expect(office.shown(channel).join('\n')).not.toContain(killedText);
    end();
    await office.desk.file(wireItem({ guid: 'a', headline: 'Kop van vrij' }));
    await office.passes(hourMs);
    expect(office.shown(channel).filter((text) => text.includes('Kop van vrij <'))).toHaveLength(1);
  });

  /** The notice stands there alone, then what reminds of it where nobody has seen it; the text is nowhere. */
  function expectSaidOnceAndOnceMore(): void {
    const shown = office.shown(channel);
    expect(shown.map(isReminder)).toEqual([false, true]);
    expect(killSaid(shown).said).toHaveLength(1);
    expect(shown.filter((text) => isReadable(text, 'a'))).toEqual([]);
  }

  async function kill(ms = hourMs): Promise<void> {
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.passes(ms);
  }
});

describe('a channel on Slack without threads', () => {
  it('does not stop at its first kill: it is said in the channel, cards and edits go on', async () => {
    const office = await openSlackDesk();
    const [, channel] = await office.channel('buitenland');
    channel.threads = 'forbidden';
    await office.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
    await office.passes(minuteMs);
    await office.desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
    await office.desk.file(wireItem({ guid: 'b', headline: 'Kop van later' }), wireItem({ guid: 'c' }));
    await office.passes(minuteMs);
    const text = office.shown(channel).join('\n');
    expect(text).not.toContain(killedText);
    // The killed card and what is said of it; of the new version the card and its line, where there is no thread.
    expect(killSaid(office.shown(channel)).said).toHaveLength(2);
    expect(office.shown(channel).filter((each) => each.includes('Kop van later'))).toHaveLength(2);
    expect(channel.messages).toHaveLength(5);
    expect(text).toContain('Kop van c');
    await office.close();
  });
});

describe('a channel on Slack in which edits alone are refused', () => {
  it('goes on with posts, and edits when that is over', async () => {
    const office = await openSlackDesk();
    const [, channel] = await office.channel('buitenland');
    await office.desk.file(wireItem({ guid: 'a' }));
    await office.passes(minuteMs);
    const end = office.server.faults.always({ kind: 'error', error: 'restricted_action' }, 'chat.update');
    await office.desk.file(wireItem({ guid: 'a', headline: 'Kop van later' }), wireItem({ guid: 'b' }));
    await office.passes(12 * minuteMs);
    expect(office.shown(channel).join('\n')).toContain('Kop van b');
    for (const guid of ['c', 'd', 'e']) {
      await office.desk.file(wireItem({ guid }));
      await office.passes(15 * minuteMs);
      expect(office.shown(channel).join('\n')).toContain(`Kop van ${guid}`);
    }
    end();
    await office.passes(2 * hourMs);
    expect(office.shown(channel)[0]).toContain('Kop van later');
    await office.close();
  });
});
