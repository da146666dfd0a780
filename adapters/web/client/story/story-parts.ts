import { element } from '../elements.ts';
import type { Card, NoticeMessage } from '../types.ts';
import { tell } from '../words.ts';
import { clockOf } from './ages.ts';
import { withShownFlags } from './flags.ts';
import { markElement, sourceLink, takenBackName } from './line-list.ts';
import { saidNodes } from './said.ts';

/** What style tells a story by: its state, its mark, and whether it has a headline. */
export function cardClasses({ state, mark, headline, takenBack, urgent, picture, look }: Card): string {
  const isBare = headline === null && takenBack === null;
  const kind = mark?.kind ?? (urgent ? 'urgent' : null);
  const form = look === undefined ? null : `look-${look}`;
  const shown = [kind, isBare ? 'bare' : null, picture === undefined ? null : 'pictured', form];
  return ['post', 'card', state, ...shown.filter((each) => each !== null)].join(' ');
}

/** Mark and headline; a lede without one stays a lede behind its dateline. It opens the story, or names what was taken back. */
export function headlineOf(card: Card): HTMLElement {
  const { headline, takenBack, language, dateline, lede } = card;
  const head = element('h3', 'headline');
  if (language !== null) head.lang = language;
  const word = markElement(card);
  if (word !== null) head.append(word, ' ');
  if (takenBack !== null) head.append(...takenBackName(card).filter((each) => each !== null));
  else if (headline !== null) head.append(opener(card, headline));
  else {
    const place = dateline === null ? null : element('b', 'dateline', dateline);
    head.append(opener(card, place, place === null || lede === null ? '' : ' – ', lede ?? card.title));
  }
  if (isOneLine(card)) head.append(' ', element('b', 'dateline', dateline));
  return head;
}

/** Where a line is all that the channel shows of a story, its dateline stands in it. */
function isOneLine({ look, headline, dateline, takenBack }: Card): boolean {
  return look === 'headline' && headline !== null && dateline !== null && takenBack === null;
}

function opener({ number }: Card, ...children: readonly (Node | string | null)[]): HTMLElement {
  const link = element('a', 'opener', ...children);
  link.setAttribute('href', `#bericht-${number}`);
  return link;
}

/** `ANKARA (ANP/RTR), van 02.05 – De zware aardbeving …`; of what was taken back what to do, and why. */
export function ledeOf(card: Card, said: NoticeMessage | null): readonly HTMLElement[] {
  const { takenBack, headline, dateline, lede, language } = card;
  if (takenBack === null && isOneLine(card)) return [];
  const line = element('p', 'lede');
  if (takenBack === null && headline === null) {
    line.append(...textOf(card));
    return line.textContent === '' ? [] : [line];
  }
  if (dateline !== null) line.append(element('b', 'dateline', dateline));
  if (takenBack !== null) {
    line.append(...takenBackLine(card));
    const seen = saidSince(said);
    return seen === null ? [line] : [line, seen];
  }
  if (language !== null) line.lang = language;
  line.append(issuedText(card));
  if (lede !== null) line.append(dateline === null ? '' : ' – ', lede);
  line.append(...textOf(card));
  return line.textContent === '' ? [] : [line];
}

/** Of an event who has it and who was first, and which takes of it may not be used. */
export function takesOf({ takes = [] }: Card): readonly HTMLElement[] {
  if (takes.length === 0) return [];
  return [element('div', 'takes', ...takes.map((line) => element('p', 'lede', ...saidNodes(line))))];
}

/** The paragraphs behind the lede, where the channel shows them. */
function textOf({ rest = [] }: Card): readonly HTMLElement[] {
  return rest.map((text) => element('span', 'paragraph', text));
}

function takenBackLine({ takenBack, dateline }: Card): readonly (Node | string)[] {
  if (takenBack === null) return [];
  const { fromText, advice, reason, reasonLabel, standing } = takenBack;
  const place = [dateline, fromText].filter((each) => each !== null);
  return [
    fromText === null ? '' : `${dateline === null ? '' : ', '}${fromText}`,
    place.length === 0 ? '' : '. ',
    advice === null ? '' : element('b', '', advice),
    reason === null ? '' : ` ${reasonLabel}: ${reason}.`,
    standing === null ? '' : ` ${standing}.`,
  ];
}

/** What the notice of a kill says beyond its card: who has seen it. */
function saidSince(said: NoticeMessage | null): HTMLElement | null {
  const lines = said?.said.slice(3) ?? [];
  if (lines.length === 0) return null;
  return element('p', 'lede said', ...lines.flatMap((line) => [...saidNodes(line), ' ']));
}

/** `, van 02.05`: when it was first issued, where its newest version is what the clock shows. */
function issuedText({ clock, issuedAt, dateline }: Card): string {
  if (issuedAt === null || clock.shownAt === null) return '';
  const [shown, issued] = [new Date(clock.shownAt).getTime(), new Date(issuedAt).getTime()];
  if (clockOf(shown) === clockOf(issued)) return '';
  return `${dateline === null ? '' : ', '}${tell('issued')} ${clockOf(issued)}`;
}

/** A box of one size, whatever comes of the picture; it is asked for once it is in sight, and nobody is told from where. */
export function pictureOf({ picture }: Card): HTMLElement | null {
  if (picture === undefined) return null;
  const image = document.createElement('img');
  const { address: src, alt } = picture;
  image.onerror = () => image.remove();
  return Object.assign(image, {
    className: 'picture',
    alt,
    loading: 'lazy',
    referrerPolicy: 'no-referrer',
    src,
  });
}

/** At the right: what changed, what was corrected, that it is late, who has it. */
export function flagsOf(card: Card, said: NoticeMessage | null): HTMLElement | null {
  const { stateText, difference, desk, issuedAt, timeText, takenBack, sample } = card;
  const change = card.change ?? difference ?? (takenBack === null ? changeIn(said) : null);
  const flags = [
    sample ? element('span', 'flag sample-flag', tell('sample')) : null,
    issuedAt === null && takenBack === null ? element('span', 'flag late', timeText) : null,
    stateText === null && change === null ? null : stateFlag(card, change),
    desk === null ? null : element('span', 'flag by', ...saidNodes(desk.said)),
  ].filter((each) => each !== null);
  return flags.length === 0 ? null : element('p', 'flags', ...flags);
}

function stateFlag({ state, stateText }: Card, change: Card['difference']): HTMLElement {
  const kind = state === 'corrected' ? 'fix' : state === 'updated' ? 'new' : 'late';
  const text = stateText === null ? null : element('span', 'state', stateText);
  const parts = change === null ? [] : [...(text === null ? [] : [' · ']), ...saidNodes(change)];
  return element('span', `flag ${kind}`, text, ...parts);
}

/**
 * What changed, in the words that the notice under the card gives weight to, parted as they are there; a line that has the story's number tells
 * the story itself.
 */
function changeIn(said: NoticeMessage | null): Card['difference'] {
  const [first = []] = said?.said ?? [];
  if (first.some((run) => 'text' in run && run.text.includes(`#${said?.number}`))) return null;
  const words: (typeof first)[number][] = [];
  let between = '';
  for (const run of first) {
    if (!('text' in run)) continue;
    if (run.style !== 'bold') {
      between += run.text;
      continue;
    }
    if (words.length > 0) words.push({ text: /^[, ]+$/.test(between) ? between : ' ' });
    words.push(run);
    between = '';
  }
  return words.length === 0 ? null : words;
}

/** Topic, the clock where it happened, agency, version and source: what is seen where there is room. */
export function smallPrintOf(card: Card): HTMLElement | null {
  const { topic, placeText, credit, hints, takenBack, linkLabel } = card;
  if (takenBack !== null) return null;
  const place = withShownFlags(placeText ?? '');
  const parts = [
    topic === null ? null : element('span', 'topic', topic),
    place === '' ? null : element('span', 'place', place),
    credit === null ? null : element('span', 'credit', credit),
    ...hints.filter((hint) => hint !== topic).map((hint) => element('span', '', hint)),
    sourceLink(card, linkLabel),
  ];
  return element('p', 'small-print', ...parts);
}
