import { feedFormats } from '../../feeds/format-names.ts';

/** The options of a tool that reads a document, for its help. */
export const readingHelp = `  --format <name>        reads it as this format: ${feedFormats.join(' ')}
  --at <time>            when it was read, ISO 8601 (default: now); ages count from then
  --source-topic <name>  as if the newsroom file gave the source this topic
  --credit <name>        as if the newsroom file gave the source this credit`;
