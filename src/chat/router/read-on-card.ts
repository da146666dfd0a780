import type { CommandContext } from '../ports/command.ts';
import type { ReplyPart } from '../ports/reply.ts';
import { tellOnCard } from '../words/story/tell-event.ts';
import { choices } from './make-reply.ts';

/** Where another text of its event stands on the card in this channel than that of this number, which that by; with the button to read it. */
export async function readOnCard(number: number, context: CommandContext): Promise<readonly ReplyPart[]> {
  const { archive, channel, events } = context;
  const shown = await events.shownOn(number, channel.id);
  if (shown === null || shown.face === number) return [];
  const face = await archive.byNumber(shown.face);
  if (face?.state !== 'live') return [];
  return choices(tellOnCard(face, context), [
    { label: `#${face.number}`, command: `/bericht ${face.number}` },
  ]);
}
