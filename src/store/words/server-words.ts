import { alike, type Filling, type Said, sayAll } from '../../domain/said/said.ts';

/** Why a PostgreSQL cannot be used, and what to do; each is said after `DATABASE_URL: `. */
export const serverWords = {
  wrongPassword: {
    nl: 'de server op {host} neemt het wachtwoord van de gebruiker {user} niet aan',
    en: 'the server at {host} does not take the password of the user {user}',
  },
  asksPassword: {
    nl: 'de server op {host} vraagt een wachtwoord van de gebruiker {user}, en in het adres staat er geen: schrijf postgres://user:password@host:5432/telex',
    en: 'the server at {host} asks for a password of the user {user}, and the address has none: write postgres://user:password@host:5432/telex',
  },
  otherPassword: {
    nl: 'de server op {host} en Telex zijn het niet eens over het wachtwoord van de gebruiker {user}: is dit wel de server die het adres bedoelt?',
    en: 'the server at {host} and Telex do not agree on the password of the user {user}: see whether it is this server that the address means',
  },
  notAllowed: {
    nl: 'de server op {host} laat de gebruiker {user} niet toe ({reason})',
    en: 'the server at {host} does not let the user {user} in ({reason})',
  },
  noDatabase: {
    nl: 'er is geen database {database} op {host}: maak die (createdb {database}), of verbeter de naam aan het eind van het adres',
    en: 'there is no database {database} on {host}: make it (createdb {database}), or correct the name at the end of the address',
  },
  noRight: {
    nl: 'de gebruiker {user} mag in de database {database} geen tabellen maken of schrijven ({reason}): maak die eigenaar (ALTER DATABASE {database} OWNER TO {user})',
    en: 'the user {user} may not make or write tables in the database {database} ({reason}): make it the owner (ALTER DATABASE {database} OWNER TO {user})',
  },
  noRightInSchema: {
    nl: 'de gebruiker {user} mag in het schema {schema} geen tabellen maken: maak die eigenaar van de database, of geef het recht (GRANT CREATE)',
    en: 'the user {user} may make no tables in the schema {schema}: make it the owner of the database, or let it (GRANT CREATE)',
  },
  readOnly: {
    nl: 'de database {database} op {host} is alleen te lezen, zoals op een standby ({reason}): geef het adres van de server die schrijven toestaat, of vraag het wie hem beheert',
    en: 'the database {database} on {host} is only read, as on a standby ({reason}): give the address of the server that takes writes, or ask whoever runs it',
  },
  takesNothing: {
    nl: 'de server op {host} laat nu niet in de database {database} schrijven of verbinden ({reason}): wie hem beheert, ziet waarom',
    en: 'the server at {host} takes no writes or connections for the database {database} now ({reason}): whoever runs it sees why',
  },
  away: {
    nl: 'de database {database} op {host} is niet te bereiken ({reason})',
    en: 'the database {database} on {host} cannot be reached ({reason})',
  },
  noFile: {
    nl: 'een bestand dat het adres noemt, is er niet ({reason}): zie sslrootcert in docs/replicas.md',
    en: 'a file that the address names is not there ({reason}): see sslrootcert in docs/replicas.md',
  },
  noEncryption: {
    nl: 'geen versleutelde verbinding met {host} ({reason}): zie sslmode en sslrootcert in docs/replicas.md',
    en: 'no encrypted connection to {host} ({reason}): see sslmode and sslrootcert in docs/replicas.md',
  },
  noConnection: {
    nl: 'de server op {host} neemt geen verbinding met de database {database} aan ({reason}){hint}',
    en: 'the server at {host} takes no connection to the database {database} ({reason}){hint}',
  },
  seeOptions: {
    nl: ': kijk wat er in het adres bij options staat',
    en: ': see what the address says as options',
  },
  unknownSigner: {
    nl: 'het certificaat van de server op {host} is ondertekend door iemand die hier niet bekend is: noem in het adres het bestand met het certificaat van die instantie (sslrootcert=/pad/ca.pem)',
    en: 'the certificate of the server at {host} is signed by nobody who is known here: name the file with its authority’s certificate in the address (sslrootcert=/path/ca.pem)',
  },
  otherHost: {
    nl: 'het certificaat van de server op {host} is voor een andere host: zet de naam die erin staat in het adres',
    en: 'the certificate of the server at {host} is for another host: write the name that stands in it in the address',
  },
  outOfDate: {
    nl: 'het certificaat van de server op {host} is verlopen, of de klok van deze machine loopt verkeerd',
    en: 'the certificate of the server at {host} is out of date, or the clock of this machine is wrong',
  },
  ofThisSystem: { nl: 'van dit systeem', en: 'of this system' },
  noSchema: {
    nl: 'geen enkel schema waarin deze gebruiker kijkt bestaat, dus er is geen plaats voor tabellen: noem er een, ?schema=telex aan het eind van het adres',
    en: 'no schema that this user looks in is there, so there is no place for tables: name one, ?schema=telex at the end of the address',
  },
  tooOld: {
    nl: 'dit is PostgreSQL {version}, en Telex heeft {oldest} of nieuwer nodig',
    en: 'this is PostgreSQL {version}, and Telex needs {oldest} or newer',
  },
  encoding: {
    nl: 'deze database bewaart teksten als {encoding}: maak er een met createdb --encoding UTF8 --template template0',
    en: 'this database keeps texts as {encoding}: make one with createdb --encoding UTF8 --template template0',
  },
  onlyRead: {
    nl: 'deze database is alleen te lezen ({why}); tot er geschreven kan worden, wacht Telex bij de start',
    en: 'this database can only be read ({why}); until it can be written Telex waits at its start',
  },
  isStandby: {
    nl: 'het is een standby: noem de server die schrijven toestaat, of een die deze volgt',
    en: 'it is a standby: name the server that takes writes, or one that follows it',
  },
  isReadOnly: {
    nl: 'default_transaction_read_only staat aan, voor de database, de gebruiker of de server',
    en: 'default_transaction_read_only is on for it, its user or its server',
  },
  outgrown: {
    nl: 'een nieuwere Telex heeft de tabellen zo veranderd ({by}) dat deze er niet mee kan werken: start die versie hier ook',
    en: 'a newer Telex changed the tables ({by}) so that this one cannot work on them: start that release here as well',
  },
  olderBeside: {
    nl: 'deze versie verandert de tabellen zo dat oudere er niet mee kunnen werken, en die doen dat nu ({names}): stop ze, en start Telex opnieuw; een die hard gestopt is, telt nog mee zolang zijn lease duurt',
    en: 'this release changes the tables so that older ones cannot work on them, and these do now ({names}): stop them, and start Telex again; one that was killed counts as working for as long as its lease',
  },
  halfMoved: {
    nl: 'npx telex move is daar niet klaar, dus niet alles staat er: draai het nog eens, en start Telex als het zegt dat alles verhuisd is',
    en: 'npx telex move has not ended there, so not all of the archive is: run it once more, and start Telex when it says that all is moved',
  },
} satisfies Record<string, Said>;

/** A sentence about the database that the setting names. */
export function ofAddress(words: Said, values: Filling = {}): Said {
  return sayAll(alike('DATABASE_URL: {sentence}'), { sentence: sayAll(words, values) });
}
