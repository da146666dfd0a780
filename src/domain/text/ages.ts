/** How old somebody is, as a text says it: in years, and where the number stands in it. */
export type Age = { readonly years: number; readonly start: number; readonly end: number };

const years = String.raw`(?<![\p{L}\d.,])(?<years>1[01]\d|[1-9]?\d)`;
/** What is said of a person and of nothing else, in five languages; with what stands before it: `Skifahrerin`, `vrachtwagenchauffeur`. */
const persons =
  'vrouw|jongen|meisje|peuter|kleuter|kind|tiener|verdachte|bestuurder|bestuurster|rijder|automobilist|chauffeur|fietser|fietsster|wandelaar|voetganger|motorrijder|zwemmer|slachtoffer|echtpaar|koppel|moeder|vader|dochter|zoon|broer|zus|oma|opa|burgemeester|minister|voetballer|acteur|actrice|zangeres|zanger|schrijver|schrijfster|politicus|agent|schutter|dader|aanvaller|' +
  'woman|women|boy|girl|teen|teenager|driver|motorist|cyclist|pedestrian|suspect|victim|mother|father|daughter|son|brother|sister|couple|gunman|shooter|attacker|' +
  'mann|frau|junge|mädchen|kleinkind|jugendliche[rn]?|jähriger?|fahrer(?:in)?|fußgänger(?:in)?|mutter|vater|tochter|sohn|bruder|schwester|rentner(?:in)?|ehepaar|schauspieler(?:in)?|sänger(?:in)?|politiker(?:in)?|schütz(?:e|in)|täter(?:in)?|angreifer(?:in)?|' +
  'homme|femme|garçon|fille|jeune|conducteur|conductrice|cycliste|automobiliste|motard|piéton(?:ne)?|mère|père|adolescente?|tireur|tireuse|assaillante?|' +
  'hombre|mujer|joven|niñ[oa]|menor|conductora?|ciclista|motorista|peatón|madre|padre|adolescente|anciano|anciana|tirador|atacante|agresora?';
/** These end other words as well: `Oman`, `Roman`. */
const exact = '(?:brandweer|politie|zaken|vak|oud-)?man|baby|stel|suspect|opa|oma|zus';
const person = String.raw`(?<![\p{L}-])(?:${exact}|[\p{L}-]{0,20}?(?:${persons}))`;

const told: readonly RegExp[] = [
  // `52-jarige`, `52-year-old`, `52-Jähriger`, `52 jaar oud`, `52 Jahre alt`.
  new RegExp(
    String.raw`${years}(?:[- ]?jarige[nr]?|[- ]years?[- ]olds?|[- ]?jährige[nrms]?| jaar oud| jahre alt(?:e[nrms]?)?)(?!\p{L})`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:aged?|âgée?s?(?: de)?) ${years}(?![\p{L}\d%]|[.,]\d)`, 'giu'),
  // `vrouw van 71`, `homme de 38 ans`, and in a heap of commas `Man, 34, killed`.
  new RegExp(String.raw`${person} (?:van|de) ${years}(?![\p{L}\d%]|[.,]\d)`, 'giu'),
  new RegExp(String.raw`${person}, ${years},`, 'giu'),
  new RegExp(String.raw`${person} \(${years}\)`, 'giu'),
];

/** `Ria Huisgen (71)`, `zanger Froger (62)`: the word before, and what stands before that. */
const named =
  /(?<![\p{L}\p{M}'’.-])(?:(?<before>[\p{L}\p{M}'’.-]{1,30}) )?(?<name>\p{Lu}[\p{L}\p{M}'’-]{0,30}\p{Ll}) \((?<years>1[01]\d|[1-9]\d)\)/gu;
/** Before a place or a thing, and no name: `brand in Kiel (24)`, `die Preise (25)`. */
const beforeOthers =
  /^(?:in|te|bij|uit|naar|vanuit|rond|at|from|near|to|on|aus|nach|bei|aux?|à|en|dans|desde|a|die|das|dem|ein|eine[nrms]?|the|het|een|deel|part|teil|week|woche)$/iu;
/** Within a name: `Jan de Vries`. */
const particle = /^(?:de|den|der|van|von|ter|ten|te|la|le|du|da|di|del|y|el|al|bin|ibn)$/u;
const calendar =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|jan|feb|mar|mrt|apr|mei|mai|may|jun|jul|aug|ago|sep|sept|okt|oct|nov|dec|dez|januar[iy]?|januari|january|februar[iy]?|februari|february|maart|march|märz|april|juni?|june|juli|july|august(?:us)?|septem\p{L}+|o[kc]tob\p{L}+|novem\p{L}+|de[cz]em\p{L}+)$/iu;

/**
 * How old the people are that a text tells of, in five languages, in the order in which they stand. A number in brackets is an age behind a word for a
 * person or behind a name; elsewhere it is how often a text was filed (`Vrouw vermist (2)`), a day (`Mittwoch (16)`), a department (`NANCY (54)`) or a count.
 */
export function agesOf(text: string): readonly Age[] {
  if (!/\d/u.test(text)) return [];
  const found = new Map<number, Age>();
  for (const pattern of told) for (const match of text.matchAll(pattern)) keep(match);
  for (const match of text.matchAll(named)) if (isName(match.groups ?? {})) keep(match);
  return [...found.values()].toSorted((one, other) => one.start - other.start);

  function keep({ 0: said, index, groups: { years: age = '' } = {} }: RegExpExecArray): void {
    // The number is the last one in what was said.
    const start = index + said.lastIndexOf(age);
    found.set(start, { years: Number(age), start, end: start + age.length });
  }
}

/** A word that begins a sentence has a capital anyway, and one between a small word and a number may be a place. */
function isName({ before = '', name = '' }: { readonly [group: string]: string | undefined }): boolean {
  if (before === '' || before.endsWith('.') || calendar.test(name)) return false;
  return particle.test(before) || !beforeOthers.test(before);
}
