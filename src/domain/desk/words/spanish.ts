import type { WordList } from './word-list.ts';

/** What Spanish copy says of sport and the economy, and what speaks against both. */
export const spanish: WordList = {
  language: 'es',
  sport: {
    sure:
      'laliga la_liga primera_division segunda_division copa_del_rey supercopa* champions_league liga_de_campeones liga_europa eurocopa* copa_america copa_libertadores copa_sudamericana mundial_de_futbol mundial_de_clubes eliminatorias* seleccion_espanola seleccion_argentina seleccion_mexicana seleccion_colombiana ' +
      'cuartos_de_final octavos_de_final semifinal* fase_de_grupos tanda_de_penaltis penalti* penales prorroga* tiempo_anadido tiro_libre fuera_de_juego tarjeta_roja tarjeta_amarilla gol goles golazo* goleador* goleada* hat_trick guardameta* centrocampista* mediocampista* delantero* lateral_derecho lateral_izquierdo defensa_central portero_del arquero* entrenador* seleccionador* director_tecnico director_deportivo mercado_de_fichajes fichaje* ' +
      'empato_a empate_a empato_con empataron derroto_por derrotaron goleo_a vencio_por vencio_al vencio_a_la remontada* descenso_a_segunda ascenso_a_primera colista* lider_de_la_liga jornada_de_liga clasico_espanol derbi* hinchas aficion_del ' +
      'futbol* futbolista* baloncesto* baloncestista* balonmano* voleibol* waterpolo* tenis tenista* padel golfista* atletismo atleta* velocista* maratonista* nadador* nadadora* natacion gimnasta* gimnasia ciclismo ciclista* piloto_de_formula formula_1 gran_premio motogp moto2 moto3 escuderia* vuelta_rapida parrilla_de_salida ' +
      'etapa_reina etapa_de_montana contrarreloj* maillot* maillot_amarillo clasificacion_general peloton tour_de_francia giro_de_italia vuelta_a_espana campeon_del_mundo campeona_del_mundo campeon_olimpico campeona_olimpica campeonato* campeon_de_europa medalla_de_oro medalla_de_plata medalla_de_bronce medallero* plusmarca* record_mundial juegos_olimpicos juegos_paralimpicos comite_olimpico ' +
      'boxeador* boxeo peso_pesado pelea_por_el_titulo judoca* esgrima* taekwondo* halterofilia* remo piraguis* hipica* esquiador* esqui_alpino eslalon* biatlon* patinaje* hockey* beisbol* lanzador jonron* grandes_ligas bateador* rugby* ajedrecista* torneo_de_tenis primer_set segundo_set tercer_set bola_de_partido cabeza_de_serie numero_uno_del_mundo' +
      ' lamine_yamal vinicius_junior vinicius carlos_alcaraz rafa_nadal lionel_messi convocatoria_de_flick seleccion_nacional',
    hint:
      'partido* equipo* torneo* final_de finalista* clasific* elimin* jugador* jugadora* capitan* tecnico_del arbitro* victoria* derrota* triunfo* empate* club clubes titulo* podio* etapa* lesion* lesionad* marcador* minuto* temporada* campeon* campeona* medalla* olimpic* dopaje* liderato gano_la_etapa primer_tiempo segundo_tiempo visitante* local' +
      ' convocatoria de_flick ancelotti simeone guardiola luis_enrique lamine_yamal vinicius mbappe bellingham lewandowski gavi pedri el_colombiano' +
      ' el_argentino el_brasileno el_esloveno el_italiano el_serbio la_espanola alcaraz nadal',
    faint:
      'gano ganaron perdio perdieron vencio derroto copa liga cancha estadio* aficionados record carrera* lider rival* oro plata bronce seleccion punto puntos betis girona osasuna sevilla valencia villarreal getafe barcelona madrid',
  },
  economie: {
    sure:
      'ibex_35 bolsa_de_madrid bolsa_espanola bolsa_mexicana bolsas_europeas bolsas_asiaticas wall_street mercado_bursatil mercados_bursatiles accionista* acciones_de acciones_del dividendo* beneficio_neto beneficios_netos ganancia_neta ganancias_netas perdidas_netas utilidad_neta beneficio_operativo beneficio_bruto resultado_neto resultados_trimestrales ingresos_trimestrales ' +
      'cuenta_de_resultados ebitda facturacion* facturo cifra_de_negocio* ventas_netas deuda_financiera deuda_publica deuda_externa deuda_soberana prima_de_riesgo bono_a_10 bonos_soberanos tipos_de_interes tipo_de_interes tasa_de_interes tasas_de_interes tasa_de_referencia puntos_basicos banco_central* reserva_federal politica_monetaria inflacion* ipc indice_de_precios precios_al_consumo producto_interior_bruto producto_interno_bruto pib ' +
      'crecimiento_economico economia_crecio tasa_de_desempleo tasa_de_paro afiliacion_a_la paro_registrado creacion_de_empleo recesion* petroleo_brent barril* crudo precio_del_petroleo precio_del_oro precio_de_la_luz tipo_de_cambio cotizacion* cotizan cotizaba deficit_comercial superavit_comercial balanza_comercial exportaciones_de importaciones_de produccion_industrial ventas_minoristas confianza_del_consumidor ' +
      'oferta_publica opa opa_sobre salida_a_bolsa fusion_de adquisicion_de quiebra* concurso_de_acreedores suspension_de_pagos despido_colectivo expediente_de_regulacion ere recorte_de_plantilla recorte_de_empleos bitcoin* criptomoneda* inversor* inversionista* agencia_de_calificacion aranceles' +
      ' plantea_un_ere ere_para expediente_de_regulacion regulacion_de_empleo un_ere',
    hint: 'bolsa* bursatil* apertura mercado* trimestre* semestre* empresa* compania* petrolera* minera* aerolinea* aseguradora* constructora* fabricante* automotriz* banco bancos inversion* inversiones beneficio* ganancia* perdida* ventas ingresos deuda* financier* analistas economistas interanual* millones_de_euros millones_de_dolares mil_millones',
    faint:
      'sube subio baja bajo cae cayo retrocede avanza crecio redujo aumento precio* euro dolar peso petroleo gas oro economia* economico* empleo* exportacion* importacion* produccion consejero_delegado',
  },
  against: {
    strong:
      'policia* muert* murio fallecid* herido* asesin* homicidio* tiroteo* disparo* ataque* atentado* explosion* bomba* incendio* terremoto* sismo* inundacion* huracan* accidente* choque* secuestr* detenid* detuv* arrest* fiscalia* juez* tribunal* condenad* prision* carcel* guerra* militar* ejercito* soldado* guerrilla* narco* droga* cocaina eleccion* electoral* votacion* voto votos parlamento* congreso* senado* oposicion* golpe_de_estado sancion* tregua migrante* refugiad* corrupcion candidat* segunda_vuelta recuento escrutinio conclave cardenales humo_blanco humo_negro ultraderecha oficialis* rescatistas magnitud',
    mild: 'presidente* presidenta* ministro* ministra* gobierno* ley leyes decreto* protesta* manifest* huelga* sindicato* hospital* escuela* universidad* estudiante* papa iglesia rey reina festival* museo* cine*',
    sport:
      'negociaci* dialogo* acuerdo_de_paz cantante* pelicula* actor actriz oscar* premio_nobel acciones bolsa grados alcaldia',
    economie: 'beca* universidad* banco_de_sangre bolsa_de_basura robo*',
  },
  home: 'holand* neerland* paises_bajos belga belgas belgica',
  common:
    'el la los las de del y un una en es que por para con se su al lo como mas ha tras sobre entre este esta',
};
