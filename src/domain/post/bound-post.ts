import type {
  Button,
  CardPost,
  DeskNote,
  NoticePost,
  Post,
  Run,
  Said,
  StoryLine,
  TakenBack,
} from '../post.ts';
import { shorten } from './shorten.ts';

/**
 * Posts as long as people may read them: what grows with what agencies send, how many have a story and whom a newsroom calls is cut, and says so.
 * Platforms refuse what is far too long, and each fits what is left into its own room.
 */

/** In letters: a name or a place, a headline, a line, a text. */
const most = { name: 200, dateline: 300, headline: 600, line: 1_500, text: 4_000 } as const;
const mostRuns = 60;
/** Whom one line names, and a whole post calls. */
const mostMentions = 12;
const mostCalls = 4;
const mostTakes = 12;
const mostLines = 12;
const mostHints = 6;
const mostButtons = 15;

/** The post with all of its parts in bounds; itself where they are. */
export function boundPost(post: Post): Post {
  switch (post.kind) {
    case 'card':
      return boundCard(post);
    case 'list':
      return { ...post, title: shorten(post.title, most.headline) };
    case 'notice':
      return boundNotice(post);
  }
}

/** The same of a card, wherever it stands. */
export function boundCard(card: CardPost): CardPost {
  const { lede, credit, placeText, difference, change, takes, hints, calls, buttons, picture } = card;
  return {
    ...card,
    ...boundLine(card),
    lede: lede === null ? null : shorten(lede, most.text),
    credit: credit === null ? null : shorten(credit, most.name),
    placeText: placeText === null ? null : shorten(placeText, most.name),
    difference: difference === null ? null : boundSaid(difference),
    ...(change !== undefined && { change: boundSaid(change) }),
    ...(takes !== undefined && { takes: boundLines(takes, mostTakes) }),
    hints: fewOf(hints, mostHints, (text) => text).map((hint) => shorten(hint, most.name)),
    ...(picture !== undefined && { picture: { ...picture, alt: shorten(picture.alt, most.headline) } }),
    calls: boundLines(calls, mostCalls),
    buttons: boundButtons(buttons),
  };
}

function boundNotice(notice: NoticePost): NoticePost {
  const { text, said, calls, buttons } = notice;
  return {
    ...notice,
    text: shorten(text, most.text),
    said: boundLines(said, mostLines),
    calls: boundLines(calls, mostCalls),
    buttons: boundButtons(buttons),
  };
}

/** The same of a line of a list. */
export function boundLine(line: StoryLine): StoryLine {
  const { headline, title, dateline, takenBack, desk, source, note, excerpt, event } = line;
  return {
    ...line,
    headline: headline === null ? null : shorten(headline, most.headline),
    title: shorten(title, most.headline),
    dateline: dateline === null ? null : shorten(dateline, most.dateline),
    takenBack: takenBack === null ? null : boundTakenBack(takenBack),
    desk: desk === null ? null : boundDesk(desk),
    ...(source !== undefined && { source: shorten(source, most.name) }),
    ...(note !== undefined && { note: shorten(note, most.line) }),
    ...(excerpt !== undefined && { excerpt: boundSaid(excerpt) }),
    ...(event !== undefined && { event: { ...event, alsoText: shorten(event.alsoText, most.line) } }),
  };
}

function boundTakenBack(takenBack: TakenBack): TakenBack {
  const { lead, name, advice, reason, question, standing } = takenBack;
  return {
    ...takenBack,
    lead: shorten(lead, most.dateline),
    name: name === null ? null : shorten(name, most.headline),
    advice: advice === null ? null : shorten(advice, most.headline),
    reason: reason === null ? null : shorten(reason, most.headline),
    ...(question !== undefined && { question: shorten(question, most.headline) }),
    standing: standing === null ? null : shorten(standing, most.headline),
  };
}

function boundDesk(desk: DeskNote): DeskNote {
  return { ...desk, said: boundSaid(desk.said) };
}

function boundLines(lines: readonly Said[], many: number): readonly Said[] {
  return fewOf(lines, many, (text): Said => [{ text }]).map((line) => boundSaid(line));
}

function boundSaid(said: Said): Said {
  let [letters, mentions] = [most.line, mostMentions];
  const shown: Run[] = [];
  for (const run of said) {
    const isMention = 'mention' in run;
    if (shown.length === mostRuns || letters <= 0 || (isMention && mentions === 0)) {
      shown.push({ text: ' …' });
      break;
    }
    if (isMention) mentions -= 1;
    const made = 'text' in run ? { ...run, text: shorten(run.text, letters) } : run;
    letters -= 'text' in made ? made.text.length : 0;
    shown.push(made);
  }
  return shown;
}

/** So many of them, and how many more there are; all where that is one, which takes no more room. So what is in bounds stays as it is. */
function fewOf<Each>(all: readonly Each[], many: number, say: (text: string) => Each): readonly Each[] {
  return all.length <= many + 1 ? all : [...all.slice(0, many), say(`… +${all.length - many}`)];
}

function boundButtons(buttons: readonly Button[]): readonly Button[] {
  return buttons.slice(0, mostButtons);
}
