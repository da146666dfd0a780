import { describe, expect, test } from 'vitest';
import { htmlToParagraphs, htmlToText } from '../../../src/feeds/text/html-text.ts';

describe('HTML becomes the text that an editor would copy', () => {
  test.each([
    ['paragraphs', '<p>Eerste.</p><p>Tweede.</p>', ['Eerste.', 'Tweede.']],
    [
      'two line breaks part paragraphs, one does not',
      'Eerste<br>regel.<br /><br/>Tweede.',
      ['Eerste regel.', 'Tweede.'],
    ],
    ['an empty line parts them where no tag does', 'Eerste.\n\nTweede\nregel.', ['Eerste.', 'Tweede regel.']],
    ['headings and lists', '<h2>Kop</h2><ul><li>een<li>twee</ul>', ['Kop', 'een', 'twee']],
    ['inline tags leave no space', 'Wes<b>t</b>land', ['Westland']],
    ['cells of a table are kept apart', '<table><tr><td>Ajax</td><td>2</td></tr></table>', ['Ajax 2']],
    ['entities are decoded once', 'A &amp;amp; B &eacute;&nbsp;&euro;', ['A &amp; B é €']],
    [
      'scripts, styles and captions are left out',
      '<style>p{}</style>Voor<script>x<y</script><figure><figcaption>Foto: ANP</figcaption></figure>na',
      ['Voor', 'na'],
    ],
    [
      'what never closes hides no more than its figure or head',
      '<head><body><figure><figcaption>Foto: ANP</figure>Wel.',
      ['Wel.'],
    ],
    ['a comment is no text', 'Voor<!-- redactie: -->na', ['Voorna']],
    ['a bare < stays', 'Rente < 3 en <4 procent', ['Rente < 3 en <4 procent']],
    ['a tag that never ends was none', 'Rente <b', ['Rente <b']],
    ['invisible and turning characters go', 'Min\u00adister\u202e \u200bx', ['Minister x']],
    ['marks of writing direction go', '\u200fUTRECHT\u200e (ANP) - Brand', ['UTRECHT (ANP) - Brand']],
    ['full-width letters are plain ones', 'ＩＮＧＥＴＲＯＫＫＥＮ: Brand', ['INGETROKKEN: Brand']],
    ['a mark behind its letter is one with it', 'ANNULE\u0301E', ['ANNUL\u00c9E']],
    [
      'a word whose letters stand apart is one',
      '+ S P E R R F R I S T : 18.00 Uhr',
      ['+ SPERRFRIST : 18.00 Uhr'],
    ],
    ['and so is each of two', 'O N D E R  E M B A R G O tot', ['ONDER EMBARGO tot']],
    ['letters in the midst of a text are no word', 'Vorm: W G V W W', ['Vorm: W G V W W']],
    ['nothing', ' <p> </p>&nbsp;', []],
  ])('%s', (_name, html, expected) => {
    expect(htmlToParagraphs(html)).toEqual(expected);
  });

  test('a title is one line', () => {
    expect(htmlToText('<p>Een</p>\n<p>titel</p>')).toBe('Een titel');
  });
});
