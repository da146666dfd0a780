/**
 * How the names of the months begin, without accents, in the languages that feeds are written in: English, Dutch, Frisian,
 * German, French, Spanish, Portuguese, Italian, Romanian, the Nordic, Baltic and Slavic languages, Finnish, Estonian,
 * Hungarian, Greek, Turkish and Indonesian. The longest beginning that fits decides: `červen` is June, `červenec` July.
 */
const beginnings: readonly string[] = [
  'jan ene gen ian jaan oca stycz sty leden ledna sijec tammi sausi янв јан јануар січ студз януар ιαν',
  'feb fev subat sub lut unor velj helmi veeb vasar фев лют φεβ',
  'mar maa mrt mrz brez ozuj kovo мар берез сакав μαρ',
  'apr avr abr nis kwie kwi dub travanj travnj huhti baland апр квіт красав απρ',
  'may mei mai mag maj maaie kvet svib touko geguz мая май мај трав трау μαι',
  'jun juin giu iun haz czerw cze cerven cervna lipanj lipnj kesa juun birzel июн јун черв чэрв юни ιουν',
  'jul juil lug iul tem lipie lipc lip cervenec cervenc srpanj srpnj heina juul liep июл јул лип ліп юли ιουλ',
  'aug aou ago avg agu sierp sie srpen srpna kolov elok rugpj авг серп жнів αυγ',
  'sep set szept eyl wrze wrz zari ruj syys rugsej сен вер септ σεπ',
  'oct okt ott out eki pazdz paz rij loka spal окт жовт кастр οκτ',
  'nov noi kas listop lis studen marras lapkr ноя нов лист ліст νοε',
  'dec dez des dic dets ara grud gru prosin joulu gruodz дек дец груд снеж δεκ',
];

const months: ReadonlyMap<string, number> = new Map(
  beginnings.flatMap((names, index) => names.split(' ').map((name) => [plainName(name), index + 1] as const)),
);
const longest = Math.max(...[...months.keys()].map(({ length }) => length));

/**
 * The month that a word names, 1 to 12; null: none.
 * @param ordinal the day before it has a point (`27. listopada`), as Croatian writes it and Polish does not: `listopada` is
 *   October in the one and November in the other
 */
export function monthOf(word: string, ordinal = false): number | null {
  const plain = plainName(word);
  if (ordinal && plain === 'listopada') return 10;
  for (let length = Math.min(longest, plain.length); length >= 3; length--) {
    const month = months.get(plain.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** A name as names of days and months are compared: in small letters, without accents. */
export function plainName(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');
}
