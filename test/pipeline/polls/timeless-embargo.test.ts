import { afterEach, beforeEach, expect, test } from 'vitest';
import { conditional, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;
beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(
    `sources:\n  - { id: wire, url: 'http://127.0.0.1:${wire.port}/items', every: 1m }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

test.each(['<embargoed/>', '<embargoed>Prinsjesdag</embargoed>'])(
  'an item under %s is not missed in silence: its source says so, and people can let it go',
  async (element) => {
    const { now } = desk;
    const issued = new Date(now - minuteMs).toISOString();
    wire.on(
      '/items',
      conditional(
        `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><itemMeta>${element}<versionCreated>${issued}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Begroting uitgelekt</headline></contentMeta></newsItem>`,
        { etag: '"1"' },
      ),
    );
    await desk.round();
    const [source] = await desk.store().sources.health();
    expect(source?.lastError).toContain('1 under an embargo that tells no time');
    expect(source?.lastError).toContain('/embargo');
    const [held] = await desk.store().archive.underEmbargo(now);
    expect(held?.item).toMatchObject({ headline: 'Begroting uitgelekt', pubStatus: 'withheld' });
    expect(held?.state).toBe('held');
  },
);
