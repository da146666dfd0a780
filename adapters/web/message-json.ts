import type { Post } from '../../src/chat/post.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import type { BoardMessage } from '../../src/store/ports.ts';

/** A message as the HTTP faces give it: the post's own fields, flat, and where and when it stands. Times are ISO 8601. */
export type MessageJson = { readonly id: number; readonly seq: number; readonly channel: string } & Record<
  string,
  unknown
>;

/** `tellAge` makes the age anew: the one in the post was true when it was posted. */
export function messageJson(
  message: BoardMessage,
  tellAge: (issuedAt: EpochMs) => string | null = () => null,
): MessageJson {
  const { id, seq, channel, post, parentId, postedAt, editedAt } = message;
  return {
    id,
    seq,
    channel,
    parentId,
    postedAt: iso(postedAt),
    editedAt: iso(editedAt),
    ...postJson(post, tellAge),
  };
}

function postJson(post: Post, tellAge: (issuedAt: EpochMs) => string | null): object {
  switch (post.kind) {
    case 'card':
      return { ...post, ...times(post, tellAge) };
    case 'list':
      return { ...post, lines: post.lines.map((line) => ({ ...line, ...times(line, tellAge) })) };
    case 'notice':
      return post;
  }
}

function times(
  { issuedAt, ageText }: { readonly issuedAt: EpochMs | null; readonly ageText: string | null },
  tellAge: (issuedAt: EpochMs) => string | null,
): object {
  return { issuedAt: iso(issuedAt), ageText: (issuedAt === null ? null : tellAge(issuedAt)) ?? ageText };
}

function iso(at: EpochMs | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
