import { clockParts } from '../../../src/domain/post/post-lines.ts';
import type { CardPost, Clock } from '../../../src/domain/post.ts';
import { type Block, plain } from './block-kit.ts';
import { liveAge } from './live-date.ts';
import type { RenderFor } from './render-for.ts';

/** A clock around its age: Slack sets a gap before and after that, so that its brackets go into it. */
export type SplitClock = {
  readonly before: string;
  /** `({ago})`; null where there is none. */
  readonly format: string | null;
  readonly after: string;
};

/** `bijgewerkt 02.14`, `({ago})`. */
export function splitClock(clock: Clock): SplitClock {
  const { before, hasAge, after } = clockParts(clock);
  if (!hasAge) return { before, format: null, after };
  const isBracketed = before.endsWith('(') && after.startsWith(')');
  if (!isBracketed) return { before: before.trimEnd(), format: '{ago}', after };
  return { before: before.slice(0, -1).trimEnd(), format: '({ago})', after: after.slice(1) };
}

/** `01.52 (5 minutes ago) · 🇴🇲 04.52 · ANP · #412 · versie 2`. */
export function smallPrint(card: CardPost, { locale, timeZone }: RenderFor): Block {
  const { clock, placeText, credit, number, hints, takenBack } = card;
  const { before, format, after } = splitClock(clock);
  const said = takenBack === null ? [placeText, credit] : [];
  const rest = [after, ...said, `#${number}`, ...hints].filter((each) => each !== null && each !== '');
  const { shownAt } = clock;
  if (format === null || shownAt === null)
    return { type: 'context', elements: [plain([before, ...rest].join(' · '))] };
  return {
    type: 'context',
    elements: [
      ...(before === '' ? [] : [plain(before)]),
      { type: 'mrkdwn', verbatim: true, text: liveAge(shownAt, format, locale, timeZone) },
      plain(`· ${rest.join(' · ')}`),
    ],
  };
}
