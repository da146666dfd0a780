import type { ToolAbout } from '../cli-tool.ts';

/** What `telex deliveries` says of itself. */
export const aboutDeliveries: ToolAbout = {
  name: 'deliveries',
  summary: {
    nl: 'toont wat welk kanaal nog krijgt en hoe dat staat; probeert er een opnieuw, of geeft die op',
    en: 'shows what was promised to which channel and how it stands; tries one again, or gives it up',
  },
  help: {
    nl: `npx telex deliveries [--state wacht|onderweg|vastgehouden|geplaatst|geparkeerd|mislukt|verlopen] [--limit 50] [--json] [--sample]
       npx telex deliveries --retry 123 | --drop 123

Toont het grootboek van wat Telex doet (plaatsen, wijzigen, melden), het nieuwste eerst: wat welk kanaal zou krijgen en hoe dat
staat, met het nummer tussen haken en de kop van het bericht (van een dat is ingetrokken: dat het ingetrokken is). --retry
probeert wat onder dat nummer staat meteen nog eens, --drop geeft het voorgoed op; een Telex die draait doet dat binnen een
seconde. --sample leest het grootboek van het voorbeeldnieuws. --state kent ook de Engelse namen, die --json heeft.

Exitcodes: 0 gelukt, 1 er is nog geen database of hierover valt niets te beslissen, 2 de argumenten kloppen niet.
`,
    en: `npx telex deliveries [--state pending|sending|held|sent|parked|dead|lapsed] [--limit 50] [--json] [--sample]
       npx telex deliveries --retry 123 | --drop 123

Shows the ledger of operations (posts, edits, notices), newest first: what was promised to which channel and how it
stands, with its number in brackets and the story's headline (of one that was taken back: that it was). --retry tries
the operation with that number again at once, --drop gives it up for good; a Telex that runs does so within a second.
--sample reads the sample newsroom's ledger.

Exit codes: 0 done, 1 there is no database yet or the operation cannot be decided on, 2 the arguments are wrong.
`,
  },
};
