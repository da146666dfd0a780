import type { EpochMs } from '../item.ts';
import { readObject } from '../text/read-json.ts';
import { dayOf, isMinuteOfDay, type MinuteOfDay, momentOf, readMinute } from './wall-clock.ts';

/** Hours in which a channel is left alone each day, in the newsroom's zone; across midnight where they end before they begin. */
export type QuietHours = {
  readonly from: MinuteOfDay;
  readonly until: MinuteOfDay;
  /** Urgent copy comes all the same. Kills, holds and corrections of what was posted always do. */
  readonly exceptUrgent: boolean;
};

/** When the quiet hours began that `now` lies in, and when they end; null: it lies in none. */
export function quietAt(
  { from, until }: Pick<QuietHours, 'from' | 'until'>,
  now: EpochMs,
  timeZone: string,
): { readonly since: EpochMs; readonly until: EpochMs } | null {
  const today = dayOf(now, timeZone);
  for (const day of [today.subtract({ days: 1 }), today]) {
    const endDay = until > from ? day : day.add({ days: 1 });
    const since = momentOf(day, from, timeZone);
    const end = momentOf(endDay, until, timeZone);
    if (since <= now && now < end) return { since, until: end };
  }
  return null;
}

const range =
  /^(?:(?:van|vanaf|from|tussen|between) )?(\S+?)\s*(?:-|–|—|tot|to|until|\b(?:en|and)\b)\s*(\S+?)(?:\s+(.+))?$/u;
const exceptions = new Set(['behalve spoed', 'except urgent', 'spoed', 'urgent']);

/** Reads `23.00-06.30 behalve spoed`, `van 23.00 tot 6 uur` and `23:00-06:30 except urgent`; null where it is not that. */
export function readQuietHours(typed: string): QuietHours | null {
  const [, begin, end, rest] = range.exec(bare(typed)) ?? [];
  if (begin === undefined || end === undefined) return null;
  if (rest !== undefined && !exceptions.has(rest)) return null;
  const from = readMinute(begin);
  const until = readMinute(end);
  if (from === null || until === null || from === until) return null;
  return { from, until, exceptUrgent: rest !== undefined };
}

/** In lower case, one space at a time, without the word for hours. */
function bare(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) ?uur\b/gu, '');
}

/** Quiet hours as they are kept; null: they are damaged. */
export function readKeptHours(json: string): QuietHours | null {
  const kept = readObject<QuietHours>(json);
  if (kept === null || !isMinuteOfDay(kept.from) || !isMinuteOfDay(kept.until)) return null;
  return typeof kept.exceptUrgent === 'boolean' ? kept : null;
}
