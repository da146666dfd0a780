import type { ToolAbout } from '../cli-tool.ts';

/** What `telex check` says of itself. */
export const aboutCheck: ToolAbout = {
  name: 'check',
  summary:
    'tries settings, feeds, tokens and channels, and says what to mend; with --live, a platform itself',
  help: `npx telex check [--live <platform>:<channel> …]

Tries everything that can be wrong before a night shift: the environment, a PostgreSQL, the newsroom file, each feed, and the tokens,
scopes and channels of each chat platform. Each feed is fetched twice, a second apart, to see what would lose or double
items: guids and links that lie, texts made at each fetch, documents cut off; and held against the others, to see which
tries to change what is not its own. Posts nothing. Says what to mend, a line each.

  --live   posts, edits, replies, looks up and deletes in the channels that are named for it (npx telex check --live
           slack:C0123456789), and says of each thing of a platform that Telex relies on whether it held; needs a
           channel that follows no news. docs/live-check.md tells how

Exit codes: 0 all is well, 1 something has to be mended, 2 the arguments are wrong.
`,
};
