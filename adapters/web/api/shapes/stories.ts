import { z } from 'zod';
import type {
  Button,
  CardPicture,
  CardPost,
  CardState,
  DeskNote,
  Mark,
  MarkKind,
  Mention,
  Said,
  TakenBack,
} from '../../../../src/domain/post.ts';
import type { Card, Line } from '../../client/types.ts';
import { oneOf, shapeOf } from './exact.ts';

const text = z.string();
const maybe = z.nullable(text);

/** A moment in a message. */
export const isoMoment = z.string().meta({ format: 'date-time' });
/** A moment in the answer to a command. */
export const epochMs = z.int().describe('Milliseconds since 1970.');

const mention = shapeOf<Mention>()({
  platform: text,
  what: oneOf<Mention['what']>({ user: true, group: true }),
  id: text,
  name: text,
  elsewhere: z.exactOptional(text),
}).describe('A person or a group of a platform.');

const style = oneOf<'bold' | 'strike' | 'italic'>({ bold: true, strike: true, italic: true });

const run = z.union([
  z.object({ text, style: z.exactOptional(style), link: z.exactOptional(text) }),
  z.object({ age: epochMs, ageText: text }),
  z.object({ mention }),
]);

/** One line as it is read. */
export const said: z.ZodType<Said> = z.array(run).describe('One line as it is read, stretch by stretch.');

/** A button. */
export const button = shapeOf<Button>()({
  label: text,
  command: text.describe('What pressing it runs, as if it was typed.'),
  isPrimary: z.exactOptional(z.boolean()),
  isNeeded: z.exactOptional(z.boolean()),
});

/** What stands before everything else that is said of a story. */
export const mark = shapeOf<Mark>()({
  kind: oneOf<MarkKind>({
    flash: true,
    urgent: true,
    killed: true,
    held: true,
    corrected: true,
    asked: true,
    'embargo-over': true,
    'to-desks': true,
  }),
  sign: text,
  word: text,
  urgency: z.exactOptional(text),
}).describe('What stands before everything else that is said of a story.');

const takenBack = shapeOf<TakenBack>()({
  lead: text,
  name: maybe,
  struck: z.boolean(),
  fromText: maybe,
  advice: maybe,
  reasonLabel: text,
  reason: maybe,
  question: z.exactOptional(text),
  standing: maybe,
}).describe(
  'Of a story that its agency took back or holds back: its text and its link are nowhere any more.',
);

const deskNote = shapeOf<DeskNote>()({
  kind: oneOf<DeskNote['kind']>({ taken: true, published: true, passed: true }),
  said,
}).describe('Who has a story.');

const picture = shapeOf<CardPicture>()({ address: text, alt: text });

/** How a story stands. */
export const cardState = oneOf<CardState>({
  new: true,
  updated: true,
  corrected: true,
  withdrawn: true,
  held: true,
});

/** In which language something is told, where that is not the newsroom's own. */
export const spokenIn = z.exactOptional(oneOf<NonNullable<CardPost['spokenIn']>>({ nl: true, en: true }));

/** Who else tells of the same happening, with moments of this shape. */
export function eventShape(moment: z.ZodType<string | number>) {
  type Told = NonNullable<Line['event']>;
  const take = shapeOf<Told['takes'][number]>()({
    number: z.int(),
    by: text,
    issuedAt: z.nullable(moment),
    timeText: text,
  });
  return shapeOf<Told>()({
    id: z.int().describe('The same for all stories of one happening.'),
    alsoText: text.describe('Who else has it.'),
    takes: z.array(take),
  }).describe('The other stories on the same happening, in the order in which they were filed.');
}

/** A card and a line of a list, with moments of this shape. */
export function storyShapes(moment: z.ZodType<string | number>) {
  const clock = shapeOf<Line['clock']>()({
    shownAt: z.nullable(moment),
    frame: text,
    timeText: text,
    ageText: maybe,
  }).describe('The one time that is shown of a story.');
  const line = shapeOf<Line>()({
    number: z.int().describe('What people type: #412.'),
    state: cardState,
    mark: z.nullable(mark),
    headline: maybe,
    title: text.describe('What names it in one line.'),
    link: maybe,
    dateline: maybe,
    source: z.exactOptional(text),
    issuedAt: z.nullable(moment),
    timeText: text,
    ageText: maybe.describe('True when this was answered.'),
    stateText: maybe,
    clock,
    takenBack: z.nullable(takenBack),
    desk: z.nullable(deskNote),
    language: maybe.describe('BCP 47, of headline and lede.'),
    excerpt: z.exactOptional(said),
    note: z.exactOptional(text),
    event: z.exactOptional(eventShape(moment)),
  });
  const card = shapeOf<Card>()({
    ...line.shape,
    kind: z.literal('card'),
    look: z.exactOptional(oneOf<NonNullable<Card['look']>>({ headline: true, long: true })),
    spokenIn,
    lede: maybe,
    rest: z.exactOptional(z.array(text)),
    difference: z.nullable(said),
    change: z.exactOptional(said),
    takes: z.exactOptional(z.array(said)).describe('Who has the event that it shows, and who was first.'),
    picture: z.exactOptional(picture),
    topic: maybe,
    credit: maybe,
    placeText: maybe,
    hints: z.array(text),
    urgent: z.boolean(),
    sample: z.boolean(),
    calls: z.array(said),
    buttons: z.array(button),
    more: z.array(button),
    linkLabel: text,
  });
  return { line, card };
}

/** Those that are told by name, wherever they stand. */
export const storyParts = {
  Said: said,
  Button: button,
  Mark: mark,
  Mention: mention,
  TakenBack: takenBack,
  DeskNote: deskNote,
};
