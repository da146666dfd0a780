/** Ties each notice to the card or list it is about, if that is on the page: it is as grave as the card says, and leads to it. */
export function linkNotices(list: HTMLElement): void {
  for (const notice of list.querySelectorAll<HTMLElement>('.notice[data-parent]')) {
    const card = cardOf(notice);
    notice.classList.toggle('mild', card !== null && !isGrave(card));
    const button = notice.querySelector<HTMLElement>('.show-card');
    if (button !== null) button.hidden = card === null;
  }
}

/** Brings the card of a notice before the reader's eyes, and the keyboard to it. */
export function showCard(notice: HTMLElement): void {
  const card = cardOf(notice);
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

function cardOf({ dataset }: HTMLElement): HTMLElement | null {
  return document.getElementById(`message-${dataset.parent}`);
}

/** Of a list's stories only a kill is said under it. */
function isGrave({ classList }: HTMLElement): boolean {
  return classList.contains('withdrawn') || classList.contains('list');
}
