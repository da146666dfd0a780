import { element, pushButton } from '../elements.ts';
import type { Card, Line } from '../types.ts';
import { tell } from '../words.ts';
import { lineList } from './line-list.ts';
import type { Openers } from './openers.ts';

type Take = NonNullable<Card['event']>['takes'][number];

/** What is folded under the row of an event. */
export type Folded = {
  /** The row's own. */
  readonly card: Card;
  /** The others that stand in the list, the newest first. */
  readonly here: readonly Card[];
  /** Who filed them, as far as that was told, and of those who do not stand in the list only that. */
  readonly told: readonly Take[];
};

/** Who else has it, in one line that opens on the takes themselves. */
export function otherTakes(
  folded: Folded,
  openers: Openers,
  fold: { readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void },
): HTMLElement {
  const { here, told } = folded;
  const lines = lineList(
    here.map((card) => asLine(card, told.find(({ number }) => number === card.number)?.by ?? card.credit)),
    openers,
  );
  lines.append(...elsewhere(folded).map((take) => elsewhereLine(take, openers)));
  const details = Object.assign(document.createElement('details'), { className: 'others' });
  details.append(element('summary', 'also', summaryOf(folded)), lines);
  details.open = fold.isOpen;
  details.addEventListener('toggle', () => fold.onToggle(details.open));
  return details;
}

/** As it was told with the row, where that names the same. */
function summaryOf(folded: Folded): string {
  const { card } = folded;
  const numbers = [...folded.here, ...elsewhere(folded)].map(({ number }) => number);
  const told = card.event?.takes.map(({ number }) => number) ?? [];
  // Who has it the card of a whole event says itself.
  if (card.takes !== undefined) return tell('others', numbers.length);
  const isSame = told.length === numbers.length && told.every((number) => numbers.includes(number));
  return isSame && card.event !== undefined ? card.event.alsoText : tell('others', numbers.length);
}

function elsewhere({ here, told }: Folded): readonly Take[] {
  return told.filter(({ number }) => !here.some((card) => card.number === number));
}

/** With who filed it; who else has it the list says. */
function asLine({ event: _, ...line }: Card, by: string | null): Line {
  return by === null ? line : { ...line, source: by };
}

function elsewhereLine({ number, by, timeText }: Take, openers: Openers): HTMLElement {
  const title = element(
    'p',
    'line-title',
    pushButton(`${by} ${timeText}`, 'line-opener', () => openers.open(number)),
  );
  const made = element('li', 'line', title, element('p', 'meta', element('span', 'number', `#${number}`)));
  made.dataset.number = String(number);
  return made;
}
