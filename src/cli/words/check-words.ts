import type { Words } from '../../chat/ports/locale.ts';

/** What `telex check` says of what it tried, before and after what others say. */
export const checkWords = {
  ok: { nl: 'goed  ', en: 'ok    ' },
  mend: { nl: 'FOUT  ', en: 'MEND  ' },
  environment: { nl: 'omgeving', en: 'environment' },
  understood: { nl: 'begrepen', en: 'understood' },

  withTables: {
    nl: 'PostgreSQL {version}, met wat Telex bewaart',
    en: 'PostgreSQL {version}, with what Telex keeps',
  },
  withoutTables: {
    nl: 'PostgreSQL {version}, leeg: Telex maakt zijn tabellen bij de start',
    en: 'PostgreSQL {version}, empty: Telex makes its tables when it starts',
  },
  file: { nl: 'newsroom.yaml', en: 'newsroom file' },
  noFile: {
    nl: 'is er niet: Telex laat voorbeeldnieuws zien. Begin met npx telex init',
    en: 'there is none: Telex shows sample news. To begin, run npx telex init',
  },
  oneSource: { nl: '1 bron', en: '1 source' },
  sources: { nl: '{count} bronnen', en: '{count} sources' },
  oneChannel: { nl: '1 kanaal', en: '1 channel' },
  channels: { nl: '{count} kanalen', en: '{count} channels' },
  patternAt: {
    nl: 'newsroom.yaml: signals.add[{at}].says',
    en: 'newsroom file: signals.add[{at}].says',
  },
  slowPattern: {
    nl: '{pattern} blijft hangen op een tekst die er bijna op lijkt: herhaal niets dat zichzelf herhaalt, zoals in (\\w+\\s?)*',
    en: '{pattern} takes for ever on a text that nearly fits: repeat nothing that repeats itself, as in (\\w+\\s?)*',
  },
  unconnected: {
    nl: 'newsroom.yaml noemt {names}, maar {variable} is niet gezet, dus daar wordt niets opgezocht of geplaatst: draai npx telex init, of npx telex manifest {platform}',
    en: 'the newsroom file names {names}, but {variable} is not set, so that nothing is looked up or posted there: run npx telex init, or npx telex manifest {platform}',
  },
  source: { nl: 'bron {id}', en: 'source {id}' },
  waits: { nl: 'telex check: wacht nog op bron {ids}', en: 'telex check: still waits for source {ids}' },
  readsFolder: { nl: 'leest de map {folder}', en: 'reads the folder {folder}' },
  readOne: { nl: '{format}, 1 bericht', en: '{format}, 1 item' },
  read: { nl: '{format}, {count} berichten', en: '{format}, {count} items' },
  channelOf: {
    nl: 'newsroom.yaml: kanaal {written} op {platform}',
    en: 'newsroom file: channel {written} of {platform}',
  },
} satisfies Record<string, Words>;

/** What `telex check --live` says around what the platforms say. */
export const liveWords = {
  nameOne: { nl: 'noem er een kanaal voor, zoals {example}', en: 'name a channel for it, such as {example}' },
  inChannel: { nl: '{platform}, in kanaal {id}', en: '{platform}, in {id}' },
  counts: {
    nl: '{held} klopten, {not} niet, {untried} waren niet te proberen',
    en: '{held} held, {not} did not, {untried} could not be tried',
  },
  noChannel: {
    nl: '{text} noemt geen kanaal: schrijf het platform en het id van het kanaal, zoals {example}',
    en: '{text} names no channel: write the platform and the channel’s id, such as {example}',
  },
  notConnected: {
    nl: '{platform} is niet gekoppeld: zet eerst {token}',
    en: '{platform} is not connected: set {token} first',
  },
  nothingTried: {
    nl: 'op {platform} valt zo niets te proberen',
    en: '{platform} has nothing that is tried so',
  },
  followed: {
    nl: '{text} is een kanaal van newsroom.yaml: noem er een dat alleen hiervoor is',
    en: '{text} is a channel of the newsroom file: name one that is there for this alone',
  },
  held: { nl: 'klopt   ', en: 'held   ' },
  notSo: { nl: 'NIET ZO ', en: 'NOT SO ' },
  untried: { nl: 'kon niet', en: 'untried' },
  tried: { nl: ' (gedaan: {how})', en: ' (tried: {how})' },
} satisfies Record<string, Words>;
