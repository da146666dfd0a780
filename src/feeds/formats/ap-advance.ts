import type { EpochMs, ItemDraft } from '../../domain/item.ts';
import { readEmbargoTime } from '../../domain/signals/embargo-time.ts';

/** What of copy tells that it was sent ahead of its day. */
export type AdvanceSigns = {
  /** Keyword and take: `BC-US--Study, Adv29`. */
  readonly slug: string | null;
  /** To editors: `For release Sunday, Nov. 29, and thereafter`. */
  readonly note: string | null;
  readonly sentAt: EpochMs | null;
  /** Whose clock it is, by `providerName`. */
  readonly provider: string | null;
};

const advanceMark = /\badv\.? ?(\d{1,2})\b/i;
const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}(?::\d{2})? ?[ap]\.?m`;
/** A sentence begins with it. What stands before it is looked at from there: a note may be of nothing but full stops. */
const releaseNote = new RegExp(
  String.raw`\bfor(?<=(?:^|[.:])\W{0,20}for) (?:release|use) (?:on |at |after )?(?:${day})`,
  'i',
);

/** Whether it says itself that it is for a later day, as AP marks its advances. */
export function isAdvanceCopy({ slug, note }: AdvanceSigns): boolean {
  return advanceMark.test(slug ?? '') || releaseNote.test(note ?? '');
}

/**
 * Until when copy in advance waits. `ADV06` is the sixth; a note says `For release Sunday, Dec. 6`. It is free from the first minute
 * of its day on the agency's clock; where no day can be read it waits for a person.
 */
export function advanceRelease({
  slug,
  note,
  sentAt,
  provider,
}: AdvanceSigns): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'> {
  const [advance = '', number = ''] = advanceMark.exec(slug ?? '') ?? [];
  const [release = ''] = /\b(?:for (?:release|use)|advance for|embargoed)\b.{0,80}/i.exec(note ?? '') ?? [];
  const read = (words: string) => readEmbargoTime(words, { provider, language: 'en', sentAt });
  const dated = sentAt === null ? null : dayAfter(Number(number), sentAt);
  const told = [
    read(release),
    dated === null ? null : read(`00:01 ${dated}`),
    namesDay(release) ? read(`00:01 ${release}`) : null,
  ];
  const until = told.find((time) => time !== null) ?? null;
  if (until !== null) return { pubStatus: 'usable', embargoedUntil: until };
  const words = [release, advance, 'advance copy'].find((each) => each !== '') ?? '';
  return { pubStatus: 'withheld', embargoedUntil: null, embargoWords: words };
}

function namesDay(release: string): boolean {
  return /day\b|\b(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)/i.test(release);
}

/** The next date with that number, as `2026-12-06`; null for none. */
function dayAfter(number: number, sentAt: EpochMs): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 31) return null;
  let date = Temporal.Instant.fromEpochMilliseconds(sentAt)
    .toZonedDateTimeISO('America/New_York')
    .toPlainDate();
  for (let ahead = 0; ahead < 62; ahead++) {
    if (date.day === number) return date.toString();
    date = date.add({ days: 1 });
  }
  return null;
}
