import type { Concepts } from './concepts.ts';

/** Disasters, weather, accidents and transport. */
export const disasters: Concepts = {
  quake:
    'aardbev* beving bevingen zeebeving | earthquake* quake* temblor tremor* | erdbeben* beben seebeben | seisme* sismique tremblement_de_terre secousse* | terremoto* sismo* seismo temblor',
  aftershock: 'naschok* nabeving* | aftershock* | nachbeben | replique* | replica*',
  magnitude:
    'magnitude kracht_van schaal_van_richter | magnitude richter | magnitude richterskala der_starke starke_von | magnitude richter | magnitud richter',
  tsunami:
    'tsunami* vloedgolf* | tsunami* | tsunami* flutwelle* | tsunami* raz_de_maree | tsunami* maremoto*',
  volcano:
    'vulkaan* uitbarsting* aswolk* lava | volcan* erupt* lava ash_cloud | vulkan* eruption* lava aschewolke* | volcan* eruption lava cendres | volcan* erupcion* lava ceniza*',
  flood:
    'overstrom* *overstroming* watersnood* hoogwater wateroverlast ondergelopen | flood* inundat* high_water | uberschwemm* uberflut* hochwasser* flut fluten *flut sturmflut | inondation* inonde* crue crues | inundacion* inundad* riada* desbordam*',
  storm:
    'storm storme* orkaan* orkan* tyfoon* cycloon* noodweer *storm | storm* hurricane* typhoon* cyclone* gale gales | sturm sturme* orkan* taifun* zyklon* hurrikan* unwetter* *sturm | tempete* ouragan* typhon* cyclone* | tormenta* huracan* tifon* ciclon* temporal borrasca*',
  tornado: 'tornado* windhoos windhozen | tornado* twister* | tornado* windhose* | tornade* | tornado*',
  heat: 'hitte* hittegolf* bloedheet | heat heatwave* | hitze* hitzewelle* | canicule* vague_de_chaleur chaleur* | ola_de_calor calor',
  drought: 'droogte* | drought* | durre* trockenheit | secheresse* | sequia*',
  snow: 'sneeuw* ijzel gladheid winterweer | snow* blizzard* black_ice | schnee* glatteis wintereinbruch glatte | neige* verglas | nieve* nevada* nevado*',
  frost:
    'vorst vriest vrieskou koude* ijskoud kou | frost* freez* cold_snap | frost* kalte* kaltewelle | gel froid vague_de_froid grand_froid | helada* frio ola_de_frio',
  rain: 'regen* regenval neerslag stortbui* stortregen* wolkbreuk | rain rains rainfall downpour* torrential | regen* niederschlag* starkregen dauerregen | pluie* precipitations pluies averse* | lluvia* precipitacion* aguacero*',
  wind: 'wind* windstoten rukwind* | wind winds gusts | wind windboen boen orkanboen | vent vents rafales | viento* rachas rafagas',
  fog: 'dichte_mist mist mistbank* | fog foggy | nebel* | brouillard* | niebla*',
  landslide:
    'aardverschuiv* modderstro* grondverschuiv* | landslide* mudslide* mudflow* landslip | erdrutsch* schlammlawine* murgang* hangrutsch* | glissement_de_terrain glissements_de_terrain coulee_de_boue coulees_de_boue eboulement* | deslizamiento* alud aludes corrimiento* derrumbe_de_tierra deslave*',
  avalanche: 'lawine* | avalanche* | lawine* schneebrett* | avalanche* | avalancha*',
  wildfire:
    'bosbrand* natuurbrand* heidebrand* | wildfire* bushfire* forest_fire* | waldbrand* buschfeuer* buschbrand* vegetationsbrand* | feux_de_foret incendies_de_foret feu_de_foret incendie_de_foret | incendios_forestales incendio_forestal',
  fire: 'brand branden *brand vuurzee uitgebrand brandweer* in_de_as vlammen vlammenzee | fire fires blaze* ablaze inferno firefight* flames burned burnt gutted | brand brande* feuer feuerwehr* grossbrand flammen ausgebrannt *brand | incendie* feu pompiers brasier flammes brule* | incendio* fuego bomberos llamas quemad* calcinad*',
  smoke: 'rook rookwolk* rookontwikkeling | smoke | rauch* rauchwolke* | fumee* | humo humareda',
  blast:
    'explos* ontploff* knal knallen *explosie ontplof* | explosion* explod* blast* boom_heard loud_bang | explos* detonation* detonier* knall verpuffung | explosion* explose* deflagration* detonation* | explosion* explota* estall* detonacion*',
  gasleak:
    'gaslek* gasexplos* gasleiding* | gas_leak* gas_explos* gas_pipe | gasleck* gasexplos* gasaustritt gasleitung | fuite_de_gaz explosion_de_gaz conduite_de_gaz | fuga_de_gas explosion_de_gas escape_de_gas',
  collapse:
    'ingestort* instort* stort_in stortte_in | collaps* caved_in cave_in | einsturz* eingesturz* sturzt_ein sturzte..ein | effondr* ecroul* | derrumb* colaps* desplom* hundimiento',
  mine: 'mijn mijnwerk* mijnramp *mijn | mine miner miners mining_disaster coal_mine | bergwerk* grube grubenungl* bergleute mine minen kumpel bergarbeiter | mine mines mineurs coup_de_grisou creuseur* | mina minas minero* mineros',
  dam: 'dam stuwdam* dijk dijken dijkdoorbraak damdoorbraak | dam dams levee* dike* | damm staudamm* deich* staumauer | barrage* digue* | presa presas dique* represa',
  evacuate:
    'evacu* ontruim* | evacu* | evakui* geraumt raumung* evakuierung | evacu* evacuation* | evacu* desaloj*',
  rescue:
    'gered redding* reddings* redden reddingswerk* levend_uit | rescu* saved pulled_alive lifeboat | gerettet rettung* retter* bergen geborgen bergung* seenot* | sauvet* secours secouriste* sauve sauves rescape* | rescat* salvament* socorrist* salvad*',
  trapped:
    'bedolven vastzit* puin ingesloten opgesloten opgesl* vastgezeten | trapped buried stranded rubble stuck | verschuttet* trummer* eingeschlossen festsitz* eingeklemmt | pieges piege bloques ensevel* decombres coinces | atrapad* sepultad* escombros varad*',
  missing:
    'vermist* vermissing zoekactie* spoorloos | missing unaccounted search_for searching disappear* | vermisst* suche suchaktion* verschwunden | disparu* disparition recherches introuvable | desaparecid* desaparicion busqueda',
  dead: 'dood dode doden doodgesc* omgekomen gedood gedode overled* dodelijk* *doden dodental sterf* stierf gestorven sterven vermoord* levenloos leven_gekomen | dead death deaths died dies kill* fatal* deadly toll dying perish* lives_lost claimed_lives lost_their_lives | tot tote toten toter getotet todlich* todes* gestorben starb sterben stirbt tod todesopfer* ums_leben verstorben* | mort morts mortel* mortes morte tue tues tuee tuees deces decede* deced* bilan meurt peri perdu_la_vie | muert* muere* murio murieron fallec* mortal* fatal* mata matan mato falleci* perdido_la_vida',
  hurt: 'gewond* zwaargewond* lichtgewond* *gewonden | injur* wounded hurt | verletz* verwundet* schwerverletz* | bless* | herid* lesionad*',
  survivor: 'overlev* | surviv* | uberleb* | survivant* survecu rescape* | sobrevivi*',
  victim: 'slachtoffer* | victim* casualt* | opfer* | victime* | victima*',
  damage:
    'schade *schade beschadig* verwoest* vernield* ravage | damag* destroy* devastat* destruct* wreck* | schaden sachschaden beschadig* zerstor* verwust* verheer* | degats dommage* detrui* degradation* endommag* ravag* devast* | dano* destru* destroz* devast* averiad*',
  blackout:
    'stroomstoring* stroomuitval zonder_stroom black_out | blackout* power_cut* power_outage* without_power outage* | stromausfall* ohne_strom blackout* stromnetz | panne_d_electricite panne_de_courant coupure* sans_electricite prive* | apagon* sin_luz corte_de_luz sin_electricidad sin_suministro',
  outage:
    'storing* *storing | outage* glitch | storung* *ausfall panne ausfall | panne pannes dysfonctionnement* | averia* fallo_informatico interrupcion* caida_del_servicio',
  emergency:
    'noodtoestand ramp noodsituatie calamiteit rampgebied | emergency disaster catastroph* | notstand* ausnahmezustand katastrophe katastrophen | etat_d_urgence urgence catastrophe* etat_de_catastrophe | emergencia* catastrof* desastre* estado_de_alarma',
  aid: 'hulp noodhulp hulpgoederen hulpverlen* hulporganisat* hulpkonvooi* hulpkonvooien | aid relief humanitarian convoy | hilfe hilfsguter hilfsorganis* nothilfe humanitar* | aide humanitaire* secours convoi | ayuda humanitari* socorro',
  famine:
    'hongersnood* honger ondervoed* | famine* hunger starv* malnutr* | hungersnot* hunger unterernahr* | famine* faim malnutrition | hambruna* hambre desnutri*',
  alert:
    'code_rood code_oranje weeralarm alarmfase waarschuwing* waarschuw* | red_alert red_warning amber_warning alert* warning* warn* | warnung* alarmstufe* warnstufe* warn* gewarnt unwetterwarnung | alerte* vigilance vigilance_rouge vigilance_orange avertiss* met_en_garde mise_en_garde | alerta* aviso aviso_rojo advert* advierte*',
  plane:
    'vliegtuig* toestel passagiersvliegtuig* *vliegtuig boeing airbus | plane* aircraft jet airliner* jetliner boeing airbus | flugzeug* maschine passagierflugzeug* *flugzeug boeing airbus flieger | avion* appareil boeing airbus avion_de_ligne | avion* aeronave* boeing airbus avioneta*',
  flight:
    'vlucht vluchten luchtvaart* vliegverkeer | flight* aviation air_traffic | flug fluge flugverkehr luftfahrt* fluge | vols trafic_aerien aviation | vuelo* aviacion trafico_aereo',
  airport:
    'luchthaven* vliegveld* airport schiphol zaventem | airport* runway | flughafen* airport landebahn startbahn | aeroport* | aeropuerto* pista_de_aterrizaje',
  crash:
    'neergestort* stort_neer stortte_neer crash* verongeluk* vliegramp neerstort* | crash* plane_crash went_down came_down | absturz* abgesturzt* sturzt_ab sturzte..ab | crash* s_est_ecrase ecrase s_ecrase* | se_estrell* estrellado estrello accidente_aereo siniestro_aereo',
  landing:
    'noodlanding* voorzorgslanding | emergency_landing belly_landing | notlandung* notgelandet notlanden | atterrissage_d_urgence atterrissage | aterrizaje_de_emergencia aterrizaje',
  helicopter:
    'helikopter* heli | helicopter* chopper | hubschrauber* helikopter* | helicoptere* | helicoptero*',
  train:
    'trein* *trein spoor spoorverkeer spoorweg* | train trains rail railway* carriage* | zug zuge bahn bahnverkehr bahnstrecke schiene* eisenbahn* regionalzug* schnellzug* guterzug* nachtzug* | train trains ferroviaire* rail tgv | tren trenes ferroviari* ferrocarril* vagon*',
  derail: 'ontspoor* ontspoord* | derail* | entgleis* | derail* deraillement | descarril*',
  bus: 'bus bussen *bus touringcar* autobus* schoolbus | bus buses coach_crash minibus* | bus busse* reisebus* busungl* kleinbus* | bus autocar* autobus car_scolaire minibus | autobus* autocar* bus microbus* autobuses',
  truck:
    'vrachtwagen* truck* vrachtauto* trucker* | truck* lorry lorries tractor_trailer | lastwagen* lkw laster* sattelzug | camion* poids_lourd* | camion* trailer camionero*',
  ship: 'schip schepen *schip vrachtschip* containerschip* vaartuig* boot boten | ship ships vessel* boat boats freighter* cargo_ship | schiff schiffe* *schiff frachter* boot boote *frachter | navire* bateau* cargo porte_conteneurs embarcation* | barco* buque* carguero* embarcacion* navio* patera* lancha',
  ferry:
    'veerboot* veerpont* veer veerdienst* ferry | ferry ferries | fahre fahren fahrschiff* fahrungl* autofahre | ferry ferries traversier bac | ferry transbordador* ferri',
  sink: 'gezonken zinkt zonk kapseis* gekapseisd vergaan omgeslagen schipbreuk* gekap* | sink* sank sunk capsiz* shipwreck* overturn* | gesunken sinkt sank untergang* untergegangen gekentert kenter* havari* | naufrage* coule chavir* coulent sombre | naufrag* hund* zozobr* volco',
  tanker:
    'tanker* olietanker* | tanker* | tanker* oltanker* | petrolier* tanker* | petrolero* buque_cisterna',
  collision:
    'botsing* botst* gebotst botsen aanvar* aanrijd* aangereden kettingbotsing | collision* collid* crash* pile_up rammed slam* | zusammenstoss* kollision* kollidier* kollid* massenkarambolage zusammengestossen gerammt aufpralls | collision* percut* carambolage heurt* accrochage | colision* choque* choco chocar* chocan colisiona*',
  accident:
    'ongeluk* ongeval* verkeersongeluk *ongeluk | accident* crash* | unfall* ungluck* verkehrsunfall *unfall *ungluck | accident* | accidente* siniestro',
  bridge:
    'brug bruggen *brug viaduct | bridge* viaduct overpass | brucke* *brucke | pont ponts viaduc | puente* viaducto',
  tunnel: 'tunnel* | tunnel* | tunnel* | tunnel* | tunel*',
  metro: 'metro* | subway underground metro tube | u_bahn metro s_bahn | metro | metro suburbano',
  road: 'snelweg* | motorway* highway* road interstate freeway | autobahn* strasse* landstrasse | autoroute* route routes | autopista* carretera* autovia*',
  jam: 'file files verkeersinfarct verkeerschaos | traffic_jam* gridlock tailback* | stau staus verkehrschaos | embouteillage* bouchons | atasco* embotellamiento*',
  passenger:
    'passagier* reizigers inzittenden opvarenden | passenger* travellers aboard commuter* | passagier* reisende* insassen fahrgast* an_bord | passager* voyageur* a_bord | pasajero* viajero* a_bordo',
  pilot: 'piloot piloten | pilot pilots | pilot piloten | pilote* | piloto*',
  cancel:
    'afgelast* geannuleerd* annul* geschrapte_vluchten | cancel* called_off axed scraps scrapped | abgesagt* absage* annulli* | annul* | cancel* suspend* anul*',
  delay:
    'uitgesteld* uitstel* vertrag* verschoven uitstellen | delay* postpon* put_off | verschob* verschieb* verzoger* vertagt* verspat* | report* retard* repouss* ajourn* differe | aplaz* retras* pospon* demora*',
  port: 'haven havens *haven | port ports harbour* harbor* | hafen hafens *hafen | port portuaire | puerto* portuari*',
  canal: 'kanaal suezkanaal | canal | kanal suezkanal | canal | canal',
  beach:
    'strand* kust kustplaats* | beach* coast coastal shore* | strand* kuste* | plage* cotes littoral | playa* costa costas litoral',
  pollution:
    'vervuil* olielek* milieuramp giftig* verontreinig* | pollut* oil_spill toxic contaminat* | verschmutz* olteppich olpest giftig* verseuch* | pollution* maree_noire toxique* contamin* | contamin* vertido* toxic* derrame*',
  mountain:
    'berg bergen bergbeklim* alpin* klimmer* | mountain* climber* mountaineer* | berg berge bergsteiger* gipfel alpin* | montagne* alpinist* randonneur* | montana* alpinist* montanero* escalador*',
  drown: 'verdronk* verdrink* | drown* | ertrunken ertrink* ertrank | noye* noyade* | ahogad* ahog*',
  building:
    'gebouw* flat flatgebouw* woning* pand appartement* huis huizen | building* apartment* tower_block houses | gebaude* wohnhaus* hochhaus* mehrfamilienhaus wohnung* haus hauser | immeuble* batiment* logement* maison maisons | edificio* vivienda* bloque casa casas',
  nightclub:
    'nachtclub* discotheek* disco | nightclub* disco discotheque | nachtclub* disko* diskothek* | boite_de_nuit discotheque* | discoteca* club_nocturno',
  factory:
    'fabriek* *fabriek productielocatie | factory factories plant plants | fabrik* werk werke *werk produktionsstatte | usine* site_de_production | fabrica* planta factoria',
  car: 'auto autos auto_s personenauto* wagen | car cars vehicle* | auto autos fahrzeug* pkw | voiture* vehicule* | coche* vehiculo* automovil',
};
