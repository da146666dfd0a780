import { globSync, readFileSync } from 'node:fs';

/** A text that people see, as it stands in the code in both languages. */
export type SaidWords = { readonly file: string; readonly nl: string; readonly en: string };

const literal = /(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/u.source;
/** A text, or a function that makes one. */
const said = String.raw`(?:\([^)]*\)\s*=>\s*)?(?:\([^?]*\?\s*)?(${literal})`;
const pair = new RegExp(String.raw`\bnl:\s*${said}[^}]*?\ben:\s*${said}`, 'gu');

/** Every pair of texts in the code, by file and in the order in which they stand there. */
export function saidWords(): readonly SaidWords[] {
  const files = globSync(['src/**/*.ts', 'commands/**/*.ts', 'adapters/**/*.ts'])
    .filter((file) => !file.startsWith('src/sample-wire/'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pair)].map(([, nl = '', en = '']) => ({
      file,
      nl: textOf(nl),
      en: textOf(en),
    })),
  );
}

/** As it is read: without its quotes and escapes. */
function textOf(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('\\n', ' ').replaceAll(/\\(.)/gu, '$1');
}
