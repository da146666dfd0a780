import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { openSimulatedDelivery, type SimulatedDelivery, whatOf } from '../../support/simulated-delivery.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const secondMs = 1_000;
const sameKeyMs = 100 * secondMs;
const post = 'post Kop van a';

describe('where a message sent again under its key comes to the same message', () => {
  let wire: SimulatedDelivery;
  /** What the posts of story a come to, one after another; afterwards they are taken. */
  let answers: SendOutcome[];
  beforeEach(async () => {
    wire = await openSimulatedDelivery(1, { sameKeyMs });
    answers = [{ kind: 'unknown', reason: 'the answer was lost' }];
    const taken = wire.answer;
    wire.answer = async (act) => {
      const answer = whatOf(act) === post ? answers.shift() : undefined;
      return answer ?? (whatOf(act) === post ? { kind: 'sent', messageId: 'm-lost' } : taken(act));
    };
    wire.find = async () => ({ kind: 'unknown', reason: 'the history answered 500' });
  });
  afterEach(() => wire.close());

  const told = () => wire.arrivals.map(({ what }) => what);
  const file = (more: object = {}) => wire.desk.file(wireItem({ guid: 'a', ...more }));

  it('a lost answer needs no history: the second send says what stands there', async () => {
    await file();
    await wire.passes(10 * secondMs);
    expect(told()).toEqual([post, post]);
    expect(await wire.ends()).toEqual(['post sent ']);
  });

  it.each<SendOutcome>([
    { kind: 'not-sent', reason: 'connection refused' },
    { kind: 'limited', retryAfterMs: 5_000, wholePlatform: false },
    { kind: 'channel-broken', reason: 'no permission' },
    { kind: 'refused', reason: 'not a form' },
  ])('a second send that comes to $kind proves nothing of the first', async (second) => {
    answers.push(second);
    await file();
    // Past the time in which the key is known: the history alone can tell.
    answers.push(...Array.from({ length: 40 }, () => second));
    await wire.passes(sameKeyMs + 20 * secondMs);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    answers.length = 0;
    const sends = told().length;
    await wire.passes(10 * minuteMs);
    expect(told().slice(sends)).toEqual([]);
    expect(await wire.ends()).toEqual(['post sent found in the history']);
  });

  it('later than the key is known, it is looked up before anything is sent', async () => {
    answers.push(...Array.from({ length: 40 }, () => ({ kind: 'unknown', reason: 'no answer' }) as const));
    await file();
    await wire.passes(sameKeyMs);
    const sends = told().length;
    answers.length = 0;
    await wire.passes(5 * minuteMs);
    expect(told()).toHaveLength(sends);
  });

  it('a story killed meanwhile is not sent again: it is looked up and killed where it stands', async () => {
    await file();
    await wire.passes(secondMs);
    await file({ version: 2, pubStatus: 'canceled' });
    await wire.passes(5 * secondMs);
    expect(told()).toEqual([post]);
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost' });
    await wire.passes(2 * minuteMs);
    const [first, ...rest] = told();
    expect(first).toBe(post);
    expect(rest.toSorted()).toEqual([expect.stringMatching(/^edit INGETROKKEN/), 'thread-note notice']);
  });

  it('a story changed meanwhile is brought up to date: the message may show it as it was', async () => {
    await file();
    await wire.passes(secondMs);
    await file({ version: 2, lede: 'Er is meer bekend.' });
    await wire.passes(30 * secondMs);
    // What was posted may have been read as it was: the new lede is told of as well.
    expect(told()).toEqual([post, post, 'edit Kop van a', 'thread-note notice']);
  });

  it('so is one that changed before the second of several lost answers: the first may be what stands there', async () => {
    answers.push({ kind: 'unknown', reason: 'the answer was lost' });
    await file();
    await wire.passes(secondMs);
    await file({ version: 2, lede: 'Er is meer bekend.' });
    await wire.passes(30 * secondMs);
    expect(told()).toEqual([post, post, post, 'edit Kop van a', 'thread-note notice']);
  });

  it('what stands unfinished is finished by an edit like any other', async () => {
    answers = [{ kind: 'sent', messageId: 'm-lost', unfinished: true }];
    await file();
    await wire.passes(30 * secondMs);
    expect(told()).toEqual([post, 'edit Kop van a']);
    expect(await wire.ends()).toEqual(['post sent ', 'edit sent ']);
  });

  it('what is found unfinished is finished too', async () => {
    answers.push({ kind: 'not-sent', reason: 'no' });
    wire.find = async () => ({ kind: 'found', messageId: 'm-lost', unfinished: true });
    await wire.desk.file(wireItem({ guid: 'a' }));
    await wire.passes(secondMs);
    answers = Array.from({ length: 40 }, () => ({ kind: 'unknown', reason: 'no answer' }) as const);
    await wire.passes(5 * minuteMs);
    expect(told().at(-1)).toBe('edit Kop van a');
  });
});
