import { afterEach, beforeEach, expect, test } from 'vitest';
import { presentTroubles } from '../../src/chat/words/tell-troubles.ts';
import { fileRows } from '../../src/chat/words/wire/tell-file.ts';
import type { FileStanding } from '../../src/domain/file-standing.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { readiness } from '../../src/health/readiness.ts';
import { watchTroubles } from '../../src/health/watch-troubles.ts';
import type { TroubleNews } from '../../src/store/troubles.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { minuteMs } from '../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test('a newsroom file that is wrong on another Telex is told wherever one asks, with which, and its end', async () => {
  const refused = { why: 'wrong', since: desk.now, problems: ['sources[0]: qq'] } as const;
  let file: FileStanding = {
    ...{ taken: null, refused: null, here: 'vm:1' },
    elsewhere: [{ ...refused, from: 'vm:2' }],
  };
  const report = () => reportHealth({ ...desk, adapters: [], newsroomFile: () => file });
  const told: string[] = [];
  const telling = { locale: 'nl', timeZone: 'Europe/Amsterdam', platformLabels: new Map() } as const;
  const onNews = (news: TroubleNews) =>
    told.push(presentTroubles(news, { ...telling, now: desk.now }).text.replaceAll(/\d+\.\d+/g, '…'));
  const { store } = desk;
  const watch = watchTroubles({ store, report, takesPosts: () => true, onNews, onChange: () => {} });

  expect(await readiness(store, report)).toMatchObject({
    ok: true,
    newsroomElsewhere: [{ telex: 'vm:2', why: 'wrong', problems: 1 }],
  });
  expect(fileRows(file, 'nl', () => '10.00').map(({ detail }) => detail)).toEqual([
    'op vm:2 geldt het niet zoals het er staat, sinds 10.00: er klopt iets niet (sources[0]: qq)',
  ]);
  await watch.look();
  desk.now += 2 * minuteMs;
  await watch.look();
  expect((await store.troubles.troubles()).map(({ key }) => key)).toEqual(['newsroom/vm:2']);
  file = { taken: null, refused: null, here: 'vm:1' };
  await watch.look();
  desk.now += minuteMs;
  await watch.look();
  expect(told).toEqual([
    '🔴 newsroom.yaml op vm:2 geldt niet zoals het er staat, sinds …: er klopt iets niet (sources[0]: qq). Wat er eerder stond, blijft gelden; npx telex check zegt daar alles wat niet klopt.',
    '🟢 Verholpen: newsroom.yaml op vm:2 geldt weer, of die Telex is er niet meer (…–…)',
  ]);
});
