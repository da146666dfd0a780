/** What the page that sets Telex up says itself; questions and what was found come from Telex. */
const words = {
  next: { nl: 'Verder', en: 'Next' },
  busy: { nl: 'Een ogenblik …', en: 'One moment …' },
  pasteToTry: {
    nl: 'Plakken is genoeg: Telex probeert het meteen, en laat het daarna niet meer zien.',
    en: 'Pasting is enough: Telex tries it at once, and does not show it again.',
  },
  find: { nl: 'Zoek in deze lijst', en: 'Search this list' },
  again: { nl: 'Begin opnieuw', en: 'Start over' },
  more: { nl: 'Nog een bron of kanaal', en: 'Another source or channel' },
  done: { nl: 'Klaar', en: 'Done' },
  notDone: { nl: 'Er is niets geschreven', en: 'Nothing was written' },
  toBoard: { nl: 'Naar het bord', en: 'To the board' },
  needsRestart: {
    nl: 'Nieuwe tokens leest Telex alleen bij een start. Opnieuw starten duurt enkele seconden; er gaat geen bericht verloren.',
    en: 'Telex reads new tokens at a start only. Starting anew takes some seconds; no story is lost.',
  },
  restart: { nl: 'Start Telex opnieuw', en: 'Start Telex anew' },
  restarting: {
    nl: 'Telex start opnieuw, met wat er nu geschreven is …',
    en: 'Telex starts anew, with what was written now …',
  },
  restarted: { nl: 'Telex is opnieuw gestart.', en: 'Telex has started anew.' },
  notBack: {
    nl: 'Telex is nog niet terug. Kijk in de terminal of de log wat het zegt.',
    en: 'Telex is not back yet. See what it says in the terminal or the log.',
  },
  anew: {
    nl: 'Telex is intussen opnieuw gestart, of vergat dit gesprek: het begint hier opnieuw. Er was nog niets geschreven.',
    en: 'Telex has started anew meanwhile, or forgot this conversation: it begins again here. Nothing was written yet.',
  },
  lost: {
    nl: 'Geen verbinding met Telex; deze bladzijde probeert het opnieuw. Wat je typte, staat er nog.',
    en: 'No connection to Telex; this page keeps trying. What you typed is still there.',
  },
} as const;

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** A text of this page in the reader's language. */
export function tell(key: keyof typeof words): string {
  return words[key][locale];
}
