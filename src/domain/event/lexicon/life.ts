import type { Concepts } from './concepts.ts';

/** Sport, science, health, culture and people. */
export const life: Concepts = {
  football:
    'voetbal* eredivisie elftal* | football* soccer premier_league | fussball* bundesliga nationalelf* dfb | football* ligue_1 bleus | futbol* seleccion laliga',
  match:
    'wedstrijd* duel* interland* *wedstrijd derby klassieker | match* game fixture derby clasico | spiel spiele *spiel partie duell* landerspiel* derby | match* rencontre derby clasico | partido* duelo* encuentro derbi clasico',
  championsleague:
    'champions_league europa_league conference_league | champions_league europa_league conference_league | champions_league europa_league conference_league konigsklasse | ligue_des_champions ligue_europa ligue_conference | liga_de_campeones champions europa_league liga_europa',
  worldcup:
    'wk wereldkampioen* wereldbeker* wereldtitel | world_cup world_championship* world_champion* world_title | wm weltmeister* weltcup* weltpokal | coupe_du_monde championnat_du_monde championnats_du_monde champion_du_monde championne_du_monde mondial_de | campeonato_del_mundo campeon_del_mundo copa_del_mundo campeona_del_mundo mundial',
  european:
    'ek europees_kampioen* | european_championship* euro_2028 | em europameister* | championnat_d_europe champion_d_europe euro_2028 | eurocopa campeonato_de_europa campeon_de_europa',
  cup: 'beker* bekerduel knvb_beker | cup fa_cup | pokal* dfb_pokal | coupe_de_france coupe | copa copa_del_rey',
  goal: 'doelpunt* goal goals treffer hattrick* scoort scoorde gescoord | goal goals scored scores hat_trick netted equalis* equaliz* | tor tore treffer hattrick doppelpack traf | but buts triple double marque inscrit | gol goles marco anot* hat_trick doblete',
  draw: 'gelijkspel remise | draw drew tie stalemate | unentschieden remis | match_nul | empat*',
  penalty:
    'strafschop* penalty* | penalt* spot_kick shootout | elfmeter* elfmeterschiessen | penalt* tirs_au_but tir_au_but | penalt* penalti* tanda',
  final:
    'finale *finale halve_finale kwartfinale* | semi_final* semifinal* quarter_final* cup_final the_final | finale halbfinale* viertelfinale* endspiel | finale demi_finale* quart_de_finale quarts_de_finale | semifinal* cuartos_de_final gran_final',
  eliminate:
    'uitgeschakeld uitschakel* ligt_eruit | knock* eliminat* crash_out crashed_out | ausgeschieden scheidet..aus aus_fur raus ausscheiden | elimin* | elimina* fuera_de cae_eliminad*',
  qualify:
    'kwalific* geplaatst plaatst_zich gekwalificeerd | qualif* book* advanc* | qualifi* qualifikation* erreicht zieht..ein | qualif* | clasific* avanza*',
  coach:
    'coach trainer bondscoach* hoofdtrainer* | coach manager head_coach | trainer bundestrainer* coach chefcoach | entraineur* selectionneur* coach | entrenador* seleccionador* tecnico*',
  transfer:
    'transfer* overstap* transfersom tekent_bij | transfer* loan_move | wechsel* transfer* verpflicht* ablose* | transfert* recrut* s_engage signe | fichaj* ficha* traspas*',
  injury:
    'blessure* geblesseerd* kruisband* langdurig | injury injuries ruled_out sidelined cruciate hamstring | verletzung* kreuzband* fallt..aus ausfall | blessure* forfait* ligament* | lesion* baja_por ligamento*',
  club: 'club clubs ploeg ploegen selectie team | club clubs team squad | klub team mannschaft* verein vereine fussballverein | club clubs equipe* | club clubes equipo*',
  fans: 'fans supporter* hooligan* aanhang* | fans supporters hooligan* | fans anhanger* hooligan* ultras | supporter* ultras hooligan* | aficionad* hinchas ultras hincha',
  stadium: 'stadion* arena | stadium* arena | stadion* arena | stade* arena | estadio*',
  tennis:
    'tennis* tennisser* grand_slam sets atp wta | tennis grand_slam sets atp wta | tennis* satz satze atp wta | tennis sets atp wta tennisman | tenis* tenista* sets atp wta',
  cycling:
    'wieler* wielren* renner* etappe* veldrij* tour_de_france cyclocross peloton | cycl* rider* stage peloton cyclocross | radsport* radprofi* etappe* radrenn* | cyclis* etape* coureur* peloton cyclo_cross | ciclis* etapa* corredor* peloton',
  race: 'race races grand_prix formule_1 coureur* kwalificatie pole_position gp | grand_prix formula_one f1 race racing pole gp formula_1 | formel_1 grand_prix rennen pole gp | grand_prix formule_1 f1 course pole gp | formula_1 gran_premio carrera f1 pole gp',
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
    'kampioen* titel landstitel | champion* title | meister* titel meisterschaft | champion* titre | campeon* titulo',
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
    'uitbraak* besmet* epidem* pandem* | outbreak* infect* epidemic* pandemic* cases | ausbruch* infekt* infizier* epidem* pandem* seuche* | epidem* contamin* infect* pandem* foyer cas | brote* contag* epidem* pandem* infect* casos',
  birdflu:
    'vogelgriep* geruimd pluimvee* kippen | bird_flu avian_flu poultry h5n1 avian_influenza culled | vogelgrippe* geflugelpest* geflugel* gekeult h5n1 | grippe_aviaire volaille* h5n1 abattage | gripe_aviar aves_de_corral h5n1 sacrific*',
  swinefever:
    'varkenspest* mond_en_klauwzeer blauwtong* veeziekte | swine_fever foot_and_mouth bluetongue | schweinepest* maul_und_klauenseuche blauzunge* | peste_porcine fievre_aphteuse dermatose fievre_catarrhale | peste_porcina fiebre_aftosa lengua_azul dermatosis',
  cholera:
    'cholera ebola malaria mazelen marburg* mpox dengue polio | cholera ebola malaria measles marburg mpox dengue polio | cholera ebola malaria masern marburg* mpox dengue polio | cholera ebola paludisme rougeole marburg mpox dengue polio | colera ebola malaria sarampion marburgo mpox dengue polio paludismo',
  poison:
    'vergiftig* voedselvergift* salmonella* listeria* methanol* | poison* salmonella listeria food_poisoning methanol | vergift* salmonell* listeri* methanol* | intoxic* empoison* salmonelle* listeria methanol | intoxic* envenen* salmonel* listeri* metanol',
  hospital:
    'ziekenhuis* intensive_care opgenomen *ziekenhuis kliniek* | hospital* intensive_care clinic | krankenhaus* klinik* intensivstation spital | hopital* hopitaux clinique hospitalis* chu | hospital* clinica uci',
  ill: 'ziek ziekte* kanker* diagnose* gezondheid* patient* | ill illness disease* cancer diagnos* health patient* sick | krank* krebs* erkrank* diagnos* gesundheit* patient* | malad* cancer* diagnosti* sante patient* | enferm* cancer diagnost* salud paciente*',
  surgery:
    'operatie* geopereerd* transplant* | surgery operation transplant* | operiert operation* transplant* | opere* operation* transplant* greffe* chirurg* | operad* operacion* trasplant* cirugia',
  doctor:
    'arts artsen huisarts* verpleeg* zorg zorgpersoneel | doctor* nurse* physician* medics health_workers | arzt arzte arztin* pflege* | medecin* infirmier* soignant* | medico* medica* enfermer* sanitari*',
  study:
    'onderzoekers wetenschapper* studie* wetenschap* | scientist* researcher* study research | forscher* wissenschaft* studie* forschung | chercheu* scientifi* etude* recherche | cientific* investigador* estudio*',
  discover:
    'ontdek* gevonden vondst* opgegraven opgraving* vindt gevonden | discover* found find unearth* | entdeck* gefunden fund ausgegrab* entdeckung* | decouv* trouve* mis_au_jour fouille* | descub* hallad* hallazgo* encontr* hall',
  fossil:
    'fossiel* dinosaur* skelet botten mammoet* | fossil* dinosaur* skeleton bones mammoth* | fossil* dinosaur* skelett* knochen mammut* | fossile* dinosaur* squelette* ossements mammouth* | fosil* dinosaur* esqueleto* huesos mamut*',
  archaeology:
    'archeolog* romeins* graf graven tombe* oudheid* | archaeolog* archeolog* roman tomb* grave graves | archaolog* romisch* graber | archeolog* romain* sepultur* tombeau* | arqueolog* sepulcr* romano romana romanos romanas tumba tumbas',
  space:
    'ruimte* ruimtevaart* ruimteschip* iss nasa esa spacex | space* nasa esa spacex spacecraft iss | raumfahrt* weltraum* raumschiff* raumstation raumkapsel nasa esa iss spacex all | spatia* espace vaisseau nasa esa iss spacex | espacia* espacio nave nasa esa iss spacex',
  launch:
    'gelanceerd* lancer* lancering* lanceert | launch* liftoff blast_off blasts_off lift_off lifts_off | gestartet start starten startet raketenstart* | lancement* lance lancee decoll* | lanza* lanzamient* despeg*',
  satellite: 'satelliet* | satellite* | satellit* | satellite* | satelite*',
  astronaut:
    'astronaut* ruimtevaarder* kosmonaut* | astronaut* cosmonaut* crew | astronaut* kosmonaut* raumfahrer* | astronaut* cosmonaut* spationaut* equipage | astronaut* cosmonaut* tripulac*',
  moon: 'maan maanlander artemis maanland* maanmissie* | lunar artemis moon | mond mond* artemis | lune lunaire* artemis | luna lunar* artemis',
  planet:
    'mars planeet planeten exoplan* asteroide* komeet meteoriet* telescoop* | mars planet* exoplanet* asteroid* comet* meteorite* telescope* | planet* exoplanet* asteroid* komet* meteorit* teleskop* | planete* exoplanete* asteroide* comete* meteorite* telescope* | marte planeta* exoplaneta* asteroide* cometa* meteorito* telescopio*',
  nobel:
    'nobelprijs* nobel* laureaat | nobel* laureate | nobelpreis* nobel* preistrager* | nobel* laureat* | nobel* lauread* galardonad*',
  prize:
    'prijs_voor prijswinn* bekroond* oscar* onderscheid* libris* booker gouden_palm literatuurprijs* bekroning | prize* award* oscar* booker honour* winner_of pulitzer | preis_fur preistrager* auszeichn* ausgezeichnet oscar* buchpreis* literaturpreis* geehrt | prix_goncourt prix_litteraire laureat* recompens* oscar* goncourt renaudot cesar decerne* palme_d_or | premio* galard* oscar* premiad* cervantes planeta goya',
  film: 'film films regisseur* acteur* actrice* bioscoop* filmfestival netflix | film* movie* actor* actress* cinema* netflix film_director | film* regisseur* schauspieler* kino* netflix | film* realisat* cineast* acteur* actrice* cinema netflix | pelicula* cineasta* actor* actriz* cine director* netflix film*',
  music:
    'zanger* muziek* muzikant* concert* album componist* dirigent* songfestival popster | singer* music* concert* album compos* conductor eurovision rapper orchestra | sanger* musik* konzert* album komponist* dirigent* esc eurovision orchester | chanteu* music* concert* album composit* chef_d_orchestre eurovision orchestre | cantante* music* concierto* album compositor* director_de_orquesta eurovision orquesta',
  book: 'boek boeken schrijver* schrijfster* roman auteur* dichter* uitgever* | writer* novel* poet publisher* book books author | buch bucher schriftsteller* roman autor* dichter* verlag* | ecrivain* roman* auteur* autrice* poete* editeur* livre livres | libro* escritor* novel* poeta* editorial* autor autora autores',
  museum:
    'museum* musea tentoonstell* kunstwerk* schilderij* kunst* louvre rijksmuseum | museum* exhibition* artwork* painting* art louvre | museum* museen ausstellung* kunstwerk* gemalde* kunst* louvre | musee* exposition* oeuvre* tableau* art louvre peinture* | museo* exposicion* obra* cuadro* pintura* arte louvre prado',
  auction:
    'veiling* geveild* hamerprijs | auction* hammer | auktion* versteiger* | encheres adjug* vente_aux | subast* remate',
  heritage:
    'werelderfgoed unesco monument* kathedraal* kerk kerken | world_heritage unesco monument* cathedral* church* | welterbe* unesco denkmal* kathedrale* dom kirche* | patrimoine_mondial unesco monument* cathedrale* eglise* | patrimonio unesco monumento* catedral* iglesia*',
  funeral:
    'begrafenis* uitvaart* rouw* herdenk* begraven staatsbegrafenis | funeral* mourn* memorial commemorat* buried tribute* | begrabnis* beerdigung* beisetz* trauer* gedenk* beigesetzt | funerailles obseques deuil hommage* commemor* enterr* inhum* | funeral* duelo luto homenaje* conmemor* entierro* exequias',
  birth:
    'geboren geboorte* bevall* baby* zwanger* | birth born baby babies pregnan* gave_birth | geboren geburt* baby* schwanger* | naissance* ne_le bebe* enceinte naitre accouch* | nacimiento* bebe* embaraz* parto nacio nacido nacida',
  wedding:
    'huwelijk* trouw* bruiloft* getrouwd verlov* scheid* | wedding marr* engage* divorc* | hochzeit* heirat* geheiratet verlob* scheid* | mariage* mari* fianc* divorc* | boda* casa_con casar* matrimonio* divorci*',
  animal:
    'dier dieren dierentuin* wolf wolven walvis* olifant* leeuw* tijger* beer hond honden panda* | animal* zoo wolf wolves whale* elephant* lion* tiger* bear dog dogs panda* | tier tiere zoo wolf wolfe wal wale elefant* lowe* tiger* bar hund* panda* | animal animaux zoo loup loups baleine* elephant* lion lions tigre* ours chien* panda* | animal* zoologico lobo* ballena* elefante* leon leones tigre* oso perro* panda*',
  nature:
    'natuur* bos bossen diersoort* uitgestorven bedreigd* biodivers* gletsjer* ijskap koraal* | nature forest* species extinct* endangered biodivers* glacier* ice_sheet coral* | natur* wald walder art arten ausgestorben artenschutz* gletscher* korallen* | nature foret* espece* espace_naturel biodivers* glacier* banquise corail coraux | naturaleza bosque* especie* extin* biodivers* glaciar* coral*',
  child:
    'kind kinderen baby jongen meisje* tiener* minderjarig* kleuter* jongeren | child* boy boys girl* teen* minor* toddler* youth* | kind kinder* junge* madchen jugendlich* teenager* minderjahrig* kleinkind* | enfant* garcon* fille fillette* adolescent* mineur* jeune jeunes ado | nino* nina* menor* adolescente* joven jovenes',
  woman:
    'vrouw vrouwen *vrouw moeder* | woman women mother* | frau frauen mutter* | femme femmes mere* | mujer* madre*',
  family:
    'familie* gezin* ouders vader* broer* zus dochter* zoon | family families parents father* brother* sister daughter* son | familie* eltern vater* bruder* schwester* tochter* sohn | famille* parents pere peres frere* soeur* fils | familia* padre* padres hermano* hermana* hija* hijo*',
  lottery:
    'loterij* jackpot* lotto* | lotter* jackpot* powerball | lotterie* jackpot* lotto* | loterie* jackpot* euromillions loto | loteria* jackpot gordo euromillones',
  media:
    'krant* omroep* journalist* persvrij* televisie* npo | newspaper* broadcaster* journalist* bbc press_freedom television | zeitung* sender journalist* pressefreiheit fernseh* rundfunk* | journal journalis* chaine* presse television radiodiffus* | periodic* periodista* cadena* prensa television',
  religion:
    'moskee* synagoge* tempel* pelgrim* gelovig* islam* joods* | mosque* synagogue* temple* pilgrim* worship* islam* jewish christian* | moschee* synagoge* tempel* pilger* glaubig* islam* judisch* christen christlich* | mosquee* synagogue* temple* pelerin* fidele* islam* juif juive* chretien* | mezquita* sinagoga* templo* peregrin* fieles islam* judi* cristian*',
};
