/** The days of the week in the languages of the wires, Sunday first. */
const weekdayNames: readonly string[] = [
  'sunday sun zondag sonntag dimanche domingo domenica diumenge søndag söndag niedziela neděle nedeľa nedjelja nedelja vasárnap duminică ' +
    'pazar minggu ahad sunnuntai pühapäev svētdiena sekmadienis воскресенье неділя неделя недеља недела κυριακή',
  'monday mon maandag montag lundi lunes lunedì lunedi segunda-feira segunda dilluns luns mandag måndag poniedziałek pondělí pondelok ' +
    'ponedjeljak ponedeljak ponedeljek hétfő luni pazartesi senin isnin maanantai esmaspäev pirmdiena pirmadienis ' +
    'понедельник понеділок понеделник понедељак понеделник δευτέρα',
  'tuesday tues tue dinsdag dienstag mardi martes martedì martedi terça-feira terça dimarts tirsdag tisdag wtorek úterý utorok utorak torek ' +
    'kedd marți salı selasa tiistai teisipäev otrdiena antradienis вторник вівторок уторак τρίτη',
  'wednesday wed woensdag mittwoch mercredi miércoles miercoles mercoledì mercoledi quarta-feira quarta dimecres onsdag środa středa streda ' +
    'srijeda sreda szerda miercuri çarşamba rabu keskiviikko kolmapäev trešdiena trečiadienis среда середа сряда τετάρτη',
  'thursday thurs thu donderdag donnerstag jeudi jueves giovedì giovedi quinta-feira quinta dijous torsdag czwartek čtvrtek štvrtok četvrtak ' +
    'četrtek csütörtök joi perşembe kamis khamis torstai neljapäev ceturtdiena ketvirtadienis четверг четвер четвъртък четвртак четврток πέμπτη',
  'friday fri vrijdag freitag vendredi viernes venerdì venerdi sexta-feira sexta divendres fredag piątek pátek piatok petak petek péntek vineri ' +
    'cuma jumat jumaat perjantai reede piektdiena penktadienis пятница пʼятниця п’ятниця петък петак петок παρασκευή',
  'saturday sat zaterdag samstag sonnabend samedi sábado sabado sabato dissabte lørdag lördag sobota subota szombat sâmbătă cumartesi sabtu ' +
    'lauantai laupäev sestdiena šeštadienis суббота субота събота сабота σάββατο',
];

const weekdayNumbers = new Map<string, number>();
for (const [index, names] of weekdayNames.entries()) {
  for (const name of names.split(' ')) weekdayNumbers.set(name, index);
}

const word = /(?:(?:le|den|el|il|op|am|på|на) )?(\p{L}[\p{L}\p{M}’ʼ]*(?:-feira)?)\.?/iuy;

/** A day of the week that stands at a position: 0 for Sunday, and where it ends, its point with it. */
export type ReadWeekday = { readonly weekday: number; readonly end: number };

/** Reads `dinsdag`, `le mardi`, `Tues.` at `at`; null where no day of the week stands. */
export function readWeekday(text: string, at: number): ReadWeekday | null {
  word.lastIndex = at;
  const weekday = weekdayNumbers.get(word.exec(text)?.[1]?.toLowerCase() ?? '');
  return weekday === undefined ? null : { weekday, end: word.lastIndex };
}
