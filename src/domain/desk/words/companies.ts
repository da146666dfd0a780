import type { WordList } from './word-list.ts';

/**
 * Companies of the exchanges of Europe, America and Asia, makers, carriers, banks and traders, and who speaks of them. A company
 * may be in any news, so each is a hint: a word of business beside it decides.
 */
export const companies: WordList = {
  language: null,
  sport: { sure: '', hint: '', faint: '' },
  economie: {
    sure:
      'nasdaq_100 russell_2000 stoxx_600 euro_stoxx_50 ftse_mib ibex_35 psi_20 omx omxs30 smi_index atx_index wig20 bovespa ibovespa merval kospi_index topix csi_300 shenzhen_component asx_200 s_p_asx nifty nifty_50 bse_sensex straits_times_index tadawul_index jse_all_share ' +
      'bundesbank banque_de_france banca_d_italia banco_de_espana banco_central_europeo riksbank norges_bank bank_of_canada reserve_bank_of_australia reserve_bank_of_india reserve_bank_of_new_zealand people_s_bank_of_china banxico copom swiss_national_bank schweizerische_nationalbank zwitserse_nationale_bank bank_of_korea bank_indonesia ' +
      'opec_plus ism_index pmi_index ifo_institut ifo_index zew_index gfk_index s_p_global caixin_pmi nonfarm_payrolls cpb_raming eurostat_cijfers moody_s fitch_ratings dbrs',
    hint:
      // The Netherlands and Belgium.
      'asm_international be_semiconductor imcd exor universal_music umg aalberts arcadis sbm_offshore corbion basic_fit fugro boskalis vopak jde_peet_s jde_peets allfunds inpost galapagos pharming tkh flow_traders van_lanschot_kempen alfen accell just_eat takeaway_com wehkamp blokker hema albert_heijn lidl_nederland bol_com coolblue zeeman ' +
      'frieslandcampina vandrie royal_flora nutreco vanderlande vdl_groep vdl_nedcar daf_trucks damen_shipyards ihc tata_steel_nederland tata_steel nxp thales_nederland fokker gasunie tennet eneco vattenfall essent gasterra stedin alliander enexis transavia tui corendon ' +
      'bavaria grolsch swinkels philips_domestic signify dsm akzo nouryon oci lyondellbasell sabic shell_pernis koole fedex_express dhl gls vodafoneziggo odido ziggo kpn ' +
      'ucb argenx elia fluxys ackermans van_hool barco bekaert colruyt d_ieteren gbl lotus_bakeries melexis sofina syensqo tessenderlo warehouses_de_pauw telenet sonaca audi_brussels brussels_airlines sabena bpost ' +
      // Britain, Ireland.
      'astrazeneca glaxosmithkline gsk diageo reckitt glencore rio_tinto bhp anglo_american antofagasta rolls_royce_holdings bae_systems vodafone bt_group tesco sainsbury_s asda morrisons marks_spencer next_plc burberry easyjet ryanair british_airways iag wizz_air natwest standard_chartered prudential_plc aviva legal_general lloyd_s_of_london london_stock_exchange_group compass_group relx imperial_brands british_american_tobacco ' +
      'national_grid centrica sse severn_trent thames_water rightmove ocado deliveroo jaguar_land_rover nationwide arm_holdings smurfit crh aib bank_of_ireland ' +
      // Germany, Austria, Switzerland.
      'bmw_group volkswagen vw daimler daimler_truck mercedes_benz porsche_ag zf_friedrichshafen schaeffler thyssenkrupp_steel salzgitter covestro evonik lanxess wacker_chemie brenntag henkel beiersdorf adidas puma zalando delivery_hero hellofresh infineon siemens_energy siemens_healthineers rwe eon e_on uniper enbw munich_re munchener_ruck hannover_ruck talanx vonovia deutsche_wohnen leg_immobilien deutsche_telekom deutsche_post ' +
      'dhl_group hapag_lloyd tui lufthansa fraport fresenius merck_kgaa qiagen sartorius biontech heidelberg_materials rheinmetall hensoldt mtu_aero_engines airbus metro_ag ceconomy rewe lidl schwarz_gruppe galeria meyer_werft aida omv erste_group raiffeisen_bank voestalpine andritz wienerberger verbund_ag roche_holding richemont swatch_group abb givaudan lonza zurich_insurance swiss_re swiss_life julius_bar swisscom holcim logitech lindt barry_callebaut credit_suisse ' +
      // France, Italy, Spain, the North.
      'l_oreal hermes kering danone pernod_ricard michelin valeo forvia saint_gobain schneider_electric legrand air_liquide arkema veolia edf orano areva vinci bouygues eiffage thales dassault safran alstom vivendi canal_plus publicis capgemini atos worldline ubisoft dassault_systemes credit_agricole societe_generale credit_mutuel casino_groupe auchan leclerc fnac_darty ' +
      'sanofi ipsen essilorluxottica accor sncf ratp arcelormittal eni enel terna fincantieri pirelli prysmian intesa_sanpaolo unicredit mediobanca banco_bpm monte_dei_paschi telecom_italia prada moncler luxottica campari barilla ferrero ita_airways iberdrola endesa naturgy repsol telefonica banco_santander bbva caixabank bankinter sabadell inditex mapfre acs ferrovial aena amadeus iberia pemex ' +
      'novo_nordisk maersk vestas orsted carlsberg danske_bank ericsson volvo_cars volvo_group scania h_m ikea electrolux spotify saab sandvik atlas_copco nordea swedbank equinor telenor norsk_hydro yara dnb_bank nokia neste upm stora_enso northvolt klarna ' +
      // America.
      'berkshire_hathaway jpmorgan_chase bank_of_america citigroup wells_fargo american_express mastercard paypal blackstone kkr carlyle exxon_mobil conocophillips occidental_petroleum halliburton schlumberger caterpillar deere honeywell general_electric ge_aerospace lockheed_martin raytheon northrop_grumman united_airlines delta_air_lines american_airlines southwest_airlines jetblue spirit_airlines fedex ' +
      'procter_gamble coca_cola pepsico mondelez kraft_heinz general_mills kellogg mcdonald_s starbucks nike costco home_depot lowe_s kroger walgreens cvs unitedhealth johnson_johnson merck eli_lilly abbvie amgen gilead moderna bristol_myers abbott medtronic thermo_fisher ' +
      'microsoft openai salesforce adobe ibm qualcomm broadcom micron amd applied_materials lam_research texas_instruments hp_inc uber lyft airbnb palantir snowflake coinbase paramount comcast warner_bros_discovery at_t verizon t_mobile_us stellantis rivian lucid harley_davidson boeing spacex us_steel nucor alcoa freeport_mcmoran newmont barrick bombardier shopify embraer petrobras mercadolibre ' +
      // Asia, Oceania, Africa, the Gulf.
      'honda_motor suzuki_motor mazda subaru mitsubishi sumitomo mitsui hitachi toshiba panasonic canon nikon nintendo fast_retailing seven_i takeda kioxia rakuten nomura japan_airlines ana_holdings sk_hynix lg_electronics hyundai kia posco korean_air foxconn hon_hai mediatek smic lenovo jd_com baidu pinduoduo meituan evergrande country_garden vanke petrochina sinopec cnooc icbc geely xpeng catl tiktok bytedance shein temu cathay_pacific hutchison ck_hutchison ' +
      'tata_motors tata_consultancy infosys wipro adani reliance_industries hdfc icici air_india maruti westpac commonwealth_bank anz national_australia_bank macquarie woodside fortescue qantas air_new_zealand telstra woolworths saudi_aramco aramco adnoc dp_world etihad qatar_airways qatarenergy naspers mtn sasol eskom transnet de_beers sibanye anglogold dangote',
    faint:
      'ikea orange total engie action target aldi lego santander continental emirates dell cisco bosch visa vale jumbo generali suez picnic',
  },
  against: { strong: '', mild: '', sport: '', economie: '' },
  home: '',
  common: '',
};
