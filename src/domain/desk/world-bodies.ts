/**
 * Bodies of the world and of Europe by the country of their seat: what they do there is foreign news, though the dateline is home.
 * `sure` are so whatever else is said; `weak` are not where the country's own ministers, police or courts are spoken of as well.
 * In the way of `WordList`.
 */
export const worldBodies: {
  readonly [seat: string]: { readonly sure: string; readonly weak: string };
} = {
  NL: {
    sure:
      'internationaal_strafhof internationale_strafhof internationaal_gerechtshof internationale_gerechtshof strafhof icc icj permanent_hof_van_arbitrage permanente_hof_van_arbitrage hof_van_arbitrage opcw ' +
      '*tribunaal joegoslavie_tribunaal rwanda_tribunaal libanon_tribunaal kosovo_tribunaal oekraine_tribunaal speciaal_tribunaal speciale_tribunaal kosovo_specialist_chambers vn_tribunaal vn_hof ' +
      'international_criminal_court international_court_of_justice world_court top_u_n_court u_n_s_top_court u_n_top_court un_top_court u_n_court u_n_s_highest_court permanent_court_of_arbitration war_crimes_court war_crimes_tribunal* special_tribunal* yugoslav_tribunal chemical_weapons_watchdog ' +
      'internationale_strafgerichtshof* internationalen_strafgerichtshof* internationaler_strafgerichtshof internationale_gerichtshof internationalen_gerichtshof* internationaler_gerichtshof strafgerichtshof* istgh igh weltstrafgericht uno_tribunal kriegsverbrechertribunal sondertribunal* schiedshof ' +
      'cour_penale_internationale cour_internationale_de_justice cij cour_permanente_d_arbitrage tribunal_penal_international tribunal_special tpiy oiac organisatie_voor_het_verbod_op_chemische_wapens',
    weak: 'europol eurojust ambassade* ambassadeur* embassy ambassador* botschaft* ambassadeurs unhcr navo_top nato_summit',
  },
  BE: {
    sure:
      'von_der_leyen kallas antonio_costa metsola europarlementslid europarlementsleden europarlementarier* commissievoorzitter* eu_commissaris* eu_buitenlandchef eu_commissie bevroren_russische russische_tegoeden ' +
      'europese_commissie zaken_van_de_eu ministers_van_de_eu landen_van_de_eu lidstaten_van_de_eu europees_parlement europese_raad europese_unie eu_leiders eu_landen eu_lidstaten eu_ministers eu_top eu_ambassadeurs eurocommissaris* eurogroep europarlement* navo navo_landen navo_ministers navo_chef navo_baas ' +
      'european_commission european_parliament european_council european_union eu_leaders eu_ministers eu_countries eu_commissioner* nato nato_chief ' +
      'eu_kommission eu_parlament eu_staaten eu_gipfel europaische_kommission nato_generalsekretar* ' +
      'commission_europeenne parlement_europeen conseil_europeen union_europeenne otan commissaire_europeen* dirigeants_europeens vingt_sept',
    weak: 'eu ue ambassade* ambassadeur* embassy ambassador* botschaft*',
  },
  CH: {
    sure: 'wereldgezondheidsorganisatie vn_mensenrechtenraad vn_commissariaat unhcr unicef wereldhandelsorganisatie wto ilo rode_kruis world_health_organization human_rights_council weltgesundheitsorganisation organisation_mondiale_de_la_sante',
    weak: 'ambassade* embassy botschaft* ambassadeur* botschafter* onu uno vn',
  },
  AT: {
    sure: 'iaea atoomagentschap iaea_chef ovse osce osze opec internationale_atomenergiebehorde* aiea unodc',
    weak: 'ambassade* embassy botschaft* ambassadeur* botschafter*',
  },
  LU: {
    sure: 'europees_hof_van_justitie eu_hof europees_hof europese_rekenkamer european_court_of_justice eu_top_court europaische_gerichtshof* eugh cour_de_justice_de_l_union cjue',
    weak: 'ambassade*',
  },
  FR: {
    sure: 'europees_hof_voor_de_rechten_van_de_mens raad_van_europa europees_parlement unesco interpol european_court_of_human_rights council_of_europe european_parliament europarat* cour_europeenne_des_droits_de_l_homme conseil_de_l_europe parlement_europeen',
    weak: 'ambassade* ambassadeur* embassy',
  },
  US: {
    sure: 'verenigde_naties vn_veiligheidsraad veiligheidsraad algemene_vergadering united_nations u_n_security_council security_council general_assembly',
    weak: 'embassy ambassade*',
  },
};

/** Cities of governments and of the world's bodies: a text from there that is about several other countries is foreign news. */
export const seats: ReadonlySet<string> = new Set([
  'den haag',
  "'s-gravenhage",
  'the hague',
  'la haye',
  'brussel',
  'bruxelles',
  'brussels',
  'brüssel',
  'genève',
  'geneva',
  'geneve',
  'genf',
  'wenen',
  'wien',
  'vienna',
  'vienne',
  'luxemburg',
  'luxembourg',
  'strasbourg',
  'straatsburg',
]);
