/** Times and what ends an embargo; what news is about, which notices are not. Words as `concepts.ts` reads them. */
export const ofTimesAndNews = {
  // What is still to be sent, and when.
  expect: `
    aangekondigd aansluitend ankomm anschliess anticipat arriv attendu attendue attendus attesa attesa$ attesi atteso auslief
    avant$ battute bientot binnenkort brengen brev$ bring$ bringen bringer$ bringt$ caractere caracteres comes comienz coming
    coming$ completamos completen demain$ demnachst derna$ emitir entrega entregar envia enviar enviara enviare enviaremos
    erwart espera$ esperado esperamos estar$ etaelt etter$ expect expected expected$ feuillets fichier filed filer$ files$
    filing folgen$ folger$ folgt foljer$ following$ forvantas forvantet forvent forventes geplan gepland geplant geplant$
    geplante geschickt hoping inviamo invier inviera komen$ komm$ kommen$ kommer kommer$ kommt$ komt$ kunnen later$ laufend
    levere leveren leverer leverer$ levereras levert liefern liefert lieferung lignes$ lineas$ lines$ loopt lopen lopende mand$
    manda$ mandera mandiamo moved$ moves$ moving nachher nachste nachsten naechst naest natten nyheter offer ofrecemos ofrecer
    ofrecera ofreceremos onderweg ongeveer ord$ outlook$ papier$ planer$ planeras planlaegg planlagd planlagt planned$ plant$
    prepar prevede prevediamo previsao previst prevista previsti previsto prevoit prevu prochaine prometem prometemos proposera
    proposerons prossim publica$ publicaremos publier reportage$ righe$ sandes sceduled scrip segue$ seguir$ seguira seguiran
    seguono senden$ sender$ sendes sends$ sera$ seront shall$ shortly$ signos siguen siguientes skickar$ skriver$ slated slates
    soon$ staan$ sturen sturen$ stuur$ stuurt subir$ suivent suivra suivre$ suivront tecken tegn$ telling transmit transmitir
    transmitira transmitiremos trasmett trasmettera trasmetteremo udkommer udsender udsendes upcom upcoming update$ updates$
    utsendes vendra veniente venir vente verra verranno vers$ verschicken versenden versturen verstuur verwacht verwachte
    verwachten verzorg vient volg$ volgen volgende volgt volgt$ voorgenomen voorzien vorauss voraussichtlich vorbehalt
    vorgesehen vorgesehen$ vsl$ werden$ will$ wird$ woord$ woorden words$ wordt$ works$ worter zal$ zeilen$ zenden$ zending
    zullen`,
  // Rights, permissions, lawyers, those whom copy may harm.
  legal: `
    aanklacht accus agb$ angehor anhorig anwalt auteursr autor$ autoris autorisation avvocat berechtig beroep bildrecht
    bildrettigh consenso consent consentement consentim contract copyr copyright court court$ dagvaard danger$ defam derecho
    derechos difama difamat diffama direitos diritti droit$ droits duty ehre einstweil einverst einwillig eksklus eltern
    enclitic endanger entfuhr famiglia famil familia familie$ familj famille family foraldr forbud foreldr forelegg fundraising
    gagging garantie garde$ geding gefahr gefahrd geisel genitori gericht$ gerichtl getuige gidsel gijzel gissel hinterblieb
    hostage identif identit incolum ingiunz injunct interdict jugend jurid kidnap kin$ klager kontrakt kort$ kortgeding krankend
    laster lasterlig libel$ libell libelous licence$ licencia licens lizenz menor$ menores menori minderj minderjah mindrear
    mineur minor$ minore minori minors naaste naasten nabestaanden nachste narstaende noblesse nok$ offer$ offret ofre omkommn
    onrechtm ontvoer opfer$ opfern ophavsret opphavsrett ostag otage ouders paarorend pacient padres pais$ parent parents
    parorande parorend parquet permesso permiss permit person$ persondat personlich personvern persoonl portrait portretrecht
    priv$ privacy privat privata private privee proches protec proteccion protect proteg protetto protez rapiti raptad rattigh
    recht$ rechte$ rechten rechter rechtlich rehen relatives retsl rettigh rettsl royalty safety sakerhet salvag secuest
    security seguridad sicherheit sikkerhed sikkerhet slachtoffer smaad smaedel sorg$ suppression tilladel tillatel tillstand
    toestemming tutela tutela$ upphovs urheber urheberrecht vedkomm vedra veilig veiligheid verbod$ verfug verfugung verleumd
    verpflicht verwandt victim victima vie$ vitime vittim wegensmaad zeug zustimm zwijg`,
  // Until, before, not earlier than, from, after.
  until: `
    aabning ab$ abends abgelauf ablauf abwann afgelop aflop after$ ahead$ alba aleer allen$ alors alors$ alvorens anteprima
    antequ anterior$ antes$ antesde apos$ apres$ as$ assim ate$ avant$ avantque before$ beforehand binnen bis$ comeca comenc
    comienc cominci commenc cuando$ daarna daarvoor dahin$ dal$ dalle$ danach darauf dato$ depois depuis des$ desde$ despues
    donec dopo$ earlier$ echeance eerder$ efter$ einst elapse ende$ endt enquanto erst$ etter$ etterat ettersom finche finish
    fino$ finquando fintanto for$ fore$ forend forhand forinden forran forras forrest forst$ forvag fra$ fram$ fran$ frem$
    fremtil frist$ fro$ from$ fruher fruher$ fruhestens furder garant glockenschl hasta$ hence heure$ hvornar if$ immerfort
    inden$ ingang inn$ innan$ innen juntoal jusqu jusque klokslag ko$ laatste later later$ lors$ lorsque mentre mentres mientras
    moment$ momentum na$ naar$ nach$ nachdem nadat nar$ nicht$ once$ oncelo onderhalve onward onwards open openb partir partir$
    partire pas$ pasnadat past$ poi$ posteri posterior premier prima$ prior$ prochain puntual puntuel quand quando$ saufs scad$
    scadenz scadut sedan seit$ siden$ sinon sobald sobretud sofern solange solong sooner sopra spatestens start$ stipt$ subito$
    tant$ tantque tempo$ temps terme$ termin$ termino then$ tidigare tidigast tidlig tidligere tidligst tidspunkt tijdstip til$
    till$ tills$ tot$ totaan totdan totdat tras$ umavez unavez unevez unless unt$ unter until$ utgang utlop vanaf$ vencim
    verstrek verstrich verstrijk viceversa voor$ vooraf vooraleer voordat voortijd vor$ vorab vorher vorzeit wann$ wanneer wenn$
    when$ whenever zeitpunkt zodra zodra$ zolang`,
  // Days, months, hours.
  time: `
    1e$ abend abends abril advent aften aftenen ago$ agost agosto am$ amanha ano$ aout apr$ april august aujourd avond avonds
    avril avril$ boxing bre$ breakfast bst$ cat$ cdt$ ce$ cest$ cet$ christmas colazione dag$ dagen$ date$ datum day$ days$ dec$
    december decembre demain desayuno dez$ dezember dia$ dias$ dic$ dicembre diciembre dieci dienstag diez dimanche dinsdag dom$
    doman domani domenica domingo domingo$ donderdag donnerstag donnerstags dopodomani easter edt$ eftermiddag enero est$
    estanoche etmaal feb$ febbraio febr$ febrero februar fev$ fevrier fredag frei$ freitag freitags fri$ friday frokost
    fruhstuck frukost gen$ gennaio gio$ giorni giorno giovedi giugno glockenschlag gmt$ h$ heure heures heute hier$ hoje hora$
    horas horas$ hour hours hoy$ hrs$ hs$ iaft iaften idag$ ikvall ikveld imor imorgen imorgon jaar$ jahr$ jan$ januar janvier
    jeu$ jeudi jour$ jours jueves juillet juin jul$ juledag julen juli july jun$ june juni kerst kl$ klockan klok$ klokk klokken
    klokslag kvall kvallen kveld kvelden lor$ lordag luglio lun$ lundi lundis lunedi lunes maand maandag maanden maart madrugada
    maggio mai$ maj$ majo manana mandag mandags manha march mardi mars$ martedi martes marz matin$ mattin mattina mattino mayo
    medianoche mediodia mei$ meianoite mercoledi mercredi mezz mezzanotte mezzogiorno mid$ middag middernacht midi midnatt
    midnight mie$ miercoles mik$ mins$ minuit minuto mittag mitternacht mittwoch mon$ monat monats monday montag morgen morgen$
    morgens morning mrt$ nachm nachmitt nacht nacht$ natal$ natale natt$ natten$ navidad nieuwjaar night nights nits noche noel$
    noite noon noon$ notte nov$ november novembre noviembre nuit nytar ochtend oclock oct$ october octobre octubre oggi okt$
    oktober onsdag ontbijt onze$ ora$ ore$ ostern ott$ ottobre overmorgen paasm palmz pascua pasen pdt$ pfingst pile$ pinkster
    pm$ primero primo$ prochain$ pst$ punto$ quart quarta quartal quinta quinta$ quinto sab$ sabado sabato sam$ samedi samstag
    sat$ saturday segunda semaine semaines semana sep$ sept$ september septembre septiembre sera$ serata settembre settimana
    sex$ sexta sexta$ silvester$ soir$ soiree sondag sonn sonntag spat stipt$ stunde stunden summer sunday tag$ tage$ tagen
    tarde$ tegen$ temps terca thu$ thurs$ thursday tid$ tiden tijd$ tim$ time$ timer$ timmar timme tirs$ tirsdag tis$ tisdag
    today tomorrow tonight tonight$ tors$ torsdag tue$ tues$ tuesday u$ ubermorgen uge$ uhr$ uhrzeit uke$ uren$ utc$ uur$
    vanavond vandaag vecka vendr vendredi venerdi vie$ viernes vigilia vrij$ vrijdag wed$ wednesday weds week$ weeks weihnacht
    wek$ weken wo$ woche wochen woensdag xmas year$ years zat$ zaterdag zeit$ zeitpunkt zon$ zondag zulu$`,
  // Embargoes and their end.
  release: `
    aberto abierto aftap alleggeri anvandbar anvendelig available bandlagt bandlegg blokering blokkade bloqueo bruikbaar brukbar
    clear$ deblocage deblocca deblok debloqu desbloque diffusable disponib embarg embargad embargat embargo$ embargoed embargofr
    embargofri entsperr erlaub expira expire expiry frei$ freie freien freigabe freigeb freigeg freigegeben freizug freizuh
    frigitt frigiv frigivelse frigives frigivet frigivning frigjor frigjort frigor frislapp frislipp frit$ fritt$ gelost gratis
    havd havd$ haves$ havs$ heves$ hevet$ klausul klausuleret klausulert leva$ levant levanta levantad levantam levantar leve$
    levee lever liber libera$ liberad liberada liberado liberaliz liberan liberar libero$ libre lift$ lifted lifting lifts
    losgelaten loslat ontgrendel open$ openbaar opgehev opgeheven ophaeves ophaevet opheff opheffing ophor opphavs oppheves
    pubblicabil publiable publicable publicavel release released releases releasing sendesperr slapp slapper slapps slip$
    slipper slippes sortie sortie$ sortir sparretid sparrtid sperr sperrefrist sperretid sperrfrist sperrt sperrung sperrverm
    sperrzeit spertermijn spertijd udgiv udlob uitkom unblock unlock upphor utgiv utgivning utilisable utilizable utilizavel
    utilizzabil utloper utlosen verkund verstreken vervall$ verwendbar vrij$ vrijgav vrijgave vrijgeef vrijgegev vrijgegeven
    vrijgeven vrijkom vrijlat`,
  // What is waited for: a speech, an opening, an edition.
  occasion: `
    aankondig aanslag aanvang aanvangs abertura abgab abpfiff abschl abschluss acte$ address afkondig afloop afsluit afsluiting
    aftrap akt$ anfang anhor annonce annoncer annoncering annons announce annunc anpfiff ansprache antrag anuncio apert apertura
    apning arranc arranq assembl assemble aufschlag aufsicht ausgabe$ ausgaben ausstrahl avant$ avduk aviskiosk avslut avslutn
    award awards begin$ beginn$ beginnen beginnt begins begint$ begyn begynn bekannt$ bekanntg bekanntgabe bekendge bekendmak
    bekendmaking bekendt bekendtgor bekjentgj bell$ bells$ bestuurs beurs bilanzpk boletim bolsa$ bors borsa$ borse$ borsen
    borsens borsschluss bourse boursier bouwen briefing broadcast$ cabinet campanell capitulo ceremon ceremoni ceremony cerimon
    chamber chiud chiusa chiusura cierra$ cierre close$ closes closing clotur cloture collegevan comienz comienzo comincia
    comite compare comunica conclud conclus conclusao conclusion conferenc conference conferencia conferenza confpress congres
    congress conseil$ consejo consiglio council$ dagblad debat$ debate debatt deler deliver deposit depot$ desfile diffusion
    discorso discours discurso divulgac doblado doors drucklegung edicion editie edition edizione eeuwig einde embarg emision
    emissao emission encerr enthull envelop erof$ eroffn eroffnung erscheinungst evenement event$ eventet evento expos fallo$
    falls fecho festakt festred fim$ final$ finale$ fine$ folketing forestill forlag forlages forlov frukost gala$ galaen gebed
    gebeur geopend gesprochene hammer handed$ hearing hoorzitting inaug inaugur iniz inizi$ inizia inizio inquest installat
    interven intervencao jornada journal judgment jury kammer$ keynote kickoff kiosk kiosken klokke$ kondolan konferenz kongress
    krant kvallst lance$ lancement lancering lancio$ lansering lanzamiento laudatio launch lecture lecture$ leidt lesung lezing
    liberac lock manifest market$ matin messe$ middag minister$ minute$ montagsa morgenzeit moti nieuwsconf ochtendbladen
    ochtendkrant oeffn onda$ onthul onthulling openb opening openingst oplaes oplezing oppning ouverture ovation overhandig
    overrekk paper$ papers persconf plenair plenum podium polls premier premiere prensarueda presentac presentat presentaz
    presentere pressekonf pressetreff presskonf prijsuitreiking print$ procession procla proclam proclama promul promulg prononc
    prononce pronunc pronunci pronunciam publicac publication$ raad$ raadsverg reading$ rede$ redebeg redner remarks rueda
    rueda$ sacrament sagen salida$ sammentr samrad sandning schluss sending sentencia sentenza sesion sesiones sessie session
    sessione sitz$ sitzung slut$ slutar slutet slutt$ slutter sortie speaks speaks$ speech spoken sprechen spreekt spricht
    stappen start$ starter startet starts startschuss stembu stemlok streik sunday$ tal$ talar tale$ talen taler$ tales talet$
    taletid talks tildel toespraak toesprak trekking tribunal uddel uitgesproken uitreik uitreiking uitslag uitspraak uitspreek
    uitzend uitzending ultim$ ungesperr unveil unveiling urnas urteil urteilsv utdel verdict vergabe vergadering verkund
    verkundung verleih verlesung vernissage versamml vonnis voordracht voorpagina vorgestellt vorlesung vorstell vorstellung
    voting wahllok wahllokale wahlschlus weekend weekendkr xetra zeitung zeitungsaus zeremon ziehung zitting zusammenkunft`,
  // To let out, in everyday words.
  emit: `
    airs$ alert$ alerts$ antenn betaalmuur bezahlschr doorgeefb draaien$ draait$ eter$ eteren ether$ freischalt herausgeb
    herausgegeb hinausgeb lachee lachees lacher$ lachez lancer$ lancez lanciare lanciate livegaan livegeht mandare$ mandate$
    meeneemt neergezet neerzet nieuwsbrief nyhedsbrev onda$ ondas$ passer$ passez$ paywall plusartik pushber pushmeld pushnach
    rausgeb rausgegeb rausgeh rausgeht rausschick redes$ rete$ runnen runs$ schalten$ socials$ sociaux soltad soltar solteis
    sortez sorti$ suelta$ suelten uitsturen vermelding`,
  // Who reports: said, according to.
  said: `
    according afirm ajoute ajouter aldus$ annonc$ announc$ anunci$ berichtet beton betoog comentar declar declara declare$
    denunc dice$ dichiar dicho$ dijeron dijo$ disse$ diton dixit enligt$ erklart$ erklarte explic expliqu forklar fortaller
    fortalt fortalte gesagt hevde hevder ifolg ifolge indica indique inform$ informo laut$ meent$ melder$ meldet$ meldt$
    mitgeteilt oplyser oplyste opplyser opplyste portavoce portavoz porteparo precis precise raconte rapporter ricord riferi
    riferisc sade$ sagde$ sager sager$ sagt$ sagte$ sagten$ said$ say$ saying says$ scrive secondo$ segun$ segundo$ selon$ sier$
    siger$ skriver$ sostien souligne spiegato spokes spokesm spokesw sprecher stated stelde$ stelt$ talskvin talsman talsperson
    teilte$ tells$ told$ udtaler uppgav uppger uttaler uttalte verklaarde verklaart vertelde vertelt verzekert volgens$
    woordvoerder zeggen$ zegt$ zei$ zufolge`,
  // People in the news, and the public.
  people: `
    acteur actor actress actrice akteur alumn ambtenaar anwohner arbeider arbeit artist artista arzt automob autorid baby$
    bambin bauern beboer beboere befolk benutzer betog bewoner bezoek boer$ boeren brukere burger$ burgere burgers buschauff
    chauffeur chauffor chercheur ciclista citizen citoyen cittadin ciudadan clubs coach$ conduc consum consumer cykl deelnem
    demonstr docent doctor driver$ drivers eiere elev$ eleve elever employees enseign espectador estudiant etudiant fahrer fans$
    farmer fietser fluch flykt forbrug forbruk forscher forskare forsker frau$ frauen gamer$ gast$ gaste$ gasten girl$ guest
    habitant hogsk hospital huurders indbyg ingezeten innbyg invan investigador inwoner jager jeugd jong$ jovens jugador
    kandidaat kandidat kansler kind$ kinder kinderen klient koning konsum koper leerling lehrer leraar magistr maire$ manife
    mann$ manner medecin medewerk meisje mennes mensen$ mieter miner morad morador motorist musici musiciens musik muzikant
    nachbar neighbo omwonend onderzoeker operaio ouder$ owner owners paciente passag passager passagier passasj passeng patient
    pedest pensioen people$ personen personnes player politiker premier$ preside president profess proprie pupils raadslid
    rechter$ reisende reizig residen resident ricercator ryttare schuler scientist scolar seniorer sindac sindaco skieur skole
    skuespil soldad soldat soldier spectateur speler spieler sporter student studerende studier supporter syndic teacher tenant
    toerist touris tourist trabaj trainer travaill traveller utent vecin verbraucher verdacht vereador viajero viajeros
    visitante visitor volunt votante voter vrouw$ vrouwen wahler wandelaar weduwe werknem wethouder worker worker$ zuschauer`,
  // Things that are sold, recalled, built.
  goods: `
    adaptat album$ aliment aparat apotek appar$ apparaat auto$ automobil autos$ avion$ barra bateau batter bier$ bike boek$
    boeken bog$ bogen bok$ boken book$ books$ boot$ bridge$ brood$ bruck brug$ buch$ bucher bucher$ bus$ bussen cafe$ camion
    car$ cars$ casco chees cheval chocol coche coches condom cosmetic crem crema cykel dieren diesel drink drone$ drug$ drugs$
    elbil elektr energi estudio estudo etude$ fabri factory fahrz farmac fiets fietsen film$ filmen films$ fleisch flugze food$
    forskn fromage fruit$ game$ gas$ gasol gemus geneesm hamburg helm$ helmet house$ houses huis$ huizen hund$ jogo$ jouet juego
    juguete kaas$ kase$ kinderw koek lakemed lamp laptop leche legem leker leket levensmiddel libro$ libros livre$ livres livro
    loto lucht machine maquina maschine medic medicijn medikament melk$ milch milk$ mobilt model$ motor oil$ olie$ onderzoek
    palet parfum pate pesticid phone$ phones pille pils pollo prodott product$ producto products produit produkt produto queso
    research roman$ romans salad salmon schiff schip$ ship$ skib smartph soft software speelgoed spel$ spiel$ spielz steak
    studie$ studien studies$ studio$ study$ tablet telefon$ tesla toestel tog$ toy$ toys$ train$ trein$ tren$ treno tunnel
    vaccin vacun vare$ varor vehic vehicul veicol veicul veiculo vin$ vinho vino$ vlees vliegtuig voertuig vogn voiture wagen$
    waggon water$ wein$ wijn$ wine$ wurst zug$ zuge$`,
  // What people go to.
  event: `
    ausstel ausstell ballet beurs$ biennal campion cancha carnava carnival carrera championship circus comedia concert concerto
    concierto conferencia$ congres$ copa$ coppa coupe$ course$ cup$ curso cursus demonstrat derby ek$ em$ examen exhibit expo$
    exposi exposition fair$ feest feria$ festa$ festival fete$ fiesta film$ flight flights flug$ fluge fly$ flyg foire football
    forestilling fotball fotboll fussball game$ games$ gira$ greve greve$ halbfin huelga jogo$ kamp$ kampen kermis koncert
    konsert konzert kunst$ kurs$ kursus lauf$ league lezing$ liga$ lop$ lopp$ loppet marathon maraton match$ matchen matches
    matsj messe$ mostra mundial musee museo museum musical oper$ opera$ optocht optred optreden parade partido partij$ partita
    party$ performance pesta pilgr pokal race$ races$ rally recital reis$ reise$ rennen$ rock$ saison sciopero season show$
    shows$ sorteo spectacle spettac spielplan stage$ staking streik strejk strike$ teatro tentoonst theater theatre toernooi
    tornei torneo tour$ tournament tournee trip$ turne turnering turnier udstil utstall utstill vlucht vluchten voetbal vol$
    voli$ volo$ vols$ voo$ voorstell voos$ vuelo vuelos wedstrijd wettkampf wk$ wm$ world$ zirkus`,
  // Offices, courts, laws, parties.
  law: `
    aanklag aanvraag accusat acord agreem akkoord$ ambass armas armi$ arms$ assembl assemblee autorid autoridad avtal ban$
    beschluss besluit bestuur bewillig bill$ bond$ budget$ bundesr bundest bundestag burgemeester byrad cabinet camara camera$
    comision commiss commission commune comune concejo concess congreso conseil$ consejo constit contract$ court$ courts decree
    decret decreto deput directiv directive domstol doping douane duma$ ehrenb eleccion election elezioni eu$ europ fiscal
    fraction fraktion fuhrersch gemeente gemeinde gericht$ gesetz giudice gobierno gouvern government governo grant$ haushalt
    honor$ impuesto injunct judge$ juez$ juge$ juiz$ justic justice justitie kabinet kamer$ kammer$ komite kommun konzess lag$
    lagen$ lagforsl law$ laws$ legge$ legisl lei$ ley$ licen licenc licens licentie lizenz loi$ lois$ lov$ loven$ lovfors mayor
    minister$ ministeri ministr ministre ministri ministro motie$ motion$ mouvement municip nato$ ombuds onu$ openbaar$ opposit
    overheid pacto parlament parlem parliam parquet$ partei$ parti$ partido$ permesso permis$ permiso permit$ plan$ polic
    policia polis$ politi$ politie poliz prefet prefett president$ proces$ process processo procur prokur propos proposal
    proposta provinc raad$ rechtbank rechter$ reform$ regering regierung region$ regjering reglem republik resolut retten$
    rijbewijs rule$ ruling sanct sancti sanction senado senat senate sentenz staat$ state$ states subsid subvent tarif tariff
    tax$ taxe$ trafikstyr traktat treaty tribunal tribunale umwelt union$ verbod verdrag vergunn vergunning verordn vertrag vn$
    vonnis vote$ votes wet$ wetsv wetsvoorstel wetten zoll`,
  // Crimes, accidents, war.
  harm: `
    aanrijd aanslag accident$ aftershock aggress ahog alarm angreb angrep arrest$ arrestat arrested ataque attacco attack
    attaque avalan bles$ blesse blesses blessure bomb bombe brand$ branden brann$ brannen brant burn$ casualt choque colis
    collis crash cyclone dead dead$ death$ deaths decapit decede deces detenid detenu dief$ dod$ doda dodade dode$ doden doder
    dods dood$ draept drap$ drept drown drunk duizend earthq eksplos enfr erdbeben esplos evacu explos explosion feuer$ fire$
    fires flom flood forest frana gedood gefangen geschoten gesneuv getroffen gewond gewonden guerra guerre heist herid hurrican
    hurt incend incendio incidente injur inond inunda kill$ killed killing kills konflik krieg krig$ lawine mata$ matado matar
    maten mato$ misdaad moord$ mord$ mort$ morta morti$ morto$ morts$ muert muertos murder naufr olycka olyckan ongeluk$ ongeval
    oorlog opgepakt orkan ouragan overstrom overval panik pland ransom ranson rapin robbed robo$ rubat ruin sabot schiet schuss
    shooting shot$ sismo skadad skadade skadet skjut skott skudt slachtoffer stabb steek$ steken storm$ suicid terremot terror
    terroris tod$ torment tornado tote tote$ toten trage tsunami tue$ tuer$ tues$ uccide uccis ulykke ulykken umgek unfall unglu
    verbrand verletz verletzt vermist verongeluk victime vlamm volcan waffen wapen war$ weapon wounded zelfmoord ziek`,
  // Money and markets.
  money: `
    aandeel aandelen aksie aksje aksjer aktie aktien aktier banche banco$ bancos bank$ banken banks$ banques bbp$ beneficio
    beneficios beurs$ bilan billion billions billones bnp$ budget$ cent$ centim central cents cours$ dax$ defic dette$ deuda
    dividend dolar dolares dollar dollars earning econom ekonomi euro$ euros$ export factur finance finans finanz finanza gain$
    gdp$ geld$ gewinn groei growth$ handel$ hypotheek impost index$ infla inflat invest invester investit jaarcijf jahres
    kapital koers kroner kronor kurs$ kurse lening loan$ lohne lonen louis margin market$ markets markt$ mercado mercato milhoes
    miliard milione milioni miljard miljoen miljoner milliard milliarder million millionen millioner mortgage nasdaq obligat
    okonomi omsaetn omsatning omsetn omzet opbrengst ouro pct$ pengar penge percent percento pib$ pil$ plusval precio precios
    precos preise prezzi prezzo price$ prices prijs$ prijzen prix$ procent profit$ profits prosent prozent rate$ rates$ renta
    rente$ rentehike resultado ricav risultat salari salarios salary schuld share$ shares$ skat$ skatt$ skatter steuer stock$
    stocks tarief taux$ trade$ turnover umsatz usd$ utile$ utili valuta vente$ ventes verkoop verlies verlust wage$ wages winst$
    wirtsch zins$ zinsen`,
};
