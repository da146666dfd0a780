import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import { createWordClasses } from '../../text/patterns/word-class.ts';

/**
 * A note to desks that stands apart from a headline, before or behind it: `(IN VERIFICA - NON USARE)`, `- ARTIKELN INDRAGEN`. Each of its
 * words is of a class, and some classes together say that the copy is withdrawn or held; in all languages at once.
 */
const either = (...words: readonly string[]) => words.join('|');

const words = {
  copy: either(
    'stor(?:y|ies)|items?|copy|alert|text[eo]?n?|material',
    'berichte?n?|tekst(?:en)?|stuk|verhaal|video|foto',
    'meldung(?:en)?|beitrag|dépêche|depeche|informations?|alerte|papier|sujet',
    'noticia|información|nota|despacho|notizia|testo|lancio|take|notícia|matéria|artigo',
    'artikel[n]?|nyhet(?:en)?|telegram(?:met)?|melding(?:en|a)?|saken?|saka|notisen?|artikkel(?:en)?|artiklen|nyhed(?:en)?',
  ),
  gone: either(
    'withdrawn|killed|kill|retracted|nullified|void|spiked',
    'ingetrokken|geschrapt|vervallen|vervalt|herroepen|teruggetrokken',
    'gelöscht|gestrichen|zurückgezogen|storniert|annulliert|widerrufen|hinfällig|ungültig|löschen',
    'retirée?|annulée?|supprimée?|caduque|supprimer',
    'anulad[ao]|retirad[ao]|eliminad[ao]|eliminar|cancelad[ao]|annullat[ao]|cancellat[ao]|ritirat[ao]|eliminare|suprimid[ao]|excluíd[ao]',
    'indragen|indraget|återkallad|återkallas|tillbakadragen|annullert|annulleret|annullerad|kasseret|makulert|makulerad|makuleres|utgår|udgår|trukket|trekkes|slettet|tilbagekaldt|tilbakekalt',
  ),
  held: either(
    'hold|held|aangehouden|vastgehouden|aanhouden|vasthouden',
    'zurückgehalten|zurückhalten|ausgesetzt|gesperrt|suspendue?|suspendre|retenir|retenez',
    'suspens[ao]|suspendid[ao]|retenid[ao]|retener|retengan|retid[ao]|reter|trattenere|sospes[ao]',
    'avvakta|avvent|afvent|bero|håll|tilbageholdt|holdes',
  ),
  use: either(
    'used?|run|publish(?:ed)?|gebruik(?:en|t)|publiceren|plaatsen|overnemen|verwenden|nutzen|benutzen|senden|veröffentlichen|verbreiten',
    'utiliser|diffuser|publier|reprendre|usar|publicar|difundir|utilizar|divulgar|emitir|usare|pubblicare|utilizzare|diffondere',
    'används?|användas|brukes|bruges|publiseres|publiceras|publiceres|bringes|sprids|bruk',
  ),
  not: either('not|niet|nicht|pas|ne|no|não|non|ikke|inte|ej|sem|sin|nog|ingen'),
  effect: either('efeito|efecto|effetto|validez|validade|objet'),
  check: either(
    'check(?:ed|ing|s)?|confirm(?:ed|ation)|gecheckt|gecontroleerd|verificatie|geprüft|prüfung|überprüfung|klärung',
    'vérification|vérifier|confirmation|verificación|confirmación|confirmar|pendiente|verifica|conferma|verificação|confirmação|apuração|checagem',
    'kontroll|kontrolleras|kontrolleres|bekräftelse|bekreftelse|bekræftelse',
  ),
  asked: either('please|bitte|gelieve|graag|svp|prière|merci|favor|vänligen|vennligst|venligst'),
  small: either(
    '\\p{L}|the|this|is|has|been|being|by|for|on|in|to|be|under|until|till|pending|now|yet|further|notice|later|eds?|editors?|order',
    'het|de|dit|is|wordt|worden|staat|te|tot|nader|voorlopig|meer|redacties?',
    'die|der|das|diese|ist|wird|wurde|im|bis|auf|weiteres|vorerst|noch|mehr|zur|zu|redaktionen',
    'la|le|cette|est|été|en|jusqu|nouvel|ordre|attente|plus|dans|de|du|l',
    'el|los|las|esta|queda|está|por|para|hasta|nuevo|aviso|dei|il|è|fino|nuovo|avviso|fica|até|novo|da|do|em|attesa',
    'er|är|i|stilt|satt|sat|inntil|indtil|videre|tills|vidare|inne|til|till|denne|dette|den|det|må|får|skal|ska',
  ),
};
type WordClass = keyof typeof words;
const classes = createWordClasses(words);

/** What people go to is called off as well. */
const event = new AnyCasePattern(
  /(?<!\p{L})(?:\p{L}*(?:concert|festival|konsert|konzert|concierto|concerto|premiere|première|voorstelling|forestilling|kamp|match|spiel|parade|feria|løp|flyg|flight)\p{L}*|vols?|vuelos?|vol[oi]|tog|tåg|train|trains|trein|treinen|zug|züge|shows?|tour|tournee|messe|cup)(?!\p{L})/u,
);

/** `comma`: in small letters, as the end of a sentence is. */
type Place = 'front' | 'end' | 'comma';

const segments: readonly (readonly [RegExp, Place])[] = [
  [/^\W{0,3}[([]([^()[\]]{2,80})[)\]]/u, 'front'],
  [/^(\p{Lu}[\p{Lu} ]{3,40}) [-–—] /u, 'front'],
  [/[([]([^()[\]]{2,80})[)\]]\s*[.!]*$/u, 'end'],
  [/ [-–—]{1,2} ?([^()[\]:]{2,60}?) ?[-–—]?[.!]*$/u, 'end'],
  [/[.;] (\p{Lu}[\p{Lu} ,]{3,40})[.!]*$/u, 'end'],
  [/, (\p{Ll}[^,:()]{4,40})$/u, 'comma'],
];
/** The longest note, in words. */
const longestNote = 9;

/** Begins of words, without their marks, of which each note has one. */
const noting =
  / withdrawn| killed| retracted| nullified| spiked| ingetrok| geschrapt| verval| herroepen| teruggetrok| geloscht| gestrichen| zuruckg| zuruckh| storniert| annull| widerruf| hinfallig| ungultig| loschen| retire| annule| supprim| caduque| anulad| retirad| elimina| cancelad| cancellat| ritirat| suprimid| excluid| indrag| aterkall| tillbakadrag| kasser| makul| utgar| udgar| trukket| trekkes| slettet| tilbagek| tilbakek| hold| held| aangeh| vastgeh| aanhoud| vasthoud| ausgesetzt| gesperrt| suspen| reten| retid| reter | trattenere| sospes| avvakta| avvent| afvent| bero| hall inne| tilbagehold| efeito| efecto| effetto| for use| not use| niet gebruik| niet public| niet plaats| nicht verw| nicht nutz| nicht sen| nicht ver| nicht ben| ne pas| no usar| no public| no difund| no utiliz| no emit| nao us| nao public| nao divulg| nao utiliz| non us| non pub| non ut| non diff| anvands| anvandas| brukes| bruges| ikke br| inte an| inte pub/iu;
const longestHeadline = 240;
const gate = addGate([noting], longestHeadline);

/** Whether such a note stands before or behind a headline. */
export function hasWithdrawnNote(headline: string): boolean {
  if (!opensFor(gate, headline)) return false;
  const looked = headline.slice(0, longestHeadline);
  return segments.some(([pattern, place]) => {
    const [whole = '', note = ''] = pattern.exec(looked) ?? [];
    return note !== '' && saysWithdrawn(note, place, looked.replace(whole, ' '));
  });
}

function saysWithdrawn(note: string, place: Place, headline: string): boolean {
  const all = classes.classesOf(note).map(({ of }) => of);
  if (all.length === 0 || all.length > longestNote || all.includes(null)) return false;
  const has = (name: WordClass) => all.includes(name);
  const isCapitals = note === note.toUpperCase();
  const isApart = isCapitals || place === 'front' || /[)\]]$/u.test(note) || has('check');
  if (has('not') && has('use')) return isApart || has('asked') || has('copy') || place === 'end';
  if (has('copy') && has('not') && has('effect')) return true;
  if (has('copy') && (has('gone') || has('held'))) return true;
  if (has('held'))
    return has('asked') || (isCapitals && all.length > 1) || isAlone(note, place) || has('check');
  return has('gone') && isCapitals && !event.test(headline);
}

/** One word in capitals: behind the headline, or in a bracket before it. */
function isAlone(note: string, place: Place): boolean {
  return place === 'end' && note === note.toUpperCase();
}
