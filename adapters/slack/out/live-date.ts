import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { escapeMrkdwn } from './escape.ts';

/** How Slack shows it: the reader's own clock time, then an age that it keeps true itself. */
export const liveFormat = '{time} ({ago})';

/**
 * `<!date^1795459200^{time} ({ago})|23 november 2026 19.40 uur CET>` for mrkdwn.
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function liveDate(at: EpochMs, locale: Locale, timeZone: string): string {
  return `<!date^${slackSeconds(at)}^${liveFormat}|${escapeMrkdwn(absoluteTime(at, locale, timeZone))}>`;
}

/** For clients that cannot show a live date: the whole date, with the zone it is in. */
export function absoluteTime(at: EpochMs, locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
  const zone = parts.get('timeZoneName') ?? timeZone;
  return locale === 'nl'
    ? `${day} ${parts.get('hour')}.${parts.get('minute')} uur ${zone}`
    : `${day} ${parts.get('hour')}:${parts.get('minute')} ${zone}`;
}

/** A time in whole seconds since 1970, as Slack's dates have it. */
export function slackSeconds(at: EpochMs): number {
  return Math.floor(at / 1000);
}
