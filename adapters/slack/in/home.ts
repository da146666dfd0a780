import type { types } from '@slack/bolt';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { say } from '../../../src/chat/words/say.ts';
import { presentListed } from '../../../src/chat/words/story/also-by.ts';
import { tellSubscription } from '../../../src/chat/words/tell-subscription.ts';
import type { Channel, Subscription } from '../../../src/domain/channel.ts';
import { latestEvents } from '../../../src/filter/archive/latest-events.ts';
import { type Block, type RichText, richList, richText, textRun } from '../out/block-kit.ts';
import { cut } from '../out/escape.ts';
import { storyLines } from '../out/render-list.ts';
import type { Listening } from './listening.ts';
import * as words from './words.ts';

const mostChannels = 200;
const channelsPerBlock = 20;
const mostStories = 10;

/** The App Home tab: what each channel follows, and the newest stories. Made anew each time somebody opens it. */
export function listenToHome(listening: Listening): void {
  listening.app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({ user_id: event.user, view: await homeView(listening) });
  });
}

async function homeView(listening: Listening): Promise<types.HomeView> {
  const { who } = listening;
  const [channels, stories] = await Promise.all([channelBlocks(listening), newestBlocks(listening)]);
  return {
    type: 'home',
    blocks: [
      richText(textRun(words.channels[who.locale], true)),
      ...channels,
      { type: 'divider' },
      richText(textRun(words.newest[who.locale], true)),
      ...stories,
    ],
  };
}

async function channelBlocks(listening: Listening): Promise<readonly Block[]> {
  const { subscriptions, who } = listening;
  const ours = (await subscriptions.channels()).filter(
    ({ platform, workspace }) => platform === 'slack' && ['', listening.home()].includes(workspace),
  );
  const lines: (readonly RichText[])[] = [];
  for (const channel of ours.slice(0, mostChannels)) {
    const followed = await subscriptions.followed(channel.id);
    if (followed.length > 0 || channel.parkedReason !== null)
      lines.push(channelLine(channel, followed, listening));
  }
  if (lines.length === 0) return [richText(textRun(words.noChannels[who.locale]))];
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += channelsPerBlock)
    blocks.push(richList(lines.slice(start, start + channelsPerBlock)));
  return blocks;
}

/** Slack shows the name of a channel to those who may know it. */
function channelLine(
  channel: Channel,
  followed: readonly Subscription[],
  {
    topics,
    subscriptions: { filters },
    who: { locale },
  }: Pick<Listening, 'topics' | 'subscriptions' | 'who'>,
): readonly RichText[] {
  const labels = followed.map((subscription) =>
    tellSubscription(subscription, { topics: topics(), filters, locale }),
  );
  const said = labels.length === 0 ? words.nothing[locale] : labels.join(', ');
  const halted =
    channel.parkedReason === null
      ? ''
      : ` · ⚠ ${say(words.parked, locale, { reason: cut(tellReason(channel.parkedReason, locale), 300) })}`;
  return [{ type: 'channel', channel_id: channel.externalId }, textRun(`: ${said}${halted}`)];
}

async function newestBlocks(listening: Listening): Promise<readonly Block[]> {
  const { archive, storyEvents: events, clock, who, topics } = listening;
  const stories = await latestEvents({ topics: [], limit: mostStories }, { archive, events });
  if (stories.length === 0) return [richText(textRun(words.noStories[who.locale]))];
  const context = { ...who, now: clock(), topics: topics() };
  return storyLines(
    stories.map((story) => presentListed(story, context)),
    who,
  );
}
