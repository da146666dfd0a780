import { clockText, headOf, markText, saidText, takenBackBody } from '../../domain/post/post-lines.ts';
import type { CardPost, NoticePost, Post, Said, StoryLine } from '../../domain/post.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply, ReplyPart, ReplyRow } from '../ports/reply.ts';

const words = {
  warning: { nl: 'let op', en: 'warning' },
  broken: { nl: 'kapot', en: 'broken' },
  sample: { nl: 'voorbeeldnieuws', en: 'sample news' },
} satisfies Record<string, Words>;

/** A reply as plain text, for the board's interface, the log and the terminal. Parts stand an empty line apart. */
export function replyToText({ parts }: Reply, locale: Locale): string {
  return parts.map((part) => partToText(part, locale)).join('\n\n');
}

/** A post as plain text, as `telex preview` and the log show it. */
export function postToText(post: Post, locale: Locale): string {
  switch (post.kind) {
    case 'card':
      return cardToText(post, locale);
    case 'list':
      return [post.title, ...post.lines.map(lineToText)].join('\n\n');
    case 'notice':
      return noticeToText(post);
  }
}

function partToText(part: ReplyPart, locale: Locale): string {
  switch (part.kind) {
    case 'text':
    case 'copy':
      return part.text;
    case 'stories':
      return [part.title, ...part.lines.map(lineToText)].join('\n\n');
    case 'card':
      return cardToText(part.card, locale);
    case 'article':
      return [cardToText({ ...part.card, lede: null }, locale), ...part.paragraphs].join('\n\n');
    case 'rows':
      return [part.title, ...part.rows.map((row) => rowToText(row, locale))].join('\n');
    case 'said':
      return [part.title, ...part.lines.map(struckText)].join('\n\n');
    case 'choices': {
      // Buttons carry a command by its Dutch words, which an English reader need not see: the label is what can be pressed.
      const offered = part.choices.map(({ label, command }) =>
        label === command || locale !== 'nl' ? label : `${label} (${command})`,
      );
      return [part.text, ...offered].filter((line) => line !== '').join('\n  ');
    }
  }
}

/** What is struck through stands in brackets: plain text knows no strike. */
function struckText(line: Said): string {
  return saidText(
    line.map((run) => ('text' in run && run.style === 'strike' ? { text: `[-${run.text}-]` } : run)),
  );
}

/** Two lines: the title, then `WASHINGTON (ANP/AFP) · 14.05 · 1 uur geleden · #412`, with who has it. */
function lineToText(line: StoryLine): string {
  const { headline, takenBack, mark, title, link, desk, excerpt, note, event } = line;
  const isNamed = headline !== null || takenBack !== null;
  const head = isNamed ? saidText(headOf(line)) : `${mark === null ? '' : `${markText(mark)} · `}${title}`;
  const small = [event?.alsoText, desk === null ? undefined : saidText(desk.said)];
  const details = [lineDetails(line), ...small.filter((each) => each !== undefined)].join(' · ');
  const found = excerpt === undefined ? [] : [saidText(excerpt)];
  const noted = note === undefined ? [] : [note];
  return [head, details, ...noted, ...found, ...(link === null ? [] : [link])].join('\n');
}

/** `WASHINGTON (ANP/AFP) · bijgewerkt 14.22 · 1 uur geleden · #412`, `MADRID (ANP) · van 14.05 · #412`: the line under a title. */
function lineDetails(line: StoryLine): string {
  const { dateline, source = null, clock, number, takenBack } = line;
  if (takenBack !== null) return saidText(takenBackBody(line, number)[0] ?? []);
  const time = clockText({ ...clock, ageText: null });
  const age = clock.shownAt === null ? null : clock.ageText;
  return [dateline, source, time, age, `#${number}`].filter((each) => each !== null).join(' · ');
}

function cardToText(card: CardPost, locale: Locale): string {
  const {
    lede,
    rest = [],
    difference,
    takes = [],
    desk,
    takenBack,
    topic,
    credit,
    placeText,
    link,
    sample,
  } = card;
  const about = [topic, credit, placeText, sample ? words.sample[locale] : null];
  const said = [
    ...(takenBack === null ? [] : takenBackBody(card, card.number).slice(1)),
    ...(difference === null ? [] : [difference]),
    ...takes,
  ];
  const lines = [
    saidText(headOf(card)),
    lineDetails(card),
    lede,
    ...rest,
    ...[...said, ...(desk === null ? [] : [desk.said])].map((said) => saidText(said)),
    about.filter((each) => each !== null).join(' · '),
    link,
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

function noticeToText({ text, loud, calls }: NoticePost): string {
  const said = [text, ...calls.map((call) => saidText(call))].join('\n');
  return loud ? `! ${said}` : said;
}

function rowToText({ term, detail, health }: ReplyRow, locale: Locale): string {
  const mark = health === 'warning' || health === 'broken' ? ` (${words[health][locale]})` : '';
  return `  ${term}${mark}: ${detail}`;
}
