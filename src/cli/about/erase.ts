import type { ToolAbout } from '../cli-tool.ts';

/** What `telex erase` says of itself. */
export const aboutErase: ToolAbout = {
  name: 'erase',
  summary: {
    nl: 'haalt de tekst van een bericht voorgoed weg, als het recht dat vraagt, en zegt waar het niet bij kan',
    en: "takes a story's text away for good, for a legal take-down, and says what it cannot reach",
  },
  help: {
    nl: `npx telex erase <nummer>

Haalt elk woord van een bericht voorgoed weg: uit alle versies, uit kopieën van andere bureaus die erbij bewaard zijn, van het
bord, uit de woordenindex, uit de vrije pagina's van de database en uit haar log. Een bericht dat niet was ingetrokken, is het
daarmee wel, en een Telex die draait past de kaarten in de kanalen aan. Het nummer, de guid en het adres, van wie het kwam en
wanneer blijven staan, zodat het herkend wordt en nooit opnieuw binnenkomt, wat de bron er ook onder stuurt. Er is geen weg terug.

Zegt waar het niet bij kan: back-ups, en wat chatplatforms en bronnen bewaren. In een PostgreSQL (DATABASE_URL) ook wat de server
bewaart van rijen die overschreven zijn, en de woordenindexen van andere Telexen, die het uit zichzelf vergeten.

Exitcodes: 0 weggehaald, 1 dat bericht is er niet of niet alles ging weg, 2 de argumenten kloppen niet.
`,
    en: `npx telex erase <number>

Takes every word of a story away for good: of all its versions, of other agencies' copies that are kept with it, of the
board, of the index of words, of the database's free pages and of its log. A story that was not withdrawn is withdrawn by it, and a Telex that
runs edits its cards in the channels. Its number, its guid and address, who filed it and when stay, so that it is known
again and never taken in anew, whatever its source sends under them. There is no way back.

Says what it cannot reach: backups, and what chat platforms and sources keep. In a PostgreSQL (DATABASE_URL) also what the server keeps of
rows that were written over, and the indexes of words of other Telexes, which forget by themselves.

Exit codes: 0 erased, 1 there is no such story or not all of it could be erased, 2 the arguments are wrong.
`,
  },
};
