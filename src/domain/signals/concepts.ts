import { firstDigit, gap, letterOf } from '../text/letters.ts';
import { mix, mixLetter, seed, type TextWords } from '../text/read-words.ts';

/**
 * What a word stands for, whatever language it is in and however it is bent: notices to receivers of copy say much the same everywhere. Begins
 * of words without marks; `$` ends a whole word. Words of Dutch, English, German, French, Spanish, Italian, Portuguese, Danish, Norwegian and
 * Swedish.
 */
const begins = {
  // Copy of any kind, and its parts.
  copy: `
    absatz alert alinea article articol articulo artigo artikel artikkel audio beeld beitrag bericht bijlage bild$ bilder
    billede capoverso caption citaat clip communique comunicado comunicato copy depeche despacho dispatch file flash
    footage foto grafik graphic headline historie image info$ infos item kop$ lancio lead$ lijst liste$ materia melding
    meldung message mitteilung newsletter nota$ notas noticia notis notizia nyhet opname papier paragraph parrafo
    persbericht persmeded photo picture piece$ pressemedd pressemeld pressemitt quote release$ report$ sak$ saken stories
    story stuk$ stukje sujet tabel table take$ takes tekst telegram teletipo testo text$ texte texto verhaal versie
    version video`,
  // What is done with copy.
  publish: `
    afdruk air$ aired airing antenne anvand ausgestrahlt ausstrahl bring broadcast brug bruk citeer citeren delen$ diffond
    diffus difund difus distribut divulg drucken emit gebruik gedruckt geplaatst imprim kringkast ligne live$ naar$ nutz
    offentlig onair online overgenomen overneem overnemen plaats$ plaatsen plaatst post$ posted posting print pubblic
    publi quote$ quoted relay report$ reported reprend repris reprodu run$ running sanda sands sende$ senden sendet share$
    shared sharing social sprid stampa trasm tryck tryk tweet ubernehm ubernomm udsend uitgezonden uitzend upload usa$
    usar$ usare usarse use$ used using uso$ utili verbreit veroeffent veroff verspreid verwend verwert web$ wire$ zeigen`,
  // Not, nothing, never, without.
  not: `
    aldri aucun cannot$ don$ dont$ ej$ geen$ ikke$ inga$ ingen$ inget$ inte$ intet$ isn$ jamais$ kein mai$ mustn nada$
    nao$ ne$ neither$ nenhum nergens$ nessun never$ ni$ nicht$ nichts$ nie$ niemals$ niente$ niet$ niets$ ningun nix$ no$
    nobody non$ nooit$ nor$ not$ nothing$ nunca$ pas$ rien$ sem$ senza$ shouldn sin$ without$ zonder$`,
  // To leave it.
  refrain: `
    absehen abstain absten abster afsta afzien astener avoid avsta desist evit onthoud refrain undga undvik unnga
    unterlass vermijd verzicht`,
  // What is done to copy that should not be there.
  remove: `
    apag ausschneid bin$ borr bort$ cancell cestin delete destroy destru detrui efface elimin enlev entfern eraf$ erase
    fjern gehaald gelosch gestrichen gewist gooi haal$ halen$ herausnehm jeter jetez loesch losch ned$ papelera papierkorb
    poubelle prullen purge quitar quiten rader raus$ remov retir rimoss rimuov schrap scrap scrub slang slet streich
    strip$ supprim suprim takedown togli trash vernicht vernietig verwijder weg$ weggooi wegwerf wis$ wissen wist$`,
  // What its sender does to it.
  retract: `
    annul anul aterkall caduc cancel cestin dementi entfall gegenstandslos herroep hinfallig ingetrok intrek invalid kill
    makuler nichtig nietig nix$ nul$ null$ nulle obsolete ogiltig ongeldig pull$ pulled rappel recall rescind retract
    retrat revoc revok ritir scratch spike storn terug$ teruggetrok terugtrek tilbage tilbake tillbak traek trak trekk
    trekt$ trok$ trukket ugyldig ungult unpublish vervallen vervalt$ void$ widerruf withdr zuruckgez zuruckruf zuruckz`,
  // Mistakes, tests, too early, twice.
  mistake: `
    abuis accident bogus bug$ dobbelt doppel doppion doublon dubbel duplicad duplicate engano equivoc err$ erreur erro$
    erron error fake falsa falsch false$ falso fausse faux$ fehler feil$ fejl fel$ felakt fout$ fouten foutief gefingeerd
    glitch hoax inaccur inadvert incorrect irrtum klopt$ megarde misstag mistake nep$ ongeluk onjuist onwaar panne$
    prematur proef$ prova$ prove prueba sbagli storing technisch test$ testbericht teste$ tidlig unfounded unrichtig
    unzutreff verfruht vergis verkeerd versehen voorbarig vroeg$ wrong zufruh`,
  // To hold, to wait; not yet, for now.
  wait: `
    aangehouden aanhoud abwart afvent afwachting aguard ainda ancora annu attend attente attes aun$ avvakta avvent back$
    bevries congel delay einstweilen eis$ embargo$ encore$ enda endnu esper even$ fermi$ fermo$ forelobig forelopig freeze
    frigo garder gardez geparkeer geparkt hall$ halla halt$ halten$ hang$ hold$ holding houd$ houden$ ice$ ijskast is$
    manten moment nevera noch$ nog$ now$ onhold park$ parked parkeer parken patient paus$ pausa pause pausier pauze
    pending provisoire quiet reserv reten reter sit$ sospes stand$ standby standdown stop$ stopp suspens tenir tills
    todavia tratten uitstel vanta vasthoud vent$ vente voorlopig voorshands vorbehalt vorerst vorlaufig wacht wait wart
    withhold yet$ zuruckgeh zuruckhalt zuruckstell`,
  // To check; lawyers, doubts, a green light.
  verify: `
    abogad accord$ advocaat advokat akkoord anwalt approv apur avocat avvocat bekraeft bekraft bekreft bestatig bevestig
    bron$ check clear comprob conferm confirm contrast controle controll doublecheck doubt doute dubbi duda duvid fonte
    freigab gepruft goahead green$ groen gront grunes juric jurid jurist kalla kilde klar kontroll lawyer legal libera$
    ljus$ luz$ nagaan nagegaan nagetrok natrek pruf quelle queries query rechtlich recoup ruckfrag sign$ signoff sjekk
    source$ tjek toestemming tvil tvivl twijfel uberpruf uitgezocht uitzoek undersog valid verifi verify vert$ zweifel`,
  // Until, before, not earlier than, from, after.
  until: `
    ab$ after$ alvorens antes$ apos$ apres$ as$ assim ate$ avant$ before$ bis$ cuando$ dal$ dalle$ depois des$ desde$
    despues dopo$ earlier$ eerder$ efter$ erst$ etter$ finche fino$ for$ fore$ forst$ fra$ fran$ from$ fruhestens hasta$
    hence inden$ innan$ jusqu mentre na$ nach$ nar$ once$ partir$ partire pas$ past$ prima$ prior$ quando$ sobald solange
    tant$ tantque tidigast tidligst til$ till$ tot$ totdat tras$ unless until$ vanaf$ voor$ vooraleer vor$ zodra$`,
  // Days, months, hours.
  time: `
    abend abril agosto am$ amanha aout april august avril bst$ ce$ cest$ cet$ december decembre demain dezember dicembre
    diciembre dienstag dimanche dinsdag domani domenica domingo donderdag donnerstag edt$ enero est$ febbraio febrero
    februar fevrier fredag freitag friday gennaio giovedi giugno gmt$ h$ heure heute hoje hora$ horas hoy$ hrs$ imorgen
    imorgon januar janvier jeudi jueves juillet juin juli july june juni kl$ klockan klokken lordag luglio lundi lunedi
    lunes maandag maart maggio mai$ manana mandag march mardi mars$ martedi martes marz mayo medianoche mediodia mei$
    meianoite mercoledi mercredi mezzanotte mezzogiorno middag middernacht midi midnatt midnight miercoles minuit mittag
    mitternacht mittwoch monday montag morgen$ nacht$ noche noite noon notte november novembre noviembre nuit ochtend
    oclock october octobre octubre oggi oktober onsdag ora$ ore$ ottobre pm$ quarta quinta sabado sabato samedi samstag
    saturday segunda september septembre septiembre settembre sexta soir$ sondag sonntag sunday terca thursday tirsdag
    tisdag tomorrow tonight torsdag tuesday u$ uhr$ utc$ uur$ vanavond vendredi venerdi viernes vrijdag wednesday woensdag
    zaterdag zondag`,
  // Embargoes and their end.
  release: `
    clear$ embarg frei$ freigabe freigeg frigitt frigiv frislapp klausul levant leve$ levee lever liber libre lift$ lifted
    opgeheven opheff release sendesperr slapp sperr spertermijn utgivning vrij$ vrijgave vrijgegeven vrijgeven`,
  // To ask, to warn.
  please: `
    aandacht achtung advisory ask$ asks attention attn avis$ aviso avviso bedankt bedes belangrijk ber$ bes$ bitte dank
    demand dringend favor gebeten gelieve graag gracias grazie hinweis important kindly let$ merci merk nb$ noot nota
    note$ nvdr obrigad obs$ please prega preghiamo preghier priere prions request rogamos ruega ruego svp$ tack$ tak$
    takk$ thanks urgent$ urgente vanligen venligst vennligst verzocht verzoek veuillez vigtig viktig wichtig wordt`,
  // Those who have the copy.
  receiver: `
    aangeslot abbonat abonados abonnee abonnent abonnes afnemer assinant bezieher broadcasters chef$ client$ clientes
    clienti clients colleagues collega colleghi confreres customers cvd$ desk$ desks destinatair editor eindred empfanger
    guys jongens journalist klanten kunden kunder leute media$ medios mensen newsroom ontvangers outlets partner persoon
    publishers receiver redac redaksjon redakt redaz regie sendeanstalt stations subscriber users$`,
  // Who speaks.
  we: `
    eu$ i$ ich$ ik$ io$ jag$ je$ jeg$ mein mi$ mijn$ my$ noi$ nos$ nosotros nossa nosso nostr notre nous$ nuestr ons$
    onze$ oss$ our$ uns$ unser us$ var$ vares vi$ vores we$ wij$ wir$ yo$`,
  // What comes in its place.
  follow: `
    berichtig correct corregid ersatt ersatz ersetz erstatt fix$ fixed folgen$ folger folgt$ foljer follow later nader
    neue$ neufass new$ nieuwe$ nouvelle nova$ nueva nuova ny$ opnieuw rectif remplac replace resend segue$ seguir senare
    senere sostitu spater straks substitu suit$ suivra suivre sustitu tard$ tarde$ tardi$ ulterieur updat vervang volgen$
    volgt$`,
  // To take no notice of it.
  disregard: `
    beschouw betracht bortse compte consider conto desconsid desestim dimentic disregard esque forget genegeer ignor
    negeer negeren olvid omiso ongelezen onverzonden oubli overlook tener$ tenere tenir$ unbeacht vergeet vergeten vergiss`,
  // What stays among us.
  confidential: `
    backgr confid fortrol geheim hemlig intern$ internal interne konfiden offthe riservat streng strict strikt vertraul
    vertrouw`,
  // What is waited for: a speech, an opening, an edition.
  occasion: `
    abertura address afloop aftrap annonce announce annunc anpfiff anuncio apertura apning ausstrahl avslut begin$ beginnt
    begins bekendge bekendmak beurs bors bourse briefing broadcast$ ceremony chiusura cierre close$ closes cloture
    conference conferencia conferenza deliver diffusion discorso discours discurso edicion editie edition edizione einde
    emision fecho intervencao journal kickoff krant lock market$ ochtendbladen onda$ opening oppning ouverture paper$
    papers persconf polls presentat pressekonf presskonf print$ prononce rede$ redebeg redner remarks rueda sandning
    schluss sending session speaks speech spoken start$ starts stembu stemlok tal$ tale$ talen toespraak toesprak
    uitgesproken uitreiking uitzending unveil verdict verkund wahllok weekend zeitung`,
  // Sent, earlier, just now; by which number.
  sent: `
    daarnet diffuse diramat divulgad earlier$ emis$ emitid enviad envoye filed gemeldet gesendet gestuurd id$ inviat
    issued just$ moved number numero nummer recien ref$ sandes sendt$ sent$ skickad slug soeben transmis transmit trasmess
    ubermitt udsendt utsendt vanmiddag vanmorgen verschickt versendet verstuurd verzonden vorhin zeit$ zojuist`,
  // Only, strictly.
  only: `
    alleen apenas ausschliess bara$ bare$ endast enkel exclusiv kun$ nur$ only$ seulement slechts solamente solo$ soltanto
    uitsluitend uniquement`,
  // May, must, is allowed, is forbidden.
  may: `
    allowed autoris autoriz can$ darf debe deve devono doit doivent durfen erlaubt far$ faut forbidden forbud gestattet
    interdit kan$ kunnen ma$ maa$ mag$ maste may$ moet$ moeten$ mogen$ muss must niettoegestaan permess permis permitted
    peut peuvent pode possono prohib proibid puede puo$ shall should ska$ skal soll tillad tillat toegestaan verboden
    verboten vietat`,
  // What stands in place of what: `X instead of Y`, `must be`.
  instead: `
    anstatt anstelle beziehungsweise bien debe deben debia deve devem heet heeten heissen heisst hete innecesario
    instead ipv$ istallet lees lees$ leest legga$ leggasi leggere leia lese$ lesen$ lessen$ lezen$ lieu lire$ lugar
    luidt luogo lyder moest moet$ moeten$ muss$ musste nicht niet$ non$ not$ pas$ plaats$ plutot rather read$ reads
    rpt$ sed$ should$ ska$ skal$ skulle stalle stammt statt stattdessen sted$ stedet substituir substituted vervangen
    vez$ was$ zamiast zijn$`,
  // What is put right, made better or changed.
  right: `
    aangepast aanpass amend andr angepasst anpass apart berichtig bon$ bonne$ certa$ certo$ chang change changed
    changes corr$ correcao correcci correct correg corretta corretto correzione corrig corriger endret endring exact
    fix$ fixed fixes geandert gecorr gewijzigd giusta giusto goed$ goede$ hersteld herstelt herzien herziene juist
    juiste justif korr$ korrekt korrig korrigier modif nieuwe$ proper ratt rattad rattels rattelse rechtgezet rechtzett
    rectif retific rett$ rettel retter rettet rettif retting revis richtig richtige richtigst richtigstell right$
    riktig riktige verbessert verbeter verdadero vero$ wijzig wijzigt`,
  // What was sent, printed or said before; yesterday.
  before: `
    anterior aujourd ayer daarvoor earlier ecrit eerder eerdere eerst erste$ erster escrib first$ frueher fruher
    fruhere gestern gestrige gestrigen gister gisteravond gisteren hier$ hiess ieri igar$ iger$ inicial initial
    initiale ontem oorspronk opprinn original origine passata precedent precedente premiere previa$ previamente
    previous previously prima$ prior$ schreven schrieb scritto stand$ stod$ stond$ tidigare tidlig tidligere tilforn
    ursprung ursprunglich veille vorherig vorige voriges wrote yesterday zuerst zuvor`,
  // Regrets and thanks of who made a mistake.
  sorry: `
    apolog bedauer beklag beklager betreur desculp disculp entschuldig excus excuses excuus lamenta lamentamos lastima
    merci oprecht pardon perdon rammarich regret regrett scus scusa scusiamo sorry spijt undskyld unnskyld ursakt
    verontschuldig verzeih`,
  // Lists of what is to come: agendas, budgets, digests.
  plan: `
    agenda agende bevakning budget calend coverage daekning dagprogram dagslijst dagslista dagsmeny dagsorden dekning
    diari diary digest evenement forecast forhands grille index$ indice jaaroverz kalender lineup list$ lista$ menu$
    meny$ ordre outlook overblik overz overzicht plan$ planer planing planlegg planned planner planning plans planung
    previs previsi program programa programm raster rooster schedule semaine semana settimana sujet sumario summary
    tagesprogr temario termin thema themen uberblick ubersicht vecka vooruitblik vorschau week$ weekend wochen`,
  // How copy and pictures come: services, links, portals.
  supply: `
    abruf api$ archief archiv archive arquivo bandbreit beeldbank bereikbaar besch beschikbaar cloud connex customer
    datenbank delivery descarg dienst dienste disponib disponible disponivel download dropbox feed feeds folder free$
    ftp$ helpdesk hotline kanaal kanal klantenserv koppeling leverans levering lijn$ line$ link$ links login
    maintenance manten manuten nedlast netwerk network onderhoud onlinearch outage panne plateforme plattform portaal
    portail portal scarica schnittstell server servic service servicio servizio site$ storing storung technik telech
    tilgaeng tilgjeng tillgang transfer underhall vedligehold vedlikehold verfugbar verfugung vrijblijvend wartung
    website wetransfer zugang zustell`,
  // What the press is asked to: invitations, calls, contacts.
  meet: `
    aanmeld accred akkred anmeld arrive asist attend bijeenkomst bildtermin camera cita confer conferencia conferenza
    confirmac contact contacto contatto convid convit convoc convoca convocat eingelad einlad email embassy fotograf
    fototermin gaste genod igenod inbjud inschrijv inscri interview inviat invit invita invitat journal kamera
    konferens kontakt locatie media$ medien medios meldt nodigt opgave permanence persconf persconferentie perscontact
    persdienst perskaart persmoment persvoorl persvoorlichter phone photocall photographers prensa$ presencia press$
    pressconf presse$ pressekonf pressekontakt pressetermin pressetr presskonf presskontakt programmheft register rsvp$
    spokes stampa$ tel$ telefon telefoon telephone toegang uitgenodigd uitnod venue welcome welkom willkommen woordvoer
    zugelassen`,
  // What is still to be sent, and when.
  expect: `
    arriv attendu brengen bringen comes coming envia enviar enviare erwart expect expected fichier filed folgt geplan
    gepland geplant invier komen$ komm$ kommen$ kommer kunnen later$ levere leverer levert liefern loopt lopen moving
    offer prepar prevista previsto prevoit prevu prossim publier sendes sera$ seront slated sturen sturen$ stuurt
    suivra transmit trasmett udkommer upcoming venir vente verstuur verwacht verzorg vient volgen volgende volgt
    voorzien vorgesehen werden$ will$ wird$ words$ zal$ zullen`,
};

/** Figures stand for one as well. */
const figure: readonly number[] = [Object.keys(begins).length];
const none: readonly number[] = [];
const shortest = 4;
const longest = 14;

/** By the hash of its letters what a whole word stands for, and what all that begin so do. */
const ofWord = new Map<number, readonly number[]>();
const ofBegin = new Map<number, readonly number[]>();
for (const [concept, list] of Object.values(begins).entries())
  for (const said of list.trim().split(/\s+/)) {
    const known = said.endsWith('$') ? ofWord : ofBegin;
    let hash = seed;
    for (const letter of said.replace('$', '')) hash = mixLetter(hash, letterOf(letter.charCodeAt(0)));
    known.set(hash, [...(known.get(hash) ?? []), concept]);
  }

/** What there is that a word may stand for: its number is its place. */
export const concepts: readonly string[] = [...Object.keys(begins), 'figure'];

/**
 * Hashes of what the concepts of a text say: each, each in its place, neighbours, three in a row; of a sentence also which two and three stand
 * in it together, which in a longer text says nothing.
 */
export function conceptsIn(words: TextWords, place: number, isSentence: boolean): readonly number[] {
  const found: number[] = [];
  let seen = 0;
  let before = none;
  let beforeThat = none;
  for (let at = 0; at < words.count; at++) {
    const here = words.isSign[at] === 1 ? none : conceptsOf(words, at);
    if (here === none) continue;
    for (const one of here) {
      if ((seen & (1 << one)) === 0) found.push(hashOf(1, one, 0, 0), hashOf(2, one, place, 0));
      seen |= 1 << one;
      for (const two of before) {
        found.push(hashOf(3, two, one, 0));
        for (const three of beforeThat) found.push(hashOf(4, three, two, one));
      }
    }
    beforeThat = before;
    before = here;
  }
  if (isSentence) addTogether(seen, found);
  return found;
}

function addTogether(seen: number, found: number[]): void {
  const all: number[] = [];
  for (let one = 0; seen >>> one !== 0; one++) if ((seen >>> one) & 1) all.push(one);
  for (const [at, one] of all.entries())
    for (let next = at + 1; next < all.length; next++) {
      const two = all[next] ?? 0;
      found.push(hashOf(5, one, two, 0));
      for (let last = next + 1; last < all.length; last++) found.push(hashOf(6, one, two, all[last] ?? 0));
    }
}

function hashOf(what: number, one: number, two: number, three: number): number {
  return mix(mix(mix(mix(mix(seed, 9001), what), one + 1), two + 1), three + 1);
}

/** What a word stands for, by the longest begin that is known of it: hardly any for one thing only. */
export function conceptsOf({ codes, starts, ends, hashes }: TextWords, at: number): readonly number[] {
  const from = starts[at] ?? 0;
  const to = ends[at] ?? 0;
  if ((codes[from] ?? gap) >= firstDigit) return figure;
  let found = ofWord.get(hashes[at] ?? 0) ?? none;
  if (found !== none) return found;
  let hash = seed;
  for (let letter = from; letter < to && letter < from + longest; letter++) {
    hash = mixLetter(hash, codes[letter] ?? gap);
    if (letter - from + 1 >= shortest) found = ofBegin.get(hash) ?? found;
  }
  return found;
}
