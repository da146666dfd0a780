import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { Filter } from '../../../src/domain/filter/filter.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import type { CardPost, NoticePost } from '../../../src/domain/post.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk, sanne } from './event-desk.ts';
import { quake } from './quakes.ts';

let room: EventDesk;
let desk: EventDesk['desk'];
let platform: EventDesk['platform'];
let channelId: number;

beforeEach(async () => {
  room = await openEventDesk();
  ({ channelId, desk, platform } = room);
});
afterEach(() => desk.close());

describe('one card for an event', () => {
  it('says who has it and who was first, and has the later takes under it', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    expect(told()).toEqual([
      'post: Veertien doden door aardbeving bij Erzurum',
      'line under m1: 20.02 ANP: Zware aardbeving treft Erzurum, zeker 14 doden · ERZURUM · #2',
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02',
      'line under m1: 20.03 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3',
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03',
    ]);
  });

  it('shows the text of the agency that its channel prefers, under the number of that', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP,nl');
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    const card = cards().at(-1);
    expect([card?.number, card?.title]).toEqual([2, 'Zware aardbeving treft Erzurum, zeker 14 doden']);
  });

  it('is one card as well where two agencies file in the same second, whoever is read first', async () => {
    desk.now += minuteMs;
    await desk.fileFrom('rtr', quake('rtr-1', { issuedAt: desk.now, seenAt: desk.now }));
    await desk.fileFrom('anp', quake('anp-1', { issuedAt: desk.now, seenAt: desk.now }));
    await room.round();
    expect(told()).toEqual([
      'post: Aardbeving Turkije: 14 doden',
      'line under m1: 20.01 ANP: Zware aardbeving treft Erzurum, zeker 14 doden · ERZURUM · #2',
      'edit m1: Aardbeving Turkije: 14 doden | eerst: RTR 20.01 · ook ANP 20.01',
    ]);
  });

  it('is not made where it is less sure that they are one event than it is to be', async () => {
    await file('afp');
    await scored(2, 0.969);
    expect(told().at(-1)).toBe(
      'post: Zware aardbeving treft Erzurum, zeker 14 doden | lijkt op #1 (AFP 20.01)',
    );
  });

  it('is made where it is just as sure as it is to be', async () => {
    await file('afp');
    await scored(2, 0.97);
    expect(told().at(-1)).toBe(
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02',
    );
  });

  it('never changes agency once somebody took it', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP');
    await file('afp');
    await press('take', 1);
    await file('anp');
    expect(cards().at(-1)?.title).toBe('Veertien doden door aardbeving bij Erzurum');
    await file('afp', { headline: 'Zestien doden door aardbeving bij Erzurum', version: 2 });
    expect(cards().at(-1)?.title).toBe('Zestien doden door aardbeving bij Erzurum');
    await press('release', 1);
    expect(cards().at(-1)?.title).toBe('Zware aardbeving treft Erzurum, zeker 14 doden');
  });

  it('keeps the text that was seen when it was taken, where that was not of the first', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP');
    for (const agency of ['afp', 'anp']) await file(agency);
    await press('take', 1);
    await desk.store.channelSettings.choose(channelId, 'prefer', 'Reuters');
    await file('rtr');
    expect(cards().at(-1)?.title).toBe('Zware aardbeving treft Erzurum, zeker 14 doden');
  });

  it('says who took one of its takes elsewhere, and has the buttons of that under the number of its text', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    await press('take', 2);
    const card = cards().at(-1);
    expect([card?.number, card?.desk?.kind]).toEqual([1, 'taken']);
    expect(card?.buttons.map(({ command }) => command)).toEqual([
      '/doe 2 los',
      '/doe 2 gepubliceerd',
      '/doe 2 niet',
    ]);
  });
});

describe('what its channel hears', () => {
  it('is the first take that is urgent, and no other', async () => {
    for (const agency of ['afp', 'anp']) await file(agency, agency === 'anp' ? { urgency: 2 } : {});
    await file('rtr', { urgency: 2 });
    const lines = told().filter((each) => each.startsWith('line'));
    expect(lines).toEqual([
      'line under m1: ! 🔴 SPOED · 20.02 ANP: Zware aardbeving treft Erzurum, zeker 14 doden · ERZURUM · #2',
      'line under m1: 🔴 SPOED · 20.03 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3',
    ]);
  });

  it('is another headline on a card that is out of sight, by a take that it is to show', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP');
    await file('afp');
    desk.now += hourMs;
    await file('rtr');
    await file('anp');
    const lines = told().filter((each) => each.startsWith('line'));
    // Last what the card said before, in its thread.
    expect(lines.map((each) => each.includes('! '))).toEqual([false, true, false]);
  });

  it('is a new version of any of them as of any story, under the one card', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    desk.now += hourMs;
    const before = platform.acts.length;
    await file('anp', { headline: 'Zware aardbeving treft Erzurum, zeker 19 doden', version: 2 });
    expect(told(before)).toEqual([
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02 · ANP 21.03: doden veertien → 19',
      'edit m2: 20.02 ANP: Zware aardbeving treft Erzurum, zeker 19 doden · ERZURUM · #2 · bijgewerkt 21.03',
      'line under m1: ! doden 14 → 19 · Zware aardbeving treft Erzurum, zeker 19 doden',
    ]);
  });
});

describe('a take that was withdrawn', () => {
  it('is struck on the card and in its thread, and said as loudly as any kill; the others stand', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP');
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    const before = platform.acts.length;
    await file('anp', { pubStatus: 'canceled', version: 2 });
    expect(told(before)).toEqual([
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook RTR 20.03 | ⛔ INGETROKKEN: ANP 20.02',
      expect.stringMatching(/^edit m2: /u),
      'line under m1: ! ⛔ INGETROKKEN door ANP 20.04: Zware aardbeving treft Erzurum, zeker 14 doden',
      'edit m4: #1 (AFP 20.01) staat weer op deze kaart.',
    ]);
    expect(JSON.stringify(platform.acts.slice(before, before + 2))).not.toContain(
      'Burgemeester Mehmet Sekmen van',
    );
  });

  it('leaves the others also where the card is its own', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    const before = platform.acts.length;
    await file('afp', { pubStatus: 'canceled', version: 2 });
    expect(told(before)).toEqual([
      'edit m1: Zware aardbeving treft Erzurum, zeker 14 doden | ⛔ INGETROKKEN: AFP 20.01',
      'line under m1: ! ⛔ INGETROKKEN door AFP 20.03: Veertien doden door aardbeving bij Erzurum',
    ]);
    expect(cards().at(-1)?.number).toBe(2);
  });

  it('calls who took the event', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    await press('take', 1);
    await file('anp', { pubStatus: 'canceled', version: 2 });
    const notice = platform.acts.map(({ post }) => post).findLast((post) => post.kind === 'notice');
    expect(notice?.calls.map((call) => saidText(call))).toEqual([expect.stringContaining('Sanne')]);
  });

  it('leaves a killed card where it was the last one', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    await file('afp', { pubStatus: 'canceled', version: 2 });
    await file('anp', { pubStatus: 'canceled', version: 2 });
    const card = cards().at(-1);
    expect([card?.state, card?.lede, card?.takes?.map((line) => saidText(line))]).toEqual([
      'withdrawn',
      null,
      ['⛔ INGETROKKEN: ANP 20.02'],
    ]);
  });

  it('was never there where it is withdrawn before its line was sent', async () => {
    await file('afp');
    desk.now += minuteMs;
    await desk.fileFrom('anp', quake('anp-1', { issuedAt: desk.now, seenAt: desk.now }));
    await desk.fileFrom('anp', quake('anp-1', { pubStatus: 'canceled', version: 2 }));
    await room.round();
    expect(told()).toEqual(['post: Veertien doden door aardbeving bij Erzurum']);
  });
});

describe('a take that may not be shown yet', () => {
  it('is nowhere until its embargo is over', async () => {
    await file('afp');
    const until = desk.now + hourMs;
    await file('anp', { embargoedUntil: until });
    expect(told()).toEqual(['post: Veertien doden door aardbeving bij Erzurum']);
    desk.now = until;
    await desk.endEmbargoes();
    await room.round();
    expect(told().at(-1)).toBe(
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 21.01',
    );
  });

  it('is said to be on hold where it could be read, and comes back', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    const before = platform.acts.length;
    await file('anp', { pubStatus: 'withheld', version: 2 });
    await file('anp', { version: 3 });
    expect(told(before).filter((each) => each.startsWith('edit m1') || each.startsWith('line'))).toEqual([
      'edit m1: Veertien doden door aardbeving bij Erzurum | ⛔ GEBLOKKEERD: ANP 20.02',
      expect.stringContaining('GEBLOKKEERD door ANP'),
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02',
      expect.stringContaining('Weer vrijgegeven'),
    ]);
  });
});

describe('what people say of a take', () => {
  it('that it does not belong there: it has a card of its own, the one card loses it, and it stays so', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    const before = platform.acts.length;
    await part(2);
    expect(told(before)).toEqual([
      'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook RTR 20.03',
      'post: Zware aardbeving treft Erzurum, zeker 14 doden',
      'edit m2: #2 (ANP 20.02) hoort hier niet bij: het staat op een eigen kaart.',
    ]);
    const after = platform.acts.length;
    await file('anp', { headline: 'Zware aardbeving treft Erzurum, zeker 19 doden', version: 2 });
    expect(told(after)[0]).toBe(`edit m${before + 2}: Zware aardbeving treft Erzurum, zeker 19 doden`);
  });

  it('that the first does not: its card is its own again, and the others have one together', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    const before = platform.acts.length;
    await part(1);
    const own = `m${before + 2}`;
    expect(told(before).toSorted()).toEqual(
      [
        'post: Zware aardbeving treft Erzurum, zeker 14 doden',
        `line under ${own}: 20.03 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3`,
        'edit m1: Veertien doden door aardbeving bij Erzurum',
        'edit m2: #2 (ANP 20.02) hoort hier niet bij: het staat op een eigen kaart.',
        'edit m4: #3 (RTR 20.03) staat niet meer hier, maar onder #2.',
        `edit ${own}: Zware aardbeving treft Erzurum, zeker 14 doden | eerst: ANP 20.02 · ook RTR 20.03`,
      ].toSorted(),
    );
  });

  it('that it belongs there: its card stays and says so, and the one card counts it, once', async () => {
    for (const agency of ['afp', 'anp']) await file(agency);
    desk.now += minuteMs;
    await desk.fileFrom('rtr', quake('rtr-1', { ...other, issuedAt: desk.now, seenAt: desk.now }));
    await room.round();
    const before = platform.acts.length;
    await join(3, 1);
    expect(told(before)).toEqual(
      [
        'edit m4: Inflatie in Spanje daalt tot 2,4 procent | hoort bij #1 (AFP 20.01)',
        'edit m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03',
      ].toSorted((one) => (one.includes('m1') ? -1 : 1)),
    );
    await file('rtr', { ...other, pubStatus: 'canceled', version: 2 });
    expect(
      told()
        .filter((each) => each.startsWith('line'))
        .at(-1),
    ).toContain('line under m4: ! ⛔ INGETROKKEN');
    expect(
      cards()
        .findLast(({ number }) => number === 1)
        ?.takes?.map((line) => saidText(line)),
    ).toEqual(['eerst: AFP 20.01 · ook ANP 20.02', '⛔ INGETROKKEN: RTR 20.03']);
  });
});

describe('a channel that follows a part', () => {
  it('gets the event when any take of it fits, and the others with it', async () => {
    await file('afp', { topics: ['economie'] });
    expect(told()).toEqual([]);
    await file('anp');
    expect(told()).toEqual([
      'post: Zware aardbeving treft Erzurum, zeker 14 doden',
      'line under m1: 20.01 AFP: Veertien doden door aardbeving bij Erzurum · ERZURUM · #1',
      'edit m1: Zware aardbeving treft Erzurum, zeker 14 doden | eerst: AFP 20.01 · ook ANP 20.02 · tekst van ANP',
    ]);
  });

  it('hears nothing of a source that it does not follow', async () => {
    await only({ key: 'source', values: ['AFP'], isNot: true });
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    expect(told()).toEqual([
      'post: Zware aardbeving treft Erzurum, zeker 14 doden',
      'line under m1: 20.03 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3',
      'edit m1: Zware aardbeving treft Erzurum, zeker 14 doden | eerst: ANP 20.02 · ook RTR 20.03',
    ]);
  });

  it('that asks for it from now on leaves what stands as it stands', async () => {
    await desk.store.channelSettings.choose(channelId, 'events', 'apart');
    for (const agency of ['afp', 'anp']) await file(agency);
    await desk.store.channelSettings.choose(channelId, 'events', 'merge');
    await file('rtr');
    expect(told().slice(2)).toEqual([
      'line under m1: 20.03 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3',
      expect.stringMatching(/^edit m1: .*eerst: AFP 20.01 · ook/u),
      // That counts it now, and so it does not say that it is only like that.
      expect.stringMatching(/^edit m2: .*staat ook bij #1 \(AFP 20.01\)$/u),
    ]);
  });
});

const other = {
  headline: 'Inflatie in Spanje daalt tot 2,4 procent',
  lede: 'De prijzen in Spanje lagen in november 2,4 procent hoger dan een jaar eerder.',
  dateline: null,
};

async function only(...filter: Filter): Promise<void> {
  const { subscriptions } = desk.store;
  await subscriptions.unfollow(channelId, 'buitenland');
  await subscriptions.follow(channelId, 'buitenland', filter);
}

/** A take of which it is so sure that it is of the event of the first. */
async function scored(number: number, score: number): Promise<void> {
  desk.now += minuteMs;
  await desk.fileFrom('anp', quake('anp-1', { issuedAt: desk.now, seenAt: desk.now }));
  const [first, member] = await desk.store.events.eventsOf([number]);
  if (first === undefined || member === undefined) throw new Error('they are no event');
  await desk.store.transaction(({ events }) => events.join([{ ...member, score }], desk.now));
  await room.round();
}

async function press(step: 'take' | 'release', number: number): Promise<void> {
  await room.handling.step(number, step, sanne, { channelId, at: desk.now });
  await room.round();
}

async function part(number: number): Promise<void> {
  await belong(number, null);
}

async function join(number: number, with_: number): Promise<void> {
  await belong(number, with_);
}

async function belong(number: number, to: number | null): Promise<void> {
  await room.say(number, to);
  await room.round();
}

function cards(): readonly CardPost[] {
  return platform.acts.flatMap(({ post }) => (post.kind === 'card' ? [post] : []));
}

async function file(agency: string, different: Parameters<typeof quake>[1] = {}): Promise<void> {
  await room.file(agency, different);
}

/** What was sent, as a desk reads it. */
function told(from = 0): readonly string[] {
  return platform.acts.slice(from).map(tellAct);
}

function tellAct(act: Act): string {
  const { post } = act;
  const text = post.kind === 'card' ? cardText(post) : post.kind === 'notice' ? noticeText(post) : post.title;
  if (act.kind === 'edit') return `edit ${act.messageId}: ${text}`;
  return act.kind === 'thread-note' ? `line under ${act.messageId}: ${text}` : `post: ${text}`;
}

function cardText({ title, takes = [], desk: has, hints, calls }: CardPost): string {
  const lines = [...takes, ...(has === null ? [] : [has.said]), ...calls].map((line) => saidText(line));
  return [title, ...lines, ...hints.filter((hint) => !hint.startsWith('versie'))].join(' | ');
}

function noticeText({ text, loud }: NoticePost): string {
  return `${loud ? '! ' : ''}${text.split('\n')[0]}`;
}
