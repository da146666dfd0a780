import type { ToolAbout } from '../cli-tool.ts';

/** What `telex opml` says of itself. */
export const aboutOpml: ToolAbout = {
  name: 'opml',
  summary: {
    nl: 'schrijft de bronnen als OPML, of neemt die van een OPML-bestand over',
    en: 'writes the sources as OPML, or takes those of an OPML file over',
  },
  help: {
    nl: `telex opml: bronnen zoals andere feedlezers ze schrijven

Gebruik: telex opml export [BESTAND]
         telex opml import BESTAND [--write]

export schrijft de bronnen die een adres hebben, ook die uit chat, als OPML 2.0 naar
BESTAND, dat er nog niet mag zijn, of naar de standaarduitvoer. Adressen met een
wachtwoord of een sleutel erin blijven weg, en dat wordt gezegd.

import leest een OPML-bestand en schrijft de feeds eruit als regels van newsroom.yaml
naar de standaarduitvoer. Een map of categorie die heet als een onderwerp, is hun
onderwerp. Wat niet wordt overgenomen, wordt gezegd, en waarom. Met --write komen ze in
newsroom.yaml, waarvan de opmerkingen blijven; zoals het was, blijft het ernaast staan
(newsroom.yaml.bak).

Opties:
      --write  zet de bronnen in newsroom.yaml
  -h, --help   toont dit
`,
    en: `telex opml: sources as other feed readers write them

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
  },
};
