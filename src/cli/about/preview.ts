import type { ToolAbout } from '../cli-tool.ts';
import { readingHelp } from './reading.ts';

/** What `telex preview` says of itself. */
export const aboutPreview: ToolAbout = {
  name: 'preview',
  summary: {
    nl: 'toont wat van een feed geplaatst zou worden, en wat niet begrepen is',
    en: 'shows what would be posted from a feed, and what was not understood',
  },
  help: {
    nl: `telex preview: toont wat Telex van een feed zou plaatsen

Gebruik: telex preview [opties] <adres | bestand | id van een bron | ->

Leest de feed, twee keer als die een adres heeft, en toont de kaarten die ervan zouden komen, de nieuwste eerst, met
dateline, tijd, leeftijd en toestand; daarna wat niet geplaatst zou worden, en wat niet
begrepen is. Er wordt niets bewaard en niets geplaatst. Een bron van newsroom.yaml
(bij zijn id of zijn adres) wordt gelezen met zijn eigen headers, formaat, onderwerp en
credit. De nummers van de kaarten tellen vanaf 1: echte komen er bij aankomst.

Opties:
${readingHelp.nl}
  --limit <aantal>       toont hoogstens zoveel kaarten (gewoonlijk 10)
  --locale <nl|en>       de taal van de kaarten (gewoonlijk die van Telex)
  -h, --help             toont dit

Exitcodes: 0 getoond, 1 de feed was niet te lezen, 2 de argumenten kloppen niet.
`,
    en: `telex preview: shows what Telex would post from a feed

Usage: telex preview [options] <address | file | source id | ->

Reads the feed, twice where it has an address, and prints the cards it would become, newest first, with
dateline, time, age and state; then what would not be posted, and what was not
understood. Nothing is stored and nothing is posted. A source of the newsroom file
(by its id or its address) is read with its own headers, format, topic and credit.
The numbers of the cards are counted from 1: real ones are given on arrival.

Options:
${readingHelp.en}
  --limit <count>        shows at most so many cards (default 10)
  --locale <nl|en>       the language of the cards (default: the one that Telex speaks)
  -h, --help             shows this

Exit codes: 0 shown, 1 the feed could not be read, 2 the arguments are wrong.
`,
  },
};
