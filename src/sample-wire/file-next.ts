import type { EpochMs } from '../domain/item.ts';
import { domesticLive } from './copy/live-domestic.ts';
import { economyLive } from './copy/live-economy.ts';
import { foreignLive } from './copy/live-foreign.ts';
import { sportLive } from './copy/live-sport.ts';
import type { LiveCopy } from './copy.ts';
import {
  changeValue,
  chooseValues,
  fillCopy,
  fillText,
  type SampleText,
  type SlotValues,
} from './fill-copy.ts';
import { sampleGuid } from './open-backlog.ts';
import { pick, type Random, seededRandom } from './random.ts';
import { itemsPerFeed, type SampleItem, type SampleLog } from './sample-item.ts';

/** What the sample wire files while it runs. */
export const liveCopy: readonly LiveCopy[] = [...foreignLive, ...domesticLive, ...economyLive, ...sportLive];

/** How long an embargo on the sample wire lasts: short enough to see it end. */
const embargoMs = 90_000;
const cycleLength = 30;
/** How far back a new version, a correction or a kill looks for its item. */
const reach = 40;
/** At eight seconds a filing, two hours of texts. */
const marksKept = 900;

type Wish = { readonly feed?: SampleItem['feed']; readonly needs?: 'update' | 'correction' };

/**
 * The log after one more filing. Most are new items; in every thirty there are two new versions, a correction, a kill
 * (in ninjs: RSS has no field for it) and an item under embargo. Same log, same time, same filing.
 */
export function fileNext(log: SampleLog, now: EpochMs): SampleLog {
  const random = seededRandom(log.seed + (log.sequence + 1) * 2_654_435_761);
  const next = act(log, now, random);
  return { ...next, sequence: log.sequence + 1, items: trim(next.items) };
}

function act(log: SampleLog, now: EpochMs, random: Random): SampleLog {
  switch (log.sequence % cycleLength) {
    case 1:
    case 22:
      return fileItem(log, now, random, { needs: 'update' });
    case 3:
      return fileItem(log, now, random, { feed: 'ninjs' });
    case 5:
    case 26:
      return fileUpdate(log, now, random);
    case 9:
      return fileItem(log, now, random, { feed: 'ninjs' }, now + embargoMs);
    case 11:
      return fileItem(log, now, random, { needs: 'correction' });
    case 15:
      return fileCorrection(log, now, random);
    case 21:
      return fileKill(log, now, random);
    default:
      return fileItem(log, now, random, {});
  }
}

function fileItem(
  log: SampleLog,
  now: EpochMs,
  random: Random,
  wish: Wish,
  embargoedUntil: EpochMs | null = null,
): SampleLog {
  const index = choosePiece(log, random, wish);
  const copy = liveCopy[index];
  if (!copy) throw new RangeError('there is no copy to file');
  const item: SampleItem = {
    ...fillFreshly(log, copy, now, random),
    guid: sampleGuid(log.startedAt, String(log.sequence + 1)),
    feed: wish.feed ?? (random() < 0.5 ? 'rss' : 'ninjs'),
    desk: copy.desk,
    urgency: copy.urgency ?? 5,
    version: 1,
    issuedAt: now,
    changedAt: now,
    status: 'usable',
    embargoedUntil,
    corrected: false,
    note: embargoedUntil === null ? null : 'Onder embargo: niet publiceren voor het genoemde tijdstip.',
    live: true,
  };
  const kept = Math.floor(liveCopy.length * 0.7);
  return {
    ...log,
    recent: [...log.recent, index].slice(-kept),
    marks: [...log.marks, markOf(item)].slice(-marksKept),
    items: [item, ...log.items],
  };
}

/** A piece that was not filed of late and can do what is wished. */
function choosePiece(log: SampleLog, random: Random, wish: Wish): number {
  const able = liveCopy
    .map((_, index) => index)
    .filter((index) => !wish.needs || liveCopy[index]?.[wish.needs]);
  const rested = able.filter((index) => !log.recent.includes(index));
  return pick(rested.length > 0 ? rested : able, random);
}

/** Filled in so that its headline is none that stands on the wire now, and its text none that was filed of late. */
function fillFreshly(log: SampleLog, copy: LiveCopy, now: EpochMs, random: Random) {
  const standing = new Set(log.items.map(({ headline }) => headline));
  const marks = new Set(log.marks);
  let values = chooseValues(copy.slots, random);
  let text = fillCopy(copy, values, now);
  for (let tries = 0; tries < 40; tries += 1) {
    if (!standing.has(text.headline) && !marks.has(markOf(text))) break;
    values = chooseValues(copy.slots, random);
    text = fillCopy(copy, values, now);
  }
  return {
    ...text,
    dateline: copy.dateline === null ? null : fillText(copy.dateline, values, now),
    later: {
      update: updateOf(copy, values, now),
      correction: correctionOf(copy, values, now, random),
    },
  };
}

/** A number that stands for a text (FNV-1a, 32 bits). */
function markOf({ headline, body }: SampleText): number {
  let mark = 0x811c9dc5;
  for (const character of [headline, ...body].join('\n')) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark;
}

function updateOf(copy: LiveCopy, values: SlotValues, now: EpochMs): SampleText | null {
  if (!copy.update) return null;
  const { headline, lede, rest = copy.body.slice(1) } = copy.update;
  return fillCopy({ ...copy, headline, body: [lede, ...rest] }, values, now);
}

function correctionOf(copy: LiveCopy, values: SlotValues, now: EpochMs, random: Random): SampleText | null {
  if (!copy.correction) return null;
  const right = fillCopy(copy, changeValue(values, copy.slots, copy.correction.slot, random), now);
  const amends = `In een eerdere versie van dit bericht klopte ${copy.correction.what} niet. Dat is hersteld.`;
  return { headline: right.headline, body: [...right.body, amends] };
}

function fileUpdate(log: SampleLog, now: EpochMs, random: Random): SampleLog {
  const found = firstVersions(log, now).find(({ later }) => later.update !== null);
  if (!found?.later.update) return fileItem(log, now, random, {});
  return replace(log, { ...found, ...found.later.update, version: 2, changedAt: now });
}

function fileCorrection(log: SampleLog, now: EpochMs, random: Random): SampleLog {
  const found = firstVersions(log, now).find(({ later }) => later.correction !== null);
  if (!found?.later.correction) return fileItem(log, now, random, {});
  const note = 'Correctie: vervangt het eerdere bericht.';
  return replace(log, {
    ...found,
    ...found.later.correction,
    version: 2,
    changedAt: now,
    corrected: true,
    note,
  });
}

function fileKill(log: SampleLog, now: EpochMs, random: Random): SampleLog {
  const found = firstVersions(log, now).find(({ feed }) => feed === 'ninjs');
  if (!found) return fileItem(log, now, random, {});
  const note = 'Intrekking: dit bericht is onjuist gebleken. Niet gebruiken.';
  return replace(log, { ...found, version: 2, changedAt: now, status: 'canceled', note });
}

/** Live items that were never changed and are no longer held, oldest first: who polls has had time to see those. */
function firstVersions(log: SampleLog, now: EpochMs): readonly SampleItem[] {
  return log.items
    .slice(0, reach)
    .filter(({ live, version, embargoedUntil }) => live && version === 1 && (embargoedUntil ?? 0) <= now)
    .toReversed();
}

function replace(log: SampleLog, changed: SampleItem): SampleLog {
  return { ...log, items: log.items.map((item) => (item.guid === changed.guid ? changed : item)) };
}

function trim(items: readonly SampleItem[]): readonly SampleItem[] {
  const newestOf = (feed: SampleItem['feed']) =>
    items.filter((item) => item.feed === feed).slice(0, itemsPerFeed);
  const kept = new Set([...newestOf('rss'), ...newestOf('ninjs')]);
  return items.filter((item) => kept.has(item));
}
