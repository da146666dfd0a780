import type { Concepts } from './concepts.ts';

/** Goods, places of work, parties, science, machines, culture, schools, and acts that any news may tell of. */
export const things: Concepts = {
  extend:
    'verleng* langer_van_kracht rekt verruimt | extend* extension prolong* lengthen* renew renews renewed | verlanger* langer_gelten ausgeweitet weitet..aus | prolong* prorog* rallong* reconduit_pour | prorrog* prolong* amplia extiende extendid* extension_de amplian ampliacion',
  halt: 'stilgelegd ligt_stil liggen_stil stil_gelegd platgelegd lam stil_ligt stopgezet platliggen plat stilstaan stilgevallen opgeschort staakt_productie stilleggen legt..stil stilstand tijdelijk_gestopt gepauzeerd bevroren stopt_met halt_toegeroepen opschorting schort..op schortte..op lamgelegd verlamd pauzeert | halt* standstill paralys* grounded suspends ground_to_a shut_down brought_to_a freeze freezes suspending on_hold shelv* paused stopped suspended stoppage idle idled freezing | lahm* stillstand legt..still eingestellt gestoppt stoppt stopp auf_eis unterbrochen stilllegen stehen_still steht_still ausgesetzt aussetzen ruht ruhen gestrichen gestoppte unterbricht unterbrechung aussetzung setzt..aus pausiert eingefroren einfrieren stellt..ein stilllegung kommt..zum_erliegen zum_erliegen | paralys* a_arret interromp* interruption stoppe* suspend* suspension gele gelee mis_a_arret bloque arrete_ses mise_a_arret gel_des met_en_pause cesse_ses | paraliz* paralis* interrump* suspend* congel* detien* frena deten_la detener frenan cesa_sus suspension',
  reelect:
    'herkozen herverkiez* | re_elect* reelect* second_term | wiedergewahlt* wiederwahl zweite_amtszeit | reelu* reelection second_mandat | reelegid* reeleccion segundo_mandato',
  midterms:
    'tussentijdse* midterm* | midterm* | zwischenwahl* midterm* | midterm* mi_mandat | medio_mandato intermedias',
  farright:
    'extreemrechts* radicaal_rechts* | far_right hard_right | rechtsextrem* rechtsnational* rechtspopul* | extreme_droite | ultraderech* extrema_derecha',
  socialdemocrats: 'sociaaldemocra* | social_democrat* | sozialdemokrat* | social_democrat* | socialdemocra*',
  democrats: 'democraten democraat | democrat democrats | demokraten demokrat | democrates | democratas',
  republicans: 'republikein* | republican republicans | republikaner* | republicain* | republicano*',
  labour:
    'labour arbeiderspartij | labour labor_party | labour labourpartei | travaillistes labour | laboristas laborismo',
  governor:
    'gouverneur* | governor* gubernator* | gouverneur* landeshauptmann landeshauptfrau landeshauptleute | gouverneur* gouvernorat* | gobernador*',
  commander:
    'commandant* bevelhebber* legerleider | commander* army_chief military_chief | kommandeur* befehlshaber* kommandant* | commandant* chef_militaire | comandante* jefe_militar',
  guarantee:
    'garantie* veiligheidsgara* veiligheidswaar* | guarantee* safeguards | garantie* sicherheitsgara* | garantie* | garantia*',
  settlement:
    'nederzetting* kolonist* | settlements settler* | siedlung* siedler* | colonie colonies colons | asentamiento* colono* colonias',
  inspector:
    'inspecteur* inspectie* arbeidsinspectie controleurs | inspector* inspection* | inspektor* inspektion* kontrolleur* kontrollen | inspecteur* inspection* controleur* | inspector* inspeccion*',
  debate:
    'debat* tv_debat* kamerdebat* | debate* debating | debatte* debattier* tv_duell* streitgesprach* aussprache | debat* face_a_face | debate* debatir',
  speech:
    'toespraak* rede troonrede* speech spreekt..toe sprak..toe kersttoespraak* | speech* keynote addresses_nation addresses_parliament | rede ansprache* weihnachtsansp* wandte_sich..an | discours allocution* prononce_un adresse_a | discurso* alocucion mensaje_de_navidad pronuncio_un',
  generalstrike:
    'algemene_staking nationale_staking | general_strike | generalstreik* | greve_generale greve_nationale | huelga_general paro_general',
  rocket:
    'raket raketten draagraket* booster raketmotor boosters falcon starship starliner | rocket rockets booster launcher rocketry falcon long_march new_glenn | rakete raketen tragerrakete* booster raketenstufe* falcon ariane_6 raketentrieb* | fusee fusees falcon ariane_6 | cohete* lanzador falcon ariane_6',
  lander:
    'lander maanlander maanlanding* landingsmodule landt_op_de_maan marslander | lander moon_landing landers soft_landing touchdown | landegerat* mondlander mondlandung* landemodul sonde_auf_dem | atterrisseur* alunisseur* alunissage* alunit* module_lunaire alunir | modulo alunizador* alunizaje aterrizador aterrizo_en_la_luna alunizar',
  jewel:
    'juweel juwelen sieraad sieraden broche kroonjuwel* diamant* halsketting ketting ring edelsteen* juwelier* juwelenroof diadeem tiara horloge* smaragd* saffier* robijn* parel* briljant* | jewel* brooch tiara diamond* necklace gem gems ring brooches sapphire* emerald* ruby pearl pearls diadem watch_collection luxury_watch* necklaces | juwel* schmuck* brosche* diamant* collier kette ring edelstein* kronjuwel* diadem saphir* smaragd* rubin* perle* luxusuhr* | bijou* broche joyau* diamant* collier bague pierres_precieuses joaill* diademe saphir* emeraude* rubis perle perles couronne_imperatrice montres_de_luxe | joya* broche diamante* collar anillo gemas broches alhaja* joyeria* joyero* diadema zafiro* esmeralda* rubi perla perlas tiara relojes_de_lujo',
  tools: 'gereedschap* werktuig* | tools tool | werkzeug* | outil* | herramient*',
  tankertruck:
    'tankwagen* tankauto | tanker_truck fuel_tanker tank_truck | tanklaster* tankwagen tanklastzug | citerne* | cisterna pipa',
  fuel: 'brandstof* benzine diesel | fuel petrol gasoline diesel | treibstoff* benzin diesel kraftstoff* | carburant* essence gazole | combustible* gasolina diesel',
  refinery: 'raffinaderij* | refiner* | raffinerie* | raffinerie* | refineria*',
  warehouse:
    'loods magazijn opslag* | warehouse* depot storage | lager lagerhalle* depot* | entrepot* depot | almacen* deposito*',
  chemicals: 'chemisch* chemie* | chemical* | chemie* chemisch* | chimi* | quimic*',
  grain:
    'graan* tarwe | grain wheat corn maize | getreide* weizen mais | cereal* ble | grano* trigo cereal* maiz',
  coffee: 'koffie* | coffee | kaffee* | cafe | cafe',
  cocoa: 'cacao* | cocoa | kakao* | cacao | cacao',
  soy: 'soja* | soy soya soybean* | soja* | soja | soja',
  rareearths: 'zeldzame_aard* | rare_earth* | seltene_erden seltener_erden | terres_rares | tierras_raras',
  metals:
    'kobalt koper lithium nikkel | cobalt copper lithium nickel | kobalt* kupfer* lithium* nickel* | cobalt cuivre lithium nickel | cobalto cobre litio niquel',
  goldprice:
    'goudprijs* goud | gold_price* bullion | goldpreis* goldmine* | once_d_or mine_d_or prix_de_l_or | precio_del_oro mina_de_oro',
  fishing:
    'visser* visvangst* visquota kotter* viskotter* vangstquot* vissector garnalen* | fishing seafood fisher* trawling quotas_fish catch_quota* shrimp* angler* | fischer* fangquote* kutter krabbenfischer* angler* fischfang* | peche pecheur* chalut* | pesca pesquer* pescador* marisco faenar cofradia* arrastrero*',
  beer: 'bier brouwer* biertje* pils heineken ab_inbev | beer brewer* brewing heineken ab_inbev pint pints | bier brauer* heineken ab_inbev pils bierabsatz | biere brasseur* brasserie* bieres heineken ab_inbev | cerveza* cervecer* heineken ab_inbev',
  dividend: 'dividend* | dividend* | dividende* sonderdividende | dividende* | dividendo*',
  buyback:
    'aandeleninkoop inkoopprogramma* | buyback* buy_back share_repurchase | aktienruckkauf* ruckkaufprogramm | rachat_actions rachats_actions | recompra*',
  stake:
    'belang belangen aandeelhouder* privatiser* | stake stakes shareholder* privatis* privatiz* | anteil* beteiligung* aktionar* privatisier* | participation actionnaire* part_du_capital privatis* | participacion accionista* privatiz*',
  insurer:
    'verzekeraar* zorgverzeker* | insurer* insurance | versicher* | assureur* assurance* | aseguradora* seguros',
  mortgage: 'hypothe* | mortgage* | hypothek* | hypothec* credit_immobilier | hipoteca*',
  post: 'postbode* postbedrijf postnl bpost pakket* bezorger* briefpost | postal mail post_office parcel* usps letter_delivery postman deliveries courier* | briefzustell* brieftrager* paket* post_ag dhl briefe postbote* zusteller* deutsche_post | courrier postier* la_poste colis facteur* courriers livreur* bureau_de_poste colissimo | correos cartero* paquete_postal repartidor* paqueteria servicio_postal',
  airtraffic:
    'luchtruim luchtverkeersle* verkeerstoren skeyes lvnl eurocontrol | air_traffic_control* airspace controllers air_traffic nats eurocontrol control_tower | flugsicherung* luftraum fluglotse* luftverkehr dfs eurocontrol tower skyguide austro_control | controle_aerien controleurs_aeriens espace_aerien aiguilleur* controleur_aerien tour_de_controle eurocontrol dgac ciel_aerien trafic_aerien | control_aereo controladores espacio_aereo controlador_aereo torre_de_control eurocontrol enaire trafico_aereo',
  baggage:
    'bagage* koffer koffers handbagage ruimbagage | baggage luggage suitcase* carry_on bags | gepack* koffer koffern handgepack | bagage* bagagiste* valise valises soute | equipaje* maletas maleta',
  levelcrossing:
    'overweg spoorwegovergang spoorboom slagbomen spoorwegovergangen | level_crossing grade_crossing railway_crossing rail_crossing level_crossings | bahnubergang* bahnschranke* | passage_a_niveau passages_a_niveau | paso_a_nivel pasos_a_nivel',
  cablecar:
    'kabelbaan* skilift* stoeltjeslift gondel gondels kabelspoor | cable_car* gondola* ski_lift funicular chairlift* cable_cars aerial_tramway ski_lifts cableway | seilbahn* gondel* skilift* sessellift* luftseilbahn* standseilbahn* | telepherique* telecabine* telesiege funiculaire telesieges teleski | teleferico* telesilla funicular telecabina* telesillas funiculares telesquies',
  nursery:
    'verpleeghuis* zorginstelling bejaardentehuis verzorgingshuis* verpleeghuizen woonzorgcentr* rusthuis* zorgcentrum bejaardenzorg | nursing_home care_home retirement_home nursing_homes care_homes aged_care hospice | pflegeheim* altenheim* seniorenheim altersheim* altenpflege* seniorenresid* hospiz | maison_de_retraite ehpad* maisons_de_retraite maison_de_repos | residencia_de_ancianos geriatrico residencias_de_ancianos asilo_de_ancianos geriatricos residencia_de_mayores',
  maternity:
    'kraam* verlosk* geboortezorg | maternity neonatal obstetric* | geburtsklinik entbindungs* kreisssaal geburtshilfe neonatolog* | maternite* neonatal* sage_femmes obstetri* | maternidad* neonatal* obstetric* paritorio',
  market:
    '*markt marktplein | market markets_stall bazaar* marketplace | markte marktplatz *markt basar weihnachtsmark* | souk | mercado mercadillo* bazar',
  camp: '*kamp tenten* | camp camps tent tents | lager fluchtlingslager zeltlager zelte | camp camps tentes | campamento* campo_de_refugiados',
  smog: 'smog luchtvervuil* fijnstof luchtkwaliteit* vervuilde_lucht | smog air_pollution air_quality particulate* haze | smog luftverschmutz* feinstaub* luftqualitat | smog pollution_de_air qualite_de_air particules_fines | contaminacion_del_aire esmog smog calidad_del_aire particulas contaminacion_atmosferica',
  sprint: 'sprint* | sprint | sprint* | sprint* | esprint sprint',
  test: 'test proef testvlucht* proefvlucht testfase getest proefdraai* uitgetest | test tests tested testing trial_run | test testflug* erprob* getestet tests testet probelauf* | test essai tests teste testee | ensayo probado ensayos ensayo_nuclear',
  plan: 'voorstel* hervorm* | proposal* reform* | vorschlag* reform* | proposition* reforme* | propuesta* reforma*',
  tobacco:
    'tabak* vape* roken sigaret* rokers rookverbod* e_sigaret* nicotine* snus | tobacco vape* vaping smoking cigarette* smokers e_cigarette* nicotine disposable_vape* | tabak* rauchen zigarette* vape* raucher* rauchverbot* e_zigarette* nikotin* | tabac cigarette* vapot* tabagisme fumeur* nicotine e_cigarette* puff* interdiction_de_fumer vape vapes | tabaco vape* cigarrillo* fumar tabaquismo fumador* nicotina cigarro*',
  alcohol:
    'alcohol* drank sterkedrank zuipen komazuip* wodka whisky | alcohol* liquor booze vodka whisky whiskey gin spirits drinking_age binge_drink* | alkohol* schnaps wodka whisky spirituosen | alcool* spiritueux vodka whisky ivresse | alcohol* vodka whisky licor licores',
  passport:
    'paspoort* visum visa nationaliteit reisdocument* visumplicht visumvrij visums schengen staatsburgerschap | passport* visa visas citizenship citizenships golden_visa* travel_document* | passe reisepass* visum staatsburgerschaft visa einburger* staatsangehor* schengen | passeport* visa visas nationalite naturalis* nationalites | pasaporte* visado* visa nacionalidad nacionaliz* ciudadania',
  treasury:
    'financien schatkist | treasury finance_minist* chancellor_of_the | finanzminist* bundesfinanz* | ministre_des_finances bercy ministere_des_finances | hacienda ministro_de_economia',
  defenceminister:
    'minister_van_defensie defensieminister ministerie_van_defensie | defence_minister defense_minister defence_secretary defense_secretary pentagon war_secretary ministry_of_defence ministry_of_defense | pentagon verteidigungsmi* | ministre_de_la_defense ministre_des_armees pentagone ministere_des_armees ministere_de_la_defense | ministro_de_defensa pentagono ministra_de_defensa ministerio_de_defensa',
  interiorminister:
    'binnenlandse_zaken minister_van_justitie | interior_minist* home_secretary home_office justice_minister | innenminist* justizminist* | ministre_de_interieur ministre_de_la_justice garde_des_sceaux | ministro_del_interior ministra_del_interior ministerio_del_interior ministro_de_justicia',
  internet:
    'internet* website* webpagina surfen | internet website* webpage | internet* webseite* homepage onlineshop* | internet en_ligne site_web sites_web internaute* | internet pagina_web en_linea sitio_web sitios_web internauta*',
  cable:
    'kabel kabels zeekabel* glasvezelkabel datakabel stroomkabel hoogspannings* | cable cables undersea subsea fibre_optic submarine_cable* | kabel seekabel* unterseekabel* stromkabel datenkabel glasfaserkabel ostseekabel kabelbruch | cable cables fibre_sous | cable cables',
  water:
    'drinkwater* leidingwater waterleiding* kraanwater kookadvies watertekort waternet vitens | drinking_water water_supply tap_water water_main* boil_water water_shortage* thames_water water_company | trinkwasser* leitungswasser wasserversorg* wasserrohrbruch* abkochgebot wassermangel wasserleitung* | eau_potable eau_du_robinet canalisation* penurie_eau coupure_eau reseau_eau | agua_potable agua_del_grifo suministro_de_agua cortes_de_agua escasez_de_agua tuberia*',
  river:
    'rivier* oevers beek beken | river rivers riverbank* riverside stream creek riverbed | fluss flusse ufer flussufer bach bache pegel | riviere* fleuve* cours_eau barranco berge berges ruisseau* | rio rios barranco cauce ribera* arroyo* caudal riachuelo*',
  island:
    'eiland* waddeneiland* archipel | island* islet archipelago isle isles | insel* archipel | ile iles ilot* archipel | isla islas islote archipielago isleno*',
  gene: 'genoom* gen genen genetisch* gentech* crispr erfelijk* gekloond* | genome* genes genetic* crispr hereditary clone cloned cloning | gen gene genetisch* gentechnik* crispr erblich* erbgut geklont* genom genome | genome* genes genetique* crispr hereditaire* clone clonage | genoma* gen genes genetic* crispr hereditari* clonad* clonacion',
  physics:
    'natuurkunde* natuurkundig* kwantum* quantum* cern kernfusie* deeltjesversnel* | physics physicist* quantum* cern nuclear_fusion particle_collider | physik* quanten* cern kernfusion* teilchenbeschl* | physicien* quantique* cern fusion_nucleaire particules nobel_de_physique prix..physique | cuantic* cern fusion_nuclear fisicos nobel_de_fisica premio..fisica',
  chemistry:
    'scheikunde* scheikundig* chemicus chemici | chemistry chemist chemists | chemiepreis chemiker* chemie_nobel* | chimie chimiste* | quimicos nobel_de_quimica premio..quimica',
  wreck:
    'wrak wrakken scheepswrak* wrakstuk* wrakdelen | wreck wreckage shipwreck* wrecks | wrack wracks wrackteil* schiffswrack* | epave* carcasse_du | pecio* restos_del_avion restos_del_barco naufragio_de',
  treasure:
    'goudschat* muntschat* munten muntvondst zilverschat romeinse_munt schatvondst schatgraver* | hoard coins metal_detect* treasure treasures | schatz goldschatz* munzen munzfund* goldmunz* silberschatz | tresor tresors pieces_or pieces_de_monnaie louis_or | monedas doblones tesoros tesoro_hundido',
  robot:
    'robot* humanoide | robot* humanoid* | roboter* humanoid* robotik | robot* humanoide* | robot* humanoide*',
  smartphone:
    'smartphone* mobieltje* telefoonverbod iphone* mobiele_telefoon* | smartphone* iphone* mobile_phone* cellphone* phone_ban handset* | smartphone* handy handys handyverbot* iphone* mobiltelefon* | smartphone* iphone* telephone_portable telephones_portables portable_a_ecole | smartphone* iphone* telefono_movil celular celulares moviles',
  offline:
    'onbereikbaar* niet_bereikbaar ligt_eruit inlogproblem* gebruikers_melden wereldwijde_storing cloudstoring internetstoring cloudflare | down_for_users users_report downdetector inaccessible unreachable cloudflare unavailable outages | offline ausgefallen nutzer_melden lahmgelegt internetausfall* netzausfall* cloudflare weltweite_storung dienste_gestort | hors_ligne downdetector en_panne cloudflare utilisateurs_signalent | inaccesible* downdetector caida_global cloudflare usuarios_reportan se_cae no_funciona',
  deepfake:
    'deepfake* naaktbeelden nepbeelden grok ai_beelden naaktfoto* | deepfake* grok nude_images sexualised_images ai_generated intimate_images | deepfake* grok nacktbild* ki_generiert* | deepfake* hypertrucage* grok images_intimes deshabill* | deepfake* ultrafals* grok imagenes_intimas desnudos',
  privacy:
    'privacy* avg autoriteit_persoonsgeg persoonsgegevens gdpr gegevensbescherming | privacy gdpr personal_data data_protection | datenschutz* dsgvo personenbezogen* nutzerdaten | vie_privee rgpd donnees_personnelles | privacidad rgpd proteccion_de_datos datos_personales aepd',
  socialban:
    'socialemediaverbod leeftijdsgrens leeftijdscontrole onder_16 jonger_dan_16 minimumleeftijd | under_16s under_16 age_verification age_limit social_media_ban minimum_age | unter_16 altersgrenze* altersprufung* mindestalter altersverifik* social_media_verbot | moins_de_15 moins_de_16 majorite_numerique verification_de_age age_minimum | menores_de_16 verificacion_de_edad edad_minima mayoria_digital',
  videogame:
    'game games_industrie gta computerspel* videospel* spelcomputer* playstation nintendo xbox | video_game* gta gaming console playstation nintendo xbox | videospiel* computerspiel* gta spielkonsole* konsole playstation nintendo xbox | jeu_video jeux_video gta console playstation nintendo xbox | videojuego* gta consola playstation nintendo xbox',
  disinformation:
    'desinformatie nepnieuws trollen* factcheck* | disinformation misinformation fake_news troll_farm fact_check* | desinformation* falschinform* fake_news faktencheck* falschmeldung* | desinformation fausses_informations infox fake_news fausse_information verification_des_faits | desinformacion bulo bulos fake_news noticias_falsas',
  defamation:
    'smaad* laster* reputatieschade rectificatie | defam* libel* slander* | verleumd* rufmord beleidig* diffamier* gegendarstellung | diffam* calomn* injure_publique | difam* calumnia* injuria* derecho_al_honor',
  tvseries:
    'tv_serie* soap realityshow kijkcijfer* streamingdienst* talentenjacht sitcom | tv_series sitcom soap_opera reality_show streaming viewers season_finale | fernsehserie* staffel einschaltquot* tatort streamingdienst* realityshow | serie_televisee feuilleton telerealite plateforme_de_streaming telespectateur* | serie_de_television telenovela* reality plataforma_de_streaming telerealidad',
  songcontest:
    'songfestival* eurovisie* | eurovision* song_contest | eurovision* esc song_contest vorentscheid | eurovision* | eurovision* benidorm_fest',
  theatre:
    'theater* toneel* cabaret* musical* ballet* danser* choreogra* schouwburg* | theatre* theater* broadway west_end musical ballet* dancer* choreograph* stand_up | theater* musical* ballett* tanzer* choreogra* kabarett* buhne intendanz schauspielhaus | theatre* comedie_musicale ballet* danseu* choregraph* comedie_francaise metteuse_en_scene scene_nationale | teatro* teatral* musical ballet* bailarin* coreograf* broadway',
  comedian:
    'komiek* cabaretier* comedian* humorist* | comedian* comic comics comedy stand_up humorist* | komiker* kabarettist* comedian* humorist* | humoriste* comique* | comediante* humorista* comico comica monologuista*',
  photo:
    'fotograaf* fotografe fotografie* portret* world_press_photo fotojournalist* persfoto* | photograph* photojournalist* selfie* world_press_photo | fotograf* fotojournalist* portrat* | photograph* photojournalist* cliche cliches | fotograf* fotoperiodist* fotoreporter*',
  architect: 'architect* | architect* | architekt* | architecte* | arquitect*',
  lootedart:
    'roofkunst teruggave restitutie teruggegeven koloniale_roof* geroofde_kunst | restitut* | raubkunst restituti* ruckgabe* zuruckgegeben beutekunst | restitu* spoliation* spolie* | restitu* expolia* expolio* devolucion_de',
  library:
    'bibliotheek* archief archieven manuscript* handschrift* | library libraries archive* manuscript* | bibliothek* bucherei* archiv* manuskript* handschrift* | bibliotheque* archives mediatheque* manuscrit* | biblioteca* archivo_historico manuscrito*',
  wordofyear:
    'woord_van_het_jaar van_dale woordenboek* dialect* taalunie | word_of_the_year dictionary oxford_word merriam_webster | wort_des_jahres unwort_des jugendwort worterbuch* duden | mot_de_annee dictionnaire* academie_francaise petit_robert | palabra_del_ano diccionario* rae real_academia fundeu',
  christmas:
    'kerst* | christmas* xmas santa | weihnacht* christkind* heiligabend adventsmarkt* | noel sapin_de | navidad* navide* nochebuena',
  sinterklaas:
    'sinterklaas* zwarte_piet pieten intocht sint | sinterklaas black_pete | nikolaus* sinterklaas | saint_nicolas sinterklaas pere_fouettard | san_nicolas sinterklaas',
  newyear:
    'oudjaar* jaarwisseling oud_en_nieuw nieuwjaarsnacht oudejaar* nieuwjaarsduik | new_year_eve new_year_celebrat* new_year hogmanay | silvester* jahreswechsel neujahr* | nouvel_an saint_sylvestre reveillon | nochevieja ano_nuevo',
  carnival:
    'carnaval* praalwagen* | carnival* mardi_gras parade_float* | karneval* fasching* fastnacht* rosenmontag* | carnaval* mardi_gras | carnaval* chirigota* comparsa*',
  pageant:
    'miss_universe missverkiezing* miss_nederland miss_world | miss_universe beauty_pageant* miss_world beauty_queen | miss_universe schonheitsk* miss_germany miss_wahl* miss_world | miss_france miss_univers concours_de_miss miss_monde | miss_universo certamen_de_belleza reina_de_belleza miss_mundo',
  influencer:
    'influencer* youtuber* tiktokker* streamer* podcast* vlogger* | influencer* youtuber* tiktoker* streamer* podcast* | influencer* youtuber* tiktoker* streamer* podcast* | influenceu* youtubeu* tiktokeu* streameu* podcast* | influencer* youtuber* tiktoker* streamer* podcast*',
  exam: 'examen* eindexamen* toets* citotoets doorstroomtoets | exam exams a_level* gcse* test_scores | abitur* abschlussprufung* prufungen | baccalaureat bac brevet_des parcoursup examens examen_national examen_entree | examen* selectividad ebau evau prueba_de_acceso',
  university:
    'universiteit universiteiten hogescholen campus studentenprotest promotieonderzoek rector college_van_bestuur studieschuld* basisbeurs | university universities campus harvard columbia oxford vice_chancellor tuition_fee* student_loan* | universitat* hochschule* uni campus studiengebuhr* rektor | universite* fac faculte* campus sciences_po sorbonne frais_de_scolarite | universidad* campus rector rectora matriculas facultad',
  schoolclosed:
    'lesuitval scholen_dicht schoolsluiting schoolvakantie* lerarenstaking spijbel* schooldirect* vakantie_verlengd | schools_closed school_closure* teacher_shortage* teachers_strike truan* head_teacher* principal_of | schulschliess* unterrichtsausf* schuleschwanz* | ecoles_fermees fermeture_des_ecoles greve_des_enseignants penurie_enseignants directrice_ecole directeur_ecole | escuelas_cerradas suspension_de_clases clases_suspendidas sin_clases huelga_de_profesores director_del_colegio',
  daycare:
    'kinderopvang* kinderdagverbli* creche* peuterspeelzaal* gastouder* | daycare childcare nursery_school kindergarten* preschool* nursery_worker* child_care | kindergart* kita kitas kindertagesst* erzieherin* krippe tagesmutter | creche* maternelle garderie* puericultr* periscolaire* | guarderia* jardin_de_infancia jardin_infantil escuela_infantil parvulario',
  bullying:
    'pesten gepest pesterijen* cyberpest* intimidatie* angstcultuur | bully* bullied hazing | mobbing gemobbt schikan* cybermobbing | harcele* cyberharcel* bizutage* | acoso_escolar bullying ciberacoso novatada* acosad*',
  toy: 'speelgoed* knuffel* labubu lego | toy toys doll dolls labubu lego | spielzeug* puppe* labubu lego | jouet* poupee* labubu lego peluche* | juguete* muneca* labubu lego peluche*',
  invention:
    'uitvinding* uitvinder* patent* octrooi* | invention* inventor* patent patents | erfindung* erfinder* patent patente | invention* inventeu* brevet brevets | invento* patente*',
  solarpanel:
    'zonnepanel* salderingsregeling netcongestie thuisbatterij* | grid_congestion | solaranlage* windrad windrader balkonkraftwerk* | panneaux_solaires eolienne* photovolt* | paneles_solares aerogenerador* fotovoltaic*',
  asteroid:
    'asteroide* planetoide* komeet kometen meteoriet* meteoor vuurbal meteorenregen ruimterots | asteroid* comet comets meteor meteors meteorite* space_rock | asteroid* komet kometen meteor meteore* meteorit* himmelskorper | asteroide* comete* meteorite* meteore* bolide objet_interstellaire | asteroide* cometa* meteorito* meteoro* bolido',
  eclipse:
    'zonsverduister* maansverduister* eclips noorderlicht poollicht zonnevlam* zonnestorm* zonne_uitbarsting | eclipse* aurora northern_lights solar_flare* solar_storm* geomagnetic | sonnenfinsternis* mondfinsternis* polarlicht* sonnensturm* sonneneruption* | eclipse* aurore* eruption_solaire tempete_solaire eruptions_solaires | eclipse* aurora* tormenta_solar llamarada_solar erupcion_solar',
};
