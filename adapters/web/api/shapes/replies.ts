import { z } from 'zod';
import type { Reply, ReplyPart } from '../../client/types.ts';
import { oneOf, shapeOf } from './exact.ts';
import { button, epochMs, said, storyShapes } from './stories.ts';

const { line, card } = storyShapes(epochMs);

type Row = Extract<ReplyPart, { kind: 'rows' }>['rows'][number];
const row = shapeOf<Row>()({
  term: z.string(),
  detail: z.string(),
  health: z.nullable(oneOf<NonNullable<Row['health']>>({ ok: true, warning: true, broken: true })),
});

type Kind = ReplyPart['kind'];
type Part<Of extends Kind> = Omit<Extract<ReplyPart, { kind: Of }>, 'kind'>;
const parts = {
  text: shapeOf<Part<'text'>>()({ text: z.string() }),
  stories: shapeOf<Part<'stories'>>()({ title: z.string(), lines: z.array(line) }),
  card: shapeOf<Part<'card'>>()({ card }),
  article: shapeOf<Part<'article'>>()({ card, paragraphs: z.array(z.string()) }),
  rows: shapeOf<Part<'rows'>>()({ title: z.string(), rows: z.array(row) }),
  said: shapeOf<Part<'said'>>()({ title: z.string(), lines: z.array(said) }),
  copy: shapeOf<Part<'copy'>>()({ text: z.string() }),
  choices: shapeOf<Part<'choices'>>()({ text: z.string(), choices: z.array(button) }),
} satisfies Record<Kind, z.ZodType>;

const part: z.ZodType<ReplyPart> = z
  .discriminatedUnion('kind', [
    parts.text.extend({ kind: z.literal('text') }),
    parts.stories.extend({ kind: z.literal('stories') }),
    parts.card.extend({ kind: z.literal('card') }),
    parts.article.extend({ kind: z.literal('article') }),
    parts.rows.extend({ kind: z.literal('rows') }),
    parts.said.extend({ kind: z.literal('said') }),
    parts.copy.extend({ kind: z.literal('copy') }),
    parts.choices.extend({ kind: z.literal('choices') }),
  ])
  .describe('A part of the answer to a command.');

const reply: z.ZodType<Reply & { readonly text: string }> = shapeOf<Reply & { readonly text: string }>()({
  audience: oneOf<Reply['audience']>({ asker: true, channel: true }),
  refused: z.boolean().describe('The command was not understood, or refused.'),
  isShown: z.exactOptional(z.literal(true)),
  asksName: z.exactOptional(z.literal(true)),
  parts: z.array(part),
  text: z.string().describe('All of it as plain text.'),
});

/** The answer to a command. */
export const commandAnswer = z.object({
  reply,
  asksName: z
    .exactOptional(z.literal(true))
    .describe('Send it again with the name of who asks, under `name`.'),
});

/** Those that are told by name. */
export const replyParts = { Reply: reply, ReplyPart: part, ReplyLine: line, ReplyCard: card };
