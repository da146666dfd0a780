import { lateMs } from '../../../domain/delay/delay.ts';
import type { ListedStory } from '../../../domain/event/listed-story.ts';
import type { StoryLine } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Brought } from '../../../store/following/brought.ts';
import type { Words } from '../../ports/locale.ts';
import { tellReason } from '../reasons/tell-reason.ts';
import { say } from '../say.ts';
import { presentListed } from '../story/also-by.ts';
import type { PresentContext } from '../story/context.ts';
import { tellMoment } from '../tell-moment.ts';
import { tellSpan } from '../tell-span.ts';

const words = {
  late: { nl: 'kwam {span} te laat: {why}', en: 'came {span} late: {why}' },
  seenLate: { nl: 'Telex zag het pas {at}', en: 'Telex saw it no sooner than {at}' },
  tried: { nl: 'plaatsen lukte pas bij poging {tries}', en: 'it was posted at try {tries}' },
  waited: { nl: 'het wachtte op zijn beurt tot {at}', en: 'it waited for its turn until {at}' },
  listed: {
    nl: 'te laat om apart te plaatsen: stond {at} in een lijst',
    en: 'too late to post by itself: in a list at {at}',
  },
  inDigest: {
    nl: 'kwam in stille uren: stond {at} in het overzicht',
    en: 'came in quiet hours: in the digest at {at}',
  },
  folded: {
    nl: 'kwam met veel tegelijk: stond {at} in een lijst',
    en: 'came with much else: in a list at {at}',
  },
  notPosted: { nl: 'staat niet in dit kanaal: {reason}', en: 'does not stand in this channel: {reason}' },
  noReason: { nl: 'reden onbekend', en: 'reason unknown' },
} satisfies Record<string, Words>;

/** A story as one line of what was missed: with what became of it in the channel, where that is more than that it came. */
export function presentMissed(listed: ListedStory, brought: Brought, context: PresentContext): StoryLine {
  const note = noteOf(listed.story, brought, context);
  const line = presentListed(listed, context);
  return note === null ? line : { ...line, note };
}

function noteOf({ seenAt }: Story, brought: Brought, context: PresentContext): string | null {
  const { locale, now } = context;
  const at = tellMoment(brought.at, now, context);
  switch (brought.became) {
    case 'told':
      return null;
    case 'listed':
      return say(words.listed, locale, { at });
    case 'in-digest':
      return say(words.inDigest, locale, { at });
    case 'folded':
      return say(words.folded, locale, { at });
    case 'not-posted': {
      const { reason } = brought;
      return say(words.notPosted, locale, {
        reason: reason === null ? words.noReason[locale] : tellReason(reason, locale),
      });
    }
    case 'posted': {
      const { availableAt, attempts, isBacklog } = brought;
      const lateBy = brought.at - availableAt;
      if (isBacklog || availableAt === 0 || lateBy <= lateMs) return null;
      const seen = tellMoment(Math.min(seenAt, now), now, context);
      const why =
        seenAt - availableAt > lateMs
          ? say(words.seenLate, locale, { at: seen })
          : attempts > 1
            ? say(words.tried, locale, { tries: attempts })
            : say(words.waited, locale, { at });
      return say(words.late, locale, { span: tellSpan(lateBy, locale), why });
    }
  }
}
