import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeedParser, type FeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { createPolls } from '../../../src/pipeline/run-polls.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { FolderSource } from '../../../src/settings/source-table.ts';
import type { SourceHealth } from '../../../src/store/source-store.ts';
import { type Newsdesk, openNewsdesk } from '../newsdesk.ts';

/** A desk with one folder as its source, polled on a clock that only moves when told to. */
export type FolderDesk = {
  readonly folder: string;
  readonly desk: Newsdesk;
  /** Lines of the log at `warn` and above. */
  readonly lines: string[];
  /** How often a document was read. */
  reads(): number;
  /** A file as it has stood there for so long: two minutes, if nothing is said. */
  drop(name: string | Buffer, text: string, agoMs?: number): void;
  /** Names in the folder, or in `done` or `rejected`; a byte that is no UTF-8 as `\xe9`. */
  names(within?: string): readonly string[];
  /** Polls what is due, as often as it is due at once. */
  look(laterMs?: number): Promise<void>;
  /** Another process on the same data: what was in memory is gone. */
  restart(): Promise<void>;
  health(): Promise<SourceHealth>;
  headlines(): Promise<readonly string[]>;
  close(): Promise<void>;
};

export async function openFolderDesk(): Promise<FolderDesk> {
  const desk = await openNewsdesk();
  const folder = mkdtempSync(join(tmpdir(), 'telex-inbox-'));
  chmodSync(folder, 0o777);
  const parser = createFeedParser({});
  const lines: string[] = [];
  let reads = 0;
  const counting: Pick<FeedParser, 'parse'> = {
    parse(...given) {
      reads++;
      return parser.parse(...given);
    },
  };
  const source: FolderSource = {
    ...{ kind: 'folder', id: 'map', folder, format: null, topic: null, credit: null, timeZone: null },
    ...{ agency: null, owns: [], mayWithdraw: [], pictures: true, silence: true },
    ...{ everyMs: 60_000, everyIsSet: false, sample: false },
  };
  const stored = { id: 'map', url: `folder:${folder}`, credit: null, topic: null, sample: false };
  await desk.store.sources.sync([stored]);
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const start = () =>
    createPolls(
      {
        ...{ store: desk.store, clock: desk.clock, newsroom: newsroomDefaults, log },
        fetcher: { fetch: () => Promise.reject(new Error('no address')), stop: () => Promise.resolve() },
        parser: counting,
        enrich: createEnricher(newsroomDefaults),
        ...{ random: () => 0.5, onNews: () => {}, sources: [source] },
      },
      new AbortController().signal,
    );
  let polls = start();
  const health = async () => {
    const [known] = await desk.store.sources.health();
    if (known === undefined) throw new Error('the source is not known');
    return known;
  };
  return {
    ...{ folder, desk, lines, health },
    reads: () => reads,
    drop(name, text, agoMs = 120_000) {
      const path = Buffer.concat([Buffer.from(join(folder, '/')), Buffer.from(name)]);
      writeFileSync(path, text);
      const at = (desk.now - agoMs) / 1_000;
      utimesSync(path, at, at);
    },
    names: (within = '') =>
      readdirSync(join(folder, within), { encoding: 'buffer' })
        .map((name) =>
          name
            .toString('latin1')
            .replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`),
        )
        .toSorted(),
    async look(laterMs = 0) {
      desk.now += laterMs;
      for (let times = 0; times < 10; times++) {
        await polls.startDue();
        await polls.ended();
        if (((await health()).nextPollAt ?? 0) > desk.now) return;
      }
      throw new Error('the folder is looked at again and again');
    },
    async restart() {
      await polls.ended();
      await desk.reopen();
      polls = start();
    },
    async headlines() {
      const found = await desk.store.archive.latest({ topics: [], limit: 1_000 });
      return found.map(({ item }) => item.headline ?? '').toSorted();
    },
    async close() {
      await polls.ended();
      await parser.stop();
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}
