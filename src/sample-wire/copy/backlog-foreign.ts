import type { SampleCopy } from '../copy.ts';

/** Buitenland, written for this project: nothing of it happened. */
export const foreignBacklog: readonly SampleCopy[] = [
  {
    desk: 'buitenland',
    dateline: 'WASHINGTON (ANP/AFP)',
    urgency: 3,
    headline: 'Amerikaanse kustwacht redt bemanning van stuurloos vrachtschip',
    body: [
      'De Amerikaanse kustwacht heeft {dag} alle negentien bemanningsleden gered van een vrachtschip dat voor de kust van North Carolina stuurloos was geraakt. Niemand raakte ernstig gewond.',
      'Het schip, de Calder Bay, had pech met de motor toen het in een storm met golven van ruim 7 meter terechtkwam. Helikopters haalden de mensen in groepjes van boord.',
      'Een bergingsbedrijf probeert het schip naar de haven van Norfolk te slepen. Volgens de kustwacht is er geen olie in zee gelekt.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'MUSCAT (ANP/RTR/AFP)',
    urgency: 4,
    headline: 'Oman bemiddelt in ruzie over tol voor koopvaardij',
    body: [
      'Oman heeft aangeboden te bemiddelen in het conflict over nieuwe havengelden voor de koopvaardij in de Golf van Oman. Dat meldt het ministerie van Transport in Muscat.',
      'Rederijen klagen dat de tarieven zonder overleg zijn verhoogd. Zij dreigen hun schepen via andere havens te laten varen als er volgende maand geen akkoord ligt.',
      'De eerste gesprekken staan gepland voor het einde van de week. Alle betrokken landen hebben hun komst toegezegd, aldus het ministerie.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'MOSKOU/BERLIJN (ANP/DPA)',
    headline: 'Goederentrein na acht jaar terug bij eigenaar',
    body: [
      'Een goederentrein die acht jaar lang op een rangeerterrein bij de Russisch-Letse grens stond, is {dag} teruggegeven aan de Duitse eigenaar. De wagons waren in beslag genomen vanwege een ruzie over vrachtpapieren.',
      'De 42 wagons zijn volgens de spoorwegen in redelijke staat, maar moeten worden gekeurd voordat ze weer mogen rijden.',
      'De eigenaar, een verhuurbedrijf uit Brandenburg, zegt dat de kosten van de stalling inmiddels hoger zijn dan de waarde van de wagons.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'LISSABON (ANP/LUSA)',
    headline: 'Staking legt veerboten over de Taag stil',
    body: [
      'In Lissabon varen {dag} nauwelijks veerboten door een staking van het personeel. Tienduizenden forenzen moesten op zoek naar ander vervoer.',
      'De bonden willen dat er meer mensen worden aangenomen, omdat roosters nu alleen met overwerk rondkomen. Het vervoersbedrijf spreekt van een onredelijke eis.',
      'Op de bruggen over de Taag stonden lange files. De gemeente zette extra bussen in.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'REYKJAVIK (ANP/AFP)',
    urgency: 4,
    headline: 'Nieuwe scheuren in IJslands lavaveld, wegen afgesloten',
    body: [
      'In het zuidwesten van IJsland zijn nieuwe scheuren in het lavaveld ontstaan. De autoriteiten hebben uit voorzorg twee wegen afgesloten, maar het vliegverkeer ondervindt geen hinder.',
      'De aardwetenschappelijke dienst registreerde in een etmaal bijna driehonderd lichte aardschokken. De meeste daarvan waren niet te voelen.',
      'Toeristen wordt gevraagd niet op eigen houtje naar het gebied te gaan. "Het ziet er rustig uit, maar de korst is op sommige plaatsen maar een paar centimeter dik", zegt een woordvoerster.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'NAIROBI (ANP/RTR)',
    headline: 'Kenia plant miljoen mangroven langs kust',
    body: [
      'Kenia begint deze week met de aanplant van een miljoen mangroven langs de kust bij Lamu. De bossen moeten de dorpen daar beter beschermen tegen hoogwater.',
      'Het werk wordt gedaan door vissers en scholieren, die per geplante boom worden betaald. De kweek van de jonge bomen duurde bijna twee jaar.',
      'Een eerdere poging mislukte doordat te dicht bij de vloedlijn werd geplant. Volgens de boswachterij is nu wel rekening gehouden met de stroming.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'BRUSSEL (ANP)',
    headline: 'EU-landen eens over één etiket voor reparaties',
    body: [
      'Fabrikanten van huishoudelijke apparaten moeten in de hele Europese Unie hetzelfde etiket gaan gebruiken dat laat zien hoe goed een apparaat te repareren is. Daarover hebben de EU-landen {dag} een akkoord bereikt.',
      'Het etiket krijgt een schaal van 0 tot 10. Het cijfer hangt onder meer af van de prijs van onderdelen en van hoe lang die te koop blijven.',
      'Het Europees Parlement moet er nog mee instemmen. De regels gaan op zijn vroegst over twee jaar in.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'TOKIO (ANP/AFP)',
    headline: 'Japanse trein rijdt door verkeerde wissel naar depot',
    body: [
      'Zo’n 240 reizigers zijn {dag} in de Japanse stad Kanazawa per ongeluk in een treindepot beland. De trein werd door een verkeerd gelegde wissel naar de wasstraat geleid.',
      'De machinist merkte de fout meteen op en zette de trein stil voordat het water aanging. De reizigers kwamen 38 minuten te laat aan.',
      'De spoorwegmaatschappij heeft diepe excuses gemaakt en iedereen het kaartje terugbetaald.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'BOGOTA (ANP/AFP)',
    headline: 'Colombia vindt kanonnen uit zeventiende eeuw in rivier',
    body: [
      'Baggeraars in de Colombiaanse rivier de Magdalena hebben vier bronzen kanonnen naar boven gehaald. Volgens archeologen stammen ze uit de eerste helft van de zeventiende eeuw.',
      'De kanonnen lagen onder een laag slib van bijna 3 meter. Op een ervan is nog het wapen van een gieterij uit Sevilla te lezen.',
      'Het ministerie van Cultuur heeft het baggeren op die plek stilgelegd. Duikers gaan zoeken naar resten van een schip.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'LONDEN (ANP/PA)',
    headline: 'Brits dorp koopt eigen vuurtoren',
    body: [
      'Inwoners van een dorp aan de kust van Northumberland hebben samen een vuurtoren gekocht om te voorkomen dat die een vakantiehuis wordt. Zij haalden in zes weken 410.000 pond op.',
      'De toren uit 1841 stond sinds de automatisering leeg. Er komt een klein museum in en een kamer voor de vrijwilligers van de reddingsboot.',
      '"We dachten dat we nooit aan het bedrag zouden komen", zegt dorpsraadslid Maud Eddlestone. "Toen begon de school koekjes te verkopen."',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'ATHENE (ANP/DPA)',
    urgency: 4,
    headline: 'Natuurbrand op Grieks eiland onder controle',
    body: [
      'De brandweer op het Griekse eiland Euboea heeft een natuurbrand na twee dagen onder controle. Inwoners van drie dorpen mogen terug naar huis.',
      'Zo’n 900 hectare dennenbos ging verloren. Enkele schuren brandden af, maar de huizen bleven gespaard.',
      'Aan het blussen deden ook vliegtuigen uit Italië en Cyprus mee. De oorzaak wordt onderzocht; volgens de burgemeester lag er een gebroken stroomkabel in het gebied.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'OTTAWA (ANP)',
    headline: 'Canada stelt visgebied open na dertig jaar',
    body: [
      'Vissers mogen voor het eerst in dertig jaar weer op kabeljauw vissen in een deel van de baai van Fundy. De stand is volgens Canadese biologen voldoende hersteld.',
      'De vangst blijft beperkt tot 600 ton per jaar en er mag alleen met lijnen worden gevist. Na twee seizoenen wordt bekeken of dat goed gaat.',
      'Vissersdorpen reageren verheugd, maar milieuclubs vinden het te vroeg.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'WENEN (ANP/APA)',
    headline: 'Wenen laat paardenkoetsen trage avondspits mijden',
    body: [
      'De bekende paardenkoetsen mogen in Wenen tijdens de avondspits niet meer over de ring rijden. De gemeenteraad stemde {dag} met ruime meerderheid in met het verbod.',
      'Volgens de gemeente houden de koetsen het verkeer op en is de drukte slecht voor de paarden. Koetsiers vrezen een derde van hun omzet te verliezen.',
      'Het verbod geldt vanaf het nieuwe seizoen, tussen 16.00 en 19.00 uur.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'SEOUL (ANP/RTR)',
    headline: 'Zuid-Koreaanse school krijgt eerste leerling in vijf jaar',
    body: [
      'Een basisschool op een Zuid-Koreaans eiland heeft voor het eerst in vijf jaar een nieuwe leerling. De 6-jarige jongen werd {dag} verwelkomd door de drie overige kinderen en vrijwel het hele dorp.',
      'De school dreigde te sluiten omdat er geen kinderen meer werden geboren op het eiland. Het gezin verhuisde er naartoe nadat de gemeente een huis had aangeboden.',
      'Op het Zuid-Koreaanse platteland staan honderden scholen leeg.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'CANBERRA (ANP/AAP/AFP)',
    headline: 'Australisch postkantoor bezorgt kaart uit 1974',
    body: [
      'Een Australische vrouw heeft een ansichtkaart ontvangen die meer dan vijftig jaar geleden aan haar ouders werd gestuurd. De kaart dook op achter een sorteerkast in Ballarat die werd vervangen.',
      'De afzender schreef dat het eten goed was en dat ze de volgende dag naar huis zou komen. "Dat klopte, ik heb het haar gevraagd", zegt de ontvanger.',
      'Het postbedrijf heeft de familie een vel postzegels gegeven.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'PARIJS (ANP/AFP)',
    headline: 'Franse wijnboeren mogen eerder oogsten',
    body: [
      'Wijnboeren in het zuiden van Frankrijk mogen dit jaar elf dagen eerder met de oogst beginnen dan gebruikelijk. De druiven zijn door de warme nazomer sneller rijp.',
      'De prefectuur gaf daarvoor {dag} toestemming. Wie te vroeg plukt, mag zijn wijn normaal gesproken niet onder de streeknaam verkopen.',
      'Boeren verwachten een kleine oogst van goede kwaliteit.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'OSLO/STOCKHOLM (ANP/NTB)',
    headline: 'Noorwegen en Zweden meten grens opnieuw op',
    body: [
      'Noorwegen en Zweden gaan hun ruim 1600 kilometer lange grens opnieuw opmeten. Op sommige plaatsen staat de grenssteen tientallen meters van de lijn op de kaart.',
      'Landmeters hebben er drie zomers voor nodig. Niemand hoeft te verhuizen, verzekeren beide landen, maar een vakantiehuisje wisselt mogelijk van land.',
      'De laatste meting dateert van 1959. Toen werd nog met touwen en kijkers gewerkt.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'JAKARTA (ANP/AFP)',
    urgency: 3,
    headline: 'Aardbeving voor kust van Sumatra, geen tsunami verwacht',
    body: [
      'Voor de westkust van het Indonesische eiland Sumatra heeft zich {dag} een aardbeving met een kracht van 6,1 voorgedaan. Er is geen waarschuwing voor een tsunami afgegeven.',
      'In de kuststad Padang renden mensen de straat op. Enkele muren vertonen scheuren, maar er zijn geen meldingen van slachtoffers.',
      'De beving vond plaats op een diepte van 58 kilometer.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: null,
    headline: 'Vliegtuig keert om voor vergeten bagagekar',
    body: [
      'Een vliegtuig op weg van Dublin naar Malaga is {dag} na tien minuten omgekeerd omdat er een bagagekar op de verkeerde plek in het ruim was achtergebleven. Er was geen gevaar, zegt de luchtvaartmaatschappij.',
      'De kar stond los en had bij de landing kunnen gaan schuiven. Na een halfuur kon het toestel opnieuw vertrekken.',
      'De passagiers kregen een kop thee aangeboden.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'BUENOS AIRES (ANP/EFE)',
    headline: 'Argentijnse stad verbiedt fluiten van treinen in de nacht',
    body: [
      'Goederentreinen mogen ’s nachts niet meer fluiten in de Argentijnse stad Rosario. Bewoners hadden jarenlang geklaagd over de herrie bij onbewaakte overwegen.',
      'De stad heeft de zestien overwegen nu voorzien van slagbomen. Machinisten mogen alleen nog fluiten bij direct gevaar.',
      'De vakbond waarschuwt dat koeien zich niets van slagbomen aantrekken.',
    ],
  },
  {
    desk: 'buitenland',
    dateline: 'PRAAG (ANP/CTK)',
    headline: 'Tsjechische bieb haalt boek terug na 62 jaar',
    body: [
      'Een bibliotheek in het Tsjechische Olomouc heeft een boek teruggekregen dat 62 jaar te laat was. De boete van omgerekend 1900 euro is kwijtgescholden.',
      'Het gaat om een handboek over het houden van bijen. De kleinzoon van de lener vond het bij het opruimen van een schuur, keurig in vetvrij papier.',
      '"Het is in betere staat dan ons andere exemplaar", zegt de bibliothecaris.',
    ],
  },
];
