/** The words that somebody filters by, folded; none where nothing is typed. */
export function foldedWords(typed: string): readonly string[] {
  return fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether a story holds all of the words: in headline, place, agency, lede or number, whatever the case and the accents. */
export function matches(article: HTMLElement, words: readonly string[]): boolean {
  const text = textOf(article);
  return words.every((word) => text.includes(word));
}

const texts = new WeakMap<HTMLElement, string>();

/** Without times and buttons, which every story has, and without what is folded under it. */
function textOf(article: HTMLElement): string {
  const known = texts.get(article);
  if (known !== undefined) return known;
  const parts = [
    ...article.querySelectorAll('.headline, .lede, .topic, .credit, .number, .notice-text, .flags'),
  ];
  const own = parts.filter((part) => part.closest('.others') === null);
  const text = fold(own.map(({ textContent }) => textContent).join(' '));
  texts.set(article, text);
  return text;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
