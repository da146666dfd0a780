import type { WordList } from './word-list.ts';

/** What French copy says of sport and the economy, and what speaks against both. */
export const french: WordList = {
  language: 'fr',
  sport: {
    sure:
      'ligue_1 ligue_2 ligue_des_champions ligue_europa premiere_league coupe_du_monde coupe_de_france coupe_d_europe quart_de_finale quarts_de_finale demi_finale* huitieme_de_finale huitiemes_de_finale championnat_de_france championnat_d_europe championnat_du_monde ' +
      'championnats_du_monde championnats_d_europe champion_du_monde championne_du_monde champions_du_monde champion_olympique championne_olympique medaille_d_or medaille_d_argent medaille_de_bronze record_du_monde grand_prix grand_chelem pole_position formule_1 motogp ' +
      'tour_de_france tour_d_italie tour_d_espagne maillot_jaune contre_la_montre cycliste_belge gardien_de_but milieu_de_terrain defenseur_central carton_rouge penalty hors_jeu temps_additionnel match_nul match_amical selectionneur* equipe_de_france equipe_nationale diables_rouges pro_league ' +
      'top_14 xv_de_france tournoi_des_six_nations rugby* handball* volley* basket* hockey tennisman tenniswoman judoka* biathlon* biathlete* skieur* skieuse* footballeur* attaquant_de footballistique athletisme natation escrime aviron patinage' +
      ' des_bleus les_bleus chez_les_bleus equipe_de_france* championnat_de_belgique jupiler_pro_league premiere_division deuxieme_division ligue_1* ' +
      'match_des_bleus prochain_match mercato but_decisif tirs_au_but avant_centre champion_d_europe championne_d_europe ' +
      'classement_atp classement_wta tete_de_serie demi_finales phase_de_groupes match_aller match_retour' +
      ' arrets_de_jeu temps_reglementaire prolongation* seances_de_tirs tir_au_but coup_franc coups_francs corner but_egalisateur egalisation*' +
      ' ouverture_du_score carton_jaune cartons_rouges hors_jeu penalty* surface_de_reparation feuille_de_match onze_de_depart remplacant* titulaire_en' +
      ' capitanat milieu_offensif milieu_defensif ailier* lateral_droit lateral_gauche gardienne_de_but buteuse* avant_centre attaquante*' +
      ' entraineur_de_l entraineur_du directeur_sportif stage_d_entrainement centre_d_entrainement fenetre_des_transferts periode_des_transferts' +
      ' transfert_de_l mercato* prete_a pret_payant option_d_achat agent_libre lanterne_rouge maintien_en_ligue relegation* relegue_en promu_en_ligue' +
      ' montee_en_ligue barrage_retour barragiste* leader_du_championnat dauphin_du dauphin_de classement_de_la_ligue points_d_avance_sur journee_de_ligue' +
      ' journee_du_championnat coupe_de_belgique coupe_d_angleterre coupe_davis coupe_d_afrique coupe_de_la_ligue can_2025 can_2027 euro_2028 mondial_2026' +
      ' mondial_2030 mondial_de eliminatoires_du qualifications_pour_le_mondial match_de_qualification ligue_des_nations s_est_incline s_est_inclinee' +
      ' se_sont_inclines se_sont_inclinees s_est_impose s_est_imposee se_sont_imposes se_sont_imposees s_incline_a s_incline_face s_incline_en s_impose_a' +
      ' s_impose_face s_impose_en a_domicile_face accroche_par tenu_en_echec arrache_un_nul arrache_le_nul nul_vierge victoire_a_domicile' +
      ' victoire_a_l_exterieur defaite_a_domicile deplacement_a premier_titre deuxieme_titre troisieme_titre titre_mondial titre_olympique champion_en_titre' +
      ' championne_en_titre tenant_du_titre tenante_du_titre vainqueur_sortant vice_champion* recordman recordwoman record_d_europe record_de_france' +
      ' records_du_monde meilleure_performance descente_de_val super_g slalom slalom_geant coupe_du_monde_de_ski skieur_alpin ski_alpin ski_de_fond' +
      ' saut_a_ski combine_nordique snowboard* patineur* patineuse* patinage_artistique danse_sur_glace short_track bobsleigh* luge skeleton curling' +
      ' biathlon* poursuite_de_biathlon mass_start relais_feminin relais_masculin relais_mixte tennis_de_table tournoi_de_tennis demi_finaliste*' +
      ' quart_de_finaliste* finaliste_de balle_de_match balles_de_match balle_de_break jeu_decisif tie_break tete_de_serie_numero double_dames' +
      ' double_messieurs double_mixte numero_un_mondial numero_deux_mondial numero_un_mondiale 100_metres 200_metres 400_metres 800_metres 1_500_metres' +
      ' 110_m_haies 400_m_haies saut_en_longueur saut_en_hauteur saut_a_la_perche triple_saut lancer_du lancer_de_poids heptathlon* decathlon* semi_marathon*' +
      ' marathon_de marathonien* sprinteur* sprinteuse* coureur_cycliste cycliste* etape_reine etape_de_montagne maillot_rose maillot_vert maillot_a_pois' +
      ' grimpeur* sprint_massif echappee* peloton cyclo_cross* vtt bmx course_en_ligne contre_la_montre_par paris_roubaix milan_sanremo' +
      ' liege_bastogne_liege tour_des_flandres fleche_wallonne nageur* nageuse* nage_libre brasse papillon dos_crawle quatre_nages water_polo plongeon*' +
      ' judokate judo* karate* taekwondo* escrimeur* escrimeuse* fleurettiste* epeiste* sabreur* lutteur* lutteuse* halterophil* boxe* boxeuse*' +
      ' poids_lourds poids_moyens ceinture_mondiale gymnaste* gymnastique* barres_asymetriques tir_a_l_arc archer* cavalier* equitation* saut_d_obstacles' +
      ' dressage* concours_complet voile* skipper* regate* transat_jacques transatlantique kayak* canoe* avironneur* triathlete* triathlon* badminton*' +
      ' handballeur* handballeuse* basketteur* basketteuse* volleyeur* volleyeuse* hockeyeur* rugbyman rugbywoman rugbymen troisieme_ligne deuxieme_ligne' +
      ' demi_de_melee demi_d_ouverture essai_transforme transformation_de_l_essai xv_de top_14* pro_d2 champions_cup tournoi_des_six pilote_de_formule' +
      ' ecurie* essais_libres premiere_ligne_de_la_grille qualifications_du_grand tour_le_plus rallye* rallye_monte moto_gp motard* endurance*' +
      ' 24_heures_du_mans safety_car' +
      ' paul_pogba kylian_mbappe ousmane_dembele antoine_dupont didier_deschamps fabien_galthie leon_marchand victor_wembanyama teddy_riner' +
      ' clarisse_agbegnenou novak_djokovic carlos_alcaraz tadej_pogacar remco_evenepoel wout_van_aert romelu_lukaku kevin_de_bruyne thibaut_courtois' +
      ' rudi_garcia concede_le_nul concede_un_nul',
    hint:
      'football* matches matchs finale finaliste* tournoi* qualifie qualifiee qualifies qualification* elimine* entraineur* coach joueur* joueuse* attaquant* buteur* ' +
      'stade_rennais sporting arbitrage championnat* podium medaille* olympique* paralymp* jo tennis cyclis* peloton marathon* athlete* nageur* nageuse* boxeur* blesse_a_la_cuisse dopage* ' +
      'duel derby atp wta' +
      ' a_domicile a_l_exterieur supporters_du mi_temps seconde_periode premiere_periode en_fin_de_match coup_d_envoi stade_de le_club_de club_anglais' +
      ' club_espagnol club_italien club_allemand club_belge club_francais club_parisien club_lyonnais club_marseillais les_lyonnais les_marseillais' +
      ' les_parisiens les_lillois les_monegasques les_nicois les_rennais les_nantais les_lensois les_liegeois les_anderlechtois les_brugeois les_mauves' +
      ' les_rouches carolo* la_descente le_slalom la_suissesse l_autrichienne l_italienne l_americaine la_norvegienne la_suedoise blesse_au_genou' +
      ' blesse_a_la_cheville ligament* absent_plusieurs adversaire* coequipier* coequipiere* en_deux_sets en_trois_sets epreuve* concurrent* vainqueur*' +
      ' laureat_de_l_etape' +
      ' pelouse foule_la_pelouse foule_une_pelouse retour_a_la_competition retour_sur_les_terrains a_concede_le_nul concede_le_nul a_domine ont_domine' +
      ' section_paloise palois toulonnais parisiens lyonnais marseillais lillois monegasques l_espagnol l_italien le_slovene le_norvegien le_suisse' +
      ' l_autrichien la_suedoise le_serbe le_belge_a la_belge_a le_britannique l_australien l_americain le_kenyan convocation groupe_des_bleus' +
      ' selection_nationale paul_pogba antoine_griezmann',
    faint:
      'defenseur* defenseurs match rencontre journee classement victoire* defaite* battu battue bat gagne gagnent gagner remporte remportent remporter emporte impose imposes imposee imposent domine dominent ' +
      'perdu perd perdent equipe* club* but buts coupe titre record pilote* blessure* contrat pret capitaine saison champion championne foot coureur* golf selection* arbitre* set sets ' +
      'etape sprint transfert* supporters supporteur* gardien leader victorieux',
  },
  economie: {
    sure:
      'bourse_de_paris bourse_de_bruxelles bourse_de_new_york bourses_europeennes bourses_asiatiques marche_boursier marches_boursiers place_parisienne actionnaire* dividende* chiffre_d_affaires benefice_net benefices_nets resultat_net resultats_trimestriels resultats_annuels resultats_semestriels benefice_operationnel ' +
      'perte_nette avertissement_sur_resultats taux_directeur* taux_d_interet hausse_des_taux baisse_des_taux banque_centrale banques_centrales inflation* taux_de_chomage prix_a_la_consommation produit_interieur_brut pib croissance_economique recession* cours_du_petrole prix_du_petrole baril* ' +
      'bitcoin* cryptomonnaie* taux_de_change marche_obligataire obligations_d_etat emprunt_d_etat investisseur* introduction_en_bourse entree_en_bourse offre_publique rachat_d_actions fusion_acquisition part_de_marche parts_de_marche redressement_judiciaire liquidation_judiciaire depot_de_bilan deficit_commercial excedent_commercial balance_commerciale ' +
      'agence_de_notation plan_social suppressions_de_postes capitalisation_boursiere' +
      ' baisse_de_ses_ventes hausse_de_ses_ventes ses_ventes ventes_trimestrielles ventes_annuelles resultats_du_premier resultats_du_troisieme profit_net ' +
      'benefice_annuel marge_operationnelle croissance_du_pib prix_a_la_production marche_automobile marche_immobilier taux_d_emprunt taux_de_la_bce ' +
      'banque_centrale_europeenne reserve_federale marches_financiers matieres_premieres' +
      ' objectifs_annuels objectif_annuel hausse_de_son_benefice baisse_de_son_benefice son_benefice ses_benefices' +
      ' a_livre_appareils livraisons_d_avions livraisons_d_appareils livre_appareils carnet_de_commandes prise_de_commandes prises_de_commandes' +
      ' commandes_d_avions carnet_de_commande suppression_de_postes suppression_d_emplois suppressions_d_emplois supprimer_postes supprime_postes va_supprimer' +
      ' plan_de_depart plan_de_departs departs_volontaires licenciements_collectifs licenciement_collectif fermeture_d_usine fermer_son_usine' +
      ' fermeture_du_site placement_en_redressement mis_en_liquidation cessation_de_paiements tribunal_de_commerce repreneur* offre_de_reprise bourse_de' +
      ' la_bourse_a bourse_a_termine bourses_mondiales wall_street indice_vedette indice_bel seance_boursiere cote_en_bourse cotation* cours_de_bourse' +
      ' cours_de_l_action action_de_l valeurs_technologiques valorisation_boursiere flottant marche_actions marche_des_changes marche_petrolier cours_de_l_or' +
      ' once_d_or cours_du_ble cours_du_cacao cours_du_cafe cours_du_cuivre brut_de_la_mer_du_nord baril_de_brent petrole_brut opep taux_longs' +
      ' taux_souverain* dette_souveraine rendement_des_obligations emprunts_d_etat marge_brute marge_nette resultats_du_deuxieme resultats_du_quatrieme' +
      ' resultat_operationnel resultat_courant resultat_annuel benefice_par_action benefice_semestriel benefice_trimestriel benefice_record perte_annuelle' +
      ' pertes_annuelles prevision_annuelle previsions_annuelles previsions_de_croissance objectif_de_ventes objectifs_financiers relever_ses_objectifs' +
      ' abaisse_ses_objectifs releve_ses_previsions abaisse_ses_previsions ventes_du_groupe ventes_en_hausse ventes_en_baisse recettes_trimestrielles' +
      ' activite_du_groupe cash_flow flux_de_tresorerie endettement_net refinancement* augmentation_de_capital rachat_de_ses_propres programme_de_rachat' +
      ' distribution_d_un_dividende assemblee_generale_des_actionnaires opa ope offre_de_rachat offre_d_achat prise_de_participation prise_de_controle' +
      ' participation_majoritaire participation_minoritaire coentreprise* filiale_de filiale_du cession_de_sa cession_de_l activite_manufacturiere' +
      ' activite_du_secteur_prive indice_pmi production_industrielle production_manufacturiere consommation_des_menages confiance_des_consommateurs' +
      ' moral_des_menages climat_des_affaires prix_des_logements prix_immobilier credit_immobilier taux_de_depot taux_directeurs politique_monetaire' +
      ' banque_d_angleterre banque_du_japon banque_nationale_de_belgique banque_nationale_suisse reserve_federale fed bce inflation_sous_jacente' +
      ' negociations_salariales indexation_des_salaires norme_salariale salaire_minimum hausse_des_prix hausse_des_salaires commerce_exterieur' +
      ' exportations_chinoises droits_de_douane surtaxe* relance_economique recul_du_pib croissance_de_l_economie contraction_de_l' +
      ' l_euro_se_stabilise l_euro_recule l_euro_progresse euro_face_au_dollar le_dollar_recule le_dollar_progresse cede_ses_magasins cede_ses_activites' +
      ' cede_sa_filiale' +
      ' cac_40_a grappille cac40',
    hint:
      'cloture cloturer benefice* profit* trimestre* semestre* constructeur* avionneur* assureur* laboratoire* distributeur* fabricant* analystes acquisition* licenciement* pdg ' +
      'directeur_general faillite* chomage' +
      ' avionneur constructeur_automobile constructeur_allemand geant_du geant_de_la geant_americain geant_chinois groupe_de_luxe groupe_petrolier' +
      ' groupe_minier groupe_bancaire groupe_pharmaceutique groupe_industriel compagnie_aerienne operateur_telecom assureur* banque_d_affaires' +
      ' chaine_de_magasins chaine_de_supermarches enseigne* usine* site_de_production salaries_du_groupe syndicats_du_groupe direction_du_groupe' +
      ' directeur_financier conseil_d_administration appareils livraisons* commandes* carnet* milliards_d_euros millions_d_euros milliards_de_dollars' +
      ' par_rapport_a_l_annee sur_un_an en_glissement_annuel au_premier_trimestre au_deuxieme_trimestre au_troisieme_trimestre au_quatrieme_trimestre' +
      ' au_premier_semestre au_second_semestre plus_forte_hausse progresse* recule*' +
      ' cede_ses ceder_ses cede_sa magasins_italiens reseau_de_magasins face_au_dollar l_euro_se euro_stable se_stabilise licencie_travailleurs licencie' +
      ' licencier travailleurs ouvriers_licencies entreprise_licencie rachete rachetent vend_ses_activites vente_de_ses actifs_en' +
      ' siege_social magasins filiales grappille grignote cac',
    faint:
      'bourse action actions titre titres indice hausse baisse termine ouvert perte* ventes marche* marches groupe entreprise* societe* banque* milliard* euros dollar* yen euro petrole or ' +
      'gaz taux points economie* economique* commerce emplois postes investissement* croissance publie exercice operateur compagnie exportation* importation* fusion* acquisition ' +
      'economistes rachat*',
  },
  against: {
    strong:
      'police policiers gendarmes gendarmerie pompiers incendie* feu tue tues tuee tuees mort morts morte mortes mortel* blesse blesses blessee blessees attentat* explosion* bombe* arrete arretes interpelle* interpelles suspect* parquet tribunal condamne condamnee prison meurtre* assassin* fusillade* braquage* ' +
      'accident* crash disparu* victime* rebelles armee soldats missile* drone* guerre* frappes bombarde* election* presidentielle* legislatives opposition scrutin referendum maire asile migrants refugies seisme* inondation* tempete* ouragan evacue* terroris* sanctions cessez_le_feu fraude deuxieme_tour_de_la_presidentielle tour_de_la_presidentielle suffrages des_voix depouillement president_sortant maire_sortant socialistes conclave cardinaux fumee_blanche fumee_noire primaire extreme_droite extreme_gauche pourparlers secouristes magnitude les_liberaux junte putschist*',
    mild: 'ministre* president presidente gouvernement* parlement* assemblee_nationale senat loi justice juge* manifest* greve* syndicat* mort_a_l_age musee* festival* ecole* eleves hopital patients enfants touristes roi reine pape eglise candidat candidate candidats',
    sport:
      'pourparlers negociation* eurovision chanteur* chanteuse* film* prix_nobel ecrivain* acteur* actrice* second_tour premier_tour bourse actionnaire* degres mairie discussions tour_de_table' +
      ' electeur* deputes sondages motion_de_censure otages treve goncourt renaudot roman romancier* bourgmestre* echevin* conseil_communal' +
      ' premier_ministre gouvernement majorite_absolue maire_sortant legislatives municipales presidentielle',
    economie: 'bourse_d_etudes boursier etudiant* universite* braquage* distributeur_de_billets',
  },
  home: 'neerlandais* pays_bas belge belges belgique gouvernement_federal gouvernement_flamand gouvernement_wallon parquet police_federale wallonie flandre',
  common:
    'le la les de des du et un une en est dans que qui pour sur au aux par avec a son se ne pas plus ont ete ce l d',
};
