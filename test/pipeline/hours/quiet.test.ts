import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import type { Newsdesk } from '../../support/newsdesk.ts';
import type { ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { bureau, type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Monday 23 November, 23.30 in Amsterdam. */
const late = nightShift + 3.5 * hourMs;
/** Tuesday, 06.30. */
const morning = nightShift + 10.5 * hourMs;

describe('quiet hours of a channel', () => {
  let desk: Newsdesk;
  let adapter: ScriptedAdapter;
  let channelId: number;

  let at: HoursDesk['at'];
  let filedAt: HoursDesk['filedAt'];
  let said: HoursDesk['said'];
  let states: HoursDesk['states'];

  beforeEach(async () => {
    ({ desk, adapter, channelId, at, filedAt, said, states } = await openHoursDesk());
    await quiet('23.00-06.30 behalve spoed');
  });
  afterEach(() => desk.close());

  it('hold what comes, and give it as one digest when they end, what weighs most first', async () => {
    await filedAt(late, wireItem({ guid: 'a' }), wireItem({ guid: 'b', urgency: 3 }));
    expect(said()).toEqual([]);
    expect(await states()).toEqual({ held: 2 });
    await at(morning - 1);
    expect(said()).toEqual([]);
    await at(morning);
    expect(said()).toEqual(['post Stille uren gisteren 23.00 – 06.30: 2 berichten | Kop van b | Kop van a']);
    await at(morning + hourMs);
    expect(said()).toHaveLength(1);
  });

  it('let what is urgent through, and hold it where they were set without exception', async () => {
    await filedAt(late, wireItem({ guid: 'a', urgency: 1 }));
    expect(said()).toEqual(['post Kop van a']);
    await quiet('23.00-06.30');
    await filedAt(late + minuteMs, wireItem({ guid: 'b', urgency: 1 }));
    expect(said()).toEqual(['post Kop van a']);
    await at(morning);
    expect(said()[1]).toContain('1 bericht | Kop van b');
  });

  it('let a held story through once, when a new version of it is urgent', async () => {
    await filedAt(late, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b' }));
    await filedAt(
      late + minuteMs,
      wireItem({ guid: 'a', version: 2, urgency: 1, headline: 'Tientallen doden', changedAt: late }),
    );
    expect(said()).toEqual(['post Tientallen doden']);
    await at(morning);
    expect(said().slice(1)).toEqual(['post Stille uren gisteren 23.00 – 06.30: 1 bericht | Kop van b']);
  });

  it('let kills and corrections of what was posted through, and keep a routine version for the digest', async () => {
    await filedAt(nightShift, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', version: 1 }));
    await filedAt(nightShift, wireItem({ guid: 'c', version: 1 }));
    adapter.acts.length = 0;
    const more = 'Een nieuwe alinea met tien doden en honderd gewonden, zegt de burgemeester van de stad.';
    await filedAt(
      late,
      wireItem({ guid: 'a', version: 2, pubStatus: 'canceled', changedAt: late }),
      wireItem({ guid: 'b', version: 2, signal: 'correction', headline: 'Anders', changedAt: late }),
      wireItem({ guid: 'c', version: 2, headline: 'Zeker tien doden', lede: more, changedAt: late }),
    );
    const night = said();
    expect(night.filter((each) => each.startsWith('thread-note'))).toHaveLength(2);
    expect(night).toContain('edit Zeker tien doden');
    adapter.acts.length = 0;
    await at(morning);
    const news = said().filter((each) => !each.includes('Nog door niemand gezien'));
    expect(news).toEqual(['post Stille uren gisteren 23.00 – 06.30: 1 bericht | Zeker tien doden']);
  });

  it('name a story that was killed while they held it, without its text, also where nothing else was held', async () => {
    const text = { lede: 'De burgemeester van de stad is aangehouden.' };
    await filedAt(late, wireItem({ guid: 'a', version: 1, ...text }), wireItem({ guid: 'b', version: 1 }));
    await filedAt(late, wireItem({ guid: 'a', version: 2, pubStatus: 'canceled', changedAt: late }));
    await at(morning);
    const [digest] = said();
    expect(digest).toMatch(
      /^post Stille uren gisteren 23\.00 – 06\.30: 1 bericht, 1 ingetrokken \| .*Kop van b/u,
    );
    expect(digest).toContain('INGETROKKEN: Kop van a');
    expect(JSON.stringify(adapter.acts)).not.toContain('burgemeester');

    adapter.acts.length = 0;
    const tonight = late + 24 * hourMs;
    await filedAt(tonight, wireItem({ guid: 'c', version: 1 }));
    await filedAt(tonight, wireItem({ guid: 'c', version: 2, pubStatus: 'canceled', changedAt: tonight }));
    await at(morning + 24 * hourMs);
    expect(said()).toEqual([expect.stringContaining('0 berichten, 1 ingetrokken | INGETROKKEN: Kop van c')]);
  });

  it('give what they held at once when they are ended in the middle of the night', async () => {
    await filedAt(late, wireItem({ guid: 'a' }));
    await desk.store.hours.chooseQuiet(channelId, null);
    await at(late + hourMs);
    expect(said()).toEqual([
      'post Stille uren 23.00 – 00.30: 1 bericht | Kop van a'.replace('23.00', 'gisteren 23.00'),
    ]);
    await filedAt(late + hourMs, wireItem({ guid: 'b' }));
    expect(said()[1]).toBe('post Kop van b');
  });

  it('hold on where other hours are set that hold as well', async () => {
    await filedAt(late, wireItem({ guid: 'a' }));
    await quiet('22.00-08.00');
    await at(morning);
    expect(said()).toEqual([]);
    await at(morning + 1.5 * hourMs);
    expect(said()).toHaveLength(1);
  });

  it('say nothing of what the channel does not follow any more', async () => {
    await filedAt(late, wireItem({ guid: 'a' }), wireItem({ guid: 'b', topics: ['sport'] }));
    await desk.follow(bureau, 'sport');
    await filedAt(late, wireItem({ guid: 'c', topics: ['sport'] }));
    await desk.store.subscriptions.unfollow(channelId, 'buitenland');
    await at(morning);
    expect(said()).toEqual(['post Stille uren gisteren 23.00 – 06.30: 1 bericht | Kop van c']);
    expect(await states()).toEqual({ lapsed: 2, sent: 1 });
  });

  it('keep for their digest what is followed by its number, and what was let in when it came', async () => {
    const { subscriptions, storySubscriptions } = desk.store;
    await subscriptions.unfollow(channelId, 'buitenland');
    await subscriptions.follow(channelId, 'alles', [{ key: 'word', values: ['brand'] }]);
    await filedAt(
      late,
      wireItem({ guid: 'a', topics: ['sport'] }),
      wireItem({ guid: 'b', version: 1, headline: 'Brand in haven' }),
    );
    await storySubscriptions.follow({ channelId, number: 1, inThread: false }, late);
    await desk.store.ledger.enqueuePosts(
      { number: 1, revision: 1, urgent: false, availableAt: late, at: late },
      [channelId],
    );
    await filedAt(
      late + minuteMs,
      wireItem({ guid: 'b', version: 2, headline: 'Haven weer open', changedAt: late }),
    );
    expect(said()).toEqual([]);
    await at(morning);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('2 berichten');
    expect(said()[0]).toContain('Kop van a');
    expect(said()[0]).toContain('Haven weer open');
  });

  it('do not keep the card of a story away that is followed by its number once it came in their digest', async () => {
    await filedAt(late, wireItem({ guid: 'a' }));
    await at(morning);
    expect(await desk.store.deliveries.postedAt(1, channelId)).toBe(morning);
    const pressed = { channelId, at: morning };
    const handling = createStoryHandling({ store: desk.store, wake: () => {} });
    expect((await handling.follow(1, false, pressed))?.verdict).toEqual({ kind: 'followed', hasCard: false });
    await at(morning + minuteMs);
    expect(said().slice(1)).toEqual(['post Kop van a']);
    await filedAt(
      morning + 2 * minuteMs,
      wireItem({ guid: 'a', version: 2, headline: 'Kop anders', changedAt: morning + minuteMs }),
    );
    expect(said().filter((text) => text.startsWith('thread-note') || text.startsWith('reply'))).toHaveLength(
      1,
    );
  });

  it('comes late, and says so, where Telex was down when they ended', async () => {
    await filedAt(late, wireItem({ guid: 'a' }));
    await desk.reopen();
    await at(morning + 2 * hourMs);
    expect(said()).toEqual(['post Stille uren gisteren 23.00 – 06.30: 1 bericht · verlaat | Kop van a']);
  });

  it('come in as many messages as it takes, each story in one', async () => {
    const items = Array.from({ length: 40 }, (_, at) => wireItem({ guid: `s${at}` }));
    await filedAt(late, ...items);
    await at(morning);
    const lists = adapter.acts.flatMap(({ post }) => (post.kind === 'list' ? [post] : []));
    expect(lists.flatMap(({ lines }) => lines.map(({ title }) => title)).toSorted()).toEqual(
      items.map(({ headline }) => headline).toSorted(),
    );
    expect(lists.map(({ title }) => title.replace(/.*\(/u, '('))).toEqual([
      '(deel 1 van 3)',
      '(deel 2 van 3)',
      '(deel 3 van 3)',
    ]);
  });

  it('tell a kill of a story in the digest by its name, under it', async () => {
    await filedAt(late, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b' }));
    await at(morning);
    adapter.acts.length = 0;
    const after = morning + hourMs;
    await filedAt(after, wireItem({ guid: 'a', version: 2, pubStatus: 'canceled', changedAt: after }));
    expect(said()[0]).toMatch(
      /^edit Stille uren .*1 ingetrokken \| Kop van b \| INGETROKKEN: Kop van a$|^edit .*INGETROKKEN/u,
    );
    expect(
      adapter.acts.some(
        ({ kind, post }) => kind === 'thread-note' && JSON.stringify(post).includes('Kop van a'),
      ),
    ).toBe(true);
  });

  function quiet(typed: string): Promise<void> {
    return desk.store.hours.chooseQuiet(channelId, readQuietHours(typed));
  }
});
