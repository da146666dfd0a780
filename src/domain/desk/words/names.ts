import type { WordList } from './word-list.ts';

/** Names that copy in any language has: clubs, leagues, champions, exchanges, central banks, companies. */
export const names: WordList = {
  language: null,
  sport: {
    sure:
      'fifa uefa concacaf ioc noc_nsf ioc_voorzitter wada knvb knltb knsb atp_finals wta nba nfl mlb nhl ncaa ufc fc afc_ajax ajax feyenoord psv heracles pec_zwolle go_ahead_eagles sc_heerenveen willem_ii sparta_rotterdam fortuna_sittard rkc rkc_waalwijk ' +
      'ado_den_haag almere_city sc_cambuur roda_jc nac_breda sc_telstar az_alkmaar jong_az jong_psv jong_ajax club_brugge cercle_brugge standard_luik rsc_anderlecht aa_gent krc_genk racing_genk royal_antwerp union_saint_gilloise kv_mechelen oh_leuven zulte_waregem ' +
      'champions_league europa_league conference_league premier_league la_liga laliga serie_a bundesliga* eredivisie ligue_1 super_league fa_cup carabao_cup copa_america copa_del_rey copa_libertadores africa_cup nations_league ryder_cup davis_cup billie_jean_king_cup ' +
      'real_madrid atletico_madrid bayern_munchen bayern_munich bayer_leverkusen borussia* rb_leipzig vfb_stuttgart vfl_wolfsburg werder_bremen hertha_bsc eintracht_frankfurt schalke_04 juventus ac_milan inter_milan internazionale as_roma ssc_napoli lazio_roma ' +
      'tottenham_hotspur manchester_united manchester_city man_united man_city aston_villa newcastle_united west_ham crystal_palace leeds_united nottingham_forest paris_saint_germain psg olympique_marseille olympique_lyon galatasaray fenerbahce besiktas sporting_lissabon sporting_cp fc_porto ' +
      'yankees mets dodgers red_sox white_sox blue_jays phillies astros celtics lakers knicks cavaliers timberwolves 76ers raptors bruins maple_leafs canadiens oilers penguins red_wings canucks steelers patriots_beat cowboys_beat packers seahawks 49ers ' +
      'australian_open french_open us_open roland_garros wimbledon indian_wells atp_toernooi wta_toernooi grand_prix* giro_d_italia vuelta milaan_sanremo parijs_roubaix ronde_van_vlaanderen amstel_gold_race tour_de_suisse luik_bastenaken_luik strade_bianche ' +
      'olympische_spelen olympic_games jeux_olympiques olympische_spiele paralympische_spelen paralympics world_athletics formula_1 ferrari_coureur max_verstappen verstappen lewis_hamilton lando_norris oscar_piastri charles_leclerc red_bull_racing ' +
      'carlos_alcaraz alcaraz jannik_sinner djokovic swiatek sabalenka van_gerwen femke_bol jutta_leerdam joep_wennemars jenning_de_boo van_der_poel van_aert pogacar vingegaard evenepoel ronald_koeman lewandowski mbappe haaland messi ronaldo mohamed_salah sifan_hassan schalke' +
      ' erling_haaland luke_littler michael_van_gerwen gian_van_veen harrie_lavreysen kiki_bertens michael_korrel angel_daleman peter_bosz robin_van_persie' +
      ' arne_slot virgil_van_dijk frenkie_de_jong cody_gakpo xavi_simons memphis_depay donyell_malen lieke_martens vivianne_miedema andries_jonker anish_giri' +
      ' raymond_van_barneveld danny_noppert femke_kok irene_schouten suzanne_schulting xandra_velzeboer jens_van_t_wout marijn_veen merel_conijn kjeld_nuis' +
      ' thomas_krol patrick_roest demi_vollering marianne_vos fabio_jakobsen olav_kooij dylan_groenewegen tom_dumoulin steven_kruijswijk wout_poels' +
      ' puck_pieterse fem_van_empel lars_van_der_haar ranomi_kromowidjojo sharon_van_rouwendaal marrit_steenbergen arno_kamminga tes_schouten nadine_visser' +
      ' dafne_schippers abdi_nageeye anouk_vetter sanne_wevers epke_zonderland botic_van_de_zandschulp tallon_griekspoor wesley_koolhof harry_vrijsen' +
      ' isabell_werth anky_van_grunsven jeroen_dubbeldam maikel_van_der_vleuten luc_steins wout_weghorst teun_koopmeiners denzel_dumfries nathan_ake' +
      ' jurrien_timber ryan_gravenberch tijjani_reijnders daley_blind tadej_pogacar jonas_vingegaard primoz_roglic remco_evenepoel jasper_philipsen' +
      ' arnaud_de_lie lotte_kopecky wout_van_aert thibau_nys eli_iserbyt nafi_thiam nina_derwael thibaut_courtois kevin_de_bruyne romelu_lukaku jeremy_doku' +
      ' lois_openda leandro_trossard rudi_garcia novak_djokovic carlos_alcaraz jannik_sinner rafael_nadal daniil_medvedev stefanos_tsitsipas iga_swiatek' +
      ' coco_gauff naomi_osaka armand_duplantis jakob_ingebrigtsen karsten_warholm johannes_klaebo marco_odermatt mikaela_shiffrin federica_brignone' +
      ' lewis_hamilton george_russell charles_leclerc fernando_alonso carlos_sainz franco_colapinto marc_marquez francesco_bagnaia jorge_martin conor_mcgregor' +
      ' tyson_fury oleksandr_usyk anthony_joshua canelo_alvarez magnus_carlsen paul_pogba pep_guardiola jurgen_klopp jose_mourinho carlo_ancelotti' +
      ' diego_simeone xabi_alonso hansi_flick luis_enrique mikel_arteta ruben_amorim enzo_maresca thomas_tuchel julian_nagelsmann didier_deschamps' +
      ' zinedine_zidane roberto_mancini luciano_spalletti gennaro_gattuso marcelo_bielsa lionel_scaloni gianni_infantino aleksander_ceferin kirsty_coventry' +
      ' thomas_bach',
    hint:
      'az nec vitesse cambuur telstar excelsior volendam nac arsenal chelsea tottenham fulham burnley sunderland bayern napoli lazio benfica anderlecht villarreal getafe grizzlies bucks ' +
      'mavericks kraken devils sabres patriots bengals texans jaguars broncos raiders chargers buccaneers commanders atp pga lpga icc_cricket mvp juve kuip cruijff_arena ' +
      'johan_cruijff_arena philips_stadion ahoy_rotterdam thialf mclaren red_bull uci fei fina' +
      ' griekspoor van_de_zandschulp stolz pogacar pogačar van_der_breggen wiebes vollering reusser evenepoel van_aert philipsen vlasov roglic carapaz beune ' +
      'leerdam rijpma van_t_wout velzeboer desmet wennemars de_boo roest bergsma bonevacia hassan broeders toussaint kamminga korstanje ' +
      'norris piastri leclerc alonso sainz antonelli bearman gasly albon haaland mbappe bellingham yamal vinicius ' +
      'salah lewandowski modric de_bruyne lukaku courtois depay van_dijk de_jong_frenkie gakpo reijnders dumfries xavi_simons koeman van_persie ' +
      'ten_hag guardiola ancelotti mourinho klopp arteta amorim spalletti tudor gasperini sinner zverev medvedev tsitsipas draper fritz shelton gauff ' +
      'sabalenka swiatek rybakina pegula osaka duplantis lyles mclaughlin kipchoge kiplimo shiffrin odermatt vonn klaebo',
    faint:
      'nationals giants cardinals cubs braves orioles padres twins rangers angels mariners tigers warriors bulls nets suns clippers hawks hornets pistons pacers spurs nuggets jazz thunder ' +
      'blazers ducks sharks flames predators panthers islanders eagles cowboys dolphins ravens titans falcons vikings chiefs barcelona dortmund mercedes celtic everton liverpool_fc ' +
      'ferrari',
  },
  economie: {
    sure:
      'piazza_affari ftse_mib aex aex_index amx ascx bel_20 bel20 dow_jones* dow_jonesindex nasdaq* s_p_500 nikkei* hang_seng* ftse* ftse_100 dax mdax* sdax tecdax smi cac_40 cac40 ibex* stoxx* euro_stoxx* euronext* wall_street federal_reserve fed_voorzitter ecb_president* rentebesluit bitcoin* brent brentolie wti ' +
      'de_nederlandsche_bank europese_centrale_bank bank_of_england bank_of_japan bank_van_engeland bank_van_japan opec moody_s standard_poor_s fitch goldman_sachs jpmorgan morgan_stanley blackrock softbank kospi sensex shanghai_composite rothschild asml',
    hint:
      'ecb fed dnb imf bce ing abn_amro rabobank unilever ahold_delhaize heineken akzonobel akzo_nobel kpn adyen dsm_firmenich randstad aegon nn_group asr prosus wolters_kluwer besi asmi ' +
      'signify tomtom air_france_klm just_eat_takeaway vopak boskalis fugro volkswagen bmw mercedes_benz porsche audi siemens basf sap deutsche_bank commerzbank allianz lufthansa ' +
      'thyssenkrupp airbus boeing renault stellantis totalenergies lvmh bnp_paribas societe_generale axa carrefour ubs nestle novartis roche bp hsbc barclays lloyds tesla nvidia pfizer ' +
      'exxonmobil chevron general_motors toyota nissan samsung_electronics samsung tsmc alibaba tencent huawei byd xiaomi kbc belfius solvay umicore ab_inbev ageas proximus delhaize ' +
      'colruyt',
    faint:
      'apple microsoft amazon alphabet meta netflix disney walmart ford honda sony tata reliance shell philips booking bosch bayer oracle intel postnl klm',
  },
  against: {
    strong:
      'fpo ovp spo cdu csu spd afd pvv d66 vvd groenlinks fidesz tisza smer psoe pis_partij likud akp chp bjp reform_uk labour tories sinn_fein fianna_fail fine_gael nea_dimokratia rassemblement_national fratelli_d_italia forza_italia vlaams_belang n_va ' +
      'hezbollah hamas taliban al_shabaab rsf m23 knesset bundestag doema duma kremlin loekasjenko lukashenko le_pen bardella orban nawrocki netanyahu maduro milei kast_wint fujimori zelensk* poetin plaid_cymru snp junta',
    mild: 'macron meloni erdogan trump putin poutine merz starmer modi tusk lula',
    sport: 'eurovision* songfestival oscars grammy*',
    economie: '',
  },
  home: '',
  common: '',
};
