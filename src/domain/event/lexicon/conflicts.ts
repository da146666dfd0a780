import type { Concepts } from './concepts.ts';

/** War, violence, crime and the law. */
export const conflicts: Concepts = {
  attack:
    'aanval* aanslag* *aanval *aanslag aangevallen aanvaller* valt_aan doelwit belaagd* viel_aan bestook* geraakt trof | attack* assault* struck strike_on strike_hits strike_kills strikes_on drone_strike* missile_strike* raid_on targeted target hit_by overnight_strike pounded battered_by shell* | angriff* anschlag* *angriff *anschlag angegriffen attacke* attentat* beschossen attackiert getroffen_von uberfallen luftschlag* angriffen | attaque* attentat* assaut* frappe* vise visait cible ciblee pilonne* touche_par raid | ataque* atentado* ataca* atac* asalto* impact* atacaron golpea bombarde* blanco_de arremet*',
  bomb: 'bom bommen bomaanslag* bomexplos* autobom* explosief explosieven bombard* | bomb bombs bomber* bombing* car_bomb explosives | bombe* bomben* bombenanschlag* autobombe* sprengsatz* sprengstoff* bombard* | bombe* bombard* voiture_piegee explosifs engin_explosif | bomba* coche_bomba bombard* explosivo*',
  suicidebomb:
    'zelfmoordaan* zelfmoordterr* | suicide_bomb* suicide_attack* | selbstmordan* selbstmordatt* | attentat_suicide kamikaze* | atentado_suicida suicida*',
  shooting:
    'schiet* schietpartij* beschoten neergeschoten doodgeschoten schoten schutter* geschoten schot vuurt vuurde afgevuurd kogel* schietend schutters schietincident* | shoot* shot shots gunman gunmen gunfire gunned opened_fire bullets gunshot* firing fired_at shooter shootout fatally_shot | schuss* schusse schutze* schiesserei* erschoss* geschossen schusswaffe* niedergeschossen schiesst schoss schusswechsel kugel* tod_geschossen feuerte | fusillade* tirs tireur* coups_de_feu abattu abattus tire_sur tire tirant balles par_balle par_balles coup_de_feu ouvert_le_feu | tiroteo* disparo* tirador* abatid* tirote* baleado* balazos balacera* dispar* balas tirotead* abrio_fuego hombres_armados',
  stabbing:
    'steekpartij* gestoken neergestoken doodgestoken mes messen mesaanval* messteek* steekincident messentrekker* messteker neersteekt neerstak stak steekt | stab* knife knives knifeman stabbed stabs knifed slash* | messer* messerangriff* messerattacke* niedergestochen erstochen messerstech* messerattentat* einstechen sticht stach | couteau* poignard* attaque_au_couteau arme_blanche attaque_au poignarde coups_de_couteau egorge* | cuchill* apunal* acuchill* arma_blanca navaja* apunala* punalad*',
  ramming:
    'ingereden inrijden rijdt_in reed_in | rammed_into plough* plowed drove_into car_ramming | raste_in rast_in in_menschenmenge gefahren | voiture_belier fonce fonce_dans | arroll* embist* atropell*',
  hostage: 'gijzel* gegijzeld* *gijzeling | hostage* | geisel* | otage* | rehen rehenes',
  kidnap:
    'ontvoer* kidnap* | kidnap* abduct* | entfuhr* verschlepp* | enlev* kidnapp* rapt | secuestr* rapto',
  airstrike:
    'luchtaanval* bombardement* luchtbombard* luchtaanvallen bombardementen gebombardeerd | airstrike* air_strike* air_raid* bombardment strikes_hit israeli_strike* israeli_strikes aerial air_strikes jets_struck | luftangriff* luftschlag* bombardierung* bombardement* luftschlage bombardiert* | raid_aerien frappes_aeriennes frappe_aerienne bombardement* raids raids_aeriens frappe_israelienne frappes_israeliennes bombarde* | bombardeo* ataque_aereo ataques_aereos bombarde* bombardeado ataques_israelies incursion_aerea',
  missile:
    'raket raketten raketaanval* kruisraket* ballistisch* raketbeschiet* | missile* rocket_fire rocket_attack rockets ballistic | rakete raketen raketenangriff* marschflugkorper* ballistisch* | missile* roquette* balistique* | misil* cohetes balistic*',
  shelling:
    'beschieting* artillerie granaat granaten mortier* beschiet* | shelling shelled artillery mortar* shells grenade* | beschuss* artillerie granate* morser* | pilonnage* artillerie obus mortier* grenade* | artilleria proyectil* mortero* obus granada*',
  drone:
    'drone drones droneaanval* onbemand* | drone* uav drones unmanned quadcopter* | drohnenangriff* drohne* drohnen drohnenuberfl* | drone* drones engins | dron drones aparatos_no no_tripulad*',
  army: 'leger* militair* krijgsmacht troepen soldaat soldaten defensie* brigade luchtmacht* generaal legerbasis legerchef marine strijdkrachten | army military troops soldier* forces armed_forces defence defense paratroop* infantry navy airforce air_force armed_group military_base | armee militar* truppe* soldat* streitkrafte* bundeswehr verteidigung* heeres* soldatin luftwaffe* kaserne* generalstab* | armee militaire* troupes soldat* defense forces_armees base_militaire generaux etat_major armee_de uniforme | ejercito* militar* tropas soldado* defensa fuerzas_armadas base_militar uniformad* militares fuerza_aerea cuartel*',
  offensive:
    'offensief* opmars inval* invasie* binnengevallen grondoffensief | offensive* invasion* invad* incursion* advance | offensive* vormarsch* invasion* einmarsch* bodenoffensive | offensive* invasion* incursion* envahi* | ofensiv* invasion* incursion* invad*',
  capture:
    'veroverd* verover* ingenomen inname heroverd* in_handen | captured seized recaptured seiz* takes_control overrun | eingenommen erobert* eroberung* einnahme ruckerobert* | conquis* reconqui* prise_de s_empar* s_emparent | tomad* captur* reconquist* toma_de',
  frontline:
    'front frontlinie* | front frontline* front_line | front frontlinie* | front ligne_de_front | frente primera_linea',
  rebel:
    'rebel* opstandeling* milities militie* strijder* jihad* m23 afscheidingsbeweging milit* paramilitair* guerrilla* dissident* | rebel* insurgent* militia* fighters militant* jihad* paramilitar* separatist* guerrill* dissident* rsf armed_group* | rebell* miliz* kampfer* aufstandisch* dschihad* milizen paramilitar* separatist* guerilla* dissident* rsf | rebelle* milice* combattant* insurge* djihad* jihad* paramilitaire* separatiste* guerilla dissident* groupe_arme fsr | rebelde* milicia* combatient* insurgent* yihad* paramilitar* disiden* guerriller* grupo_armado frente_jaime',
  terror: 'terreur* terror* terrorist* | terror* | terror* | terror* | terror* atentado_terrorista',
  truce:
    'staakt_het_vuren bestand wapenstilstand* gevechtspauze gevechten_gestaakt wapens_neer adempauze | ceasefire* cease_fire* truce* armistice halt_to_fighting pause_in humanitarian_pause stop_fighting lay_down cessation | waffenruhe* waffenstillstand* feuerpause* kampfpause waffen_schweigen feuereinstellung | cessez_le_feu treve* armistice pause_humanitaire arret_des_combats cessation_des | alto_el_fuego tregua* armisticio cese_el_fuego cese_al_fuego cese_de pausa_humanitaria alto_al cese_de_hostilidades',
  peace:
    'vrede* vredesoverleg* vredesakkoord* vredesbesprek* vredesplan | peace | frieden* friedensgesprach* friedensabkommen friedensplan | paix | paz',
  ultimatum:
    'ultimatum tot_zaterdag_de_tijd uur_de_tijd deadline* | ultimatum deadline hours_to given_until gives_until | ultimatum frist frist* setzt..frist stunden_zeit | ultimatum delai echeance heures_pour | ultimatum ultimato plazo horas_para da_plazo ultimatum*',
  deal: 'akkoord overeenkomst* *akkoord verdrag* deal accoord eens overeengekomen bereikt sluit..deal accoord* deal* uitonderhandeld compromis* | deal deals agreement* treaty pact agree agreed agrees accord accords agreed_to strike_a_deal reached_a clinch* pacts compromise struck_a | abkommen* einigung* einig vereinbar* vertrag* pakt deal geeinigt einigen einigten verstandigt verstandig* kompromiss* unterzeichnet zusage schliessen..vertrag | accord accords traite entente pacte conven* s_accordent compromis trouve_un s_entendent scelle* conclu signe_un | acuerdo* pacto* tratado* convenio* acuerd* pactan compromis* sella* pactaron consens* acordaron acuerdan firma_de',
  talks:
    'overleg* onderhandel* gesprek* besprek* beraad praten praat onderhandelaar* overlegt vergaderen top_over | talks negotiat* discuss* talk dialogue negotiator* talking sit_down met_with discuss | gesprach* verhandl* beratung* beraten unterredung verhandler* verhandeln beraten_uber gipfeltreffen | negoci* pourparlers discussions entretien* dialogue tractations discut* negociateur* table_des concertation | negoci* conversaci* dialog* reunion* conversan dialogan mesa_de negociador* conferencia',
  mediate:
    'bemiddel* | mediat* broker* | vermittl* vermittel* | mediat* mediation* | mediador* mediacion* media_entre',
  swap: 'gevangenenruil* uitwissel* uitgeruild krijgsgevangen* | prisoner_swap* swap* exchange* prisoners_of_war | gefangenenaustausch* austausch* kriegsgefangen* ausgetauscht | echange* prisonniers_de_guerre | intercambi* canje* prisioneros_de_guerra',
  sanction:
    'sanctie* strafmaatregel* sancties strafpakket* zwarte_lijst | sanction* blacklist* penalt* punitive embargo | sanktion* strafmassnahme* embargo sanktionspaket* strafzoll* | sanction* embargo liste_noire mesures_punitives | sancion* embargo lista_negra castig*',
  weapons:
    'wapen wapens wapenlever* munitie tanks luchtafweer* | weapon* arms ammunition munition* tanks air_defence air_defense | waffe* waffenlief* munition* panzer flugabwehr* luftabwehr | arme armes munition* chars livraison_d_armes | arma armas armament* municion* tanques',
  nuclear:
    'nuclea* atoom* kernwapen* kerncentrale* uranium kernreactor* kernenergie kernproef* kernprogramma* | nuclear atomic uranium reactor | atom* nuklear* kernkraft* akw uran* reaktor* | nucleaire* atomique* uranium reacteur* | nuclear* atomic* uranio reactor*',
  coup: 'staatsgreep* coup* junta machtsovername | coup* putsch junta overthr* | putsch* staatsstreich* militarputsch junta gesturzt machtubernahme | coup_d_etat putsch junte renvers* | golpe* junta_militar golpista* derrocad*',
  curfew:
    'avondklok* uitgaansverbod staat_van_beleg | curfew* martial_law | ausgangssperre* kriegsrecht | couvre_feu loi_martiale | toque_de_queda ley_marcial',
  protest:
    'protest* demonstr* betog* manifest* mars straat_op betoging* demonstranten betogers straten_op actievoerder* blokkade* optocht tienduizenden_mensen | protest* demonstrat* rally rallies march marchers protester* protestor* took_to_the take_to_the rallied rallying demonstrators marched sit_in | protest* demonstr* kundgebung* demonstranten protestierten proteste gehen_auf_die_strasse demo demos | manifest* protest* defil* rassemblement* manifestant* dans_la_rue dans_les_rues contestation mobilisation* cortege* marche_blanche | protest* manifest* marcha* manifestantes a_la_calle salen_a_la marchan concentracion* movilizacion*',
  riot: 'rellen onlusten ongeregeldh* plunder* | riot* unrest loot* | krawall* unruhen ausschreit* plunder* randal* | emeute* trouble* pillage* debordements | disturbio* saqueo* altercado* revuelta*',
  clash:
    'gevecht* botsingen confrontat* vuurgevecht* slaags schermutsel* | clash* fight* battle* skirmish* | gefecht* zusammenstosse kampf kampfe auseinandersetz* | affront* combat* heurts accrochages | enfrentam* combate* choques refriega*',
  teargas:
    'traangas waterkanon | tear_gas water_cannon | tranengas wasserwerfer* | gaz_lacrymogene* canon_a_eau | gas_lacrimogeno* gases_lacrimogenos canones_de_agua',
  police:
    'politie* agent agenten marechaussee *politie | police officer officers cops | polizei* polizist* beamte beamten | police policier* gendarme* gendarmerie | policia* agente agentes guardia_civil',
  arrest:
    'aangehouden gearrest* arrest* opgepakt aanhoud* arrestatie* gepakt aangehouden_voor vastgezet in_hechtenis ingerekend in_de_boeien opgesloten vast_zit | arrest* detain* custody apprehend* held_on jailed_pending nabbed nabs captured takes_into_custody arrests rounded_up detention | festgenommen* festnahme* verhaft* inhaftiert gefasst festgehalten festnehmen untersuchungshaft u_haft festgesetzt verhaftung* verhaftete* gefasst* | arret* interpell* garde_a_vue arrestation* ecroue* ecrou* arrete* mis_en_cause apprehende* interpele* placee_en_garde | deten* arrest* detiene* detuv* captur* apresad* aprehend* detencion* capturad* capturan encarcel* prision_provisional arresta*',
  suspect:
    'verdacht* dader* vermoedelijke vermeende hoofdverdacht* gezocht | suspect* perpetrator* alleged prime_suspect wanted accused | verdachtig* tatverdacht* tater* mutmasslich* verdachter* beschuldigte* tatverdachtige* mutmasslicher | suspect* auteur_presume mis_en_cause presume* suspecte* soupconne* | sospechos* autor presunto* presunt* sindicad* senalado_de sospech*',
  manhunt:
    'klopjacht voortvluchtig* op_de_vlucht | manhunt on_the_run fugitive* at_large | fahndung* fluchtig* auf_der_flucht grossfahndung | chasse_a_l_homme en_fuite fugitif* cavale | fugitiv* profug* a_la_fuga',
  raid: 'inval invallen huiszoeking* doorzoek* razzia* | raid raids raided searched | razzia* durchsuch* hausdurchsuch* | perquisition* descente coup_de_filet | redada* registro* allanamiento*',
  murder:
    'moord* vermoord* *moord liquidatie* doodslag doodgestoken doodgeschoten geliquideerd kindermoord* moordzaak femicide afrekening | murder* homicide* manslaughter assassin* slain slaying stabbed_to_death shot_dead gunned_down killing_of killer killers | mord morde* ermord* totschlag totung* attentat erstochen erschossen morder* mordfall mordprozess* bluttat toteten | meurtre* assassin* homicide* feminicide tue_par tuerie abattu assassine* reglement_de_comptes tueur* | asesin* homicid* crimen matan_a ultim* sicari* a_balazos a_tiros matado homicidios crimen* ejecutan',
  body: 'lichaam lichamen lijk stoffelijk* lijken | body bodies remains corpse* | leiche* leichnam leichen | corps cadavre* depouille* restes | cuerpo cadaver* restos',
  rape: 'verkracht* aanrand* misbruik* seksueel zeden* | rape* sexual* abuse* molest* assaulted | vergewaltig* missbrauch* sexuell* sexual* | viol viols viole violee agression_sexuelle agressions_sexuelles abus sexuel* | violacion* abuso* sexual* violad*',
  fraud:
    'fraud* oplicht* witwass* | fraud* scam* launder* swindl* | betrug* geldwasch* veruntreu* steuerhinterzieh* | fraud* escroquer* blanchiment detourn* | fraude* estafa* blanqueo malvers* desfalco',
  corruption:
    'corrupt* omkop* smeergeld* | corrupt* brib* graft kickback* | korrupt* bestech* schmiergeld* | corrupt* pots_de_vin pot_de_vin | corrup* soborno* cohecho mordida*',
  theft:
    'diefstal* gestolen roof* overval* inbraak* inbrekers dieven geroofd buit geroofde beroving plofkraak* overvallers stal steelt stalen kunstroof | theft* stole* steal* robber* heist* burglar* thieves loot robbed robbery burgled swiped stealing raiders | diebstahl* gestohlen raub* uberfall* einbruch* einbrecher* diebe beute erbeutet geraubt klauen geklaut raububerf* bankraub* kunstraub* | vole voles voleurs braquage* cambriol* butin derob* vol_de vol_des vol_du vol_a_main derobe* vol_a voleur braqueurs larcin casse vol_de_bijoux | robo robar* robaron robad* atraco* ladron* botin hurto* sustra* robado* asalt* hurta* roban ladrones',
  drugs:
    'drugs drug* cocaine* harddrugs xtc drugslab* cokesmokkel coke hasj wiet drugssmokkel* drugsvangst heroine fentanyl | drug drugs cocaine narcotic* heroin fentanyl drug_traffick* narcotics meth cannabis coke | drogen* kokain* rauschgift* heroin cannabis drogenschmug* drogenfund rauschgift | drogue* cocaine stupefiant* narcotraf* stup cannabis heroine trafic_de_drogue narcotrafi* antidrogue | droga* cocaina narco* estupefacient* narcotrafi* alijo heroina marihuana fentanilo coca narcosub* antidroga',
  gang: 'bende* mocro_maffia maffia* onderwereld | gang gangs mafia cartel* mob | bande banden mafia* clan clans kartell* | gang gangs mafia cartel* bande_organisee | banda* mafia* cartel* pandilla*',
  court:
    'rechtbank* rechter* gerechtshof* hof hoge_raad *rechtbank tribunaal rechters gerecht raadsheer assisen hof_van_assisen kort_geding rechtszaal raadkamer | court courts judge* tribunal justices courtroom appeals_court jury justice magistrate* crown_court high_court circuit | gericht* richter* landgericht* tribunal bundesgerichtshof verfassungsgericht* oberlandesgericht *gericht landesgericht* amtsgericht* oberlandesgericht* verwaltungsgericht* bgh schoffen richterin senat_des | tribunal* juge* cour cour_de_cassation justice conseil_d_etat magistrat* tribunaux assises juges magistrats jures cour_d_appel cour_d_assises | tribunal* juez jueza juzgado* corte audiencia_nacional magistrad* juzgados tribunales jurado magistrados sala_de audiencia',
  supremecourt:
    'hoge_raad hooggerechtshof grondwettelijk_hof raad_van_state | supreme_court constitutional_court top_court high_court | oberster_gerichtshof supreme_court verfassungsgericht* bundesverfassungsgericht oberste_gericht | cour_supreme conseil_constitutionnel cour_constitutionnelle | tribunal_supremo corte_suprema tribunal_constitucional',
  prosecutor:
    'openbaar_ministerie officier_van_justitie aanklager* justitie parket | prosecutor* prosecution attorney_general | staatsanwalt* anklager* bundesanwaltschaft generalbundesanwalt | procureur* parquet | fiscal fiscalia fiscales procurador*',
  charges:
    'aangeklaagd* aanklacht* vervolgd vervolging* ten_laste beschuldigd_van strafvervolging ten_laste_gelegd aangifte strafeis vervolgt officieel_beschuldigd | charge charges charged indict* prosecute* charging indictment* accused_of faces_charges prosecuted pressed_charges | angeklagt* anklage* beschuldigt ermittl* ermittelt ermittler* anklagt strafanzeige* ermittlungen vorgeworfen haftbefehl* | inculp* mis_en_examen mise_en_examen accusation* mise_en_cause inculpe* poursuivi* information_judiciaire requis* requisition* | acusad* imputad* procesad* imputa* formula_cargos cargos procesa* acusacion*',
  trial:
    'proces strafproces* rechtszaak* rechtszitting zitting terecht terechtstaan* berecht* proces_tegen voor_de_rechter terechtzitting strafzaak* zaak_tegen rechtsgang staat_terecht | trial* hearing stand_trial on_trial trials in_the_dock court_case faces_court retrial goes_on_trial | prozess* strafprozess* verhandlung* verfahren vor_gericht angeklagter vor_dem_landgericht gerichtsverf* prozessauftakt auf_der_anklagebank muss_sich..verantworten | proces audience* comparaitre comparution juge_pour juge* barre assises box_des_accuses jugement correctionnel* | juicio* vista_oral proceso_judicial banquillo juzgad* juzgara banquillo_de comparec* sentado_en_el',
  convict:
    'veroordeel* schuldig vonnis* celstraf* gevangenisstraf* jaar_cel celstraffen straf krijgt..jaar gevangenisstraffen jaar_gevangenis jaar_gevangenisstraf veroordeling veroordeelt_tot opgelegd straft krijgt_jaar schuldigverklaring cel_in de_cel | convict* guilty sentenc* verdict* jail jailed ruling years_in_prison jails jailing sentence* handed_a years_jail years_behind found_guilty locked_up gets_life | verurteil* schuldig urteil* haftstrafe* freiheitsstrafe* gefangnisstrafe* jahre_haft verurteilt_zu muss_in_haft hinter_gitter jahre_gefangnis schuldspruch* bewahrung strafmass gefangnis_verurteilt ins_gefangnis | condamn* coupable* verdict* peine ans_de_prison ecope* reclusion prison_ferme ans_ferme condamnation* declare_coupable verdict_tombe | conden* culpable* sentenci* veredicto anos_de_prision anos_de_carcel condenad* prision_a sentenciad* declarado_culpable pena_de anos_preso',
  lifesentence:
    'levenslang* levenslang levenslange tbs | life_sentence life_in_prison life_imprisonment gets_life jailed_for_life life_in whole_life | lebenslang* sicherungsverwahr* lebenslanglich | perpetuite perpetuelle | cadena_perpetua prision_permanente perpetua permanente_revisable',
  acquit:
    'vrijgesproken vrijspraak | acquit* not_guilty cleared_of | freigesprochen freispruch* | acquitt* relax* | absuelt* absol*',
  appeal:
    'hoger_beroep beroep cassatie beroepszaak | appeal* | berufung* revision | fait_appel pourvoi cassation | recurso* apelacion* casacion',
  prison:
    'gevangen* cel celstraf bajes cipier* gedetineerd* gevangenisbewaarder* achter_de_tralies gevangenispersoneel | prison* jail* inmate* cell inmates prisons jailed guards penitentiary prison_guards behind_bars | gefangnis* haft jva haftling* justizvollzug* insass* haftanstalt* vollzugsbeamt* justizwach* | prison* detenu* incarcer* ecrou detention penitentiair* surveillant* detenus geole* | prision* carcel* preso presos reclus* penitenciar* carcelari* funcionarios_de_prisiones internos',
  escape:
    'ontsnap* ontvlucht* uitbraak_uit | escap* jailbreak break_out broke_out | ausbruch_aus geflohen entkommen ausgebrochen flucht | evad* evasion* | fuga fugad* escap*',
  release:
    'vrijgelaten vrijlating* bevrijd* vrij_gelaten vrijheid vrijkom* laat_vrij | release* freed free liberat* | freigelassen freilass* befreit* frei freigekommen freikommen | liber* relach* remis_en_liberte | liber* excarcel* puesto_en_libertad',
  extradite: 'uitlever* uitgeleverd* | extradit* | ausliefer* ausgeliefert* | extrad* | extradi*',
  execution:
    'executie* terechtgesteld geexecuteerd doodstraf* doodvonnis | execut* death_penalty death_sentence death_row put_to_death | hinricht* hingerichtet todesstrafe* todesurteil | peine_de_mort peine_capitale execution* execute | pena_de_muerte pena_capital ejecutad* ejecucion*',
  lawsuit:
    'rechtszaak claim claimt schadeclaim* kort_geding daagt sleept aangeklaagd schikking* schikt | lawsuit* sue sues sued suing class_action | klage* verklagt* schadenersatz* schadensersatz* vergleich | plainte* porte_plainte poursuite* action_en_justice proces_civil | demanda* querella* denuncia* indemniz*',
  fine: 'boete* | fine fined fines penalty | bussgeld* strafe geldstrafe* geldbusse* | amende* | multa*',
  spy: 'spion* inlichtingen* geheime_dienst* | spy spies spying espion* intelligence | spion* geheimdienst* nachrichtendienst* agentent* | espion* renseignement* services_secrets | espia* espion* inteligencia servicio_secreto',
  sabotage: 'sabotage* saboteer* gesaboteerd kabelbreuk | sabotag* | sabotage* sabot* | sabot* | sabot*',
  hack: 'hack* gehackt cyber* datalek* ransomware ddos gijzelsoftware gehackt* cyberaanval* hackers datadiefstal gegevens_gestolen | hack* cyber* data_breach ransomware ddos hackers cyberattack* breach breached data_theft stolen_data | hacker* gehackt cyber* datenleck* ransomware hackerangriff* cyberangriff* datendiebstahl* hackergruppe* daten_gestohlen | pirat* cyber* rancongiciel* fuite_de_donnees cyberattaque* hacker* vol_de_donnees donnees_volees | hacke* ciber* ransomware pirat* ciberataque* hackers robo_de_datos filtracion_de',
  warcrime:
    'oorlogsmisda* misdaden_tegen genocide volkerenmoord | war_crime* crimes_against genocide | kriegsverbrech* verbrechen_gegen volkermord genozid | crime_de_guerre crimes_de_guerre crimes_contre genocide | crimenes_de_guerra crimen_de_guerra genocidio lesa_humanidad',
  massacre:
    'bloedbad* slachting* massamoord* | massacre* slaughter* mass_killing | massaker* blutbad* | massacre* carnage tuerie* | masacre* matanza*',
  border:
    'grens grenzen grens* grenscontrole* grensovergang* grensstreek | border* frontier checkpoint* | grenze* grenz* grenzubergang* grenzkontroll* grenzgebiet | frontiere* frontalier* frontali* poste_frontiere | fronter* fronteri* fronteras paso_fronterizo',
  refugee:
    'vluchteling* ontheemd* gevlucht* asiel* asielzoek* statushouder* opvang* | refugee* displaced asylum fled asylum* fled_to migrants | fluchtling* gefluchtet* asyl* vertrieben* | refugie* deplaces asile demandeurs_d_asile | refugiad* desplazad* asilo',
  migrant:
    'migrant* migratie* bootvluchteling* overtocht bootje* immigra* | migrant* migration immigra* small_boats dinghy crossing asylum | migrant* migration* einwander* zuwander* schleus* | migrant* migration* immigr* migratoire* exiles traversee passeurs | migrant* migrator* inmigra* migra* cayuco* pateras',
  deport:
    'uitgezet uitzet* deport* | deport* | abschieb* abgeschoben* ausgewiesen | expuls* reconduit* | deport* expuls*',
  navy: 'marine* oorlogsschip* fregat* onderzeeer* | navy naval warship* frigate* submarine* destroyer | marine kriegsschiff* fregatte* u_boot | marine navire_de_guerre fregate* sous_marin* | armada marina fragata* submarino* buque_de_guerra',
  fighterjet:
    'gevechtsvliegtuig* straaljager* f_16 f_35 | fighter_jet* warplane* f_16 f_35 | kampfjet* kampfflugzeug* f_16 f_35 | avion_de_chasse avions_de_chasse chasseur* rafale | caza cazas avion_de_combate',
  blockade:
    'blokkade* blokke* geblokkeerd* | block* siege | blockade* blockier* belager* | blocus bloqu* blocage* siege | bloque* cerco asedio',
  shotdown:
    'neergehaald* onderschept* uit_de_lucht | shot_down downed intercepted intercepts | abgeschossen* abschuss abgewehrt | abattus intercepte interceptes | derrib* intercepta interceptado* interceptan',
  investigate:
    'onderzoek* onderzocht *onderzoek recherche* onderzoeksrechter speur* forensisch* onderzoekt doorzoekt | investigat* inquiry probe* inquir* detectives inquest forensic* | ermittlung* untersuch* ermitteln ermittl* fahnder* kriminalpolizei spurensich* | enquete* enquet* investig* expertise police_judiciaire juge_d_instruction | investig* pesquis* indag* peritos peritaje averigu*',
};
