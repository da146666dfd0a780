import type { WordList } from './word-list.ts';

/** What English copy says of sport and the economy, and what speaks against both. */
export const english: WordList = {
  language: 'en',
  sport: {
    sure:
      'quarterfinal* quarter_final* semifinal* semi_final* round_of_16 group_stage pole_position* world_cup* world_championship* world_champion* olympic_champion* olympic_gold european_championship* ' +
      'gold_medal* silver_medal* bronze_medal* grand_slam* top_seed* seeded wild_card straight_sets tie_break* tiebreak* match_point hat_trick* goalkeeper* midfielder* striker defender_of goalless stoppage_time penalty_shootout* penalty_kick* ' +
      'super_bowl world_series playoff* play_offs touchdown* quarterback* home_run* homer homered inning innings rbi rebounds three_pointer* jumper slam_dunk power_play overtime puck linebacker* wide_receiver* free_throw* triple_double double_double ' +
      'wicket* batsman batsmen batter* bowled elected_to_bat elected_to_bowl won_the_toss second_test first_test third_test test_match* odi t20* twenty20* ashes birdie* bogey* eagle_on under_par over_par shot_lead stroke_lead pga lpga leaderboard ' +
      'head_coach* goalscorer* top_scorer* premiership_rugby six_nations* all_blacks wallabies springboks rugby* cricket* cricketer* soccer* footballer* basketball* baseball* volleyball* handball* ice_hockey tennis* golfer* cyclist_wins sprinter* swimmer_won ' +
      'marathon_runner* formula_one formula_1 motogp nascar* indycar* time_trial* stage_win* yellow_jersey peloton giro_d_italia tour_de_france figure_skat* speed_skat* alpine_ski* heavyweight* middleweight welterweight* knockout_win ' +
      'relegation* transfer_window transfer_fee friendly_match league_leaders midtable hamstring* anterior_cruciate world_record_in freestyle backstroke breaststroke butterfly_final personal_best league_title cup_final cup_tie' +
      ' touchdowns* season_ending_race grand_slam* ashes_test test_series one_day_international* t20_international* first_innings ' +
      'unbeaten_century caps_for injury_time extra_time added_time own_goal* free_kick* red_card* yellow_card* clean_sheet* league_leader* title_race ' +
      'promotion_playoff* champions_trophy cup_holders second_half_goal* first_half_goal* hat_trick* threw_for rushed_for passed_for overtime_win ' +
      'overtime_loss walk_off no_hitter shutout* save_percentage field_goal* end_zone wild_card_race postseason preseason mvp training_camp* ' +
      'spring_training minor_league* major_league* hall_of_fame_coach world_no world_number_one world_number_two atp_tour wta_tour davis_cup open_champion* ' +
      'masters_champion* claret_jug ryder_cup* birdies* iron_shot downhill_race super_g slalom giant_slalom biathlon* cross_country_ski* ski_jumping bobsled* ' +
      'luge speedskating* relay_team relay_final pole_vault* shot_put decathlon* heptathlon*' +
      ' achilles_tendon torn_acl torn_anterior miss_the_season miss_the_entire_season rest_of_the_season out_for_the_season season_opener four_point_lead ' +
      'point_lead_at_the_top top_of_the_table top_of_the_premier won_the_toss chose_to_bat chose_to_bowl opted_to_bat test_captain india_captain ' +
      'england_captain australia_captain premier_league_leaders' +
      ' lewis_hamilton george_russell harry_kane' +
      ' all_rounder* wicketkeeper* fast_bowler* leg_spinner* off_spinner* spin_bowler* opening_batsman* day_two_of_the day_three_of_the stumps_on innings_and' +
      ' powerplay_overs last_ball_win_by_wickets beat_by_wickets overs_left century_stand maiden_century double_century half_century run_chase chasing_target' +
      ' test_squad odi_series kickoff kick_off goal_difference aggregate_win on_aggregate second_leg first_leg penalty_area spot_kick* set_piece goalless_draw' +
      ' late_winner late_equali* equali* equaliser* equalizer* stoppage_time_goal header_from substitutes_bench unused_substitute captain_armband loan_move' +
      ' on_loan_from loan_deal free_transfer release_clause transfer_window transfer_record transfer_target transfer_deadline deadline_day sporting_director' +
      ' first_team_coach caretaker_manager interim_coach sacked_manager appointed_manager new_head_coach touchdown_pass* interceptions sacked_times fumble*' +
      ' fourth_quarter_comeback first_and_goal running_back* tight_end* wide_receiver* cornerback* defensive_end* offensive_line* offensive_coordinator*' +
      ' nfl_draft draft_pick* first_round_pick* salary_cap free_agent* free_agency points_and_rebounds points_and_assists rebounds_and assists_and_steals' +
      ' double_doubles buzzer_beater* three_pointers layup* dunk* point_guard* power_forward* shooting_guard* alley_oop free_throws goaltender* slap_shot*' +
      ' shutout_win power_play_goal* short_handed_goal hat_tricks faceoff* stanley_cup shortstop* outfielder* infielder* first_baseman' +
      ' second_baseman third_baseman center_fielder left_fielder right_fielder strikeout* earned_run* batting_average grand_slam_homer walk_off_homer two_run' +
      ' three_run solo_homer bullpen* closer_for starting_pitcher* relief_pitcher* world_series_game tee_shot* par_putt* bogey_free bogeys fairway* putted' +
      ' eagle_at holed_in hole_in_one final_round_of shot_a_round shot_clear strokes_ahead carded_a first_serve second_serve break_point* set_points' +
      ' served_out double_fault* baseline_rally wildcard_entry qualifier_ranked unseeded second_seed third_seed fourth_seed fifth_seed sixth_seed no_1_seed' +
      ' clay_court* grass_court* hard_court* doubles_title mixed_doubles breakaway_group bunch_sprint* mountain_stage* general_classification overall_leader' +
      ' green_jersey pink_jersey polka_dot king_of_the_mountains team_time_trial prologue* cyclocross track_cycling keirin omnium madison_race pole_vaulter*' +
      ' long_jumper* high_jumper* hurdler* hurdles steeplechase* javelin* discus* hammer_throw* triple_jump* distance_runner* middle_distance world_indoor' +
      ' world_indoors diamond_league half_marathon* marathon_winner* course_record* 4x100 4x400 medley_relay individual_medley short_course_worlds freeskier*' +
      ' freestyle_skier* snowboarder* halfpipe* slopestyle* moguls* nordic_combined ski_jumper* cross_country_skier* biathlete* luger* bobsledder*' +
      ' skeleton_racer curler* ice_dancer* short_program free_skate short_track weightlift* wrestler* judo judoka* taekwondo* fencing fencer* epee foil sabre*' +
      ' archery archer* shooting_sport rower* rowing_world sculls* canoe_sprint* kayak* sailing_world regatta* equestrian* dressage* showjump* show_jump*' +
      ' eventing triathlete* triathlon* gymnast* gymnastics artistic_gymnastics vault_final uneven_bars balance_beam_final pommel_horse badminton*' +
      ' table_tennis squash_open padel darts_championship snooker* chess_grandmaster* world_chess try_scorer* scrum_half* fly_half* flanker* hooker_and' +
      ' lock_forward tries_to conversion_try rugby_league state_of_origin aussie_rules lions_tour calcutta_cup race_winner* fastest_lap* safety_car* pit_stop*' +
      ' pit_lane* front_row* grid_penalty practice_session* qualifying_session* sprint_race* constructors_championship drivers_championship title_contender*' +
      ' motorcycle_rac* rally_driver* rally_stage jockey* racehorse* grand_national kentucky_derby melbourne_cup cheltenham_festival royal_ascot thoroughbred*' +
      ' title_fight* title_bout* unanimous_decision split_decision knockout knocked_out_in_the undefeated_record world_title_fight featherweight*' +
      ' bantamweight* lightweight* flyweight* cruiserweight* ufc national_team_coach national_side caps_and squad_for_the_world called_up_to_the squad_named' +
      ' injury_layoff ankle_sprain* groin_injury* knee_injury* calf_injury* hamstring_strain acl_injury sidelined_for ruled_out_of_the fitness_test' +
      ' match_winner* man_of_the_match player_of_the_match title_defence title_defense top_flight second_tier_club bottom_of_the_table mid_table points_clear' +
      ' games_in_hand unbeaten_run winless_run   home_defeat away_win away_defeat opening_win last_16 last_eight last_four' +
      ' knockout_stage* knockout_round* champions_league_draw play_off_final playoff_spot postseason_berth' +
      ' erling_haaland mohamed_salah premier_league_club* mitchell_starc pat_cummins steve_smith joe_root ben_stokes virat_kohli rohit_sharma jasprit_bumrah' +
      ' babar_azam rory_mcilroy scottie_scheffler tiger_woods bryson_dechambeau jon_rahm lando_norris oscar_piastri max_verstappen charles_leclerc' +
      ' lebron_james stephen_curry luka_doncic nikola_jokic shai_gilgeous victor_wembanyama patrick_mahomes josh_allen lamar_jackson jordan_love joe_burrow' +
      ' shohei_ohtani aaron_judge connor_mcdavid alex_ovechkin novak_djokovic iga_swiatek coco_gauff aryna_sabalenka carlos_alcaraz simone_biles katie_ledecky' +
      ' noah_lyles mikaela_shiffrin lindsey_vonn lionel_messi cristiano_ronaldo kylian_mbappe lamine_yamal jude_bellingham harry_kane bukayo_saka' +
      ' vinicius_junior robert_lewandowski flyhalf' +
      ' swept_the_podium individual_race nine_dart* left_handed_reliever reliever* dropped_to_the_bench',
    hint:
      'losing_streak blue_line* winning_streak thrash* scoring derby fixture coached league tournament* champion* qualifier* qualifying referee* umpire* winger striker* teammate* doping olympic* olympics paralympic* medal* ' +
      'podium athlete* athletics football* hockey golf boxer wrestling wrestler swimmer* cyclist* skier* carded two_shot three_shot rookie pitcher pitched halftime rebound* roster opener ' +
      'bid_for_a_place transfer' +
      ' beat defeated season captain' +
      ' wicket innings_of batted bowler* spinner* century runs_off stumps shootout header tackled dribbl* crossbar penalty striker_scored captain_said' +
      ' manager_said coach_said fullback* halfback* playmaker* unbeaten undefeated comeback_win thrashed hammered_by stunned_by edged_past cruised_past' +
      ' eased_past romped_to cruised_to advanced_to_the reached_the_final into_the_final into_the_semis into_the_quarters title_holder* holders' +
      ' defending_champion* reigning_champion* world_ranked seeded_player career_high career_first first_title second_title third_title crown pairs_event' +
      ' heats heat_winner finals_day semis match_up rematch first_half second_half third_quarter_lead substitute* squad* line_up lineup* injury_time' +
      ' first_round second_round third_round fourth_round opening_round clay grass' +
      ' struck_twice came_from_behind came_from_two_down two_goals_down see_off saw_off top_order middle_order opening_morning opening_bowler paceman seamer*' +
      ' gabba lord_s_test connected_with_for two_scores thanksgiving_win chequered_flag checkered_flag foot_putt putt extra_holes uncapped clash_with' +
      ' clash_against wallabies_clash starting_xi line_breaks matchday* match_day fit_again fitness_boost return_from_injury back_from_injury sidelined' +
      ' call_up called_up recalled_to_the_squad debut_goal brace opener_in_the winner_in_the stoppage netted slotted_home headed_home fired_home tapped_in' +
      ' curled_in volleyed penalty_save saves made_saves keeper the_spaniard the_australian the_serb the_italian the_swede the_norwegian the_dutchman' +
      ' the_belgian the_frenchman the_briton the_canadian the_slovenian the_dane the_argentine the_brazilian the_swiss the_czech the_croatian the_kenyan' +
      ' the_ethiopian the_jamaican gunners blues reds_beat hosts_beat visitors hosts_won',
    faint:
      'beat beats beating defeat defeats defeated edge edged upset routed downed win wins won winner victory lost loss loses losing draw drew tied scored scores goal goals points assists ' +
      'match matches game games clash team teams club clubs manager captain title final finals round race racing lap laps stadium fans supporters forward defender squad injury injured ' +
      'banned suspended sprint hit hits drive run runs yards quarter half net nets set sets lead leads led trade traded seed par shot shots player players signed signing driver* runner* ' +
      'season championship* qualified debut* coach coaches draft boxing',
  },
  economie: {
    sure:
      'wall_street stock_market* stock_exchange* stocks shares_fell shares_rose shares_jumped shares_slumped share_price* shareholder* equities bondholder* treasury_yields bond_yields government_bonds dividend* share_buyback* buy_back_shares ' +
      'earnings_per_share corporate_earnings quarterly_profit* quarterly_loss quarterly_revenue quarterly_results quarterly_earnings full_year_profit* full_year_earnings net_profit* net_income operating_profit* pretax_profit* profit_warning* revenue revenues earnings_guidance earnings_estimates beat_estimates ' +
      'interest_rate* rate_cut* rate_hike* central_bank* federal_reserve european_central_bank bank_of_england bank_of_japan monetary_policy inflation* consumer_price* producer_price* unemployment_rate jobless_claims gross_domestic_product gdp ' +
      'oil_prices gold_prices crude_futures brent_crude barrel bitcoin* cryptocurrenc* asian_markets european_markets investors traders forex exchange_rate* currency_market* trade_deficit trade_surplus trade_balance industrial_output factory_output retail_sales ' +
      'initial_public_offering ipo takeover_bid* takeover_offer merger_talks acquisition_of antitrust* bankruptcy* chapter_11 market_share* market_value market_capitali* analysts_expect* analysts_expectations third_quarter_sales first_quarter_sales hedge_fund* private_equity ' +
      'credit_rating* mortgage_rate* home_sales housing_starts payrolls nonfarm recession* stock_index* blue_chip*' +
      ' job_growth jobs_report factory_activity manufacturing_activity manufacturing_pmi services_pmi purchasing_managers consumer_confidence ' +
      'business_confidence consumer_spending retail_sales* luxury_group* copper_prices gas_prices_fell commodity_prices metals_prices rate_cuts rate_rises ' +
      'rate_hikes cut_rates raise_rates hold_rates held_rates economy_grew economy_shrank economy_contracted economic_growth tariffs_hit ' +
      'outlook_for_the_year full_year_outlook full_year_forecast annual_profit* annual_revenue annual_results first_half_profit* half_year_profit* ' +
      'core_profit* underlying_profit* sales_growth like_for_like same_store_sales order_book backlog_of_orders free_cash_flow operating_margin* market_cap ' +
      'share_sale stock_sale bond_sale debt_sale eurobond* yield_curve bullion spot_gold futures_rose futures_fell crypto_exchange* stablecoin* ' +
      'venture_capital job_cuts to_cut_jobs' +
      ' operating_profit* record_profit profit_forecast* sales_forecast* cash_rate policy_rate benchmark_rate euro_zone_inflation chip_demand ' +
      'trimmed_its_forecast raised_its_forecast lifted_its_forecast cut_its_forecast raised_its_outlook cut_its_outlook' +
      ' shares_jumped shares_dropped shares_gained shares_slid shares_climbed shares_tumbled shares_surged shares_plunged shares_were_up shares_were_down' +
      ' shares_up shares_down share_sale* rights_issue* stock_offering* takeover_approach* takeover_target* takeover_talks takeover_battle merger_deal*' +
      ' merger_with all_share_deal all_cash_deal billion_deal_to million_deal_to buy_rival bid_for_rival sweetened_bid hostile_bid bid_for_anglo' +
      ' stake_in_the_company majority_stake* minority_stake* percent_stake* divest* spin_off* spinoff* carve_out* asset_sale* joint_venture* supply_deal' +
      ' list_its listing_on_the stock_exchange public_listing dual_listing delist* market_debut flotation initial_public retail_sales_fell retail_sales_rose' +
      ' factory_orders durable_goods business_activity services_sector_growth private_sector_activity output_growth industrial_production' +
      ' manufacturing_output construction_output house_prices home_prices existing_home pending_home building_permits wage_growth pay_growth real_wages' +
      ' price_growth price_pressures cost_pressures headline_inflation core_inflation annual_inflation wholesale_prices import_prices export_orders' +
      ' current_account budget_deficit public_borrowing borrowing_costs gilt_yields bund_yields treasuries bond_market* debt_market* bond_auction*' +
      ' credit_growth money_supply money_market* liquidity reserve_requirement* lending_rate* repo_rate* policy_rate* key_rate* base_rate* basis_points' +
      ' quantitative_easing quantitative_tightening rate_decision* rate_setters rate_setting policymakers_held fed_officials fed_chair* ecb_policymaker*' +
      ' boe_policymaker* boj_policymaker* gross_margin* profit_margin* net_loss_of net_profit_of annual_loss annual_loss_of first_quarter_profit' +
      ' second_quarter_profit third_quarter_profit fourth_quarter_profit half_year_results full_year_results interim_results trading_update trading_statement' +
      ' sales_beat sales_missed beat_forecasts missed_forecasts topped_estimates missed_estimates above_expectations below_expectations profit_outlook' +
      ' sales_outlook earnings_forecast* revenue_forecast* guidance_for_the raised_guidance cut_guidance cost_cutting_plan* cost_savings cost_cuts' +
      ' restructuring_plan restructuring_charge* write_down* writedown* impairment_charge* one_off_charge earnings_call quarterly_update quarterly_deliveries' +
      ' vehicle_deliveries aircraft_deliveries delivered_jets delivered_aircraft order_intake new_orders_for_jets backlog cut_jobs cut_its_workforce' +
      ' cutting_jobs slash_jobs job_losses jobs_to_go positions_to_be_cut layoff* lay_off_workers laid_off_workers furlough* voluntary_redundanc* redundancies' +
      ' plant_closure* close_its_plant store_closures close_stores files_for_bankruptcy filed_for_bankruptcy insolvency* administrators_appointed receivership' +
      ' debt_restructuring debt_default* sovereign_debt debt_load bridge_loan rescue_package_for_the_company bailout_of_the_bank crude_oil oil_output_cut' +
      ' oil_supply oil_demand oil_majors oil_inventories crude_inventories oil_futures crude_prices brent wti lng_prices natural_gas_prices wheat_prices' +
      ' corn_futures soybean_futures cocoa_prices coffee_prices iron_ore lithium_prices aluminium_prices silver_prices palladium copper_futures refiner*' +
      ' refining_margins freight_rates shipping_rates container_rates u_s_stocks us_stocks european_shares asian_shares asian_stocks european_stocks' +
      ' london_stocks tokyo_stocks futures_pointed stock_futures s_p_futures nasdaq_composite equity_market* emerging_market* risk_appetite safe_haven_demand' +
      ' dollar_index dollar_strengthened dollar_weakened currency_traders currency_strategist* hedge_funds asset_manager* wealth_manager* fund_manager*' +
      ' fund_managers pension_funds_invest sovereign_wealth_fund* investment_bank* investment_banker* brokerage* broker_dealer activist_investor*' +
      ' activist_hedge' +
      ' nikkei_ended nikkei_closed topix rand_edged rand_firmed rand_weakened pound_firmed sterling_firmed sterling_weakened sterling_rose sterling_fell' +
      ' rupee_fell rupee_rose yen_weakened yen_strengthened euro_steadied dollar_steadied ecb_policymakers borrowing_costs full_year_outlook' +
      ' billion_hit million_hit' +
      ' unemployment_benefits jobless_benefits applications_for_unemployment economy_expanded economy_contracted economy_grew economy_shrank economy_slowed' +
      ' less_than_forecast more_than_forecast than_forecast than_expected_growth weaker_than_expected_data stronger_than_expected_data',
    hint:
      'shares yields earnings quarterly third_quarter second_quarter first_quarter fourth_quarter fiscal_year analysts analyst yuan rupee sterling francs lira ruble currency ' +
      'record_high commodity commodit* automaker* carmaker* chipmaker* planemaker* drugmaker* brewer insurer* conglomerate million_shares takeover* buyout job_cuts investment* ' +
      'opened_higher opened_lower closed_higher closed_lower bankrupt creditors restructuring' +
      ' guidance layoffs' +
      ' luxury retail_group chip_maker semiconductor* smelter* miner miners mining_giant oil_major* energy_giant tech_giant* telecoms_group pharma_group' +
      ' food_group consumer_goods budget_airline* low_cost_carrier* lender lenders private_lender bancorp underwrit* valuation valued_at shareholder_vote' +
      ' chief_executive_officer finance_chief cfo chairman_of_the_company subsidiary subsidiaries parent_company holding_company production_target' +
      ' output_forecast vehicle_sales car_sales ev_sales battery_maker* electric_vehicle_maker* smartphone_maker* exports_rose exports_fell imports_rose' +
      ' imports_fell trade_surplus tariffs_on economic_output economic_data official_data_showed data_showed survey_showed percentage_points year_on_year' +
      ' year_ago_quarter month_on_month from_a_year_earlier' +
      ' sterling rand_edged firmed eased_against edged_up edged_down weakened_against strengthened_against bond_investors raised_its outlook_as full_year' +
      ' billion_hit taking_a_hit write_off charge_of repayment_of yuan_bond dollar_bond creditor* delay_repayment borrowing_cost lower_borrowing policymakers' +
      ' minutes_showed budget_soothed demand_for_ai chip_related names_led ended_higher ended_lower finished_higher finished_lower mining_data' +
      ' manufacturing_data inflation_data jobs_data trade_data growth_data' +
      ' expanded contracted profit_margins price_rises price_cuts pilots_hired new_factory new_plant production_line assembly_plant headquarters_to' +
      ' relocate_its moving_its_headquarters customers sales_rose sales_fell',
    faint:
      'share stock profit profits loss losses sales quarter prices rates economy economic yen dollar euro pound franc record_low trading traded market markets exchange index futures crude ' +
      'oil gold gas company companies firm firms bank banks billion deal stake ceo chief_executive jobs workforce demand supply output growth slowdown higher lower rose fell slipped ' +
      'gained jumped slumped closed percent debt regulator* watchdog forecast* outlook economist economists jobless unemployment tariff* invest* retailer* startup* exports imports bond ' +
      'bonds lender* chief_financial merger* acquire* acquisition*',
  },
  against: {
    strong:
      'seats votes polls exit_poll* charged_with abusing abuse* accused pleaded_guilty police officers killed killing dead deaths died dies wounded gunman gunmen shooting shot_and_killed shot_dead bomb* bombing explosion* blast exploded arrested arrest arrests suspect* hostage* hostages kidnapp* robbed robbery murder* stabbed stabbing prosecutor* convicted sentenced jailed prison* trial ' +
      'fire fires wildfire* earthquake* flood floods flooding hurricane* typhoon* storm landslide* tornado crash crashed crashes overturned derailed capsized missing rescue* evacuat* victims election elections opposition ruling_party parliament* lawmakers senate congress* referendum ballot voters ' +
      'troops soldiers military army navy missile* drone* airstrike* air_strike* war rebels militants insurgent* militia ceasefire peace peace_deal coup migrants asylum refugees sanctions nuclear extradition graft corruption fraud_trial mayor landslide democrats republicans tanker_attack presidential* runoff* incumbent* by_election* exit_poll* recount* turnout mayoral socialists social_democrats centrist* far_right far_left conclave sistine black_smoke white_smoke percent_of_the_vote governor_s_race senate_race leadership_race primary_election* parliamentary rescuers rescuer magnitude aftershock* fighters_scored airstrikes truce junta front_line fighters gunfire shelling',
    mild: 'party parties minister ministry president prime_minister government governor court judge protest* protesters marched demonstrat* strike strikes union* hospital* patients school* student* university scholarship nobel* scientists researchers church pope king queen prince princess museum festival film actor actress singer tourists residents children candidate candidates',
    sport:
      'talks negotiat* song_contest eurovision nobel* election* symbolic scholarship oscar* grammy* emmy* film singer album energy power coach_carrying highway bus airline stocks shares investors earnings revenue bank bill fund_the_government degrees_celsius degrees_fahrenheit temperatures rainfall' +
      ' ballots primary_election primaries gubernatorial governorship backbencher* caucus* chancellor cabinet coalition siege besieged frontline' +
      ' front_line novelist* robbers thieves ransom kidnap* cyclone* typhoon* jurors governor governors prime_minister lawmaker* by_election runoff' +
      ' party_leader leadership_contest parliamentary',
    economie:
      'scholarship* robbed hostage* student* university bank_robbery blood_bank food_bank west_bank river_bank stake_out stock_up',
  },
  home: 'dutch netherlands belgian belgium police_in prime_minister_schoof king_willem* royal_family mayor_of',
  common:
    'the of and to in a for on is was with at by from said its it as after that has have be an who his her were are will',
};
