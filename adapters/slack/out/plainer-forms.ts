import type { Act } from '../../../src/chat/ports/adapter.ts';
import { mentionsIn, saidText } from '../../../src/domain/post/post-lines.ts';
import type { Post, Said } from '../../../src/domain/post.ts';
import { type Rendered, richText, textRun } from './block-kit.ts';
import { renderPost } from './render-card.ts';
import type { RenderFor } from './render-for.ts';

/** What is left of a post in a form of it: all, all but its picture or the group that it calls, or its text without blocks. */
export type Leaving = 'all' | 'all but the picture' | 'all but the group' | 'text';

/** A post as Slack is given it. `mrkdwn` false: nothing in the text is markup. */
export type Form = Pick<Rendered, 'text'> & {
  readonly blocks?: Rendered['blocks'];
  readonly mrkdwn?: false;
};

/**
 * The ways to say a post, plainer each time: what Slack refuses for its form is tried in the next. A picture that Slack cannot fetch
 * costs a post that picture, a group that is gone its call, and neither costs its buttons. A list is rather halved than shown without its links.
 */
export function formsOf(post: Post): readonly Leaving[] {
  if (post.kind === 'list') return post.lines.length > 1 ? ['all'] : ['all', 'text'];
  const picture: readonly Leaving[] = withoutPicture(post) === post ? [] : ['all but the picture'];
  return ['all', ...picture, ...(post.calls.some(isOfGroup) ? (['all but the group'] as const) : []), 'text'];
}

/** A post in one of these. */
export function renderAs(leaves: Leaving, { post, kind }: Pick<Act, 'post' | 'kind'>, who: RenderFor): Form {
  const isEdit = kind === 'edit';
  switch (leaves) {
    case 'all':
      return renderPost(post, { ...who, isEdit });
    case 'all but the picture':
      return renderPost(withoutPicture(post), { ...who, isEdit });
    case 'all but the group':
      return renderPost(withoutGroup(withoutPicture(post)), { ...who, isEdit });
    case 'text':
      return renderPlain(post, who, isEdit);
  }
}

/**
 * Text alone, in which nothing is markup. An edit must keep a block of rich text (`block_mismatch` forbids going from rich text to
 * none), so it has one plain run of it.
 */
function renderPlain(post: Post, who: RenderFor, isEdit: boolean): Form {
  const { text } = renderPost(named(withoutGroup(withoutPicture(post))), who);
  return isEdit ? { text, blocks: [richText(textRun(unescaped(text)))] } : { text, mrkdwn: false };
}

/** The same post where it has none. */
function withoutPicture(post: Post): Post {
  if (post.kind !== 'card' || post.picture === undefined) return post;
  const { picture: _refused, ...rest } = post;
  return rest;
}

function withoutGroup(post: Post): Post {
  return post.kind === 'list' ? post : { ...post, calls: post.calls.filter((said) => !isOfGroup(said)) };
}

/** Of a group only an id is known. */
function isOfGroup(said: Said): boolean {
  return mentionsIn([said]).some(({ what }) => what === 'group');
}

/** There is no mention in plain letters: who is called is named. */
function named(post: Post): Post {
  return post.kind === 'list'
    ? post
    : { ...post, calls: post.calls.map((said) => [{ text: saidText(said, 'slack') }]) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
