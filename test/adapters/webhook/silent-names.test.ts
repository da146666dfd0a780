import { expect, it } from 'vitest';
import { create } from '../../../adapters/webhook/index.ts';
import type { Receiver } from '../../../adapters/webhook/settings.ts';
import { tellTroubles } from '../../../src/chat/words/tell-troubles.ts';
import { reportHealth } from '../../../src/health/health-report.ts';
import { watchTroubles } from '../../../src/health/watch-troubles.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { platforms } from '../../../src/platforms.ts';
import { platformLabels } from '../../../src/settings/platform-list.ts';
import type { TroubleNews } from '../../../src/store/troubles.ts';
import { openTestNames } from '../../support/lookup/silent-names.ts';
import { openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { webhookHarness, webhookKey } from '../../support/webhook/harness.ts';
import { openReceiver } from '../../support/webhook/receiver.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

it('receivers whose names nobody answers for hold up no other, are told with their names, and get all in the end', async () => {
  using names = openTestNames();
  const desk = await openNewsdesk();
  const { store, clock } = desk;
  const server = await openReceiver(webhookKey);
  const receivers = new Map<string, Receiver>();
  const made = create({ clock, locale: 'nl', settings: { receivers }, lookup: names.lookup });
  const { adapter, messages, receiver, stop } = {
    ...webhookHarness(server, made, receivers),
    stop: () => Promise.all([made.stop(), server.goDown()]),
  };
  await adapter.start();
  const { port } = new URL(receiver.url);
  const [cms, site, archive] = ['cms', 'site', 'archief'].map((name) => {
    receivers.set(name, { name, url: new URL(`http://${name}.test:${port}/${name}`), keys: [webhookKey] });
    return { platform: 'webhook', workspace: '', externalId: name } as const;
  });
  if (cms === undefined || site === undefined || archive === undefined) throw new Error('three of them');
  for (const channel of [cms, site, archive]) await desk.follow(channel, 'buitenland');
  const told: TroubleNews[] = [];
  const watch = watchTroubles({
    store,
    report: () => reportHealth({ store, adapters: [adapter], clock }),
    takesPosts: () => true,
    onNews: (news) => void told.push(news),
    onChange: () => {},
  });
  const deliverer = createDeliverer({
    ...{ adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog },
  });
  const passes = async (ms: number) => {
    for (const end = desk.now + ms; desk.now < end; desk.now += 5_000) {
      await deliverer.round(new AbortController().signal);
      await watch.look();
    }
  };
  const headlines = async (channel: typeof cms) =>
    (await messages(channel)).map(({ text }) => /Kop van [\w-]+/.exec(text)?.[0]).toSorted();

  names.silence('cms.test', 'site.test');
  const guids = ['een', 'twee', 'drie', 'vier'];
  for (const guid of guids) {
    await desk.file(wireItem({ guid, issuedAt: desk.now }));
    await passes(minuteMs);
  }
  const all = guids.map((guid) => `Kop van ${guid}`).toSorted();
  expect(await headlines(archive)).toEqual(all);
  expect([await headlines(cms), await headlines(site)]).toEqual([[], []]);
  // One thread of the few that there are, whatever the number of names.
  expect(names.held()).toHaveLength(1);
  const telling = { locale: 'nl', timeZone: 'Europe/Amsterdam', now: desk.now } as const;
  const begun = told.flatMap((news) =>
    tellTroubles(news.begun, { ...telling, platformLabels: platformLabels(platforms) }),
  );
  for (const name of ['cms', 'site'])
    expect(begun.join('\n')).toContain(`geen naamserver antwoordt voor ${name}.test`);

  names.answer('cms.test', 'site.test');
  await passes(25 * minuteMs);
  expect([await headlines(cms), await headlines(site)]).toEqual([all, all]);
  await stop();
  await desk.close();
});
