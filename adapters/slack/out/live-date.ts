import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { escapeMrkdwn } from './escape.ts';

/**
 * An age that Slack keeps true itself: `<!date^1795459200^({ago})|(23 november 2026, CET)>` for mrkdwn. The clock time beside
 * it is ours and stands as text, since Slack's is the reader's own and would be a second one.
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function liveAge(at: EpochMs, format: string, locale: Locale, timeZone: string): string {
  const fallback = ageFormat(format, dateFallback(at, locale, timeZone));
  return `<!date^${slackSeconds(at)}^${format}|${escapeMrkdwn(fallback)}>`;
}

/** The fallback in the form of the age: in brackets where that is. */
export function ageFormat(format: string, text: string): string {
  return format.replace('{ago}', text);
}

/** For clients that cannot show a live age: the date, with the zone that it is in. */
export function dateFallback(at: EpochMs, locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZoneName: 'short',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const zone = parts.get('timeZoneName') ?? timeZone;
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}, ${zone}`;
}

/** A time in whole seconds since 1970, as Slack's dates have it. */
export function slackSeconds(at: EpochMs): number {
  return Math.floor(at / 1000);
}
