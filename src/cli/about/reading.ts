import type { Words } from '../../chat/ports/locale.ts';
import { feedFormats } from '../../feeds/format-names.ts';

const formats = feedFormats.join(' ');

/** The options of a tool that reads a document, for its help. */
export const readingHelp: Words = {
  nl: `  --format <naam>        leest het als dit formaat: ${formats}
  --at <tijd>            wanneer het gelezen werd, ISO 8601 (gewoonlijk: nu); leeftijden tellen vanaf dan
  --source-topic <naam>  alsof newsroom.yaml de bron dit onderwerp gaf
  --credit <naam>        alsof newsroom.yaml de bron deze credit gaf`,
  en: `  --format <name>        reads it as this format: ${formats}
  --at <time>            when it was read, ISO 8601 (default: now); ages count from then
  --source-topic <name>  as if the newsroom file gave the source this topic
  --credit <name>        as if the newsroom file gave the source this credit`,
};
