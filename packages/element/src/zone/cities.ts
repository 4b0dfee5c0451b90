/** A name by which people look for a zone, and how it is compared. */
export interface City {
  readonly name: string;
  readonly plain: string;
}

const EUROPE = 'CET,CEST,MEZ,MESZ,Central European time';
const EASTERN_EUROPE = 'EET,EEST,OEZ,OESZ,Eastern European time';
const EASTERN = 'EST,EDT,ET,Eastern time';
const CENTRAL = 'CST,CDT,CT,Central time';
const MOUNTAIN = 'MST,MDT,MT,Mountain time';
const PACIFIC = 'PST,PDT,PT,Pacific time';

/** Cities where many people live, as they and their neighbours call them, abbreviations and regions: by the present name of the zone's place. */
const CITIES: Readonly<Record<string, string>> = {
  'Addis Ababa': 'EAT',
  Algiers: 'Alger,الجزائر',
  Cairo: 'القاهرة,Alexandria,الإسكندرية,Giza',
  Casablanca: 'الدار البيضاء,Rabat,الرباط,Marrakesh,مراكش',
  Johannesburg: 'Cape Town,Durban,Pretoria,Soweto,SAST',
  Lagos: 'Abuja,Kano,WAT',
  Nairobi: 'Mombasa,EAT',
  Tunis: 'تونس',
  Anchorage: 'Alaska,AKST,AKDT',
  'Buenos Aires': 'Córdoba,Rosario,Mendoza,ART',
  Bahia: 'Salvador',
  Bogota: 'Bogotá,Medellín,Cali,COT',
  Caracas: 'Maracaibo,VET',
  Chicago: `Dallas,Houston,Austin,San Antonio,Minneapolis,St. Louis,New Orleans,Nashville,Milwaukee,Kansas City,Texas,${CENTRAL}`,
  'Costa Rica': 'San José',
  Denver: `Salt Lake City,Albuquerque,Colorado Springs,Colorado,Utah,${MOUNTAIN}`,
  Detroit: `Michigan,${EASTERN}`,
  Edmonton: `Calgary,Alberta,${MOUNTAIN}`,
  Guayaquil: 'Quito',
  Halifax: 'Nova Scotia,AST,ADT,Atlantic time',
  Havana: 'La Habana',
  Lima: 'Arequipa,PET',
  'Los Angeles': `San Francisco,Seattle,San Diego,San Jose,Las Vegas,Portland,Sacramento,California,Silicon Valley,${PACIFIC}`,
  'Mexico City': 'Ciudad de México,CDMX,Guadalajara,Puebla',
  'New York': `Washington,Boston,Miami,Atlanta,Philadelphia,Charlotte,Orlando,Pittsburgh,Cleveland,Columbus,Baltimore,Нью-Йорк,ニューヨーク,纽约,뉴욕,${EASTERN}`,
  Phoenix: 'Tucson,Arizona,MST,Mountain time',
  Santiago: 'Valparaíso,Concepción,CLT',
  'Sao Paulo': 'São Paulo,Rio de Janeiro,Brasília,Belo Horizonte,Curitiba,Porto Alegre,BRT',
  'St. John’s': 'Newfoundland,NST,NDT',
  Tijuana: PACIFIC,
  Toronto: `Ottawa,Montréal,Québec,Mississauga,${EASTERN}`,
  Vancouver: `Victoria,British Columbia,${PACIFIC}`,
  Winnipeg: `Manitoba,${CENTRAL}`,
  Amman: 'عمّان',
  Baghdad: 'بغداد',
  Bangkok: 'Krung Thep,Chiang Mai,Phuket,ICT',
  Beirut: 'بيروت',
  Dubai: 'دبي,Abu Dhabi,أبوظبي,Sharjah,GST',
  'Ho Chi Minh City': 'Saigon,Sài Gòn,Hà Nội,Hanoi,Đà Nẵng',
  'Hong Kong': '香港,HKT',
  Jakarta: 'Bandung,Surabaya,Medan,WIB',
  Jerusalem: 'Tel Aviv,תל אביב,ירושלים,Haifa,חיפה,القدس',
  Karachi: 'Lahore,Islamabad,Rawalpindi,Faisalabad,PKT',
  Kathmandu: 'Katmandu,Pokhara',
  Kolkata:
    'Calcutta,Mumbai,Bombay,Delhi,New Delhi,Bengaluru,Bangalore,Chennai,Madras,Hyderabad,Pune,Ahmedabad,Jaipur,Surat,IST',
  'Kuala Lumpur': 'Johor Bahru,MYT',
  Kuwait: 'الكويت',
  Makassar: 'Bali,Denpasar,WITA',
  Manila: 'Cebu,Quezon City,Davao,PHT',
  Qatar: 'Doha,الدوحة',
  Riyadh: 'الرياض,Jeddah,جدة,Mecca,مكة',
  Seoul: '서울,Busan,부산,Incheon,KST',
  Shanghai:
    '上海,Beijing,Peking,北京,Shenzhen,深圳,Guangzhou,广州,Chengdu,成都,Hangzhou,Wuhan,Nanjing,China Standard Time,CST',
  Singapore: '新加坡,SGT',
  Taipei: '台北,Kaohsiung',
  Tehran: 'تهران,Mashhad,مشهد,Isfahan,اصفهان',
  Tokyo: '東京,Osaka,大阪,Kyoto,京都,Yokohama,横浜,Nagoya,Fukuoka,JST',
  Yangon: 'Rangoon,Mandalay',
  Adelaide: 'ACST,ACDT',
  Brisbane: 'Gold Coast,Queensland,AEST',
  Darwin: 'ACST',
  Hobart: 'Tasmania,AEST,AEDT',
  Melbourne: 'AEST,AEDT',
  Perth: 'AWST',
  Sydney: 'Canberra,Newcastle,AEST,AEDT',
  Amsterdam: `Rotterdam,Den Haag,The Hague,Utrecht,Eindhoven,${EUROPE}`,
  Athens: `Αθήνα,Thessaloniki,Θεσσαλονίκη,${EASTERN_EUROPE}`,
  Belgrade: `Beograd,Београд,${EUROPE}`,
  Berlin: `Берлин,München,Munich,Hamburg,Köln,Cologne,Frankfurt,Stuttgart,Düsseldorf,Leipzig,Dresden,Hannover,Nürnberg,Nuremberg,Bremen,${EUROPE}`,
  Brussels: `Bruxelles,Brussel,Antwerpen,Gent,${EUROPE}`,
  Bucharest: `București,Cluj-Napoca,Timișoara,Iași,${EASTERN_EUROPE}`,
  Budapest: EUROPE,
  Copenhagen: `København,Aarhus,${EUROPE}`,
  Dublin: 'Baile Átha Cliath,Cork,Galway,IST',
  Helsinki: `Helsingfors,Tampere,Turku,${EASTERN_EUROPE}`,
  Istanbul: 'İstanbul,Ankara,İzmir,Antalya,TRT',
  Kyiv: `Київ,Киев,Kiev,Lviv,Львів,Kharkiv,Харків,Odesa,Odessa,Одеса,Dnipro,Дніпро,${EASTERN_EUROPE}`,
  Lisbon: 'Lisboa,Porto,WET,WEST',
  London:
    'Manchester,Birmingham,Edinburgh,Glasgow,Liverpool,Leeds,Bristol,Cardiff,Belfast,England,Scotland,Wales,Лондон,ロンドン,伦敦,런던,GMT,BST',
  Madrid: `Barcelona,Valencia,Sevilla,Seville,Bilbao,${EUROPE}`,
  Moscow: 'Москва,Saint Petersburg,Санкт-Петербург,MSK',
  Oslo: `Bergen,Trondheim,${EUROPE}`,
  Paris: `Париж,パリ,巴黎,파리,Lyon,Marseille,Toulouse,Bordeaux,Nice,Lille,Nantes,Strasbourg,${EUROPE}`,
  Prague: `Praha,Brno,Ostrava,${EUROPE}`,
  Rome: `Roma,Milano,Milan,Napoli,Naples,Torino,Turin,Firenze,Florence,Venezia,Venice,Bologna,${EUROPE}`,
  Sofia: `София,${EASTERN_EUROPE}`,
  Stockholm: `Göteborg,Gothenburg,Malmö,${EUROPE}`,
  Vienna: `Wien,Graz,Salzburg,Innsbruck,Linz,${EUROPE}`,
  Warsaw: `Warszawa,Kraków,Cracow,Gdańsk,Wrocław,Poznań,Łódź,${EUROPE}`,
  Zurich: `Zürich,Genève,Geneva,Genf,Basel,Bern,Lausanne,${EUROPE}`,
  Auckland: 'Wellington,Christchurch,NZST,NZDT',
  Honolulu: 'Hawaii,HST',
};

/**
 * By what else people look for a zone, by the present name of its place.
 *
 * @param plain how texts are compared
 */
export function citiesBy(plain: (text: string) => string): ReadonlyMap<string, readonly City[]> {
  const named = (names: string) => names.split(',').map((name) => ({ name, plain: plain(name) }));
  return new Map(Object.entries(CITIES).map(([place, names]) => [place, named(names)]));
}
