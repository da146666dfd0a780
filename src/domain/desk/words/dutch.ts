import type { WordList } from './word-list.ts';

/** What Dutch copy says of sport and the economy, and what speaks against both. */
export const dutch: WordList = {
  language: 'nl',
  sport: {
    sure:
      'eredivisie* eerste_divisie tweede_divisie keuken_kampioen* pro_league voetbalbond* wielerbond* schaatsbond* tennisbond* hockeybond* atletiekbond* ' +
      'bondscoach* jong_oranje oranjevrouwen oranjeleeuwin* wk_voetbal ek_voetbal wk_voetballen wk_kwalificatie* ek_kwalificatie* kwalificatieduel* kwalificatiewedstrijd* ' +
      'knvb_beker bekerfinale* bekerduel* bekertoernooi* bekerwedstrijd* achtste_finale* kwartfinale* halve_finale* finaleplaats* finaleduel* ' +
      'oefenduel* oefeninterland* oefenwedstrijd* interland* competitieduel* competitiewedstrijd* thuiswedstrijd* uitwedstrijd* thuisduel* uitduel* topduel* ' +
      'poleposition pole_position* formule_1 formule_e tijdrit* etappezege* bergetappe* etappekoers* wielrenner* wielrenster* wielerploeg* wielerploegen wielerronde* ' +
      'baanwielren* veldrijd* veldrit* gele_trui roze_trui groene_trui bolletjestrui schaatser* schaatsster* schaatsploeg* shorttrack* langebaan* massastart* ' +
      'wereldbeker* wereldkampioen* wereldtitel* europees_kampioen* landskampioen* landstitel* olympisch_kampioen* olympisch_goud nederlands_kampioen* ' +
      'medaillespiegel* gouden_medaille* zilveren_medaille* bronzen_medaille* wereldrecord* nederlands_record baanrecord* ' +
      'doelman* doelpunt* hattrick* middenvelder* basiself* basisplaats* rode_kaart strafschop* blessuretijd gelijkspel* groepsfase* play_off* topscorer* clubtopscorer* ' +
      'ploeggeno* clubgeno* elftal* voetbalclub* voetbalduel* voetbalwedstrijd* voetbalploeg* voetbalinternational* voetbaltrainer* voetbalster* ' +
      'handbal* volleybal* basketbal* waterpolo* korfbal* honkbal* ijshockey* hockeyer* hockeyster* hockeybond* hockeydames hockeyheren tennisser* tennisster* tennistoernooi* ' +
      'golfer* golftoernooi* zwemster* darter* judoka* turnster* atletiek* atlete atletes sprintster* zevenkamp* tienkamp* hordeloop* meerkamp* ' +
      'roeiploeg* skister* skispring* langlauf* langlaufer* biatlon* bobslee* snowboard* motorcoureur* autocoureur* coureur* rallyrijder* ' +
      'topsport* topsporter* transfervrij transferperiode transfermarkt profvoetbal* betaald_voetbal amateurvoetbal* toernooizege* dubbelspel enkelspel teamsprint ' +
      'achtervolgingsploeg omnium keirin springruiter* dressuurruiter* dressuuramazone* ' +
      'op_huurbasis sportclub* wielerklassieker* sprintzege* dagzege* eindzege* seizoenszege* seizoenhelft',
    hint:
      'voetbal* trainer* hoofdtrainer* assistent_trainer* hoofdcoach* ploegleider* speler* speelster* aanvoerder* aanvaller* verdediger* spits spitsen keeper* keepster* vleugelspeler* ' +
      'international* debutant* invaller* reservebank penalty* treffer* scoorde scoorden scoort gescoord zegereeks versloeg versloegen verslaat uitgeschakeld uitgespeeld bekerwinnaar ' +
      'kwalificeerde* kwalificatie* gekwalificeerd promoveer* degradeer* degradatie* koploper* koppositie ranglijst* toernooi* etappe* kampioen* wedstrijd* duelleer* derby* poule* ' +
      'medaille* 400_meter 800_meter 1000_meter 1500_meter 100_meter 200_meter 500_meter 5_kilometer 10_kilometer 3000_meter 5000_meter geblesseerd hamstring* kruisband* enkelblessure* ' +
      'tennis* hockey* schaats* atleet atleten turner turners roeier* roeister* skier* sporter* sportbond* sportman sportvrouw doping* dopingzondaar* scheidsrechter* arbiter* ' +
      'videoscheidsrechter contractverlenging* thuispubliek uitpubliek speelronde* groepsduel* *duel *wedstrijd *toernooi *trainer *coach *kampioen *ploeg nummer_1_van_de_wereld ' +
      'nummer_een_van_de_wereld setwinst tiebreak wk ek nk wereldranglijst* ruiter* amazone* paralymp* olympisch* wereldbekerwedstrijd* winterspelen zomerspelen vrouwenploeg mannenploeg',
    faint:
      'coach coaches selectie ploeg ploegen club clubs reserve goal goals won wint wonnen gewonnen winst zege zeges overwinning* nederlaag* verloor verloren verliest verslagen klopte ' +
      'kloppen klopt onderuit gelijk geplaatst plaatst plaatste finale* ronde race races sprint titel titels goud zilver brons plak record golf var huurt verhuurt gehuurd vertrekt tekent ' +
      'arena stadion* fans supporters set sets oranje spelen dames heren seizoen* duel duels kraker topper klassement* podium* zwem* marathon* transfer* blessure* competitie*',
  },
  economie: {
    sure:
      'aandelen* aandeelhouder* aandelenbeurs* aandelenbeurzen effectenbeurs* effectenbeurzen beursgang* beursgraadmeter* beursgenoteerd* beurswaarde* beurskoers* beursfonds* beursindex* beurshandel* beursdag* ' +
      'beursnotering* damrak koersval* koerswinst* koersverlies* koersdaling* koersstijging* obligatie* staatsobligatie* staatslening* belegger* beleggings* dividend* ' +
      'omzet* nettowinst* nettoverlies* brutowinst* kwartaalwinst* kwartaalomzet* kwartaalverlies* kwartaalcijfer* kwartaalbericht* halfjaarcijfer* halfjaarwinst* jaarcijfer* jaarwinst* jaaromzet* recordwinst* recordomzet* winstwaarschuwing* winstverwachting* ' +
      'winstgroei* winstdaling* bedrijfsresultaat* bedrijfswinst* hypotheekrente* rentebesluit* rentestap* renteverlaging* renteverhoging* rentetarie* spaarrente* beleidsrente kapitaalmarktrente ' +
      'inflatie* inflatiecijfer* deflatie werkloosheidscijfer* werkloosheidspercentage centrale_bank* centrale_banken centralebank* olieprijs* olieprijzen gasprijs* goudprijs* zilverprijs* koperprijs* per_vat vat_olie bitcoin* cryptomunt* cryptobeurs* wisselkoers* ' +
      'marktwaakhond* concurrentiewaakhond* mededingings* marktaandeel* marktwaarde* faillissement* doorstart* surseance producentenvertrouwen consumentenvertrouwen ondernemersvertrouwen economische_groei economische_krimp ' +
      'bbp bruto_binnenlands_product handelscijfer* handelsbalans handelsoverschot* handelstekort* industriele_productie inkoopmanager* consumentenprijs* producentenprijs* huizenprijs* huizenprijzen detailhandelsverkopen winkelverkopen ' +
      'recessie* beursgangen overnamebod* overnameprijs* overnamestrijd* miljardenovername* miljardenfusie* bedrijfsovername* private_equity investeringsmaatschappij* durfkapitaal hedgefonds* ' +
      'renteverschil rentevoet bankensector kredietbeoordelaar* kredietwaardigheid jaarvergadering_van_aandeelhouders kwartaalrapport* orderportefeuille* orderboek verkoopcijfer* autoverkopen',
    hint:
      'beurs beurzen koers koersen rente kwartaal kwartalen jaarhelft boekjaar omzetten handelsdag werkloosheid dnb ecb imf ruwe_olie valuta overname* fuseren fuseert acm afm failliet* reorganisatie* ' +
      'massaontslag* export exporteer* handelsconflict importheffing* invoerheffing* economen econoom techbedrijf* chipbedrijf* chipmaker* chipfabrikant* chipmachine* autofabrikant* ' +
      'autobouwer* automaker* bierbrouwer* brouwer supermarktketen* winkelketen* vliegtuigbouwer* vliegtuigfabrikant* farmaceut* geneesmiddelenfabrikant* verzekeraar* bankconcern* ' +
      'grootbank* zakenbank* betaalbedrijf* betaaldienst* uitzendconcern* energiebedrijf* energieconcern* oliebedrijf* olieconcern* staalbedrijf* telecombedrijf* telecomconcern* ceo ' +
      'bestuursvoorzitter financieel_directeur cfo afzet woningmarkt* pensioenfonds* dekkingsgraad* prijsstijging* vennootschap* aandelenkoers*',
    faint:
      'aandeel index winst winsten verlies verliezen handel handelaar* slotbel sloten sloot opende openden lager hoger werkloz* cbs olie gas aardgas goud dollar euro yen ' +
      'procent procentpunt crypto toezichthouder* import export* banen schrapt schrappen reorganis* bedrijf bedrijven bank banken miljard miljarden bestelling* orders leverancier* ' +
      'verkopen verkoopt verkocht boekte boekten boekt leed markt markten hypotheek* spaargeld prijzen loonstijging* krimpt kromp groeide groeit groei krimp topman topvrouw curator* oeso ' +
      'economie economisch* halfjaar fusie* overnemen overneemt overgenomen multinational* concern* uitzender luchtvaartmaatschapp* cao_* arbeidsplaatsen analist analisten investering* ' +
      'investeer*',
  },
  against: {
    strong:
      'politie* agenten recherche brandweer* brand branden woningbrand* natuurbrand* bosbrand* gedood doodgeschoten doodgestoken neergestoken omgekomen om_het_leven doden dodelijk* dood gewond* lichtgewond* zwaargewond* ' +
      'aanslag* explosie* ontplof* bom bommen bommelding* aangehouden arresteer* gearresteerd arrestatie* verdachte* openbaar_ministerie rechtbank* veroordeeld* celstraf* gevangenisstraf* gevangenis* moord* steekpartij* schietpartij* mishandel* ' +
      'overval* ontvoer* gijzel* rellen relschopper* gedrang ongeluk* ongeval* aanrijding* botsing neergestort ravijn vermist* slachtoffer* rebellen leger troepen militair* soldaten raket* drone* oorlog* bombardement* luchtaanval* ' +
      'verkiezing* oppositie* coalitie* vertrouwensstemming referendum* gouverneur* burgemeester* gemeenteraad* tweede_kamer* eerste_kamer* asiel* migrant* vluchteling* verdacht_pakket* ontspoord* gezonken evacu* ontruimd natuurramp* aardbeving* overstroming* orkaan* noodweer ' +
      'partijcongres staatsgreep militie* terror* jihad* sanctie* wapenstilstand bestand staakt_het_vuren oplichting zedenzaak misbruik misbruikt misdrijf drugs* cocaine hoger_beroep democraten republikeinen gekapseisd',
    mild:
      'minister ministers ministerie* president premier kabinet* regering* staatssecretaris* parlement* wet wetsvoorstel* rechter* gerechtshof* hof protest* protesten demonstr* betog* boze woedende vakbond* staking* staken overleden stierf gestorven museum* museum festival* ' +
      'school scholen leerling* ziekenhuis* patient* gemeente gemeenten bewoners inwoners kinderen toerist* koning* koningin* prinses prins kerk* paus wolf dieren',
    sport:
      'songfestival* zanger* zangeres* zangprogramma* muziek* filmfestival* talkshow* televisieprogramma* kijkers quiz* nobelprijs* literatuurprijs* schrijver* acteur* actrice* gesprekken besprekingen onderhandel* vredesoverleg vredesproces atoom* kernwapen* ' +
      'formatie* vergadering* debat* resolutie* verdrag* akkoord* bestuur_van_het_bedrijf softwarebedrijf* cursisten cursus* bedrijfs* chemo* bestraling* aandelen* omzet* belegger* beurs beurzen winter_storm avondvierdaagse vierdaagse* wandelaars',
    economie:
      'studie* studeren studente* student* studiebeurs* promovend* universiteit* onderzoekster* onderzoekers studentes reisbeurs boekenbeurs* kunstbeurs* vakantiebeurs* huishoudbeurs* jaarbeurs* woningbrand* brandstichting plofkraak* ' +
      'pinautomaat* bankier bankoverval* bankrover* bankmedewerker*',
  },
  home:
    'minister ministers ministerie* kabinet* premier staatssecretaris* tweede_kamer* eerste_kamer* kamerlid kamerleden kamermeerderheid kamerfractie* fractie* formateur informateur formatie* coalitie* vvd pvv cda d66 groenlinks pvda sp nsc bbb ' +
    'politie* brandweer* recherche openbaar_ministerie rechtbank* gerechtshof_in hof_in raad_van_state hoge_raad koning koningin koningspaar koninklijk_huis prinses gemeente burgemeester wethouder nederland nederlands* nederlander* belgie belgisch* belg belgen vlaanderen vlaams* ' +
    'federale_regering federale_politie parket rijkswaterstaat rivm aivd mivd fiod marechaussee douane provincie* waterschap* rijksoverheid belastingdienst cbs knmi ns prorail demonstranten_in tram* trein treinen',
  common:
    'de het een van en in op te dat is zijn met voor niet aan heeft er ook door bij uit naar over na wordt die om maar',
};
