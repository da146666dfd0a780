import type { Button } from '../../domain/post.ts';
import type { Reply, ReplyPart } from '../ports/reply.ts';

/** An answer for the person who asked. */
export function answer(...parts: readonly ReplyPart[]): Reply {
  return { audience: 'asker', refused: false, parts };
}

/** An answer for the whole channel: it changed what all its people get. */
export function announce(...parts: readonly ReplyPart[]): Reply {
  return { audience: 'channel', refused: false, parts };
}

/** Done, and the card shows it: said to who typed it. */
export function shown(...parts: readonly ReplyPart[]): Reply {
  return { audience: 'asker', refused: false, isShown: true, parts };
}

/** Not understood, or not allowed; nothing was done. */
export function refuse(...parts: readonly ReplyPart[]): Reply {
  return { audience: 'asker', refused: true, parts };
}

/** A paragraph of plain text. */
export function text(said: string): ReplyPart {
  return { kind: 'text', text: said };
}

/** Nothing where there is nothing to choose. */
export function choices(said: string, buttons: readonly Button[]): readonly ReplyPart[] {
  return buttons.length === 0 ? [] : [{ kind: 'choices', text: said, choices: buttons }];
}
