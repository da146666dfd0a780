import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome, Sought } from '../../../src/chat/ports/adapter.ts';
import { assertMayLeave } from '../../../src/chat/ports/leaving.ts';
import type { Log } from '../../../src/observability/log.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { createEditRation, type EditRation } from '../../../src/pipeline/delivery/pace/edit-ration.ts';
import { createSharedTurns } from '../../../src/pipeline/delivery/pace/shared-turns.ts';
import { keepLeases, type LeaseKeeper } from '../../../src/pipeline/replicas/keep-leases.ts';
import type { ClaimedOperation } from '../../../src/store/operation.ts';
import { createSharedClock } from '../../../src/store/replicas/shared-clock.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { wireItem } from '../../support/wire-item.ts';

const leaseMs = 20_000;
const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

/** A Telex on the database that all share; `elapsed` is its own clock that nobody sets. */
type Member = { elapsed: number; readonly keeper: LeaseKeeper; readonly deliverer: Deliverer };

describe('two replicas', () => {
  let desk: Newsdesk;
  let platform: ScriptedAdapter;
  let files: { a: string; b: string };
  let warnings: string[];
  let log: Log;
  let a: Member;
  let b: Member;

  beforeEach(async () => {
    desk = await openNewsdesk();
    platform = createScriptedAdapter({ historyLagMs: 0 });
    await desk.follow(bureau, 'buitenland');
    files = { a: 'v1', b: 'v1' };
    warnings = [];
    log = Object.assign(Object.create(quietLog), { warn: (_: object, said: string) => warnings.push(said) });
    [a, b] = [join('a'), join('b')];
    await a.keeper.renew();
    await b.keeper.renew();
  });
  afterEach(() => desk.close());

  it('post each item once between them', async () => {
    for (const guid of ['een', 'twee', 'drie']) await desk.file(wireItem({ guid }));
    await Promise.all([round(a), round(b)]);
    expect(platform.acts).toHaveLength(3);
  });

  it('leave to the one what it works on for longer than a lease, as long as it lives', async () => {
    await desk.file(wireItem({ guid: 'traag' }));
    const answer = Promise.withResolvers<SendOutcome>();
    platform.script.push(() => answer.promise);
    const working = round(a);
    await underWay();
    for (let quarter = 0; quarter < 8; quarter++) {
      passes(leaseMs / 4);
      await a.keeper.renew();
      await round(b);
    }
    expect([platform.acts.length, platform.looks.length]).toEqual([1, 0]);
    answer.resolve({ kind: 'sent', messageId: 'm1' });
    await working;
    expect(await states()).toEqual(['sent']);
  });

  it('take over what one worked on that died, after its lease, and look before they post', async () => {
    await desk.file(wireItem({ guid: 'dood' }));
    const never = Promise.withResolvers<SendOutcome>();
    platform.script.push(() => never.promise);
    void round(a);
    await underWay();
    passes(leaseMs - 1);
    await round(b);
    expect(platform.looks).toHaveLength(0);
    passes(1);
    await round(b);
    expect(platform.looks.length).toBeGreaterThan(0);
  });

  it('send nothing that one began before it stood still for longer than its lease', async () => {
    await desk.file(wireItem({ guid: 'bevroren' }));
    // It comes to itself between the claim and the request, when another has posted already.
    const frozen = Promise.withResolvers<void>();
    let left = 0;
    platform.script.push(async () => {
      await frozen.promise;
      assertMayLeave();
      left++;
      return { kind: 'sent', messageId: 'twee' };
    });
    const working = round(a);
    await underWay();
    b.elapsed += leaseMs;
    desk.now += leaseMs;
    await round(b);
    passes(10_000, b);
    await round(b);
    a.elapsed += leaseMs + 10_000;
    // Its sign of life comes first, and finds another in the lane.
    await a.keeper.renew();
    frozen.resolve();
    await working.catch(() => {});
    expect(left).toBe(0);
  });

  it('take away what one wrote all the same after it stood still, where the platform has no key', async () => {
    const taken: (string | null)[] = [];
    platform = Object.assign(createScriptedAdapter({ historyLagMs: 0, lookBackMs: 60_000 }), {
      async takeTwins(_: Sought, kept: string | null): Promise<SendOutcome> {
        taken.push(kept);
        return { kind: 'sent', messageId: kept ?? '' };
      },
    });
    [a, b] = [join('a'), join('b')];
    await desk.file(wireItem({ guid: 'bevroren' }));
    // The machine stands still between the last look at the clock and the write to the socket.
    const frozen = Promise.withResolvers<void>();
    platform.script.push(async () => {
      await frozen.promise;
      return { kind: 'sent', messageId: 'twee' };
    });
    const working = round(a);
    await underWay();
    b.elapsed += leaseMs;
    desk.now += leaseMs;
    for (let minutes = 0; minutes < 5; minutes++) {
      await round(b);
      passes(60_000, b);
    }
    taken.length = 0;
    expect((await states()).every((state) => state === 'sent')).toBe(true);
    a.elapsed += leaseMs + 5 * 60_000;
    frozen.resolve();
    await working;
    passes(10_000);
    await round(b);
    // All that bears its key but the message of the other one.
    expect(taken).toEqual(['m2']);
  });

  it('have one ration of edits together, on a platform that counts them apart', async () => {
    const edits = { everyMs: 1_500, atOnce: 2 };
    platform = createScriptedAdapter({ edits });
    const [one, other] = [createEditRation({ edits }), createEditRation({ edits })];
    const edit = (id: number) => ({ id, kind: 'edit', overtakes: false }) as ClaimedOperation;
    const pacer = { hold: () => {}, heldUntil: () => 0 };
    const turnsOf = (ration: EditRation, { keeper }: Member) =>
      createSharedTurns(platform, keeper, pacer, ration);
    const [ofOne, ofOther] = [turnsOf(one, a), turnsOf(other, b)];
    const ask = (turns: typeof ofOne, ration: EditRation, id: number) =>
      desk.store.transaction(async (ports) => {
        await turns.isOurs(ports, desk.now);
        const waitMs = ration.waitMs(edit(id), desk.now);
        if (waitMs === 0) await turns.taken(ports, desk.now);
        return waitMs;
      });
    expect([await ask(ofOne, one, 1), await ask(ofOther, other, 2)]).toEqual([0, 0]);
    expect([await ask(ofOne, one, 3), await ask(ofOther, other, 4)]).toEqual([1_500, 1_500]);
    desk.now += 1_500;
    expect([await ask(ofOne, one, 3), await ask(ofOther, other, 4)]).toEqual([0, 1_500]);
    // What the platform refuses to the one is asked for by neither.
    one.limited(edit(5), desk.now + 30_000);
    await desk.store.transaction((ports) => ofOne.tellWait(ports));
    desk.now += 1_500;
    expect(await ask(ofOther, other, 4)).toBe(30_000);
  });

  it('send at all only while the lane is surely their own', async () => {
    await desk.file(wireItem({ guid: 'laat' }));
    const { store } = desk;
    const stalled = {
      ...store,
      async transaction<Result>(work: Parameters<typeof store.transaction<Result>>[0]) {
        const result = await store.transaction(work);
        a.elapsed += leaseMs;
        return result;
      },
    };
    await deliverer(a, stalled).round(new AbortController().signal);
    expect(platform.acts).toHaveLength(0);
    expect(await states()).toEqual(['pending']);
  });

  it('do what one does for all in one of them, and in the other once that is gone', async () => {
    expect([a.keeper.does('alarms'), b.keeper.does('alarms')]).toEqual([true, false]);
    expect([a.keeper.count(), b.keeper.count()]).toEqual([1, 2]);
    expect([a.keeper.leases().get('alarms'), b.keeper.leases().get('alarms')]).toEqual([true, false]);
    passes(leaseMs * 0.75);
    expect(a.keeper.does('alarms')).toBe(false);
    passes(leaseMs * 0.25);
    await b.keeper.renew();
    await a.keeper.renew();
    expect([a.keeper.does('alarms'), b.keeper.does('alarms')]).toEqual([false, true]);
    await b.keeper.stop();
    await a.keeper.renew();
    expect([a.keeper.does('alarms'), a.keeper.count()]).toEqual([true, 1]);
  });

  it('say once that another reads another newsroom file, when that lasts', async () => {
    const offer = { digest: 'v1', text: 'v1', changedAt: desk.now, from: 'vm-1' };
    await desk.store.transaction(({ replicas }) => replicas.offerNewsroomFile(offer, desk.now));
    files.b = 'v2';
    await b.keeper.renew();
    await a.keeper.renew();
    expect(warnings).toEqual([]);
    for (let looks = 0; looks < 3; looks++) await a.keeper.renew();
    expect(warnings).toEqual([expect.stringContaining('newsroom files that are not the same')]);
    const known = { since: desk.now, from: 'vm-1', changedAt: desk.now, others: ['b'] };
    expect(a.keeper.differing()).toEqual({ ...known, isOtherHere: false });
    await b.keeper.renew();
    expect(b.keeper.differing()).toEqual({ ...known, isOtherHere: true });
    files.b = 'v1';
    await b.keeper.renew();
    expect(b.keeper.differing()).toBeNull();
  });

  it('know whose newsroom file is not in force as it stands, until it is mended or that one is gone', async () => {
    const why = { why: 'wrong', since: desk.now, problems: ['sources: qq'] } as const;
    b.keeper.noteRefused(why);
    await b.keeper.renew();
    await a.keeper.renew();
    expect(a.keeper.among()).toEqual({ here: 'a', elsewhere: [{ ...why, from: 'b' }] });
    expect(b.keeper.among()).toEqual({ here: 'b' });
    b.keeper.noteRefused(null);
    await b.keeper.renew();
    await a.keeper.renew();
    expect(a.keeper.among()).toEqual({ here: 'a' });
    b.keeper.noteRefused(why);
    await b.keeper.renew();
    await a.keeper.renew();
    expect(a.keeper.among()?.elsewhere).toHaveLength(1);
    // It dies.
    passes(leaseMs);
    await a.keeper.renew();
    expect(a.keeper.among()).toEqual({ here: 'a' });
  });

  function join(name: 'a' | 'b'): Member {
    const member = { elapsed: 0 } as Member;
    const elapsed = () => member.elapsed;
    const keeper = keepLeases({
      ...{ store: desk.store, leaseMs, names: ['alarms'], newsroom: () => files[name], owner: name },
      ...{ clock: desk.clock, log, elapsed },
    });
    return Object.assign(member, { keeper, deliverer: deliverer(Object.assign(member, { keeper })) });
  }

  function deliverer({ keeper }: Pick<Member, 'keeper'>, store: Newsdesk['store'] = desk.store): Deliverer {
    const member = keeper === a?.keeper ? a : keeper === b?.keeper ? b : null;
    return createDeliverer({
      ...{ adapter: platform, store, present: presenter, clock: desk.clock, random: () => 0.5 },
      ...{ log: quietLog, replica: keeper, elapsed: () => (member ?? memberOf(keeper)).elapsed },
      pause: () => new Promise(() => {}),
    });
  }

  function memberOf(keeper: LeaseKeeper): Member {
    return keeper === a.keeper ? a : b;
  }

  function passes(ms: number, ...members: readonly Member[]): void {
    desk.now += ms;
    for (const member of members.length === 0 ? [a, b] : members) member.elapsed += ms;
  }

  function round({ deliverer }: Member) {
    return deliverer.round(new AbortController().signal);
  }

  async function underWay(): Promise<void> {
    while (platform.acts.length === 0) await new Promise((resolve) => setImmediate(resolve));
  }

  async function states() {
    return (await desk.store.deliveries.list({ state: null, limit: 9 })).map(({ state }) => state);
  }
});

describe('the clock that replicas share', () => {
  it("is the machine's own until the database's was heard, and goes on by one that nobody sets", () => {
    let [own, elapsed] = [5_000_000, 100];
    const clock = createSharedClock(
      () => own,
      () => elapsed,
    );
    expect(clock.now()).toBe(5_000_000);
    clock.heard(9_000_000);
    own = 1;
    elapsed += 250;
    expect(clock.now()).toBe(9_000_250);
    // An answer that was long under way does not set it back, a clock that was set does.
    clock.heard(9_000_240);
    expect(clock.now()).toBeGreaterThanOrEqual(9_000_249);
    clock.heard(8_700_250);
    expect(clock.now()).toBe(8_700_250);
  });
});
