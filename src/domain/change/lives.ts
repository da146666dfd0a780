const lives = /^(?:levens|lives|vies|vidas)$/u;
/** `leven` and `leben` are what people do as well: what is lost has one of these before it. */
const ofLife: ReadonlyMap<string, RegExp> = new Map([
  ['leven', /^het$/u],
  ['leben', /^das$/u],
  ['vie', /^la$/u],
  ['vida', /^la$/u],
]);
const theirs = /^(?:hun|zijn|haar|ihre?|sein|leur|sa|su)$/u;
const taken =
  /^(?:eis(?:t|en|te|ten)|geëist|opgeëist|kost|kosten|kostte[n]?|gekost|verloren|verliezen|verloor|lieten|gelaten|lost|loses?|claim(?:s|ed|ing)?|tak(?:es?|en)|took|costs?|kostet|kostete[n]?|gekostet|fordert|forderte[n]?|gefordert|verlieren|verlor|coûte|coûté|perdue?s?|perdent|ôté|cobra|cobró|cobran|cobrado|cuesta|costó|cost(?:ado|aron)|perdió|perdieron|pierden|perdido)$/u;

/** Whether the word, right behind a figure, is what who died has lost: `levens`, `lives`, `vidas`. */
export function isLife(key: string): boolean {
  return lives.test(key) || ofLife.has(key);
}

/** `om het leven`, read in either direction: whether it has `om` and `het` beside its `leven`. */
export function isOutOfLife(tokens: readonly { readonly key: string }[], at: number): boolean {
  return [1, -1].some((step) => tokens[at - step]?.key === 'het' && tokens[at - 2 * step]?.key === 'om');
}

/**
 * Whether the words of a clause, in their order before and behind a figure, say so: `eist 7 levens`, `elf mensen het leven gekost`, `ums Leben`,
 * `coûté la vie à`. Who lives somewhere has lost nothing by that.
 */
export function areLivesTaken(before: readonly string[], behind: readonly string[]): boolean {
  // The figure itself is the empty word.
  const keys = [...before, '', ...behind];
  const isTaken = keys.some((key) => taken.test(key));
  return keys.some((key, at) => {
    if (!ofLife.has(key)) return isTaken && lives.test(key);
    const article = keys[at - 1] ?? '';
    if (keys[at + 1] === 'lang') return false;
    if (article === 'ums') return key === 'leben';
    if (theirs.test(article)) return [keys[at - 2], keys[at + 1]].some((each) => taken.test(each ?? ''));
    // `La vida le cuesta 300`: what opens the clause is what takes.
    return isTaken && at > 1 && ofLife.get(key)?.test(article) === true;
  });
}
