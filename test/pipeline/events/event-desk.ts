import type { Act, Pace } from '../../../src/chat/ports/adapter.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { promiseDue } from '../../../src/pipeline/hours/keep-hours.ts';
import { openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

export const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' } as const;
const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const timeZone = 'Europe/Amsterdam';

/** A newsroom with one channel that asks for one card an event, and what stands in it. */
export type EventDesk = Awaited<ReturnType<typeof openEventDesk>>;

/** Opens one on three agencies. `topics`: what its channel follows whole; `merges`: false leaves each story its card. */
export async function openEventDesk({
  topics = ['buitenland'],
  merges = true,
  prefer = [],
  pace = {},
}: Partial<{
  readonly topics: readonly string[];
  readonly merges: boolean;
  /** As the newsroom prefers. */
  readonly prefer: readonly string[];
  readonly pace: Partial<Pace>;
}> = {}) {
  const desk = await openNewsdesk();
  desk.agencies = createAgencies([
    { id: 'anp', credit: 'ANP' },
    { id: 'afp', credit: 'AFP' },
    { id: 'rtr', credit: 'Reuters' },
    { id: 'dpa', credit: 'DPA' },
  ]);
  await desk.follow(bureau, ...topics);
  const channelId = (await desk.store.subscriptions.channel(bureau, null)).id;
  if (merges) await desk.store.channelSettings.choose(channelId, 'events', 'merge');
  const platform = createScriptedAdapter(pace);
  const deliverer = createDeliverer({
    adapter: platform,
    store: desk.store,
    present: presenter,
    clock: () => desk.now,
    random: () => 0.5,
    timeZone,
    prefer,
    log: quietLog,
  });
  const handling = createStoryHandling({ store: desk.store, wake: () => {} });

  async function round(rounds = 6): Promise<void> {
    for (let done = 0; done < rounds; done++) {
      await promiseDue(desk.now, timeZone, desk.store);
      await deliverer.round(new AbortController().signal);
    }
  }

  /** A person says that a story belongs with another, or (null) with none; nothing is delivered of it yet. */
  async function say(number: number, other: number | null): Promise<void> {
    await handling.belong(number, other, sanne, { channelId, at: desk.now });
  }

  /** An agency files a version a minute later; nothing is delivered of it yet. */
  async function hear(agency: string, different: Different = {}): Promise<void> {
    desk.now += minuteMs;
    await desk.fileFrom(agency, quake(`${agency}-1`, { issuedAt: desk.now, seenAt: desk.now, ...different }));
  }

  return {
    desk,
    platform,
    handling,
    channelId,
    round,
    say,
    hear,
    async file(agency: string, different: Different = {}): Promise<void> {
      await hear(agency, different);
      await round();
    },
    async belong(number: number, other: number | null): Promise<void> {
      desk.now += 1_000;
      await say(number, other);
      await round();
    },
    /** What stands in the channel by now, message by message: `m2 under m1: 20.02 ANP: …`. */
    wall: () => wallOf(platform.acts),
    close: () => desk.close(),
  };
}

type Different = Parameters<typeof quake>[1];

function wallOf(acts: readonly Act[]): readonly string[] {
  const standing = new Map<string, string>();
  for (const [index, act] of acts.entries()) {
    if (act.kind !== 'post' && act.kind !== 'thread-note' && act.kind !== 'edit') continue;
    const id = act.kind === 'edit' ? act.messageId : `m${index + 1}`;
    const was = standing.get(id)?.split(': ')[0];
    const place = act.kind === 'thread-note' ? `${id} under ${act.messageId}` : (was ?? id);
    standing.set(id, `${place}: ${textOf(act.post)}`);
  }
  return [...standing.values()];
}

function textOf(post: Act['post']): string {
  if (post.kind === 'notice')
    return `${post.text.split('\n')[0]}${post.buttons.length > 0 ? ' [buttons]' : ''}`;
  if (post.kind === 'list') return [post.title, ...post.lines.map(({ title }) => title)].join(' | ');
  const { title, takes = [], hints } = post;
  const shown = hints.filter((hint) => !hint.startsWith('versie'));
  return [title, ...takes.map((line) => saidText(line)), ...shown].join(' | ');
}
