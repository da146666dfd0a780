import type { Concepts } from './concepts.ts';

/** What people, armies and parties do, and who they are. */
export const deeds: Concepts = {
  resume:
    'hervat* weer_op_gang herstart* weer_aan_het weer_van_start rijdt_weer vliegt_weer start..weer_op draait_weer weer_in_gebruik pakt..draad_op terug_in_bedrijf vrijgegeven_voor heropstart* herneemt hernomen | resum* restart* back_to_normal back_on back_up_and restore* return_to_service reinstat* back_in_service reopens up_and_running | wiederaufnahme* wieder_aufgenommen wieder_in_betrieb nimmt..wieder_auf rollt_wieder rollte..wieder lauft_wieder fahrt..wieder lauft..wieder nimmt..wieder setzt..fort wieder_freigegeben wieder_freigabe fortgesetzt fortsetzung wieder_angelaufen wieder_aufnahme | reprend reprennent reprise_du reprise_des redemarr* retabli* remise_en_service remis_en_service reprendre | reanud* reinici* restablec* vuelve_a_la retom* vuelven_a_la reactiv*',
  seize:
    'beslag onderschep* inbeslagname vangst confisqueer* geconfisqueerd beslaglegging | seiz* intercept* confiscat* impound* haul bust | beschlagnahm* sichergestellt* abgefangen einkassier* konfiszier* stellt..sicher sicherstell* zieht..ein eingezogen kassiert..ein abgefangene* | saisi* intercept* confisqu* prise_record confiscation* | incaut* decomis* intercept* confisc* requis* aprehen*',
  smuggle:
    'smokkel* gesmokkeld mensensmokkel* binnengesmokkeld | smuggl* traffick* people_smuggl* human_traffick* | schmugg* schleuser* geschmuggelt schleusung* geschleust menschenhandler* eingeschmugg* | contreband* passeurs trafic trafiquant* traite_des passeur filiere_de | contraband* trafico traficant* trata_de narcotrafi* tratantes',
  flee: 'slaan_op_de_vlucht op_de_vlucht vluchtten wegvlucht* uittocht vlucht_weg vluchten_voor gevlucht_voor slaat_op_de_vlucht op_de_loop er_vandoor | flee flees fled fleeing exodus on_the_run escaped runs_away ran_away bolted flight_of | fliehen flieht floh flohen fluchteten massenflucht gefluchtet* ergriff..flucht geflohene* setzt_sich_ab abgesetzt_nach massenexodus | fuir fuient fuyant fuite_de exode en_fuite prennent_la_fuite fuit fui enfuit enfui enfuient prend_la_fuite pris_la_fuite deguerpi* | huye huyen huyeron huyo huir huida exodo se_dio_a huido huyendo escapan fuga fugan fugado* fugo',
  deploy:
    'stuurt zendt ontplooi* gestuurd inzet zet..in ingezet stationeer* versterking* | deploy* dispatch* reinforce* mobilis* mobiliz* sends_troops sending_troops | entsend* schickt verleg* stationier* einsatz verstark* aufgebot* mobilis* | deploi* deploye* envoie envoye* renfort* mobilis* | despleg* despliegue* envio* refuerz* moviliz* envia envian enviara',
  sign: 'onderteken* tekende tekenen getekend handtekening* tekent_wet | signs signed signing signature* inked sign_deal sign_agreement signs_deal | unterzeichn* unterschr* signier* | paraph* signe signent signature* signer signataire* | firm* suscrib* rubric*',
  present:
    'presenteer* onthul* voorgesteld gepresenteerd stelt..voor toont ontvouw* lanceert maakt..bekend gelanceerd_model stelt..nieuwe toonde presentatie introduceert introductie | unveil* reveal* disclos* showcas* rolls_out launches_new introduces introduced shows_off debuts_new presents presented presenting | stellt..vor vorgestellt prasentier* enthull* zeigt..neue legt..vor vorgelegt vorstellung prasentation zeigte_erstmals | present* devoil* revel* expose lance_son lance_sa | present* desvel* revel* muestr* anunci* estrena_su',
  promise:
    'belooft beloofde belofte* beloofd toegezegd toezegging* zegt..toe garandeert zweert beloven beloofden zeggen..toe gaf..zijn_woord verzekert | vow* pledg* promis* swear* assur* commits committed_to commitment* | verspricht versprach versprech* versprochen zusage* sagt..zu gelobt zugesichert sichert..zu sicherten..zu garantiert | promet* promesse* engagement* engage jure assure assurent assurance_que jurent engagent_a | promet* promesa* compromet* jura garantiz* compromiso_de',
  celebrate:
    'viert vieren vierde gevierd feest* huldig* jubileum* jarig kampioensfeest juichen platte_kar bevrijdingsfeest | celebrat* fiesta parade jubilee anniversary festivit* partying revell* | gefeiert feier* jubil* jubelt festakt autokorso* | fete* anniversaire* liesse festivit* defile_de_la_victoire celebrent celebration* celebree | celebr* festej* aniversario* fiesta* conmemor*',
  bail: 'borgtocht borgsom op_vrije_voeten voorlopig_vrij enkelband vrijgelaten_op_borg enkelbandje voorwaardelijk_vrij proefverlof schorsing_voorlopige | bail parole released_on probation bailed early_release | kaution haftentlass* haftverschon* | caution controle_judiciaire liberte_conditionnelle remis_en_liberte_sous semi_liberte liberation_conditionnelle remise_en_liberte bracelets | fianza libertad_condicional libertad_provisional brazalete_electronico libertad_bajo tercer_grado',
  abuse:
    'misbruik* ontucht* kindermisbruik grensoverschrijd* aanranding* seksuele_intimidatie wangedrag pedofiel* grooming zedenzaak* | abus* misconduct mistreat* groom* predator* harass* paedophil* pedophil* indecent* | missbrauch* misshandl* belastig* padophil* kindesmissbr* | abus* maltrait* agression* harcel* pedophil* pedocrim* pedoporno* inceste* | abus* maltrat* agresion* pederast* pedofil* acoso acosar acosador*',
  crime:
    'misdrijf misdaad* misdaden crimineel criminele criminelen criminaliteit | crime crimes criminal* offence* felony offender* | verbrech* straftat* kriminell* kriminalitat | crime crimes criminel* criminalite delinqu* | crimen crimenes criminal* delito* delincuen*',
  gunmen:
    'gewapende gewapenden gemaskerde schutter* gemaskerd bivakmuts* overvallers_met | gunmen gunman armed_men masked assailant* hitmen attacker* shooters hooded balaclava* | bewaffnete* vermummt* maskierte* schutze tater sturmhaube* killerkommando todesschutze* | hommes_armes homme_arme assaillant* encagoul* agresseur* cagoule* tueurs tireur* | hombres_armados pistoler* sicario* encapuchad* agresor* atacante* hombre_armado enmascarad*',
  responsibility:
    'eist..op opgeeist opgeeiste claimt_aanslag eist_verantwoordelijkheid | blamed_on claims_responsibility claimed_responsibility claim_responsibility claiming_responsibility claims_attack claimed_attack | bekennt bekannte_sich bekennerschreiben reklamiert | revendiqu* responsabilite revendication endosse | reivindic* responsabilidad atribuy*',
  islamicstate:
    'islamitische_staat is_terreur al_qaida jihadist* boko_haram al_shabaab taliban | islamic_state isis isil al_qaeda jihadist* boko_haram shabaab taliban | islamischer_staat is_miliz is_terror al_kaida dschihadist* taliban boko_haram | etat_islamique ei al_qaida djihadist* talibans boko_haram shebab | estado_islamico al_qaeda yihadist* talibanes boko_haram',
  hezbollah:
    'hezbollah* | hezbollah hizbullah hizbollah | hisbollah hizbollah | hezbollah | hezbola hizbula hezbollah',
  hamas: 'hamas | hamas | hamas | hamas | hamas',
  houthi: 'houthi* huthi* | houthi* huthi* | huthi* | houthi* | huti*',
  kurd: 'koerd* pkk | kurd* pkk | kurd* pkk | kurde* pkk | kurd* pkk',
  bodyguard:
    'beveilig* lijfwacht* bewaker* portier portiers | bodyguard* bouncer* secret_service security_guard* security_detail | sicherheitskraft* leibwacht* wachmann wachter* turste* personenschutz* sicherheitsdien* | vigile* garde_du_corps gardes_du_corps videur* agent_de_securite | guardaespaldas escolta* vigilante* portero_de_discoteca guardia_de_seguridad',
  warbomb:
    'vliegtuigbom blindganger bom_uit_de wereldoorlog explosieven_uit oorlogsmunitie ontmantel* onschadelijk_gemaakt eodd dovo explosievenopru* | wwii world_war_two second_world_war unexploded wartime_bomb bomb_disposal defused controlled_explosion | fliegerbombe* weltkrieg* entscharf* blindgangerfund kampfmittelraum* kampfmittel sprengmeister* | obus_de_la seconde_guerre engin_de_guerre bombe_de_la bombe_de_la_seconde engin_explosif_de demineur* deminage desamorc* | segunda_guerra guerra_mundial bomba_de_la artefacto_de_la bomba_sin_explotar desactiv* desminado tedax',
  veteran:
    'veteraan veteranen oud_strijder* | veteran* | veteran* kriegsveteran* | veteran* ancien_combattant anciens_combattants | veterano* excombatiente*',
  genocide:
    'genocide volkenmoord | genocid* ethnic_cleansing | volkermord* genozid* | genocid* epuration | genocid* limpieza_etnica',
  hungerstrike:
    'hongerstak* | hunger_strike* hunger_striker* hunger_striking | hungerstreik* | greve_de_la_faim greves_de_la_faim greviste_de_la_faim | huelga_de_hambre huelguista_de_hambre ayuno',
  whistle:
    'klokkenluider* lekt_uit gelekt lek uitgelekt uitgelekte lekken gelekte | whistleblow* leaked leak_of leaks leak_inquiry | whistleblow* geleakt durchgesickert enthullung* enthullt leak datenleck_bei hinweisgeber* | lanceur_alerte lanceuse fuite_de fuites lanceurs_alerte fuiter | filtrad* filtracion* denunciante* filtro_documentos',
  nationalise:
    'nationalis* staatsbedrijf* staatsdeelneming* | nationali* state_owned bailout* bail_out | verstaatlich* staatsbeteilig* staatskonzern* | nationalis* entreprise_publique renfloue* | nacionaliz* estatal* rescate_financiero',
  concede:
    'erkent_nederlaag geeft_nederlaag feliciteert | conced* concession | raumt..niederlage | reconnait_sa_defaite concede* felicite_son | reconoce_su_derrota reconoce_la_derrota concedio',
  leftwing:
    'linkse communist* socialist* progressie* | left_wing leftist* communist* socialist* progressiv* | linke* kommunist* sozialist* | gauche communist* socialist* insoumis* | izquierd* comunist* socialist* progresist*',
  rightwing:
    'rechtse ultraconservatie* conservatie* nationalist* populist* | right_wing conservativ* nationalist* populist* ultraconservativ* | konservativ* rechtskonserv* nationalist* populist* ultrarecht* | droite conservat* nationalist* populist* ultraconserv* | derech* conservad* nacionalist* populist* ultraconserv*',
  gun: 'vuurwapen* wapens_gevonden pistool geweer | gun guns firearm* rifle* pistol* weapon_found | schusswaffe* pistole* gewehr* | arme_a_feu armes_a_feu fusil* pistolet* | arma_de_fuego armas_de_fuego pistola* fusil* rifle',
  acid: 'zuuraanval* bijtend | acid_attack corrosive | saureangriff* saureattacke* atzend* | acide | acido',
  antisemitism:
    'antisemit* jodenhaat synagoge* | antisemit* anti_semit* synagog* | antisemit* judenhass* synagog* | antisemit* synagog* | antisemit* sinagog*',
  racism:
    'racis* discriminat* | racis* discriminat* | rassis* diskrimin* | racis* discriminat* | racis* discrimin*',
  ransom: 'losgeld | ransom* | losegeld* | rancon* | rescate_millonario rescate_de_dinero',
  extort:
    'afpers* afgeperst chantage* | extort* blackmail* | erpress* | extorqu* extorsion* chantage* | extorsion* chantaje*',
  counterfeit:
    'vervalst* namaak* nep vals valse nepmerk* valsmunt* vervalser* vervalsing* oplichter_met nepkunst* | counterfeit* fake fakes forged bogus forger* knockoff* | gefalscht* fake imitat* produktpirat* falschung* falschgeld* falscher_bande | contrefac* faux fausse* falsifi* contrefaits faussaire* | falsific* falso* falsa* pirata* imitaciones',
  prostitution:
    'prostitu* mensenhandel sekswerk* | prostitu* sex_work* brothel* | prostitu* bordell* zuhalt* | prostitu* proxenet* | prostitu* proxenet* burdel',
  withdraw:
    'stopt_met_samenwerking stapt_uit trekt_zich_terug trekt..terug terugtrek* teruggetrokken opgezegd zegt..op trekken..terug trok..terug trok..in trekt..in ingetrokken intrekking stapte_uit trekt..stekker ziet..af_van afgezien_van haakt..af | pulls_out pulled_out pull_out pullout withdraw* withdrew backs_out walks_away exits quits pulling_out drops_out dropped_out opts_out walked_away scrapped_plan abandons | zieht..zuruck zuruckgezogen ruckzieher abzug zieht..ab steigt..aus ausstieg austritt kundigt..auf zogen..zuruck zurucknehmen zuruckgenommen verlasst..abkommen stieg..aus steigen..aus abzuge springt..ab | se_retire* retrait retire_de quitte_la se_desengage forfait renonce* se_retirent retire_sa retire_son retirer sort_de_la sortie_de_la abandonne desistement jette_eponge | se_retira* retir* se_sale abandon* renunci* desiste*',
  breakdown:
    'mislukt* geklapt stuklopen spaak zonder_akkoord impasse mislukking mislukken loopt..stuk liep..stuk liepen..stuk lopen_vast klappen ploffen geen_akkoord breekt..af afgebroken_overleg zonder_resultaat op_niets_uit geen_doorbraak | collapse_of_talks deadlock* stalemate break_down broke_down fail fails without_a_deal impasse stall* collapsed_talks talks_collapse no_deal without_agreement failure breaks_down break_off broken_off talks_failed | gescheitert scheiter* ergebnislos sackgasse festgefahren geplatzt platz* ohne_einigung gescheiterte keine_einigung ohne_ergebnis abbruch bricht..ab abgebrochen brechen..ab blockade_bei kein_durchbruch stocken geplatzte | echou* echec* impasse sans_accord rupture enlis* sans_resultat aucun_accord rompus tourne_court capote | fracas* sin_acuerdo estanc* punto_muerto rotura_de fallid* sin_resultado rompen_las no_hay_acuerdo bloqueo_en rotas',
  tollrise:
    'opgelopen loopt..op oplopend stijgt_tot bijgesteld_naar hoger_dodental dodental_stijgt dodental_loopt dodental_naar telt_nu zeker_tot nieuwe_balans | rises_to climbs_to death_toll_rises rise_to climb_to jumps_to now_at toll_rises toll_climbs toll_passes toll_hits toll_reaches toll_jumps toll_now | gestiegen_auf steigt_auf erhoht_sich_auf zahl_der_toten zahl_der_opfer opferzahl* totenzahl zahl_der_todesopfer steigt_weiter mindestens_gestiegen hoher_als | porte_a alourdit monte_a passe_a grimpe_a nouveau_bilan alourdi bilan_grimpe bilan_monte bilan_passe bilan_provisoire dernier_bilan depasse_les | asciende* sube_a suben_a aumenta_a eleva_a se_eleva suman sube_el_numero cifra_de_muertos balance_de_muertos numero_de_muertos aumento_a',
  disqualify:
    'schorst schorsing geschorst* uitgesloten uitsluiting royeer* geroyeerd diskwalific* gediskwalificeerd uit_de_uitslag niet_welkom uitsluiten sluit..uit geweerd | suspend* disqualif* expelled exclud* barred expulsion bars ineligible kicked_out | suspendiert* ausgeschlossen sperre disqualif* ausschluss schliesst..aus ausgeschlossene suspendieren aberkannt* fur_rennen_gesperrt | disqualif* radie* radiation banni bannie declasse* exclu exclus exclue exclure exclusion | expulsad* descalif* inhabilit* exclui* expulsion sancion_de desposeid*',
  bombscare:
    'ontploffingsgevaar bommelding* bomdreiging* verdacht_pakket evacuatie_van bomalarm verdachte_tas verdacht_voorwerp vals_alarm poederbrief* explosievenver* | bomb_threat* bomb_scare suspicious_package hoax bomb_threats suspect_package suspicious_item false_alarm controlled_explosion | bombendrohung* verdachtiger_gegenstand bombenalarm blindganger* verdachtiges_paket fehlalarm verdachtiger_koffer drohmail* drohanruf* | alerte_a_la_bombe colis_suspect colis_piege alertes_a_la_bombe fausse_alerte colis_abandonne engin_suspect | amenaza_de_bomba paquete_sospechoso artefacto amenazas_de_bomba aviso_de_bomba falsa_alarma objeto_sospechoso falsa_amenaza',
  abdicate:
    'titel_kwijt afstand_doet doet..afstand troonsafstand afstand_van_de_troon titels_kwijt raakt..titel_kwijt titels_inleveren verliest_titels | abdicat* stripped_of titles_removed gives_up lose_titles loses_title stripping relinquish* give_up_title | dankt..ab abdank* verzicht* verliert_titel abgedankt titel_aberkannt verlor..titel legt..titel_ab | abdiqu* renonce_au dechu* abdication dechoit perd_ses_titres prive_de_ses_titres | abdic* renuncia_al despoja* pierde_sus_titulos retira_los_titulos',
  benefits:
    'toeslag* uitkering* bijstand | benefits welfare allowance* | burgergeld* sozialhilfe* zulage* | allocation* prestations_sociales rsa | ayuda_social prestacion*',
  reshuffle:
    'herschikking* kabinetswissel* portefeuille* nieuwe_ministers | reshuffle* portfolio new_cabinet | ressort* umbildung kabinettsumbil* | remaniement* portefeuille* nouveau_gouvernement | remodelacion* reajuste_de_gabinete cartera* nuevo_gabinete',
  ahead:
    'koploper_in aan_kop op_kop voorsprong gaat_aan_kop kopgroep voorop uitgelopen in_de_peiling_aan_kop neemt_leiding aan_de_leiding | leads frontrunner front_runner in_front | fuhrung vorn vorsprung spitze liegt_vorne fuhrend spitzenreiter_in | en_tete devance* mene avance_sur favori* prend_la_tete en_avance avance_de caracole* | lidera* encabez* ventaja aventaj* en_cabeza puntea* toma_la_delantera al_frente_de va_ganando',
  party:
    'partij* fractie* | party parties caucus | partei* fraktion* | parti partis groupe_parlementaire | partido_de partidos bancada* formacion_politica',
  transition:
    'machtswisseling* regimewissel* overgangs* interim* | transition* interim regime_change | ubergangs* interims* machtwechsel* | transition* interim* regime | transicion* interin* regimen',
  embassy:
    'ambassade* consulaat* | embass* consulate* | konsulat* botschaft botschaften botschaftsgebaude | consulat* ambassade ambassades | consulad* embajada*',
  finish:
    'eindigt eindigde beeindig* ten_einde afgerond* einde_aan loopt..af | ends ended concludes concluded comes_to_an_end wrapped_up wraps_up expires expired | endet endete beendet beendete zu_ende geht..zu_ende abgeschlossen ablauft lauft..aus | prend_fin prennent_fin met_fin_a fin_de_la fin_du se_termine se_terminent acheve* expire* | termina terminan termino finaliz* concluy* pone_fin fin_al fin_de_la expira*',
  goback:
    'terugkeer* teruggekeerd* keert..terug keerden..terug keerde..terug keren..terug rentree terug_in_nederland terug_op_aarde weer_thuis thuiskomst* | return* comes_back come_back came_back goes_back comeback back_home homecoming back_on_earth | kehrt..zuruck kehren..zuruck kehrte..zuruck kehrten..zuruck ruckkehr* zuruckgekehrt* comeback heimreise ruckflug* | retour* revient reviennent revenus rentrent rentre_en regagn* | regres* retorn* vuelve_a vuelven_a volvio_a vuelta_a',
  impose:
    'legt..op opgelegd* opleggen leggen..op invoeren voert..in ingevoerd invoering treedt..in_werking van_kracht | takes_effect comes_into_force came_into_force into_force impose imposes imposed imposing imposition | verhangt* verhangen einfuhrung eingefuhrt fuhrt..ein in_kraft tritt..in_kraft | instaur* entre_en_vigueur entrent_en_vigueur entree_en_vigueur impose imposent imposition imposee* | impon* impus* entra_en_vigor entro_en_vigor en_vigor',
  liftban:
    'heft..op opgeheven opheffing opheffen heffen..op versoepeling* trekt..verbod_in | lifts_ban lift_ban lifted lifting lifts_restrictions eases_restrictions overturns_ban ends_ban lifts_curfew | hebt..auf aufgehoben aufhebung aufheben heben..auf gelockert | levee_de la_levee_des leve_les lever_les leve_le_blocus lever_le assouplit_les | levanta levantan levanto levantamiento_de levantar',
  foil: 'verijdeld* verijdelt voorkomen_aanslag vereiteld aanslag_voorkomen | foil* thwart* averted prevented disrupted_plot | vereitel* verhinder* abgewendet | dejou* empech* evite_de | frustr* desbarat* impid* evitad*',
  resist:
    'verzet* in_opstand tegenstand | resist* pushback push_back fights_back oppose opposes opposed opposing | widerstand* wehrt_sich wehren_sich widersetz* straubt_sich | oppose opposent resist* fronde tient_tete | se_opone se_oponen resist* oponerse',
  support:
    'steunt steunen_de steunbetuig* achter_de schaart_zich bijval ondersteun* staat_achter | support* backing backs_plan backed stand_by stands_by | unterstutz* stellt_sich_hinter ruckendeck* beistand ruckhalt | soutien* soutenir appui* | apoya* apoyo* respald*',
  praise:
    'prijst_de looft lof geprezen roemt complimenten felicite* | prais* hails hailed lauds lauded congratulat* commend* | lobt lobte gelobt wurdigt wurdigte gratulier* begluckwunsch* lob | salue saluent felicit* loue_le rend_hommage eloge | elogi* felicit* aplaud* ensalz* alaba alaban alabo',
  invite:
    'uitgenodigd* uitnodig* nodigt..uit nodigde..uit | invit* | eingeladen* einladung* ladt..ein lud..ein | invit* convie* | invit*',
  payout:
    'betaalt betaald betalen betaling* uitbetal* compensatie* uitgekeerd | pays paid payment* damages_to reimburse* refund* | zahlt zahlte gezahlt zahlung* bezahl* abfindung* ruckerstatt* | paie paiera payer paye paiement* verse verser compensation | paga pagar pagara pago pagos indemniz* compensacion*',
  coverup:
    'doofpot* verzwegen verzwijg* verdoezel* achtergehouden toegedekt | cover_up covered_up conceal* hush* suppress* whitewash* withheld | vertusch* verheimlich* verschwieg* verschweig* | dissimul* etouffe* passe_sous_silence omerta cache_a | ocult* encubr* silenciad* tapar',
  mislead:
    'mislei* bedrogen gelogen loog leugen* liegen | mislead* misled lied lying_to decei* lies_about | gelogen luge lugen irrefuhr* tauschung* tauschte | mensong* menti mentir trompe tromper tromperie | engan* mentir mentira* mintio',
  publish:
    'gepubliceerd* publiceer* publicatie openbaar_gemaakt maakt..openbaar vrijgegeven_documenten openbaarmaking | publish* publication made_public releases_files release_of_files declassif* unsealed | veroffentlich* publiziert offengelegt offenleg* | rendu_public rendus_publics rend_public declassifi* publie publies publiee publient publication* | publico_el hace_publico hecho_publico desclasific* publicado publicada publicados publican publicacion',
  technical:
    'technische_fout technisch_probleem technische_problemen mankement* defect* motorstoring motorpech pech kapotte haper* | technical_problem* technical_issue* malfunction* faulty broke_down mechanical_failure engine_failure engine_trouble | defekt* technisches_problem technische_probleme triebwerksprob* motorschaden pannen | probleme_technique problemes_techniques avarie* defaillance* defectueu* incident_technique tombe_en_panne ennui_technique | fallo_tecnico problema_tecnico problemas_tecnicos desperfecto* defectuos* fallas_tecnicas falla_mecanica fallo_mecanico',
  fallfrom:
    'valt_van viel_van gevallen_van valt_uit viel_uit van_hoogte val_van naar_beneden_gevallen ten_val | fell_from falls_from fall_from falling_from fallen_from plunged_from fell_down fell_into fell_off fell_through falls_off falls_into | sturzt..in_die_tiefe sturz_aus sturz_von sturzte_aus sturzte_von fiel_aus fiel_vom in_die_tiefe tiefe_gesturzt gesturzt_und | chute_de_plusieurs chute_mortelle chute_du tombe_du tombee_du tombe_dans defenestr* fait_une_chute | cae_desde cayo_desde caida_desde precipit* cayo_al cae_al cae_de_un cayo_por',
  bite: 'beet gebeten bijt bijten bijtincident* doodgebeten toegetakeld_door | bite bites bitten biting mauled mauling gored | beisst biss gebissen beissen totgebissen zerfleischt | mord mordu mordue morsure* devore* | muerde mordio mordid* mordedura* cornead*',
  obituary:
    'jarige_leeftijd heengegaan ontvallen ingeslapen op_leeftijd_overleden overleden_op | dies_at dies_aged died_at died_aged passes_away passed_away obituary | im_alter_von ist_tot alter_von gestorben_im trauer_um entschlafen | mort_a_age a_age_de est_eteint est_eteinte eteint_a nous_a_quittes mort_de_acteur disparition_de | fallece_a_los muere_a_los murio_a_los fallecio_a_los fallece_el fallece_la muere_el muere_la obituario a_la_edad',
  legend:
    'legende* icoon iconen legendarisch* boegbeeld | legend* icon icons iconic | legende* ikone* legendar* kultfigur* urgestein | legende* icone* legendaire* figure_de monstre_sacre | leyenda* icono* legendari* figura_de',
  heirthrone:
    'troonopvolg* erfprins* kroonprinses_amalia troonrede opvolging_troon | heir heirs succession | thronfolg* erbprinz* | heritier* succession_au_trone | herede* linea_de_sucesion sucesion_al',
  conclave:
    'conclaaf witte_rook zwarte_rook pausverkiezing pauskeuze sixtijnse_kapel | conclave white_smoke black_smoke sistine | konklave papstwahl weisser_rauch sixtinische* | conclave fumee_blanche sixtine habemus | conclave humo_blanco fumata sixtina habemus',
  encyclical:
    'encycliek pauselijke_zegen urbi_et kerstzegen apostolisch* synode* | encyclical urbi_et apostolic synod papal_blessing | enzyklika urbi_et apostolisch* synode* | encyclique urbi_et apostolique* synode* exhortation | enciclica urbi_et apostolic* sinodo* exhortacion',
  bequeath:
    'erfenis* nalatenschap* testament* erfgenamen | inherit* estate_of bequeath* bequest* last_will | erbschaft* nachlass* testament* erben | testament* legue legs | herencia* testamento* heredad* legado_de',
  illnessnews:
    'maakt_ziekte_bekend lijdt_aan leidt_aan gediagnosticeerd diagnose_kanker herstellend ziekbed | diagnosed_with reveals_diagnosis suffers_from suffering_from recovering recuperat* | leidet_an erkrankt_an diagnose_bekannt genes* kampft_gegen | souffre_de atteint_de atteinte_de lutte_contre_la_maladie convalescen* retabliss* souffre_d_un souffre_d_une | padece_de sufre_de diagnosticado diagnosticada convalec* recuperandose lucha_contra_el_cancer',
  donate:
    'doneer* donatie* gedoneerd schenkt schonk geschonken schenking* inzamel* ingezameld filantro* giro555 | philanthrop* fundrais* gives_away raised_for donate donates donated donating donation* donor* | spende* gespendet stiftet philanthrop* | dons_de don_de donation* fait_don philanthrop* mecene* cagnotte_pour telethon collecte_de_dons | donan donacion* donativo* filantrop* recaudacion_benefica colecta',
  build:
    'bouwt gebouwd bouwen aanleg aangelegd aanleggen in_aanbouw | builds built build under_construction | baut gebaut bauen errichtet errichtung ausbau | construi* batit edifi* batir | construye* construir construid*',
  demolish:
    'sloop sloopt gesloopt slopen afgebroken afbraak gesloopte | demolish* demolition tear_down tears_down torn_down bulldoz* | abriss* abgerissen abreissen reisst..ab | demoli* ras_du detruire_le bulldozer* | demol* derribo_de excavadora* derriban',
  rename:
    'hernoem* nieuwe_naam naamswijziging andere_naam omgedoopt | renam* new_name name_change rebrand* | umbenenn* umbenannt* neuer_name | rebaptis* renomm* nouveau_nom change_de_nom | renombr* cambia_de_nombre nuevo_nombre rebautiz*',
  moveaway:
    'verhuist verhuizen verhuizing* verhuisd verplaats* | relocat* moves_to moving_to moved_to | umzieh* zieht..um umzug umgezogen | demenag* delocalis* transferer relocalis* | traslad* mudanza se_muda relocaliz*',
};
