import type { Said } from '../../domain/said/said.ts';

/** What is wrong with the variables that no platform owns. */
export const environmentWords = {
  noSetting: {
    nl: 'dit is geen instelling van Telex: haal die weg',
    en: 'this is not a setting of Telex: take it away',
  },
  settingMeant: {
    nl: 'dit is geen instelling van Telex: bedoel je {near}?',
    en: 'this is not a setting of Telex: did you mean {near}?',
  },
  noSettingOf: {
    nl: 'dit is geen instelling van Telex, dat van {prefix} deze leest: {others}. Haal die weg',
    en: 'this is not a setting of Telex, which of {prefix} reads these: {others}. Take it away',
  },
  channelsElsewhere: {
    nl: 'dit is geen instelling van Telex: kanalen staan in newsroom.yaml, onder channels',
    en: 'this is not a setting of Telex: channels stand in newsroom.yaml, under channels',
  },
  noEquals: {
    nl: 'deze regel heeft geen =, en zet dus niets: schrijf NAAM=waarde, of begin hem met #',
    en: 'this line has no =, and so sets nothing: write NAME=value, or begin it with #',
  },
  noEqualsAfter: {
    nl: 'deze regel heeft geen =, en zet dus niets: schrijf {name}=…',
    en: 'this line has no =, and so sets nothing: write {name}=…',
  },
  misnamedEnv: {
    nl: 'Telex leest .env, en dit bestand niet: geef het die naam, of haal het weg',
    en: 'Telex reads .env, and not this file: give it that name, or take it away',
  },
  noLanguage: {
    nl: '"{typed}" is geen taal die Telex spreekt: {known}{meant}',
    en: '"{typed}" is not a language that Telex speaks: {known}{meant}',
  },
  noneOf: { nl: '"{typed}" is niet een van {known}{meant}', en: '"{typed}" is not one of {known}{meant}' },
  noSeconds: {
    nl: '"{typed}" is geen heel aantal seconden van {least} tot en met {most}',
    en: '"{typed}" is no number of whole seconds from {least} to {most}',
  },
} satisfies Record<string, Said>;

/** What is wrong with the address of a PostgreSQL. */
export const databaseAddressWords = {
  severalHosts: {
    nl: 'er staan verschillende hosts in, en Telex verbindt met één: geef een naam of een proxy die de server volgt die schrijven toestaat',
    en: 'it names several hosts, and Telex connects to one: give a name or a proxy that follows the server that takes writes',
  },
  noPort: {
    nl: 'de poort na de host is er geen: 1 tot en met {highest}, zoals in {form}',
    en: 'the port after the host is none: 1 to {highest}, as in {form}',
  },
  noAddress: {
    nl: 'dit is geen adres: schrijf {form} (een teken van het wachtwoord dat geen letter of cijfer is als %40 voor @, %2F voor /)',
    en: 'this is no address: write {form} (a character of the password that is no letter or digit as %40 for @, %2F for /)',
  },
  otherScheme: {
    nl: 'Telex bewaart alles in SQLite of in PostgreSQL: het adres begint met postgres://, niet met {scheme}',
    en: 'Telex keeps everything in SQLite or in PostgreSQL: the address begins with postgres://, not with {scheme}',
  },
  percent: {
    nl: 'een % erin begint geen teken: schrijf %25 als je er een bedoelt, %40 voor @, %2F voor /',
    en: 'a % in it begins no character: write %25 for one that is meant, %40 for @, %2F for /',
  },
  schema: {
    nl: 'schema noemt waar in de database de tabellen staan: letters, cijfers en _, zoals in ?schema=telex',
    en: 'schema names where in the database the tables are: letters, digits and _, as in ?schema=telex',
  },
  ownSchema: {
    nl: 'het schema {schema} is van PostgreSQL zelf: noem een ander, zoals in ?schema=telex',
    en: 'the schema {schema} is PostgreSQL’s own: name another, as in ?schema=telex',
  },
  noDatabase: {
    nl: 'het adres noemt de database niet: het eindigt op één naam, {form}',
    en: 'the address does not name the database: it ends in one name, {form}',
  },
} satisfies Record<string, Said>;
