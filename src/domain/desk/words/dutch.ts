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
      'proflicentie* betaald_voetbal op_huurbasis sportclub* wielerklassieker* sprintzege* dagzege* eindzege* seizoenszege* seizoenhelft' +
      ' punten_in_mindering licentiecommissie* ronde_bereikt ronde_gehaald titelverdediger* titelhouder* regerend_kampioen* regerend_wereldkampioen* ' +
      'wk_ticket* olympisch_ticket olympische_limiet* hekkensluiter* lijstaanvoerder* voorronde_van_de_champions oranje_international* interlandperiode* ' +
      'winterstop winterse_transfer* clubrecord* transfersom* transferbedrag* contract_opengebroken spelersvakbond* spelersgroep* sprintkopman* ' +
      'ploegentijdrit* proloog bergkoning* afdaling_gevallen valpartij_in_de teamtijdrit* wielersport* schaatssport* zwemsport* turnsport* wereldbekerzege* ' +
      'wereldbekerfinale* olympisch_ijs ijsmeester* thialf wk_afstanden wk_sprint wk_allround ek_afstanden ek_sprint nk_afstanden nk_sprint nk_allround ' +
      'wk_veldrijden wk_wielrennen wk_atletiek ek_atletiek wk_zwemmen ek_zwemmen wk_darts premier_league_of_darts wk_hockey ek_hockey wk_handbal ek_handbal ' +
      'wk_turnen ek_turnen wk_judo ek_judo wk_roeien ek_roeien wk_shorttrack ek_shorttrack wk_baanwielrennen wk_tegen wk_wedstrijd* ek_wedstrijd* ' +
      'voetbalteam* voetbaltoernooi* voetbalinternationals voetbalsters handbalsters handballer* volleyballer* basketballer* waterpoloer* waterpoloster* ' +
      'hockeysters vrije_trap eigen_doelpunt vrije_schop buitenspel* tegentreffer* gelijkmaker* openingstreffer* openingsdoelpunt winnende_treffer ' +
      'winnende_doelpunt verlenging_nodig strafschoppenserie* penaltyserie* sportdirecteur technisch_directeur_van hoofdtrainer* interim_trainer* ' +
      'jeugdtrainer* keeperstrainer* racer_uit formule_1_coureur* red_bull_coureur* mclaren_coureur* mercedes_coureur* kwalificatietraining vrije_training ' +
      'racestart pitstop* tennisfinale* tennisproef* setpunt* matchpoint* tiebreak tiebreaks damesdubbel herendubbel gemengd_dubbel wta_toernooi* ' +
      'atp_toernooi* masterstoernooi* challengertoernooi* paardensport* dressuur* springsport* jumping_amsterdam jumping' +
      ' toernooi_van toernooi_in wieler* tennis* thuiszege ' +
      'uitzege ruime_nederlaag thuisnederlaag uitnederlaag speelde_gelijk speelden_gelijk gelijk_gespeeld ' +
      'degradeert rode_lantaarn eredivisieclub* eredivisionist* eerstedivisionist* competitieleider* ' +
      'koploper_psv koploper_ajax koploper_feyenoord tweede_set eerste_set derde_set in_twee_sets in_drie_sets in_vier_sets in_vijf_sets zijn_contract_bij ' +
      'snelste_tijd snelste_training sprintzege* massasprint* solozege* tijdritzege* kampioenschappen wereldkampioenschap* europees_kampioenschap ' +
      'europese_kampioenschappen wk_kortebaan wk_langebaan ek_kortebaan olympische_winterspelen paralympische_winterspelen wintersporter* klimster* ' +
      'sportklim* skeletonster* skeleton* schermer* boksster* worstelaar* roeister* windsurfer* surfster* triatleet* triatlete* ' +
      'snowboardster* freestyleskiester* beachvolley*' +
      ' skeeleraar* skeelerster* skeelerwedstrijd* inlineskat* marathonschaats* schaatsmarathon* marathonloper* marathonloopster* handboogschutter* handboogschiet* boogschutter* boogschiet*' +
      ' sportschutter* schietsport* kleiduivenschiet* gewichthef* gewichtheffer* powerlift* judoteam* judoka* karateka* taekwondo* kickboks* mma_vechter* worstel* worstelkampioen* schermster*' +
      ' degenschermer* floretschermer* sabelschermer* badminton* badmintonster* tafeltennis* tafeltennisster* squasher* squashster* padel* padeltoernooi* cricketteam* cricketer* softbal* rugbyer*' +
      ' rugbyster* rugbyploeg* american_football* frisbee* floorball* korfballer* korfbalster* beachvolleyballer* rolstoelbasketbal* rolstoeltennis* boccia goalball zeilploeg* zeilwedstrijd*' +
      ' zeilboot_in_de kitesurf* golfsurf* kanoer* kanoster* kajakker* kanoslalom roeivierer roeiacht vier_zonder dubbelvier skiff* dubbeltwee holland_acht zwemploeg* zwemmers_hebben wisselslag*' +
      ' vrije_slag schoolslag vlinderslag rugslag openwaterzwem* kunstzwem* synchroonzwem* schoonspring* schoonspringster* waterpolosters waterpolo* turnploeg* turnsters turnfinale* balk rekstok' +
      ' brug_ongelijk sprongfinale trampoline* ritmische_gymnastiek meerkampfinale* vloeroefening evenwichtsbalk ringenfinale atleten_van atletiekbaan polsstok* verspring* verspringster* hoogspring*' +
      ' hoogspringster* hinkstap* kogelstoot* kogelstootster* discuswerp* speerwerp* kogelslinger* hordenlo* steeplechase snelwandel* estafetteploeg* estafettevrouwen estafettemannen estafettezwem*' +
      ' halve_marathon crosslo* veldlo* baanrecord* parcoursrecord* wielerteam* wielerseizoen* renner_van wielrenners wielrensters tourzege* tourwinnaar girowinnaar touretappe* giro_etappe*' +
      ' vuelta_etappe* ritzege* ritwinst etappewinst ritwinnaar* etappewinnaar* eindklassement* puntenklassement bergklassement jongerenklassement kasseienklassieker* voorjaarsklassieker*' +
      ' najaarsklassieker* klassementsrenner* klassementsleider* leiderstrui regenboogtrui witte_trui rode_lantaarn massaspurt sprinttrein waaier gravelrac* mountainbike* mountainbiker* bmx* bmx' +
      ' baanwielrenner* baanwielrenster* baansprint* koppelkoers zesdaagse* crosser crossers veldrijdster* veldrijder* wereldbekercross superprestige cyclocross* biatleet biatlete langlaufster*' +
      ' langlaufer* schansspring* skispringer* noordse_combinatie alpineskie* afdaling_in reuzenslalom slalom super_g superreuzenslalom bobsleeer* bobsleester* tweemansbob viermansbob rodelaar*' +
      ' rodelaarster* skeletonni* curling* curlingploeg ijsdans* kunstrijd* kunstrijdster* kunstschaats* shorttrackster* shorttracker* relayploeg ploegenachtervolging ploegachtervolging mass_start' +
      ' allroundtoernooi sprinttoernooi wk_ijshockey ijshockeyer* ijshockeyster* ijshockeyploeg* amazones springruiters eventing* military_ruiter* mennen_wk parcours_in_de_barrage barrage_foutloos' +
      ' grand_prix_dressuur kur_op_muziek motorrace* motorsport* autosport* autorac* racewagen* racestal* formule1* f1* sprintrace* sprintkwalificatie* startgrid kwalificatie_voor_de_grand' +
      ' snelste_ronde constructeurstitel* constructeurskampioen* rallycross* dtm indycar nascar karting* motorcross* motocross* enduro wk_superbike zijspan* speedway* schaakgrootmeester*' +
      ' grootmeester_anish schaaktoernooi* wk_schaken schaker* dammer* damtoernooi* biljarter* snooker* bridgeploeg pijltjesgooier* dartser* darts voetballer* voetbalsters voetbalelftal*' +
      ' voetbalselectie* voetbalcompetitie* voetbalseizoen* voetbalbobo* voetbalcoach* bondsvoorzitter_van_de_knvb sterspeler* stervoetbal* sterspits* aanvallende_middenvelder linksback* rechtsback*' +
      ' centrumverdediger* centrale_verdediger* linksbuiten* rechtsbuiten* vleugelaanvaller* spelmaker* penaltyheld* goaltjesdief clubicoon* cultheld_van_de_club jeugdopleiding_van spelersbus*' +
      ' uitvak supportersvak* uitsupporters* thuisclub* uitploeg* bezoekers_kwamen op_slag_van_rust vlak_voor_rust voor_rust na_rust ruststand* doelsaldo doelpuntenmaker* doelpuntloos* puntenverlies' +
      ' verliespunt* bekerhouder* bekerstunt* bekeruitschakeling bekeravontuur nacompetitie* play_offs playoff* promotieplek* degradatieduel* degradatiekandidaat periodetitel* kampioensduel*' +
      ' kampioenswedstrijd* kampioensschaal kampioenstitel* titelkandidaat* titelrace* titelstrijd titelconcurrent* eredivisieduel* eredivisiewedstrijd* speelronde* competitiestart competitiewinst' +
      ' competitiezege* oefencampagne trainingsveld* trainingsgroep* voorbereiding_op_het_seizoen transfervrije clubloze clubloos huurperiode* verhuurt_aan* langdurig_geblesseerd op_de_bank' +
      ' wisselspeler* basisspeler* basisopstelling* opstelling_tegen rugnummer* invalbeurt* wedstrijdselectie* europees_ticket europese_ticket* europees_voetbal europees_duel* voorronde*' +
      ' play_offronde tussenronde knock_outfase laatste_zestien laatste_acht laatste_vier kampioenenbal miljoenenbal lootte loot_tegen geloot_aan poulefase poulewedstrijd* poulewinnaar* wk_groep' +
      ' ek_groep wk_play_off* kwalificatiereeks* kwalificatiepoule* nations_league* oefende_tegen oefenen_in_maart oefent_tegen interland_tegen vriendschappelijk* vriendschappelijke_interland' +
      ' grandslam* grandslamtoernooi* grandslamfinale* grandslamtitel* gravel_van gravelseizoen* graseizoen hardcourt* enkelspeltoernooi* enkelfinale* dubbelfinale* dubbelpartner* servicegame*' +
      ' servicebreak* breakpunt* gemiste_matchpoints plaatsingslijst* geplaatste_speler* ongeplaatst* wk_finale* ek_finale* wk_goud ek_goud wk_zilver ek_zilver wk_brons ek_brons wk_titel* ek_titel*' +
      ' wereldtop sportvrouw_van sportman_van sportploeg_van sportgala* chef_de_mission* sportkoepel* topsportcentrum papendal dopingtest* dopingcontrole* dopingautoriteit* dopingschorsing*' +
      ' dopingzaak* antidoping* olympisch_kwalificatie* olympische_ploeg* olympisch_debuut olympische_titel* olympische_finale* olympisch_zilver olympisch_brons teamnl team_nl nederlandse_equipe' +
      ' vlaggendrager* scheidsrechterscommissie videoref* var_ingreep' +
      ' hole_in_one nk_goud nk_zilver nk_brons nk_titel* 9_darter ninedarter* dartsgooier* mclarens ferrari_s supercrosser* spelen_in_milaan milano_cortina' +
      ' de_azzurri azzurri la_roja les_bleus die_mannschaft de_selecao selecao three_lions all_blacks springboks wallabies pumas_rugby oranjespeler*' +
      ' oranjedebuut* oranjevrouw* handbalploeg* hockeyploeg* volleybalploeg* basketbalploeg* waterpoloploeg* honkbalploeg* softbalploeg* cricketploeg*' +
      ' schaatscoach* zwemcoach* turncoach* tenniscoach* wielercoach* atletiekcoach* handbalcoach* hockeycoach* ploegbaas* teambaas* wereldrecordhouder*' +
      ' olympisch_atleet* voormalig_wereldkampioen* vijfvoudig tienvoudig_wereldkampioen* meervoudig_wereldkampioen*' +
      ' negendarter* tt_baan tt_circuit polsblessure* voetbalstadion_kwalificatie kwalificatie_voor_het_wk geplaatst_voor_het_wk wk_kwalificatie eremetaal' +
      ' korte_kur vrije_kur bekerloting boeken_neergelegd_voetbal sporttribunaal cas_wijst onder_de_lat een_na_snelste',
    hint:
      'verdediger* kopman* kopman eerste_zege tweede_zege derde_zege vierde_zege vijfde_zege ruime_zege nipte_zege benauwde_zege voetbal* trainer* hoofdtrainer* assistent_trainer* hoofdcoach* ploegleider* speler* speelster* aanvoerder* aanvaller* spits spitsen keeper* keepster* vleugelspeler* ' +
      'debutant* invaller* reservebank penalty* treffer* scoorde scoorden scoort gescoord zegereeks versloeg versloegen verslaat uitgeschakeld uitgespeeld bekerwinnaar ' +
      'kwalificeerde* kwalificatie* gekwalificeerd promoveer* degradeer* degradatie* koploper* koppositie ranglijst* toernooi* etappe* kampioen* wedstrijd* duelleer* derby* poule* ' +
      'medaille* 400_meter 800_meter 1000_meter 1500_meter 100_meter 200_meter 500_meter 5_kilometer 10_kilometer 3000_meter 5000_meter geblesseerd hamstring* kruisband* enkelblessure* ' +
      'tennis* hockey* schaats* atleet atleten turner turners roeier* roeister* skier* sporter* sportbond* sportman sportvrouw doping* dopingzondaar* scheidsrechter* arbiter* ' +
      'videoscheidsrechter contractverlenging* thuispubliek uitpubliek speelronde* groepsduel* *duel *wedstrijd *toernooi *trainer *coach *kampioen *ploeg nummer_1_van_de_wereld ' +
      'nummer_een_van_de_wereld setwinst tiebreak wk ek nk wereldranglijst* ruiter* amazone* paralymp* olympisch* wereldbekerwedstrijd* winterspelen zomerspelen vrouwenploeg mannenploeg' +
      ' seizoen keert_terug_bij snelste_tijd snelste_3000 snelste_1500 selectie_van opgenomen_in_de_selectie in_de_selectie loting rentree comeback loopbaan ' +
      'carriere tekende_een_contract contract_tot stapt_over_naar stelt_zonder moet_het_stellen de_beker eindklassement tussenklassement uitslag_van ' +
      'de_topper licentie speelschema speelronde* schorsing* geschorst* wildcard* olympische_kwalificatie* titelrace* degradatiezone* middenmoter* ' +
      'laagvlieger* kwalificatieronde* groep_a groep_b groep_c groep_d groep_e groep_f groep_g groep_h nederlandse_ploeg  ' +
      'team_van_coach persoonlijk_record beste_seizoenstijd podiumplaats* finishte finishten finishlijn eindigde_als eindigde_op werd_tweede ' +
      'werd_derde werd_vierde werd_vijfde ging_onderuit' +
      ' won wint wonnen gewonnen zege zeges verloor nederlaag* 500_meter afgemeld aangemeld schorst geschorst renner renners rennersters klimmer doublure ' +
      'kruisbandblessure* achillespees* hamstringblessure* liesblessure* knieblessure* enkelblessure* rugblessure* plaatste_zich plaatst_zich geplaatst_voor ' +
      'uitgeschakeld_in sportief* trainingskamp* training_van vrije_training' +
      ' international internationals bokser* zeiler* zeilster* surfer* eerste_nederlaag tweede_nederlaag derde_nederlaag' +
      ' verspeelde gelijke_spel op_eigen_veld in_eigen_huis op_bezoek_bij uit_tegen de_bezoekers slotfase minuut_voor_tijd in_de_slotfase in_blessuretijd' +
      ' blessuretijd verlenging geel_rood gele_kaart rode_kaart afstandsschot kopbal* voorzet vrije_trap aanwinst contract_verlengd verlengt_zijn_contract verlengt_haar_contract' +
      ' tekent_voor tekende_voor maakt_transfer blessure* langere_tijd_uitgeschakeld maanden_uitgeschakeld kuitblessure* dijbeenblessure* schouderblessure* enkelblessure* genoeg_hersteld rentree' +
      ' maakte_zijn_debuut maakte_haar_debuut wereldkampioene* europees_kampioene* olympisch_kampioene* regerend medaillekandidaat* voor_de_titel seizoensbest* topvorm ploegmaat*' +
      ' landgenote* landgenoot_versloeg landgenoot_verslagen kopgroep* vluchter* peloton* kasseien finishlijn* tijdsverschil eindsprint* spurt* tussensprint* finaleplek*' +
      ' seizoensdebuut* ronde_onder_par slagen_onder_par birdie eagle cut_gehaald set_gewonnen tie_break servicebeurt* qualifier* kwalificatietoernooi*' +
      ' tegenstandster* zegevierde zegevierden zegeviert zegevieren won_met wonnen_met wint_met winnen_met verloor_met' +
      ' verloren_met verliest_met verslaan verschalkte doelpunten goud_gewonnen zilver_gewonnen brons_gewonnen bondsraad clubleiding clubbestuur seizoenkaart*' +
      ' supportersvereniging* fanatieke_aanhang' +
      ' de_noor de_noren de_zweed de_deen de_fin de_oostenrijker de_zwitser de_fransman de_brit de_engelsman de_schot de_ier de_italiaan de_spanjaard' +
      ' de_portugees de_pool de_tsjech de_sloveen de_kroaat de_hongaar de_canadees de_australier de_nieuw_zeelander de_japanner de_braziliaan de_argentijn' +
      ' de_colombiaan de_keniaan de_ethiopier de_jamaicaan' +
      ' de_limburger de_brabander de_fries de_zeeuw de_groninger de_utrechter de_rotterdammer achterhoede middenveld voorhoede' +
      ' achterlijn viererketen de_spitsroute staf_van technische_staf assistent selectie_voor tweedeklasser* derdedivisionist* tweededivisionist*' +
      ' hoofdklasser* derdeklasser* amateurclub* amateurs bekerden bekert bekeren doorbekeren bekervoetbal loipe schans herkansing* gemiddelde_van worp' +
      ' tussenstand gediskwalificeerd* diskwalificatie* supercross cross duinencross crosswedstrijd* stayeren wielerbaan startnummer* lek lekke_band valpartij' +
      ' tikte_aan aangetikt foutloos parcours_foutloos barrage oproepen opgeroepen roept_op_voor uitverkiezing voorlopige_selectie definitieve_selectie' +
      ' speelminuten speeltijd bankzitter* wissel opwarming warming_up kleedkamer dug_out technische_zone zijlijn doel doelmond strafschopgebied middencirkel' +
      ' kruising paal lat voorzetten counters hoekschop* ingooi afvallende_bal bal_op_de kopte schoot knalde_raak benutte miste_een prikte_raak tekende_aan' +
      ' bezegelde opende_de_score brak_de_ban zette_op_voorsprong kwam_op_voorsprong gelijk_maakte maakte_gelijk bracht_de_stand eindstand stand_bij_rust' +
      ' demonstratieduel demonstratiewedstrijd* afscheidswedstrijd* afscheidsduel* jubileumtoernooi* invitatietoernooi* titelfavoriet* outsider* dark_horse' +
      ' rivaal rivale concurrent_op_de_baan sneller_dan_zijn kwam_als_eerste als_eerste_over_de_finish drie_kilometer vijf_kilometer tien_kilometer' +
      ' anderhalve_kilometer zilver_op goud_op brons_op goud_voor zilver_voor brons_voor pakte_het_goud pakte_zilver pakte_brons pakte_goud greep_naast walste' +
      ' denderde zwaaide_af zwaait_af hangt_zijn_schoenen zet_een_punt_achter stopt_als topatleet* toptennis* topschaats* topvoetbal* topturn* topzwem*' +
      ' sportzomer* sportwinter*',
    faint:
      'verdedigers ploeg_van coach coaches selectie ploeg ploegen club clubs reserve goal goals won wint wonnen gewonnen winst zege zeges overwinning* nederlaag* verloor verloren verliest verslagen klopte ' +
      'kloppen klopt onderuit gelijk geplaatst plaatst plaatste finale* ronde race races sprint titel titels goud zilver brons plak record golf var huurt verhuurt gehuurd vertrekt tekent ' +
      'arena stadion* fans supporters set sets oranje spelen dames heren seizoen* duel duels kraker topper klassement* podium* zwem* marathon* transfer* blessure* competitie*' +
      ' punten voorsprong achterstand parcours solo podium tribune fit selectie peloton klim snelste tegenstander tegenstanders sterkste schorsing topper thuis_tegen landgenote favoriet slotdag openingsdag klimwerk games tee holes finish',
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
      'honderden_banen duizenden_banen tientallen_banen banenverlies banen_verdwijnen banen_verloren banen_geschrapt termijnmarkt* ' +
      'renteverschil rentevoet bankensector kredietbeoordelaar* kredietwaardigheid jaarvergadering_van_aandeelhouders kwartaalrapport* orderportefeuille* orderboek verkoopcijfer* autoverkopen' +
      ' werkloosheid* banengroei banenrapport* banenmarkt arbeidsmarktcijfer* hogere_winst lagere_winst meer_winst minder_winst minder_omzet economie_groeide ' +
      'economie_kromp economie_groeit economie_krimpt economie_is_in_het economische_groei* groeicijfer* groeiraming* groeiverwachting* cao_lonen reele_lonen ' +
      'loonprijsspiraal consumentenbestedingen koopkrachtcijfer* prijsindex* cpi hicp beursintroductie* ' +
      'notering_aan_de_beurs beurs_in_amsterdam beurs_in_new_york beurs_in_frankfurt beurs_in_londen beurs_in_parijs beurs_in_tokio europese_beurzen ' +
      'aziatische_beurzen amerikaanse_beurzen beurzen_in effectenhuis* marktvorser* marktonderzoeker* marktkapitalisatie* omzetgroei omzetdaling* winstmarge* ' +
      'brutomarge* operationele_winst operationeel_verlies ebitda resultatenrekening* jaarverslag_van halfjaarverslag* vooruitzichten_voor_heel_het ' +
      'verwachtingen_voor_dit_jaar boekjaar kasstroom* schuldpapier* geldmarkt* kapitaalmarkt* staatsleningen renteverschillen* tienjaarsrente* ' +
      'rente_op_nederlandse rente_op_duitse olievoorraden* ruwe_olie* oliekartel* productieverhoging productieverlaging overnamekandidaat* ' +
      'overnameplan* fusieplan* fusiepartner* verkoopproces doorgestart* banenverlies ontslagronde* massaontslag* reorganisatieronde* sociaal_plan ' +
      'schuldeisers surseance_van_betaling uitstel_van_betaling failliet_verklaard' +
      ' beurs_verdwijnt amsterdamse_beurs beursnotering* fietsfabrikant_over neemt_over_voor industriele_orders meer_orders minder_orders ' +
      'duitse_industrie cijfers_van_nvidia kwartaal_meer_verdiend ' +
      'verlies_van_miljoenen nettowinst* miljoen_euro_winst miljard_euro_winst miljoen_euro_verlies miljard_euro_verlies winst_steeg winst_daalde ' +
      'winst_stijgt winst_daalt omzet_steeg omzet_daalde' +
      ' arbeidsplaatsen_geschrapt arbeidsplaatsen_verdwijnen arbeidsplaatsen_verloren schrapt_arbeidsplaatsen banen_op_de_tocht arbeidsplaatsen_op_de_tocht banen_kosten banen_weg banenkrimp' +
      ' banenreductie gedwongen_ontslagen ontslaggolf* ontslagaanvraag* collectief_ontslag vrijwillig_vertrek_regeling loonsverhoging* loonstijging* loonruimte looneis* loonbod loonakkoord*' +
      ' loonsverlaging* cao_overleg* cao_akkoord* cao_conflict* cao_actie* cao_onderhandel* nieuwe_cao cao_voor eindbod vakbond_fnv vakbonden_fnv cnv_vakmensen minimumloon* bedrijfsleven' +
      ' detailhandel* winkeliersvereniging kooplust koopkracht* melkprijs* melkprijzen garantieprijs aardappelprijs* graanprijs* tarweprijs* cacaoprijs* koffieprijs* suikerprijs* energieprijs*' +
      ' energieprijzen stroomprijs* stroomprijzen dieselprijs* benzineprijs* brandstofprijs* voedselprijs* voedselprijzen grondstoffenprijs* grondstofprijs* metaalprijs* ertsprijs* aluminiumprijs*' +
      ' ijzererts* uraniumprijs vrachttarie* containertarie* vliegtarie* ticketprijzen treintarie* zorgpremie* premiestijging* verzekeringspremie* grondstoffenhandelaar* grondstoffengroep*' +
      ' mijnbouwconcern* mijnbouwbedrijf* mijnbouwer* goudproducent* koperproducent* productieprognose* productieverwachting* winstprognose* omzetprognose* omzetverwachting* jaarprognose*' +
      ' kwartaalprognose* winstdoelstelling* omzetdoelstelling* kostenbesparing* besparingsprogramma* bezuinigingsprogramma* kostenreductie* winstuitkering* interim_dividend slotdividend' +
      ' aandeleninkoop* inkoop_van_aandelen eigen_aandelen aandelenemissie* claimemissie* converteerbare_lening obligatielening* herfinancier* schuldenlast* schuldherstructurering* bankenlening' +
      ' syndicaatslening kredietfaciliteit krediettermijn kredietcrisis* kredietverlening hypotheekverstrekk* hypotheekaanvra* hypotheekmarkt* huizenmarkt* huizenverkop* woningverkopen' +
      ' koopwoningen_duurder bouwvergunningen_verleend bouwproductie kantorenmarkt vastgoedbelegger* vastgoedfonds* vastgoedbedrijf* vastgoedconcern* winkelvastgoed koerst koerste koersdoel*' +
      ' koopadvies* verkoopadvies* beursanalist* aex_fonds* midkap* smallcap* hoofdfondsen techfonds* techfondsen chipfonds* bankaandelen olieaandelen autoaandelen luxeaandelen waardepapieren' +
      ' derivaten* valutahandel valutamarkt* dollarkoers* eurokoers* pondkoers roebelkoers muntunie eurozone_economie renteverwachting* rentetarieven depositorente herfinancieringsrente basisrente' +
      ' rentebeleid rentepauze rentebesluiten monetair* geldpolitiek monetaire_politiek kwantitatieve* opkoopprogramma* inflatieverwachting* kerninflatie* inflatiedoel* stagflatie loon_prijsspiraal' +
      ' begrotingstekort* handelscijfers uitvoer_van invoer_van uitvoerverbod_op importeurs exporteurs handelsoorlog* douanetarie* importtarie* exporttarie* staalheffing* antidumping*' +
      ' dumpingheffing* handelsmissie handelsverdrag* overnamegesprek* overnameprooi* overnameplannen fusiegesprek* fusiebedrijf* fusieconcern* vijandig_bod verhoogd_bod bod_op_alle bod_van_miljard' +
      ' uitkoopsom verkoop_van_de_divisie divisie_verkocht dochterbedrijf* dochteronderneming* moederbedrijf* moederconcern* bedrijfsonderdeel* zakelijke_klanten bedrijfstop topman_van topvrouw_van' +
      ' bestuursvoorzitter_van ceo_van raad_van_commissarissen president_commissaris commissarissen aandeelhoudersvergadering* activistische_aandeelhouder hedge_fonds* private_equitypartij*' +
      ' investeringsfonds* investeringsronde* kapitaalronde* groeifinanciering financieringsronde* eenhoorn_status unicorn* scale_ups startups_halen miljoeneninvestering* miljardeninvestering*' +
      ' investeert_miljoen* investeert_miljard* productiestop productielijn_stil fabriekssluiting* fabriek_dicht sluit_fabriek* nieuwe_fabriek vestiging_sluit sluit_winkels winkelsluiting*' +
      ' filialen_sluiten winkelpersoneel faillissementsaanvraag* bankroet failliete curatoren doorstarter* doorstartkandidaat schuldsanering_bedrijf belastingschuld_bedrijven wanbetaling_bedrijven' +
      ' vliegtuigorder* vliegtuigbestelling* vliegtuigleveringen toestellen_af leverde_toestellen leverde_auto_s autoverkoop* autoproductie* automarkt* nieuwverkopen registraties_van_nieuwe' +
      ' reizigersaantallen passagiersaantallen bezettingsgraad vrachtvolumes overslag_in_de_haven containeroverslag* haventarieven orderinstroom* ordervolume* orderontvangst* orderintake*' +
      ' bestellingen_binnen boekingen_binnen omzetstijging* volumegroei* autonome_groei organische_groei vergelijkbare_omzet like_for_like kunstmatige_intelligentiebedrijf chiptekort* chipexport*' +
      ' chipverkopen geheugenchips halfgeleider* halfgeleiders serverchips datacentercapaciteit cloudomzet advertentie_inkomsten advertentieomzet* abonnee_aantal streamingabonnees' +
      ' hogere_beurs nieuwe_recordstand s_p_500 ifo_index zew_index raming_voor_de_groei groeiraming centraal_planbureau cpb_raming macro_economisch*' +
      ' minder_containers meer_containers reservering_voor_slechte_leningen amerikaanse_economie duitse_economie chinese_economie nederlandse_economie' +
      ' britse_economie franse_economie japanse_economie europese_economie belgische_economie wereldeconomie* wereldhandel* arbeidsmarkt* banenmotor' +
      ' banenmachine vliegverbindingen_geschrapt autopolissen zorgpremies hogere_premies' +
      ' minder_uit_dan meer_uit_dan voerde_meer voerde_minder' +
      ' *dividend consumptieprijs* consumptieprijzen huizenkopers *winstcijfer *omzetcijfer *beursgang *aandeelhouders *koersen *rentetarief *rentes' +
      ' cao_akkoord cao_overleg *bankentaks kapitaalmarktdag* beleggersdag* *aandelen *obligaties prijspeil* levensonderhoud prijzen_stegen prijzen_daalden' +
      ' prijzen_stijgen prijzen_dalen',
    hint:
      'hoger_gesloten lager_gesloten winst_gesloten verlies_gesloten vlak_gesloten hoger_geopend lager_geopend hoger_begonnen lager_begonnen ' +
      'beurs beurzen koers koersen rente kwartaal kwartalen jaarhelft boekjaar omzetten handelsdag werkloosheid dnb ecb imf ruwe_olie valuta overname* fuseren fuseert acm afm failliet* reorganisatie* ' +
      'massaontslag* export exporteer* handelsconflict economen econoom techbedrijf* chipbedrijf* chipmaker* chipfabrikant* chipmachine* autofabrikant* ' +
      'autobouwer* automaker* bierbrouwer* brouwer supermarktketen* winkelketen* vliegtuigbouwer* vliegtuigfabrikant* farmaceut* geneesmiddelenfabrikant* verzekeraar* bankconcern* ' +
      'grootbank* zakenbank* betaalbedrijf* betaaldienst* uitzendconcern* energiebedrijf* energieconcern* oliebedrijf* olieconcern* staalbedrijf* telecombedrijf* telecomconcern* ceo ' +
      'bestuursvoorzitter financieel_directeur cfo afzet woningmarkt* pensioenfonds* dekkingsgraad* prijsstijging* vennootschap* aandelenkoers*' +
      ' miljard_euro miljard_dollar verkoopt_zijn verkoopt_haar verkocht_zijn banen_schrappen schrapt_banen arbeidsplaatsen_schrappen abonnees ' +
      'boekte_een bedrijfstak* prijsverhoging* verhoogt_de_prijzen verwachtingen vooruitzicht* meevallende tegenvallende sterke_cijfers ' +
      'handelsoverleg vacatures faillissementen webwinkel* winkelketen* kledingketen* modeketen* drogisterijketen* ' +
      'warenhuis* luxeconcern* luxemerk* cosmetica* softwareconcern* chipconcern* auto_industrie auto_onderdelen* toeleverancier* rederij* containervervoer* ' +
      'luchtvaartconcern* luchtvaartmaatschapp* vliegmaatschapp* touroperator* verzekeraars investeerder* durfinvesteerder* startup* scale_up* techreus* ' +
      'internetreus* fabrikant* producent* brouwerij* zuivelconcern* voedingsconcern* chemieconcern* farmaconcern* staalconcern* bouwconcern* baggeraar* ' +
      'transporteur*' +
      ' industrie autobedrijf* fietsfabrikant* *fabrikant *concern *producent *winkelketen biljoen analisten beleggingsfonds* kadaster verkopen_in' +
      ' overname_van meer_verdiend minder_verdiend verdiende_meer verdiende_minder importtarief* importtarieven handelsdeal*' +
      ' arbeidsplaatsen verwachte_winst analisten_voorzien analisten_verwachtten verwachtten halveerde noteerde noteerden won_terrein verloor_terrein terrein_verloor' +
      ' tegenvallende_cijfers sterke_cijfers meevallende_cijfers marges prijzen_verhogen prijsverlaging* werkgeversorganisatie*' +
      ' mkb ondernemersorganisatie* vno_ncw mkb_nederland inretail bovag rai_vereniging lto_nederland evofenedex uitzendbranche horeca_omzet bouwbranche transportsector industriebonden' +
      ' bondsbestuurder* metaalbond schoonmaakbranche vakbond* grondstoffen* aluminium lithium kobalt cacao tarwe sojabonen ' +
      ' investeert bouwt_fabriek megaorder miljardenorder miljoenenorder contract_ter_waarde' +
      ' overname fusie financiering jaar_op_jaar' +
      ' maand_eerder kwartaal_eerder vergeleken_met_vorig raming jaarcijfers verliesgevend winstgevend rode_cijfers zwarte_cijfers' +
      ' betalingsverwerker* betaalverwerker* kabelaar* kabelbedrijf* kabelconcern* telecomaanbieder* mobiele_abonnees klanten_kwijt klanten_erbij' +
      ' klantenverlies nieuwe_klanten containeroverslag overslag overgeslagen containers_overgeslagen containervervoer containerrederij* hoogoven*' +
      ' staalfabriek* staalproduct* kraker krakers chemiebedrijf* chemiesector chemische_industrie maakindustrie basisindustrie zware_industrie' +
      ' voedingsindustrie technologiesector techsector technologiebedrijf* internetbedrijf* softwarebouwer* maaltijdbezorger* flitsbezorger* bezorgbedrijf*' +
      ' postbedrijf* pakketbezorger* pakketbedrijf* luxegroep* modegroep* cosmeticagroep* farmabedrijf* medicijnfabrikant* medicijnmaker* medtechbedrijf*' +
      ' biotechbedrijf* batterijmaker* batterijfabrikant* zonnepanelen_fabrikant windmolenbouwer* turbinebouwer* netbeheerder* energieleverancier*' +
      ' energiereus* oliereus* gasreus* mijnreus* autoreus* voedingsreus* zuivelreus* bierreus* chipreus* modereus* winkelreus* supermarktreus* farmareus*' +
      ' staalreus* telecomreus* bankreus* verzekeringsreus* banen_bij banen_erbij nieuwe_banen minder_banen meer_banen personeelsleden_weg personeelsstop' +
      ' vacaturestop minder_personeel mensen_aangenomen slechte_leningen stroppenpot opzijgezet voorzieningen_voor kredietverliezen rentemarge*' +
      ' rente_inkomsten provisie_inkomsten vermogensbeheer* vermogensbeheerder* beheerd_vermogen premies polissen autopolis* zorgverzekeraars autoverzekering*' +
      ' schadelast premie_inkomsten woekerpolis* hypotheekverstrekker* hypotheken spaarders spaarrekening* creditcard* betaalverkeer minder_verdienen' +
      ' meer_verdienen verdienen_aan verdient minder_verwacht boven_verwachting onder_verwachting beter_dan_verwacht slechter_dan_verwacht beter_dan_gedacht' +
      ' slechter_dan_gedacht volle_toeren voerde_uit voerde_in uitvoer invoer handelspartners afzetmarkt vraag_naar aanbod_van lage_vraag hoge_vraag' +
      ' zwakke_vraag sterke_vraag zwakkere_vraag overcapaciteit voorraden voorraad hoge_kosten energiekosten loonkosten grondstofkosten kosten_drukken hakt_in' +
      ' snijdt_in verkoopt_tak tak onderdeel afstoten afstoot gaat_verder_zonder koopt_zich_in belang_in belang_van aandelenbelang minderheidsbelang*' +
      ' meerderheidsbelang* lijft_in inlijven ingelijfd opslokken opkopen slokt_op samengaan samenvoegen splitst_op splitsing afsplitsing* verzelfstandig*' +
      ' recordstand recordhoogte all_time_high hoogste_stand laagste_stand stemming_op koersen_op' +
      ' te_verdienen lijft verdienmodel*' +
      ' cao *cao yen roebel roepie yuan pond_sterling frank kroon_verloor laagste_niveau hoogste_niveau personeelsbestand personeelsbestanden mes_in filialen' +
      ' *keten *ketens *bedrijf_heeft *industrie *sector *export *import *verzekeraar *brouwer *bouwer_van *reus *leverancier *vervoerder *maatschappij_heeft' +
      ' vrachtvervoerder* vrachtbedrijf* verdiende walt_disney principeakkoord* onderhandelingsresultaat piloten_aan kapitaalinjectie *investeerder *belegger' +
      ' beursbedrijf* durfkapitalist* miljoenenverlies miljoenenwinst miljardenverlies miljardenwinst *omzet *winst *verlies_geleden klantenbestand' +
      ' marktleider* leenden leende gemiddelde_huizenprijs hypotheeksom verkoopprijs* vraagprijs* huurprijs* vliegtickets *tarieven *prijzen *heffing *accijns',
    faint:
      'aandeel index winst winsten verlies verliezen handel handelaar* slotbel sloten sloot opende openden lager hoger werkloz* cbs olie gas aardgas goud dollar euro yen ' +
      'procent procentpunt crypto toezichthouder* import export* banen schrapt schrappen reorganis* bedrijf bedrijven bank banken miljard miljarden bestelling* orders leverancier* ' +
      'verkopen verkoopt verkocht boekte boekten boekt leed markt markten hypotheek* spaargeld prijzen loonstijging* krimpt kromp groeide groeit groei krimp topman topvrouw curator* oeso ' +
      'economie economisch* halfjaar fusie* overnemen overneemt overgenomen multinational* concern* uitzender luchtvaartmaatschapp* cao* arbeidsplaatsen analist analisten investering* ' +
      'investeer*' +
      ' importheffing* invoerheffing* invoerrechten handelsakkoord* tarieven' +
      ' min plus percentage stijging daling jaar_eerder krediet schuld schulden fonds deal koopt verkoopt bod order orders prognose* voorspelt voorspelling tarieven ondernemers werkgevers capaciteit fabriek* vestiging hoofdkantoor divisie dochter productie producenten mais staal koper nikkel koffie holding investeren kosten_besparen kortingen onderhandelaars bonden contractlonen fondsen kapitaal lening portefeuille verdubbelde verdubbelen' +
      ' hoofdkantoor klant klanten personeel werknemers medewerkers piloten auto_s elektrische productie fabrieken fabriek winkels winkel streaming' +
      ' abonnementen kosten vraag aanbod winstgevend verplaatst vestigt opent sluit schuld leningen krediet miljoenen verkoop consumenten consument bouwt' +
      ' leverde levert leveringen uitbreid* inkrimp* saneer* sanering niveau zakte daalde steeg stijgt daalt stijgen dalen zakken vliegveld luchthaven',
  },
  against: {
    strong:
      'ingestort instorting* noodlanding* neerstort* stort_neer crasht gecrasht rookmelding* kaping* gekaapt ontruim* ' +
      'vernield* vernieling* vandalisme misbruik* aanrand* verkracht* ontucht* zedenzaak* witwas* fraude* afpers* bedreig* doodslag brandsticht* strafzaak* strafeis* om_eist eist_jaar tbs levenslang* veroordeel* ' +
      'politie* agenten recherche brandweer* brand branden woningbrand* natuurbrand* bosbrand* gedood doodgeschoten doodgestoken neergestoken omgekomen om_het_leven doden dodelijk* dood gewond* lichtgewond* zwaargewond* ' +
      'aanslag* explosie* ontplof* bom bommen bommelding* aangehouden arresteer* gearresteerd arrestatie* verdachte* openbaar_ministerie rechtbank* veroordeeld* celstraf* gevangenisstraf* gevangenis* moord* steekpartij* schietpartij* mishandel* ' +
      'overval* ontvoer* gijzel* rellen relschopper* gedrang ongeluk* ongeval* aanrijding* botsing neergestort ravijn vermist* slachtoffer* rebellen leger troepen militair* soldaten raket* drone* oorlog* bombardement* luchtaanval* ' +
      'zetels zetel kiezers stembus* exitpoll* peiling* verkiezingszege* pvv vvd cda d66 pvda groenlinks afd cdu csu spd labour conservatieven tories verkiezing* oppositie* coalitie* vertrouwensstemming referendum* gouverneur* burgemeester* gemeenteraad* tweede_kamer* eerste_kamer* asiel* migrant* vluchteling* verdacht_pakket* ontspoord* gezonken evacu* ontruimd natuurramp* aardbeving* overstroming* orkaan* noodweer ' +
      'partijcongres staatsgreep militie* terror* jihad* sanctie* wapenstilstand bestand staakt_het_vuren oplichting zedenzaak misbruik misbruikt misdrijf drugs* cocaine hoger_beroep democraten republikeinen gekapseisd presidentsverkiezing* presidentschap* voorzitterschap* premierschap* burgemeestersrace senaatsrace leiderschapsstrijd leiderschapsverkiezing* voorverkiezing* stemronde* telronde* kiescommissie* kiesraad herstemming hertelling presidentskandidaat* partijleider* lijsttrekker* zittend_president zittende_president zittende_premier oud_president ' +
      'procent_van_de_stemmen getelde_stemmen de_stemmen regeringspartij* oppositiepartij* coalitiepartij* arbeiderspartij* volkspartij* vrijheidspartij* vooruitgangspartij* sociaaldemocra* christendemocra* radicaal_rechts* radicaal_links* extreemrechts* pro_europese prorussische populist* socialist* communist* nationalistische liberalen ' +
      'conclaaf* kardinalen kardinaal witte_rook zwarte_rook sixtijnse vredesbesprekingen vredesoverleg* gespreksronde* ronde_onderhandelingen_over ronde_sancties reddingswerker* reddingsploeg* mijnwerker* duikers_zoeken rechercheurs tegenoffensief frontlinie terreinwinst heroverd strijders guerrilla* beving* aardschok* naschok* schok_van hitterecord* warmterecord* kouderecord* temperatuurrecord* hittegolf* motie parlementsverkiezing*',
    mild:
      'partij partijen minister ministers ministerie* president premier kabinet* regering* staatssecretaris* parlement* wet wetsvoorstel* rechter* gerechtshof* hof protest* protesten demonstr* betog* boze woedende vakbond* staking* staken overleden stierf gestorven museum* museum festival* ' +
      'school scholen leerling* ziekenhuis* patient* gemeente gemeenten bewoners inwoners kinderen toerist* koning* koningin* prinses prins kerk* paus wolf dieren kandidaat kandidaten stemmen verkozen herkozen betogers kamp_van reddings* artsen',
    sport:
      'tv_serie* serie_van netflixserie* televisieserie* gouden_kalf songfestival* zanger* zangeres* zangprogramma* muziek* filmfestival* talkshow* televisieprogramma* kijkers quiz* nobelprijs* literatuurprijs* schrijver* acteur* actrice* gesprekken besprekingen onderhandel* vredesoverleg vredesproces atoom* kernwapen* ' +
      'formatie* vergadering* debat* resolutie* verdrag* akkoord* bestuur_van_het_bedrijf softwarebedrijf* cursisten cursus* bedrijfs* chemo* bestraling* aandelen* omzet* belegger* beurs beurzen winter_storm avondvierdaagse vierdaagse* wandelaars graden millimeter deelstaten genoeg_stemmen meeste_stemmen stemmen_van dorpen centrale_bank stemmen_zondag stemmen_over kantons' +
      ' stembureau* stemhokje* stembiljet* kiesdistrict* kiescommissie* stemgerechtigd* krijgsgevangen* gevangenenruil formateur* informateur*' +
      ' senator senatoren bondskanselier kanselier raadsverkiezing* opstandeling* belegering* beschieting* generale_staf kroonprins* koor koren' +
      ' orkest* dirigent* roman romans cycloon* tyfoon* ijzel vertrouwensvraag motie_van_wantrouwen wethouder* gedeputeerde* gemeenteraad* premier' +
      ' premiers minister_president kandidaat_premier presidentskandida* kabinet parlement lijsttrekker* oppositie* junta partijleider*' +
      ' partijcongres*',
    economie:
      'roept_terug roept_wereldwijd teruggeroepen terugroepactie* ' +
      'studie* studeren studente* student* studiebeurs* promovend* universiteit* onderzoekster* onderzoekers studentes reisbeurs boekenbeurs* kunstbeurs* vakantiebeurs* huishoudbeurs* jaarbeurs* woningbrand* brandstichting plofkraak* ' +
      'pinautomaat* bankier bankoverval* bankrover* bankmedewerker* tramlijn* buslijn* tramhalte*',
  },
  home:
    'minister ministers ministerie* kabinet* premier staatssecretaris* tweede_kamer* eerste_kamer* kamerlid kamerleden kamermeerderheid kamerfractie* fractie* formateur informateur formatie* coalitie* vvd pvv cda d66 groenlinks pvda sp nsc bbb ' +
    'politie* brandweer* recherche openbaar_ministerie rechtbank* gerechtshof_in hof_in raad_van_state hoge_raad koning koningin koningspaar koninklijk_huis prinses gemeente burgemeester wethouder nederland nederlands* nederlander* belgie belgisch* belg belgen vlaanderen vlaams* ' +
    'federale_regering federale_politie parket rijkswaterstaat rivm aivd mivd fiod marechaussee douane provincie* waterschap* rijksoverheid belastingdienst cbs knmi ns prorail demonstranten_in tram* trein treinen',
  common:
    'de het een van en in op te dat is zijn met voor niet aan heeft er ook door bij uit naar over na wordt die om maar',
};
