import type { Concepts } from './concepts.ts';

/** Sport, science, health, culture and people. */
export const life: Concepts = {
  football:
    'voetbal* eredivisie elftal* doelman* keeper spits aanvaller* verdediger middenvelder ligue penalty voetballer* psv ajax feyenoord premier_league la_liga | football* soccer premier_league striker midfielder defender goalkeeper forward la_liga serie_a bundesliga footballer* | fussball* bundesliga nationalelf* dfb sturmer* torwart* mittelfeldspieler* verteidiger* bundesligist* nationalmannschaft* nationalspieler* premier_league | football* ligue_1 bleus attaquant* gardien* defenseur* milieu_de_terrain footballeu* ligue_2 liga premier_league | futbol* seleccion laliga delantero* portero* defensa_central mediocampista* futbolista* liga premier_league azulgrana',
  match:
    'wedstrijd* duel* interland* *wedstrijd derby klassieker duel topper speelronde competitieduel uitduel thuisduel bezoek_bij | match* game fixture derby clasico clash_with games encounter showdown tie_against fixtures | spiel spiele *spiel partie duell* landerspiel* derby spitzenspiel partie* heimspiel auswartsspiel topspiel gastspiel | match* rencontre derby clasico choc affiche affrontement rencontres deplacement_a | partido* duelo* encuentro derbi clasico choque_ante encuentros partidos jornada',
  championsleague:
    'champions_league europa_league conference_league | champions_league europa_league conference_league | champions_league europa_league conference_league konigsklasse | ligue_des_champions ligue_europa ligue_conference | liga_de_campeones champions europa_league liga_europa',
  worldcup:
    'wk wereldkampioen* wereldbeker* wereldtitel | world_cup world_championship* world_champion* world_title | wm weltmeister* weltcup* weltpokal | coupe_du_monde championnat_du_monde championnats_du_monde champion_du_monde championne_du_monde mondial_de | campeonato_del_mundo campeon_del_mundo copa_del_mundo campeona_del_mundo mundial',
  european:
    'ek europees_kampioen* | european_championship* euro_2028 | em europameister* | championnat_d_europe champion_d_europe euro_2028 | eurocopa campeonato_de_europa campeon_de_europa',
  cup: 'beker* bekerduel knvb_beker | cup fa_cup | pokal* dfb_pokal | coupe_de_france coupe | copa copa_del_rey',
  goal: 'doelpunt* goal goals treffer hattrick* scoort scoorde gescoord scoren maakte doelpuntenmaker binnengeschoten openingsgoal trof_doel raak uithaal kopte | goal goals scored scores hat_trick netted equalis* equaliz* scoring strike_from brace struck_twice scorer header converted | tor tore treffer hattrick doppelpack traf trifft traf..zweimal torschutze* tore* doppelpack* dreierpack* treffer* fuhrungstor | but buts triple double marque inscrit buteur* inscri* doublet coup_du_chapeau reussit ouvre_le_score | gol goles marco anot* hat_trick doblete goleador* marca* doblete* triplete* tantos dianas',
  draw: 'gelijkspel remise gelijke_stand speelt_gelijk puntendeling gelijkgemaakt gelijkmaker gelijkgespeeld punt_bij | draw drew tie stalemate draws held_to point_against all_square level share_the_points | unentschieden remis punkteteilung ausgleich trennen_sich trennten_sich nur_ein_punkt | match_nul nul partage_des_points tenu_en_echec accroche_par egalis* | empat* reparto_de_puntos tablas iguala* igualo',
  penalty:
    'strafschop* penalty* | penalt* spot_kick shootout | elfmeter* elfmeterschiessen | penalt* tirs_au_but tir_au_but | penalt* penalti* tanda',
  final:
    'finale *finale halve_finale kwartfinale* eindstrijd finaleplaats halve_finales laatste_vier | semi_final* semifinal* quarter_final* cup_final the_final finalist* reach_the_final last_four last_eight semis | finale halbfinale* viertelfinale* endspiel finaleinzug halbfinal* endrunde | finale demi_finale* quart_de_finale quarts_de_finale finaliste* derniere_marche demi_finales | semifinal* cuartos_de_final gran_final finalista* cuartos octavos semis',
  eliminate:
    'uitgeschakeld uitschakel* ligt_eruit | knock* eliminat* crash_out crashed_out | ausgeschieden scheidet..aus aus_fur raus ausscheiden | elimin* | elimina* fuera_de cae_eliminad*',
  qualify:
    'kwalific* geplaatst plaatst_zich gekwalificeerd | qualif* book* advanc* | qualifi* qualifikation* erreicht zieht..ein | qualif* | clasific* avanza*',
  coach:
    'coach trainer bondscoach* hoofdtrainer* oefenmeester* bondscoach trainerschap assistent | coach manager head_coach coaches boss_of manager_of managers | trainer bundestrainer* coach chefcoach cheftrainer* coaches trainerwechsel* trainers | entraineur* selectionneur* coach coachs technicien_francais staff_technique entraineurs selectionneu* | entrenador* seleccionador* tecnico* tecnico_del banquillo seleccionadores dt entrenadores',
  transfer:
    'transfer* overstap* transfersom tekent_bij vertrekt_naar verhuurd huurt haalt..op tekent | transfer* loan_move joins signs_for signing loan signs move_to | wechsel* transfer* verpflicht* ablose* wechselt leiht verpflichtet neuzugang vertrag_bis | transfert* recrut* s_engage signe rejoint prete transfere s_engage_avec quitte..pour recrue | fichaj* ficha* traspas* cedido fichaje* jugara_en se_marcha',
  injury:
    'blessure* geblesseerd* kruisband* langdurig geblesseerde revalid* hersteld breuk gebroken breekt sleutelbeen hamstring enkel knie uit_de_roulatie afwezig | injury injuries ruled_out sidelined cruciate hamstring injured fracture* broken breaks knee ankle out_for sidelin* miss_the withdraw* surgery thigh | verletzung* kreuzband* fallt..aus ausfall verletzte_sich verletzt_aus bruch gebrochen bricht..sich knie sprunggelenk schlusselbein* muskel* pausieren | blessure* forfait* ligament* fractur* blesse_a cuisse genou cheville indisponib* clavicule absent opere | lesion* baja_por ligamento* fractur* rotura lesiona* muslo rodilla tobillo clavicula baja isquiotibial*',
  club: 'club clubs ploeg ploegen selectie team | club clubs team squad | klub team mannschaft* verein vereine fussballverein | club clubs equipe* | club clubes equipo*',
  fans: 'fans supporter* hooligan* aanhang* | fans supporters hooligan* | fans anhanger* hooligan* ultras | supporter* ultras hooligan* | aficionad* hinchas ultras hincha',
  stadium: 'stadion* arena | stadium* arena | stadion* arena | stade* arena | estadio*',
  tennis:
    'tennis* tennisser* grand_slam sets atp wta tennisbaan tennistoernooi* masters grandslam wimbledon roland_garros | tennis grand_slam sets atp wta atp_finals wimbledon roland_garros straight_sets seed seeded | tennis* satz satze atp wta masters wimbledon roland_garros turnierbaum atp_finals | tennis sets atp wta tennisman masters wimbledon roland_garros tete_de_serie manche | tenis* tenista* sets atp wta maestros wimbledon roland_garros manga masters',
  cycling:
    'wieler* wielren* renner* etappe* veldrij* tour_de_france cyclocross peloton ploegleider wielrenner* veldrijd* sprinter tijdrit bergetappe cyclocrosser* | cycl* rider* stage peloton cyclocross cyclo_cross cyclist time_trial tour_de_france | radsport* radprofi* etappe* radrenn* etappensieg* radrennfahr* zeitfahren tour_de_france querfeldein | cyclis* etape* coureur* peloton cyclo_cross cyclo contre_la_montre tour_de_france | ciclis* etapa* corredor* peloton contrarreloj vuelta ciclocross tour_de_francia',
  race: 'race races grand_prix formule_1 coureur* kwalificatie pole_position gp startopstelling pitstop kwalificatierace verstappen ferrari mclaren rijdt_naar | grand_prix formula_one f1 race racing pole gp formula_1 qualifying sprint_race pits pit_stop ferrari mclaren podium grid driver | formel_1 grand_prix rennen pole gp qualifying startplatz boxenstopp fahrer ferrari mclaren startaufstellung | grand_prix formule_1 f1 course pole gp qualifications grille pilote_de ecurie ferrari mclaren podium | formula_1 gran_premio carrera f1 pole gp clasificacion parrilla escuderia ferrari mclaren podio piloto',
  marathon:
    'marathon* hardlo* | marathon* runner* | marathon* laufer* | marathon* coureur* | maraton* corredor*',
  skating:
    'schaats* schaatser* kunstschaats* shorttrack* | skat* speed_skating figure_skating short_track | eisschnelllauf* eiskunstlauf* shorttrack | patinage* patineu* | patinaj* patinador*',
  ski: 'ski* skier* slalom afdaling | ski skis skier* slalom downhill alpine | ski* slalom* abfahrt* super_g | ski* slalom descente | eslalon descenso esqui esquiador*',
  swimming:
    'zwem* vrije_slag schoolslag | swim* freestyle | freistil schwimmer* schwimmerin* schwimmsport | natation nage* | natacion nadador*',
  athletics:
    'atletiek* sprinter* atleet atleten | athletics sprinter* athlete* track_and_field | leichtathlet* sprinter* | athletisme athlete* sprinteu* | atletismo atleta*',
  olympic:
    'olympi* spelen ioc paralymp* | olympi* ioc games paralymp* | olympi* ioc spiele paralymp* | olympi* jeux cio paralymp* | olimp* juegos coi paralimp*',
  medal:
    'brons* medaille* | bronze medal* gold_medal silver_medal | bronze* medaille* goldmedaille* silbermedaille* | bronze medaille* medaille_d_or | bronce medalla*',
  worldrecord:
    'wereldrecord* | world_record* | weltrekord* | record_du_monde | record_mundial record_del_mundo plusmarca*',
  doping: 'doping* | doping drug_test | doping* | dopage* dope | dopaje* doping positivo_por',
  suspend:
    'geschorst schors* schorsing* | suspen* ban_for | gesperrt sperre* suspendier* | suspen* suspension | suspen* sancionad*',
  champion:
    'kampioen* titel landstitel kampioenschap kampioene wereldkampioene landskampioen koploper | champion* title crowned titles top_the_table defending | meister* titel meisterschaft meisterin titelverteid* spitzenreiter gekront | champion* titre sacre* couronn* tenant_du_titre championne* | campeon* titulo liderato coron* corona campeona*',
  retire:
    'stopt_met afscheid_van hangt..aan_de_wilgen beeindigt..carriere zwaait_af | retire* retirement hangs_up end..career | karriereende hort..auf beendet..karriere karriere abschied rucktritt | retraite raccroch* fin_de_carriere met_un_terme adieux | se_retira cuelga adios',
  referee:
    'scheidsrechter* var arbiter* | referee* var umpire* | schiedsrichter* var | arbitre* var arbitrage | arbitr* var',
  rugby: 'rugby* | rugby | rugby* | rugby* xv | rugby*',
  basketball: 'basketbal* nba | basketball nba | basketball* nba | basket* nba | baloncesto nba basquet',
  hockey: 'hockey* ijshockey* | hockey nhl | hockey* eishockey* | hockey | hockey',
  chess:
    'schaak* schaker* grootmeester | chess grandmaster | schach* grossmeister* | echecs grand_maitre | ajedrez ajedrecista*',
  darts: 'darts darter* | darts | darts | flechettes | dardos',
  boxing:
    'boks* bokser* vechtsport* | boxing boxer* heavyweight bout | boxer* schwergewicht* boxkampf* | boxe boxeu* poids_lourds | boxeo boxeador*',
  golf: 'golf golfer* golftoernooi | golf* pga | golf* | golf* | golf* golfista*',
  tournament: 'toernooi* | tournament* open masters | turnier* | tournoi* | torneo*',
  vaccine: 'vaccin* inent* prik | vaccin* jab shot_against | impf* vakzin* | vaccin* | vacun*',
  virus:
    'virus* corona* covid* griep* | virus* covid* flu influenza | virus* corona* covid* grippe* | virus* covid* grippe | virus* covid* gripe',
  outbreak:
    'uitbraak* besmet* epidem* pandem* besmettingen legionella* ziek_geworden infectie* besmettelijk* verspreid* uitgebroken | outbreak* infect* epidemic* pandemic* cases infections infected sickened legionnaire* spread contagion confirmed_cases | ausbruch* infekt* infizier* epidem* pandem* seuche* infektion* erkrankung* ausgebrochen erkrankte* legionell* falle | epidem* contamin* infect* pandem* foyer cas legionell* infections malades cas_confirmes contagi* flambee_de | brote* contag* epidem* pandem* infect* casos infectad* legionel* contagi* casos_confirmados enferm* rebrote',
  birdflu:
    'vogelgriep* geruimd pluimvee* kippen | bird_flu avian_flu poultry h5n1 avian_influenza culled | vogelgrippe* geflugelpest* geflugel* gekeult h5n1 | grippe_aviaire volaille* h5n1 abattage | gripe_aviar aves_de_corral h5n1 sacrific*',
  swinefever:
    'varkenspest* mond_en_klauwzeer blauwtong* veeziekte | swine_fever foot_and_mouth bluetongue | schweinepest* maul_und_klauenseuche blauzunge* | peste_porcine fievre_aphteuse dermatose fievre_catarrhale | peste_porcina fiebre_aftosa lengua_azul dermatosis',
  cholera:
    'cholera ebola malaria mazelen marburg* mpox dengue polio | cholera ebola malaria measles marburg mpox dengue polio | cholera ebola malaria masern marburg* mpox dengue polio | cholera ebola paludisme rougeole marburg mpox dengue polio | colera ebola malaria sarampion marburgo mpox dengue polio paludismo',
  poison:
    'vergiftig* voedselvergift* salmonella* listeria* methanol* | poison* salmonella listeria food_poisoning methanol | vergift* salmonell* listeri* methanol* | intoxic* empoison* salmonelle* listeria methanol | intoxic* envenen* salmonel* listeri* metanol',
  hospital:
    'ziekenhuis* intensive_care opgenomen *ziekenhuis kliniek* opname* ziekenhuizen intensive spoedeisend* | hospital* intensive_care clinic hospitals hospitalized ward clinics intensive | krankenhaus* klinik* intensivstation spital krankenhauser* intensivmedizin* kliniken universitatsklinik* notaufnahme | hopital* hopitaux clinique hospitalis* chu hospitalise* urgences soins_intensifs | hospital* clinica uci hospitaliz* ingresa* urgencias cuidados_intensivos',
  ill: 'ziek ziekte* kanker* diagnose* gezondheid* patient* | ill illness disease* cancer diagnos* health patient* sick | krank* krebs* erkrank* diagnos* gesundheit* patient* | malad* cancer* diagnosti* sante patient* | enferm* cancer diagnost* salud paciente*',
  surgery:
    'operatie* geopereerd* transplant* | surgery operation transplant* | operiert operation* transplant* | opere* operation* transplant* greffe* chirurg* | operad* operacion* trasplant* cirugia',
  doctor:
    'arts artsen huisarts* verpleeg* zorg zorgpersoneel | doctor* nurse* physician* medics health_workers | arzt arzte arztin* pflege* | medecin* infirmier* soignant* | medico* medica* enfermer* sanitari*',
  study:
    'onderzoekers wetenschapper* studie* wetenschap* universiteit_van blijkt_uit peiling_onder | scientist* researcher* study research researchers findings scientists studies | forscher* wissenschaft* studie* forschung studien wissenschaftler* forschungs* | chercheu* scientifi* etude* recherche etudes recherches scientifique* chercheuse* | cientific* investigador* estudio* investigacion cientifico* estudios hallazgo',
  discover:
    'ontdek* gevonden vondst* opgegraven opgraving* vindt gevonden aangetroffen boven_water teruggevonden teruggevonden* opgedoken opspoor* | discover* found find unearth* recovered recover recovers turned_up located uncover* dug_up stumbled | entdeck* gefunden fund ausgegrab* entdeckung* aufgetaucht wiedergefunden sichergestellt gestossen ausgraben | decouv* trouve* mis_au_jour fouille* retrouv* exhum* mis_la_main repere | descub* hallad* hallazgo* encontr* hall aparece aparecio recuper* localiz* hallan hallaron aparecen',
  fossil:
    'fossiel* dinosaur* skelet botten mammoet* | fossil* dinosaur* skeleton bones mammoth* | fossil* dinosaur* skelett* knochen mammut* | fossile* dinosaur* squelette* ossements mammouth* | fosil* dinosaur* esqueleto* huesos mamut*',
  archaeology:
    'archeolog* romeins* graf graven tombe* oudheid* | archaeolog* archeolog* roman tomb* grave graves | archaolog* romisch* graber | archeolog* romain* sepultur* tombeau* | arqueolog* sepulcr* romano romana romanos romanas tumba tumbas',
  space:
    'ruimte* ruimtevaart* ruimteschip* iss nasa esa spacex capsule ruimtestation* starship raket* maan* | space* nasa esa spacex spacecraft iss capsule starship rocket_lab orbit* spaceflight mission rover | raumfahrt* weltraum* raumschiff* raumstation raumkapsel nasa esa iss spacex all kapsel starship rakete* orbit mission umlaufbahn | spatia* espace vaisseau nasa esa iss spacex capsule starship orbite mission_spatiale fusee | espacia* espacio nave nasa esa iss spacex capsula starship orbita mision_espacial cohete',
  launch:
    'gelanceerd* lancer* lancering* lanceert testvlucht lanceer* opgestegen lanceerbasis | launch* liftoff blast_off blasts_off lift_off lifts_off launched blast* lifted_off launchpad maiden_flight test_flight | gestartet start starten startet raketenstart* start_der gezundet testflug jungfernflug abgehoben | lancement* lance lancee decoll* tir lanceur* vol_inaugural decollage vol_d_essai | lanza* lanzamient* despeg* lanzador* lanzad* despegue prueba_de_vuelo vuelo_de_prueba',
  satellite: 'satelliet* | satellite* | satellit* | satellite* | satelite*',
  astronaut:
    'astronaut* ruimtevaarder* kosmonaut* | astronaut* cosmonaut* crew | astronaut* kosmonaut* raumfahrer* | astronaut* cosmonaut* spationaut* equipage | astronaut* cosmonaut* tripulac*',
  moon: 'maan maanlander artemis maanland* maanmissie* | lunar artemis moon | mond mond* artemis | lune lunaire* artemis | luna lunar* artemis',
  planet:
    'mars planeet planeten exoplan* asteroide* komeet meteoriet* telescoop* | mars planet* exoplanet* asteroid* comet* meteorite* telescope* | planet* exoplanet* asteroid* komet* meteorit* teleskop* | planete* exoplanete* asteroide* comete* meteorite* telescope* | marte planeta* exoplaneta* asteroide* cometa* meteorito* telescopio*',
  nobel:
    'nobelprijs* nobel* laureaat | nobel* laureate | nobelpreis* nobel* preistrager* | nobel* laureat* | nobel* lauread* galardonad*',
  prize:
    'prijs_voor prijswinn* bekroond* oscar* onderscheid* libris* booker gouden_palm literatuurprijs* bekroning winnares prijs_gewonnen wint..prijs gelauwerd eretitel goncourt renaudot filmprijs literaire_prijs laureaat cervantes grammy emmy | prize* award* oscar* booker honour* winner_of pulitzer prizewinn* wins_prize shortlist* goncourt grammy emmy winner laureate accolade | preis_fur preistrager* auszeichn* ausgezeichnet oscar* buchpreis* literaturpreis* geehrt preis_geht preisverleih* friedenspreis filmpreis goncourt ehrung grammy emmy | prix_goncourt prix_litteraire laureat* recompens* oscar* goncourt renaudot cesar decerne* palme_d_or laureate couronn* distinction decerne attribue palmares grammy emmy | premio* galard* oscar* premiad* cervantes planeta goya distinguid* ganador_del goncourt recibe_el grammy emmy',
  film: 'film films regisseur* acteur* actrice* bioscoop* filmfestival netflix filmmaker* filmregisseur* kaskraker speelfilm* oscarwinnaar documentaire* bioscoop | film* movie* actor* actress* cinema* netflix film_director filmmaker* movies hollywood screen documentary starring director_of | film* regisseur* schauspieler* kino* netflix filmemacher* kinofilm* hollywood filmfest* doku | film* realisat* cineast* acteur* actrice* cinema netflix films cineaste* hollywood documentaire long_metrage box_office | pelicula* cineasta* actor* actriz* cine director* netflix film* cineasta hollywood documental* estreno actor actriz',
  music:
    'zanger* muziek* muzikant* concert* album componist* dirigent* songfestival popster tournee optreden* band popgroep popzanger* artiest* zangeres | singer* music* concert* album compos* conductor eurovision rapper orchestra tour gig band gigs pop_star frontman rock_band songs | sanger* musik* konzert* album komponist* dirigent* esc eurovision orchester tournee auftritt* band popstar sangerin rockband song | chanteu* music* concert* album composit* chef_d_orchestre eurovision orchestre tournee groupe_de_rock album* scene tube | cantante* music* concierto* album compositor* director_de_orquesta eurovision orquesta gira banda_de_rock disco musico cancion*',
  book: 'boek boeken schrijver* schrijfster* roman auteur* dichter* uitgever* debuutroman romans vertaling uitgeverij* boekenbal bestseller* lezers gedicht* dichteres | writer* novel* poet publisher* book books author literary literature fiction memoir bestseller poetry | buch bucher schriftsteller* roman autor* dichter* verlag* literatur* erzahlung* roman* dichterin gedicht* autorin ubersetzung | ecrivain* roman* auteur* autrice* poete* editeur* livre livres litteraire* litterature recit poesie edition | libro* escritor* novel* poeta* editorial* autor autora autores literari* literatura poesia narrativa novelista* editorial',
  museum:
    'museum* musea tentoonstell* kunstwerk* schilderij* kunst* louvre rijksmuseum schilder* doek werk_van kunstenaar* kunstenares galerie sculptuur beeldhouw* expositie | museum* exhibition* artwork* painting* art louvre painter paintings canvas artist artists masterpiece gallery sculpt* portrait | museum* museen ausstellung* kunstwerk* gemalde* kunst* louvre maler* gemald* bild kunstler* galerie skulptur* meisterwerk bilder | musee* exposition* oeuvre* tableau* art louvre peinture* peint* toile* artiste* galerie sculpt* | museo* exposicion* obra* cuadro* pintura* arte louvre prado pintor* lienzo* artista* galeria escultur*',
  auction:
    'veiling* geveild* hamerprijs onder_de_hamer veilinghuis* hamer christie_s sotheby_s sothebys | auction* hammer sold_at bidding sotheby_s sothebys christie_s christies fetch* sells_for bids hammer_price auctioned | auktion* versteiger* unter_den_hammer auktionshaus* sotheby_s christie_s ersteiger* | encheres adjug* vente_aux aux_encheres sotheby_s christie_s commissaire_priseur vente_du_soir | subast* remate sotheby_s christie_s casa_de_subastas adjudic* puja*',
  heritage:
    'werelderfgoed unesco monument* kathedraal* kerk kerken domkerk basiliek klooster* erfgoed* paleis* kasteel* | world_heritage unesco monument* cathedral* church* basilica monastery palace castle landmark* | welterbe* unesco denkmal* kathedrale* dom kirche* erbe schloss* burg kloster* altstadt | patrimoine_mondial unesco monument* cathedrale* eglise* patrimoine basilique chateau* monastere palais | patrimonio unesco monumento* catedral* iglesia* basilica castillo* monasterio palacio',
  funeral:
    'begrafenis* uitvaart* rouw* herdenk* begraven staatsbegrafenis herdenking* rouwstoet condoleance* uitgeleide minuut_stilte halfstok hulde afscheid_van | funeral* mourn* memorial commemorat* buried tribute* vigil* memorials homage flags_at_half laid_to_rest farewell mourning mourners | begrabnis* beerdigung* beisetz* trauer* gedenk* beigesetzt trauerfeier* schweigeminute* halbmast kondolenz* abschied_von beisetzung | funerailles obseques deuil hommage* commemor* enterr* inhum* hommages minute_de_silence drapeaux_en_berne recueill* | funeral* duelo luto homenaje* conmemor* entierro* exequias sepelio minuto_de_silencio',
  birth:
    'geboren geboorte* bevall* baby* zwanger* | birth born baby babies pregnan* gave_birth | geboren geburt* baby* schwanger* | naissance* ne_le bebe* enceinte naitre accouch* | nacimiento* bebe* embaraz* parto nacio nacido nacida',
  wedding:
    'huwelijk* trouw* bruiloft* getrouwd verlov* scheid* | wedding marr* engage* divorc* | hochzeit* heirat* geheiratet verlob* scheid* | mariage* mari* fianc* divorc* | boda* casa_con casar* matrimonio* divorci*',
  animal:
    'dier dieren dierentuin* wolf wolven walvis* olifant* leeuw* tijger* beer hond honden panda* dieren* hond* kat katten paard* koe koeien vee beren haai haaien vogel* schaap schapen | animal* zoo wolf wolves whale* elephant* lion* tiger* bear dog dogs panda* cat horse* cow cattle shark* bird* sheep bears elephants | tier tiere zoo wolf wolfe wal wale elefant* lowe* tiger* bar hund* panda* hund hunde katze* pferd* kuh kuhe rind* hai haie vogel* schaf* baren | animal animaux zoo loup loups baleine* elephant* lion lions tigre* ours chien* panda* chat chats cheval vache* betail requin* oiseau* mouton* | animal* zoologico lobo* ballena* elefante* leon leones tigre* oso perro* panda* gato* caballo* vaca* ganado tiburon* ave aves oveja*',
  nature:
    'natuur* bos bossen diersoort* uitgestorven bedreigd* biodivers* gletsjer* ijskap koraal* natuurgebied* stikstof* bosgebied soort soorten | nature forest* species extinct* endangered biodivers* glacier* ice_sheet coral* wildlife habitat conservation rainforest | natur* wald walder art arten ausgestorben artenschutz* gletscher* korallen* naturschutz* regenwald* arten* | nature foret* espece* espace_naturel biodivers* glacier* banquise corail coraux faune flore especes | naturaleza bosque* especie* extin* biodivers* glaciar* coral* selva especies fauna parque_natural',
  child:
    'kind kinderen baby jongen meisje* tiener* minderjarig* kleuter* jongeren leerlingen scholier* zoontje dochtertje jonge kids peuter | child* boy boys girl* teen* minor* toddler* youth* kids schoolboy* schoolgirl* infant* youngsters youths toddlers year_old_boy year_old_girl | kind kinder* junge* madchen jugendlich* teenager* minderjahrig* kleinkind* schuler* schulkind* kids sohnchen | enfant* garcon* fille fillette* adolescent* mineur* jeune jeunes ado ados eleves ecolier* collegien* lyceen* bambin* | nino* nina* menor* adolescente* joven jovenes ninos escolares alumnos bebe chica chico chicas chicos',
  woman:
    'vrouw vrouwen *vrouw moeder* | woman women mother* | frau frauen mutter* | femme femmes mere* | mujer* madre*',
  family:
    'familie* gezin* ouders vader* broer* zus dochter* zoon | family families parents father* brother* sister daughter* son | familie* eltern vater* bruder* schwester* tochter* sohn | famille* parents pere peres frere* soeur* fils | familia* padre* padres hermano* hermana* hija* hijo*',
  lottery:
    'loterij* jackpot* lotto* | lotter* jackpot* powerball | lotterie* jackpot* lotto* | loterie* jackpot* euromillions loto | loteria* jackpot gordo euromillones',
  media:
    'krant* omroep* journalist* persvrij* televisie* npo | newspaper* broadcaster* journalist* bbc press_freedom television | zeitung* sender journalist* pressefreiheit fernseh* rundfunk* | journal journalis* chaine* presse television radiodiffus* | periodic* periodista* cadena* prensa television',
  religion:
    'moskee* synagoge* tempel* pelgrim* gelovig* islam* joods* kerk kerken priester* dominee gebed imam* ramadan gelovigen bisdom | mosque* synagogue* temple* pilgrim* worship* islam* jewish christian* church priest* prayers imam* clergy diocese faithful anglican | moschee* synagoge* tempel* pilger* glaubig* islam* judisch* christen christlich* kirche* priester* gebet imam* bistum* | mosquee* synagogue* temple* pelerin* fidele* islam* juif juive* chretien* eglise* pretre* priere* imam* diocese culte | mezquita* sinagoga* templo* peregrin* fieles islam* judi* cristian* iglesia* sacerdote* cura rezo* imam* diocesis feligres*',
};
