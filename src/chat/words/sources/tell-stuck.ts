import type { StuckFiles, StuckKind } from '../../../domain/folder/stuck-files.ts';
import type { SourceFault } from '../../../store/source-store.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { sayCount } from '../say.ts';

/** Files of a folder that stand there until somebody does something about it: how many, the oldest, and what to do. */
export function tellStuck(stuck: StuckFiles, locale: Locale): string {
  const { what, count, name, code } = stuck;
  return sayCount(count, stuckFiles[what], locale, { name, code });
}

/** The same of all that stand in a folder, as the fault of its source. Null: none do. */
export function faultOfStuck(stuck: readonly StuckFiles[]): SourceFault | null {
  const [first] = stuck;
  return first === undefined
    ? null
    : { text: stuck.map((each) => tellStuck(each, 'en')).join('; '), kind: first.what };
}

/**
 * The code in such a text, of the kind that it begins with. It stands between the name of a file, which may hold anything, and
 * what to do about that kind.
 */
export function codeOfStuck(text: string, kind: StuckKind): string | undefined {
  const { one, many } = stuckFiles[kind];
  const [, toDo = ''] = (text.startsWith('1 ') ? one : many).en.split('({code})');
  return /\((E[A-Z\d]+)\)$/u.exec(text.slice(0, Math.max(0, text.lastIndexOf(toDo))))?.[1];
}

/** Why they stand there, in short. */
export const stuckFaults = {
  unreadable: {
    nl: 'er staan bestanden in die Telex niet mag of kan lezen',
    en: 'there are files in it that Telex may not or cannot read',
  },
  unmovable: {
    nl: 'wat gelezen is, kan de map niet uit',
    en: 'what was read cannot be moved out of the folder',
  },
  blocked: {
    nl: 'wat gelezen is, kan de map niet uit: een bestand heet er done of rejected',
    en: 'what was read cannot be moved out of the folder: a file in it has the name done or rejected',
  },
  changing: {
    nl: 'een bestand verandert er steeds, zodat het nooit heel is',
    en: 'a file in it changes all the time, so that it is never whole',
  },
} satisfies Record<StuckKind, Words>;

/** That files stay in the folder of the source `{what}`. */
export const filesStand = {
  nl: 'In de map van bron {what} blijven bestanden staan, sinds {at}: {reason}. /bronnen zegt welke, en wat te doen is.',
  en: 'Files stay in the folder of the source {what}, since {at}: {reason}. /sources says which, and what to do.',
} satisfies Words;

/** That none do any more. */
export const noneStands = {
  nl: 'in de map van bron {what} blijft niets meer staan',
  en: 'nothing stays in the folder of the source {what} any more',
} satisfies Words;

/** The same of the folders of several sources. */
export const filesStandInMany = {
  nl: 'In de mappen van {count} bronnen blijven bestanden staan, sinds {at}: {names}. /bronnen zegt welke, en wat te doen is.',
  en: 'Files stay in the folders of {count} sources, since {at}: {names}. /sources says which, and what to do.',
} satisfies Words;

/** That none do any more in those. */
export const noneStandsInMany = {
  nl: 'in de mappen van {count} bronnen blijft niets meer staan: {names}',
  en: 'nothing stays in the folders of {count} sources any more: {names}',
} satisfies Words;

const stuckFiles = {
  unreadable: {
    one: {
      nl: '1 bestand is niet te lezen: {name} ({code}). Geef de gebruiker die Telex draait daar leesrecht op; de andere gaan door',
      en: '1 file cannot be read: {name} ({code}). Give the user that runs Telex the right to read it; the others go on',
    },
    many: {
      nl: '{count} bestanden zijn niet te lezen, het oudste {name} ({code}). Geef de gebruiker die Telex draait daar leesrecht op; de andere gaan door',
      en: '{count} files cannot be read, the oldest {name} ({code}). Give the user that runs Telex the right to read them; the others go on',
    },
  },
  unmovable: {
    one: {
      nl: '1 bestand is gelezen en kan de map niet uit: {name} ({code}). Geef de gebruiker die Telex draait schrijfrecht op de map, en op done en rejected daarin',
      en: '1 file was read and cannot be moved out of the folder: {name} ({code}). Give the user that runs Telex the right to write the folder, and done and rejected in it',
    },
    many: {
      nl: '{count} bestanden zijn gelezen en kunnen de map niet uit, het oudste {name} ({code}). Geef de gebruiker die Telex draait schrijfrecht op de map, en op done en rejected daarin',
      en: '{count} files were read and cannot be moved out of the folder, the oldest {name} ({code}). Give the user that runs Telex the right to write the folder, and done and rejected in it',
    },
  },
  blocked: {
    one: {
      nl: '1 bestand is gelezen en kan de map niet uit: {name} ({code}). Haal het bestand weg dat daar done of rejected heet: zo heten de mappen waar het heen moet',
      en: '1 file was read and cannot be moved out of the folder: {name} ({code}). Take the file away that is named done or rejected there: these are the folders that it goes to',
    },
    many: {
      nl: '{count} bestanden zijn gelezen en kunnen de map niet uit, het oudste {name} ({code}). Haal het bestand weg dat daar done of rejected heet: zo heten de mappen waar ze heen moeten',
      en: '{count} files were read and cannot be moved out of the folder, the oldest {name} ({code}). Take the file away that is named done or rejected there: these are the folders that they go to',
    },
  },
  changing: {
    one: {
      nl: '1 bestand verandert steeds en is daarom niet gelezen: {name}. Laat de leverancier het onder een andere naam schrijven, en het pas een eigen naam geven als het heel is, elke keer een andere',
      en: '1 file changes all the time and was not read for that: {name}. Have the supplier write it under another name, and give it a name of its own once it is whole, another one each time',
    },
    many: {
      nl: '{count} bestanden veranderen steeds en zijn daarom niet gelezen, het oudste {name}. Laat de leverancier ze onder een andere naam schrijven, en ze pas een eigen naam geven als ze heel zijn',
      en: '{count} files change all the time and were not read for that, the oldest {name}. Have the supplier write them under another name, and give each a name of its own once it is whole',
    },
  },
} satisfies Record<StuckKind, { readonly one: Words; readonly many: Words }>;
