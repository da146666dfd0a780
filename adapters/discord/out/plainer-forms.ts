import type { Locale } from '../../../src/chat/ports/locale.ts';
import { markText } from '../../../src/domain/post/post-lines.ts';
import type { Post, StoryLine } from '../../../src/domain/post.ts';
import { buttonRows } from './components.ts';
import { fitText } from './escape.ts';
import type { Mark } from './mark.ts';
import {
  type CardForm,
  type MessageBody,
  ofComponents,
  ofText,
  renderLoud,
  renderPost,
} from './render-card.ts';

/** What is left of a post in a form of it: all, all but its picture or its addresses, or headline, dateline and number alone. */
export type Leaving = 'all' | 'all but its picture' | 'all but its links' | 'headline, dateline and number';

/** One way to say a post. */
export type PostForm = {
  readonly leaves: Leaving;
  /** What is posted. */
  readonly first: MessageBody;
  /** What it becomes in the end; null where that is the same. */
  readonly final: MessageBody | null;
  /** Raises no notification. */
  readonly isQuiet: boolean;
};

/**
 * The ways to say a post, plainer each time: what Discord refuses for its form or for what it says is tried in the next.
 * The last has no components at all, and is found again by its text (bare-texts.ts). A list has no plainer
 * form: it is sent in parts, which keeps the links of all but the one that is at fault.
 */
export function postForms(post: Post, mark: Mark, locale: Locale, form: CardForm): readonly PostForm[] {
  const whole = formOf(post, mark, locale, form, 'all');
  if (post.kind === 'list') return [whole];
  const { isQuiet } = whole;
  const plain = { leaves: 'headline, dateline and number', final: null, isQuiet } as const;
  const pictureless = withoutPicture(post);
  return [
    whole,
    ...(pictureless === post ? [] : [formOf(pictureless, mark, locale, form, 'all but its picture')]),
    ...(hasLink(post) ? [formOf(withoutLinks(pictureless), mark, locale, form, 'all but its links')] : []),
    { ...plain, first: renderBare(post, mark) },
    { ...plain, first: ofText(bareLines(post).join('\n'), []) },
  ];
}

/** The same for a message that stands: once of components, it cannot become plain text any more. */
export function editForms(
  post: Post,
  mark: Mark,
  locale: Locale,
  form: CardForm,
): readonly { readonly leaves: Leaving; readonly body: MessageBody }[] {
  const whole = { leaves: 'all', body: renderPost(post, mark, locale, form) } as const;
  const plain = withoutPicture(post);
  const pictureless = {
    leaves: 'all but its picture',
    body: renderPost(plain, mark, locale, form),
  } as const;
  const unlinked = {
    leaves: 'all but its links',
    body: renderPost(withoutLinks(plain), mark, locale, form),
  } as const;
  const bare = { leaves: 'headline, dateline and number', body: renderBare(post, mark) } as const;
  return [
    whole,
    ...(plain === post ? [] : [pictureless]),
    ...(hasLink(post) ? [unlinked] : []),
    ...(post.kind === 'list' ? [] : [bare]),
  ];
}

function formOf(post: Post, mark: Mark, locale: Locale, form: CardForm, leaves: Leaving): PostForm {
  const card = renderPost(post, mark, locale, form);
  const loud = renderLoud(post, mark);
  return loud === null
    ? { leaves, first: card, final: null, isQuiet: true }
    : { leaves, first: loud, final: card, isQuiet: false };
}

/** Two texts, as there are two ids by which it is found again. A kill still asks to be seen. */
function renderBare(post: Post, mark: Mark): MessageBody {
  const [one, other] = mark.ids;
  const [head = '…', below = 'Telex'] = bareLines(post);
  return ofComponents([
    { type: 10, id: one, content: head },
    { type: 10, id: other, content: `-# ${below}` },
    ...(post.kind === 'notice' ? buttonRows(mark.short, post.buttons, null) : []),
  ]);
}

function bareLines(post: Post): readonly string[] {
  if (post.kind !== 'card') return [fitText(post.kind === 'notice' ? post.text : post.title, 300) || '…'];
  const { dateline, number, mark, takenBack, title } = post;
  const place = dateline === null ? [] : [fitText(dateline, 120)];
  const head = mark === null || takenBack !== null ? title : `${markText(mark)} · ${title}`;
  const toDo = takenBack === null ? [] : [fitText(takenBack.lead, 200)];
  return [fitText(head, 300) || '…', [...toDo, ...place, `#${number}`].join(' · ')];
}

function hasLink(post: Post): boolean {
  if (post.kind === 'list') return post.lines.some(({ link }) => link !== null);
  return post.kind === 'card' && post.link !== null;
}

/** The same post where it has none. */
function withoutPicture(post: Post): Post {
  if (post.kind !== 'card' || post.picture === undefined) return post;
  const { picture: _refused, ...rest } = post;
  return rest;
}

/** Without any address: neither on a headline nor on a button. */
function withoutLinks(post: Post): Post {
  switch (post.kind) {
    case 'card':
      return { ...post, link: null };
    case 'list':
      return { ...post, lines: post.lines.map((line: StoryLine) => ({ ...line, link: null })) };
    case 'notice':
      return post;
  }
}
