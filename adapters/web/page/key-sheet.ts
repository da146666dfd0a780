import type { Locale, Words } from '../../../src/chat/ports/locale.ts';

const words = {
  title: { nl: 'Toetsen', en: 'Keys' },
  read: { nl: 'Lezen', en: 'Reading' },
  act: { nl: 'Doen', en: 'Doing' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  use: { nl: 'Losse toetsen aan', en: 'Single keys on' },
  useHelp: {
    nl: 'Zet ze uit als je met een schermlezer of met je stem werkt.',
    en: 'Switch them off if you work with a screen reader or by voice.',
  },
} satisfies Record<string, Words>;

type Key = { readonly keys: readonly string[]; readonly does: Words };

const reading: readonly Key[] = [
  { keys: ['j', 'k'], does: { nl: 'volgend, vorig bericht', en: 'next, previous story' } },
  { keys: ['o', 'Enter'], does: { nl: 'volledige tekst', en: 'full text' } },
  { keys: ['e'], does: { nl: 'wie het nog meer heeft', en: 'who else has it' } },
  { keys: ['m'], does: { nl: 'gelezen of ongelezen', en: 'read or unread' } },
  { keys: ['n'], does: { nl: 'naar Nieuw sinds', en: 'to New since' } },
  { keys: ['h', 'l'], does: { nl: 'kolom links, rechts', en: 'column left, right' } },
  { keys: ['g', '1…9'], does: { nl: 'naar een kanaal', en: 'to a channel' } },
];

const acting: readonly Key[] = [
  { keys: ['c'], does: { nl: 'ik doe deze, loslaten', en: 'I’ll take it, let go' } },
  { keys: ['x'], does: { nl: 'niet voor ons', en: 'not for us' } },
  { keys: ['y'], does: { nl: 'kopieer tekst', en: 'copy text' } },
  { keys: ['f'], does: { nl: 'filter', en: 'filter' } },
  { keys: ['/'], does: { nl: 'opdracht', en: 'command' } },
  { keys: ['?'], does: { nl: 'deze lijst', en: 'this list' } },
  { keys: ['Esc'], does: { nl: 'sluit, terug naar het bericht', en: 'close, back to the story' } },
];

/** The sheet of keys and commands; its script fills in the commands, and whether single keys are on. */
export function keySheet(
  locale: Locale,
  close: string,
  view: { readonly columns: string; readonly sound: string },
): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  const table = (keys: readonly Key[]) =>
    keys
      .map(({ keys: each, does }) => {
        const shown = each.map((key) => `<kbd>${key}</kbd>`).join(' ');
        return `<div><dt>${shown}</dt><dd>${does[locale]}</dd></div>`;
      })
      .join('');
  return `<div class="dialog" id="keys" popover role="dialog" aria-labelledby="keys-title">
<div class="dialog-head"><h2 id="keys-title">${tell('title')}</h2><button type="button" class="close" popovertarget="keys" popovertargetaction="hide" aria-label="${close}">×</button></div>
<p class="narrow-view"><button type="button" data-presses="compact">Compact</button> <button type="button" data-presses="pick-columns">${view.columns}</button> <button type="button" data-presses="sound">${view.sound}</button> <button type="button" id="show-filter">Filter</button></p>
<div class="key-columns">
<section><h3>${tell('read')}</h3><dl>${table(reading)}</dl></section>
<section><h3>${tell('act')}</h3><dl>${table(acting)}</dl></section>
<section><h3>${tell('commands')}</h3><ul id="hint-list"></ul></section>
</div>
<p><label><input type="checkbox" id="use-keys" checked> ${tell('use')}</label> <span>${tell('useHelp')}</span></p>
</div>`;
}
