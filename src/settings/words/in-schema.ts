import type { Said } from '../../domain/said/said.ts';

/** What zod is given to say, which takes one text: every language in it. `saidInSchema` reads it. */
export function forSchema(said: Said): string {
  return JSON.stringify(said);
}

/** What `forSchema` made; null: the text is zod's own. */
export function saidInSchema(message: string): Said | null {
  return message.startsWith('{"nl":') ? (JSON.parse(message) as Said) : null;
}
