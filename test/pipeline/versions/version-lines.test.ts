import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/chat/ports/adapter.ts';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { mentionsIn, saidText } from '../../../src/domain/post/post-lines.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { hourMs, minuteMs, wireItem } from '../../support/wire-item.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;

let desk: Newsdesk;
let platform: ScriptedAdapter;
let deliverer: Deliverer;

beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow(bureau, 'buitenland');
  platform = createScriptedAdapter();
  deliverer = deliver();
});
afterEach(() => desk.close());

describe('a new version that changes headline, figures or urgency', () => {
  it('is told in the thread of its card, with what changed first, as the copy has it', async () => {
    await post({ headline: 'Aardbeving in Turkije, zeker tien doden' });
    await later(2, { headline: 'Dodental aardbeving Turkije loopt op tot 240' });
    expect(lines()).toEqual([
      'stil: 20.02 Nieuwe versie: doden tien → 240 · Dodental aardbeving Turkije loopt op tot 240 · #1',
    ]);
    expect(platform.acts.at(-1)).toMatchObject({ kind: 'thread-note', messageId: 'm1', isVersion: true });
  });

  it('stands on its card as well, for who sees no thread beside it; a slip after it takes nothing away', async () => {
    await post({ headline: 'Zeker tien doden', lede: 'De beving was tot in Georgië te voelen.' });
    expect(changeOnCard()).toBeNull();
    await later(2, { headline: 'Zeker 240 doden', lede: 'De beving was tot in Georgië te voelen.' });
    expect(changeOnCard()).toBe('doden tien → 240');
    await later(40, { headline: 'Zeker 240 doden', lede: 'De beving was tot in Georgië te voellen.' });
    expect(changeOnCard()).toBe('doden tien → 240');
  });

  it('is one line for several versions that waited, from the version that was read to the newest', async () => {
    await post({ headline: 'Zeker 10 doden' });
    for (const dead of [40, 90, 240]) await file({ headline: `Zeker ${dead} doden` });
    await round();
    expect(lines()).toEqual(['stil: 20.00 Nieuwe versie: doden 10 → 240 · Zeker 240 doden · #1']);
    await later(30, { headline: 'Zeker 250 doden' });
    expect(lines().at(-1)).toContain('doden 240 → 250');
  });

  it('is none while its card waits: the card shows it', async () => {
    await file({ headline: 'Zeker 10 doden' });
    await file({ headline: 'Zeker 240 doden' });
    await round();
    expect(platform.acts.map(({ kind }) => kind)).toEqual(['post']);
  });

  it('is told of a card whose answer was lost, once that is found', async () => {
    platform.script.push(async () => ({ kind: 'unknown', reason: 'the answer was lost' }));
    platform.find = async () => ({ kind: 'found', messageId: 'm9' });
    await file({ headline: 'Zeker 10 doden' });
    await round();
    await file({ headline: 'Zeker 240 doden' });
    desk.now += minuteMs;
    await round();
    expect(lines()).toEqual(['stil: 20.00 Nieuwe versie: doden 10 → 240 · Zeker 240 doden · #1']);
    expect(platform.acts.at(-1)).toMatchObject({ messageId: 'm9' });
  });

  it('is none of a touched date, a slip of the pen or a paragraph at the end', async () => {
    const body = 'De aarbeving was zwaar.\n\nMeer volgt.';
    await post({ headline: 'Aardbeving', lede: 'De aarbeving was zwaar.', body });
    await later(1, {
      headline: 'Aardbeving',
      lede: 'De aardbeving was zwaar.',
      body: body.replace('aarb', 'aardb'),
    });
    const more = 'De aardbeving was zwaar.\n\nMeer volgt.\n\nDe weg naar zee is dicht.';
    await later(1, { headline: 'Aardbeving', lede: 'De aardbeving was zwaar.', body: more });
    await later(1, {
      headline: 'Aardbeving',
      lede: 'De aardbeving was zwaar.',
      body: more,
      changedAt: desk.now,
    });
    expect(lines()).toEqual([]);
    expect(platform.acts.map(({ kind }) => kind)).toEqual(['post', 'edit', 'edit']);
  });

  it('is none once the waiting versions took back what they brought', async () => {
    await post({ headline: 'Zeker 10 doden', changedAt: desk.now - 3 });
    await file({ headline: 'Zeker 11 doden', changedAt: desk.now - 2 });
    await file({ headline: 'Zeker 10 doden', changedAt: desk.now - 1 });
    await round();
    expect(lines()).toEqual([]);
  });

  it('says a negation that is gone, and a name that is another', async () => {
    const text = (lede: string) => ({ headline: 'Zaak-Bakker', lede, body: `${lede}\n\nMeer volgt.` });
    await post(text('De burgemeester is volgens Jansen niet opgestapt.'));
    await later(1, text('De burgemeester is volgens Jansen opgestapt.'));
    await later(1, text('De burgemeester is volgens Visser opgestapt.'));
    expect(lines()[0]).toContain('niet');
    expect(lines()[1]).toContain('Jansen Visser');
  });

  it('is told under the list that holds the story', async () => {
    await desk.file(wireItem({ guid: 'a', headline: 'Zeker 10 doden' }), wireItem({ guid: 'b' }));
    desk.now += 13 * hourMs;
    await round();
    await later(1, { headline: 'Zeker 240 doden' });
    expect(platform.acts.at(-1)).toMatchObject({ kind: 'thread-note', messageId: 'm1' });
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('doden 10 → 240 · Zeker 240 doden · #2');
  });

  it('says nothing of a story that was killed meanwhile, and leaves none of its words in an earlier line', async () => {
    await post({ headline: 'Zeker 10 doden' });
    await later(1, { headline: 'Zeker 240 doden op markt' });
    const { length } = platform.acts;
    await file({ headline: 'Zeker 300 doden op markt' });
    await file({ headline: null, pubStatus: 'canceled', lede: null });
    await round();
    const acts = platform.acts.slice(length);
    expect(
      acts.filter(({ kind }) => kind === 'edit').map((act) => 'messageId' in act && act.messageId),
    ).toContain('m3');
    const texts = acts.flatMap(({ post: said }) => (said.kind === 'notice' ? [said.text] : []));
    for (const text of texts) expect(text).toContain('INGETROKKEN');
    expect(JSON.stringify(acts)).not.toContain('Nieuwe versie');
    // The kill is told in full once.
    expect(texts.toSorted()[0]).toBe('⛔ INGETROKKEN door ANP 20.01 · #1');
    expect(texts.filter((text) => text.includes('Al gebruikt?'))).toHaveLength(1);
  });
});

describe('a new version in the channel itself', () => {
  it('is told there when it is urgent, with mark, change, headline and dateline', async () => {
    await post({ headline: 'Zeker 10 doden', urgency: 2 });
    await later(1, { headline: 'Zeker 240 doden', urgency: 2 });
    expect(lines()).toEqual([
      'luid: 🔴 SPOED · doden 10 → 240 · Zeker 240 doden\nWASHINGTON (ANP/AFP) · nieuwe versie 20.01 · #1',
    ]);
  });

  it('is told there when a story becomes urgent, and in the thread when it ends being so', async () => {
    await post({});
    await later(1, { urgency: 1 });
    await later(30, { urgency: 4, lede: 'De weg is weer vrij.' });
    expect(lines()).toEqual([
      'luid: 🔴 SPOED · nu spoed · Kop van a\nWASHINGTON (ANP/AFP) · nieuwe versie 20.01 · #1',
      'stil: 20.31 Nieuwe versie: geen spoed meer · Kop van a · #1',
    ]);
  });

  it('is told in the thread where the same text is no flash any more, if its own source says so later', async () => {
    await post({ version: 1, urgency: 1 });
    await later(1, { version: 1, urgency: 4 });
    expect(lines()).toEqual([]);
    await later(1, { version: 2, urgency: 4 });
    expect(lines()).toEqual(['stil: 20.02 Nieuwe versie: geen spoed meer · Kop van a · #1']);
    expect(platform.acts.find(({ kind }) => kind === 'edit')?.post).not.toMatchObject({
      line: { mark: { word: 'SPOED' } },
    });
  });

  it('stays a flash where another source of its agency has the same text as routine', async () => {
    desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'anp-web', credit: 'ANP' },
    ]);
    await post({ urgency: 1, changedAt: desk.now });
    desk.now += minuteMs;
    await desk.fileFrom('anp-web', wireItem({ guid: 'a', urgency: 4, changedAt: desk.now }));
    await round();
    expect(platform.acts).toHaveLength(1);
  });

  it('calls the group that the channel named for flashes where a story becomes urgent, once', async () => {
    deliverer = deliver(createPresenter({ ...amsterdam, usual: { pingFlash: 'S1FLASH' } }));
    await post({});
    await later(1, { urgency: 1 });
    await later(30, { urgency: 4, lede: 'De weg is weer vrij.' });
    await later(30, { urgency: 1, lede: 'De weg is weer dicht.' });
    const called = platform.acts.map(({ post: said }) =>
      said.kind === 'list' ? [] : mentionsIn(said.calls),
    );
    expect(called.flat().map(({ id }) => id)).toEqual(['S1FLASH']);
    expect(lines()).toHaveLength(3);
  });

  it('is told there of a card that is out of sight, where headline or figures changed', async () => {
    await post({ headline: 'Zeker 10 doden' });
    await later(19, { headline: 'Zeker 40 doden' });
    await later(2, { headline: 'Zeker 240 doden' });
    expect(lines().map((line) => line.slice(0, 5))).toEqual(['stil:', 'luid:']);
    await later(30, { headline: 'Zeker 240 doden', lede: 'Volgens Visser is niets bekend.', body: null });
    expect(lines().at(-1)).toContain('stil:');
  });

  it('is told there once in ten minutes of one story, over a restart', async () => {
    await post({ headline: 'Zeker 10 doden', urgency: 1 });
    await later(1, { headline: 'Zeker 40 doden', urgency: 1 });
    await desk.reopen();
    deliverer = deliver();
    await later(5, { headline: 'Zeker 90 doden', urgency: 1 });
    await later(6, { headline: 'Zeker 240 doden', urgency: 1 });
    expect(lines().map((line) => line.slice(0, 5))).toEqual(['luid:', 'stil:', 'luid:']);
    expect(lines().at(-1)).toContain('doden 90 → 240');
  });

  it('is not told there again when nobody knows how the last one went', async () => {
    await post({ headline: 'Zeker 10 doden', urgency: 1 });
    await file({ headline: 'Zeker 40 doden', urgency: 1 });
    platform.script.push(
      async () => ({ kind: 'sent', messageId: 'm1' }),
      async () => ({ kind: 'unknown', reason: 'the answer was lost' }),
    );
    platform.find = async () => ({ kind: 'found', messageId: 'm9' });
    await round();
    desk.now += minuteMs;
    await round();
    await later(3, { headline: 'Zeker 90 doden', urgency: 1 });
    expect(lines().map((line) => line.slice(0, 5))).toEqual(['luid:', 'stil:']);
  });
});

describe('a feed that writes its stories anew at every poll', () => {
  it('is not told of until it rests, and then in one line', async () => {
    await post({ headline: 'Zeker 10 doden' });
    for (let minute = 1; minute <= 20; minute++) await later(1, { headline: `Zeker ${10 + minute} doden` });
    const told = lines().length;
    expect(told).toBeLessThanOrEqual(3);
    for (let minute = 1; minute <= 20; minute++) await later(1, { headline: `Zeker ${100 + minute} doden` });
    expect(lines()).toHaveLength(told);
    for (let minutes = 0; minutes < 300; minutes += 5) {
      desk.now += 5 * minuteMs;
      await round();
    }
    expect(lines()).toHaveLength(told + 1);
    expect(lines().at(-1)).toContain('→ 120 · Zeker 120 doden');
  });

  it('has one line waiting, however long it goes on', async () => {
    await post({ headline: 'Zeker 10 doden' });
    for (let minute = 1; minute <= 20; minute++) await later(1, { headline: `Zeker ${10 + minute} doden` });
    const waiting = await desk.store.deliveries.list({ state: 'pending', limit: 50 });
    expect(waiting.filter(({ kind }) => kind === 'reply')).toHaveLength(1);
  });

  it('is told of all the same when what changes all the time is no more than a comma', async () => {
    await post({ headline: 'Zeker 10 doden' });
    for (let minute = 1; minute <= 14; minute++)
      await later(1, {
        headline: minute % 2 === 0 ? 'Zeker 10 doden' : 'Zeker 10 doden.',
        changedAt: desk.now,
      });
    await later(1, { headline: 'Zeker 240 doden', changedAt: desk.now });
    expect(lines().at(-1)).toContain('doden 10 → 240');
  });
});

describe('a thread that fails', () => {
  it('neither parks its channel nor is told as a trouble, and the next card is posted', async () => {
    await post({ headline: 'Zeker 10 doden', urgency: 1 });
    await file({ headline: 'Zeker 240 doden', urgency: 1 });
    platform.script.push(
      async () => ({ kind: 'sent', messageId: 'm1' }),
      async () => ({ kind: 'channel-broken', reason: { code: 'may-not-post' } }),
    );
    await round();
    await desk.file(wireItem({ guid: 'b' }));
    await round();
    expect(platform.acts.at(-1)).toMatchObject({ kind: 'post', post: { kind: 'card', number: 2 } });
    expect(await desk.store.troubles.undelivered()).toEqual([]);
  });

  it('is said in the channel where there can be no thread, and not at all where the card is gone', async () => {
    await post({ headline: 'Zeker 10 doden' });
    platform.script.push(
      async () => ({ kind: 'sent', messageId: 'm1' }),
      async () => ({ kind: 'message-gone', reason: { code: 'message-takes-no-answer' } }),
    );
    await later(1, { headline: 'Zeker 240 doden' });
    expect(platform.acts.at(-1)).toMatchObject({ kind: 'post', post: { kind: 'notice' } });
    const { length } = platform.acts;
    platform.script.push(
      async () => ({ kind: 'sent', messageId: 'm1' }),
      async () => ({ kind: 'message-gone', reason: { code: 'message-gone' } }),
    );
    await later(1, { headline: 'Zeker 250 doden' });
    expect(platform.acts.slice(length).map(({ kind }) => kind)).toEqual(['edit', 'thread-note']);
  });
});

const amsterdam = {
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  topics: shippedTopics,
  platformLabels: new Map<string, string>(),
} as const;

function deliver(present = presenter): Deliverer {
  const { store, clock } = desk;
  return createDeliverer({
    adapter: platform,
    store,
    clock,
    present,
    random: () => 0.5,
    log: quietLog,
  });
}

async function file(what: Partial<WireItem>) {
  await desk.file(wireItem({ ...what, guid: 'a', seenAt: desk.now }));
}

async function round() {
  await deliverer.round(new AbortController().signal);
}

async function post(what: Partial<WireItem>) {
  await file(what);
  await round();
}

async function later(minutes: number, what: Partial<WireItem>) {
  desk.now += minutes * minuteMs;
  await post(what);
}

/** `stil: …` of a line in a thread, `luid: …` of one in the channel. */
function lines(): readonly string[] {
  return platform.acts.flatMap(({ kind, post: said }: Act) =>
    kind !== 'edit' && said.kind === 'notice' ? [`${said.loud ? 'luid' : 'stil'}: ${said.text}`] : [],
  );
}

/** Of the card as it was last posted or edited. */
function changeOnCard(): string | null {
  const change = platform.acts
    .flatMap(({ post: said }) => (said.kind === 'card' ? [said.change] : []))
    .at(-1);
  return change === undefined ? null : saidText(change);
}
