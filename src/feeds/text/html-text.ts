import { ignoreTokens } from './ignore-tokens.ts';
import { QuickTokenizer } from './quick-tokenizer.ts';
import { joinSurrogatePairs } from './surrogate-pairs.ts';

/** Longer markup is cut here: no wire item comes near, and a hostile one must not cost more. */
const maxCharacters = 1_048_576;

const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const cells = new Set(['td', 'th']);
/** What stands in these is no copy: code, captions, players. */
const silent = new Set([
  'script',
  'style',
  'head',
  'template',
  'iframe',
  'figcaption',
  'noembed',
  'noframes',
]);

/**
 * White space, so that one alone is a space, and of the characters of which a text takes a byte each: with Unicode's own
 * (U+2029, U+2028) every text would take two, and everything that is done with it longer.
 */
const paragraphBreak = '\f';
const lineBreak = '\v';

/**
 * HTML to its paragraphs as clean plain text: tags gone, entities decoded once, white space squeezed, scripts, styles
 * and captions left out. Blocks and two `<br>` in a row part paragraphs; so does an empty line where no tag does.
 * One pass over the tokens with no tree behind it, so no nesting and no unclosed tag costs more than its length.
 */
export function htmlToParagraphs(html: string): readonly string[] {
  if (!parting.test(html)) return paragraphOf(html.slice(0, maxCharacters));
  const read = withPlainBreaks(html.slice(0, maxCharacters));
  const marked = /[<&]/.test(read) ? markBreaks(joinSurrogatePairs(read)) : read;
  const parted = marked.includes(paragraphBreak) ? marked : marked.replace(/\n[ \t\r]*\n/g, paragraphBreak);
  return parted
    .replace(/\v\s*\v\s*/g, paragraphBreak)
    .split(paragraphBreak)
    .map(squeezeSpace)
    .filter((paragraph) => paragraph !== '');
}

/** Without any of these a text is one paragraph, as nearly all titles and names are. */
const parting = /[<&\n\v\f\u2028\u2029]/;

function paragraphOf(text: string): readonly string[] {
  const paragraph = squeezeSpace(text);
  return paragraph === '' ? [] : [paragraph];
}

function withPlainBreaks(text: string): string {
  if (!/[\u2028\u2029]/.test(text)) return text;
  return text.replaceAll('\u2029', paragraphBreak).replaceAll('\u2028', lineBreak);
}

/** HTML to one line of clean plain text: a title, a summary. */
export function htmlToText(html: string): string {
  return htmlToParagraphs(html).join(' ');
}

/**
 * White space, no-break spaces included, to single spaces; control characters and those that steer or hide text go. Full-width letters and
 * marks behind their letter become what people type, and a text that begins with a word whose letters stand apart (`S P E R R F R I S T`)
 * has it in one.
 */
export function squeezeSpace(text: string): string {
  const trimmed = text.trim();
  if (!untidy.test(trimmed)) return joinLetters(trimmed);
  const visible = trimmed.replace(hidden, '').replace(fullWidth, (letters) => letters.normalize('NFKC'));
  const composed = marks.test(visible) ? visible.normalize('NFC') : visible;
  return joinLetters(composed).replace(/\s+/g, ' ').trim();
}

function joinLetters(text: string): string {
  const [all, before = '', words = ''] = lettersApart.exec(text) ?? [];
  if (all === undefined) return text;
  const joined = words.split(/\s{2,}/u).map((word) => word.replace(/\s/gu, ''));
  return before + joined.join(' ') + text.slice(all.length);
}

/** What cannot be seen. The joiners in words of Persian and in emoji stay. */
const hidden = /(?!\s)\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
/** Letters and figures as wide as a Chinese sign. */
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g;
const marks = /[\u0300-\u036f]/;
/** Four or more, as typewriters stressed a word; two spaces part one from the next. */
const lettersApart =
  /^([^\p{L}\d]{0,8})(\p{Lu}(?:[ \u00a0]\p{L}){3,}(?:\s{2,}\p{L}(?:[ \u00a0]\p{L})+)*)(?![\p{L}\d])/u;

/** All of these in one class of code units: it takes three quarters of the time of asking for each kind. */
const untidy =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be found.
  /[\u0300-\u036f\0-\x1f\x7f-\xa0\xad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff\uff10-\uff5a]| {2}/;

/** Plain text with a mark for each break. A tag that never ends is kept as text: it was a bare `<`. */
function markBreaks(html: string): string {
  const pieces: string[] = [];
  let silence: string | null = null;
  let read = 0;
  const say = (text: string) => {
    if (silence === null) pieces.push(text);
  };
  const open = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (silence === 'head' && name === 'body') silence = null;
    if (silence === null && silent.has(name)) silence = name;
    say(breakFor(name));
  };
  const tokenizer = new QuickTokenizer(
    { xmlMode: false, decodeEntities: html.includes('&') },
    {
      ...ignoreTokens,
      ontext: (start, end) => {
        say(html.slice(start, end));
        read = end;
      },
      ontextentity: (codePoint, end) => {
        say(String.fromCodePoint(codePoint));
        read = end;
      },
      onopentagname: open,
      onopentagend: (end) => {
        read = end + 1;
      },
      onselfclosingtag: (end) => {
        read = end + 1;
        if (silence !== null && html[end - 1] === '/') silence = null;
      },
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        if (name === silence || (silence === 'figcaption' && name === 'figure')) silence = null;
        say(name === 'br' ? '' : breakFor(name));
        read = end + 1;
      },
      oncdata: (start, end, offset) => {
        say(html.slice(start, end - offset));
        read = end + 1;
      },
      oncomment: (_start, end) => {
        read = end + 1;
      },
      ondeclaration: (_start, end) => {
        read = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        read = end + 1;
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const left = html.slice(read);
  if (/^<[a-z][^>]*$/i.test(left)) say(left);
  return pieces.join('');
}

function breakFor(name: string): string {
  if (blocks.has(name)) return paragraphBreak;
  if (name === 'br') return lineBreak;
  return cells.has(name) ? ' ' : '';
}
