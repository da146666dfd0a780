import type { Act } from '../../../src/chat/ports/adapter.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import type { CardPost, NoticePost } from '../../../src/domain/post.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { promiseDue } from '../../../src/pipeline/hours/keep-hours.ts';
import { openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

export const sanne: Person = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
export const joris: Person = { platform: 'slack', workspace: 'T1', userId: 'U2', name: 'Joris' };

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
type Step = Parameters<ReturnType<typeof createStoryHandling>['step']>[1];

/** A channel that asks for one card an event, four agencies, and what they and people do there. */
export type OneCardDesk = Awaited<ReturnType<typeof openOneCardDesk>>;

/** Opens it at the start of a night shift, at 20.00. */
export async function openOneCardDesk() {
  const desk = await openNewsdesk();
  desk.agencies = createAgencies(
    ['ANP', 'AFP', 'Reuters', 'DPA'].map((credit) => ({
      id: credit === 'Reuters' ? 'rtr' : credit.toLowerCase(),
      credit,
    })),
  );
  await desk.follow(bureau, 'buitenland');
  const { id: channelId } = await desk.store.subscriptions.channel(bureau, null);
  await desk.store.channelSettings.choose(channelId, 'events', 'merge');
  const platform = createScriptedAdapter();
  const deliverer = createDeliverer({
    ...{ adapter: platform, store: desk.store, present: presenter, clock: () => desk.now },
    ...{ random: () => 0.5, log: quietLog, timeZone: 'Europe/Amsterdam' },
  });
  const handling = createStoryHandling({ store: desk.store, wake: () => {} });
  const cards = () => platform.acts.flatMap(({ post }) => (post.kind === 'card' ? [post] : []));
  const room = {
    desk,
    channelId,
    close: () => desk.close(),
    prefer: (agencies: string) => desk.store.channelSettings.choose(channelId, 'prefer', agencies),
    async round() {
      for (let rounds = 0; rounds < 8; rounds++) {
        await promiseDue(desk.now, 'Europe/Amsterdam', desk.store);
        await deliverer.round(new AbortController().signal);
      }
    },
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
      await room.round();
    },
    async press(step: Step, number: number, by: Person = sanne) {
      await handling.step(number, step, by, { channelId, at: desk.now });
      await room.round();
    },
    /** The card as it stands now. */
    card(): CardPost {
      const card = cards().at(-1);
      if (card === undefined) throw new Error('no card was sent');
      return card;
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
