import { describeAge, describeTime } from '../../../domain/age.ts';
import type { Change } from '../../../domain/change/describe-change.ts';
import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import type { EpochMs, WireItem } from '../../../domain/item.ts';
import { markText, saidText } from '../../../domain/post/post-lines.ts';
import type { NoticePost, Run, Said } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import { callWhoHasIt, type InHands } from '../handling/ask-people.ts';
import { say } from '../say.ts';
import type { PresentContext } from '../story/context.ts';
import { createMark, markOf } from '../story/mark-of.ts';
import { openingOf } from '../story/opening.ts';
import * as storyWords from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import * as words from './change-words.ts';
import { placesRuns, placeText, tellChange } from './tell-change.ts';

/** A version that is told of, and what it changed. */
export type VersionNews = {
  /** As it stands now; live. */
  readonly story: Story;
  /** The version, and when it came. */
  readonly item: WireItem;
  readonly at: EpochMs;
  readonly change: Change;
  /** It stands on the card of an event with other agencies' takes: who filed it is said. */
  readonly isAmongAgencies?: boolean;
};

/** The same of a correction; `change` is null where nobody knows what stood there before. */
export type CorrectionNews = Omit<VersionNews, 'change'> & {
  readonly change: Change | null;
  /** Other takes by which somebody has its event. */
  readonly inHands?: readonly InHands[];
};

/** A line in a card's thread, or, where it stands alone in the channel, two that also say which story it is. */
export function presentVersion(
  {
    story,
    item,
    at,
    change,
    inChannel,
    isAmongAgencies = false,
  }: VersionNews & { readonly inChannel: boolean },
  context: PresentContext,
): NoticePost {
  const { locale, now } = context;
  const { number } = story;
  const { title, headline } = openingOf(item, locale);
  const changed = tellChange(change, locale, headline !== null);
  const told = { at: tellMoment(Math.min(at, now), now, context), by: shortAgencyName(story.sender) };
  const mark = markOf({ ...story, item, corrected: false }, locale);
  const said: readonly Said[] = inChannel
    ? [
        [...(mark === null ? [] : [bold(markText(mark)), dot]), ...changed, dot, { text: title }],
        placed(item, [
          { text: say(isAmongAgencies ? words.versionOfBy : words.versionOf, locale, told) },
          ...ageOf(at, context),
          { text: ` · #${number}` },
        ]),
      ]
    : [
        [
          { text: say(isAmongAgencies ? words.newVersionBy : words.newVersion, locale, told) },
          ...changed,
          dot,
          { text: `${title} · #${number}` },
        ],
      ];
  return {
    ...notice(said, story),
    text: said.map(plainText).join('\n'),
    loud: inChannel,
    mark: inChannel ? mark : null,
  };
}

/** What was wrong and what is right, before which story it was and what its agency says of it. */
export function presentCorrection(
  { story, item, at, change, inHands }: CorrectionNews,
  context: PresentContext,
): NoticePost {
  const { locale, now } = context;
  const { number } = story;
  const by = shortAgencyName(story.sender);
  const mark = createMark('corrected', locale);
  const moment = tellMoment(Math.min(at, now), now, context);
  const lead = say(storyWords.takenBackBy, locale, { mark: markText(mark), by, at: moment });
  const differs = change === null ? [] : change.places;
  const isSame = change !== null && differs.length === 0;
  const { title } = openingOf(item, locale);
  const { issuedAt } = describeTime(story, now, context);
  const from =
    issuedAt === null
      ? ''
      : `, ${say(storyWords.fromTime, locale, { at: tellMoment(issuedAt, now, context) })}`;
  const which = placed(item, [{ text: `${title}${from} · #${number}` }]);
  const line: readonly Said[] =
    item.correctionLine === undefined
      ? []
      : [[{ text: `${by}: ` }, { text: item.correctionLine, style: 'italic' }]];
  const what = isSame
    ? [{ text: ` ${words.layoutOnly[locale]}` }]
    : differs.length > 0
      ? [{ text: ' ' }, ...placesRuns(differs)]
      : [];
  const plain = isSame
    ? words.layoutOnly[locale]
    : differs.map((place) => placeText(place, locale)).join(' · ');
  const head = plain === '' ? lead : `${lead}: ${plain}`;
  return {
    ...notice([[bold(what.length === 0 ? lead : `${lead}:`), ...what], which, ...line], story),
    text: [head, ...[which, ...line].map((line) => saidText(line))].join('\n'),
    loud: true,
    mark,
    calls: callWhoHasIt(story, context, inHands),
    buttons: [{ label: storyWords.wholeText[locale], command: `/bericht ${number}` }],
  };
}

/** Without its age, which would not stay true. */
function plainText(line: Said): string {
  return saidText(line.filter((run) => !('age' in run))).replace(' ()', '');
}

const dot: Run = { text: ' · ' };

function bold(text: string): Run {
  return { text, style: 'bold' };
}

/** A dateline before the rest. */
function placed({ dateline }: WireItem, rest: Said): Said {
  return dateline === null ? rest : [bold(dateline.text), dot, ...rest];
}

function ageOf(at: EpochMs, context: PresentContext): Said {
  const ageText = describeAge(Math.min(at, context.now), context.now, context);
  return ageText === null ? [] : [{ text: ' (' }, { age: Math.min(at, context.now), ageText }, { text: ')' }];
}

function notice(said: readonly Said[], { number }: Story): Omit<NoticePost, 'text' | 'loud' | 'mark'> {
  return { kind: 'notice', said, number, calls: [], buttons: [] };
}
