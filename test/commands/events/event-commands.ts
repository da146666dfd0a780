import { commands } from '../../../commands/index.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';
import { createCommandRouter } from '../../../src/chat/router/command-router.ts';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import type { EventDesk } from '../../pipeline/events/event-desk.ts';
import { sanne } from '../../pipeline/events/event-desk.ts';
import { quietLog } from '../../support/quiet-log.ts';

const channel = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const unused = async () => {
  throw new Error('not asked for');
};

/** What is typed in the channel of an event desk, with the real commands over its store. */
export function createEventCommands({ desk, handling, platform, round }: EventDesk) {
  const router = createCommandRouter({
    ...desk.store,
    search: { find: unused, spelledLike: unused },
    handling,
    commands,
    topics: shippedTopics,
    clock: () => desk.now,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    health: unused,
    log: quietLog,
  });
  return {
    /** The answer, as it is read; what it changes is shown. */
    async say(text: string, person: Person = sanne): Promise<string> {
      const reply: Reply = await router.run({
        ...{ text, channel, channelName: null, locale: null, asker: person.userId },
        mayManage: async () => true,
        person: async () => person,
      });
      await round();
      return replyToText(reply, 'nl');
    },
    /** The card as it stands: its number, headline and who has it. */
    card(): string {
      const card = platform.acts.findLast(({ post }) => post.kind === 'card')?.post;
      if (card?.kind !== 'card') throw new Error('no card was sent');
      return `#${card.number} ${card.title}${card.desk === null ? '' : ` | ${saidText(card.desk.said)}`}`;
    },
  };
}
