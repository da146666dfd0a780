/** Who speaks to whom, how, and of what is to come. Words as `concepts.ts` reads them. */
export const ofDesks = {
  // To ask, to warn.
  please: `
    aandacht achtung achtung$ advertenc advisory agradec anmod apologies appel$ appell appello appelons ask$ asked asking asks
    atenc atencao atencion attention attenzion attn aub$ avis$ aviso avvertenza avviso bedankt beder$ bedes beds$ bedt$
    behoorlijk belangrijk ber$ bes$ besk beware bid$ bidt bitte bitten$ bitter$ bittet boden cautela caution chiede chiedere
    chiediamo conseil convien cortes courtes dank dankb danke danken dankt demand demande demandee demandes demandons dringend
    dringende ernstig ersuch ersuchen exige exigim favor favore favour forhor forsigtig forsiktig fyi$ gebeten gelieve gentil
    gentilment graag graag$ gracias grat$ gratie grazie harmed heads$ heeds helst henst hensyn hereby herinnering hermed hierbij
    hierdurch hiermee hiermit hinweis hjelp husk$ important indringend insist instamment instantly instru invitamos invitons
    kindest kindly koncis let$ letop letwel mahn mande merci merci$ merk nachdruck nadrukkelijk nb$ noot nota notabene note$
    notice nvdr ob$ obrigad obrigada obrigado obs$ opgelet opgepast oppass oproep orden$ ordina pasop pede$ pedido pedim pedimos
    piacere please preg$ prega pregat pregati preghiamo preghier prego prie$ prier$ priere priez prions prudenc prudence
    purtroppo recomend recommand remember reminder requer request requests requiere required richied richiest rog$ roga$ rogamos
    rogati ruega ruego signal snarest solicit solicitam sollicit suplic supplic svp$ tack$ tak$ takk$ thank$ thanked thanks
    tusen uds$ urge$ urged urgent urgent$ urgente urgentem vaer$ vanlig vanligen varning varsam varsel venlig venligst vennligst
    verzocht verzoek veuillez vigtig viktig voorzichtig vorsicht waarschuw warn$ warning warnung wichtig wichtiger wordt would$
    wunsch zorg$`,
  // Those who have the copy.
  receiver: `
    aangesl aangeslot abbon abbonat abon$ abonados abonn abonnee abonnees abonnent abonnenter abonnerend abonnes aficion afnemer
    afnemers agencies allemaal amici amigos amis$ anchors asiakas assinant audience audiovis beste$ bezieher bildred bladen
    bladredak blogger bloggers blogs broadcasters caporedatt caporedattori care$ cari$ caro$ caros chef$ chefdesk chefredakt
    chefs$ chefvomdienst chere$ chers$ chicos client$ cliente cliente$ clientes clienti clients colegas colleagues collega
    collegas colleghe colleghi collegi collegues compagn companeros confr confreres customer customers cvd$ dagbladen dagblader
    dagstidning desk$ deskchef desken$ deskens deskers desket$ desks destinatair destinatar diarios dienstleiter ditori dtp$ ed$
    editing editor editora editores editori editorial eds$ eindred eindredacteur eindredactie emisora emittent empfanger escriv
    estimad everybody everyone folks fotografen fotored fotoredac gentili giornalist guys iedereen ingesch internetred jefe$
    jefes$ jongens jornal$ jornalist journalis journalist journaux kaere kanalen kara$ kjaere klanten kollegaer kolleger
    kollegerna kollegor krantenr kunden kunder kundinnen lecteurs leute licensees liebe$ lieber lieve$ lokalzeit media$
    mediabedr mediebed mediebolag medieh mediehus mediehuse medien$ mediepart medios medlem medlemmar members$ mensen modtag
    mottag mottager mottak muchachos multimediared nachrichtenred newsdesk newspapers newsroom newsrooms nieuwsdienst nieuwsred
    nyhedsled nyhetschef nyhetsleder omroep omroepen onlinered ontvang ontvanger ontvangers outlets partner periodic periodist
    persbureau persoon planner$ planners plattform poolteiln portals prensa$ press$ presse$ pressefolk pressen pressen$ prezad
    producent producer producers productores public$ publicaties publicist publishers querid radios$ receiver redac redacao
    redacc redacci redacoes redacteur redactioneel redactions redakcj redaksjon redaksjoner redakt redaktionen redaktionerna
    redaktoerer redaktor redaktorer redattori redaz redazioni redchef regie reporter responsab rundfunk samenstell secciones
    secretar secties sendeanstalt sender$ sendern servizi$ sezion sites$ slutred slutredakt spectators station stations
    subeditor subs$ subscrib subscriber tageszeit teletekst telewizj tidning tidninga titels titler titres$ todos$ tutti$
    uitgever uitgevers users$ usuari utenti utilisateurs vagthav vagthavende vaktchef vakthav vakthavende vaktsjef verlag
    verlage videored webmaster weboblad webred webredac zeitungen zeitungsk zenders`,
  // Who speaks.
  we: `
    abbiamo afp$ agence$ agencia$ agency$ agentur$ agenzia$ annulliamo annulons anp$ ansa$ apa$ ats$ bel$ belga$ bitten$
    bloomberg bureau byra byraet ci$ demandons dj$ dpa$ efe$ eu$ habemus haben$ hebben$ hemos$ i$ ich$ ik$ interfax io$ jag$ je$
    jeg$ keystone kyodo lamentiamo lamento lusa$ me$ meg$ mein mein$ meine$ mi$ mia$ mig$ mij$ mijn$ min$ mio$ mitt$ mon$ my$
    noi$ nos$ nosotros nossa nossa$ nossas nosso nossos nostr nostra$ nostre$ nostri$ nostro nostro$ notre notre$ nous$ ntb$
    nuestr nuestra nuestro ons$ onsred onze$ oss$ our$ ours$ pedimos preghiamo redaktionell retiramos retirons reuters$ ritzau$
    rogamos siamo solicitamos sommes somos tass$ temos$ trekken$ tt$ uns$ unser unsere unserem unseren unserer upi$ us$ var$
    vara$ vare$ vares vart$ vi$ vores vores$ vragen$ we$ wij$ wir$ wire$ xinhua$ yo$ yonhap ziehen$`,
  // Who is spoken to.
  you: `
    dein dere$ deres$ dich$ dig$ din$ dina$ dine$ dir$ ditt$ era$ ert$ euch$ eure$ ihnen$ ihr$ ihre$ ihren$ ihrer$ je$ jer$
    jeres$ jij$ jouw jullie$ lei$ lhe$ lhes$ loro$ os$ sie$ sus$ tu$ tuo$ usted ustedes uw$ voce$ voces$ voi$ vos$ vosotros
    vossa vosso vostr votre$ vous$ vuestr you$ your$ yours$ yourself yourselves`,
  // This, that, above, below, the same.
  this: `
    above$ aforement anzidett attached beiliegend below$ besagte besproken betreff betreffend bijgaand bovenstaand ce$ ceci cela
    ces$ cet$ cette cidessus cio$ citad daarvan daruber dasselbe davon denne dessa$ desse$ dessous dessus det$ detta dette
    dette$ deze$ dezelfde dies$ diese diesem diesen dieser dieses disse$ dit$ ditto ella$ ello$ enclosed ervan esa$ ese$ essa$
    esta$ estas este$ esto$ estos folgende following genannt genoemde hereby hereof hier$ hieraan hieraus hierboven hierin
    hieronder hierover hieruit hiervan hiervon hiervoor hierzu isso$ isto$ it$ meme$ mencionad mention mentionn mesma mesmo
    misma mismo nachfolgend nachstehend naevnt namnd namnda nedanst nevnt oben$ obig obige onderhavig onderstaand ovann ovanst
    ovenfor ovennaevnt ovenstaend preceding present present$ presente$ quel$ quella quest$ questa queste queste$ questi questo
    referid referred said$ same$ samma$ samme$ stessa stesso suddett that$ thereof these$ this$ those$ voorgaand voornoemd
    vorgenannt vorstehend zelfde`,
  // All of it, everywhere.
  all: `
    all$ alla$ alle$ allen$ alles$ allt$ alt$ any$ anything anywhere cada$ chaque compleet complet completa complete completo
    cualquier elk$ elke$ enhver ensemble entera enteram entero entier entiere entire every$ everything everywhere gansch ganz
    ganze ganzen ganzes geheel$ gehele gesamt gesamte gesamten hela$ hele$ heller$ helt$ hvor$ ieder$ iedere$ inget$ insgesamt
    integral integralm intera intero intero$ jede$ jeder$ jegliche nessun$ ogni$ overal$ overallt overalt partout qualquer
    qualsiasi qualunque quelconque samt$ samtlig samtliga samtlige sowohl toda$ todas$ todo$ todos$ total totale totalem
    totalment tous$ tout$ toute$ toutes$ tutta$ tutte$ tutti$ tutto$ uberall ubicumque varje volledig vollstand whole$ wholly`,
  // At once, urgently.
  atonce: `
    acto$ asap$ augenbl blitz$ direct$ directe direkt$ direkte direktement direttamente dringend dringlich eilig eilt$ emergency
    forthwith genast hoogste hurtig hurtigst imediat immed immedi immediat immediate immidate inmediat inmediata instant
    instantly kritisk maintenant meteen$ momenteel nopeasti nowpleas nuher ojeblik ojeblikkelig omedelb omgaend omgaende
    onmiddellijk oyeblikk oyeblikkelig prestissimo presto prima$ pronta$ prontam pronto quanto$ quickly rapide rapidement rasch
    rasket raskt schleun schnell schnellst snabb snabbt snarast snarest snel$ sofort sofortig soon$ spoed spoedeisend spoedig
    straight straightaway straks strax subito$ terstond uiterst umgehend unmittelbar unverzug urgence urgencia urgent urgente
    urgently urgenza vite$`,
  // Why.
  reason: `
    aanleiding acasa acausa aufgrund because begrund begrunn bevegg causa$ causas cause$ daher darum$ debido deshalb devido
    doordat dovuto durch eftersom encause enrazon erklarung etant ettersom explan explic expliq favor$ fordi$ forklaring grond$
    grondslag grounds grund$ grunde$ grunden grunn$ grunnen hinsicht idet$ immers$ infolge iverbandmet jama janvier$ kvuli motif
    motifs motiv motiva motivo motivos naar$ nachdem nadat namelijk omdat$ omreden onkommen oorzaak order$ orsak parce perche
    pga$ poiche pois$ porque pourquoi puesto puisque ragion ragioni raison raisons raz$ razao razoes razon razones reason$
    reasons reden$ redenen sake$ siccome since$ skull suite$ toedracht toelichting uberdies uitleg urs$ ursache vanwege vegn
    warum wegen$ weil$ wijzens zumal zwecks`,
  // What stays among us.
  confidential: `
    adv$ advance afgesproken anticip anticipaz avance$ avancer backgr background bevertrouw cautela classified closed$ confid
    confidenc confidence confident confidenz discre discreet discret diskret embargopol encrypt exclusively forhand forhands
    forhandsut fortrol fortrolig fortroligt geheim geheime geheimhoud geheimnis gehouden gelekt hemlig hemlighall hush$
    innerhalb intern$ interna$ internal interne internes interno$ internt intragroep konfiden laekt lakt$ leak$ leaked leaking
    lek$ lekken lekket lekte lock$ lockup nda$ niet$ noforn off$ offrecord offthe onder$ onderons onderpet opsluit pers$
    prerelease privileg reservad reservat restrict restring riservat riservata riservato ristrett rouwen schtum schweig schweige
    secret segre$ segret segreto sekret sekretess sigilo sigilos silence silencio silenzio sotto$ sous$ stil$ still$
    stillschweig stilzwijgen streng strict strikt sub$ tausheds taushet tavshed tys$ tystnad unterembargo unterverschluss
    verschlus verschwiegen vertraul vertraulich vertrouw vertrouwelijk vertrouwen$ vooraf voorinzage voorpubl vorab vorab$ wraps
    zwijgplicht`,
  // To keep quiet, in everyday words.
  hush: `
    beans$ blab boca$ bocas$ bocca$ bouche$ cajon$ candado cassett dicht$ dichthal dichthielt dichthoud frais$ funkstill
    gezwegen hemmelig inzage$ inzagek kennisgev kluis$ lade$ lippen lips$ mediastil mond$ mondje mum$ munnen nachrichtensp
    onderembargo onderling plaudern pssst psst pst$ radiostilte schublad shush sit$ sits$ slot$ slotje spoiler spoilers
    stilgehouden stilhal stilhoud stilla$ stilte stumm$ taire$ tiroir tresor uitlekken verklap verklappen wrap$ zwijg`,
  // Sent, earlier, just now; by which number.
  sent: `
    aflever ankam anno$ apresmidi ausgesandt ausgesendet avsend ayer$ cable$ cabled carried$ cursad$ cursada$ cursado daarnet
    dagens dato$ delivered$ despach dianz diffond diffuse difundid difundida difundido diramat distribui distribuid distribut
    divulgad doorgestuur earlier$ eftermidd emessa$ emesso emis$ emise$ emitid emitida emitido emitimos enviad enviada enviado
    enviamos envoi$ envoye envoyee ettermidd expedi expedie filed filed$ formiddag formiddags forwarded gebracht$ gegangen$
    gegeben$ gelaufen gelopen$ gemeld$ gemeldet geplaatst$ gepusht gesandt gesendet gestern gestuurd getickert getickerte
    herausgegeb herein hier$ id$ ieri$ igar$ inkom insend inviat inviata inviati inviato issued just$ kl$ klokken laatst lief$
    liep$ lopen$ mandat$ mandata mandato manha$ matin$ mattina meldungsnr min$ minut$ minuten minutes minuti minutos mitt$
    morgen morgens morges morgon moved moved$ nachmittag namiddag nr$ nro$ num$ number numer numero nummer nummern ochtend
    ontem$ ontvangen overgeseind pomeriggio postad pubblicata publicada publicado publiceerde publicerade publisert pushed
    quelle$ ran$ receb recebid received recibid recien recu$ ref$ referenc referens remitid ricevut sande$ sandes sandes$ sendt$
    sendte sent$ skickad skickade skickades skickas skickat skickats slug slug$ slugged soeben straks$ stuurde stuurden tarde$
    tickert timbr transm transmis transmit trasmes trasmess trasmesso trasmetter ubermitt ubermittelt ubermittelte ubersandt
    ubertragen udgaet udgik udsendt udsendte uitgebracht uitgegaan uitgegeven uitgestuurd uitging utgatt utgick utgikk utsendt
    utsendte utskickad vanavond vanmiddag vanmorgen vannacht verbreitet verbreitete versand versandt verschickt verschickte
    versendet verstuurd verteilt verteilte verzond verzonden voorheen vorhin vormidd vormittag zeit$ zojuist`,
  // Only, strictly.
  only: `
    alleen alleenlijk allein allenfalls apenas ausschliess bara$ bare$ blott$ derfor earliest eerst$ einzig eksklus enbart
    endast enekilt enkel erst$ exclus exclusief exclusiv exclusivamente exclusivement forst forst$ fruhestens kizarolag kun$
    louter meramente merely nur$ only$ puramente purement seulement slechts sola$ solamente solo$ soloen soltanto streng strengt
    strettamente stricte$ strictement strictly strikt tidigast tidligst uitsl uitsluitend unica unicamente unikt unique
    uniquement vroegst$`,
  // Who knows, hears or must not hear it yet.
  unaware: `
    ahnen$ ahnt$ ahnungsl apprend apprenn aware$ bekannt$ briefed$ descubr eingeweiht entera$ erfahr erfahrt getipt hoorde$
    hoort$ horen$ hort$ ignar ignor inconnu ingelicht inlicht kennisneem knew$ know$ knows$ learn$ learned$ learns$ nietsverm
    onwetend overrasch overrask overrass sabe$ sabem$ saben$ saber$ sait$ sanno$ sapere$ savent$ savoir$ scopr scopre scoprira
    sorpres sorpresa surpres surpris tipped told$ uberrasch unaware uninformed ved$ verklap vermoeden vermoedt$ verneemt
    vernemen vet$ vete$ vide$ weet$ weiss$ weten$ wissen$ wist$`,
  // May, must, is allowed, is forbidden.
  may: `
    accord acord afwijs akkoord allow allowed allowing autoris autoriz autoriza autorizad autorizzat ban$ banned bannir barred
    berecht bor$ bora$ borde$ burde$ can$ could$ darf darfst debe deben$ deber$ debera deberan deve devem devera deveriam devono
    devrait doe$ doit doive doivent dovra dovranno dovrebb durfe durfen durft$ erlaubt essere$ estrictamente far$ faut favor$
    forbid forbidden forbids forbjud forbud forbyd fornek geboten gehoren gestatte gestattet haber$ hoeft$ hoeven imped imperat
    impos interdit interdite interdits kan$ konnen$ kunne$ kunnen kunnen$ licit licito lov$ lovligt ma$ maa$ mag$ mah$ maste
    may$ moest$ moet$ moeten$ moge$ mogelijk mogen$ moglich mught muss muss$ mussen mussen$ must need$ needed needing needs
    nicht$ niettoegestaan nodig obblig oblig obligat obligator obliged opportun ordered otillat perme permess permessa permesso
    permet permett permette permis permiti permitid permitir permitted peut peuvent pode pode$ podem podera podra podran posible
    possiamo possibil possible possivel possono potest potete potra potranno pourra pouvez pouvoir pouvons prohib prohibe
    prohiben prohibit prohibited proibi proibid puede puede$ pueden$ puo$ required rett$ right$ shall should ska$ skal skulla
    skulle soll sollen$ sollte sollten tillad tilladt tillat tillate tillatet tillatt toegelaten toegest toegestaan toelaatbaar
    toelat toestaan ulovlig unerlaubt untersag untersagt unzulass verbaten verbied verbieden verbiet verboden verboten verplicht
    vietat vietata vietate vietato will$ willen$ would$ zal$ zouden$ zullen$`,
  // Regrets and thanks of who made a mistake.
  sorry: `
    apolog apologi apologies apologise apologize bedauer bedauerl bedauerlich begrip beklag beklagar beklageligt beklagen
    beklager beklager$ beklagligt betreur betreuren$ compreens comprehens comprensio comprension dejligt desculp desculpa
    desgraciad disculp disculpas dispiac dispiace embarrass entschuldig erkjenn excus excus$ excusas excuse$ excuseer excuses
    excuses$ excuus fastid fatal faux$ forstaaelse forstaelse gene$ generi helaas$ incommod incommodo incomod inconvenien
    inconvenient inconveniente konsekvens lamenta lamentablemente lamentamos lastima lastimos lei$ leid$ leider$ leidwezen
    malaise malheureus merci mille$ moleste molestias nachsicht oeps ojala olagenhet ongemak ongemakken oops$ oprecht overlast
    pahoittel pardon pardonn peines pena$ perdao perdoe perdon purtroppo rammarich regret regretful regrets regrett regrette
    regrettons scus scusa scusandoci scusarci scusate scusiamo sorry spiacent spiacenti spijt spijt$ tilgiv tilgivelse
    transtorno trasporto troubl uheldig uleilig ulempe ulempen umstand unannehm undskyld unfortunat ungelegenh unnskyld ursakt
    verdriet verontschuldig versch verstandnis verzei verzeih verzeihung`,
  // What stands in place of what: `X instead of Y`, `must be`.
  instead: `
    alleen$ alposto andet$ anstatt anstelle aulieu ayant behort bensi beziehungsweise bien burde$ correctly correttamente debe
    deben deberia debia debio dev$ deve devem deveria doveva dovrebbe dovuto dus$ egentlig ehem eigenlijk eigentlich emvez
    enlugar enplace erat fachlich faelschlich falschlich falsk$ faux$ gerechnet hadde$ heet heeten heissen heissen$ heisst hete
    heter$ hetter hies hieten incorrectamente incorrectly inkorrekt innecesario instead instituut intet$ invece ipv$ istallet
    juste$ kommt$ korrekt$ korrigert lauten$ lautet lees lees$ leest legga$ leggasi leggere leia lese$ lesen$ lessen$ lezen$
    lier lieu lire$ lugar luidt luogo lyder maar$ mai$ moest moet$ moeten$ muss$ musste nait namn$ nao$ navn$ nello nicht niet$
    nombre$ non$ not$ ough$ ought pas$ plaats$ plutot plutot$ quiere rather read$ reads recte richtig$ richtigerweise rpt$ samt
    sed$ should$ sicch sino sino$ ska$ skal$ skrevs$ skulle skulle$ sondern$ sostitu stalle stammt statt stattdessen sted$
    stedet stimmt$ substitui substituir substituted tatsachl tatsaechlich vaere vara$ vare$ vere$ verkeerde vervangen vez$
    vielmehr war$ ware$ was$ werkelijk$ wirklich$ zamiast zijn$`,
  // What is put right, made better or changed.
  right: `
    aangepast aanpass aanvull aanvulling accurat adapt adaptado add$ added adds adjust adjusted aend aendret aendring aggiust
    ajoute$ alterad altered amend amended anders$ andr andrad andrar andrat andring angepasst angepasst$ anpass apart arreglad
    berichtig bijgesteld bijgew bijgewerkt bijstel bon$ bonne$ certa$ certo$ chang change changed changement changes clarif
    complet$ coquille corr$ correcao correcc correcci correct correction corrections correg corregid corregim corretiv corretta
    corretto correzione corrig corrigend corrigenda corrigendum corriger corrigida corrigiert emend emenda endra endrer endret
    endring erganz erganzung errat$ errata erratas erratum exact feliciter fix$ fixed fixes geactual geandert geanderte gecorr
    gewijz gewijzigd gewijzigde giusta giusto goed$ goede$ gralha herformul herschr herst hersteld hersteld$ herstelt herzien
    herziene juist juiste justerad justeret justert justif klarer klargor klarstell korr$ korreksjon korrekt korrektur korrig
    korrigerad korrigeret korrigering korrigert korrigier mend$ mended modif modific modificat modifie modifiee ndr$ nieuwe$
    omskrevet onjuist$ prazis prazisier prazisierung precis precisa precisaz precisazione preciser precisering precisio
    precision preciza presiser presisering proper ratt rattad rattar$ rattas rattat rattels rattelse rattning recast rechtgezet
    rechtzett recti rectif rectific rectifica rectificac rectificat rectificatie rectifie rectifiee redress reformul refuso
    retific retifica retificac retitl rett$ rettel rettelse$ rettelsen rettelser retter retter$ rettes rettes$ rettet rettet$
    rettif rettifica rettificat retting revidert revis revised$ revision$ richtig richtige richtige$ richtiger$ richtiggest
    richtigst richtigstell right$ riktig riktige schrijffout skrivefeil skrivefejl skrivfel spelfout spell spelling tiepfout
    tikfout tippfehler toegevoeg typefout typo$ typos update$ verander veranderd verbesser verbessert verbeter verbeterd
    verbetering verbetert verdadero verdeutlich verduidelijk vero$ vervang$ wijzig wijzigen wijzigt`,
  // What was sent, printed or said before; yesterday.
  before: `
    abend$ abgesetzt alte$ alten$ alter$ altes$ ancien$ ancienne anterior anterior$ antes$ antica antigu aujourd avant$ ayer
    daarvoor dagens$ date$ dato$ dernier derniere earlier eben$ ecrit eerder eerdere eerst eerste eersteversie ehemalig elder
    erste$ ersten$ erster ersters erstfassung erstmeld erstversion escrib exprem faels fejl$ first$ foreg foregaend foregaende
    forige former formiddag forra$ forrige forriges frueher fruher fruhere gamla$ gamle$ gammal gammel gestern gestrige
    gestrigen gister gisteravond gisteren heut$ heute$ heutig heutige hier$ hiess hvad ieri igar$ iger$ inicial initial initiale
    initialement laatst laatste$ last$ leder letzt letzte letzten mauvais morgens old$ older ontem oorspronk oorspronkelijk
    opprinn original original$ originaux origine oude$ ouder$ pasada pasado passada passado passat passata passato passee past$
    prece precede precedent precedente precedentemente pred$ premier$ premiere premiere$ previa$ previamente previo$ previous
    previously prima$ primeira primeiro primer$ primera primo$ prior$ publie publiee published recent$ recently schreef$
    schreven schreven$ schrieb schrieben$ schrijven$ scorsa scorso scritto senaste seneste sist$ siste$ skrev$ skrevet stand
    stand$ stod$ stond$ tidigare tidigare$ tidlig tidligere tidligere$ tilfoj tilforn uitgegev ultim$ ultima ultimi ultimo
    ursprung ursprunglich vanmorgen vannacht vanochtend veille veille$ vieille vieux voorafg voorgaand vorangeg voraus vorausg
    vorhergeh vorherig vorherige vorig vorige vorige$ vorigen voriges wrote yesterday yesterdays zuerst zuvor`,
  // Lists of what is to come: agendas, budgets, digests.
  plan: `
    aanbod aandachtspunt aankomend advisory$ agenda agenda$ agendapunt agendas agende anteprima anticip anticipaz appuntament
    auswahl avance$ avancen avances bevakning bevakningsplan briefing briefs budget budgets byline$ calend cartellone citas$
    compil conferences contenido contents convoc coverage cuadro daekning dagagenda dagens$ dagplan dagprogram dagprogramma
    dagrapport dagslijst dagslista dagsmeny dagsorden day$ daybook daysheet dekning dekningsplan diari diariamente diary digest
    disposit edit$ evenement eventos events fahrplan followup$ forecast foremal forhands fotolijst futures grande$ grille guide$
    hoogtepunten horar horario hoyen huidige impegni index$ indice inhaltsub jaaroverz jour$ journalplan kalendar kalender
    kalenderblatt key$ komend komende kommend kommende kwartaal lijst$ lineup list$ lista$ listado listening listings log$ look$
    lookahead mandag matinale mededeling meerdaags menabo menu menu$ meny$ minute$ monats morgenlage nachrichtenlage nachtlijst
    newslist nieuwslijst nyhedsliste nyhetslista nyhetsliste nyhetsplan oppgave orario ordre outlook ouverture overblik overz
    overzicht pauta$ pautas pendientes perspect picks plan$ planen planer planific planificac planing planleg planlegg planned
    planner planning planningslijst plans planung portfolio preview previews previs previsi previsio prevision previsioni
    previsoes prioriteiten program programa programa$ programaci programacion programm programme programmi prospekt prospetto
    punti puntos rassegna raster recap$ redaktionsplan remind ressort resume$ resumen resumo rooster rota$ round$ roundup
    rundown samenvatting sammandr sammendrag sammenf schedule schedule$ scheduled schema$ selecao seleccion selectie selection
    selezione semaine semana sendeplan settimana sintesi sommaire sommario special$ status$ strings sujet sumari sumario
    summaries summary tabellone tagesordnung tagesprogr tagesub tagesvorschau temaer temario temas termin thema themen
    themenplan themenub themenvorschau ticking tidsplan timetable today$ top$ tophistorier topthemen turni uberblick ubersicht
    udvalg uge$ ugeplan uke$ ukeplan urval utsikter utvalg vakantierooster vakt$ vaktlista vandaag$ vecka veckan verwachting
    voorbeschouw vooruitblik vooruitzicht vorausschau vorhab vorschau vorschau$ week$ weekagenda weekend weekoverz weekplanning
    wochen wochenplan wochenvorschau wrap$ wraps zaken$ zeitplan zondag$`,
  // How copy and pictures come: services, links, portals.
  supply: `
    aanlever abgelegt abgerufen abonnementen abruf acces$ acceso access accesso acesso adres$ adress adresse allega allegat
    anbindung annex api$ appendix arbeid arbeiten archief archiefbeeld archiv archive arquivo assistance assistenc assistenza
    audiofile automatisch backup bandbreit bandwidth beeldbank beelden beeldmateriaal beheer behoor beperkt bereikbaar
    bereitgest bereitstell besch beschikbaar beschikbaar$ bilddatenbank bilderdienst bildfunk buzon byline$ cable$ central
    centro channel channels clientportal cloud codec codes communic connection connex contactpunt corrupt customer cut$
    dagtjenest datalinje datenbank datos db$ delivery descarg deskdrift dienst dienste dienste$ digitaldienst direct$ disponib
    disponible disponivel dispos disposition dispositivo disposizion domain download drift$ driftsforstyr driftst driftstop
    dropbox entrega entregas erreichbar exchange fallback fax$ feed feeds fehlerbeh fejlmeld fileserver firewall flow$ folder
    format$ formato formats forsening forsenkel forsinkel forsinkelse free$ ftp$ galeria gateway gebruikers gegevens hastighet
    heartbeat helpdesk helpdesk$ herstart hosting hotline inlog inlogg inlosen innlogg instal$ instell interface internetp
    interrup interruz intervento invio$ ip$ jpeg jpg$ kabel$ kanaal kanal klantenserv klantenservice koda kodes konti konverter
    koppeling kunden$ kundendienst kundeserv kundservice kundtjanst landeskennung latenc layout lev$ leverans leverans$
    leveranser levering leveringen licentie$ lijn$ line$ linea$ linje linjer link$ links login login$ logins mailadres mails$
    mailserver maintenance manten mantenim manuten manutenz meldingsverk metadat migrat migration migrazion modem monitor
    nedlast netwerk netwerkstoring network netz$ nieuwe$ nieuwsdienst numero$ nummerering offline$ omlegging onderbrek onderhoud
    ondersteun onlinearch operat ophalen oplever outage outages overgang panne parola$ password passwort paswoord pdf$ photodesk
    picturedesk pictures$ plateforme platforms$ plattform pool$ portaal portail portal prod$ prot$ protocol provider queue$
    raggiung reachable reconnect restart retablish retard$ retards ripristin rss$ rutina satelli satellite scarica schnittstell
    sendenet sender$ serv$ server serverwart serveur serveurs servic service services$ servicio servizi$ servizio site$ slow$
    software$ speed$ sporadic stabil$ storing storung stream$ streaming strom$ subscript support$ systeem$ system$ systemen$
    systemwart technic technik technik$ technisch$ tecn tecnica$ teknik tekniske telech telefonnum temporary test$ tidtabell
    tijdelijk$ tilgaeng tilgang tilgjeng tillgang tillganglig toegang$ token trafic transfer ubertrag ubertragung umstell umzug
    underhall unterbrech update$ upgrade$ uplink url$ vedligehold vedlikehold verander$ verbind verbinding verfugbar verfugbar$
    verfugung vernieuw versand$ versor vertraging verzend verzoger video$ vpn$ vrijblijvend wachtwoord wartung website
    wetransfer xml$ zugang zugangsdat zugriff zustell zustellung`,
  // What the press is asked to: invitations, calls, contacts.
  meet: `
    aanmeld aanmelden$ aanmelding aanw aanwezig accred accred$ accreditam accreditat accrediter adress agend akkred
    akkreditering akkreditier akkreditierung anmal anmalan anmeld anmeldung ansprech ansprechpart antwort$ anwesen arrive asist
    asistenc asistir assist attend auditori badge badges belle$ bellen$ bereikbaar$ bijeenkomst bildtermin briefing$ cabin call$
    calls camara camaras camera cameraploeg cameras cita cita$ citas$ clos$ comparec comuniquen confer conference$ conferences
    conferencia conferenza conferenza$ confirmac confirmar contact contactez contacto contactpers contacts contatto convid
    convit convoc convoca convocad convocat convocator delegat dial$ directions eingelad einlad einladung email embassy embassy$
    encuentro entrada entrance entrevist eventloc fotograf fotograf$ fotografer fotokans fotomoment fototermin gaste gelegenh
    gelegenheid genod gesprek hotel$ igenod inbel inbjud indbyd indbydelse inform$ informat ingang inloop innbyd innbydelse
    inschrijv inscri interview interviewm interviews intervista intervju intervjuer inviat invit invita invitat inviti iscri
    iscriz jornalistas journal journaliste journalisten$ kamera kameraer konferens kontakt kontakter kontaktperson locatie
    locatie$ lokal$ media$ medien medios melden$ meldt mikrofon mittagess moderat nabij nodigt ontmoet ontvangst opgave opgeven$
    opportun paameld pamelding parkeren parking patio permanence persconf persconferentie perscontact persdienst perskaart
    perskamer perslounge persmoment persreis perstoegang perstribune persuitn persvoorl persvoorlichter perszaal phone photo$
    photocall photographers photoop$ photos$ point$ pointpresse pool$ poolers possibil preavis prens$ prensa$ presencia press$
    pressacc pressbrief pressconf presse$ pressecenter pressek pressekarte pressekonf pressekontakt pressemap pressemode
    pressemoede pressemote presseplass presserom presserum pressesprech pressetermin pressetr pressevisning presskall presskonf
    presskontakt pressmote pressrum pressvisning prevista$ prijav programma$ programmheft questions$ register ritrovo
    rondleiding rsvp$ rueda$ sala$ salle$ salon samling sammankomst samtal seat$ seats sesion$ spokes spokesperson sprechst
    stampa$ talk$ talsperson teams$ tel$ telefon telefoon telephone terrain ticket tickets tilmeld tilmelding tilstede toegang
    toezegg traduct treffpunkt trefpunt turno uitgenodigd uitleg uitnod uitnodig uitnodiging updates$ utenfor venue vernissage
    vip$ visit$ visita visite$ visning voorbezicht vorlauf vragen$ webinar welcome welkom willkommen woordvoer zaal$ zoom$
    zoomlink zugang$ zugelassen zutritt`,
};
