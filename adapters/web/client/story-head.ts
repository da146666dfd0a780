import { element, outsideLink } from './elements.ts';
import type { Line } from './types.ts';
import { tell } from './words.ts';

/** The headline; of a story that was taken back who, when and what it was. Null where the copy has none. */
export function renderHead(line: Line, name: 'h2' | 'p', className: string): HTMLElement | null {
  if (line.takenBack !== null) return takenBackHead(line, name, className);
  if (line.headline === null) return null;
  const head = element(name, className, outsideLink(line.headline, line.link));
  if (line.language !== null) head.lang = line.language;
  return head;
}

function takenBackHead({ mark, takenBack }: Line, name: string, className: string): HTMLElement {
  const { lead = '', name: story = null, struck = false } = takenBack ?? {};
  const sign = mark === null || mark.sign === '' ? '' : `${mark.sign} `;
  const said = element('span', 'lead', `${sign}${lead}${story === null ? '' : ':'}`);
  if (story === null) return element(name, className, said);
  if (!struck) return element(name, className, said, ` ${story}`);
  // A struck line is not read as struck.
  const hidden = element('span', 'visually-hidden', `${tell('struck')} `);
  return element(name, className, said, ' ', element('s', '', hidden, story));
}

/** Urgency and what else marks a story that stands, as a badge. */
export function renderMark({ mark, takenBack }: Line): HTMLElement | null {
  if (mark === null || takenBack !== null) return null;
  const isUrgent = mark.kind === 'flash' || mark.kind === 'urgent';
  return element('span', `badge mark-badge ${isUrgent ? 'urgent-badge' : mark.kind}`, mark.word);
}

/** Under a story that was taken back: where it was, what to do, and why. */
export function renderToDo({ dateline, takenBack }: Line): HTMLElement[] {
  if (takenBack === null) return [];
  const { fromText, standing, advice, reason, reasonLabel } = takenBack;
  const place = [fromText, standing].filter((said) => said !== null).join(' · ');
  const where = element(
    'p',
    'lede',
    dateline === null ? null : element('span', 'dateline', dateline),
    dateline === null || place === '' ? place : ` · ${place}`,
  );
  const why =
    reason === null ? [] : [`${advice === null ? '' : ' '}${reasonLabel}: `, element('em', '', reason)];
  const toDo = element('p', 'lede', advice, ...why);
  return [where, toDo].filter(({ textContent }) => textContent !== '');
}
