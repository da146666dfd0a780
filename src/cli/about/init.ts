import type { ToolAbout } from '../cli-tool.ts';

/** What `telex init` says of itself. */
export const aboutInit: ToolAbout = {
  name: 'init',
  summary: {
    nl: 'stelt Telex in: vindt een feed, koppelt een platform, kiest kanalen, en schrijft newsroom.yaml en .env',
    en: 'sets Telex up: finds a feed, connects a platform, picks channels, and writes newsroom.yaml and .env',
  },
  help: {
    nl: `npx telex init [adres van een site of een feed]

Van niets naar een gekoppelde redactie. Vraagt een site of een feed en vindt de feed, laat zien wat ervan geplaatst zou worden,
en waar het heen moet: het bord, of een chatplatform, dat het dan koppelt: een kort adres op deze machine brengt je daar op de
goede pagina, elk token wordt meteen geprobeerd, kanalen kies je bij hun naam, en in elk komt een proefkaart die weer weggaat.
Aan het eind schrijft het newsroom.yaml, en de tokens in .env (alleen voor jou, mode 600). Wat daarin staat, blijft staan.
Draai het nog eens voor een bron, een platform of een kanaal erbij. Ctrl-C schrijft niets.

  --yes                    vraagt niets, voor scripts: wat er niet bij staat wordt geraden, tokens komen uit de omgeving of .env
  --site, --feed <adres>   hetzelfde als het adres zelf
  --preset <id,id>         bekende Nederlandse en Vlaamse feeds, met de ids die --presets noemt; zonder vlag typ je lijst in
                           plaats van een adres. Elke wordt geprobeerd, en dat was nog niet gedaan toen de lijst gemaakt werd
  --presets                noemt ze, en doet verder niets
  --topic <naam>           het onderwerp van de bron, als de berichten het niet zeggen (none: geen onderwerp)
  --credit <naam>          wie hem maakt
  --id <naam>              hoe de bron heet
  --auth <variabelen>      wat hem opent: WIRE_USER,WIRE_PASSWORD of WIRE_TOKEN, met de waarden in .env of de omgeving
  --timezone <zone>        van de redactie, als er nog geen newsroom.yaml is
  --channel <kanaal>       een kanaal om in te plaatsen: platform:naam, of met het id in plaats van de naam; mag vaker.
                           Als verschillende servers er een van die naam hebben, met de server ervoor: Redactie/buitenland
  --follows <onderwerp>    wat de gekozen kanalen volgen; anders het onderwerp van de bron, of van de naam van het kanaal
  --language <nl|en>       wat Telex spreekt, in .env
  --port <nummer>          van de korte adressen (3100)
  --no-test                plaatst geen proefkaart
  --no-env                 laat .env met rust
  --service                schrijft telex.service voor systemd met de paden van deze machine, vraagt niets, en zegt hoe je dat
                           aanzet

Exitcodes: 0 gelukt, 1 er is nog iets te verhelpen, 2 de argumenten kloppen niet, of er valt iets te vragen en er is niemand.
`,
    en: `npx telex init [address of a site or a feed]

From nothing to a connected newsroom. Asks for a site or a feed and finds the feed, shows what would be posted from it, and
where it is to go: the board, or a chat platform, which it connects: a short address on this machine leads to the right page
there, each token is tried at once, channels are picked by name, and a test card is posted in each and taken away again.
At the end it writes newsroom.yaml, and the tokens into .env (for you alone, mode 600). What stands in them stays as it is.
Run it again to add a source, a platform or a channel. Ctrl-C writes nothing.

  --yes                    asks nothing, for scripts: what is not given is guessed, tokens come from the environment or .env
  --site, --feed <address> the same as the address itself
  --preset <id,id>         known Dutch and Flemish feeds, by the ids that --presets lists; without a flag, type list instead
                           of an address. Each is tried, and none was when the list was made
  --presets                lists them, and does nothing else
  --topic <name>           the desk of the source, where its items do not say (none: no desk)
  --credit <name>          who makes it
  --id <name>              what the source is called
  --auth <variables>       what opens it: WIRE_USER,WIRE_PASSWORD or WIRE_TOKEN, with their values in .env or the environment
  --timezone <zone>        of the newsroom, where there is no newsroom file yet
  --channel <channel>      a channel to post in: platform:name, or with its id for the name; may be given again.
                           Where several servers have one of that name, with the server before it: Redactie/buitenland
  --follows <topic>        what the picked channels follow; else the desk of the source, or of the channel's name
  --language <nl|en>       what Telex speaks, written into .env
  --port <number>          of the short addresses (3100)
  --no-test                posts no test card
  --no-env                 leaves .env alone
  --service                writes telex.service for systemd with the paths of this machine, asks nothing, and says how it is
                           switched on

Exit codes: 0 done, 1 something is left to mend, 2 the arguments are wrong, or something has to be asked and nobody is there.
`,
  },
};
