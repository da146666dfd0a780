import type { ToolAbout } from '../cli-tool.ts';

/** What `telex init` says of itself. */
export const aboutInit: ToolAbout = {
  name: 'init',
  summary:
    'sets Telex up: finds a feed, connects a platform, picks channels, and writes newsroom.yaml and .env',
  help: `npx telex init [address of a site or a feed]

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
};
