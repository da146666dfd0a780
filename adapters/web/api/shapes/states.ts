import { z } from 'zod';
import type {
  ChannelInfo,
  ChannelList,
  DeskState,
  HandRow,
  StateLine,
  WireState,
} from '../../client/types.ts';
import { oneOf, shapeOf } from './exact.ts';
import { cardState, eventShape, isoMoment } from './stories.ts';

const text = z.string();
const maybe = z.nullable(text);
const health = oneOf<StateLine['health']>({ ok: true, warning: true, broken: true });
const stateLine = shapeOf<StateLine>()({ text, health });

const channel = shapeOf<ChannelInfo>()({
  name: text.describe('What it is called in addresses.'),
  label: text,
  follows: z.array(text),
  newestId: z.nullable(z.int()),
  unread: z
    .nullable(z.int())
    .describe('How many came since the seq that was asked with; what is one event counts once.'),
  health,
  lack: z.nullable(z.object({ title: text, lines: z.array(text) })).describe('Why nothing comes in it.'),
});

/** The answer to `/api/channels`. */
export const channelList: z.ZodType<ChannelList> = shapeOf<ChannelList>()({
  now: isoMoment,
  seq: z.int().describe('Events after it are not in this answer yet.'),
  channels: z.array(channel),
});

/** How sources and platforms do. */
export const wireState: z.ZodType<WireState> = shapeOf<WireState>()({
  sources: shapeOf<WireState['sources']>()({ text, health, all: z.int(), working: z.int() }),
  platforms: z.array(shapeOf<WireState['platforms'][number]>()({ text, health, name: text })),
});

const list = <Row extends z.ZodType>(rows: Row) =>
  z.object({ title: text, rows: z.array(rows), note: maybe, command: text.describe('Tells all of it.') });
const hand = shapeOf<HandRow>()({
  who: text,
  number: z.int(),
  lead: maybe,
  name: maybe,
  struck: z.boolean(),
  dateline: maybe,
  since: text,
  language: maybe,
});

/** What is under embargo, who has what, and what does not work. */
export const deskState: z.ZodType<DeskState> = shapeOf<DeskState>()({
  embargoes: list(z.object({ at: text, text })),
  hands: list(hand),
  wire: list(stateLine),
});

/** A page of what was found. */
export const foundPage = z.object({
  stories: z.array(
    z.object({
      number: z.int(),
      state: cardState,
      title: text,
      headline: maybe,
      dateline: maybe,
      issuedAt: z.nullable(isoMoment),
      source: text,
      topics: z.array(text),
      link: maybe,
      event: z.exactOptional(eventShape(isoMoment)),
      excerpt: z.array(z.object({ text, isFound: z.boolean() })),
    }),
  ),
  next: maybe.describe('The `after` of the next page; null where there is none.'),
  lookedTo: z
    .nullable(isoMoment)
    .describe('Set where it was broken off: all that is newer was looked through.'),
  indexed: z.nullable(z.number().min(0).max(1)).describe('While the index is made, how much of it is.'),
  behind: z
    .int()
    .min(0)
    .describe('Stories that were filed just now and are not in the index yet, or about as many: ask again.'),
});

/** The commands there are. */
export const commandList = z.object({
  commands: z.array(
    z.object({
      name: text,
      help: text,
      arguments: z.array(z.object({ name: text, kind: text, required: z.boolean(), help: text })),
    }),
  ),
});

/** What is said where something was wrong. */
export const failure = z.object({ error: text.describe('A sentence for who asked.') });

/** Those that are told by name. */
export const stateParts = { Channel: channel, WireState: wireState, DeskState: deskState, Error: failure };
