/** Languages whose numerals are known (ISO 639-1). */
export type NumeralLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es';

/** Numerals of a language, in small letters without accents: what a word comes to, and what one multiplies the number before it by. */
export type NumberWords = {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
};

const units = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
} satisfies Record<NumeralLanguage, string>;

const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante septante huitante nonante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
} satisfies Record<NumeralLanguage, string>;

/** Hundred, thousand, million, billion (10^9), trillion (10^12). */
const scaleWords = {
  nl: 'honderd duizend miljoen|mln miljard|mld|mrd biljoen',
  en: 'hundred thousand million|mn|mln|millions billion|bn|bln trillion|tn',
  de: 'hundert tausend million|millionen|mio milliarde|milliarden|mrd billion|billionen',
  fr: 'cent|cents mille million|millions|m milliard|milliards|mds billion|billions',
  es: 'cien|ciento|cientos mil millon|millones millardo billon|billones',
} satisfies Record<NumeralLanguage, string>;

/** Numbers that a language writes in a way of its own. */
const own: { readonly [language in NumeralLanguage]?: { readonly [word: string]: number } } = {
  // quatre-vingts
  fr: { vingts: 20 },
  es: {
    veintiuno: 21,
    veintiun: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
  },
};

const longest = 60;
const shortestCompound = 7;
const known = new Map<NumeralLanguage, NumberWords>();

/** The numerals of a language. Made at the first question. */
export function numberWordsOf(language: NumeralLanguage): NumberWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const values = new Map<string, number>(Object.entries(own[language] ?? {}));
  for (const [at, word] of units[language].split(' ').entries())
    if (!word.includes('_')) values.set(word, at);
  for (const [at, word] of tens[language].split(' ').entries()) values.set(word, 20 + 10 * at);
  const scales = new Map<string, number>();
  for (const [at, words] of scaleWords[language].split(' ').entries())
    for (const word of words.split('|')) scales.set(word, [100, 1e3, 1e6, 1e9, 1e12][at] ?? 1);
  const made = { values, scales };
  known.set(language, made);
  return made;
}

/** Dutch and German write numbers as one word: `eenentwintig`, `zweihundertvierzig`, `tweeduizend`. Null: it is none. */
export function readCompound(word: string, { values, scales }: NumberWords): number | null {
  if (word.length < shortestCompound || word.length > longest) return null;
  const [, unit = '', ten = ''] = /^(.{2,7}?)(?:und|en)(.{6,8})$/.exec(word) ?? [];
  const one = values.get(unit);
  const many = values.get(ten);
  if (one !== undefined && one < 10 && many !== undefined && many >= 20 && many < 100) return one + many;
  for (const times of [1e3, 100])
    for (const [scale, its] of scales) {
      const at = its === times && scale.length >= 6 ? word.indexOf(scale) : -1;
      if (at < 0) continue;
      const head = partOf(word.slice(0, at), 1, { values, scales });
      const rest = word.slice(at + scale.length).replace(/^(?:en|und)(?=.)/, '');
      const left = partOf(rest, 0, { values, scales });
      return head === null || left === null || left >= times ? null : head * times + left;
    }
  return null;
}

function partOf(word: string, empty: number, words: NumberWords): number | null {
  return word === '' ? empty : (words.values.get(word) ?? readCompound(word, words));
}
