import type { CardPost, Clock, Mark, Mention, NoticePost, Run, Said, StoryLine, TakenBack } from '../post.ts';
import { shorten } from './shorten.ts';

/**
 * What posts say, line by line, the same on every platform: adapters give the lines their form. Of what was taken back
 * nothing stands in them but what names it.
 */

/** `🔴 SPOED`, `Embargo voorbij`. */
export function markText({ sign, word }: Mark): string {
  return sign === '' ? word : `${sign} ${word}`;
}

/** `🔴 SPOED · Headline`; of a story that was taken back who, when and the headline. Empty where there is neither headline nor mark. */
export function headOf(line: StoryLine): Said {
  const { mark, headline, link, takenBack } = line;
  if (takenBack !== null) return takenBackHead(takenBack, mark);
  const said: Run[] =
    headline === null ? [] : [{ text: headline, style: 'bold', ...(link !== null && { link }) }];
  if (mark === null) return said;
  const marked: Run = { text: markText(mark), style: 'bold' };
  return said.length === 0 ? [marked] : [marked, { text: ' · ' }, ...said];
}

/** The first line of a card: its head, and where a line is all that it shows its dateline too. */
export function cardHead(card: CardPost): Said {
  const head = headOf(card);
  if (!isOneLine(card) || card.dateline === null) return head;
  return [...head, { text: ' · ' }, { text: card.dateline, style: 'bold' }];
}

function isOneLine({ look, headline, takenBack }: CardPost): boolean {
  return look === 'headline' && headline !== null && takenBack === null;
}

/**
 * The card with as much of its text as `room` holds, counted by `takes`: of one that shows all of it. Cut between paragraphs,
 * where there is one.
 */
export function fitCard(card: CardPost, room: number, takes: (text: string) => number): CardPost {
  const { lede, rest } = card;
  if (rest === undefined || lede === null) return card;
  let left = room - takes(lede);
  if (left < 0) {
    const most = Math.max(100, Math.floor((lede.length * room) / takes(lede)) - 2);
    return { ...card, lede: shorten(lede, most), rest: [] };
  }
  const tooMany = rest.findIndex((paragraph) => {
    left -= takes(paragraph) + 1;
    return left < 0;
  });
  return tooMany === -1 ? card : { ...card, rest: [...rest.slice(0, tooMany), '…'] };
}

/** The lines of a card under its head: dateline and lede, what differs, who has it. Of one that was taken back what to do, and why. */
export function bodyOf(card: CardPost): readonly Said[] {
  const lines: Said[] = card.takenBack === null ? textOf(card) : takenBackBody(card);
  if (card.difference !== null) lines.push(card.difference);
  lines.push(...(card.takes ?? []));
  if (card.desk !== null) lines.push(card.desk.said);
  return lines.filter((said) => said.length > 0);
}

/** Dateline and lede, and the paragraphs behind it with an empty line between. */
function textOf(card: CardPost): Said[] {
  if (isOneLine(card)) return [];
  const rest = card.rest ?? [];
  return [openingOf(card, card.lede), ...rest.map((paragraph) => [{ text: `\n${paragraph}` }])];
}

/** `**DEN HAAG (ANP)** – De minister …`. Without a headline the dateline leads to the source. */
export function openingOf({ dateline, headline, link, takenBack }: StoryLine, text: string | null): Said {
  const isLink = headline === null && takenBack === null && link !== null;
  const place: readonly Run[] =
    dateline === null ? [] : [{ text: dateline, style: 'bold', ...(isLink && { link }) }];
  if (text === null || text === '') return place;
  return place.length === 0 ? [{ text }] : [...place, { text: ` – ${text}` }];
}

/** Under the head of a story that was taken back, `number` where no small print follows. */
export function takenBackBody({ dateline, takenBack }: StoryLine, number: number | null = null): Said[] {
  if (takenBack === null) return [];
  const { fromText, advice, reason, reasonLabel, question, standing } = takenBack;
  const place: Run[] = dateline === null ? [] : [{ text: dateline, style: 'bold' }];
  const after = [fromText, standing, number === null ? null : `#${number}`].filter((each) => each !== null);
  if (after.length > 0) place.push({ text: `${place.length === 0 ? '' : ' · '}${after.join(' · ')}` });
  const toDo: Run[] = advice === null ? [] : [{ text: advice }];
  if (reason !== null) {
    toDo.push({ text: `${toDo.length === 0 ? '' : ' '}${reasonLabel}: ` }, { text: reason, style: 'italic' });
  }
  const asked: Run[] = question === undefined ? [] : [{ text: question }];
  return [place, toDo, asked].filter((said) => said.length > 0);
}

function signOf(mark: Mark | null): string {
  return mark === null || mark.sign === '' ? '' : `${mark.sign} `;
}

function takenBackHead({ lead, name, struck }: TakenBack, mark: Mark | null): Said {
  const said: Run = { text: `${signOf(mark)}${lead}${name === null ? '' : ':'}`, style: 'bold' };
  if (name === null) return [said];
  return [said, { text: ' ' }, struck ? { text: name, style: 'strike' } : { text: name }];
}

/** The lines of a notice, those that call people last. */
export function noticeLines({ text, said, calls }: NoticePost): readonly Said[] {
  const lines = said.length > 0 ? said : text.split('\n').map((line) => [{ text: line }]);
  return [...lines, ...calls];
}

/** A line as plain text, on the platform that it is read on. */
export function saidText(said: Said, readOn?: string): string {
  return said
    .map((run) => {
      if ('mention' in run) return mentionText(run.mention, readOn);
      return 'age' in run ? run.ageText : run.text;
    })
    .join('');
}

/** A person or a group in letters. */
export function mentionText({ platform, name, elsewhere = name }: Mention, readOn?: string): string {
  return platform === readOn ? name : elsewhere;
}

/** Whom a post may ring. */
export function mentionsIn(calls: readonly Said[]): readonly Mention[] {
  return calls.flat().flatMap((run) => ('mention' in run ? [run.mention] : []));
}

/** A clock around the place of its age: `bijgewerkt 02.14 (`, …, `)`; `hasAge` false where none is told. */
export function clockParts(clock: Clock): {
  readonly before: string;
  readonly hasAge: boolean;
  readonly after: string;
} {
  const { frame, timeText, ageText, shownAt } = clock;
  const isAged = shownAt !== null && ageText !== null;
  const shown = isAged ? frame : frame.replace(/,? \(?\{age\}\)?/u, '');
  const [before = '', after = ''] = shown.replace('{time}', timeText).split('{age}');
  return { before, hasAge: isAged && shown.includes('{age}'), after };
}

/** `bijgewerkt 02.14 (5 minuten geleden)`. */
export function clockText(clock: Clock): string {
  const { before, hasAge, after } = clockParts(clock);
  return hasAge ? `${before}${clock.ageText}${after}` : before;
}

/** A story's line in a list: as the head of its card; without a headline dateline and first words, which weigh no more there. */
export function listHead(line: StoryLine): Said {
  const { headline, takenBack, mark, title } = line;
  if (headline !== null || takenBack !== null) return headOf(line);
  const opening = openingOf(line, title);
  return mark === null ? opening : [{ text: markText(mark), style: 'bold' }, { text: ' · ' }, ...opening];
}

/** What stands under it before its time: the dateline, where it does not stand above. Of one that was taken back all there is. */
export function listPlace(line: StoryLine): Said {
  const { headline, dateline, takenBack, source } = line;
  if (takenBack !== null)
    return takenBackBody({ ...line, takenBack: { ...takenBack, standing: null } })[0] ?? [];
  const place: Run[] = headline === null || dateline === null ? [] : [{ text: dateline, style: 'bold' }];
  if (source === undefined) return place;
  return [...place, { text: place.length === 0 ? source : ` · ${source}` }];
}
