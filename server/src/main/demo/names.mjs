// Names as people say them: the source spells teams, players and towns differently from year to year and match to match.

/** Source spelling of a team → the one name used for it everywhere in the documents' data. */
const SAME_TEAM = {
  USA: 'United States',
  'Bosnia & Herzegovina': 'Bosnia and Herzegovina',
  'Bosnia-Herzegovina': 'Bosnia and Herzegovina',
  "Côte d'Ivoire": 'Ivory Coast',
};

export const team = name => SAME_TEAM[name] ?? name;

/** West Germany's titles count for Germany; no other predecessor reached a title. */
export const nation = name => (name === 'West Germany' ? 'Germany' : name);

export const SPANISH_TEAM = {
  Algeria: 'Argelia', Angola: 'Angola', Argentina: 'Argentina', Australia: 'Australia', Austria: 'Austria',
  Belgium: 'Bélgica', Bolivia: 'Bolivia', 'Bosnia and Herzegovina': 'Bosnia y Herzegovina', Brazil: 'Brasil',
  Bulgaria: 'Bulgaria', Cameroon: 'Camerún', Canada: 'Canadá', 'Cape Verde': 'Cabo Verde', Chile: 'Chile',
  China: 'China', Colombia: 'Colombia', 'Costa Rica': 'Costa Rica', Croatia: 'Croacia', Cuba: 'Cuba',
  'Curaçao': 'Curazao', 'Czech Republic': 'República Checa', Czechoslovakia: 'Checoslovaquia',
  'DR Congo': 'República Democrática del Congo', Denmark: 'Dinamarca',
  'Dutch East Indies': 'Indias Orientales Neerlandesas', 'East Germany': 'Alemania Oriental', Ecuador: 'Ecuador',
  Egypt: 'Egipto', 'El Salvador': 'El Salvador', England: 'Inglaterra', France: 'Francia', Germany: 'Alemania',
  Ghana: 'Ghana', Greece: 'Grecia', Haiti: 'Haití', Honduras: 'Honduras', Hungary: 'Hungría', Iceland: 'Islandia',
  Iran: 'Irán', Iraq: 'Irak', Ireland: 'Irlanda', Israel: 'Israel', Italy: 'Italia', 'Ivory Coast': 'Costa de Marfil',
  Jamaica: 'Jamaica', Japan: 'Japón', Jordan: 'Jordania', Kuwait: 'Kuwait', Mexico: 'México', Morocco: 'Marruecos',
  Netherlands: 'Países Bajos', 'New Zealand': 'Nueva Zelanda', Nigeria: 'Nigeria', 'North Korea': 'Corea del Norte',
  'Northern Ireland': 'Irlanda del Norte', Norway: 'Noruega', Panama: 'Panamá', Paraguay: 'Paraguay', Peru: 'Perú',
  Poland: 'Polonia', Portugal: 'Portugal', Qatar: 'Qatar', Romania: 'Rumania', Russia: 'Rusia',
  'Saudi Arabia': 'Arabia Saudita', Scotland: 'Escocia', Senegal: 'Senegal', Serbia: 'Serbia',
  'Serbia and Montenegro': 'Serbia y Montenegro', Slovakia: 'Eslovaquia', Slovenia: 'Eslovenia',
  'South Africa': 'Sudáfrica', 'South Korea': 'Corea del Sur', 'Soviet Union': 'Unión Soviética', Spain: 'España',
  Sweden: 'Suecia', Switzerland: 'Suiza', Togo: 'Togo', 'Trinidad and Tobago': 'Trinidad y Tobago', Tunisia: 'Túnez',
  Turkey: 'Turquía', Ukraine: 'Ucrania', 'United Arab Emirates': 'Emiratos Árabes Unidos',
  'United States': 'Estados Unidos', Uruguay: 'Uruguay', Uzbekistan: 'Uzbekistán', Wales: 'Gales',
  'West Germany': 'Alemania Occidental', Yugoslavia: 'Yugoslavia', Zaire: 'Zaire',
};

/** Teams that take "the" in an English sentence. */
export const ENGLISH_ARTICLE = new Set([
  'Czech Republic', 'Dutch East Indies', 'Netherlands', 'Soviet Union', 'United Arab Emirates', 'United States',
]);

/** Where each tournament was held, read off its grounds. */
export const HOSTS = {
  1930: ['Uruguay'], 1934: ['Italy'], 1938: ['France'], 1950: ['Brazil'], 1954: ['Switzerland'], 1958: ['Sweden'],
  1962: ['Chile'], 1966: ['England'], 1970: ['Mexico'], 1974: ['West Germany'], 1978: ['Argentina'], 1982: ['Spain'],
  1986: ['Mexico'], 1990: ['Italy'], 1994: ['United States'], 1998: ['France'], 2002: ['South Korea', 'Japan'],
  2006: ['Germany'], 2010: ['South Africa'], 2014: ['Brazil'], 2018: ['Russia'], 2022: ['Qatar'],
  2026: ['Mexico', 'United States', 'Canada'],
};

/** Two spellings of one ground in the source. */
export const SAME_GROUND = {
  'Estadio Santiago Bernabéu': 'Estadio Santiago Bernabéu, Madrid',
  'Estádio Durival Britto, Curitiba': 'Estádio Durival de Britto, Curitiba',
  'Estadio José Maria Minella, Mar del Plata': 'Estadio José María Minella, Mar del Plata',
  'Estadio Olímpico Chateau Carreras, Córdoba': 'Estadio Chateau Carreras, Córdoba',
  'Saint Petersburg Stadium, St. Petersburg': 'Saint Petersburg Stadium, Saint Petersburg',
  'Stadio delle Alpi, Turin': 'Stadio Delle Alpi, Turin',
};

export const SPANISH_TOWN = {
  Basel: 'Basilea', Berlin: 'Berlín', Bern: 'Berna', Bologna: 'Bolonia', Bordeaux: 'Burdeos',
  'Cape Town': 'Ciudad del Cabo', Florence: 'Florencia', Frankfurt: 'Fráncfort', Geneva: 'Ginebra', Genoa: 'Génova',
  Gothenburg: 'Gotemburgo', Hamburg: 'Hamburgo', Hanover: 'Hannover', Johannesburg: 'Johannesburgo', 'Köln': 'Colonia',
  Lausanne: 'Lausana', London: 'Londres', 'Los Angeles': 'Los Ángeles', Marseille: 'Marsella',
  'Mexico City': 'Ciudad de México', Milan: 'Milán', Moscow: 'Moscú', 'München': 'Múnich', Naples: 'Nápoles',
  'New York/New Jersey': 'Nueva York/Nueva Jersey', 'Nizhny Novgorod': 'Nizhni Nóvgorod', 'Nürnberg': 'Núremberg',
  Paris: 'París', Philadelphia: 'Filadelfia', 'Rio de Janeiro': 'Río de Janeiro', Rome: 'Roma', 'Rostov-on-Don': 'Rostov del Don',
  'Saint Petersburg': 'San Petersburgo', 'San Francisco Bay Area': 'Bahía de San Francisco', Seoul: 'Seúl',
  Seville: 'Sevilla', Strasbourg: 'Estrasburgo', Turin: 'Turín', 'West Berlin': 'Berlín Occidental', 'Zürich': 'Zúrich',
};

export const ENGLISH_TOWN = { Hannover: 'Hanover', 'Köln': 'Cologne', 'München': 'Munich', 'Nürnberg': 'Nuremberg' };
