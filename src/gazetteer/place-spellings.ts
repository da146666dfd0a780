/**
 * Cities that newsrooms write in several ways: in another language, by a former name, in another transcription. One line a
 * city, its names as `placeKey` gives them.
 */
const cities = `
den haag|s gravenhage|the hague|la haye|haag|la haya
den bosch|s hertogenbosch|bois le duc
leeuwarden|ljouwert
vlissingen|flushing|flessingue
brussel|brussels|bruxelles|brussel hoofdstad|bruselas
antwerpen|antwerp|anvers|amberes
gent|ghent|gand
brugge|bruges|bruegge
luik|liege|luttich|lieja
namen|namur
bergen|mons
leuven|louvain
mechelen|malines
kortrijk|courtrai
doornik|tournai
bastenaken|bastogne
aarlen|arlon
oostende|ostend|ostende
ieper|ypres|ypern
waver|wavre
hoei|huy
parijs|paris
rijsel|lille
straatsburg|strasbourg|strassburg
duinkerken|dunkirk|dunkerque
nice|nizza
marseille|marseilles
lyon|lyons
londen|london|londres
dublin|dublijn
edinburgh|edinburg
berlijn|berlin
keulen|cologne|koln|koeln|colonia
munchen|munich|muenchen
aken|aachen|aix la chapelle
hannover|hanover
neurenberg|nurnberg|nuremberg|nuernberg
frankfurt|frankfurt am main|francfort
dusseldorf|duesseldorf
trier|treves
wenen|vienna|wien|vienne|viena
geneve|geneva|genf|ginebra
zurich|zuerich
bern|berne
bazel|basel|basle|bale
rome|roma|rom
milaan|milan|milano|mailand
venetie|venice|venezia|venedig|venise
florence|firenze|florenz
napels|naples|napoli|neapel
turijn|turin|torino
genua|genoa|genova|genes
athene|athens|athen|athenes|atenas
thessaloniki|saloniki|salonica
lissabon|lisbon|lisboa|lisbonne
sevilla|seville
cordoba|cordova
kopenhagen|copenhagen|kobenhavn|copenhague
goteborg|gothenburg|gotenburg
warschau|warsaw|warszawa|varsovie|varsovia
krakau|krakow|cracow|cracovie
wroclaw|breslau
gdansk|danzig
poznan|posen
praag|prague|praha|prag|praga
boedapest|budapest
boekarest|bucharest|bukarest|bucarest|bucuresti
belgrado|belgrade|belgrad|beograd
sarajevo|sarajewo
skopje|skopie
sofia|sofija
kiev|kyiv|kyjiv|kiew|kijev|kiyv
lviv|lvov|lwiw|lemberg|lvyv
charkiv|kharkiv|charkov|kharkov|charkiw
odessa|odesa
dnipro|dnjepr|dnipropetrovsk|dnepropetrovsk
zaporizja|zaporizhzhia|zaporozje|zaporizhzhya|saporischschja|zaporijjia
cherson|kherson
marioepol|mariupol|marioupol
bachmoet|bakhmut|bachmut|bakhmout
donetsk|donezk
loehansk|luhansk|loegansk|lugansk
soemy|sumy|soumy
tsjernihiv|chernihiv|tschernihiw|tchernihiv
moskou|moscow|moskva|moskau|moscou|moscu
sint petersburg|st petersburg|saint petersburg|sankt petersburg|leningrad
jekaterinenburg|yekaterinburg|jekaterinburg|ekaterinburg
grozny|grozni
koersk|kursk|koursk
belgorod|bjelgorod
vilnius|wilna
tallinn|tallin
tbilisi|tiflis
jerevan|yerevan|erevan|eriwan
bakoe|baku|bakou
istanboel|istanbul
izmir|smyrna
jeruzalem|jerusalem
tel aviv|tel aviv jaffa
gaza|gaza stad|gaza city|gaza stadt
ramallah|ramalla
beiroet|beirut|beyrouth
damascus|damaskus|damas
aleppo|alep
bagdad|baghdad
mosoel|mosul|mossoul
teheran|tehran
isfahan|esfahan|ispahan
riyad|riyadh|riaad|riad|ryad
mekka|mecca|la mecque
koeweit stad|kuwait city|koeweit
sanaa|sana a
cairo|caire|kairo|le caire|el cairo
alexandrie|alexandria
algiers|alger|algier|argel
tripoli|tripolis
khartoem|khartoum|chartoem|khartum
el fasher|al fasher|el facher
addis abeba|addis ababa
mogadishu|mogadisjoe|mogadiscio|mogadischu
kaapstad|cape town|kapstadt|le cap
pretoria|tshwane
ouagadougou|wagadoegoe
n djamena|ndjamena
lubumbashi|loeboembasji
kaboel|kabul|kaboul
kandahar|qandahar
peshawar|pesjawar
new delhi|delhi|nieuw delhi
mumbai|bombay
kolkata|calcutta
chennai|madras
bengaluru|bangalore
dhaka|dacca
yangon|rangoon|rangoen
hanoi|ha noi
ho chi minhstad|ho chi minh city|saigon
phnom penh|pnom penh
jakarta|djakarta
singapore|singapur|singapour
peking|beijing|pekin
sjanghai|shanghai|schanghai
kanton|guangzhou|canton
hongkong|hong kong
taipei|taipeh
seoel|seoul|seul
pyongyang|pjongjang
tokio|tokyo
astana|nur sultan|noersoeltan
almaty|alma ata
tasjkent|tashkent|taschkent|tachkent
new york|new york city|nueva york
washington|washington dc|washington d c
mexico stad|mexico city|ciudad de mexico|mexico stadt
havana|la habana|havanna|la havane
panama stad|panama city|ciudad de panama
rio de janeiro|rio
sao paulo|san paolo
santiago|santiago de chile
`;

const spellings = new Map<string, readonly string[]>();
for (const line of cities.trim().split('\n')) {
  const names = line.split('|');
  for (const name of names) if (!spellings.has(name)) spellings.set(name, names);
}

/** Every key under which a city may be called, the given one among them: `kyiv` is `kiev` as well. */
export function placeSpellings(key: string): readonly string[] {
  return spellings.get(key) ?? [key];
}

/** As much a word or somebody's name as a city. */
const ambiguous = new Set(
  (
    'nice|bale|florence|sofia|santiago|mons|bergen|gent|namen|luik|hoei|waver|aken|kanton|posen|genes|lyons|rom|rio|haag|' +
    'alexandria|cordova|hannover|trier|bern|berne|damas|colonia'
  ).split('|'),
);

/** A city that news comes from: `sure` where its name means nothing else, `perhaps` where it may; null for any other place. */
export function knownCity(key: string): 'sure' | 'perhaps' | null {
  if (!spellings.has(key)) return null;
  return ambiguous.has(key) ? 'perhaps' : 'sure';
}
