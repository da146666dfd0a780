import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HandlingStep } from '../../../src/domain/handling/judge-step.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { sanne } from './event-desk.ts';
import { joris, type OneCardDesk, openOneCardDesk } from './one-card-desk.ts';

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
});
afterEach(() => room.close());

describe('who has the event whose take is killed', () => {
  const desk = () => saidText(room.card().desk?.said ?? []);
  const commands = () => room.card().buttons.map(({ command }) => command);
  const kill = (agency: string) => room.file(agency, { pubStatus: 'canceled', version: 2 });
  const done = async (number: number, by: Person, what: HandlingStep) => {
    const came = await room.handling.step(number, what, by, { channelId: room.channelId, at: room.desk.now });
    await room.round();
    return came;
  };
  const step = async (number: number, by: Person, what: HandlingStep = 'take') =>
    (await done(number, by, what))?.verdict;

  /** A channel that asks for one card an event as well, and takes nothing of this agency. */
  const alsoIn = async (externalId: string, without: string) => {
    const { channelSettings, subscriptions } = room.desk.store;
    const { id } = await subscriptions.channel({ platform: 'web', workspace: '', externalId }, null);
    await subscriptions.follow(id, 'buitenland', [{ key: 'source', values: [without], isNot: true }]);
    await channelSettings.choose(id, 'events', 'merge');
  };
  const deskIn = (channel: string) => {
    const acts = room.platform.acts.filter((act) => act.channel.externalId === channel);
    const card = acts.flatMap(({ post }) => (post.kind === 'card' ? [post] : [])).at(-1);
    return saidText(card?.desk?.said ?? []);
  };

  const kinds = async (by: Person) =>
    (await room.handling.handledBy(by, 0)).map(({ number, handling }) => `${number} ${handling?.kind}`);

  it.each([
    ['of whom the card is', 1, 'afp', 2],
    ['that stands under it', 2, 'anp', 1],
  ] as const)('still has it by what stands, after a kill of the take %s', async (_, taken, agency, left) => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', taken);
    await kill(agency);
    expect([room.card().number, desk(), commands()]).toEqual([
      left,
      'Bij Sanne (Slack)',
      [`/doe ${left} los`, `/doe ${left} gepubliceerd`, `/doe ${left} niet`],
    ]);
    expect(room.lines().at(-1)).toContain(' → Sanne (Slack), je doet dit sinds 20.02.');
    expect(await step(left, joris)).toMatchObject({ kind: 'of-another', handling: { by: sanne } });
    expect(await room.handledBy()).toEqual([`${taken} withdrawn`, `${left} live`].toSorted());
  });

  it('lets go of all of it at once, and has it no more when the take is released', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await kill('afp');
    await room.press('release', 2);
    expect([desk(), commands(), await room.handledBy()]).toEqual(['', ['/doe 2'], []]);
    await room.file('afp', { version: 3 });
    expect([desk(), await room.handledBy()]).toEqual(['', []]);
    expect(await step(2, joris)).toMatchObject({ kind: 'changes' });
  });

  it('has it once after it is released', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await kill('afp');
    await room.file('afp', { version: 3 });
    expect(desk()).toBe('Bij Sanne (Slack)');
    expect(await room.handledBy()).toEqual(['1 live', '2 live']);
  });

  it('has it while the take is on hold', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await room.file('afp', { pubStatus: 'withheld', version: 2 });
    expect([room.card().number, desk()]).toEqual([2, 'Bij Sanne (Slack)']);
  });

  it('is told of it by what stands, and not by the number of what was taken back', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
    await room.press('take', 1);
    await kill('afp');
    await kill('rtr');
    expect(room.lines().at(-1)).toMatch(/→ Sanne \(Slack\), je doet #2 sinds \d\d\.\d\d\.$/u);
  });

  it.each([
    ['take', 'anp', 2],
    ['publish', 'anp', 2],
    ['take', 'afp', 1],
  ] as const)(
    'has it again where all was killed, by what comes back first: %s, %s',
    async (what, agency, back) => {
      await room.file('afp');
      await room.file('anp');
      await room.press(what, 1);
      await kill('anp');
      await kill('afp');
      await room.file(agency, { version: 3 });
      expect([room.card().number, desk()]).toEqual([back, 'Bij Sanne (Slack)']);
      expect(await step(back, joris)).toMatchObject({ kind: 'of-another', handling: { by: sanne } });
    },
  );

  it('has it no more where she let go of it while nothing stood', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await kill('anp');
    await kill('afp');
    await room.press('release', 1);
    await room.file('anp', { version: 3 });
    expect([desk(), await room.handledBy()]).toEqual(['', []]);
  });

  it('has it no more once another took it over; what she published she hears of still', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('take', 1);
    await kill('afp');
    expect(await step(2, joris, 'take-over')).toMatchObject({ kind: 'changes' });
    expect([desk(), await room.handledBy(), await room.handledBy(joris)]).toEqual([
      'Bij Joris (Slack)',
      [],
      ['2 live'],
    ]);
    await room.file('rtr');
    await room.press('publish', 3);
    await room.file('rtr', { pubStatus: 'canceled', version: 2 });
    expect([desk(), await room.handledBy()]).toEqual(['Bij Joris (Slack)', ['3 withdrawn']]);
  });

  it("works on what stands where she published what is killed, which is nobody's publication", async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('publish', 1);
    await kill('afp');
    expect([room.card().number, desk()]).toEqual([2, 'Bij Sanne (Slack)']);
    expect((await kinds(sanne)).toSorted()).toEqual(['1 published', '2 taken']);
    await room.press('release', 2);
    expect([desk(), await kinds(sanne)]).toEqual(['', ['1 published']]);
  });

  it('still has to take down what she published once another takes over what stands', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('publish', 1);
    await kill('afp');
    await step(2, joris, 'take-over');
    expect([desk(), await kinds(sanne)]).toEqual(['Bij Joris (Slack)', ['1 published']]);
  });

  it.each([
    ['lets go of it', sanne, 'release'],
    ['says that it is not for this newsroom', sanne, 'pass'],
    ['has it taken over', joris, 'take-over'],
  ] as const)(
    'has the killed take no more once she published what stands, and then %s',
    async (_, by, what) => {
      await room.file('afp');
      await room.file('anp');
      await room.press('take', 1);
      await kill('afp');
      await room.press('publish', 2);
      expect((await kinds(sanne)).toSorted()).toEqual(['1 taken', '2 published']);
      await step(2, by, what);
      expect(await kinds(sanne)).toEqual([]);
    },
  );

  it('is nobody where the killed take was passed by: that it is not for this newsroom is kept', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('pass', 1);
    await kill('afp');
    expect([desk(), await room.handledBy()]).toEqual(['', []]);
    await step(2, sanne);
    await room.press('release', 2);
    expect((await room.desk.store.archive.evenHeld(1))?.handling).toMatchObject({
      kind: 'passed',
      by: sanne,
    });
  });

  it('leaves what others have to them', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
    await room.press('take', 1);
    await room.press('take', 2, joris);
    await kill('afp');
    expect(desk().split(' · ').toSorted()).toEqual(['Bij Joris (Slack)', 'Bij Sanne (Slack)']);
    await kill('rtr');
    expect([desk(), await room.handledBy(joris)]).toEqual(['Bij Joris (Slack)', ['2 live']]);
  });

  it.each([
    ['by one take that stands on all of them', ['AFP'], ['2 taken', '3 taken']],
    ['by another one where none stands on all', ['AFP', 'Reuters'], ['1 taken', '2 taken', '3 taken']],
  ] as const)('has it on each card where she had it, %s', async (_, withoutEach, has) => {
    for (const without of withoutEach) await alsoIn(`zonder ${without}`, without);
    for (const agency of ['afp', 'rtr', 'anp']) await room.file(agency);
    await room.press('take', 3);
    const here = () => ['bureau', ...withoutEach.map((each) => `zonder ${each}`)].map(deskIn);
    const everywhere = here().map(() => 'Bij Sanne (Slack)');
    expect(here()).toEqual(everywhere);
    await kill('anp');
    expect(here()).toEqual(everywhere);
    expect((await kinds(sanne)).toSorted()).toEqual(has);
  });

  it('is who has the killed take where what stands was passed by', async () => {
    await room.file('afp');
    await room.file('anp');
    await room.press('pass', 1, joris);
    await room.press('take', 2);
    expect(desk()).toBe('Bij Sanne (Slack)');
    await kill('anp');
    expect([room.card().number, desk()]).toEqual([1, 'Bij Sanne (Slack)']);
    expect((await kinds(sanne)).toSorted()).toEqual(['1 taken', '2 taken']);
  });

  it('is nobody once she lets go, where the take that was on hold is usable again', async () => {
    await room.file('anp');
    await room.file('afp');
    await room.press('take', 1);
    await room.file('anp', { pubStatus: 'withheld', version: 2 });
    await room.file('anp', { version: 3 });
    expect((await kinds(sanne)).toSorted()).toEqual(['1 taken', '2 taken']);
    expect((await done(1, sanne, 'release'))?.along).toEqual([2]);
    expect([desk(), await room.handledBy()]).toEqual(['', []]);
  });

  it('is nobody once she lets go of the event, by whichever number; what she published she keeps', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
    await room.press('take', 1);
    await room.press('take', 2);
    expect((await done(2, sanne, 'release'))?.along).toEqual([1]);
    expect([desk(), await room.handledBy()]).toEqual(['', []]);
    await room.press('take', 1);
    await room.press('take', 2, joris);
    expect(await done(2, sanne, 'release')).toMatchObject({ verdict: { kind: 'of-another' }, along: [1] });
    expect([desk(), await room.handledBy()]).toEqual(['Bij Joris (Slack)', []]);
    await room.press('release', 2, joris);
    await room.press('publish', 1);
    await room.press('take', 3);
    expect((await done(3, sanne, 'release'))?.along).toEqual([]);
    expect(await kinds(sanne)).toEqual(['1 published']);
  });

  it('is who takes all of it over, and nobody where it is none for this newsroom', async () => {
    for (const agency of ['afp', 'anp']) await room.file(agency);
    for (const number of [1, 2]) await room.press('take', number);
    expect((await done(2, joris, 'take-over'))?.along).toEqual([1]);
    expect([desk(), await room.handledBy()]).toEqual(['Bij Joris (Slack)', []]);
    expect((await done(1, joris, 'pass'))?.along).toEqual([2]);
    expect([desk(), await room.handledBy(joris)]).toEqual(['Niet voor ons · Joris (Slack)', []]);
  });

  it('is who takes what stands after the kill', async () => {
    await room.file('afp');
    await room.file('anp');
    await kill('afp');
    expect(await step(1, sanne)).toMatchObject({ kind: 'not-live' });
    expect(await step(2, sanne)).toMatchObject({ kind: 'changes' });
    expect([desk(), await room.handledBy()]).toEqual(['Bij Sanne (Slack)', ['2 live']]);
  });

  it('is one person under whichever name and in whichever workspace she presses', async () => {
    const written = (name: string): Person => ({ platform: 'web', workspace: '', userId: 'sanne', name });
    for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
    await room.press('take', 1, written('Sanne'));
    await room.press('take', 2, written('sanne'));
    expect(desk()).toBe('Bij Sanne (bord)');
    await room.press('release', 1, written('SANNE'));
    await room.press('take', 1);
    await room.press('take', 2, { ...sanne, workspace: 'T2' });
    await kill('rtr');
    expect(room.lines().at(-1)).toMatch(/→ Sanne \(Slack\), je doet #1 sinds \d\d\.\d\d\.$/u);
    expect(room.lines().at(-1)?.match(/→/gu)).toHaveLength(1);
  });

  it('is nobody of a story that stands on a card of its own', async () => {
    await room.file('afp');
    await room.desk.store.channelSettings.choose(room.channelId, 'events', 'apart');
    await room.file('anp');
    await room.press('take', 1);
    await kill('afp');
    expect(await room.handledBy()).toEqual(['1 withdrawn']);
  });
});
