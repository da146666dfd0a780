import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/handling/person.ts';
import { choicesOf, engines, now, openDesk } from '../support/open-desk.ts';

const sanne: Person = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' };
const joris: Person = { platform: 'slack', workspace: 'T1', userId: 'U2', name: 'Joris' };

describe.each(engines)('which stories are one event, said by people, on %s', (engine) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeEach(async () => {
    desk = await openDesk({ engine });
    for (let at = 1; at <= 5; at++) await desk.file();
  });
  afterEach(() => desk.close());

  it('is said by number, in either language, and kept with who said it', async () => {
    expect(await say('/hoort 2 bij 1')).toBe('#2 hoort nu bij #1.');
    expect(await say('/hoort 2 #1', joris)).toBe('#2 hoorde al bij #1.');
    expect(await desk.say('/belongs 3 with 2', 'en', joris)).toBe('#3 belongs with #1 and #2 now.');
    expect(await say('/bericht 3')).toContain(
      'Hoort bij #1 (ANP 13.30) en #2 (ANP 13.30), zegt Joris (Slack) (14.30).',
    );
    expect((await desk.store.events.eventsOf([1])).map(({ number, by }) => [number, by])).toEqual([
      [1, null],
      [2, sanne],
      [3, joris],
    ]);
  });

  it('names none that was withdrawn among those that a story belongs with', async () => {
    await say('/hoort 2 bij 1');
    await desk.kill(1);
    expect(await say('/hoort 3 bij 2')).toBe('#3 hoort nu bij #2.');
    expect(await say('/hoort 2 bij 3')).toBe('#2 hoorde al bij #3.');
  });

  it('parts what was withdrawn as well, and says that it is not to be used', async () => {
    await say('/hoort 2 bij 1');
    await desk.kill(2);
    expect(await say('/hoort 2 apart')).toBe(
      '#2 hoort niet meer bij #1, en komt er vanzelf ook niet meer bij. #2 is ingetrokken, geblokkeerd of onder embargo: niet gebruiken.',
    );
  });

  it('parts a story for good, until a person joins it again', async () => {
    await say('/hoort 2 bij 1');
    await say('/hoort 3 bij 1');
    expect(await say('/hoort 2 apart', joris)).toBe(
      '#2 hoort niet meer bij #1 en #3, en komt er vanzelf ook niet meer bij.',
    );
    expect(await say('/hoort 2 apart')).toBe('#2 hoort bij geen ander bericht.');
    expect(await say('/bericht 2')).toContain(
      'Hoort niet bij #1 (ANP 13.30) en #3 (ANP 13.30), zegt Joris (Slack) (14.30).',
    );
    expect(await say('/bericht 1')).toContain('Hoort bij #3 (ANP 13.30), zegt Sanne (14.30).');
    await say('/hoort 2 bij 3');
    expect(await desk.store.events.apartFrom([2])).toEqual([]);
    expect(await members(1)).toEqual([1, 2, 3]);
  });

  it('brings along what was put with it, but for what people parted', async () => {
    await say('/hoort 2 bij 1');
    await say('/hoort 4 bij 3');
    await say('/hoort 5 bij 4');
    expect(await say('/hoort 3 bij 2')).toBe('#3 hoort nu bij #1 en #2.');
    expect(await members(1)).toEqual([1, 2, 3, 4, 5]);
    await say('/hoort 5 apart');
    await say('/hoort 4 apart');
    await say('/hoort 4 bij 5');
    // Five was parted from all that four would come to.
    expect(await say('/hoort 4 bij 1')).toBe('#4 hoort nu bij #1, #2 en #3.');
    expect(await members(1)).toEqual([1, 2, 3, 4]);
  });

  it('is offered with a story: what was found may be confirmed or parted, what a person said only parted', async () => {
    await found(1, 2);
    expect(choicesOf(await desk.run('/bericht 2'))).toEqual(['/hoort 2 bij 1', '/hoort 2 apart']);
    expect(await say('/bericht 2')).toContain('Lijkt op #1 (ANP 13.30).');
    expect(await say('/hoort 2 bij 1')).toBe('#2 hoort nu bij #1.');
    expect(choicesOf(await desk.run('/bericht 2'))).toEqual(['/hoort 2 apart']);
    await say('/hoort 2 apart');
    expect(choicesOf(await desk.run('/bericht 2'))).toEqual(['/hoort 2 bij 1']);
  });

  it('tells of a story who took another from its event, and when, in whichever way', async () => {
    await found(1, 2, 3);
    await say('/hoort 2 apart');
    // It goes alone: the first was parted from what it goes to.
    await say('/hoort 3 bij 2', joris);
    expect(await say('/bericht 1')).toContain(
      'Hoort niet bij #2 (ANP 13.30), zegt Sanne (14.30). Hoort niet bij #3 (ANP 13.30), zegt Joris (Slack) (14.30).',
    );
    await found(1, 4, 5);
    await say('/hoort 1 apart');
    expect(await say('/bericht 1')).toContain(
      'Hoort niet bij #2 (ANP 13.30), #4 (ANP 13.30) en #5 (ANP 13.30), zegt Sanne (14.30).',
    );
  });

  it('tells of a story what it is like all the same, where a person put that with another', async () => {
    await found(1);
    await desk.store.events.join([{ event: 9, number: 2, cameAt: 2, score: 0.94, by: null }], now);
    await say('/hoort 2 bij 3');
    expect(await say('/bericht 1')).toContain('Lijkt op #2 (ANP 13.30).');
  });

  it('says nothing of what was killed, and takes it for no other story', async () => {
    await found(1, 2);
    await desk.kill(1);
    expect(await say('/bericht 2')).not.toContain('#1');
    expect(await say('/hoort 2 bij 1')).toBe(
      '#1 is ingetrokken, geblokkeerd of onder embargo: niet gebruiken.',
    );
    const held = await desk.file({ item: { embargoedUntil: now + 60_000 }, state: 'held' });
    expect(await say(`/hoort 2 bij ${held}`)).toBe(`Er is geen bericht #${held}.`);
  });

  it('refuses what it cannot read', async () => {
    expect(await say('/hoort 2 bij 2')).toBe('Dat is hetzelfde bericht: #2.');
    expect(await say('/hoort 2 bij 99')).toBe('Er is geen bericht #99.');
    expect(await say('/hoort 99 apart')).toBe('Er is geen bericht #99.');
    expect(await say('/hoort 2 bij 1 3')).toContain('Zo werkt het: /hoort 412 bij 398 of /hoort 412 apart.');
    expect(await say('/hoort 2 bij brand')).toContain('“');
  });

  async function say(line: string, person = sanne): Promise<string> {
    return desk.say(line, 'nl', person);
  }

  async function members(number: number): Promise<readonly number[]> {
    return (await desk.store.events.eventsOf([number])).map((each) => each.number);
  }

  /** As if it was found by what they share. */
  async function found(...numbers: readonly number[]): Promise<void> {
    const row = { event: 9, score: 0.98, by: null };
    await desk.store.events.join(
      numbers.map((number) => ({ ...row, number, cameAt: number })),
      now,
    );
  }
});
