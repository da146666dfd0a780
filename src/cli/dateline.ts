import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { parseDateline } from '../domain/dateline/parse-dateline.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import { aboutDateline } from './about/dateline.ts';
import type { CliTool } from './cli-tool.ts';
import { readingWords as words } from './words/reading-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** Lines are written together: a call for each costs more than reading the dateline. */
const chunkLength = 64 * 1024;

/** `telex dateline`: for trying the parser, and for scripts that need datelines as data. */
export const datelineTool: CliTool = {
  ...aboutDateline,
  async run(args, io) {
    const wrong = checkArguments(args, io.locale);
    if (wrong !== null) {
      if (wrong === 'help') io.stdout(aboutDateline.help[io.locale]);
      else io.stderr(`telex dateline: ${wrong}\n`);
      return wrong === 'help' ? 0 : 2;
    }
    const gazetteer = openGazetteer();
    const isPlace = (name: string, regions: readonly string[]) => gazetteer.locate(name, regions) !== null;
    let pending = '';
    const input = Readable.from(io.stdin, { objectMode: false });
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (io.signal.aborted) break;
      pending += `${describe(line, isPlace)}\n`;
      if (pending.length < chunkLength) continue;
      io.stdout(pending);
      pending = '';
    }
    io.stdout(pending);
    return 0;
  },
};

function checkArguments(args: readonly string[], locale: Locale): string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    return positionals.length === 0 ? null : words.noArguments[locale];
  } catch (error) {
    return tellArguments(error, locale);
  }
}

function describe(line: string, isPlace: (name: string, regions: readonly string[]) => boolean): string {
  const found = parseDateline(unescapeBreaks(line), { isPlace });
  if (found === null) return 'null';
  const { places, agencies, date, rest } = found;
  return JSON.stringify({ places, agencies, date, rest });
}

/** An opening has one line here: `\n` and `\t` stand for its own breaks. */
function unescapeBreaks(line: string): string {
  if (!line.includes('\\')) return line;
  return line.replaceAll(/\\([nt\\])/g, (_, letter) =>
    letter === 'n' ? '\n' : letter === 't' ? '\t' : '\\',
  );
}
