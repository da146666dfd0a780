/** Asia: see own-places.ts. */
export const asia: { readonly [pair: string]: string } = {
  'ID Asia/Makassar': 'Bali|Lombok|Sulawesi|Celebes|Flores|Timor|Sumba|Denpasar|Kuta|Ubud|Komodo|Makassar',
  'ID Asia/Jakarta':
    'Java|Sumatra|Atjeh|Aceh|Djakarta|Krakatau|Borobudur|Djokja|Djokjakarta|Jogjakarta|Yogyakarta|Soerabaja|Surabaja|' +
    'Soerakarta|Bandoeng|Batavia|Riau|Mentawai|Nias|Semeru|Merapi',
  'ID Asia/Pontianak': 'Kalimantan|Borneo',
  'ID Asia/Jayapura':
    'Molukken|Moluccas|Moluques|Ambon|Papoea|West-Papoea|West Papua|Papua|Banda-eilanden|Raja Ampat',
  'TH Asia/Bangkok':
    'Phuket|Koh Samui|Koh Phi Phi|Phi Phi|Koh Tao|Koh Phangan|Krabi|Khao Lak|Chiang Rai|Tham Luang',
  'MY Asia/Kuching': 'Sabah|Sarawak|Kuching|Kota Kinabalu',
  'MY Asia/Kuala_Lumpur': 'Penang|Langkawi|Putrajaya',
  'JP Asia/Tokyo':
    'Okinawa|Hokkaido|Kyushu|Honshu|Shikoku|Fukushima|Iwo Jima|Minamisanriku|Ise-Shima|Noto|Ryukyu|Sado|Nagasaki|Hirosjima|' +
    'Nagano|Tokio|Tokyo',
  'KR Asia/Seoul':
    'Panmunjom|Panmunjeom|Jeju|Yeonpyeong|Itaewon|Sinchon|Gyeongju|Muan|Seoel|Busan|Poesan|Pusan|Incheon',
  'KP Asia/Pyongyang': 'Punggye-ri|Yongbyon|Yeongbyeon|Wonsan|Kaesong|Sohae|Pyongyang|Pjongjang|Rason',
  'CN Asia/Shanghai':
    'Tibet|Xizang|Hainan|Binnen-Mongolië|Inner Mongolia|Mongolie-Intérieure|Innere Mongolei|Guangdong|Sichuan|Yunnan|Hubei|' +
    'Henan|Shandong|Fujian|Beidaihe|Boao|Zhongnanhai|Tiananmen|Tiananmenplein|Mantsjoerije|Kanton|Canton|Nanking|Peking|' +
    'Peiping|Sjanghai|Sjenzhen|Schanghai|Zhuhai|Wenchuan|Nantong',
  'CN Asia/Urumqi': 'Xinjiang|Sinkiang|Urumqi|Kashgar|Kasjgar|Hotan',
  'TW Asia/Taipei': 'Taipei|Taipeh|Kinmen|Quemoy|Matsu|Hualien|Hsinchu',
  'MN Asia/Ulaanbaatar': 'Oelan Bator|Oelaanbaatar|Ulan Bator|Ulaanbaatar|Ulan-Bator|Oulan-Bator',
  'IN Asia/Kolkata':
    'Nouvelle-Delhi|Nouvelle Delhi|Kasjmir|Kashmir|Cachemire|Kaschmir|Goa|Kerala|Assam|Manipur|Ladakh|Darjeeling|Bihar|Gujarat|Uttar Pradesh|Tamil Nadu|' +
    'Maharashtra|Rajasthan|West Bengal|Odisha|Jammu|Andamanen|Nicobaren|Pahalgam|Hathras|Ayodhya|Puri|Agra|Bhopal|' +
    'Uttarakhand|Wayanad|New Delhi|Nieuw-Delhi|Nieuw Delhi|Bombay|Hyderabad|Joshimath|Prayagraj|Allahabad',
  'PK Asia/Karachi':
    'Islamabad|Waziristan|Balochistan|Baluchistan|Beloetsjistan|Abbottabad|Khyber|Khyberpas|Peshawar|Sindh|K2|Rawalpindi|' +
    'Gwadar|Muzaffarabad',
  'AF Asia/Kabul':
    'Helmand|Uruzgan|Tarin Kowt|Panjshir|Tora Bora|Bagram|Nangarhar|Kunar|Camp Holland|Chora|Mazar-e Sharif|Kunduz|' +
    'Jalalabad|Djalalabad|Dschalalabad|Khost|Kandahar',
  'NP Asia/Kathmandu': 'Mount Everest|Everest|Kathmandu|Lukla',
  'MV Indian/Maldives': 'Malé|Male|Maldiven|Maldives',
  'TL Asia/Dili': 'Dili|Oost-Timor|Timor-Leste|East Timor',
  'LK Asia/Colombo': 'Colombo|Galle|Jaffna|Kandy|Negombo',
  'PH Asia/Manila':
    'Mindanao|Luzon|Boracay|Jolo|Marawi|Manila|Palawan|Scarborough Shoal|Leyte|Cebu|Bohol|Tacloban',
  'VN Asia/Ho_Chi_Minh':
    'Saigon|Ho Chi Minh-stad|Ho Chi Minh City|Hô Chi Minh-Ville|Ho-Chi-Minh-Stadt|Da Nang|Hue|Hanoi',
  'MM Asia/Yangon':
    'Rakhine|Arakan|Naypyitaw|Naypyidaw|Shan|Rangoon|Rangoen|Rangun|Yangon|Sittwe|Lashio|Laukkai|Myawaddy|Sagaing',
  'BD Asia/Dhaka': 'Rohingyakamp|Cox’s Bazar|Kutupalong|Dhaka|Dacca|Dakka|Rana Plaza',
};
