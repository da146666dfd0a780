import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Filter, type FilterTerm, tidyFilter } from '../../src/domain/filter/filter.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { everyTopic, shippedTopics } from '../../src/domain/topic.ts';
import { countryCodes } from '../../src/filter/country-list.ts';
import { shippedFilters as filters } from '../../src/filter/filters.ts';
import { routeStory } from '../../src/pipeline/route.ts';
import { pick, type Random, seededRandom } from '../../src/sample-wire/random.ts';
import { openNewsdesk } from '../../test/support/newsdesk.ts';
import { wireItem } from '../../test/support/wire-item.ts';
import { median } from '../median.ts';

const channels = 10_000;
/** One of a whole topic, nine with a filter. */
const each = 10;
const stories = 600;
/** Each story is routed so often: the first time the tables are read and the code is compiled. */
const passes = 6;
const goalMs = 5;
/** What is asked for, in the order of how often. */
const words =
  'akkoord brand verkiezing staking vrede gas haven boer stikstof rechtbank ziekenhuis trein energie woning school leger rente bank voetbal wielrennen'.split(
    ' ',
  );
const places =
  'Kyiv Delfzijl Gaza Moskou Brussel Parijs Londen Khartoem Teheran Groningen Peking Berlijn Rome Madrid Wenen Warschau Praag Kaboel Tokio Seoel'.split(
    ' ',
  );
const agencies = ['AFP', 'Reuters', 'AP', 'dpa', 'Belga', 'EFE', 'ANP'];

/** One routing of a story: to how many channels, and what it cost. */
type Run = { readonly channels: number; readonly ms: number };

/**
 * What it costs to find the channels of a story, beside ten thousand of them with a hundred thousand subscriptions, and what it
 * costs a channel to promise its card. Processor time of the process: that of one thread is told in steps of four milliseconds. A story counts
 * with the middle one of its runs, since on a machine that others use any run may be slowed; the last line has every run. Lines to print.
 */
export async function benchRouting(): Promise<readonly string[]> {
  const desk = await openNewsdesk();
  try {
    const random = seededRandom(7);
    fill(join(desk.dataDir, 'telex.sqlite'), random);
    const asked = Array.from({ length: stories }, (_, nth) => ({
      item: itemOf(nth, random),
      runs: [] as Run[],
    }));
    for (let pass = 0; pass < passes; pass++) {
      for (const { item, runs } of asked) {
        const before = processorMs();
        const routed = await routeStory({ item, sample: false, sender: 'ANP' }, desk.store.subscriptions);
        if (pass > 0) runs.push({ channels: routed.length, ms: processorMs() - before });
      }
    }
    const found = asked.map(({ runs }) => ({
      channels: runs[0]?.channels ?? 0,
      ms: median(runs.map(({ ms }) => ms)),
    }));
    return [
      `routing, ${count(channels)} channels with ${count(channels * each)} subscriptions (goal p99 ${goalMs} ms)`,
      line(
        'to 1,000 or fewer',
        found.filter((one) => one.channels <= 1_000),
      ),
      line(
        'to more',
        found.filter((one) => one.channels > 1_000),
      ),
      line('all', found),
      line(
        'all, each run',
        asked.flatMap(({ runs }) => runs),
      ),
      ...(await fanOut(desk)),
    ];
  } finally {
    await desk.close();
  }
}

function line(what: string, found: readonly Run[]): string {
  const most = Math.max(0, ...found.map((one) => one.channels));
  const ms = found.map((one) => one.ms).toSorted((one, other) => one - other);
  const at = (part: number) => (ms[Math.floor(ms.length * part)] ?? Number.NaN).toFixed(2);
  return `  ${what.padEnd(20)}${String(ms.length).padStart(5)} times, ${count(most)} channels at most   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms`;
}

/** The cards themselves: one more for each channel, whatever was asked to find it. The first are written to warm up. */
async function fanOut({ store, now }: Awaited<ReturnType<typeof openNewsdesk>>): Promise<readonly string[]> {
  const lines: string[] = [];
  const ids = Array.from({ length: channels }, (_, at) => at + 1);
  for (const [at, size] of cardCounts.entries()) {
    const posts = { number: at + 1, revision: 1, urgent: false, availableAt: now, at: now };
    const before = processorMs();
    await store.transaction(({ ledger }) => ledger.enqueuePosts(posts, ids.slice(0, size)));
    const us = ((processorMs() - before) * 1_000) / size;
    lines.push(`  cards of a story for ${count(size)} channels   ${us.toFixed(0)} µs a channel`);
  }
  return lines.slice(1);
}

const cardCounts = [600, 600, 5_000];

/** Straight into the tables: following a hundred thousand times is another measurement. */
function fill(path: string, random: Random): void {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  const channel = database.prepare(
    "INSERT INTO channel (platform, workspace, external_id, name) VALUES ('web', '', ?, ?)",
  );
  const subscription = database.prepare(
    `INSERT OR IGNORE INTO subscription (channel_id, topic, filter_json, taken_json, origin, active, marked, number)
     VALUES (?1, ?2, ?3, ?3, 'command', 1, ?4, ?5)`,
  );
  const mark = database.prepare(
    "INSERT OR IGNORE INTO subscription_mark (mark, topic, taken_json, channel_id, filter_json) VALUES (?1, ?2, ?4, ?3, '')",
  );
  database.exec('BEGIN');
  const usual = Array.from({ length: 3_000 }, () => filterOf(random)).map((filter) => ({
    json: JSON.stringify(filter),
    marks: filters.marksOf(filter),
  }));
  for (let id = 1; id <= channels; id++) {
    channel.run(`kanaal-${id}`, `kanaal-${id}`);
    for (let number = 1; number <= each; number++) {
      const topic = number > 1 && random() < 0.1 ? everyTopic : pick(shippedTopics, random).slug;
      const { json, marks } = number === 1 ? { json: '[]', marks: [] } : pick(usual, random);
      subscription.run(id, topic, json, marks.length > 0 ? 1 : 0, number);
      for (const own of marks) mark.run(own, topic, id, json);
    }
  }
  const story = database.prepare(
    `INSERT INTO story (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at)
     VALUES ('anp', 0, 'live', 1, ?, 'x', 1, 1, 1)`,
  );
  for (const _ of cardCounts) story.run(JSON.stringify(wireItem({ guid: 'urn:cards' })));
  database.exec('COMMIT');
  database.close();
}

/** What people ask for: mostly a country, a place or a word, sometimes more at once. */
function filterOf(random: Random): Filter {
  const terms: FilterTerm[] = [pick(asked, random)(random)];
  if (random() < 0.3) terms.push({ key: 'word', values: [often(words, random)], isNot: true });
  if (random() < 0.1) terms.push({ key: 'urgent', values: [] });
  return tidyFilter(terms);
}

const asked: readonly ((random: Random) => FilterTerm)[] = [
  // one a line; a country is asked for most
  (random) => ({ key: 'country', values: [often(countryCodes, random)] }),
  (random) => ({ key: 'country', values: [often(countryCodes, random)] }),
  (random) => ({ key: 'country', values: [often(countryCodes, random)] }),
  (random) => ({ key: 'place', values: [often(places, random)] }),
  (random) => ({ key: 'place', values: [often(places, random)] }),
  (random) => ({ key: 'word', values: [often(words, random)] }),
  (random) => ({ key: 'word', values: [often(words, random)] }),
  (random) => ({ key: 'source', values: [pick(agencies, random)] }),
  () => ({ key: 'region', values: ['sahel'] }),
];

/** A story of some three hundred words; one in three is of a desk that nobody follows. */
function itemOf(nth: number, random: Random): WireItem {
  const place = often(places, random);
  const text = Array.from({ length: 300 }, () => pick(prose, random)).join(' ');
  const lede = `In ${often(places, random)} is een ${often(words, random)} begonnen, meldt de politie van ${place}. `;
  return wireItem({
    guid: `urn:story:${nth}`,
    headline: `Nieuw over de ${often(words, random)} in ${place}`,
    lede,
    body: `${lede}\n\n${text}`,
    topics: nth % 3 === 0 ? ['niemand'] : [pick(shippedTopics, random).slug],
    urgency: random() < 0.05 ? 2 : 4,
    dateline: {
      text: place,
      places: [place.toUpperCase()],
      agencies: [pick(agencies, random)],
      date: null,
      country: often(countryCodes, random),
      zone: null,
    },
  });
}

/** The first of a list ten times as often as the last. */
function often<One>(list: readonly One[], random: Random): One {
  return pick(list.slice(0, Math.ceil(list.length * Math.max(0.1, random()))), random);
}

/** Words of which nobody follows one. */
const prose = Array.from({ length: 2_000 }, (_, at) => `woord${at.toString(36)}`);

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
