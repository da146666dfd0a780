import type { CardPost, NoticePost, Post, StoryLine } from '../post.ts';
import { readObject } from '../text/read-json.ts';

/** A post as it was kept, by this version or an earlier one, whose posts knew less of a story; null: it is damaged. */
export function readStoredPost(json: string): Post | null {
  const post = readObject<Post>(json);
  switch (post?.kind) {
    case 'card':
      return cardOf(post);
    case 'list':
      return Array.isArray(post.lines) ? { ...post, lines: post.lines.map(lineOf) } : null;
    case 'notice':
      return noticeOf(post);
    default:
      return null;
  }
}

/** All that 0.1 knew stands in its title and its time. */
function lineOf<Line extends StoryLine>(line: Line): Line {
  const { title, issuedAt, timeText, ageText } = line;
  const frame = ageText === null ? '{time}' : '{time} ({age})';
  const unsaid: Partial<StoryLine> = {
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
