import { expect, onTestFinished, test } from 'vitest';
import type { ChannelAddress } from '../../../../src/domain/channel.ts';
import { createStoryHandling } from '../../../../src/pipeline/handling/handle-stories.ts';
import { openSlackDesk } from '../../../support/slack/desk.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { minuteMs, wireItem } from '../../../support/wire-item.ts';

const secondMs = 1_000;
const sanne = { platform: 'slack', workspace: 'T0NIEUWS01', userId: 'U0SANNE001', name: 'Sanne' };
const stories = Array.from({ length: 20 }, (_, index) => `s${index}`);

/** A Slack that grants each method its tier, four channels, and twenty stories in each. */
async function openNight() {
  const office = await openSlackDesk({ tiers: true });
  onTestFinished(() => office.close());
  const channels: (readonly [ChannelAddress, SlackChannel])[] = [];
  for (const name of ['buitenland', 'nacht', 'chef', 'web']) channels.push(await office.channel(name));
  const { desk, server } = office;
  const callsOf = (method: string) => server.calls.filter((call) => call.method === method).length;
  await desk.file(...stories.map((guid) => wireItem({ guid })));
  await office.passes(minuteMs);
  expect(callsOf('chat.postMessage')).toBe(80);
  return { office, desk, server, channels, callsOf };
}

test('on a night on which everything changes at once Slack never has to say wait, and every card shows what is new', async () => {
  const { office, desk, server, channels, callsOf } = await openNight();
  await desk.file(...stories.map((guid) => wireItem({ guid, version: 2, headline: `Nieuw van ${guid}` })));
  await office.passes(10 * secondMs);
  const before = callsOf('chat.postMessage');
  await desk.file(wireItem({ guid: 'vers' }));
  await office.passes(3 * secondMs);
  // What is new does not wait for what changed.
  for (const [, channel] of channels) expect(office.shown(channel).join('\n')).toContain('Kop van vers');
  expect(callsOf('chat.postMessage')).toBeGreaterThanOrEqual(before + 4);
  await office.passes(3 * minuteMs);
  expect(server.overTheirTier).toEqual([]);
  expect(callsOf('chat.update')).toBe(80);
  for (const [, channel] of channels) {
    const text = office.shown(channel).join('\n');
    for (const guid of stories) expect(text).toContain(`Nieuw van ${guid}`);
  }
});

test('a kill among them is said and taken out at once, and so is the press of somebody who takes a story', async () => {
  const { office, desk, server, channels } = await openNight();
  await desk.file(...stories.map((guid) => wireItem({ guid, version: 2, headline: `Nieuw van ${guid}` })));
  await office.passes(10 * secondMs);
  const [, [nacht, inNacht]] = channels as [unknown, readonly [ChannelAddress, SlackChannel]];
  const waiting = stories.filter((guid) => !office.shown(inNacht).join('\n').includes(`Nieuw van ${guid}`));
  const pressed = waiting.find((guid) => guid !== 's19') ?? '';
  const handling = createStoryHandling({ store: desk.store, wake: () => undefined });
  const { id } = await desk.store.subscriptions.channel(nacht, null);
  await handling.step(stories.length - stories.indexOf(pressed), 'take', sanne, {
    channelId: id,
    at: desk.now,
  });
  await desk.file(wireItem({ guid: 's19', version: 3, pubStatus: 'canceled' }));
  await office.passes(5 * secondMs);
  for (const [, channel] of channels) {
    const text = office.shown(channel).join('\n');
    expect(text).toContain('INGETROKKEN');
    expect(text).not.toContain('s19: de eerste alinea');
  }
  expect(office.shown(inNacht).find((card) => card.includes(`van ${pressed}`))).toContain('@U0SANNE001');
  await office.passes(3 * minuteMs);
  expect(server.overTheirTier).toEqual([]);
});

test('a text that is killed in more channels than Slack takes edits a minute stands nowhere after half a minute', async () => {
  const office = await openSlackDesk({ tiers: true });
  onTestFinished(() => office.close());
  const channels: SlackChannel[] = [];
  for (let at = 0; at < 70; at++) channels.push((await office.channel(`k${at}`))[1]);
  await office.desk.file(wireItem({ guid: 'a' }));
  await office.passes(minuteMs);
  await office.desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'canceled' }));
  await office.passes(30 * secondMs);
  for (const channel of channels) expect(office.shown(channel).join('\n')).not.toContain('de eerste alinea');
});
