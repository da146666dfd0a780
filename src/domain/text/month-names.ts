/** Nothing in it has an accent, and to look for one takes longer than all else. */
const ofAscii = /^[\0-\x7f]*$/;

/**
 * The names of the months, January first, in the languages of the wires and of feeds: in full, alone and in the case that stands
 * behind a day (`duben`, `14. dubna`), and the abbreviations that are not the beginning of a name or that several languages share.
 */
const monthNames: readonly string[] = [
  'january sausio janvāris januari januar ledna siječnja január januára januarja januara ianuarie ' +
    'stycznia ocak jänner janvier enero gennaio janeiro xaneiro gener urtarrilaren januarie janúar ' +
    'janar yanvar tammikuuta jaanuar jaanuari januarius jan janr janv ene gen января янв січня януари ' +
    'јануара јануар јануари студзеня қаңтар ιανουαρίου ιαν jannewaris sausis styczeń siječanj ' +
    'jaenner январь січень студзень ιανουάριος',
  'february vasario februāris februari februar února veljače februára februarja februara februarie ' +
    'február lutego şubat février febrero febbraio fevereiro febreiro febrer otsailaren febrúar shkurt ' +
    'fevral helmikuuta veebruar veebruari pebrero feb febr févr fév fev февраля фев лютого февруари ' +
    'фебруара фебруар лютага ақпан φεβρουαρίου φεβ febrewaris vasaris luty únor veljača февраль лютий ' +
    'люты φεβρουάριος',
  'march kovo maart mrt března ožujka márca marca marta március martie marts mart märz maaliskuuta ' +
    'märts märtsi mars marzo março març martxoaren maret marso machi mac mar mär марта березня март ' +
    'сакавіка наурыз μαρτίου μαρ kovas marzec březen marec ožujak maerz mrz березень сакавік μάρτιος',
  'april balandžio aprīlis avril dubna travnja aprila apríla április aprilie kwietnia nisan abril ' +
    'aprile apirilaren apríl prill aprel huhtikuuta aprill aprilli aprili apr avr abr апреля апр ' +
    'квітня април априла красавіка сәуір απριλίου απρ balandis kwiecień duben travanj апрель квітень ' +
    'красавік απρίλιος',
  'may gegužės maijs mei května svibnja mája maja május mai mayıs mayo maggio maio maig maiatzaren ' +
    'maí maj toukokuuta mag мая травня май маја мај траўня мамыр μαΐου μάιου μαΐ gegužė maaie květen ' +
    'svibanj травень μάιος',
  'june birželio jūnijs juni června lipnja júna juna junija június iunie czerwca haziran juin junio ' +
    'giugno junho xuño juny ekainaren júní qershor iyun kesäkuuta juuni hunyo jun jui giu июня июн ' +
    'червня юни јуна јун јуни чэрвеня маусым ιουνίου ιουν birželis czerwiec červen čvn lipanj iyn июнь ' +
    'червень чэрвень ιούνιος',
  'july liepos juli jūlijs července srpnja júla jula julija július iulie lipca temmuz juillet julio ' +
    'luglio julho xullo juliol uztailaren júlí korrik iyul heinäkuuta juuli hulyo julai jul juil lug ' +
    'июля июл липня юли јула јул јули ліпеня шілде ιουλίου ιουλ liepa lipiec červenec čvc srpanj iyl ' +
    'июль липень ліпень ιούλιος',
  'august rugpjūčio augusts augustus srpna kolovoza augusta avgusta augusztus sierpnia ağustos août ' +
    'agosto agost abuztuaren ágúst gusht avqust avgust elokuuta agustus ogos agosti aug aou aoû ago ' +
    'agt ags августа авг серпня август жніўня тамыз αυγούστου αυγ rugpjūtis sierpień srpen augusti ' +
    'серпень жнівень αύγουστος',
  'september rugsėjo septembris septembre září rujna septembra szeptember septembrie września eylül ' +
    'septiembre settembre setembro setembre irailaren shtator sentyabr sentabr syyskuuta setyembre ' +
    'septemba sep sepbr sept septr set сентября сен сент вересня септември септембра септембар верасня ' +
    'қыркүйек σεπτεμβρίου σεπ rugsėjis wrzesień rujan septimber septembar setiembre сентябрь вересень ' +
    'верасень σεπτέμβριος',
  'october spalio oktobris oktober octobris října októbra oktobra október octombrie października ' +
    'ekim octobre octubre ottobre outubro urriaren tetor oktyabr oktabr lokakuuta oktoober oktoobri ' +
    'oktubre oktoba oct octb octbr octr okt oktbr ott out октября окт жовтня октомври октобра октобар ' +
    'кастрычніка қазан οκτωβρίου οκτ spalis październik říjen oktobar октябрь жовтень кастрычнік ' +
    'οκτώβριος',
  'november lapkričio novembris listopadu listopada studenoga studenog novembra noiembrie kasım ' +
    'novembre noviembre novembro azaroaren nóvember nëntor noyabr marraskuuta nobyembre novemba nov ' +
    'novbr novr ноября ноя нояб листопада ноември новембра новембар лістапада қараша νοεμβρίου νοε ' +
    'lapkritis listopad studeni novimber novembar ноябрь листопад лістапад νοέμβριος',
  'december gruodžio decembris prosince prosinca decembra decembrie grudnia aralık dezember décembre ' +
    'diciembre dicembre dezembro decembro desembre disember desember abenduaren dhjetor dekabr ' +
    'joulukuuta detsember detsembri disyembre desemba dec decbr decr dez dezbr déc dic декабря дек ' +
    'грудня декември децембра децембар снежня желтоқсан δεκεμβρίου δεκ gruodis grudzień prosinec ' +
    'prosinac desimber decembar декабрь грудень снежань δεκέμβριος',
];

/** Letters of what is taken for a month. */
const shortest = 3;
/** As `plainName` has them. */
const finished = new Map<string, number>();
/** What one month's names alone begin with, from three letters on: `szept`, `marr`. Where two months do, 0. */
const unfinished = new Map<string, number>();
for (const [index, names] of monthNames.entries()) {
  for (const name of names.split(' ').map(plainName)) {
    finished.set(name, index + 1);
    for (let length = shortest; length < name.length; length++) {
      const beginning = name.slice(0, length);
      const before = unfinished.get(beginning) ?? index + 1;
      unfinished.set(beginning, before === index + 1 ? before : 0);
    }
  }
}
/** Where nothing but a month can be meant: Dutch has twelve `leden` who are members, and Croatian shortens June to `lip`. */
const inDatesAlone: ReadonlyMap<string, number> = new Map([
  ['leden', 1],
  ['maa', 3],
  ['lip', 7],
]);

/**
 * The month, 1 to 12, whose name or usual abbreviation a word is, whatever its case and its accents; null: none.
 * @param ordinal the day before it has a point (`27. listopada`), as Croatian writes it and Polish does not: `listopada` is
 *   October in the one and November in the other
 */
export function monthNumber(word: string, ordinal = false): number | null {
  const plain = plainName(word);
  return ordinal && plain === 'listopada' ? 10 : (finished.get(plain) ?? null);
}

/** The month that alone has names which begin with a word of three letters or more: `helmik`, `settem`, and so `Pro` and `Lap`. */
export function monthBegunBy(word: string): number | null {
  return unfinished.get(plainName(word)) || null;
}

/**
 * The month that a word in a date can only mean: a name, what one begins with, or a name with something behind it (`Febuary`).
 * For what is known to be a date; in other text `Marco` is none.
 * @param ordinal as for `monthNumber`
 */
export function monthOf(word: string, ordinal = false): number | null {
  const plain = plainName(word);
  const whole = monthNumber(plain, ordinal) ?? inDatesAlone.get(plain) ?? monthBegunBy(plain);
  if (whole !== null) return whole;
  for (let length = plain.length - 1; length >= shortest; length--) {
    const month = finished.get(plain.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** A name as names of days and months are compared: in small letters, without accents and a point behind it. */
export function plainName(word: string): string {
  if (ofAscii.test(word)) return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
  return plain.replaceAll('ı', 'i').replaceAll('ł', 'l');
}
