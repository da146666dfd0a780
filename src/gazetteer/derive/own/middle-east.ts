/** The Middle East: see own-places.ts. */
export const middleEast: { readonly [pair: string]: string } = {
  'IR Asia/Tehran':
    'Natanz|Fordow|Fordo|Bushehr|Boesjehr|Bouchehr|Buschehr|Kharg|Evin|Qeshm|Chabahar|Hormuz|Straat van Hormuz|' +
    'Strait of Hormuz|Isfahan|Ispahan|Shiraz|Sjiraz|Chiraz|Schiras|Masjhad|Mashhad|Machhad|Maschhad|Mahabad|Arak|Bam',
  'IQ Asia/Baghdad':
    'Bagdade|Koerdistan|Iraaks-Koerdistan|Kurdistan|Kurdistan irakien|Sinjar|Fallujah|Falluja|Basra|Bassora|Bassorah|Abu Ghraib|' +
    'Ain al-Assad|Hawija|Camp Ashraf|Camp Speicher|Tikrit|Ramadi|Al Qaim|Samarra|Halabja|Samawah|Qayyarah|Mosoel|Mossoul|' +
    'Erbil|Arbil|Dohuk|Duhok|Makhmour',
  'SY Asia/Damascus':
    'Qamishli|Qamishlo|Kamishli|Kameshli|Kamechliyé|Hassaké|Hasakah|Hasaka|Al-Hasakah|Hassakeh|Suwayda|Sweida|As-Suwayda|' +
    'Soueida|Swaida|Al-Sweida|Daraa|Deraa|Dara’a|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir Ezzor|Deir ez Zour|Deir es-Zor|' +
    'Raqqa|Rakka|Raqa|Racca|Kobani|Kobane|Kobanê|Ain al-Arab|Afrin|Manbij|Manbidj|Idlib|Al-Hol|Al-Roj|Kamp Roj|Roj|Baghouz|' +
    'Tartus|Tartous|Latakia|Lattakia|Lattaquié|Jableh|Baniyas|Banias|Khan Sheikhoun|Khan Sjeikhoen|Ghouta|Douma|Oost-Ghouta|' +
    'Yarmouk|Palmyra|Palmyre|Tadmur|Homs|Hama|Azaz|Al-Bab|Tal Abyad|Ras al-Ain|Jisr al-Shughour|Maaloula|Quneitra|Qoneitra|' +
    'Hmeimim|Rojava|Maarat al-Numan|Saydnaya|Sednaya|Al-Tanf|Sarmada|Aleppo|Alep|Damascus|Jaramana',
  'LB Asia/Beirut':
    'Bint Jbeil|Bint Jbail|Bint Dschubail|Nabatiyeh|Nabatieh|Nabatiye|Nabatijeh|Nabatija|Nabatiya|Dahieh|Dahiyeh|Dahiya|' +
    'Naqoura|Nakoura|Al-Naqoura|Marjayoun|Marjayoen|Marjeyoun|Khiam|Khyam|Al-Khiam|Kfar Kila|Tyrus|Tyre|Tyr|Sidon|Saida|' +
    'Baalbek|Balbek|Hermel|Bekaa|Bekavallei|Bekaavallei|Beqaa|Bekaa Valley|Zahle|Zahlé|Chtaura|Qana|Kana|Aitaroun|' +
    'Maroun al-Ras|Yaroun|Aita al-Chaab|Arsal|Sabra|Shatila|Ain al-Hilweh|Ain el-Helweh|Jounieh|Byblos|Beirut|Beiroet|' +
    'Beyrouth',
  'IL Asia/Jerusalem':
    'Telavive|Akko|Acre|Kfar Aza|Kfar Azza|Be’eri|Beëri|Beeri|Nir Oz|Nahal Oz|Re’im|Reïm|Reim|Kiryat Shmona|Kirjat Sjmona|' +
    'Kiryat Shmonah|Metula|Metoela|Nahariya|Naharia|Rosh Hanikra|Sderot|Ashkelon|Asjkelon|Asjdod|Ashdod|Aschdod|Aschkelon|' +
    'Beersheba|Beër Sheva|Beër Sjeva|Beer Sheva|Be’er Sheva|Eilat|Netanya|Majdal Shams|Majdal Sjams|Golan|Golanhoogten|' +
    'Golan Heights|Golan Höhen|Golanhöhen|Plateau du Golan|Galilea|Negev|Dimona|Kerem Shalom|Ben Gurion|Erez|Zikim|Tel Aviv|' +
    'Tel-Aviv|Jeruzalem|Oost-Jeruzalem|East Jerusalem|Jérusalem-Est|Ost-Jerusalem|West-Jeruzalem|Jerusalem|Jérusalem|Safed|' +
    'Tiberias|Rahat|Ra’anana|Lod|Ramla|Ofakim|Netivot|Kfar Saba|Masada',
  'PS Asia/Gaza':
    'Gaza|Gaza-stad|Gaza City|Gaza-Stadt|Gazastrook|Gaza Strip|Gazastreifen|Bande de Gaza|Gaza-Ville|Rafah|Rafa|Khan Younis|' +
    'Khan Yunis|Khan Younès|Khan Junis|Chan Junis|Khan Younes|Deir al-Balah|Deir el-Balah|Deir Al Balah|Jabalia|Jabaliya|' +
    'Jabalija|Djabalia|Dschabalija|Beit Lahia|Beit Lahiya|Beit Hanoun|Beit Hanun|Beit Hanoen|Nuseirat|Nusseirat|Noeseirat|' +
    'Al-Nuseirat|Bureij|Al-Bureij|Maghazi|Al-Maghazi|Al-Mawasi|Mawasi|Shejaiya|Shujaiya|Shujaiyya|Zeitoun|Netzarim|' +
    'Noord-Gaza|Sheikh Radwan|Tel al-Sultan|Al-Shifa|Khuza’a',
  'PS Asia/Hebron':
    'Westelijke Jordaanoever|Westoever|Westbank|West Bank|Cisjordanie|Westjordanland|Ramallah|Ramalla|Jenin|Djenin|Dschenin|' +
    'Jenine|Djénine|Nablus|Nabloes|Naplouse|Hebron|Hébron|Tulkarem|Tulkarm|Toelkarem|Qalqilya|Qalqiliya|Qalqilyah|Kalkilia|' +
    'Bethlehem|Bethléem|Betlehem|Jericho|Jéricho|Huwara|Howara|Tubas|Toebas|Jordaanvallei|Al-Bireh|Beit Jala|Beit Sahour|' +
    'Masafer Yatta|Yatta|Susya|Salfit|Abu Dis|Far’a|Balata|Nur Shams|Ma’ale Adumim|Maale Adumim|Beita',
  'JO Asia/Amman': 'Aqaba|Akaba|Petra|Zaatari|Azraq|Dode Zee|Amman|Zarqa',
  'SA Asia/Riyadh':
    'Yeda|Mekka|Mecca|La Mecque|Medina|Médine|Jeddah|Jedda|Djedda|Djeddah|Dschidda|Neom|Riyad|Riad|Dhahran|Abqaiq|Qatif|AlUla|' +
    'Diriyah',
  'AE Asia/Dubai':
    'Doebai|Dubai|Dubaï|Abou Dhabi|Abu Dhabi|Aboe Dhabi|Fujairah|Fujaira|Sharjah|Sjarjah|Ras al-Khaimah|Ajman',
  'BH Asia/Bahrain': 'Manama|Sakhir',
  'QA Asia/Qatar': 'Doha|Lusail|Losail|Al Udeid',
  'KW Asia/Kuwait': 'Koeweit-stad|Kuwait City|Kuwait-Stadt|Koweït City',
  'OM Asia/Muscat': 'Muscat|Masqat|Mascate|Maskat|Salalah|Musandam',
  'YE Asia/Aden':
    'Socotra|Sokotra|Sanaa|Hodeidah|Hodeida|Hodeïda|Marib|Taiz|Taëz|Aden|Mukalla|Saada|Hadramaut|Ras Isa|Ibb',
};
