import { monthOf, plainName } from '../../../domain/text/month-names.ts';

/**
 * The days of the week, without accents, written out and as they are shortened, in the languages whose months are known. They
 * say nothing that the day of the month does not say.
 */
const names: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag moandei tiisdei woansdei tongersdei freed sneon snein ma di wo do vr za zo',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  'lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom',
  'segunda segunda-feira terca terca-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira seg ter qua qui sex',
  'lunedi martedi mercoledi giovedi venerdi domenica gio luni marti miercuri joi vineri sambata duminica dum',
  'mandag tirsdag onsdag torsdag fredag lordag sondag mandags tisdag man tir tirs ons tor tors fre lor son tis',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke to pe la su',
  'esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev',
  'pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena',
  'pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis',
  'poniedzialek wtorek sroda czwartek piatek sobota niedziela pon wto sro czw pia sob nie nd',
  'pondeli utery streda ctvrtek patek nedele pondelok utorok stvrtok piatok nedela po ut st ct pa ne',
  'ponedjeljak utorak srijeda cetvrtak petak subota nedjelja ponedeljak sreda nedelja ponedeljek torek cetrtek sri cet sub ned',
  'hetfo kedd szerda csutortok pentek szombat vasarnap',
  'pazartesi sali carsamba persembe cuma cumartesi pazar pzt sal car per cum cmt paz',
  'senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'понедилок вивторок середа пятниця субота недиля нд понеделник вторник сряда четвъртък петък събота неделя',
  'понедељак уторак среда четвртак петак недеља нед',
  'δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη δευ τρι τετ πεμ παρ σαβ κυρ',
];
const weekdays: ReadonlySet<string> = new Set(names.flatMap((line) => line.split(' ').map(plainName)));

/** Whether a word is the name of a day of the week or of a month, whatever its case: it is no zone. */
export function isDayOrMonth(word: string): boolean {
  const plain = plainName(word.replace(/\.$/, '').replaceAll(/['’ʼ]/g, ''));
  return weekdays.has(plain) || (plain.length >= 3 && monthOf(plain) !== null);
}
