import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import type { StoryLine } from '../../../src/domain/post.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { promiseDue } from '../../../src/pipeline/hours/keep-hours.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs } from '../../support/wire-item.ts';

export const bureau = { platform: 'web', workspace: '', externalId: 'bureau' };
const timeZone = 'Europe/Amsterdam';

/** A newsdesk with one channel that follows foreign news, its hours, and a platform in memory. */
export type HoursDesk = {
  readonly desk: Newsdesk;
  readonly adapter: ScriptedAdapter;
  readonly channelId: number;
  /** The clock comes to `now`: what is due by then is promised and sent. */
  at(now: number): Promise<void>;
  /** The same, and what was filed a minute before is read. */
  filedAt(now: number, ...items: readonly WireItem[]): Promise<void>;
  /** What was sent, one text an act; in one channel where it is named. */
  said(channel?: string): readonly string[];
  states(): Promise<Readonly<Record<string, number>>>;
};

export async function openHoursDesk(): Promise<HoursDesk> {
  const desk = await openNewsdesk();
  const adapter = createScriptedAdapter();
  await desk.follow(bureau, 'buitenland');
  const { id: channelId } = await desk.store.subscriptions.channel(bureau, null);
  const hoursDesk: HoursDesk = {
    desk,
    adapter,
    channelId,
    async at(now) {
      desk.now = now;
      const { store, clock } = desk;
      await promiseDue(now, timeZone, store);
      const deps = { adapter, store, clock, timeZone, present: presenter, random: () => 0.5, log: quietLog };
      await createDeliverer(deps).round(new AbortController().signal);
    },
    async filedAt(now, ...items) {
      desk.now = now;
      await desk.file(...items.map((item) => ({ ...item, issuedAt: now - minuteMs, seenAt: now })));
      await hoursDesk.at(now);
    },
    said: (channel) =>
      adapter.acts.filter((act) => channel === undefined || act.channel.externalId === channel).map(textOf),
    states: async () => Object.fromEntries(await desk.store.deliveries.countByState()),
  };
  return hoursDesk;
}

function textOf({ kind, post }: Act): string {
  switch (post.kind) {
    case 'list':
      return [`${kind} ${post.title}`, ...post.lines.map(lineText)].join(' | ');
    case 'card':
      return `${kind} ${post.title}`;
    case 'notice':
      return `${kind} ${post.text}`;
  }
}

function lineText({ title, event }: StoryLine): string {
  return event === undefined ? title : `${title} (${event.alsoText})`;
}
