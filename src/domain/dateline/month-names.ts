/**
 * The names of the months as datelines have them, in the languages of the wires, January first: in full, in the case that stands
 * behind a day (`14 липня`), and the abbreviations that are not the beginning of a name or that several languages share.
 */
export const monthNames: readonly string[] = [
  'january sausio janvāris januari januar ledna siječnja január januára januarja januara ianuarie ' +
    'stycznia ocak jänner janvier enero gennaio janeiro xaneiro gener urtarrilaren januarie janúar janar ' +
    'yanvar tammikuuta jaanuar jaanuari januarius jan janr janv ene gen января янв січня януари јануара ' +
    'јануар јануари студзеня қаңтар ιανουαρίου ιαν',
  'february vasario februāris februari februar února veljače februára februarja februara februarie ' +
    'február lutego şubat février febrero febbraio fevereiro febreiro febrer otsailaren febrúar shkurt ' +
    'fevral helmikuuta veebruar veebruari pebrero feb febr févr fév fev февраля фев лютого февруари ' +
    'фебруара фебруар лютага ақпан φεβρουαρίου φεβ',
  'march kovo maart mrt března ožujka márca marca marta március martie marts mart märz maaliskuuta märts ' +
    'märtsi mars marzo março març martxoaren maret marso machi mac mar mär марта березня март сакавіка ' +
    'наурыз μαρτίου μαρ',
  'april balandžio aprīlis avril dubna travnja aprila apríla április aprilie kwietnia nisan abril aprile ' +
    'apirilaren apríl prill aprel huhtikuuta aprill aprilli aprili apr avr abr апреля апр квітня април ' +
    'априла красавіка сәуір απριλίου απρ',
  'may gegužės maijs mei května svibnja mája maja május mai mayıs mayo maggio maio maig maiatzaren maí ' +
    'maj toukokuuta mag мая травня май маја мај траўня мамыр μαΐου μάιου μαΐ',
  'june birželio jūnijs juni června lipnja júna juna junija június iunie czerwca haziran juin junio ' +
    'giugno junho xuño juny ekainaren júní qershor iyun kesäkuuta juuni hunyo jun jui giu июня июн червня ' +
    'юни јуна јун јуни чэрвеня маусым ιουνίου ιουν',
  'july liepos juli jūlijs července srpnja júla jula julija július iulie lipca temmuz juillet julio ' +
    'luglio julho xullo juliol uztailaren júlí korrik iyul heinäkuuta juuli hulyo julai jul juil lug июля ' +
    'июл липня юли јула јул јули ліпеня шілде ιουλίου ιουλ',
  'august rugpjūčio augusts augustus srpna kolovoza augusta avgusta augusztus sierpnia ağustos août ' +
    'agosto agost abuztuaren ágúst gusht avqust avgust elokuuta agustus ogos agosti aug aou aoû ago agt ' +
    'ags августа авг серпня август жніўня тамыз αυγούστου αυγ',
  'september rugsėjo septembris septembre září rujna septembra szeptember septembrie września eylül ' +
    'septiembre settembre setembro setembre irailaren shtator sentyabr sentabr syyskuuta setyembre ' +
    'septemba sep sepbr sept septr set сентября сен сент вересня септември септембра септембар верасня ' +
    'қыркүйек σεπτεμβρίου σεπ',
  'october spalio oktobris oktober octobris října októbra oktobra október octombrie października ekim ' +
    'octobre octubre ottobre outubro urriaren tetor oktyabr oktabr lokakuuta oktoober oktoobri oktubre ' +
    'oktoba oct octb octbr octr okt oktbr ott out октября окт жовтня октомври октобра октобар кастрычніка ' +
    'қазан οκτωβρίου οκτ',
  'november lapkričio novembris listopadu listopada studenoga studenog novembra noiembrie kasım novembre ' +
    'noviembre novembro azaroaren nóvember nëntor noyabr marraskuuta nobyembre novemba nov novbr novr ' +
    'ноября ноя нояб листопада ноември новембра новембар лістапада қараша νοεμβρίου νοε',
  'december gruodžio decembris prosince prosinca decembra decembrie grudnia aralık dezember décembre ' +
    'diciembre dicembre dezembro decembro desembre disember desember abenduaren dhjetor dekabr joulukuuta ' +
    'detsember detsembri disyembre desemba dec decbr decr dez dezbr déc dic декабря дек грудня декември ' +
    'децембра децембар снежня желтоқсан δεκεμβρίου δεκ',
];
