import type { FeedFormat } from './format-names.ts';
import type { FormatReader } from './format-reader.ts';
import { aapText } from './formats/aap-text.ts';
import { anpApi } from './formats/anp-api.ts';
import { anpa1312 } from './formats/anpa-1312.ts';
import { apMedia } from './formats/ap-media.ts';
import { dpaDigitalwires } from './formats/dpa-digitalwires.ts';
import { iptc7901 } from './formats/iptc-7901.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { newsml12 } from './formats/newsml-12.ts';
import { newsmlG2 } from './formats/newsml-g2.ts';
import { ninjs } from './formats/ninjs.ts';
import { nitf } from './formats/nitf.ts';
import { ritzau } from './formats/ritzau.ts';
import { rssAtom } from './formats/rss-atom.ts';
import { wirePage } from './formats/wire-page.ts';

/** What reads the documents of all formats, in the order in which they are asked. */
export const formatReaders: readonly FormatReader<FeedFormat>[] = [
  // one a line; where two could read a document the first does
  rssAtom,
  newsmlG2,
  newsml12,
  nitf,
  anpApi,
  dpaDigitalwires,
  apMedia,
  jsonFeed,
  ninjs,
  iptc7901,
  anpa1312,
  aapText,
  ritzau,
  wirePage,
];
