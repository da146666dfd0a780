import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StuckFiles } from '../../src/domain/folder/stuck-files.ts';
import { reportHealth } from '../../src/health/health-report.ts';
import { tellInLog } from '../../src/health/tell-in-log.ts';
import { watchTroubles } from '../../src/health/watch-troubles.ts';
import { createLog } from '../../src/observability/log.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import type { SourceFault } from '../../src/store/source-store.ts';
import { allUp } from '../support/adapter-state.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { createScriptedAdapter } from '../support/scripted-adapter.ts';
import { minuteMs } from '../support/wire-item.ts';

const stuck: StuckFiles = { what: 'unreadable', count: 3, name: 'oud.xml', code: 'EACCES' };
const warning: SourceFault = { text: '3 files cannot be read', kind: 'unreadable' };
const isDown: SourceFault = { text: 'the folder cannot be read', kind: 'folder' };

const filesStand = expect.stringMatching(/^🔴 In de map van bron map blijven bestanden staan/);
const noneStands = expect.stringMatching(/^🟢 Verholpen: in de map van bron map blijft niets meer staan/);
const unread = '🔴 Bron map is niet te lezen, sinds 20.';
const readAgain = '🟢 Verholpen: bron map is weer te lezen (20.';

let desk: Newsdesk;
let lines: string[];
const note = (line: string) => void lines.push(line);
let watch: ReturnType<typeof watchTroubles>;

beforeEach(async () => {
  desk = await openNewsdesk();
  lines = [];
  await desk.store.troubles.syncAlarms(
    [{ platform: 'web', workspace: '', externalId: 'storingen' }],
    'a text of the file',
  );
  watch = watchTroubles({
    store: desk.store,
    report: () =>
      reportHealth({
        ...{ store: desk.store, clock: desk.clock },
        adapters: [{ platform: 'web', state: () => allUp }],
      }),
    takesPosts: () => true,
    onNews: (news) => tellInLog(news, createLog({ level: 'warn', destination: { write: note } })),
    onChange: () => {},
  });
});
afterEach(() => desk.close());

async function folders(...ids: readonly string[]): Promise<void> {
  const rest = { credit: null, topic: null, sample: false };
  await desk.store.sources.sync(ids.map((id) => ({ id, url: `folder:/in/${id}`, ...rest })));
}

type Found = 'well' | 'stuck' | 'down';

/** Each minute the folder is looked at and found so, and what does not go on is looked for. */
async function passes(found: Found, id = 'map', minutes = 20): Promise<void> {
  for (let at = 0; at < minutes; at++) {
    desk.now += minuteMs;
    await poll(found, id);
    await watch.look();
  }
}

async function poll(found: Found, id: string): Promise<void> {
  const facts = { at: desk.now, nextPollAt: desk.now + minuteMs };
  const results = {
    well: { state: 'ok', rejected: [], stuck: [] },
    stuck: { state: 'ok', warning, rejected: [], stuck: [stuck] },
    // Nobody can look into the folder: what was known of its files is left as it was.
    down: { state: 'failing', fault: isDown },
  } as const;
  await desk.store.sources.savePoll({ id, fence: 0 }, { ...facts, ...results[found] });
}

/** What came into the alarm channel since it was looked at last, a line each. */
async function posted(): Promise<readonly string[]> {
  const adapter = { ...createScriptedAdapter(), platform: 'web' };
  const { store, clock } = desk;
  const deliverer = createDeliverer({
    ...{ adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog },
  });
  await deliverer.round(new AbortController().signal);
  return adapter.acts.flatMap(({ post }) => (post.kind === 'notice' ? post.text.split('\n') : []));
}

test('that a folder cannot be read is told where files stood in it before, and both ends', async () => {
  await folders('map');
  await passes('stuck');
  expect(await posted()).toEqual([filesStand]);
  expect(lines[0]).toContain('files stay in the folder of the source map: 3 files cannot be read');
  await passes('down');
  expect(await posted()).toEqual([expect.stringContaining(unread)]);
  // The files stand there as they did.
  await passes('stuck');
  expect(await posted()).toEqual([expect.stringContaining(readAgain)]);
  await passes('well');
  expect(await posted()).toEqual([noneStands]);
});

test('that files stand in a folder is told where it could not be read before', async () => {
  await folders('map');
  await passes('down');
  expect(await posted()).toEqual([expect.stringContaining(unread)]);
  await passes('stuck');
  expect((await posted()).toSorted()).toEqual([filesStand, expect.stringContaining(readAgain)]);
  await passes('well');
  expect(await posted()).toEqual([noneStands]);
});

test('files that were seen once before their folder went are not told until it is back', async () => {
  await folders('map');
  await passes('stuck', 'map', 1);
  await passes('down');
  expect(await posted()).toEqual([expect.stringContaining(unread)]);
  await passes('stuck');
  expect((await posted()).toSorted()).toEqual([filesStand, expect.stringContaining(readAgain)]);
});

test.each(['down', 'stuck'] as const)(
  'a source of which the folder is %s is not said to be well where it is paused',
  async (found) => {
    await folders('map');
    await passes(found);
    expect(await posted()).toHaveLength(1);
    await desk.store.chatSources.pause({ id: 'map', until: null, by: null, at: desk.now });
    for (let at = 0; at < 20; at++) {
      desk.now += minuteMs;
      await watch.look();
    }
    expect(await posted()).toEqual([
      expect.stringContaining('niet meer gelezen, want op pauze of niet meer in newsroom.yaml: map'),
    ]);
  },
);

test('a source that is paused is named once, where files stood in its folder and it was down as well', async () => {
  await folders('map');
  await passes('stuck');
  await passes('down');
  expect(await posted()).toHaveLength(2);
  await desk.store.chatSources.pause({ id: 'map', until: null, by: null, at: desk.now });
  for (let at = 0; at < 20; at++) {
    desk.now += minuteMs;
    await watch.look();
  }
  expect(await posted()).toEqual([
    expect.stringMatching(/niet meer gelezen, want op pauze of niet meer in newsroom\.yaml: map \(/),
  ]);
});

test('files that stand in the folders of many sources are told in one line, and that none do any more', async () => {
  const ids = ['een', 'twee', 'drie', 'vier'];
  await folders(...ids);
  for (const id of ids) await poll('stuck', id);
  await passes('stuck', 'een');
  expect(await posted()).toEqual([
    '🔴 In de mappen van 4 bronnen blijven bestanden staan, sinds 20.01: drie, een, twee, vier. /bronnen zegt welke, en wat te doen is.',
  ]);
  for (const id of ids) await poll('well', id);
  await passes('well', 'een');
  expect(await posted()).toEqual([
    expect.stringContaining('🟢 Verholpen: in de mappen van 4 bronnen blijft niets meer staan: drie, een,'),
  ]);
});
