import { gate } from './learned/weights.ts';
import { addGate, opensGate } from './opening-gates.ts';

/** Characters of the headline and of the text in which a gate looks: copy about copy says so at once. */
const longestStart = 110;

/**
 * A part of a word that nearly each withdrawal has beside those that the rules look for: something is done to it, it is not to be used,
 * it was a mistake. Hardly any copy has one.
 */
export const likelyWithdrawn =
  /withdr|retract|disregard|hold hold|purge|no longer (?:valid|stand)|not (?:be used|for use|yet for)|off the wire|stop (?:us|pub)|negeer|vervalt|vervallen|ingetrokken|niet (?:meer |te |langer |voor )?(?:gebruik|plaats|publ|over|uit|ton)|offline|weghalen|abuis|ongeluk|zurückgezogen|zurückzieh|zurückgeruf|storn|gelösch|lösche|irrtümlich|versehentlich|nicht (?:verw|nutz|ver|be|zur ver)|weiter verb|gesperrt|entfällt|ann?ul|retir|supprim|ignor|erreur|ne pas|ne plus|ne (?:rien )?publi|rétract|(?:por |per )?error[ei]?(?!\p{L})|caso omiso|elimin|no (?:los |las |la |se )?(?:usar|publi|difund|utili|emit|impri|repro)|ritir|non (?:usa|util|pubb|diff|va )|engano|não (?:os |as |a )?(?:us|publ|util|div|emit|impr)|desconsid|suprim|suspend|trekk|trukket|trækk|tillbaka|tilbage|tilbake|utgår|udgår|återkall|makuler|slett|misstag|ved en fe|(?:ikke|inte|ej) (?:bruk|publ|brug|anv|till? (?:publ|off))|(?:må|får) (?:ikke|inte|ej)|brug ikke|använd inte|avpubl|ta bort|do not|don't|not to be|in error|mistake|cancel|killed|kill |delete|remove|erase|take (?:it|the|down)|(?:is|as) void|stand ?by|hold (?:this|use|the |notice)|too (?:soon|early)|move it|archiv|arkiv|arquiv|verwijder|wissen|ongeldig|aanhouden|nog niet|wacht(?:en)? met|nergens|nvdr|te vroeg|schrap|ungültig|genehmig|noch nicht|zu früh|vor ablauf|entfern|widerr|hinfällig|patienter|en attente|trop tôt|avant l'heure|dépubli|sans objet|effac|válid|en espera|esperen|antes d[ea]l? (?:tiempo|hora)|borr|retener|rimuov|tolta|in attesa|in sospeso|per sbaglio|cancell|em espera|aguard|apag|sem efeito|ugyldig|ogiltig|vent med|afvent|avvent|vänta med|avvakta|radera|fjern|tages? ned|tas ned|for tidlig|för tidigt|før tid/u;

/** The same of embargoes. */
export const likelyEmbargoed =
  /embarg|sperr|klausul|hold for release|do not publish|not (?:for|to be) (?:release|publi|broadcast|use|report|quot|wire)|for (?:release|publication|broadcast|use)|release (?:time|date|at|\d)|no release|not reportable|hold (?:for|until)|advance (?:for|copy|text)|(?:not|use|publish) (?:before|until)|published from|publiceren|publicatie|vrijge(?:gev|v)en|(?<!\p{L})vrij (?:vanaf|te|voor)|niet (?:voor|vóór|eerder)|pas gebruiken|veröffentlich|frei(?:gegeben)? (?:ab|für)|nicht vor|redebeginn|gesprochene wort|ab [^.]{3,20}verwend|libre (?:à|de)|publi(?:er|able|cation|ée) |diffus|utiliser avant|public(?:ar|arse|ación) |difundi|difusión|(?:não|no|non) antes|antes (?:del|de que) |pubblic|diffonder|utilizzabil|prima (?:di|del|delle) |divulgar|utilizável|publicera|publiser|(?:ikke|inte|ej) före|ikke før|offentliggør|bringes|sendefrei|verwendung ab|erst nach|frei(?:gabe)? (?:mit|nach)|vrijgave|vrij na|(?:mag|pas) (?:niet eerder|na|vanaf|te gebr)|frigi[sv]|fritt? n[åä]r|brukes fra|bruges fra|får användas|före|utilisable|libre (?:après|dès)|autorisée (?:seul|après)|autorizad|permitida|consentita|da usare|a partir d|podrá|only after|not before|for use|først (?:till?a|n[åä]r|etter)|först när|tidligst|confiden|vertrouwelijk|vertraulich|hemlig|hemmelig/u;

/** Characters of headline and text in which the words are looked for that were learned. */
const longestLooked = 400;

const gates = {
  words: addGate([new RegExp(gate)], longestLooked),
  start: addGate([likelyWithdrawn, likelyEmbargoed], longestStart),
};

/** Whether one of an item's texts has a word without which hardly any notice to receivers is: listed by hand or learned. */
export function mayBeNotice(texts: readonly (string | null)[]): boolean {
  return opensGate(gates.words, texts) || opensGate(gates.start, texts);
}
