import type { Story } from '../story.ts';

/** Lines in one message: what Slack's blocks and Discord's letters hold with their links, so that none is only counted. */
const mostLines = 15;
const mostLetters = 3_400;
/** Of a line besides its headline, dateline and link: number, time, age, marks. */
const lettersAround = 110;
const longestHeadline = 400;
/** What says who else has it. */
const lettersBehind = 90;

/** What comes first in a digest: what is urgent, then what has more versions, what somebody took, what is newer. */
export function byWeight(stories: readonly Story[]): readonly Story[] {
  return stories.toSorted(
    (one, other) =>
      urgencyOf(one) - urgencyOf(other) ||
      other.revision - one.revision ||
      handsOf(other) - handsOf(one) ||
      other.cameAt - one.cameAt,
  );
}

/** IPTC's middle, where an agency says nothing. */
const usualUrgency = 5;

function urgencyOf({ item: { urgency } }: Story): number {
  return urgency ?? usualUrgency;
}

function handsOf({ handling }: Story): number {
  if (handling === null) return 0;
  return handling.kind === 'passed' ? -1 : 1;
}

/** `isShared`: others have it as well, and are named behind it. */
type Sized = Pick<Story, 'item'> & { readonly isShared?: boolean };

/** Stories in the messages of a digest, in their order: as many in each as every platform takes. */
export function splitDigest<Told extends Sized>(stories: readonly Told[]): readonly (readonly Told[])[] {
  const parts: Told[][] = [];
  let room = 0;
  for (const story of stories) {
    const letters = lettersOf(story);
    const part = parts.at(-1);
    if (part === undefined || part.length === mostLines || letters > room) {
      parts.push([story]);
      room = mostLetters - letters;
    } else {
      part.push(story);
      room -= letters;
    }
  }
  return parts;
}

function lettersOf({ item: { headline, lede, dateline, link }, isShared = false }: Sized): number {
  const head = Math.min((headline ?? lede ?? '').length, longestHeadline);
  const behind = isShared ? lettersBehind : 0;
  return head + (dateline?.text.length ?? 0) + (link?.length ?? 0) + lettersAround + behind;
}
