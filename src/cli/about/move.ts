import type { ToolAbout } from '../cli-tool.ts';

/** What `telex move` says of itself. */
export const aboutMove: ToolAbout = {
  name: 'move',
  summary: {
    nl: 'verhuist alles naar PostgreSQL, of terug naar het SQLite-bestand, terwijl Telex stilstaat',
    en: 'moves everything to PostgreSQL, or back to the SQLite file, while Telex is stopped',
  },
  help: {
    nl: `npx telex move --to postgres://telex:wachtwoord@db.example:5432/telex
       npx telex move --from postgres://…

Kopieert alles wat Telex weet: --to van telex.sqlite in de datamap naar een lege PostgreSQL, --from uit een PostgreSQL naar
telex.sqlite. Stop eerst elke Telex: zolang er aan een van beide kanten een werkt, weigert het. Tabellen die er niet zijn worden
gemaakt, elke rij wordt gekopieerd in de volgorde van haar sleutel, en aan het eind worden de rijen aan beide kanten geteld.
Breekt het halverwege af (Ctrl-C, een stroomstoring), dan gaat dezelfde opdracht verder waar ze was. Tot ze klaar is start er
geen Telex op wat ze vult.

Wat gelezen wordt verandert niet, en is een kopie om naar terug te gaan. Wat nog moest gebeuren gaat door: niets wordt opzijgezet.
--to weigert een database waar iets van een Telex in staat; --from bewaart het bestand dat er stond als
telex.sqlite.before-move-<datum en tijd>. U+0000 in een tekst, die PostgreSQL niet kan bewaren, wordt U+FFFD, en het zegt in
hoeveel. Zet het adres tussen aanhalingstekens; de shell bewaart wat je typt. De woordenindex verhuist niet: die wordt opnieuw
gemaakt.

Exitcodes: 0 verhuisd, 1 niet verhuisd, of niet alles, 2 de argumenten kloppen niet.
`,
    en: `npx telex move --to postgres://telex:password@db.example:5432/telex
       npx telex move --from postgres://…

Copies everything that Telex knows: --to from telex.sqlite in the data folder to an empty PostgreSQL, --from out of a
PostgreSQL to telex.sqlite. Stop every Telex first: it refuses while one works on either side. Tables are made there where
they are missing, every row is copied in the order of its key, and rows are counted on both sides at the end. Ended
midway (Ctrl-C, a power cut), the same command goes on where it stood. Until it has ended no Telex starts on what it fills.

What is read is not changed, and is a copy to go back to. What was open goes on: nothing is parked. --to refuses a
database that holds anything of a Telex; --from keeps the file that stood there as telex.sqlite.before-move-<date and
time>. U+0000 in a text, which PostgreSQL cannot keep, becomes U+FFFD, and it says in how many.
Put the address between quotes; the shell keeps what you type. The index of words is not moved: it is made anew.

Exit codes: 0 moved, 1 not moved, or not all of it, 2 the arguments are wrong.
`,
  },
};
