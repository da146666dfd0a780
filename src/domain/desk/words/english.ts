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
      ' lewis_hamilton george_russell harry_kane',
    hint:
      'thrash* scoring derby fixture coached league tournament* champion* qualifier* qualifying referee* umpire* winger striker* teammate* doping olympic* olympics paralympic* medal* ' +
      'podium athlete* athletics football* hockey golf boxer wrestling wrestler swimmer* cyclist* skier* carded two_shot three_shot rookie pitcher pitched halftime rebound* roster opener ' +
      'bid_for_a_place transfer' +
      ' beat defeated season captain',
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
      'trimmed_its_forecast raised_its_forecast lifted_its_forecast cut_its_forecast raised_its_outlook cut_its_outlook',
    hint:
      'shares yields earnings quarterly third_quarter second_quarter first_quarter fourth_quarter fiscal_year analysts analyst yuan rupee sterling francs lira ruble currency ' +
      'record_high commodity commodit* automaker* carmaker* chipmaker* planemaker* drugmaker* brewer insurer* conglomerate million_shares takeover* buyout job_cuts investment* ' +
      'opened_higher opened_lower closed_higher closed_lower bankrupt creditors restructuring' +
      ' guidance layoffs',
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
      'troops soldiers military army navy missile* drone* airstrike* air_strike* war rebels militants insurgent* militia ceasefire peace peace_deal coup migrants asylum refugees sanctions nuclear extradition graft corruption fraud_trial mayor landslide democrats republicans tanker_attack',
    mild: 'party parties minister ministry president prime_minister government governor court judge protest* protesters marched demonstrat* strike strikes union* hospital* patients school* student* university scholarship nobel* scientists researchers church pope king queen prince princess museum festival film actor actress singer tourists residents children',
    sport:
      'talks negotiat* song_contest eurovision nobel* election* symbolic scholarship oscar* grammy* emmy* film singer album energy power coach_carrying highway bus airline stocks shares investors earnings revenue bank bill fund_the_government',
    economie:
      'scholarship* robbed hostage* student* university bank_robbery blood_bank food_bank west_bank river_bank stake_out stock_up',
  },
  home: 'dutch netherlands belgian belgium police_in prime_minister_schoof king_willem* royal_family mayor_of',
  common:
    'the of and to in a for on is was with at by from said its it as after that has have be an who his her were are will',
};
