import type { CardPost, NoticePost, Post, StoryLine } from '../post.ts';

/** A post as it was kept, by this version or an earlier one, whose posts knew less of a story. */
export function readStoredPost(json: string): Post {
  const post = JSON.parse(json) as Post;
  switch (post.kind) {
    case 'card':
      return cardOf(post);
    case 'list':
      return { ...post, lines: post.lines.map(lineOf) };
    case 'notice':
      return noticeOf(post);
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
