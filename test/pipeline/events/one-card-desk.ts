import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import type { CardPost, NoticePost } from '../../../src/domain/post.ts';
import type { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { openEventDesk, sanne } from './event-desk.ts';
import { quake } from './quakes.ts';

export const joris: Person = { platform: 'slack', workspace: 'T1', userId: 'U2', name: 'Joris' };

type Step = Parameters<ReturnType<typeof createStoryHandling>['step']>[1];

/** A channel that asks for one card an event, four agencies, and what they and people do there. */
export type OneCardDesk = Awaited<ReturnType<typeof openOneCardDesk>>;

/** Opens it at the start of a night shift, at 20.00. */
export async function openOneCardDesk() {
  const events = await openEventDesk();
  const { channelId, desk, handling, platform, round } = events;
  const cards = () => platform.acts.flatMap(({ post }) => (post.kind === 'card' ? [post] : []));
  const room = {
    ...events,
    prefer: (agencies: string) => desk.store.channelSettings.choose(channelId, 'prefer', agencies),
    /** Files takes of these agencies a minute later, all in the same second, and lets them be posted. */
    async file(agencies: string, different: Parameters<typeof quake>[1] = {}) {
      desk.now += minuteMs;
      for (const agency of agencies.split(' ')) {
        const item = quake(different.guid ?? `${agency}-1`, {
          issuedAt: desk.now,
          seenAt: desk.now,
          ...different,
        });
        await desk.fileFrom(agency, item);
      }
      await round();
    },
    async press(step: Step, number: number, by: Person = sanne) {
      await handling.step(number, step, by, { channelId, at: desk.now });
      await round();
    },
    /** The card as it stands now. */
    card(): CardPost {
      const card = cards().at(-1);
      if (card === undefined) throw new Error('no card was sent');
      return card;
    },
    /** What the list that was sent last says by now: of each line its number, and whose it is. */
    list(): readonly string[] {
      const lists = platform.acts.flatMap(({ post }) => (post.kind === 'list' ? [post] : []));
      return (lists.at(-1)?.lines ?? []).map((line) => `#${line.number} ${saidText(line.desk?.said ?? [])}`);
    },
    /** Which stories somebody has, and how they stand. */
    async handledBy(by: Person = sanne): Promise<readonly string[]> {
      const all = await handling.handledBy(by, 0);
      return all.map(({ number, state }) => `${number} ${state}`).toSorted();
    },
    takes: () => (room.card().takes ?? []).map((line) => saidText(line)),
    /** What was said besides cards and lists, as a desk reads it: loud ones with a mark, and whom they call. */
    lines: () =>
      platform.acts
        .filter((act) => act.kind !== 'edit')
        .flatMap(({ post }) => (isNotice(post) ? [said(post)] : [])),
  };
  return room;
}

function isNotice(post: Act['post']): post is NoticePost {
  return post.kind === 'notice';
}

function said({ text, loud, calls }: NoticePost): string {
  const called = calls.map((line) => ` → ${saidText(line)}`).join('');
  return `${loud ? '! ' : ''}${text.split('\n')[0]}${called}`;
}
