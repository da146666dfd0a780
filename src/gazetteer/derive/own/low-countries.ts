/** The Low Countries and what belongs to the Kingdom: see own-places.ts. */
export const lowCountries: { readonly [pair: string]: string } = {
  'NL Europe/Amsterdam NL-FR':
    'Friesland|Fryslân|Ameland|Terschelling|Vlieland|Schiermonnikoog|Wadden|Waddeneilanden|Wadden Islands|Îles de la Frise|' +
    'Waddenzee|Wadden Sea|Wattenmeer|Nes',
  'NL Europe/Amsterdam NL-NH':
    'Texel|Bergen|Bloemendaal|Loosdrecht|Noord-Holland|Schiphol|’t Gooi|Zandvoort|Marken|IJsselmeer|Markermeer',
  'NL Europe/Amsterdam NL-GR': 'Rottumeroog|Ter Apel|Delfzijl|Groningen',
  'NL Europe/Amsterdam NL-DR': 'Drenthe|Drente',
  'NL Europe/Amsterdam NL-OV': 'Overijssel|Twente',
  'NL Europe/Amsterdam NL-FL': 'Flevoland|Noordoostpolder',
  'NL Europe/Amsterdam NL-GE': 'Gelderland|Achterhoek|Veluwe|Betuwe|Nimègue|Nimwegen|Buren',
  'NL Europe/Amsterdam NL-UT': 'Breukelen',
  'NL Europe/Amsterdam NL-ZH':
    'Zuid-Holland|The Hague|La Haye|Den Haag|Leyden|Leyde|Katwijk|Westland|Noordwijk',
  'NL Europe/Amsterdam NL-ZE': 'Kapelle|Zeeland|Zeeuws-Vlaanderen|Flushing|Flessingue|Walcheren',
  'NL Europe/Amsterdam NL-NB': 'Noord-Brabant|Bois-le-Duc|Herzogenbusch|Berg-op-Zoom',
  'NL Europe/Amsterdam NL-LI': 'Limburg|Maestricht|Valkenburg',
  'BQ America/Kralendijk':
    'Bonaire|Saba|Sint Eustatius|St. Eustatius|Saint-Eustache|Statia|Kralendijk|The Bottom|Caribisch Nederland|' +
    'Caribbean Netherlands|BES-eilanden',
  'CW America/Curacao': 'Willemstad|Klein Curaçao|Punda|Otrobanda',
  'SX America/Lower_Princes': 'Philipsburg|Sint Maarten|St. Maarten|Saint Maarten|Simpson Bay|Sint-Maarten',
  'AW America/Aruba': 'Oranjestad|San Nicolas|Sint Nicolaas',
  'SR America/Paramaribo':
    'Nickerie|Nieuw-Nickerie|Albina|Moengo|Brokopondo|Coronie|Commewijne|Zanderij|Apoera|Brownsweg|Lelydorp',
  'BE Europe/Brussels':
    'Vlaanderen|Flanders|Flandre|Flandres|Flandern|Wallonië|Wallonia|Wallonie|Wallonien|Belgische kust',
  'BE Europe/Brussels BE-WLX': 'Ardennen|Ardennes|Bastogne|Neufchâteau',
  'BE Europe/Brussels BE-VWV': 'Bruges|West-Vlaanderen|Ostend',
  'BE Europe/Brussels BE-VOV': 'Oost-Vlaanderen|Alost',
  'BE Europe/Brussels BE-VBR': 'Halle|Vlaams-Brabant|Zaventem',
  'BE Europe/Brussels BE-WBR': 'Waterloo|Waals-Brabant|Brabant wallon',
  'BE Europe/Brussels BE-WHT': 'Henegouwen|Hainaut|Hennegau|Komen|Comines|Edingen|Mons|Ath',
  'BE Europe/Brussels BE-WLG': 'Spa|Luik|Visé|Eupen|Liège|Liege|Lüttich',
  'BE Europe/Brussels BE-WNA': 'Namen|Namur|Philippeville|Florennes|Rochefort|Dinant',
  'BE Europe/Brussels BE-BRU':
    'Bryussel|Brussel|Laken|Laeken|Elsene|Vorst|Brussel-Bruxelles|Bruxelles-Brussel',
};
