import type { Post } from '../../../src/domain/post.ts';
import { type Rendered, richText, textRun } from './block-kit.ts';
import { type RenderFor, renderPost } from './render-card.ts';

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
  const { text } = renderPost(post, who);
  return isEdit ? { text, blocks: [richText(textRun(unescaped(text)))] } : { text, mrkdwn: false };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
