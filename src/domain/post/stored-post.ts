import type { CardPost, NoticePost, Post, StoryLine } from '../post.ts';
import {
  type Fits,
  isFlag,
  isNumber,
  isText,
  isTime,
  listOf,
  objectOf,
  orAbsent,
  orNull,
} from '../text/fits.ts';
import { readObject } from '../text/read-json.ts';

const ifAny = (fits: Fits) => orAbsent(orNull(fits));
const isRun: Fits = (kept) => isWord(kept) || isAge(kept) || isMention(kept);
const isWord = objectOf({ text: isText, link: orAbsent(isText) });
const isAge = objectOf({ age: isTime, ageText: isText });
const isMention = objectOf({ mention: objectOf({ platform: isText, id: isText, name: isText }) });
const isSaid = listOf(isRun);
const areButtons = listOf(objectOf({ label: isText, command: isText }));
const isMark = objectOf({ kind: isText, sign: isText, word: isText });
const line = {
  ...{ number: isNumber, state: isText, title: isText, timeText: isText },
  ...{ headline: ifAny(isText), link: ifAny(isText), dateline: ifAny(isText), language: ifAny(isText) },
  ...{ issuedAt: ifAny(isTime), ageText: ifAny(isText), stateText: ifAny(isText), mark: ifAny(isMark) },
  clock: objectOf({ shownAt: ifAny(isTime), frame: isText, timeText: isText, ageText: ifAny(isText) }),
  takenBack: ifAny(objectOf({ lead: isText, name: ifAny(isText), reason: ifAny(isText) })),
  desk: ifAny(objectOf({ said: isSaid })),
  ...{ source: orAbsent(isText), excerpt: orAbsent(isSaid), note: orAbsent(isText) },
  event: orAbsent(
    objectOf({ alsoText: isText, takes: listOf(objectOf({ by: isText, issuedAt: ifAny(isTime) })) }),
  ),
};
const isLine = objectOf(line);
const isCard = objectOf({
  ...line,
  ...{ lede: ifAny(isText), rest: orAbsent(listOf(isText)), hints: listOf(isText), linkLabel: ifAny(isText) },
  ...{ topic: ifAny(isText), credit: ifAny(isText), placeText: ifAny(isText) },
  ...{ difference: ifAny(isSaid), change: orAbsent(isSaid), takes: orAbsent(listOf(isSaid)) },
  picture: orAbsent(objectOf({ address: isText, alt: isText })),
  ...{ calls: listOf(isSaid), buttons: areButtons, more: areButtons },
});
const isNotice = objectOf({
  ...{ text: isText, loud: ifAny(isFlag), mark: ifAny(isMark), number: ifAny(isNumber) },
  ...{ said: listOf(isSaid), calls: listOf(isSaid), buttons: areButtons, threadName: orAbsent(isText) },
});

/**
 * A post as it was kept, by this version or an earlier one, whose posts knew less of a story; null: it is damaged. One of which a part
 * is not what it should be is damaged too: it is shown beside all others of its channel, and none of them could be shown.
 */
export function readStoredPost(json: string): Post | null {
  const post = readObject<Post>(json);
  switch (post?.kind) {
    case 'card':
      return ifWhole(cardOf(post), isCard);
    case 'list': {
      if (!Array.isArray(post.lines) || !isText(post.title)) return null;
      const lines = post.lines.map(lineOf);
      return lines.every(isLine) ? { ...post, lines } : null;
    }
    case 'notice':
      return ifWhole(noticeOf(post), isNotice);
    default:
      return null;
  }
}

function ifWhole<Kept extends Post>(post: Kept, fits: Fits): Kept | null {
  return fits(post) ? post : null;
}

/** All that 0.1 knew stands in its title and its time. */
function lineOf<Line extends StoryLine>(line: Line): Line {
  const { title, issuedAt = null, timeText, ageText } = line ?? {};
  const frame = ageText === null ? '{time}' : '{time} ({age})';
  const unsaid: Partial<StoryLine> = {
    issuedAt,
    mark: null,
    headline: title,
    clock: { shownAt: issuedAt, frame, timeText, ageText },
    takenBack: null,
    desk: null,
  };
  return { ...unsaid, ...line };
}

function cardOf(card: CardPost): CardPost {
  const unsaid: Partial<CardPost> = { difference: null, hints: [], calls: [], more: [] };
  return lineOf({ ...unsaid, ...card });
}

function noticeOf(notice: NoticePost): NoticePost {
  const unsaid: Partial<NoticePost> = { mark: null, said: [], number: null, calls: [], buttons: [] };
  return { ...unsaid, ...notice };
}
