/** What is done with copy, and what is said of it. Words as `concepts.ts` reads them. */
export const ofCopy = {
  // Copy of any kind, and its parts.
  copy: `
    aankondig abbild absatz afbeeld aflever alert alinea ankeiler article articol articulo artigo artikel artikeln artikkel
    audio beeld beitrag bericht bijdrage bijlage bijschrift bilag bild$ bilder bildetekst bildtext bildunter billede billeder
    billedtekst blitzmeld boletin bollettino brano bulletin byline capoverso caption citaat clip coccodrill colonne column
    columna columnist commentaar communique comunicado comunicato copy corpo$ cronaca cronica datei datoteka declaraci depeche
    despacho diagram dichiaraz didascal dispatch doc$ document dodsruna dokument dossier eilmeld enregistr entradilla entrev
    erklar factbox feature fichero fichier$ file film$ filmat filmpje flash foil footage forside foto fotobij fragment frase
    galler gallery grabaci grafik graphic gravacao headline historie illustr image imagem imagen images immagin indslag info$
    infograf infograph infos innslag inslag interviewtekst intervist item itens jutarnj kaart$ kader$ karikatur kart$ karte$
    kicker klip$ klippet kommentar kommentti kop$ koppen kurzmeld lancio lead$ legende$ levensverhaal leyenda lijst liste$
    liveblog liveticker mail$ mailing mails$ mapa$ materia materia$ meddeland meddelelse melding meldung meldungen memo$ message
    minnesord mitteilung montage nachruf necrolog nekrolog newsletter nieuwsalert nieuwsflits nota$ notas noticia notis notisen
    notizia nyhet nyheten nyhetsbrev nyhetstelegram obit$ obits obituar omslag onderschrift opinie opinion opname opname$
    opnames oppslag opptak optagel overskrift papier paragraph parrafo pasaje passag passus peca$ pecas$ persbericht persmeded
    pezzi pezzo photo picture pie$ piece piece$ pieza podcast presseinfo pressemedd pressemeld pressemitt pressinfo pressrelease
    profiel pushbericht pushmeld pushnotif quote rapport$ rapporten recensie recension registraz release$ report$ reportag
    reportaje rezension rubrik rubrique sak$ saken satz$ satze scoop seccion sentence serie$ servizio shot$ shots$ slug$ snap$
    snaps$ snutt speech$ statement stories story stuk$ stukje sujet tabel table tagline take$ takes teaser tekst telegram
    teletipo testo text$ texte texto thread ticker titel$ titolo titre$ tittel tittelen titulaire titular titulo toespraaktekst
    trailer transcri trascriz tweet$ tweets udtalelse unterzeile urgent$ utskick uttaland uttalelse verhaal verklaring versie
    version video vignet voorpagina voorstuk wirecopy zin$ zinnen`,
  // What is done with copy.
  publish: `
    aanhal abdruck abgedruckt afdruk air$ aired airing airplay antena$ antenne antenne$ anvand anvend anzeig aparec aparez
    apparai apparair apparais appear aterge atergiv aufgegrif aufgreif ausgab$ ausgestrahlt auslief ausspiel ausstrahl benoem
    benut benutz benyt brauchen bring broadcast brug brugen bruges brugt bruk bruken brukes bruket brukt carica caricat carregar
    circul citar citate citati citeer citer citeren deel$ delen$ diffond diffus difund difus distribut divulg doorgev doorgezet
    doorplaats doorstur doorzet druck$ drucke drucken ecrire ecrivez einsetz einstell emissione emit emitan emitir emplear
    empleo emploi employ erschein erwahn esca$ escano escono escriban escribir evoqu exploit facebook gebruik gedruckt genannt$
    gengiv gengivet genoemd geplaatst gjengi gjengitt hergebruik herplaats herpublic hochlad impieg impreg imprim inzet$
    inzetten kjor kjores kor$ kora$ korer$ kores$ korte$ kringkast laggas$ legges$ ligne live$ meegenom meenem melden$ meldet$
    menciona mention mise$ mobiliz montr mostr naar$ namnes namnge nennen$ nevne nevnes newscast noemen nominare nutz nyttja
    offentlig offentliggor ompublic omtal onair online onlinezet opgenom opnem opsaetning overgenomen overneem overnemen parait
    paraitre parut parution plaats$ plaatsen plaatst podcast post$ posted posting print pubblic pubblicate publi public publiez
    publiquen quote$ quoted radio$ reaktiver referer refereres relai relanc relay relig report$ reported reprend repris reprodu
    retuit retweet reuse rilanc ripre ripro ripub run$ running saia$ sair$ sanda sandes$ sands sandt$ sants$ schreiben schrijf
    scrivere scrivete sende$ senden sendet share$ shared sharing show$ showing shown skriv$ skriva skrive social sortir$ sprid
    stampa subid subir$ toepas tonen$ toont$ trasm tryck trycka tryk trykk tuit$ tuite tv$ tweet twitter ubernahm ubernehm
    ubernomm udgiv udkom udsend udsendel uitbreng uitgebracht uitgezonden uitkom uitzend upload usa$ usage usano usar$ usare
    usarla usarlo usarse usati uscir uscire use$ used usem$ usen usen$ usiate using usino uso$ uteliz utge$ utges utgit utili
    utilicen utilisez utiliz verarbeit verbreit verkund vermeld$ vermelden veroeffent veroff verspreid verwend verwenden verwerk
    verwert verzonden vidareb viderebr videreform videresend web$ weitergab weitergeb weiterleit weiterreich weiterverb
    wiedergab wiedergeb wiedergegeb wire$ write$ writing written zeigen zitat zitier`,
  // Not, nothing, never, without.
  not: `
    aint aldri aren arent aucun aucune aucunement cannot$ couldn couldnt didn didnt doesn doesnt don$ dont$ ej$ geen$ geenszins
    geenzins guere heller hellre hverken ikke$ inga$ ingen$ ingenting inget$ inte$ intet$ isn$ isnt jamais$ kein keine$
    keinerlei keinesf laengere langer$ langere$ langre$ lenger$ longer$ mai$ mayn meer$ mehr$ mere$ mica$ mustn nada$ nadie nao$
    ne$ neanche neither neither$ nemmeno nenhum nenhuma neppure nergens$ nessun nessuna never$ ni$ nicht$ nichts$ nie$ niemals$
    niemand niente$ niet$ niets$ nimmer ningun ninguna nix$ no$ nobody non$ nooit$ nope nor$ not$ nothing$ nunca$ pas$ piu$
    plus$ rien$ sem$ senza$ shouldn sin$ tampoco tampouco varken verken wasn wasnt weren werent without$ won$ wont wouldn
    wouldnt zonder$`,
  // To leave it.
  refrain: `
    absehen abstain abstand absten abstenerse abstenga abstenh abstenir abster abzuseh afblijf afslaan afsta afstand afzie
    afzien anfass anraken astener astien avhall avhold avoid avsta avstar blijf$ ceases cese$ cesen cess$ cessez deixar deixem
    deja$ dejar dejen desist enthalt evit evita$ evitar evitare eviten evitez finger forego hande$ handen laat$ laisse laissez
    lascia lasciare lasciat lassen$ lasst laten$ leave$ leaving mijd mijden nalat omit$ onthoud ophoud pasopde pfoten ratsam
    refrain ruhr$ skip$ skipp slaover slippen smett smettere spare$ staak staken stanna stop$ stoppe stopped stoppen stopt tocar
    tocare tocca tocchi toque$ toquen touch$ toucher uberspr undga undgaa undlad undlat undvik unnga unterbl unterlass vermeid
    vermijd verzicht voorbijga weglass`,
  // What is done to copy that should not be there.
  remove: `
    abat$ abbau abgeh abgenomm abgesetzt abhang abnehm afgehaald afhaal afhalen aflys afvaer afvoer annienta apag aterta ausbau
    ausgebaut ausschneid aussortier avpubl avpublic bajenlo bereinig bin$ blank$ borr borra borrar borre borren bort$ bortse
    borttag borttagn canc$ cancell cancella cestin cestina cestinar cestinat clear$ corbeil ctrl cut$ dele$ delen$ delet delete
    deletion deprogram depubli depublic descart descartad descartar descarte descarten desech deseche desindex despublic destroy
    destru destruy detrui detruis discard disfa disfar disinstall dispose distrugg dump$ dumpen ecart ecartee ecarter ecartez
    effac efface eiliminat elimin elimina elimine eliminer enlev enleve enlevez entfall entfern entferne entsorg eradicate eraf$
    erase expunge fjern fjerne fjernes fjernet gehaald gelosch gesloopt gestrichen gewist gooi haal$ haalt halen$ hapus heraus$
    herausgen herausnehm inflict inutiliz jeter jetez jette kasser kast$ kasta kastes kill$ laschen leeg leegmaken limpar limpe
    limpiar loesch losch loskoppel makuler ned$ nedlagt nedpubl nedtag nedtaget nuke$ offline offlinez onderuit ontkoppel
    ontpubl opruim papelera papierko papierkorb papierm plukk poubelle prullen purge purged quita$ quitar quite quiten rader
    radera raderas raus$ rausnahm rausnehm rausnimm rechacen rejeter remov removal remove retir rimoss rimozion rimuo rimuov
    rimuovere ritirat runter$ runternehm runternimm saca$ sacar saquen saquenlo scarta scartare scartate schoonma schrap scrap
    scrub slang slang$ slanga slanges slet slett slettes slettet sloop slopen sluk$ smid$ smide smides smijt soppr spike spiked
    streget streich streichen strich strik strike$ strip$ stryger stryk$ strykas stryker strykes stryks suppress supprim
    supprime supresi suprim tabort tagas$ tages$ takedown taketh tas$ tilintet tirar tirem tirer togli togliere togliet tolgan
    tolgano tolta tolto tomb trash trashed uitdoen unlink unpublish utga$ utgar$ utplan vaciar vaek vaek$ vekk$ verbrand
    vernicht vernichten vernietig verscheur versnipper verwijder vider videz vuilnis weg$ wegdoen weggehaald weggenom weggooi
    weghal wegkieper wegklik wegmach wegnem wegpubl wegwerf wegwerp wipe$ wiped wis$ wissen wist$ yank$ yanked zap$ zerstor`,
  // What its sender does to it.
  retract: `
    abberuf aberkenn abgebroch abort abrog afblaas afbryd afgeblazen afgebroken afgekeurd afgelast afgevoerd afgezegd aflys
    afzeg allebegin annul annulla annullamento annullere ansetz anul anulac anule anullier arrull aterkall aterta atertag
    atertar aufgehob aufheb aufzuheb avbest avblas avbryt avenu avenue avlys avlyst avsag backtrack bortfald bortfall caduc
    caduca caducad caduque cancel cancela cancelad cancelar cassa$ cassat cassee cestin declared$ dementi dementie deny$
    desautor descarta desdecir desfech desfei desment desmient discontin disown dra$ drar$ dras$ drogs$ ecarte entfall entwert
    expir expired foreld frafald gegenstandslos gestopt gezogen$ herroep hinfaellig hinfall hinfallig ignoto indrag indrages
    indragn ingehouden ingetrok inndrag intrek intrekken intrekking invalid inwalid kadukt kassat kasser kassera kill kill$
    killed killing kills kippen$ kippt lapsed makuler mandatory negiert nichtig nietig nietigheid nietigverkl nix$ nul$ nula$
    nulas null$ nulla$ nulle nullificat nullified nullo$ nulo$ nulos nulstil obsolete ogiltig ongedaan ongeldig ontkracht
    ontpubl opgeheven ophaev ophaeves opheffing ophor opphev pull$ pulled pulling pulls quash raderad rappel rappele recall
    recalled rechaz recolh rectract rectracta refuse reject rejet renunci rescind retira$ retirad retirada retirar retire
    retiree retirem retiren retirer retract retractac retractan retractie retrai retrat retratac revoc revocad revocat revogac
    revogad revok rikiame ritir ritirata ritirato ritiriamo ritiro$ ruckgangig rucknahm rucknehm ruckruf rucktritt ruckzug
    sconfess scrapped scratch scratched scrub slopad slopas smentisc smentit spike stopzet storn storniert supersede superseded
    surann tagbage taget$ tagit terug$ teruggehaald teruggenom terugger teruggetrok terughaal terughal terugnem terugroep
    terugtrek tilbage tilbagekald tilbagetr tilbake tilbakekall tilbaketr tillbak tillbakadr traek trak trekk trekken$ trekker
    trekkes trekt$ trok$ tronc trukk trukket trukne ubrukelig udga$ udgar$ ugyldig uitgeschreven undo$ undone ungueltig ungult
    unpublish unsend unsent unvalid unwirksam upphav upphor utga$ utgar$ utgatt vacat$ verfall verfallt vervalle vervallen
    vervalt$ verwerf verwirf verworf void$ voided voids widerruf withdr withdraw wycof zieht$ zogen$ zuruck$ zuruckgen zuruckgez
    zuruckgezog zurucknahm zurucknehm zurucknimm zuruckruf zuruckz`,
  // Mistakes, tests, too early, twice.
  mistake: `
    absent abuis abusiv accid accident antecipad anticipat blunder bock$ bogus bug$ confond confundi confus confusion defect
    defekt despiste deux$ distracc distraz dobbel dobbelt doppel doppelt doppelte doppion dos$ doublet doublon duas$ dubb dubbel
    dubbelop dublett dumm duplicad duplicat duplicate ekster engan engano equivoc equivoca err$ errad errada errado errand
    errata errato erratum erreur erreurs erro$ erron erronea erroneous error errori fake falle$ fallit fallo$ falsa falsch
    false$ falsk falso fausse faute$ fautes faux$ fehler fehlerhaft fehlsend fehlversand feil$ feilaktig feilsend fejl fejlagtig
    fejlsend fel$ felakt felaktig felsand flater fois$ fout$ fouten foutief gaffe gang$ gange$ ganger ganger$ gefingeerd glemt
    glitch haper haste$ hastig hoax human$ inaccur inadvert incorrect ingannev intempest irregular irrig irrtum irrtumlich klikk
    klopt$ klungel kluns knapp$ knopf lapse$ lapsus late$ loepzuiver maladresse malentend malheur malintes megarde misclick
    misfire misfired misforst misgreep mishap misident misinter mismatch misread missat misse$ missforst misskl misstag
    missverst mistake misverst mix$ mixed mixup$ muddle nep$ oeps onachtzaam onbedoeld ongeluk ongeval onjuist onrecht onterecht
    onwaar onzorgv oprecht overseen oversight panne$ pannes perongeluk precipit precoz prematur prematura prematuro presto$
    probleem problem$ problema probleme problemes proef$ pronto$ prova$ prove prueba quiproquo regelaar rushed sbagli scambi
    scambiat scambio schlamperei schnitzer slip$ slipup slordig snafu soucis storing svista sviste technical technique technisch
    tecnica tecnico teknisk test$ testbericht teste$ tidig$ tidlig tofois trop$ troppo tryckfel trykfejl trykkfeil tvafald twee$
    tweemaal tweevoud twice$ ubermittlungsf uforvar ufullst uheld uhell unbeabsicht unfounded unfull ungewollt unintend
    unrichtig unvollst unzutreff utilsigt vanvare veces verfruht vergis vergissing verkeerd verkeerde verklik verrutscht
    verschrijf versehen versehentl vertipp verward verwarr verwechs verwissel vezes volte$ voorbarig vroeg$ wrong wrongly zufruh
    zwei$ zweifach zweimal`,
  // What is not so, or not real: hoaxes, forgeries, satire, the living called dead.
  falsehood: `
    ai$ alive$ april$ aprilgr aprilsch aprocrif artific autentic autentis authent authenti bedrieg bedrog bestaan$ bestaat$
    boato broma bufala bufale canard canular charge$ chatgpt contrefa crackpot criminel deepfake defraud desinform disinform
    doctored echt$ echte eenvoudigweg einzig eksister embust engano enganos ente ente$ erfunden erlogen exist existe existiert
    fabricat faked falsa$ falsario falsas$ falschmeld falsi$ falsif falsific falsk$ falske falskt falso$ fantas fantasie farce
    farsa ficticio fictief fictieve fictif fiction fikti findes$ finnes$ finns$ finta finti finto foralskning forfalsk forged
    forger forgery fraud fraude frode gefalscht gefalschte gefingeer gehacked gehackt gehackter gekaap geknoei genuin genuine
    gibt$ hackad hacke$ hackeado hacked hacket hameln hoaks hoax humbug ia$ identiteitsfr ilive imitat impersonat impost
    imposter impostor incorrect inesist inexact inexat inexist infondat infunda invent inventad inventat inventee irreal jux$
    kapaper ki$ kloppen klopt$ kunstig$ kunstlich kunstmat larv lebt$ leeft$ leugen lie$ lies$ lod$ logn losgeslagen luge$ lugen
    lugn manipul mensong mentira menzogn misinform misleid mystific nachgemacht naebb nagemaakt namaak nepaccount nepbericht
    nepfoto nepnieuws onjuiste onwaar onwaarheid onware onzin opgelicht oplicht oprecht osann osant overleden parod parodi
    parodie patacon phish phony pistolet plagia plagiaat plagiat plagio practical prank promocional racont real$ reeel rumeur
    rumor rumour rykte sandt$ sann$ sanning sant$ satir satira satire satirique satirisk scam$ schein scherts scherz schwindel
    sfottut sosia spoof spoofed spurious squatter stunt$ svindel swindle tilbagevist troll tromperie trucage truccat true$ truth
    tuscher unecht unfounded unreal unrichtig unsinn untrue untruth unwahr unwahre unzutreff usand usann vals$ valse$ valselijk
    verdad verdade verlog verlogen vero$ vervals verzerr verzin verzinsel verzonnen vivant vive$ vrai$ vraie waar$ wahr$`,
  // Drafts, tests, exercises, dummies.
  trial: `
    beta$ blindtext borrador bozza brouillon ciceron concepten conceptvers draft drafts drill$ dry$ dryrun dummy dypi ejercicio
    ensaio ensayo entwurf entwurfs esercitaz essai essais exerc exercice exercise fiktiv gegevens generalprobe halbfert halffabr
    hypoth inacab incomp incomplet klaarstond klad$ kladde klads kladversie maquette mock$ mockup model$ muster musters oavslut
    oefen oefening ofardig onaf$ onvolled onvoltooid ovelse ovelses ovning ovningen placeholder practice practise prefab
    preliminary prepared proba$ probe$ probel proef$ proefbericht prov$ prova$ prove$ provmeddel provtext prueba pruebas
    rascunho rehears repet$ repetit sample$ sandbox simul sjabloon skabelon skiss skisse staging templat template test$
    testalarm testbericht testdok teste$ testes$ testfall testing testlauf testmeld testmess testnachr testo$ tests$ testtekst
    testtext trial uavsluttet ubung ubungs udkast uebung ufaerdig unfertig unfinished unvollend utkast versuch vooraf$ voorbeeld
    voorgekookt vorbereit vorfertig vorgefert vorproduz`,
  // To hold, to wait; not yet, for now.
  wait: `
    aangehouden aanhoud abeyance abwart adiad adiar adjourn afvent afvente afwacht afwachting aguanten aguard aguarda aguardem
    aguarden ainda ancora angehalten anhalten annu aparca aparcad aparcar aparquen aplaz aplazad appesi arret arrete attend
    attendez attendiamo attendre attente attes attesa$ aufgeschob aufschieb aufschub aun$ avvakta avvent avvente avventer
    avwarten back$ bandlagt bandlegg behold beholdes bereitliegt bevries bevrore bewaar bewaren bide$ blocca bloccat bloccato
    blocco blocked blokk blokkeer blokker bloqu bloquead bloquee bremsen celar conge congel congelad congelat conserva conservar
    conserver cool$ defer deferred delay demora demoren deten detener detengan differee differer dilatar dilazion dorme dormi
    dormir einfrier eingefroren einstweilen eis$ embargad embargo$ encore$ enda endnu esper espera$ esperamos esperar esperen
    even$ fermare fermata fermate fermato fermi$ fermo$ festhalt forelobig forelopig frees freez freeze frigo frossen frosset
    frozen frusen fryses fryst garde$ garder gardez gardez$ gefreez gefror gehalten gehouden gelase gele$ geler gelez geparkeer
    geparkt gepauseerd gepauz gesperrt$ gestoppt giacca hall$ halla hallas halles hallt$ hals halt$ halten$ hang$ hangende
    hangt$ hibern hinhalt hold$ holdback holder$ holdes$ holding holdt$ hoold houd$ houden$ ice$ ijskast indtil ingefroren
    inhouden inne$ innehall is$ keep$ keeping kept$ kevyt klaarstaan klaarstaat klaarzet koelkast kortstondig kuhlschr kylen
    lay$ legen$ liegen$ liegenlass liegt$ lig$ ligge$ liggen liggen$ liggenlaten ligger$ limbo$ linger lissez mantem manten
    mantener mantenere mantenete mantengan mantenha mettent midlertid midlertidig moment moment$ momentan momentje momento
    nevera noch$ nog$ now$ onder$ onhold opgeschort ophoud ophouden oppassen opphold opschort paral paraliz parcheggi park$
    parked parkeer parken parkerad parkerat parkeret parkert patient paus$ pausa pausad pausat pause pausen pauser pausier
    pausiert pauze pauzeer pendant pendente pendient pending pospon posposi postpon preserv provisoire provisor quiet quieta
    quietas quieto quietos reserv reserva reservar reservee reserves retard retarde reten retene retengan retenham retenid
    retenido retenir retenu reter retienen rinvia rinviat ritard rivia ruhen$ ruhig$ ruht$ rustig schieb$ schieben schort seguem
    seguran segurar segurem shelve shelved sit$ sits$ sitting skjut$ skjuta skjuts slaap$ sleep$ slow$ soprassed sospend sospes
    sospesa sospesi sospeso sovrassed spaerr sparr sparra sperre$ sperres sperret sperrung sperrverm stall$ stalled stand$
    standby standbye standdown stil$ stilgelegd stilhouden still$ stilleg stillstand stop$ stopp stoppa stoppas stoppes stops
    stutt surseoi surseoir sursis suspend suspendam suspender suspendid suspendu suspens suspense tantqu tempor$ tenere$ tenet
    tenete tenez tenga$ tengan tenir tenir$ tiefkuhl tijdelijk tills tillsvid tilsvid todavia tratten trattenga trattenuta
    trattien udsaett udsat udsat$ udskudt udskyd uitgest uitstel uppehall uppskj utsatt utsett vanta vanta$ vantar vastge vasth
    vasthoud vasthouden vent$ venta vente venter$ ventes ventet verschieb verschoben vertrag verzoger verzogert voorlopig
    voorlopige voorshands vorbehalt vorerst vorlaufig vorratig vorubergeh wacht wachten$ wachtet wait waiting wart warte$
    warten$ wartest wartet withheld withhold yet$ zeitweil zugewart zuruckgeh zuruckhalt zuruckst zuruckstell zurueckhalt zuwart
    zwecklos zwischenst`,
  // Still, yet, now, meanwhile.
  still: `
    adesso agora ahora ainda alavez ancora annu$ aun$ bisher bislang dusver encore enda$ endnu ennu$ entretanto entretiempo
    frattempo hidtil hittil hittils intussen inzwischen jetzt jusquici maintenant meanwhile mellemtid mellomtid mientras
    momentan nel$ noch$ nog$ now$ ondertussen sofar solange still$ todavia tuss tussent yet$ zolang`,
  // To check; lawyers, doubts, a green light.
  verify: `
    abgekl abklar abogad abogados abstimm accert accertam accord$ advocaat advocat advogad advokat afchecken afgestemd afstem
    akkoord akkoordv anfrag ansvarshav antwoord antwort anwalt approv apur assent atest attest attorney authentic authentif
    author autoris avklar avocat avocats avstam avstem avvocat avvocati backcheck bekraeft bekraeftet bekraft bekraftad bekreft
    bekrefte belegen belegt$ bestatig bestatigt bestatigung bevestig bevestigd bevestigen bevestiging bewijs bron$ broncheck
    bronnen certain certez certif check check$ checked checken checking chefred clarif clarific clarify clear clearance comprob
    comprobar comprova comprueb conferm confirm confirmad confirmat confirme confirmed confirmee confirmer contactar contrast
    controle controll corrobor counsel crosscheck dekning deskchef desmentid direttore doublecheck doubt doute dubbi duda duvid
    enmasse enquete enquiry erkenn ermittel examin factcheck faktacheck faktakoll faktatjek feedback fiat fonte fonte$ fonti
    fonts forklar freigab fuente fuentes garant gecheck gecheckt gecontr gegenles gegenpr geklart gepruft geverif goahead
    goedgekeurd goedkeur green$ groen groenlicht gronlys gront grunes grunlicht hoofdred inchiesta inquir intern$ investigat
    jefe$ jura$ juric jurid juridico juridique juridisch jurist jurista juristen jurister juristische kalla kallan kallor kilde
    kilder klar klar$ klarar klarer klares klarhet klaring klarlag klartegn kontakt kontroll kontrolle kontrolleras kontrollert
    kontrollier lawyer legal legalde legale$ leitung libera$ licht$ ljus$ look$ looking luce$ luz$ nachforsch nachfrag nachgefr
    nachgepr nachpruf nachricht$ nagaan nagegaan nagetrok nakijk naklich nalopen natrek navraag navragen nazoek nochmal obekraft
    ok$ okay$ oklart onderz onduidelijk onzeker opheldering overleg overleggen parquet pruefen pruf prufen pruft prufung quelle
    quelle$ quellen queries query question questions recheck recherch rechtlich rechtsabt recoup redactor resolve resolved
    reverif review revis revisar riscontr ruckfrag ruckmeld ruckspr rueckfrag sichern sign$ signoff sjefred sjekk sjekke sjekker
    sjekkes solicitor solve sorgvuldig sort$ sorted source$ spraakgebruik tjek tjekke tjekker tjekkes toestemming toets toetsing
    trouble tvil tvivl twijfel ubekraeft ubekreft uberpruf uitgezocht uitzoek uklar uklart unbestat uncertain unclear unconfirm
    undersog undersoges undersok unklar unsicher unsure unverif unverified utred utreder valid validat verifi verific verifica
    verificar verificat verifich verifiee verifier verify vert$ voorgelegd vraag$ vraagtekens vragen$ wachtopo zegen zeker$
    zekerheid zugestimmt zustimm zustimmung zweifel`,
  // What is denied, contested or doubted.
  doubt: `
    afwijk ambigu anders andre$ anmald annars atvivla avfard avvis bedenk beklagt benaegter benagte benekt benekter beschwerd
    bestreit bestrid bestrider bestritten betvivl betwijfel betwist bezweif clash complain complaint complaints conflic conflict
    conflit contest contraddi contradi contradict contradit contradiz controvers demen dement dementer dementerer denial denied
    denies$ denying desment desmentir desmiente discrep disput dispute disputed divergen doubtful doutos dubb dubbio dubieus
    dubious dubitos dudos einspruch fishy fraglich fragw hinterfrag incert incerto incoher inconsist innebar insecur inseguro
    klacht klachten klage$ klager klager$ kritiek leugn leugnet nekar nekt omstreden omstrid omtvist ontken ontkend ontkracht
    plainte plainted protest queja question$ questionable questioned ratsel rebut reclama reclamo refut rejects reklam smentisce
    smentita smentito tegenge tegengespr tegenspraak tegenspreek tegenstrijd tilbagevis tilbakevis tveks tvilsom tvistig
    tvivlsom twijfelachtig ungereimt unglaub unplausibel unsicher$ unstimmig unwahrschein verneint vraagtek widersprech
    widersprich widersproch widerspruch zweifel zweifelh`,
  // To take no notice of it.
  disregard: `
    abstrakt achtloos anse$ anseh ansehen anser$ anses anses$ apres$ atencion$ attenzione$ aucun ausser baremos beachten
    behandel behandeln behandl berucksicht beschouw betracht betrachten betrachtet betragt betragtes betrakt betrakta betraktes
    bezeichnet bort$ bortse compte consider considerad considerare considerat considere considered consideren considerer conto
    deconsid dejar descon desconsid desconsidere desconsiderem desestim desestimar desestime desestimen desoiga dimentic
    disattendere disregard disregarded ej$ esque forget forgetting geachte gegenstandslos gelden$ geldt$ gelten genegeer gilt$
    glem$ glemme glom$ glomma hensyn ignor ignora$ ignorar ignorare ignorate ignored ignorem ignoren ignorer ignorera ignorere
    ignores ignorez ignorier ignoriere ignoriert inchangee inkonsist kontrast laat$ lasst missacht negativ negeer negeren
    neglect neglig negligeer negliger nonconsid notice$ obviar olvid omessa omesso omettre omisa omiso omissis omit onbeschouwd
    ongelezen onverzonden opmaken oubli overlook overse$ overses overslaan prescind prescinda prescindan prescindir pretend
    regard$ regarded seponer seremos skip$ skit sla$ tener$ tenere tenere$ tenez tenga$ tengan tenir$ tieneen tiens traitee
    traiter tratado tratar treat$ treated uberlies ubersprung unbeacht unbeachtet unberucksicht vergeet vergessen verget
    vergeten vergiss verzicht voidare zieh$`,
  // What comes in its place.
  follow: `
    aangepast actualis actualiz aggiorn ajour$ ajourn aktualis altern altra$ altro$ amend$ anden andere$ andet$ annan$ annat$
    annen$ annet$ another$ arrive$ arriver arrivera arrivo atualiz autre$ autres avlos avlose berichtig berichtigt correct
    correctly corregid corrig einspiel erneuert erneut ersatt ersatter ersattes ersattning ersatts ersatz ersatz$ ersatzlos
    erset ersetz erstatt erstatter erstattet fix$ fixed flitt folgen$ folger folgt$ foljer follow fortsett gecorrigeerd
    hernieuwd herschreven herstel herziene inplaats instead$ invece iststatt kommer$ kommt$ komt$ korriger korrigiert later medd
    nachfolg nachger nachgereicht nader neue$ neuen$ neuer$ neues$ neufass new$ newer nieuw$ nieuwe$ nieuwer nocheinmal nouveau
    nouvelle nova$ novamente novo$ novos nueva nuevamente nuevo$ nuova nuova$ nuovamente nuovi nuovo ny$ nya$ nye$ nyt$ nytt$
    opdater opfolg opnieuw oppdater opvolg otra$ otro$ outra$ outro$ plus$ poursuiv prochain rectif reemplaz reenv reescri
    refait refile refiled reformul rehash reissue reissued remplac renvoi renvoy replace reposted resend revidiert revisad
    revised revision rewrit rewritten riaggior rifac riform riscrit risulta rivedut segue$ segui$ seguir senare senere senest
    seneste sequel sequent siehe sigue$ siguient sobald sostitu sostituir sostituito spater stattdessen straks sub$ subsequent
    substitu substitut succes suit$ suivant suivra suivre sustitu sustituir sustituy takeover tard$ tarde$ tardi$ tegenbericht
    terug$ tilbage tilsendt ubermitteln uitvoerig ulterieur updat update updated updates uppdater versie$ version$ versione
    vervang vervangen vervangende vervolg vervolgbericht volgen$ volgend volgt$ vollstandig voran weiter$ weitere weitergef
    wiederh`,
  // Where copy stands: sites, archives, pages, systems.
  outlets: `
    aanslui account accounts app$ appar appen$ apps$ arch$ archief archiefs archieven archiv$ archivar archive archives archivi
    archivio archivo archivos arkiv arkivet arquivo ausgaben$ base$ bases bestand bloggar browser cache$ caches canais canale
    canales canali canaux cms$ databank databas database database$ datenbank digita digital disk$ drukpers edicion$ edities
    edition$ editions facebook feed$ feeds$ fil$ fils$ forsid forside front$ frontpage hemsid hemsida hjemmesid homepage insta$
    instag internet intranet kabel$ kanal$ kanale$ kanalen$ kanaler kiosk krant$ kranten$ lijnen link$ links$ lokal mailbox
    mediath medium mobil$ mobile$ network newslet nieuwsbrief nieuwsbrieven nyhedsbrev nyhetssid online$ onlineangebot onlinekan
    oplage page$ pages$ pagina paginas papel$ paper$ papier$ periodico pers$ platform platforms plattformar plattformen podcasts
    portal portale portals presse$ print$ printed prod$ producten productos produits produkte proof$ propert queue$ queues rad$
    radio$ redes$ redsoc reseau reseaux retis rss$ sajt sajten sajter seite$ seiten$ server servere servers sida$ side$ siden$
    sider$ sido sidor sistema sistemas sistemi site$ sites$ sitio sitios skarm sociais social$ sociala sociale$ sociales sociali
    some$ sosial sozial soziale spalten speicher systeem system$ systeme systemen systemer systems telefoon teletex teletext
    terminal timeline trykt tv$ twitter usb$ verzeich web$ webben webbplats webs$ webseite webside website websites websitet
    whatsapp youtube zeitung`,
  // What holds, stands or may be relied on.
  valid: `
    achterhaald affidabil aktuel aktuell aufrecht aufrechterh betrouwbaar bindend confiavel correct$ correcta correcte corretta
    efecto efeito effect effet$ effetto fiable fidedign foutlos gelden$ geldig geldt$ gelten$ geltend gilt$ giltig gultig gyldig
    gyllig haltbar hold$ houdbaar intact intakt juist$ juiste$ klopt$ legit maatgev massgeb obsolet onderbouw opgaat ophol
    overtaken palideligt palitelig passe$ perime relevant reliab reliable relied rely$ solid sostenibile staand staande staar$
    staat$ stammer$ stand$ stands$ steht$ stemmer stemmer$ stimmen$ stimmt$ substant supportable tiene$ tient$ tillforl uberholt
    unchanged valable vale$ valem valer valgono valid$ valida validas validez validit valido verlass vigente vigor vigor$ vigore
    vigueur voldoet zuverlass`,
  // What any hand does with anything.
  put: `
    ausser$ away$ baja$ bajen brengen$ brengt$ bring$ bringe$ buiten$ colloc coloc coloquem coloquen dad$ dare$ dehors doe$
    doen$ does$ down$ drauss facam faire$ faites fare$ fate$ fazer fora$ fuera fuori gaan$ gaat$ gatt$ gebe$ geben$ gebt$ geef$
    gehen$ geht$ geven$ give$ given$ gives$ gjor$ go$ goes$ going$ gor$ haal$ hacer haga$ hagan halen$ heraus hinaus hol$ holen$
    holt$ laat$ lacher$ lachez laeg laegg lag$ lagg$ lagga laggs laissez lassen$ lasst$ leg$ legg$ legge$ leggen$ legges legt$
    let$ losla loslaat mandare mandate met$ mette$ mettere mettete mettez mettre$ mis$ mise$ move$ naar$ ned$ neem$ neerleg
    neerzet nehmen$ nehmt$ ner$ nimm$ off$ out$ park$ parks$ poner$ ponga$ pongan ponham print$ prints$ push$ put$ puts$ putting
    raus$ readied ready$ rein$ ricever run$ sacar saet saett satt$ satta$ satter set$ sets$ sette$ settes soltar speel$ spelen$
    spielen$ spielt$ stell$ stellen$ sturen$ stuur$ suelten ta$ tag$ tage$ take$ taken$ taking tar$ tomar tomen took$ trek$
    trekken$ tun$ tut$ ud$ uit$ uitsturen ut$ ute$ weg$ zet$ zetten$ zieh$ ziehen$`,
};
