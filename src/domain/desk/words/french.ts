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
      'classement_atp classement_wta tete_de_serie demi_finales phase_de_groupes match_aller match_retour',
    hint:
      'football* matches matchs finale finaliste* tournoi* qualifie qualifiee qualifies qualification* elimine* entraineur* coach joueur* joueuse* attaquant* defenseur* buteur* ' +
      'stade_rennais sporting arbitrage championnat* podium medaille* olympique* paralymp* jo tennis cyclis* peloton marathon* athlete* nageur* nageuse* boxeur* blesse_a_la_cuisse dopage* ' +
      'duel derby atp wta',
    faint:
      'match rencontre journee classement victoire* defaite* battu battue bat gagne gagnent gagner remporte remportent remporter emporte impose imposes imposee imposent domine dominent ' +
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
      ' objectifs_annuels objectif_annuel hausse_de_son_benefice baisse_de_son_benefice son_benefice ses_benefices',
    hint:
      'cloture cloturer benefice* profit* trimestre* semestre* constructeur* avionneur* assureur* laboratoire* distributeur* fabricant* analystes acquisition* licenciement* pdg ' +
      'directeur_general faillite* chomage',
    faint:
      'bourse action actions titre titres indice hausse baisse termine ouvert perte* ventes marche* marches groupe entreprise* societe* banque* milliard* euros dollar* yen euro petrole or ' +
      'gaz taux points economie* economique* commerce emplois postes investissement* croissance publie exercice operateur compagnie exportation* importation* fusion* acquisition ' +
      'economistes rachat*',
  },
  against: {
    strong:
      'police policiers gendarmes gendarmerie pompiers incendie* feu tue tues tuee tuees mort morts morte mortes mortel* blesse blesses blessee blessees attentat* explosion* bombe* arrete arretes interpelle* interpelles suspect* parquet tribunal condamne condamnee prison meurtre* assassin* fusillade* braquage* ' +
      'accident* crash disparu* victime* rebelles armee soldats missile* drone* guerre* frappes bombarde* election* presidentielle* legislatives opposition scrutin referendum maire asile migrants refugies seisme* inondation* tempete* ouragan evacue* terroris* sanctions cessez_le_feu fraude',
    mild: 'ministre* president presidente gouvernement* parlement* assemblee_nationale senat loi justice juge* manifest* greve* syndicat* mort_a_l_age musee* festival* ecole* eleves hopital patients enfants touristes roi reine pape eglise',
    sport:
      'pourparlers negociation* eurovision chanteur* chanteuse* film* prix_nobel ecrivain* acteur* actrice* second_tour premier_tour bourse actionnaire*',
    economie: 'bourse_d_etudes boursier etudiant* universite* braquage* distributeur_de_billets',
  },
  home: 'neerlandais* pays_bas belge belges belgique gouvernement_federal gouvernement_flamand gouvernement_wallon parquet police_federale wallonie flandre',
  common:
    'le la les de des du et un une en est dans que qui pour sur au aux par avec a son se ne pas plus ont ete ce l d',
};
