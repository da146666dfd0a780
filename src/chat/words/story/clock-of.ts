import { describeAge, describeTime } from '../../../domain/age.ts';
import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import type { OneStory } from '../../../domain/event/event-card.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Clock } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import { say } from '../say.ts';
import { frames } from '../story-words.ts';
import type { PresentContext } from './context.ts';
import { howGone } from './how-gone.ts';
import { embargoEnd } from './mark-of.ts';

/**
 * The one time of a story: that of its newest version, and what that was, with whose that is on the card of an event that shows another text; of one that comes late its agency's own; of one
 * that waited for an embargo the end of that.
 */
export function clockOf(story: OneStory, late: boolean, context: PresentContext): Clock {
  const { now, locale } = context;
  const { issuedAt, updatedAt, item, sender } = story;
  if (late && issuedAt !== null && describeTime(story, now, context).issuedAt !== null) {
    const told = toldAt(issuedAt, story, context);
    return {
      ...told,
      ageText: describeAge(issuedAt, now, context),
      frame: frame('late', { by: shortAgencyName(sender) }),
    };
  }
  const end = embargoEnd(story);
  if (updatedAt === null || (end !== null && item.changedAt === null))
    return {
      ...(end === null ? toldIssued(story, context) : toldAt(end, story, context)),
      frame: issuedFrame,
    };
  if (story.updatedBy !== undefined) {
    const by = shortAgencyName(story.updatedBy);
    return { ...toldAt(Math.min(updatedAt, now), story, context), frame: frame('updatedBy', { by }) };
  }
  const is = item.signal === 'correction' ? 'corrected' : 'updated';
  return { ...toldAt(Math.min(updatedAt, now), story, context), frame: frame(is) };

  function frame(what: keyof typeof frames, values = {}): string {
    return say(frames[what], locale, values);
  }
}

const issuedFrame = '{time} ({age})';

/** Of a story that was taken back: how long ago. */
export function takenBackClock(story: Story, context: PresentContext): Clock {
  const { now, locale } = context;
  const at = takenBackAt(story, now);
  const how = howGone(story);
  const frame = frames[how === 'asked' ? 'held' : how][locale];
  return { shownAt: at, frame, ...timeOf(at, context), ageText: describeAge(at, now, context) };
}

/** When it was taken back, as well as that is known. */
export function takenBackAt({ withdrawnAt, updatedAt, seenAt }: Story, now: EpochMs): EpochMs {
  return Math.min(withdrawnAt ?? updatedAt ?? seenAt, now);
}

/** What its agency says, where that can be: a time that lay ahead when it was seen stays impossible once it has come. */
function toldIssued(story: Story, context: PresentContext): Omit<Clock, 'frame'> {
  const { issuedAt, ...told } = describeTime(story, context.now, context);
  return { shownAt: issuedAt, ...told };
}

/** What befell it since it was seen. */
function toldAt(at: EpochMs, { seenAt }: Story, context: PresentContext): Omit<Clock, 'frame'> {
  const { issuedAt, ...told } = describeTime(
    { issuedAt: at, seenAt: Math.max(seenAt, at) },
    context.now,
    context,
  );
  return { shownAt: issuedAt, ...told };
}

function timeOf(at: EpochMs, context: PresentContext): Pick<Clock, 'timeText'> {
  return { timeText: describeTime({ issuedAt: at, seenAt: at }, context.now, context).timeText };
}
