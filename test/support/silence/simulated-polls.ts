import { hourMs } from '../../../src/domain/hour-of-week.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { begin } from './simulated-sources.ts';

const minuteMs = 60_000;

/** A poll that found the document, and whether polls before it failed or it came late. */
export type Poll = { readonly at: EpochMs; readonly isLate: boolean };

/** When a source is polled with success, from the begin until `end`, in order. */
export type Polls = (random: () => number, end: EpochMs) => readonly Poll[];

/** Ways of being polled that are not each minute, by name. */
export const unsteady: Readonly<Record<string, Polls>> = {
  'each poll is 11 minutes late': (_, end) => {
    const found: Poll[] = [];
    for (let at = begin; at < end; at += 21 * minuteMs) found.push({ at, isLate: true });
    return found;
  },
  'half of the polls fail': failing((random) => random() < 0.5),
  'nine of ten polls fail': failing((random) => random() < 0.9),
  'it cannot be read for hours, each day': failing(outages(hourMs * 24, 6 * hourMs)),
  'it cannot be read for days, each fortnight': failing(outages(hourMs * 24 * 14, 96 * hourMs)),
};

/** Polled each five minutes, of which some fail. */
function failing(fails: (random: () => number, at: EpochMs) => boolean): Polls {
  return (random, end) => {
    const found: Poll[] = [];
    let isLate = false;
    for (let at = begin; at < end; at += 5 * minuteMs) {
      const isFailed = fails(random, at);
      if (!isFailed) found.push({ at, isLate });
      isLate = isFailed;
    }
    return found;
  };
}

/** Once in so long, by chance, and for up to so long. */
function outages(everyMs: number, mostMs: number) {
  let until = 0;
  return (random: () => number, at: EpochMs): boolean => {
    if (at === begin) until = 0;
    if (random() < (5 * minuteMs) / everyMs) until = at + mostMs * random();
    return at < until;
  };
}
