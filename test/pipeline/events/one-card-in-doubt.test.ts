import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pace } from '../../../src/chat/ports/adapter.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const lost = async () => ({ kind: 'unknown', reason: 'no answer' }) as const;

let desk: Newsdesk;
let platform: ScriptedAdapter;
let deliverer: Deliverer;
let channelId: number;

beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies([
    { id: 'anp', credit: 'ANP' },
    { id: 'afp', credit: 'AFP' },
  ]);
  await desk.follow(bureau, 'buitenland');
  channelId = (await desk.store.subscriptions.channel(bureau, null)).id;
  await ask('merge');
  open({});
});
afterEach(() => desk.close());

function open(pace: Partial<Pace>): void {
  platform = createScriptedAdapter(pace);
  deliverer = createDeliverer({
    adapter: platform,
    store: desk.store,
    present: presenter,
    clock: () => desk.now,
    random: () => 0.5,
    log: quietLog,
  });
}

describe('one card for an event, where nobody knows what came of a request', () => {
  it('waits for whether the first card stands, and then has the take under it', async () => {
    platform.script.push(lost);
    finds('m-eerst');
    await file('afp');
    await file('anp');
    await passes(5 * minuteMs);
    expect(sent()).toEqual(['post', 'thread-note under m-eerst', 'edit']);
  });

  it('posts the first card anew where it does not stand, and the take under that', async () => {
    platform.script.push(lost);
    await file('afp');
    await file('anp');
    await passes(5 * minuteMs);
    expect(sent()).toEqual(['post', 'post', 'thread-note under m2', 'edit']);
  });

  it('says a take once whose line was sent, and counts it when that was found', async () => {
    await file('afp');
    await passes(0);
    platform.script.push(lost);
    finds('m-regel');
    await file('anp');
    await passes(5 * minuteMs);
    expect(sent()).toEqual(['post', 'thread-note under m1', 'edit']);
    expect(lastCard()).toBe('eerst: AFP 20.01 · ook ANP 20.02');
  });

  it.each([
    [
      'looks for a card of its own that may stand there',
      { historyLagMs: 5_000 },
      ['post', 'post', 'edit', 'edit'],
    ],
    ['sends it again with its key', { sameKeyMs: 5 * minuteMs }, ['post', 'post', 'post', 'edit', 'edit']],
  ])('%s before it is a line, and then counts it', async (_, pace, acts) => {
    open(pace);
    await ask('apart');
    await file('afp');
    await passes(0);
    platform.script.push(lost);
    await file('anp');
    await deliverer.round(new AbortController().signal);
    await ask('merge');
    finds('m-eigen');
    await passes(5 * minuteMs);
    expect(sent()).toEqual(acts);
    expect(cards()).toContain('eerst: AFP 20.01 · ook ANP 20.02');
  });

  it('says of the own text of the card that it stands there again, where its line is found after that', async () => {
    await desk.store.channelSettings.choose(channelId, 'prefer', 'ANP');
    await file('afp');
    await passes(0);
    for (let acts = 0; acts < 2; acts++)
      platform.script.push(async (act) => ({
        kind: 'sent',
        messageId: act.kind === 'edit' ? act.messageId : 'm-anp',
      }));
    platform.script.push(lost);
    platform.find = async () => ({ kind: 'unknown', reason: { code: 'no-answer' } });
    await file('anp');
    await passes(3 * minuteMs);
    desk.now += minuteMs;
    await desk.fileFrom('anp', quake('anp-1', { pubStatus: 'canceled', version: 2 }));
    await passes(minuteMs);
    finds('m-eigen');
    await passes(60 * minuteMs);
    expect(platform.acts.map(({ post }) => (post.kind === 'notice' ? post.text : null))).toContain(
      '#1 (AFP 20.01) staat weer op deze kaart.',
    );
  });

  it('has the take on a card of its own where somebody took the card away', async () => {
    await file('afp');
    await passes(0);
    platform.script.push(async () => ({ kind: 'message-gone', reason: { code: 'message-gone' } }));
    await file('anp');
    await passes(5 * minuteMs);
    expect(sent().slice(0, 3)).toEqual(['post', 'thread-note under m1', 'post']);
    const said = platform.acts[2]?.post;
    expect(said?.kind === 'card' && said.title).toContain('Zware aardbeving');
  });
});

function ask(events: 'merge' | 'apart'): Promise<void> {
  return desk.store.channelSettings.choose(channelId, 'events', events);
}

function finds(messageId: string): void {
  platform.find = async () => ({ kind: 'found', messageId });
}

async function file(agency: string): Promise<void> {
  desk.now += minuteMs;
  const at = desk.now;
  await desk.fileFrom(agency, quake(`${agency}-1`, { issuedAt: at, seenAt: at }));
}

/** Delivers until nothing is due for so long. */
async function passes(ms: number): Promise<void> {
  const end = desk.now + ms;
  for (let rounds = 0; rounds < 50; rounds++) {
    const dueAt = await deliverer.round(new AbortController().signal);
    if (dueAt === null || dueAt > end) return;
    desk.now = Math.max(desk.now, dueAt);
  }
}

function sent(): readonly string[] {
  return platform.acts.map((act) =>
    act.kind === 'thread-note' ? `${act.kind} under ${act.messageId}` : act.kind,
  );
}

function lastCard(): string | undefined {
  return cards().at(-1);
}

/** What each card that was made says of its event. */
function cards(): readonly string[] {
  return platform.acts.flatMap(({ post }) =>
    post.kind === 'card' ? [(post.takes ?? []).map((line) => saidText(line)).join(' | ')] : [],
  );
}
