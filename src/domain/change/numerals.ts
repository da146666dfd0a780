const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nul: 0,
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    anderhalf: 1.5,
    half: 0.5,
  }),
);

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    honderd: 100,
    duizend: 1e3,
    miljoen: 1e6,
    miljard: 1e9,
    biljoen: 1e12,
    mln: 1e6,
    mld: 1e9,
    mrd: 1e9,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
);

/** Quantities that are no number: `tientallen` doden that become `honderden` are a change of figures all the same. */
const vague =
  /^(?:tientallen|dozijnen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|dozens|scores|hundreds|thousands|millions|billions)$/u;

/** What a word multiplies the number before it by (`miljoen`, `hundred`); null where it does not. */
export function scaleOf(key: string): number | null {
  return scales.get(key) ?? null;
}

/** Whether a word is a quantity without a number, such as `tientallen`. */
export function isVague(key: string): boolean {
  return vague.test(key);
}

/** A number in one word, Dutch or English: `veertien`, `tweeënveertig`, `tweehonderdveertig`, `twenty-one`, `duizend`. Null: it is none. */
export function readNumeral(key: string): number | null {
  if (key.length > 60) return null;
  return small.get(key) ?? scaleAlone(key) ?? hyphened(key) ?? dutchCompound(key);
}

/** `honderd` and `duizend` stand alone; `hundred` and `miljoen` need a number before them. */
function scaleAlone(key: string): number | null {
  return key === 'honderd' || key === 'duizend' ? (scales.get(key) ?? null) : null;
}

function hyphened(key: string): number | null {
  const [tens, unit, ...more] = key.split('-').map((part) => small.get(part));
  if (tens === undefined || unit === undefined || more.length > 0) return null;
  return tens >= 20 && tens % 10 === 0 && unit >= 1 && unit <= 9 ? tens + unit : null;
}

/** `eenentwintig`, `vierentwintighonderd`, `twaalfduizend driehonderd` as far as it is one word. */
function dutchCompound(word: string): number | null {
  for (const [scale, times] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const head = word.slice(0, at);
    const rest = word.slice(at + scale.length).replace(/^en(?=.)/u, '');
    const many = head === '' ? 1 : (small.get(head) ?? tensAndUnit(head) ?? dutchCompound(head));
    const more = rest === '' ? 0 : (small.get(rest) ?? tensAndUnit(rest) ?? dutchCompound(rest));
    return many === null || more === null || more >= times ? null : many * times + more;
  }
  return tensAndUnit(word);
}

function tensAndUnit(word: string): number | null {
  const parts = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(\p{L}+tig)$/u.exec(word);
  const tens = small.get(parts?.[2] ?? '');
  const unit = small.get(parts?.[1] ?? '');
  return tens === undefined || unit === undefined ? null : tens + unit;
}

/**
 * A number in digits: `2.400` and `2,400` are 2400, `2,4` and `2.4` are not. Three digits behind one separator are
 * thousands, unless a nought stands before it. Null: no plain number (`3-1`, `14:05`).
 */
export function readDigits(text: string): number | null {
  const digits = text.replace(/[\u00A0\u202F]/gu, '').replace(/−/gu, '-');
  if (!/^[-+]?\d+(?:[.,]\d+)*$/u.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return Number(digits);
  const separator = digits[last] as string;
  const whole = digits.slice(0, last);
  const isThousands =
    digits.length - last - 1 === 3 && !/^[-+]?0$/u.test(whole) && /^[-+]?\d{1,3}(?:[.,]\d{3})*$/u.test(whole);
  const hasBoth = /[.,]/u.test(whole) && !whole.includes(separator);
  if (isThousands && !hasBoth) return Number(digits.replace(/[.,]/gu, ''));
  return Number(`${whole.replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
}
