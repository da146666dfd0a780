import type { Said } from '../../domain/said/said.ts';

/** What is wrong with how the newsroom file is written. */
export const shapeWords = {
  noSetting: { nl: '"{key}" is hier geen instelling{meant}', en: '"{key}" is not a setting here{meant}' },
  otherShape: {
    nl: '"{key}" past niet bij wat er hier verder staat',
    en: '"{key}" does not go with what else stands here',
  },
  atTop: { nl: ': die staat bovenaan, naast sources:', en: ': it stands at the top, beside sources' },
  under: { nl: ': die staat onder {key}', en: ': it stands under {key}' },
  noSources: {
    nl: 'dit ontbreekt: schrijf sources: met een bron eronder (zie newsroom.example.yaml), of draai npx telex init',
    en: 'this is missing: write sources: with a source under it (see newsroom.example.yaml), or run npx telex init',
  },
  noTop: {
    nl: 'bovenaan horen sleutels, elk met zijn naam: schrijf sources: en daaronder de bronnen (zie newsroom.example.yaml), of draai npx telex init',
    en: 'keys go at the top, each with its name: write sources: and the sources under it (see newsroom.example.yaml), or run npx telex init',
  },
  missing: { nl: 'dit ontbreekt', en: 'this is missing' },
  oneOf: { nl: 'dit moet een van deze zijn: {known}{meant}', en: 'this must be one of {known}{meant}' },
  otherwise: {
    nl: 'dit staat er niet zoals het hoort: zie newsroom.example.yaml',
    en: 'this is not written as it should be: see newsroom.example.yaml',
  },
  nothing: {
    nl: 'hier staat niets: in YAML begint een # een opmerking, dus wat ermee begint staat tussen aanhalingstekens, "#sport"',
    en: 'nothing stands here: in YAML a # begins a remark, so what begins with one is written in quotes, "#sport"',
  },
  whatUnit: {
    nl: '{typed} wat? Schrijf {typed}s voor seconden, of zet er m, h of d achter',
    en: '{typed} what? Write {typed}s for seconds, or m, h or d behind it',
  },
  asList: { nl: 'hier hoort een lijst: schrijf [{typed}]', en: 'this must be a list: write [{typed}]' },
  shape: { nl: 'hier hoort {shape}', en: 'this must be {shape}' },
  least: { nl: 'minstens {count}', en: 'at least {count}' },
  most: { nl: 'hoogstens {count}', en: 'at most {count}' },
  leastLetters: { nl: 'minstens {count} tekens', en: 'at least {count} characters' },
  mostLetters: { nl: 'hoogstens {count} tekens', en: 'at most {count} characters' },
  emptyText: { nl: 'hier staat een lege tekst', en: 'an empty text stands here' },
  letters: { nl: 'dit {letters}', en: 'this {letters}' },
  indent: {
    nl: '"{key}" springt {at} in, en waar het bij hoort {wanted}: zet {wanted} voor {what}',
    en: '"{key}" stands {at} in, and what it belongs to {wanted}: put {wanted} before {what}',
  },
  itself: { nl: 'de sleutel', en: 'it' },
  dash: { nl: 'het streepje', en: 'its dash' },
  noSpace: { nl: 'geen spatie', en: 'no space' },
  oneSpace: { nl: '1 spatie', en: '1 space' },
  spaces: { nl: '{count} spaties', en: '{count} spaces' },
  notYaml: { nl: 'dit is geen geldige YAML: {why}', en: 'this is not valid YAML: {why}' },
} satisfies Record<string, Said>;

const group: Said = {
  nl: 'een groep instellingen, elk met zijn naam',
  en: 'a group of settings, each with its name',
};

/** What zod calls a type, as an operator would. */
export const shapeNames: { readonly [type: string]: Said } = {
  array: { nl: 'een lijst, zoals [een, twee]', en: 'a list, such as [one, two]' },
  object: group,
  record: group,
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
};

/** What the reader of YAML stumbled over, by its own code for it. */
export const yamlWords: { readonly [code: string]: Said } = {
  BAD_ALIAS: {
    nl: 'wat met een * begint, staat tussen aanhalingstekens',
    en: 'what begins with a * is written in quotes',
  },
  BAD_DQ_ESCAPE: {
    nl: 'een \\ tussen dubbele aanhalingstekens begint hier niets: schrijf er twee, of neem enkele aanhalingstekens',
    en: 'a \\ in double quotes begins nothing here: write two, or take single quotes',
  },
  BAD_INDENT: {
    nl: 'een regel staat te ver naar links of naar rechts',
    en: 'a line stands too far to the left or to the right',
  },
  BAD_SCALAR_START: {
    nl: 'wat met zo’n teken begint, staat tussen aanhalingstekens',
    en: 'what begins with such a character is written in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: 'er staat een dubbele punt te veel, of een sleutel begint niet op een regel van zichzelf',
    en: 'there is a colon too many, or a key does not begin on a line of its own',
  },
  BLOCK_IN_FLOW: {
    nl: 'tussen haken staat iets dat een regel van zichzelf moet hebben, of een haak ontbreekt',
    en: 'between brackets stands what needs a line of its own, or a bracket is missing',
  },
  DUPLICATE_KEY: { nl: 'deze sleutel staat hier twee keer', en: 'this key stands here twice' },
  MISSING_CHAR: {
    nl: 'er ontbreekt een teken: een aanhalingsteken, een haak, een komma of een dubbele punt',
    en: 'a character is missing: a quote, a bracket, a comma or a colon',
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: 'een sleutel loopt door op de volgende regel: ontbreekt er een dubbele punt?',
    en: 'a key goes on in the next line: is a colon missing?',
  },
  TAB_AS_INDENT: {
    nl: 'een regel begint met een tab: schrijf spaties',
    en: 'a line begins with a tab: write spaces',
  },
  UNEXPECTED_TOKEN: {
    nl: 'hier staat iets dat hier niet kan',
    en: 'something stands here that cannot',
  },
};
