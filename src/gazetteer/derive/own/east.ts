/** The former Soviet Union: see own-places.ts. */
export const east: { readonly [pair: string]: string } = {
  'UA Europe/Simferopol':
    'Krim|De Krim|Crimea|Crimée|Die Krim|Sebastopol|Sevastopol|Sébastopol|Sewastopol|Simferopol|Kertsj|Kerch|Kertsch|Kertch|' +
    'Jalta|Yalta|Feodosija|Feodosia|Dzjankoj|Saki|Jevpatorija|Krimbrug',
  'UA Europe/Kyiv':
    'Odessa|Odesa|Donbas|Donbass|Donetsk|Donezk|Charkiv|Charkov|Charkow|Charkiw|Kharkiv|Kharkov|Loehansk|Loegansk|Luhansk|' +
    'Lugansk|Louhansk|Lougansk|Marioepol|Mariupol|Marioupol|Zaporizja|Zaporizjzja|Zaporizjia|Zaporizhia|Zaporizhzhia|' +
    'Zaporizhzhya|Zaporijjia|Zaporojie|Saporischschja|Saporoschje|Zaporozje|Mykolajiv|Mykolaiv|Mykolaïv|Nikolajev|Mykolajiw|' +
    'Mikolajiv|Cherson|Kherson|Dnipro|Dnjepr|Dnipropetrovsk|Tsjernobyl|Chernobyl|Tchernobyl|Tschernobyl|Tsjornobyl|' +
    'Chornobyl|Pripjat|Prypjat|Pripyat|Slavoetytsj|Bachmoet|Bakhmut|Bachmut|Bakhmout|Artjomovsk|Soledar|Avdiivka|Avdejevka|' +
    'Avdiïvka|Awdijiwka|Boetsja|Bucha|Butscha|Boutcha|Irpin|Irpen|Hostomel|Gostomel|Borodjanka|Borodianka|Borodyanka|' +
    'Robotyne|Rabotino|Hoelaipole|Hoeljajpole|Huliaipole|Hulyaipole|Houliaïpole|Goeljajpole|Orichiv|Orikhiv|Oerozjajne|' +
    'Vuhledar|Voehledar|Wuhledar|Vouhledar|Ugledar|Oegledar|Kropyvnytsky|Kropyvnytskyi|Kirovograd|Otsjakiv|Ochakiv|Marinka|' +
    'Marjinka|Maryinka|Marjanka|Koepjansk|Kupiansk|Kupjansk|Koupiansk|Kupyansk|Lysytsjansk|Lysychansk|Lyssytschansk|' +
    'Lyssytchansk|Lisitsjansk|Severodonetsk|Sievierodonetsk|Sjeverodonetsk|Sewerodonezk|Vinnytsja|Vinnytsia|Vinnitsa|' +
    'Winnyzja|Vinnitsja|Vinnitsia|Chmelnytsky|Chmelnytskyi|Khmelnytskyi|Khmelnytsky|Chmelnyzkyj|Kostjantynivka|' +
    'Kostiantynivka|Konstjantynivka|Kostyantynivka|Konstantinovka|Kostiantinivka|Drozjkivka|Droezjkivka|Druzhkivka|' +
    'Slangeneiland|Snake Island|Île des Serpents|Schlangeninsel|Zmeiny|Zmiinyi|Zmejinyj|Enerhodar|Energodar|Nova Kachovka|' +
    'Nova Kakhovka|Nowa Kachowka|Kachovka|Kachovkadam|Chasiv Yar|Tsjasiv Jar|Tschassiw Jar|Tchassiv Iar|Toretsk|Torezk|' +
    'Pokrovsk|Pokrowsk|Myrnohrad|Mirnohrad|Selydove|Koerachove|Kurakhove|Kurachowe|Velyka Novosilka|Vovtsjansk|Vovchansk|' +
    'Wowtschansk|Vovtchansk|Balaklija|Balakliia|Balakliya|Izjoem|Izium|Izyum|Isjum|Izioum|Lyman|Kramatorsk|Slovjansk|' +
    'Sloviansk|Slavjansk|Slowjansk|Slavyansk|Siversk|Bilohorivka|Popasna|Berdjansk|Berdiansk|Berdyansk|Melitopol|Tokmak|' +
    'Polohy|Nikopol|Marhanets|Kryvy Rih|Kryvyi Rih|Krivi Rih|Kryvy Rig|Krivoj Rog|Kryvyj Rih|Krywyj Rih|Kriviy Rih|' +
    'Pavlohrad|Pavlograd|Synelnykove|Zmiiv|Tsjoehoejiv|Chuhuiv|Soemy|Sumy|Soumy|Konotop|Ochtyrka|Okhtyrka|Sjostka|Shostka|' +
    'Hlukhiv|Tsjernihiv|Chernihiv|Tschernihiw|Tchernihiv|Tsjernigov|Nizjyn|Tsjerkasy|Cherkasy|Tscherkassy|Tcherkassy|Oeman|' +
    'Uman|Poltava|Kremenchuk|Krementsjoek|Krementschuk|Krementchouk|Zjytomyr|Zhytomyr|Jytomyr|Schytomyr|Berdytsjiv|Rivne|' +
    'Rovno|Loetsk|Lutsk|Loutsk|Luzk|Kovel|Lviv|Lvov|Lwiw|Lemberg|Léopol|Ivano-Frankivsk|Iwano-Frankiwsk|Ternopil|' +
    'Tsjernivtsi|Chernivtsi|Czernowitz|Tchernivtsi|Oezjhorod|Uzhhorod|Oujhorod|Uschhorod|Oezjgorod|Moekatsjeve|Mukachevo|' +
    'Izmajil|Izmail|Izmaïl|Ismajil|Bila Tserkva|Brovary|Boryspil|Vasylkiv|Vysjhorod|Hroza|Jahidne|Kiev|Kyiv|Kiew|Kyjiv|' +
    'Kyjiw|Novoajdar|Stanytsja Loehanska|Horlivka|Gorlovka|Makijivka|Makiivka|Makeevka|Jenakijeve|Hrabove|Snizjne|Torez|' +
    'Debaltseve|Ilovajsk|Sjachtarsk|Dobropillja|Dobropillia|Rodynske|Kamjanske|Stepnohirsk|Krynky|Oleshky|Olesjky|Skadovsk|' +
    'Henitsjesk|Kinburn|Antonivka|Derhatsji|Merefa|Lozova|Barvinkove|Novohrodivka|Hirnyk|Novojavorivsk|Stryj|Javoriv|' +
    'Yavoriv|Drohobytsj|Kolomyja',
  'RU Europe/Moscow':
    'Soedzja|Sudzha|Sudscha|Soudja|Belgorod|Koersk|Kursk|Koursk|Moermansk|Mourmansk|Murmansk|Dagestan|Daghestan|Tsjetsjenië|' +
    'Chechnya|Tchétchénie|Tschetschenien|Ingoesjetië|Ingushetia|Noord-Ossetië|North Ossetia|Beslan|Grozny|Grozni|Grosny|' +
    'Machatsjkala|Makhachkala|Karelië|Karelia|Nova Zembla|Novaja Zemlja|Solovki|Sint-Petersburg|Leningrad|Sotsji|Sochi|' +
    'Sotchi|Sotschi|Krasnaja Poljana|Toela|Tula|Tuapse|Toeapse|Novorossiejsk|Novorossiysk|Noworossijsk|Novorossiisk|' +
    'Krasnodar|Rostov|Rostov aan de Don|Rostov-on-Don|Rostov-sur-le-Don|Rostow am Don|Rostow|Brjansk|Bryansk|Briansk|' +
    'Voronezj|Voronezh|Woronesch|Voronej|Nizjni Novgorod|Nizjny Novgorod|Nizhny Novgorod|Nijni-Novgorod|Nischni Nowgorod|' +
    'Gorki|Kazan|Tver|Smolensk|Pskov|Rjazan|Ryazan|Valdaj|Doebna|Dubna|Zelenograd|Kremlin|Kreml|Sjeremetjevo|Sheremetyevo|' +
    'Archangelsk|Arkhangelsk|Severodvinsk|Severomorsk|Taganrog|Taman|Tambov|Lipetsk|Kaloega|Kaluga|Orjol|Orel|Borisoglebsk|' +
    'Magas|Nazran|Vladikavkaz|Jaroslavl|Yaroslavl|Vologda|Soezdal|Kronstadt|Syktyvkar|Charp|Kharp|Ust-Loega|Ust-Luga|' +
    'Primorsk|Moskou|Moscow|Moscou|Moskau',
  'RU Europe/Kaliningrad': 'Kaliningrad|Koningsbergen|Königsberg',
  'RU Europe/Saratov': 'Engels|Saratov',
  'RU Europe/Volgograd': 'Wolgograd|Volgograd|Stalingrad',
  'RU Europe/Samara': 'Samara|Toljatti|Tolyatti|Togliatti|Izjevsk|Izhevsk',
  'RU Asia/Yekaterinburg':
    'Jekaterinenburg|Jekaterinburg|Yekaterinburg|Ekaterinburg|Iekaterinbourg|Ekaterinbourg|Tsjeljabinsk|Chelyabinsk|' +
    'Tcheliabinsk|Tscheljabinsk|Oeral|Ural|Perm|Oefa|Ufa|Oufa|Orenburg|Orsk|Tjoemen|Tyumen|Salechard|Salekhard|Magnitogorsk|' +
    'Jamal|Chanty-Mansijsk|Khanty-Mansiysk',
  'RU Asia/Novosibirsk': 'Siberië|Siberia|Sibérie|Sibirien|Novosibirsk|Nowosibirsk|Novossibirsk',
  'RU Asia/Krasnoyarsk': 'Norilsk|Krasnojarsk|Toengoeska|Kysyl|Dikson',
  'RU Asia/Novokuznetsk': 'Kemerovo|Kemerowo|Novokoeznetsk',
  'RU Asia/Irkutsk':
    'Irkoetsk|Irkoutsk|Irkutsk|Baikal|Baikalmeer|Oelan-Oede|Ulan-Ude|Boerjatië|Baikalsee|Lac Baïkal',
  'RU Asia/Yakutsk':
    'Jakoetsk|Iakoutsk|Jakutsk|Yakutsk|Jakoetië|Yakutia|Vostotsjny|Vostochny|Blagovesjtsjensk|Blagoveshchensk|Mirny',
  'RU Asia/Chita': 'Tsjita|Chita|Tschita|Tchita',
  'RU Asia/Vladivostok': 'Vladivostok|Wladiwostok|Chabarovsk|Khabarovsk|Chabarowsk|Komsomolsk',
  'RU Asia/Sakhalin':
    'Sachalin|Sakhalin|Sakhaline|Koerilen|Kurils|Kuril Islands|Kouriles|Kurilen|Joezjno-Sachalinsk',
  'RU Asia/Magadan': 'Magadan',
  'RU Asia/Kamchatka':
    'Kamtsjatka|Kamchatka|Kamtchatka|Kamtschatka|Petropavlovsk-Kamtsjatski|Petropavlovsk-Kamchatsky',
  'RU Asia/Anadyr': 'Tsjoekotka|Chukotka|Anadyr',
  'BY Europe/Minsk':
    'Grodno|Hrodna|Gomel|Homel|Vitebsk|Mogiljov|Mahiljow|Mogilev|Mahilyow|Brest-Litovsk|Minsk|Bobroejsk|Asipovitsjy|Bruzgi',
  'GE Asia/Tbilisi':
    'Tbilisi|Tiflis|Tbilissi|Abchazië|Abkhazia|Abkhazie|Abchasien|Soechoemi|Sukhumi|Soukhoumi|Suchumi|Sochumi|Zuid-Ossetië|' +
    'South Ossetia|Ossétie du Sud|Südossetien|Tschinvali|Tskhinvali|Zchinwali|Batoemi|Batumi|Batoumi|Gori|Zugdidi|Pankisi|' +
    'Adzjarië|Koetaisi|Kutaisi',
  'AZ Asia/Baku':
    'Bakoe|Bakou|Baku|Nagorno-Karabach|Nagorno-Karabakh|Nagorny Karabach|Haut-Karabakh|Bergkarabach|Berg-Karabach|Karabach|' +
    'Karabakh|Stepanakert|Xankendi|Khankendi|Chankendi|Sjoesja|Shusha|Choucha|Schuscha|Lachin|Latsjin|Ağdam|Nachitsjevan|' +
    'Nakhchivan|Nakhitchevan|Nachitschewan|Gandja|Ganja|Gandzja|Gence|Göygöl',
  'AM Asia/Yerevan': 'Jerevan|Yerevan|Erevan|Eriwan|Jerewan|Goris|Gjoemri|Gyumri|Syunik|Kornidzor|Leninakan',
  'KZ Asia/Almaty':
    'Almaty|Alma-Ata|Astana|Noersoeltan|Nur-Sultan|Karaganda|Semipalatinsk|Semej|Sjymkent|Shymkent|Zjanaozen',
  'KZ Asia/Qyzylorda': 'Baikonoer|Bajkonoer|Baikonur|Baïkonour|Bajkonur|Aralmeer|Aral Sea|Mer d’Aral|Aralsee',
  'KZ Asia/Aqtau': 'Aktau|Aqtau',
  'UZ Asia/Samarkand':
    'Samarkand|Samarkanda|Samarcande|Boechara|Bukhara|Boukhara|Buchara|Karakalpakstan|Noekoes|Nukus|Chiva|Khiva|Termez|' +
    'Oergentsj',
  'UZ Asia/Tashkent': 'Tasjkent|Tachkent|Taschkent|Tashkent|Fergana|Andizjan|Andijan',
  'TM Asia/Ashgabat': 'Asjchabad|Asjgabat|Ashgabat|Ashkhabad|Achgabat|Achkhabad|Aschgabat|Aschchabad|Avaza',
  'TJ Asia/Dushanbe':
    'Doesjanbe|Dusjanbe|Dushanbe|Douchanbé|Duschanbe|Pamir|Chorog|Chudzjand|Khujand|Gorno-Badachsjan',
  'KG Asia/Bishkek': 'Bisjkek|Bichkek|Bischkek|Bishkek|Osj|Osh|Och|Osch|Batken|Issyk-Koel',
};
