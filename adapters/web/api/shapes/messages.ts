import { z } from 'zod';
import type { Message, NoticeMessage } from '../../client/types.ts';
import { shapeOf } from './exact.ts';
import { button, isoMoment, mark, said, spokenIn, storyShapes } from './stories.ts';

const { line, card } = storyShapes(isoMoment);

type Place = Omit<Extract<Message, { kind: 'list' }>, 'kind' | 'title' | 'lines' | 'spokenIn'>;

const place = {
  id: z.int(),
  seq: z.int().describe('Rises with every post and edit on the whole board.'),
  newsSeq: z.int().describe('Messages stand in this order.'),
  newsAt: isoMoment,
  channel: z.string(),
  parentId: z.nullable(z.int()).describe('The message that this one stands under.'),
  postedAt: isoMoment,
  editedAt: z.nullable(isoMoment),
} satisfies { readonly [Key in keyof Place]-?: z.ZodType<Place[Key]> };

const cardMessage = shapeOf<Extract<Message, { kind: 'card' }>>()({ ...place, ...card.shape }).describe(
  'One story.',
);
const listMessage = shapeOf<Extract<Message, { kind: 'list' }>>()({
  ...place,
  kind: z.literal('list'),
  title: z.string(),
  lines: z.array(line),
  spokenIn,
}).describe('Many stories in one message.');
const noticeMessage = shapeOf<NoticeMessage>()({
  ...place,
  kind: z.literal('notice'),
  text: z.string().describe('All of it as plain text.'),
  loud: z.boolean(),
  mark: z.nullable(mark),
  said: z.array(said),
  number: z.nullable(z.int()),
  calls: z.array(said),
  buttons: z.array(button),
  threadName: z.exactOptional(z.string()),
}).describe('A sentence from Telex, or what is said under a card.');

/** A message of the board. */
export const message: z.ZodType<Message> = z
  .discriminatedUnion('kind', [cardMessage, listMessage, noticeMessage])
  .describe('A message of the board: its post, and where and when it stands.');

/** Those that are told by name. */
export const messageParts = {
  Message: message,
  CardMessage: cardMessage,
  ListMessage: listMessage,
  NoticeMessage: noticeMessage,
  Line: line,
};
