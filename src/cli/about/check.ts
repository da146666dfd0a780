import type { ToolAbout } from '../cli-tool.ts';

/** What `telex check` says of itself. */
export const aboutCheck: ToolAbout = {
  name: 'check',
  summary: {
    nl: 'probeert instellingen, feeds, tokens en kanalen, en zegt wat je moet verhelpen; met --live een platform zelf',
    en: 'tries settings, feeds, tokens and channels, and says what to mend; with --live, a platform itself',
  },
  help: {
    nl: `npx telex check [--live <platform>:<kanaal> …]

Probeert alles wat er mis kan zijn voor een nachtdienst: de omgeving, een PostgreSQL, newsroom.yaml, elke feed, en de tokens,
rechten en kanalen van elk chatplatform. Elke feed wordt twee keer opgehaald, met een seconde ertussen, om te zien waardoor
berichten verloren gaan of dubbel komen: guids en links die niet kloppen, teksten die bij elk verzoek anders zijn, documenten die
afbreken; en naast de andere gelegd, om te zien welke iets wil veranderen dat niet van hem is. Plaatst niets. Zegt wat je moet
verhelpen, een regel per ding.

  --live   plaatst, wijzigt, antwoordt, zoekt op en verwijdert in de kanalen die je ervoor noemt (npx telex check --live
           slack:C0123456789), en zegt van alles waar Telex bij een platform op rekent of het klopt; daar is een kanaal
           voor nodig dat geen nieuws volgt. docs/live-check.md zegt hoe

Exitcodes: 0 alles is goed, 1 er is iets te verhelpen, 2 de argumenten kloppen niet.
`,
    en: `npx telex check [--live <platform>:<channel> …]

Tries everything that can be wrong before a night shift: the environment, a PostgreSQL, the newsroom file, each feed, and the tokens,
scopes and channels of each chat platform. Each feed is fetched twice, a second apart, to see what would lose or double
items: guids and links that lie, texts made at each fetch, documents cut off; and held against the others, to see which
tries to change what is not its own. Posts nothing. Says what to mend, a line each.

  --live   posts, edits, replies, looks up and deletes in the channels that are named for it (npx telex check --live
           slack:C0123456789), and says of each thing of a platform that Telex relies on whether it held; needs a
           channel that follows no news. docs/live-check.md tells how

Exit codes: 0 all is well, 1 something has to be mended, 2 the arguments are wrong.
`,
  },
};
