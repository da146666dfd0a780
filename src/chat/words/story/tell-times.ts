import type { EpochMs } from '../../../domain/item.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';

const words = {
  issued: { nl: 'Uitgegeven {at}', en: 'Issued {at}' },
  seen: { nl: 'gezien {at}', en: 'seen {at}' },
  seenFirst: { nl: 'Gezien {at}', en: 'Seen {at}' },
  posted: { nl: 'hier geplaatst {at}', en: 'posted here {at}' },
  notHere: { nl: 'niet in dit kanaal geplaatst', en: 'not posted in this channel' },
} satisfies Record<string, Words>;

/** `Uitgegeven 14.02.10, gezien 14.02.31, hier geplaatst 14.02.33.`: the agency's time, ours, and the platform's. */
export function tellTimes(
  { issuedAt, seenAt }: Pick<Story, 'issuedAt' | 'seenAt'>,
  postedAt: EpochMs | null,
  context: { readonly now: EpochMs; readonly locale: Locale; readonly timeZone: string },
): string {
  const { locale } = context;
  const tell = (said: Words, at: EpochMs) => say(said, locale, { at: tellSecond(at, context) });
  const parts = [
    ...(issuedAt === null
      ? [tell(words.seenFirst, seenAt)]
      : [tell(words.issued, issuedAt), tell(words.seen, seenAt)]),
    postedAt === null ? words.notHere[locale] : tell(words.posted, postedAt),
  ];
  return `${parts.join(', ')}.`;
}

/** `14.02.10`, of another day `gisteren 14.02.10`. */
function tellSecond(
  at: EpochMs,
  context: { readonly now: EpochMs; readonly locale: Locale; readonly timeZone: string },
): string {
  const { second } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(context.timeZone);
  const part = context.locale === 'nl' ? '.' : ':';
  return `${tellMoment(at, context.now, context)}${part}${String(second).padStart(2, '0')}`;
}
