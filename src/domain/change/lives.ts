const lives = /^(?:levens?|leben|lives?|vies?|vidas?)$/u;
const taken =
  /^(?:eis(?:t|en|te|ten)|geëist|opgeëist|kost|kosten|kostte[n]?|gekost|verloren|verliezen|verloor|lieten|gelaten|lost|loses?|claim(?:s|ed|ing)?|tak(?:es?|en)|took|costs?|kostet|kostete[n]?|gekostet|fordert|forderte[n]?|gefordert|verlieren|verlor|ums|coûte|coûté|perdue?s?|perdent|ôté|cobra|cobró|cobran|cobrado|cuesta|costó|cost(?:ado|aron)|perdió|perdieron|pierden|perdido)$/u;

/** Whether the word is what who died has lost: `levens`, `lives`, `vidas`. */
export function isLife(key: string): boolean {
  return lives.test(key);
}

/** Whether the words of a clause say so: `eist 7 levens`, `elf mensen het leven gekost`, `ums Leben`, `coûté la vie à`. */
export function areLivesTaken(keys: readonly string[]): boolean {
  return keys.some(isLife) && keys.some((key) => taken.test(key));
}
