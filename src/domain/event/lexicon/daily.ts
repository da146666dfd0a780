import type { Concepts } from './concepts.ts';

/** Towns, trades, health, food, animals and weather: what home news is made of. */
export const daily: Concepts = {
  heatpump:
    'warmtepomp* verwarming stook* cv_ketel* gasketel | heat_pump heating boiler* | warmepump* heiz* gasheizung* | pompe_a_chaleur chauffage chaudiere* radiateur* | calefaccion bomba_de_calor caldera* radiador*',
  worker:
    'werknemer* medewerker* personeel* arbeider* werklui collega* werkvloer bedrijfsongeval* | worker* employee* staff colleague* workforce labourer* laborer* | mitarbeiter* beschaftigt* arbeiter* angestellt* belegschaft* kollege* | salarie* employe* ouvrier* travailleur* collegue* | trabajador* emplead* obrero* operari* plantilla',
  sick: 'ziek_geworden ziekmeld* misselijk onwel voedselvergift* ziek_na buikklacht* overgaven diarree braken braakten voedselinfectie* | fell_ill sickened taken_ill nausea fell_sick ill_after sick_after vomiting diarrhoea diarrhea stomach_bug gastroenteritis nauseous | erkrankte* ubelkeit unwohlsein erbrechen durchfall magen_darm* klagten_uber ubergaben | tombes_malades intoxique* malaise vomissement* diarrhee* gastro* nausees incommodes | enferma* indispuest* intoxicad* vomitos diarrea gastroenteritis nauseas malestar',
  divorce:
    'echtscheid* scheiden uit_elkaar gescheiden scheiding scheidt_van huwelijk_voorbij zetten_punt_achter_huwelijk vechtscheid* relatiebreuk | divorc* split_up separat* splits_from splitting_up break_up broke_up end_marriage parting_ways | scheidung* scheiden_lassen trennung getrennt geschieden scheiden_sich trennen_sich liebes_aus ehe_aus | divorc* separation se_separent se_separe rompu rupture_sentimentale | divorci* separacion se_separan se_separa ruptura_matrimonial separados',
  pregnant:
    'zwanger* verwachten..kind verwacht..kind in_verwachting babybuik gezinsuitbreiding | pregnan* expecting baby_bump mum_to_be | schwanger* erwartet..kind erwarten..kind babybauch babygluck | enceinte* grossesse* attend_son_premier attend..enfant attendent..enfant future_maman futurs_parents | embaraz* espera..hijo esperan..hijo espera..bebe gestacion',
  crown:
    'gekroond kroning* troonsbestijging | coronation crowned | kronung* gekront* thronbesteig* | couronnement intronis* | coronacion entroniz*',
  cult: 'sekte* goeroe | cult sect guru cults sects | sekte* guru | gourou* secte sectes sectaire* | secta* guru*',
  bet: 'gok* kansspel* casino* matchfixing wedkantoor* wedschap* omgekochte_wedstrijd wedden | gambl* betting casino* match_fixing bets bookmaker* spot_fixing wager* sportsbook* | glucksspiel* casino* spielmanip* wette wetten wettanbieter* wettskandal* wettburo* sportwett* spielhalle* spielsucht | paris_sportifs jeux_argent casino* matchs_truques pari paris_truques parieur* fdj_united | apuesta* casino* amano* ludopat* apostar',
  ticket:
    'kaartverkoop kaartjes tickets uitverkocht voorverkoop concertkaart* doorverkoop* ticketmaster stormloop_op | tickets sold_out ticket_sales presale resale ticketmaster touts scalper* | tickets ausverkauft eintrittskart* vorverkauf ausverkaufte ticketverkauf* ticketmaster eventim | billets billetterie complet mise_en_vente prevente* revente ticketmaster places_pour guichets_fermes | entradas agotad* boletos preventa reventa ticketmaster boletaje taquillas',
  festival: 'festival* | festival* | festival* | festival* | festival*',
  fashion:
    'mode modehuis* ontwerper* catwalk modeontwerp* modeshow* modeweek modemerk* topmodel* kledingmerk* modellenbureau | fashion designer* catwalk couture supermodel* catwalks runway_show creative_director | modehaus* designer* laufsteg mode modeschau* modemarke* modewoche modeschopfer* modedesign* topmodel* haute_couture kreativdirektor* | couturier* styliste* defile_de haute_couture defiles maison_de_couture mannequin* directeur_artistique | moda disenador* pasarela alta_costura modist* supermodelo* director_creativo',
  restaurant:
    'restaurant* cafe cafes horeca* michelin* kok eethuis sterrenzaak sterrenrestaurant brasserie terras* kroeg snackbar | restaurant* pub pubs michelin bar restaurateur* bistro diner eatery bartender* chef chefs takeaway mcdonald | restaurant* gastronom* kneipe* wirt michelin* lokal gaststatte* gasthaus wirtshaus* koch kochin sternekoch* spitzenkoch* imbiss gastwirt* | restaurant* cafe cafes bar chef_etoile michelin* restaurateur* bistrot* brasserie cuisinier* cafetier* | restaurante* bar bares hosteleria michelin* cafeteria* chef_con cocinero* hostelero* taberna*',
  food: 'voedsel* voeding* eten levensmiddel* maaltijd* eetwaren | food meal meals groceries foods foodstuff* snack* | lebensmittel* nahrung* essen fertiggericht* speisen tafeln | aliment* nourriture repas agroaliment* denree* nourritures | aliment* comida* viveres',
  meat: 'vlees* kip rundvlees varkens* slachterij* slachthuis* gehakt rundvleesproducten kipfilet ham hamburger* slager* worst worsten | meat beef pork chicken slaughter* abattoir sausage* burger* minced bacon ham butcher* meatpack* | fleisch* rind* schwein* wurst* hackfleisch hahnchen* metzger* schinken geflugelfleisch schlachthof* schlachter* schlachtbetrieb* schlachtung* | viande* boeuf porc poulet abattoir* volaille_de saucisse* saucisson steak* jambon boucher charcuterie | carne* cerdo* pollo* res matadero* carnico* salchich* jamon embutido* ternera carnicer* hamburgues*',
  drinkdrive:
    'dronken* rijden_onder_invloed alcohol_achter | drunk* drink_driv* dui intoxicat* | betrunken* alkoholisiert* promille | ivre* alcoolemie ebriete | ebri* borrach* alcoholemia',
  selfdriving:
    'zelfrijd* robottaxi* robotaxi_s waymo autonoom_rijdende | self_driving driverless robotaxi* autonomous waymo autopilot full_self | selbstfahr* autonom* robotaxi* waymo robotertaxi* autopilot fahrerlos* | autonome* robotaxi* waymo sans_conducteur autopilot | autonom* robotaxi* waymo sin_conductor autopilot',
  electriccar:
    'elektrische_auto* laadpa* batterij* accu* elektrische_auto_s ev_s laadstation* stekkerauto* | electric_vehicle* electric_car* ev evs charging gigafactory hybrid battery batteries | elektroauto* e_auto* batterie* ladesaul* e_autos ladestation* stromer elektromobil* verbrenner* | voiture_electrique voitures_electriques batterie* borne* vehicules_electriques vehicule_electrique gigafactory thermiques | coche_electrico coches_electricos bateria* cargador* vehiculos_electricos vehiculo_electrico gigafactoria electrolinera*',
  pedestrian: 'voetganger* overstek* | pedestrian* | fussganger* | pieton* | peaton*',
  motorcycle:
    'motorrijder* motor scooter* brommer* | motorcycl* motorbike* scooter* moped* | motorrad* roller* moped* | motard* moto motos scooter* | moto motos motocicl* motorista*',
  taxi: 'taxi* | taxi* taxicab* | taxi* | taxi* vtc | taxi*',
  wheel:
    'chauffeur* bestuurder* achter_het_stuur | chauffeur* driver* behind_the_wheel | fahrer* chauffeur* am_steuer | chauffeur* conducteur* au_volant | chofer* conductor* al_volante',
  lockdown:
    'lockdown* quarantaine* mondkap* isolatie thuisisolatie afzondering | lockdown* quarantin* mask masks isolation self_isolat* | lockdown* quarantan* maskenpflicht* isolation isoliert ausgangsbeschr* kontaktbeschr* | confinement* quarantaine* masque* isolement confines | confinamiento* cuarentena* mascarill* aislamiento confinad*',
  medicine:
    'medicijn* geneesmiddel* pil pillen afslankmiddel* ozempic tabletten antibiotic* paracetamol pijnstiller* wegovy mounjaro semaglutide behandeling_met adhd_middel | drug_approval medicine* medication* pill pills ozempic wegovy drugs_for mounjaro semaglutide tablets antibiotic* painkiller* paracetamol tylenol treatment_for weight_loss_drug* | medikament* arznei* pille* abnehmspritze* tablette* antibiotik* schmerzmittel* wegovy ozempic mounjaro paracetamol wirkstoff* | medicament* pilule* comprime* ozempic antibiotique* antidouleur* paracetamol wegovy mounjaro anti_obesite traitement_contre | medicament* farmaco* pastilla* ozempic antibiotic* paracetamol analgesico* wegovy mounjaro comprimido* tratamiento_contra',
  cancer:
    'kanker* tumor* chemo* borstkanker prostaatkanker longkanker leukemie melanoom uitgezaaid* darmkanker | cancer* tumo* chemo* leukaemia leukemia melanoma lymphoma oncolog* carcinogen* | krebs* tumor* chemo* leukamie *krebs metastas* onkolog* | cancer* tumeur* chimio* leucemie melanome oncolog* | cancer* tumor* quimio* leucemia melanoma oncolog* metastasis',
  heartattack:
    'hartaanval* hartinfarct hartstilstand hartproblemen hartklachten hartritme* beroerte herseninfarct hersenbloeding hartfalen pacemaker* in_elkaar_gezakt zakt_in_elkaar zakte_in_elkaar | heart_attack stroke heart_failure heart_problem* cardiac defibrillator* collapsed_during aneurysm brain_haemorrhage | herzinfarkt* schlaganfall* herzversagen herzproblem* herzstillstand* hirnblutung* zusammenbruch_auf herzschrittmach* kollabier* herztod | infarctus avc accident_vasculaire hemorragie_cerebrale cardiaque* rupture_anevrisme | infarto* ictus infartad* derrame_cerebral cardiac* hemorragia_cerebral accidente_cerebrovascular',
  twins:
    'tweeling* drieling* | twin twins triplet* | zwilling* drilling* | jumeau* jumelle* triples | gemelo* mellizo* trilliz*',
  elderly:
    'bejaard* hoogbejaard* oudere ouderen bewoner* senioren | elderly pensioner* senior_citizen* seniors | senior* rentner* bewohner* greis* hochbetagt* | personnes_agees octogenaire* resident* septuagenaire* habitant* | ancian* residente* vecino* jubilad* mayores',
  villagers:
    'dorp* inwoners bewoners gehucht | village* resident* hamlet* | dorf* einwohner* ortschaft* | village* habitants hameau* | pueblo* aldea* vecinos lugareno* habitantes',
  capital: 'hoofdstad* | capital_city | hauptstadt* | capitale | capital_del capital_de',
  outskirts:
    'voorstad* buitenwijk* randgemeente* wijk wijken | suburb* district outskirts neighbourhood* neighborhood* | vorort* vorstadt* stadtteil* bezirk* viertel | banlieue* quartier* faubourg* arrondissement | suburbi* distrito* afueras barrio barrios barriada*',
  region:
    'provincie* deelstaat* gewest* streek | province* provincial region* state_of | provinz* bundesland bundesstaat* region* landkreis* | province* provincial* region* departement* | provinci* region* departamento* comarca*',
  coastal:
    'kustplaats* kuststreek zeedijk* boulevard badplaats* | seaside resort* coastal waterfront | badeort* kusten* strandprom* | station_balneaire front_de_mer littora* | costero* costera* balneario* paseo_maritimo',
  night:
    'nachtelijk* vannacht | overnight nighttime | nachtlich* uber_nacht | nocturne* dans_la_nuit | nocturn* madrugada',
  dawn: 'dageraad ochtendgloren vroege_ochtend | dawn predawn early_hours | morgengrauen fruhmorgens | aube petit_matin | alba amanec*',
  houseprice:
    'huizenprijs* woningprijs* huizenmarkt* hypotheekrente | house_price* home_price* property_market mortgage_rate* | hauspreis* immobilienpreis* wohnungspreis* bauzins* | prix_des_logements immobilier* | precio_de_la_vivienda precios_de_la_vivienda inmobiliari*',
  construction:
    'bouw* nieuwbouw aannemer* | construction builder* building_site contractor* housebuild* | bau baustelle* bauarbeit* baufirma* neubau* | chantier* btp construction constructeurs_de | construccion constructora* obra_en obras albanil*',
  infrastructure: 'infrastructuur* viaduct* | infrastructure* | infrastrukt* | infrastruct* | infraestruct*',
  extremeweather:
    'extreem_weer knmi kmi code_rood weerswaarschuw* weeronline weerplaza weerman storm_code buienradar meteorolog* | extreme_weather met_office forecaster* weather_service severe_weather meteorolog* weather_bureau weather_warning weather_warnings named_storm | wetterdienst* dwd wetterwarnung* meteorolog* geosphere meteoschweiz extremwetter* | intemperie* meteo* evenement_climatique previsionnist* irm | temporal* aemet meteorolog* clima_extremo pronostico_del_tiempo',
  flightban:
    'luchtruim_dicht vliegverbod* | flight_ban no_fly airspace_closed grounded_flights | flugverbot* luftraum_gesperrt | interdiction_de_vol espace_aerien_ferme | prohibicion_de_vuelo cierre_del_espacio',
  nuclearplant:
    'kerncentrale* kernreactor* atoomcentrale* borssele doel_4 tihange kernenergie | nuclear_plant nuclear_power reactor* nuclear_plants small_modular sellafield | akw* reaktor* atommull* atomkraft* kernkraft* meiler endlager* | centrale_nucleaire centrales_nucleaires reacteur* epr nucleaire_civil flamanville edf_nucleaire tihange dechets_nucleaires | central_nuclear centrales_nucleares reactor* planta_nuclear almaraz residuos_nucleares',
  pipeline:
    'pijpleiding* gasleiding* oliepijp* nord_stream | pipeline* nord_stream | pipeline* gaspipeline* nord_stream | gazoduc* oleoduc* pipeline* | gasoducto* oleoducto* ducto*',
  cave: 'grot grotten grottenstelsel speleolo* | cave caves caver* caving pothole* speleolog* | hohle hohlen* | grotte* speleo* gouffre* | cueva* gruta* espeleolog* sima',
  lake: 'meer_van stuwmeer* plas | lake lakes reservoir* | see_in stausee* badesee* | lac lacs | lago lagos embalse* laguna*',
  shark: 'haai* | shark* | hai haie haiangriff* | requin* | tiburon*',
  lgbt: 'lhbt* homo* transgender* pride regenboog* genderident* non_binair* lesbisch* biseksu* dragqueen* drag_queen* | lgbt* gay transgender* same_sex pride lesbian* non_binary drag_queen* gender_identity conversion_therapy | lgbt* homosex* transgender* queer* lesbisch* schwul* csd regenbogen* trans_frau nichtbinar* geschlechtsident* | lgbt* homosex* transgenre* gay lesbien* homophob* marche_des_fiertes gays trans transidentit* queer | lgtb* lgbt* homosex* transexual* gay lesbian* transgenero trans homofob* no_binari*',
  garbage:
    'afval* vuilnis* vuilophal* zwerfafval huisvuil plastic_soep stortplaats* storthoop | garbage rubbish waste trash landfill bin_strike bins litter landfills recycling | abfall* deponie* recycling plastikmull mull mullabfuhr* mullverbrennung* mullhalde* mullberg* mullentsorg* | dechet* ordures poubelle* eboueur* decharge* recyclage | basura* residuos desechos vertedero* basureros reciclaje',
  municipal:
    'gemeente* wethouder* stadsbestuur raadslid | municipal* councillor* councilor* town_hall city_council town_council | gemeinde* stadtrat* stadtverwalt* kommunal* rathaus landrat | municipal* mairie commune* elu_local | ayuntamiento* concejal* municipal* municipio*',
  hunt: 'afschot afgeschoten jacht jagers jager afschieten jachtpartij afschotvergunning jagen jachtongeval beheerjacht schiet_wolf | cull* hunting hunt hunters hunter shot_dead_wolf hunted fox_hunt* trophy_hunt* | jager* jagd* geschossen_wolf abschuss* bejagung abgeschossen_wolf jagen erlegt | chasse chasseur* abattage tir_de chasser chasses abattre_loup tir_de_defense | caza cazador* sacrific* abatir cazar batida* monteria* abatido_lobo caceria cacerias',
  workaccident:
    'bekneld_raak* transportband arbeidsongeval | conveyor machinery workplace_accident health_and_safety | arbeitsunfall* forderband maschine_geraten | accident_du_travail tapis_roulant | accidente_laboral cinta_transportadora maquinaria',
  cyclist:
    'fiets* wielrijder* | cyclist* bicycle* bike | radfahrer* fahrrad* | cycliste* velo velos | ciclista* bicicleta*',
  lowest:
    'dieptepunt laagste | lowest all_time_low record_low | tiefststand* niedrigst* tiefpunkt | plus_bas au_plus_bas | minimo_historico mas_bajo minimos',
  railstrike:
    'spoorstaking* treinstaking* ns_staking ov_staking | rail_strike* train_strike* | bahnstreik* lokfuhrerstreik* | greve_sncf greve_a_la_sncf greve_des_controleurs | huelga_de_trenes huelga_ferroviaria',
  climber:
    'bergredding* bergtop* beklimm* everest klimmer* bergbeklimmer* alpinist* bergwandelaar* bergtocht mont_blanc himalaya bergsport* nepalese_berg | mountaineer* climber* everest summit_of peak hiker* alpinist* sherpa* himalaya* mont_blanc matterhorn abseil* | bergrett* bergwacht* bergsteiger* gipfel* tourengeher* skitour* alpinist* bergsteigen bergtour* wanderer* sherpa* himalaya* matterhorn mont_blanc kletterer* absturz_am_berg | alpinist* sommet_du everest himalaya cordee alpinisme randonneu* sherpa* mont_blanc cervin pgmh chute_en_montagne encorde* grimpeu* guide_de_haute | montanist* alpinist* everest escalad* himalaya andinista* sherpa* mont_blanc senderista* excursionista*',
  aircrew:
    'cabinepersoneel* piloten* grondpersoneel* stakend_personeel | cabin_crew ground_staff flight_attendant* | kabinenpersonal* bodenpersonal* cockpit flugbegleiter* bodenbeschaft* | personnel_navigant hotesses bagagist* pilotes equipages | tripulantes_de_cabina personal_de_tierra handling pilotos',
  wolf: 'wolf wolven wolvin wolvenroedel wolvenhek wolfswelp* roedel probleemwolf | wolf wolves | wolf wolfe wolfs wolfsrudel wolfin wolfsriss* wolfsabschuss problemwolf | loup loups louve louveteau* | lobo lobos loba lobezno* manada',
  whale:
    'walvis* potvis* dolfijn* bultrug* bruinvis* orka orkas | whale* dolphin* orca* humpback* porpoise* | wal wale wals walfang* buckelwal* pottwal* schwertwal* orca* delfin* schweinswal* | baleine* cachalot* dauphin* orque* cetace* rorqual* marsouin* | ballena* cachalote* delfin* orca* cetaceo* marsopa*',
  elephant: 'olifant* | elephant* | elefant* | elephant* | elefante*',
  lion: 'leeuw leeuwen leeuwin* tijger* luipaard* panter* poema jaguar* welpen_van | lion lions lioness* tiger* leopard* panther* puma cougar* jaguar* cheetah* | lowe lowen lowin* tiger* leopard* panther* puma jaguar* gepard* raubkatze* | lion lions lionne* lionceau* tigre* leopard* panthere* puma jaguar* guepard* felin* | leon leones leona tigre* leopardo* pantera* puma jaguar* guepardo* felino*',
  bear: 'beer beren berin berenaanval* panda reuzenpanda* ijsbeer ijsberen | bear bears grizzl* polar_bear* panda* | baren barin braunbar* eisbar* barenangriff* panda* problembar | ours ourse oursons ourson panda* | oso osos osa osezno* panda*',
  dog: 'honden *hond hondenbe* hondenaanval* pitbull* puppy* hondje* bijthond* | dog dogs puppy puppies pit_bull* xl_bully bully_xl bulldog* hound* | hund hunde hunden hundes hundebiss* hundehalt* kampfhund* welpe* listenhund* | chien* pitbull* molosse* chiot chiots | perro* cachorro_de perra canes pitbull*',
  cat: 'kat katten kater* poes poezen kitten* | cat cats kitten* feline* | katze* kater katzchen | chat chats chatte chaton* | gato* gata felino_domestico',
  horse:
    'paard* pony* ponies merrie veulen hengst manege | horse horses pony ponies foal* stallion mare stables | pferd* pony ponys stute hengst fohlen reiterhof | cheval chevaux poney* jument poulain centre_equestre equide* | caballo* yegua poni ponis potro',
  cow: 'koe koeien rundvee* kalf kalveren stier runderen stal_met vleeskalver* melkvee* | cow cows cattle calf calves bull bulls herd | kuh kuhe kuhen rinder rind stier* bulle* kalb kalber herde | taureau* veau veaux bovin* troupeau* vache vaches | toro toros ternero* bovino* reses novillo* hato vaca vacas',
  sheep:
    'schaap schapen* lam lammeren geit geiten herder kudde ezel* | sheep lamb lambs goat* shepherd flock donkey* | schaf schafe schafen lamm lammer ziege* schafer esel | mouton* brebis agneau* chevre* berger ane anes | oveja* cordero* cabra* burro* pastor rebano ovino*',
  pig: 'varken varkens biggen varkensstal wild_zwijn* zwijn* everzwijn* hert herten ree reeen eland* | pig pigs piglet* hog hogs boar boars deer moose elk stag | schwein schweine ferkel wildschwein* sau hirsch* reh rehe elch* | cochon* porcelet* sanglier* cerf cerfs chevreuil* biche elan_animal | cerdo cerdos lechon* jabali* ciervo* corzo* venado* alce*',
  bird: 'vogel vogels vogelsoort* zwaan zwanen ooievaar* meeuw* arend* gans uil uilen papegaai* pinguin* duif duiven kraanvogel* roofvogel* flamingo* | bird birds swan swans stork* gull gulls seagull* eagle* goose geese owl owls parrot* penguin* pigeon* flamingo* | vogel vogeln vogelart* schwan schwane storch* mowe* adler gans ganse eule* papagei* pinguin* taube tauben kranich* flamingo* zugvogel* | oiseau* cygne* cigogne* mouette* goeland* aigle* oie oies chouette* hibou* perroquet* manchot* pigeon* flamant* | ave aves pajaro* cisne* ciguena* gaviota* aguila* ganso* buho* loro loros pinguino* paloma* flamenco*',
  snake:
    'slang slangen python* adder krokodil* alligator* varaan hagedis* schildpad* reptiel* cobra | snake* python* adder viper* crocodile* alligator* lizard* turtle* tortoise* reptile* komodo cobra | schlange* python kobra krokodil* alligator* echse* schildkrot* reptil* kaiman | serpent* python vipere* crocodile* alligator* lezard* tortue* reptile* caiman* cobra | serpiente* piton vibora* cocodrilo* caiman* lagart* tortuga* reptil* cobra',
  monkey:
    'aap apen gorilla* chimpansee* orang_oetan* bonobo* makaak makaken baviaan bavianen | monkey* ape apes gorilla* chimp* orangutan* baboon* macaque* primate* | affe affen gorilla* schimpans* orang_utan* makake* pavian* menschenaffe* bonobo* | singe* gorille* chimpanze* orang_outan* babouin* macaque* primates | mono monos gorila* chimpance* orangutan* babuino* macaco* primate*',
  sealife:
    'zeehond* zeeleeuw* kwal kwallen octopus* inktvis* haring kabeljauw tonijn makreel paling walrus* oester* mossel* | seal_pup* seals sea_lion* walrus* jellyfish octopus* squid cod tuna mackerel herring eel eels oyster* mussel* lobster* | seehund* robbe* seelowe* walross* qualle* krake* tintenfisch* hering kabeljau thunfisch makrele* aal aale muschel* auster* | phoque* otarie* morse meduse* poulpe* pieuvre* calmar* morue cabillaud thon maquereau anguille* huitre* moule moules homard* | foca focas leon_marino leones_marinos morsa* medusa* pulpo* calamar* bacalao atun caballa anguila* ostra* mejillon* langostino*',
  rodent:
    'rat ratten muis muizen otter* muskusrat* eekhoorn* egel* konijn* haas hazen vos vossen das dassen wasbeer* nutria vleermuis* vleermuizen bever bevers | rat rats mouse mice rodent* beaver* otter* squirrel* hedgehog* rabbit* fox foxes badger* raccoon* bat bats | ratte* maus mause biber* otter fischotter* eichhornchen igel kaninchen hase hasen fuchs fuchse dachs dachse waschbar* nutria* fledermaus* | rat rats souris rongeur* castor* loutre* ecureuil* herisson* lapin* lievre* renard* blaireau* raton_laveur ragondin* | rata ratas raton roedor* castor* nutria* ardilla* erizo* conejo* liebre* zorro* tejon* mapache* murcielago*',
  forest:
    'bos bossen bosgebied* woud regenwoud* ontboss* houtkap gekapt kappen_van bomenkap amazonewoud | forest* woodland* rainforest* deforest* logging felled timber | wald walder waldern waldes regenwald* entwald* abholz* forst* holzeinschlag gerodet rodung* | foret* deforest* amazonie forestier* sylvicult* abattage_arbres | bosque* selva* deforest* tala_de talado forestal* reforest*',
  glacier:
    'gletsjer* ijskap* zeeijs poolijs permafrost smeltend | glacier* ice_sheet* ice_shelf sea_ice permafrost ice_cap* | gletscher* eisschild* meereis permafrost* polkapp* | glacier* calotte* banquise pergelisol permafrost fonte_des_glaces | glaciar* casquete* permafrost deshielo',
  coral:
    'koraal* rif great_barrier verbleking | coral* reef reefs great_barrier bleaching | korallen* riff great_barrier | corail coraux recif* blanchissement | coral corales arrecife* blanqueamiento',
  washedup:
    'aangespoeld* spoelt..aan spoelden..aan spoelde..aan aanspoelen gestrande_walvis strandt_op | washed_up washed_ashore washes_up wash_up beached stranding* | angespult* angeschwemmt* strandet strandete spult..an | echoue_sur echouee echoues echouees echouage* rejete_sur | varamiento* varada_en varado_en arrastrado_por encallad* encalla',
  invasive:
    'exoten exoot invasieve* plaagdier* woekert uitheems* ongedierte | invasive pest pests infestation plague_of | invasive schadling* neozo* plage_durch eingeschleppt* | invasive especes_invasives nuisible* invasion_de pullul* | invasora especies_invasoras plaga plagas infestacion',
  hottest:
    'warmste heetste warmterecord* hitterecord* opwarming* aarde_warmt | hottest warmest record_heat warming heat_record* | heisseste* warmste* hitzerekord* erderwarm* erwarmung | plus_chaude plus_chaud rechauffement record_de_chaleur records_de_chaleur | mas_calido mas_calida calentamiento record_de_calor',
  coldest:
    'koudste kouderecord koudegolf kou_inval koudefront poollucht | coldest big_freeze cold_weather | kalteste* kalteeinbruch kaltefront polarluft frostig* | plus_froid coup_de_froid | mas_fria masa_de_aire_polar frente_frio heladas',
  sealevel:
    'zeespiegel* el_nino la_nina poolijs_smelt oceanen kantelpunt* golfstroom | sea_level* el_nino la_nina oceans tipping_point* gulf_stream | meeresspiegel* el_nino la_nina kipppunkt* golfstrom weltmeer* | niveau_de_la_mer niveau_des_mers el_nino la_nina ocean oceans point_de_bascule | nivel_del_mar fenomeno_el_nino la_nina punto_de_inflexion',
  monsoon:
    'moesson* seizoensregen* | monsoon* seasonal_rain* rainy_season | monsun* regenzeit | mousson* saison_des_pluies | monzon* estacion_lluviosa temporada_de_lluvias',
  foodsafety:
    'glasscherf* glasdeeltjes glassplinter* stukjes_plastic stukjes_glas metaaldeeltjes stukjes_metaal allergeen* niet_eten niet_consumeren nvwa favv voedselwaarschuwing houdbaarheidsdatum | glass_fragments pieces_of_glass pieces_of_plastic pieces_of_metal undeclared allergen* do_not_eat food_standards fda_recall food_safety product_recall recalled_products | glassplitter* glasscherben plastikteil* metallteil* kunststoffteil* fremdkorper* allergen* nicht_verzehr* lebensmittelwarn* bvl nicht_deklariert* | morceaux_de_verre morceaux_de_plastique morceaux_de_metal corps_etrangers allergene* ne_pas_consommer ne_plus_consommer rappelconso rappel_de_produit rappel_produit afsca | fragmentos_de_vidrio trozos_de_plastico trozos_de_metal alergeno* no_consumir aesan seguridad_alimentaria alerta_alimentaria no_declarad*',
  babymilk:
    'babyvoeding flesvoeding zuigelingenvoed* babymelk* melkpoeder cereulide | baby_formula infant_formula baby_food formula_milk baby_milk cereulide | babynahrung sauglingsnahrung babymilch* milchpulver sauglingsmilch* cereulid* | lait_infantile laits_infantiles lait_en_poudre lait_pour_bebe cereulide aliments_pour_bebe | leche_infantil formula_infantil leche_de_formula leche_en_polvo cereulida alimentos_para_bebe',
  dairy:
    'melk* zuivel* kaas eieren boter rauwmelkse | milk dairy cheese eggs butter | milch* molkerei* kase rohmilch* eier butter | lait laitier* fromage* oeufs beurre | leche lacteo* queso* huevos mantequilla',
  fruit:
    'fruit groente* aardappel* tomaten olijfolie chocola* frisdrank* wijn wijnbouw* | fruit vegetable* potato* tomato* olive_oil chocolate soft_drink* wine vineyard* | obst gemuse* kartoffel* tomaten olivenol schokolade* wein winzer* weinbau* | fruits legumes pomme_de_terre pommes_de_terre tomates huile_olive chocolat* vin vins viticult* vigneron* | fruta* verdura* patata* tomate* aceite_de_oliva chocolate* vino vinos viticult* vinedo*',
  pfas: 'pfas microplastic* asbest* chemours forever_chemicals dioxine* lood_in pesticide* glyfosaat bestrijdingsmid* | pfas microplastic* asbestos forever_chemicals dioxin* lead_in pesticide* glyphosate | pfas mikroplastik* asbest* ewigkeitschem* dioxin* pestizid* glyphosat* | pfas microplastique* amiante polluants_eternels dioxine* pesticide* glyphosate acetamipride | pfas microplastico* amianto quimicos_eternos dioxina* pesticida* glifosato plaguicida*',
  mentalhealth:
    'ggz psychiatr* depressie* mentale_gezondheid psychische psycholo* verward_persoon | mental_health psychiatr* psycholog* | psychiatr* psychische psycholog* psychotherap* seelisch* | sante_mentale psychiatr* psycholog* | salud_mental psiquiatr* psicolog*',
  dementia:
    'dementie* alzheimer* parkinson* | dementia* alzheimer* parkinson* | demenz* alzheimer* parkinson* | demence* alzheimer parkinson | demencia* alzheimer parkinson',
  diabetes:
    'diabetes* suikerziekte obesitas overgewicht | diabetes diabetic* obes* overweight | diabetes* fettleibig* ubergewicht* adipositas | diabet* obes* surpoids | diabet* obes* sobrepeso',
  overdose:
    'overdosis overdoses lachgas* fentanyl* | overdos* nitrous laughing_gas fentanyl* | uberdosis lachgas* fentanyl* | surdose* protoxyde* opioide* fentanyl* | oxido_nitroso opioide* fentanil*',
  clinicaltrial:
    'klinische_studie* medicijnonderzoek proefpersonen doorbraak_in_behandeling geneesmiddelenbureau ema toegelaten_medicijn gentherapie | clinical_trial* drug_trial* trial_results placebo phase_three gene_therapy fda_approv* ema | klinische_studie* placebo arzneimittelagentur ema fda zulassung_fur gentherapie | essai_clinique essais_cliniques placebo therapie_genique ema has fda mise_sur_le_marche | ensayo_clinico ensayos_clinicos placebo terapia_genica ema fda agencia_del_medicamento',
  malpractice:
    'medische_fout* medische_missers calamiteit_in_ziekenhuis tuchtcollege tuchtrechter inspectie_gezondheidszorg verkeerde_diagnose igj | malpractice struck_off misdiagnos* botched medical_error* | arztefehler kunstfehler fehldiagnose* pfusch behandlungsfehl* | erreur_medicale faute_medicale erreurs_medicales erreur_de_diagnostic ordre_des_medecins | negligencia* error_medico mala_praxis errores_medicos',
  medicineshortage:
    'medicijntekort* tekort_aan_medicijnen | drug_shortage* medicine_shortage* | arzneimittelmang* lieferengpass* medikamentenmang* | penurie* | falta_de_medicamentos desabastec*',
  fertility:
    'spermadonor* vruchtbaarheid* ivf donorzaad draagmoeder* embryo* geboortecijfer* | sperm_donor* fertility ivf surroga* embryo* birth_rate* | samenspend* fruchtbarkeit* kunstliche_befruchtung leihmutter* embryo* geburtenrate* | donneur_de_sperme fertilite fecondation* pma gpa embryon* natalite fecondite | donante_de_semen fertilidad fecundacion subrogad* embrion* tasa_de_natalidad',
  oldest:
    'oudste jarige_honderdplusser* levensverwachting | oldest supercentenarian* centenarian* life_expectancy longevity | alteste* hochstes_alter lebenserwartung* hundertjahrig* | doyen* plus_vieille plus_vieux supercentenaire* centenaire* esperance_de_vie | mas_longev* mas_viejo mas_vieja mas_anciana centenari* esperanza_de_vida supercentenari*',
  coma: 'coma reanim* gereanimeerd stabiele_toestand | coma critical_but life_support resuscitat* out_of_danger stable_condition | koma reanimier* wiederbeleb* ausser_lebensgefahr stabiler_zustand | coma entre_la_vie reanim* hors_de_danger etat_stationnaire | coma riesgo_de_vida reanimar reanimacion fuera_de_peligro estable_dentro',
  waitinglist:
    'wachtlijst* wachttijd* zorgtekort | waiting_list* waiting_times | wartezeit* wartelist* personalmangel pflegenotstand | listes_attente liste_attente delais_attente deserts_medicaux desert_medical | lista_de_espera listas_de_espera',
  healthinsurance:
    'zorgpremie* eigen_risico zorgkosten basispakket zorgverzekering* | health_insurance obamacare medicare medicaid premiums | krankenkasse* krankenversich* zusatzbeitrag* gesundheitsreform | assurance_maladie mutuelle* securite_sociale franchises_medicales | seguro_medico seguro_de_salud seguridad_social obamacare medicaid',
};
