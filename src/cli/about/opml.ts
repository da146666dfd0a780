import type { ToolAbout } from '../cli-tool.ts';

/** What `telex opml` says of itself. */
export const aboutOpml: ToolAbout = {
  name: 'opml',
  summary: 'writes the sources as OPML, or takes those of an OPML file over',
  help: `telex opml: sources as other feed readers write them

Usage: telex opml export [FILE]
       telex opml import FILE [--write]

export writes the sources that have an address, those from chat among them, as
OPML 2.0 to FILE, which may not be there yet, or to standard output. Addresses
with a password or a key in them are left out, and said.

import reads an OPML file and writes its feeds as lines of the newsroom file to
standard output. A folder or category that is called as a desk is their topic.
What is not taken is said, and why. With --write they are added to the newsroom
file, whose comments stay; as it was, it is kept beside it (newsroom.yaml.bak).

Options:
      --write  adds the sources to the newsroom file
  -h, --help   shows this
`,
};
