import { mentionsIn, saidText } from '../../../src/domain/post/post-lines.ts';
import type { Post } from '../../../src/domain/post.ts';
import { type Rendered, richText, textRun } from './block-kit.ts';
import { renderPost } from './render-card.ts';
import type { RenderFor } from './render-for.ts';

/** A post without any form of its own: what a notification says of it, to the letter. */
export type PlainForm = Pick<Rendered, 'text'> & {
  readonly blocks?: Rendered['blocks'];
  readonly mrkdwn?: false;
};

/**
 * For a post whose blocks Slack does not take: text alone, in which nothing is markup. An edit must keep a block of rich text
 * (`block_mismatch` forbids going from rich text to none), so it has one plain run of it.
 */
export function renderPlain(post: Post, who: RenderFor, isEdit: boolean): PlainForm {
  const { text } = renderPost(named(post), who);
  return isEdit ? { text, blocks: [richText(textRun(unescaped(text)))] } : { text, mrkdwn: false };
}

/** There is no mention in plain letters: who is called is named, but for groups, of which only an id is known. */
function named(post: Post): Post {
  if (post.kind === 'list') return post;
  const people = post.calls.filter((said) => mentionsIn([said]).every(({ what }) => what === 'user'));
  return { ...post, calls: people.map((said) => [{ text: saidText(said, 'slack') }]) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
