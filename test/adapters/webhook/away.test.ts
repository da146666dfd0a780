import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellTroubles } from '../../../src/chat/words/tell-troubles.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { reportHealth } from '../../../src/health/health-report.ts';
import { watchTroubles } from '../../../src/health/watch-troubles.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { platforms } from '../../../src/platforms.ts';
import { platformLabels } from '../../../src/settings/platform-list.ts';
import type { TroubleNews } from '../../../src/store/troubles.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { openWebhookHarness, type WebhookHarness } from '../../support/webhook/harness.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
let webhook: WebhookHarness;
let cms: ChannelAddress;
let archive: ChannelAddress;
let passes: (ms: number) => Promise<void>;
let told: TroubleNews[];

beforeEach(async () => {
  desk = await openNewsdesk();
  const { store, clock } = desk;
  webhook = await openWebhookHarness(clock);
  const { adapter } = webhook;
  [cms, archive] = [await webhook.addChannel('cms'), await webhook.addChannel('archief')];
  for (const channel of [cms, archive]) await desk.follow(channel, 'buitenland');
  told = [];
  const watch = watchTroubles({
    store,
    report: () => reportHealth({ store, adapters: [adapter], clock }),
    takesPosts: () => true,
    onNews: (news) => void told.push(news),
    onChange: () => {},
  });
  const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
  const deliverer = createDeliverer(deps);
  passes = async (ms) => {
    for (const end = desk.now + ms; desk.now < end; desk.now += 5_000) {
      await deliverer.round(new AbortController().signal);
      await watch.look();
    }
  };
});
afterEach(async () => {
  await webhook.stop();
  await desk.close();
});

const begun = () => {
  const telling = { locale: 'nl', timeZone: 'Europe/Amsterdam', now: desk.now } as const;
  const labels = platformLabels(platforms);
  return told.flatMap((news) => tellTroubles(news.begun, { ...telling, platformLabels: labels })).join('\n');
};
const headlines = async (channel: ChannelAddress) =>
  (await webhook.messages(channel)).map(({ text }) => /Kop van [\w-]+/.exec(text)?.[0]);

it.each([
  [503, /cms.*(?:Webhook cms antwoordde 503)/u],
  [410, /cms.*op Webhook.*de ontvanger wil niets meer hebben \(410\)/u],
  [401, /cms.*op Webhook.*geef hem hetzelfde geheim als in WEBHOOK_SECRETS staat/u],
])(
  'a receiver that answers %i is told within three minutes, holds up no other, and gets all in the end',
  async (status, sentence) => {
    webhook.receiver.answer('/cms', { status });
    const guids = ['een', 'twee', 'drie', 'vier'];
    for (const guid of guids) {
      await desk.file(wireItem({ guid, issuedAt: desk.now }));
      await passes(minuteMs);
    }
    const all = guids.map((guid) => `Kop van ${guid}`);
    expect(await headlines(archive)).toEqual(all);
    expect(await headlines(cms)).toEqual([]);
    expect(begun()).toMatch(sentence);
    webhook.receiver.answer('/cms', null);
    await passes(25 * minuteMs);
    expect((await headlines(cms)).toSorted()).toEqual(all.toSorted());
    const keys = (which: 'begun' | 'over') => told.flatMap((news) => news[which].map(({ key }) => key));
    expect(keys('over').toSorted()).toEqual(keys('begun').toSorted());
  },
);
