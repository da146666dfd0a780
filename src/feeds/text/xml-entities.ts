import { Tokenizer } from 'htmlparser2';

const xmlEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What windows-1252 has where Unicode has control characters: feeds write `&#146;` and mean ’. */
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
);

/**
 * Decodes the references of a piece of XML text, once. Beyond XML's own five it knows those HTML has (`&eacute;`)
 * and those the document declares itself, unexpanded: a declared text is never read again for references, so
 * nothing can grow. What is unknown stays as it stands.
 */
export function decodeXmlText(text: string, declared: ReadonlyMap<string, string>): string {
  const decoded = text.includes('&')
    ? text.replace(reference, (whole, number, name) => expand(whole, number ?? name, declared))
    : text;
  return mendCharacters(decoded);
}

const reference = /&(?:(#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8});?|([A-Za-z][\w.-]{0,60});)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 section 2.2 forbids.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const everyUnprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

function expand(whole: string, name: string, declared: ReadonlyMap<string, string>): string {
  if (name.startsWith('#'))
    return character(Number.parseInt(name.replace(/^#x?/i, ''), /^#x/i.test(name) ? 16 : 10));
  return xmlEntities.get(name) ?? declared.get(name) ?? htmlEntity(name) ?? whole;
}

function character(codePoint: number): string {
  const valid = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : '\ufffd';
}

/** Text without control characters, those of windows-1252 put right. */
export function mendCharacters(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(everyUnprintable, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x80 && code <= 0x9f ? (windows1252[code - 0x80] ?? '') : '';
  });
}

const known = new Map<string, string | undefined>();

/** The character an HTML entity stands for, as htmlparser2 has them; undefined for a name HTML does not know. */
function htmlEntity(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  let found = '';
  let whole = true;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...ignoreTokens,
      ontextentity: (codePoint) => {
        found += String.fromCodePoint(codePoint);
      },
      ontext: () => {
        whole = false;
      },
    },
  );
  tokenizer.write(`&${name};`);
  tokenizer.end();
  const entity = whole && found !== '' ? found : undefined;
  if (known.size < 4096) known.set(name, entity);
  return entity;
}

const ignore = () => {};

/** The tokenizer's events, all ignored: spread it and take those you need. */
export const ignoreTokens = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

const declaration = /<!ENTITY\s+([A-Za-z][\w.-]{0,60})\s+(?:"([^"]{0,1000})"|'([^']{0,1000})')\s*>/g;

/**
 * The plain texts a DOCTYPE declares: `<!ENTITY anp "ANP">`. External ones, and those built from others, are left
 * out: they read as they stand (`&c;`), so no bomb goes off and no file is fetched.
 */
export function declaredEntities(text: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const head = text.slice(0, 65_536);
  if (!head.includes('<!ENTITY')) return declared;
  for (const [, name = '', double, single] of head.matchAll(declaration)) {
    const value = decodeXmlText(double ?? single ?? '', noEntities);
    if (!/[&%][A-Za-z][\w.-]*;/.test(value) && declared.size < 256) declared.set(name, value);
  }
  return declared;
}

/** Whether the DOCTYPE declares more than `declared`, which `declaredEntities` took from it. */
export function leavesEntities(text: string, declared: ReadonlyMap<string, string>): boolean {
  return (text.slice(0, 65_536).match(/<!ENTITY\s/g)?.length ?? 0) > declared.size;
}

const noEntities: ReadonlyMap<string, string> = new Map();
