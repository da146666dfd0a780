import type { WordList } from './word-list.ts';

/**
 * Clubs of the first divisions of football, teams of other leagues, and competitions, by the names that copy gives them. What is a
 * town or a word as well is not here; what may be a person or a firm is a hint.
 */
export const clubs: WordList = {
  language: null,
  sport: {
    sure:
      // The Netherlands and Belgium.
      'fc_utrecht fc_twente fc_groningen fc_emmen fc_volendam fc_den_bosch fc_dordrecht fc_eindhoven vvv_venlo mvv_maastricht helmond_sport top_oss de_graafschap az_alkmaar nec_nijmegen sbv_excelsior sbv_vitesse ' +
      'rode_duivels red_flames diables_rouges red_devils oranje_leeuwinnen sporting_charleroi stvv fcv_dender rwdm beerschot westerlo lommel_sk kv_kortrijk kv_oostende ohl cercle standard_de_liege standard_liege la_gantoise rfc_liege ' +
      // England, Scotland.
      'brentford everton wolverhampton_wanderers bournemouth brighton_and_hove brighton_hove ipswich_town leicester_city southampton_fc west_bromwich norwich_city hull_city stoke_city derby_county swansea_city cardiff_city sheffield_wednesday sheffield_united ' +
      'queens_park_rangers coventry_city blackburn_rovers preston_north_end bristol_city luton_town celtic_glasgow glasgow_rangers hibernian aberdeen_fc heart_of_midlothian ' +
      // Germany, Austria, Switzerland.
      'bvb fc_augsburg 1_fc_koln fc_koln vfl_bochum fc_heidenheim holstein_kiel st_pauli hamburger_sv fortuna_dusseldorf hannover_96 sc_paderborn karlsruher_sc greuther_furth 1_fc_nurnberg dynamo_dresden arminia_bielefeld preussen_munster ' +
      'sv_elversberg sv_darmstadt rot_weiss_essen tsv_1860 union_berlin red_bull_salzburg sturm_graz rapid_wien austria_wien lask young_boys fc_basel fc_zurich fc_luzern servette grasshoppers lausanne_sport ' +
      'thw_kiel flensburg_handewitt fuchse_berlin rhein_neckar_lowen sc_magdeburg adler_mannheim eisbaren_berlin alba_berlin ' +
      // France.
      'stade_rennais stade_brestois stade_de_reims rc_lens losc ogc_nice as_monaco fc_nantes montpellier_hsc rc_strasbourg toulouse_fc girondins saint_etienne_fc asse aj_auxerre angers_sco le_havre_ac paris_fc fc_metz fc_lorient psg olympique_lyonnais ' +
      'stade_toulousain stade_francais racing_92 ubb rc_toulon clermont_auvergne stade_rochelais ' +
      // Spain, Portugal.
      'atletico_de_madrid athletic_bilbao athletic_club real_sociedad real_betis valencia_cf sevilla_fc rcd_espanyol rcd_mallorca celta_de_vigo celta_vigo rayo_vallecano deportivo_alaves ca_osasuna ud_las_palmas girona_fc cd_leganes real_valladolid levante_ud elche_cf real_oviedo ' +
      'fc_barcelona barca benfica_lissabon sl_benfica sporting_braga sc_braga vitoria_guimaraes ' +
      // Italy.
      'atalanta fiorentina sampdoria hellas_verona udinese cagliari_calcio us_lecce us_cremonese us_sassuolo ac_monza ac_milan inter_mailand ac_mailand inter_miami lazio_rom as_rom ssc_neapel as_rome bologna_fc torino_fc ' +
      // Elsewhere.
      'ajax_cape_town olympiacos olympiakos panathinaikos aek_athens paok red_star_belgrade partizan_belgrade rode_ster_belgrado dinamo_zagreb ferencvaros slavia_prague sparta_prague slavia_praag sparta_praag viktoria_plzen legia_warsaw legia_warschau shakhtar_donetsk sjachtar_donetsk dynamo_kyiv dinamo_kiev ' +
      'zenit_st_petersburg spartak_moscow spartak_moskou cska_moscow fk_bodo_glimt bodo_glimt rosenborg malmo_ff fc_midtjylland fc_kopenhagen fc_copenhagen brondby qarabag maccabi_tel_aviv hapoel_tel_aviv al_nassr al_hilal al_ittihad al_ahly zamalek ' +
      'boca_juniors river_plate flamengo palmeiras corinthians fluminense botafogo gremio la_galaxy lafc mamelodi_sundowns kaizer_chiefs ' +
      // Leagues and cups.
      'eerste_klasse_a jupiler_pro_league challenger_pro_league keuken_kampioen_divisie knvb_cup croky_cup 2_bundesliga dfb_pokal coupe_de_la_ligue efl_cup efl_championship scottish_premiership supercup super_cup supercopa supercoppa coppa_italia copa_sudamericana club_world_cup clubworldcup ek_kwalificatie ' +
      'europacup* eurocup euroleague_basket* champions_cup challenge_cup_rugby super_rugby united_rugby indian_premier_league big_bash nrl afl_grand_final major_league_soccer mls_cup nwsl euro_2028 wk_2026 world_cup_2026 ' +
      'diamond_league tata_steel_masters tata_steel_chess pdc_darts wk_darts premier_league_darts world_darts paris_roubaix milano_sanremo liege_bastogne_liege gent_wevelgem omloop_het_nieuwsblad scheldeprijs brabantse_pijl waalse_pijl fleche_wallonne e3_saxo_classic tirreno_adriatico parijs_nice paris_nice ronde_van_italie ronde_van_spanje ronde_van_frankrijk tour_de_romandie ' +
      'criterium_du_dauphine tour_down_under vuelta_a_espana visma_lease_a_bike team_visma uae_team_emirates soudal_quick_step alpecin_deceuninck lidl_trek ineos_grenadiers picnic_postnl red_bull_bora intermarche_wanty lotto_intermarche sd_worx fdj_suez ' +
      'motogp moto2 moto3 superbike dakar_rally dakarrally rally_van_dakar le_mans_24 24_uur_van_le_mans spa_francorchamps tt_assen ' +
      'volvo_ocean_race ocean_race vendee_globe america_s_cup six_nations rugby_world_cup rugby_championship invictus_games commonwealth_games asian_games european_games world_games youth_olympic ' +
      'hahnenkamm lauberhorn holmenkollen nordische_kombination hopman_cup united_cup laver_cup davis_cup fed_cup masters_1000 atp_500 wta_1000 wta_500 solheim_cup players_championship liv_golf pga_tour dp_world_tour',
    hint:
      'betis girona osasuna espanyol alaves levante celta hoffenheim heidenheim fulham torino udinese sassuolo cremonese sporting servette visma soudal alpecin ineos movistar_team astana_team cofidis lotto_dstny bahrain_victorious jayco groupama arkea bournemouth ' +
      'diables_de liverpool newcastle mainz_05 westerlo charleroi_sc beerschot',
    faint:
      'dender oostende union standard real inter milan bayern leverkusen freiburg stuttgart wolfsburg hamburg koln wolves brest lens metz angers lorient auxerre nantes nice rennes strasbourg augsburg bochum lecce bologna empoli basel mechelen gent genk charleroi brighton watford norwich southampton leicester ipswich ' +
      'mallorca villareal valencia sevilla getafe palermo parma como pisa lille lyon marseille monaco reims toulouse atalanta porto braga rangers palace villa united city',
  },
  economie: { sure: '', hint: '', faint: '' },
  against: { strong: '', mild: '', sport: '', economie: '' },
  home: '',
  common: '',
};
