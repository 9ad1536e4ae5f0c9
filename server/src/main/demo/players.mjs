// One name per player, so that goals written under two spellings add up and a fan's full name finds them.
// Each line: team, then "spelling in the source=name"; spellings already full and unique are not listed.
const LINES = `
Algeria: Belghali=Rafik Belghali
Argentina: Stábile=Guillermo Stábile, Peucelle=Carlos Peucelle, Monti=Luis Monti, Zumelzú=Adolfo Zumelzú, Varallo=Francisco Varallo, M. Evaristo=Mario Evaristo, Scopelli=Alejandro Scopelli, Messi=Lionel Messi, Agüero=Sergio Agüero, Ángel di María=Ángel Di María, Mac Allister=Alexis Mac Allister, Caniggia=Claudio Caniggia
Australia: Cahill=Tim Cahill, Jedinak=Mile Jedinak, Behich=Aziz Behich
Austria: Sindelar=Matthias Sindelar, Bican=Josef Bican, Horvath=Johann Horvath, Schall=Anton Schall
Belgium: Voorhoof=Bernard Voorhoof, Batshuayi=Michy Batshuayi, E. Hazard=Eden Hazard, Lukaku=Romelu Lukaku, R. Lukaku=Romelu Lukaku, Mertens=Dries Mertens
Brazil: Coutinho=Philippe Coutinho, P. Coutinho=Philippe Coutinho, Neymar Jr=Neymar, Vinícius Jr.=Vinícius Júnior, Jair=Jair da Rosa Pinto
Chile: Subiabre=Guillermo Subiabre, Jorge Valdívia=Jorge Valdivia, Robledo=George Robledo
Colombia: Rodríguez=James Rodríguez, Cuadrado=Juan Cuadrado, J. Quintero=Juan Fernando Quintero, Juan Quintero=Juan Fernando Quintero, Y. Mina=Yerry Mina, Falcao=Radamel Falcao
Costa Rica: Waston=Kendall Waston
Croatia: Badelj=Milan Badelj, Mandžukić=Mario Mandžukić, Modrić=Luka Modrić, Perišić=Ivan Perišić, Ivan Perisic=Ivan Perišić, Rakitić=Ivan Rakitić, Rebić=Ante Rebić
Czechoslovakia: Nejedlý=Oldřich Nejedlý, Puč=Antonín Puč
Denmark: Eriksen=Christian Eriksen, Poulsen=Yussuf Poulsen
Egypt: A. Fathi=Ahmed Fathy, M. Salah=Mohamed Salah
England: Mannion=Wilf Mannion, Mortensen=Stan Mortensen, Lineker=Gary Lineker, Platt=David Platt, Kane=Harry Kane, Lingard=Jesse Lingard, Stones=John Stones, Foden=Phil Foden, Rashford=Marcus Rashford
France: L. Laurent=Lucien Laurent, Langiller=Marcel Langiller, Maschinot=André Maschinot, Nicolas=Jean Nicolas, Zidane=Zinedine Zidane, Griezmann=Antoine Griezmann, Mbappé=Kylian Mbappé, Pogba=Paul Pogba, Kolo Muani=Randal Kolo Muani, Aurelién Tchouaméni=Aurélien Tchouaméni
Germany: Conen=Edmund Conen, Andre Schürrle=André Schürrle, Kroos=Toni Kroos, Reus=Marco Reus, Kai Lukas Havertz=Kai Havertz, Schweinsteiger=Bastian Schweinsteiger
Hungary: Sárosi=György Sárosi, Zsengellér=Gyula Zsengellér, Toldi=Géza Toldi, Titkos=Pál Titkos
Iceland: Finnbogason=Alfreð Finnbogason, G. Sigurðsson=Gylfi Sigurðsson
Italy: Piola=Silvio Piola, Meazza=Giuseppe Meazza, Schiavio=Angelo Schiavio, Orsi=Raimundo Orsi, Colaussi=Gino Colaussi, Ferrari=Giovanni Ferrari, Ferraris=Pietro Ferraris, Guaita=Enrique Guaita, Schillaci=Salvatore Schillaci, Baggio=Roberto Baggio, Materazzi=Marco Materazzi, Grosso=Fabio Grosso, Del Piero=Alessandro Del Piero
Japan: Honda=Keisuke Honda, Inui=Takashi Inui, Kagawa=Shinji Kagawa, Osako=Yuya Osako, Ritsu Dōan=Ritsu Doan
Mexico: J. Hernández=Javier Hernández, Lozano=Hirving Lozano, Álvarez=Edson Álvarez, M. Rosas=Manuel Rosas
Morocco: Bouhaddouz=Aziz Bouhaddouz, Boutaib=Khalid Boutaïb, En-Nesyri=Youssef En-Nesyri, Hakim Zyiech=Hakim Ziyech
Netherlands: Robin Van Persie=Robin van Persie, Stefan De Vrij=Stefan de Vrij, Wout Werghost=Wout Weghorst
Nigeria: Etebo=Oghenekaro Etebo, Moses=Victor Moses, Musa=Ahmed Musa
Panama: Baloy=Felipe Baloy
Peru: Carrillo=André Carrillo, Guerrero=Paolo Guerrero
Poland: Wilimowski=Ernest Wilimowski, Scherfke=Fryderyk Scherfke, Bednarek=Jan Bednarek, Cionek=Thiago Cionek, Krychowiak=Grzegorz Krychowiak, Piotr Zielinski=Piotr Zieliński
Portugal: Quaresma=Ricardo Quaresma, Ronaldo=Cristiano Ronaldo, Varela=Silvestre Varela
Russia: Cheryshev=Denis Cheryshev, Dzyuba=Artem Dzyuba, Gazinsky=Yury Gazinsky, Golovin=Aleksandr Golovin, Mário Figueira Fernandes=Mário Fernandes
Saudi Arabia: Salem Al Dawasari=Salem Al-Dawsari, Salem Al Dawsari=Salem Al-Dawsari, Saleh Al Shehri=Saleh Al-Shehri
Senegal: M. Wagué=Moussa Wagué, Mané=Sadio Mané, Niang=M'Baye Niang, Koulibaly=Kalidou Koulibaly, Ismaila Sarr=Ismaïla Sarr
Serbia: Kolarov=Aleksandar Kolarov, Mitrović=Aleksandar Mitrović
South Korea: Koo Jacheol=Koo Ja-cheol, Lee Keunho=Lee Keun-ho, Son Heung Min=Son Heung-min, Hwang In-Beom=Hwang In-beom, Oh Hyeon-Gyu=Oh Hyeon-gyu
Spain: Costa=Diego Costa, Zarra=Telmo Zarra, Basora=Estanislau Basora, Lángara=Isidro Lángara
Sweden: Augustinsson=Ludwig Augustinsson, Granqvist=Andreas Granqvist, Toivonen=Ola Toivonen, H. Andersson=Harry Andersson, Jonasson=Sven Jonasson
Switzerland: Abegglen=André Abegglen, Kielholz=Leopold Kielholz, Drmić=Josip Drmić, Džemaili=Blerim Džemaili, Shaqiri=Xherdan Shaqiri, Sommer=Yann Sommer, Xhaka=Granit Xhaka, Zuber=Steven Zuber, Freuler=Remo Freuler
Tunisia: Bronn=Dylan Bronn, Fakhereedine Ben Youssef=Fakhreddine Ben Youssef, Khazri=Wahbi Khazri, Sassi=Ferjani Sassi
United States: Patenaude=Bert Patenaude, Gaetjens=Joe Gaetjens, Donelli=Aldo Donelli, Pulisic=Christian Pulisic
Uruguay: Cea=Pedro Cea, Castro=Héctor Castro, Dorado=Pablo Dorado, Iriarte=Santos Iriarte, Scarone=Héctor Scarone, Anselmo=Peregrino Anselmo, Schiaffino=Juan Alberto Schiaffino, Ghiggia=Alcides Ghiggia, Míguez=Óscar Míguez, Varela=Obdulio Varela, E. Cavani=Edinson Cavani, L. Suárez=Luis Suárez, Giménez=José María Giménez
West Germany: Brehme=Andreas Brehme
Yugoslavia: Ž. Čajkovski=Željko Čajkovski
`;

const NAMES = new Map();
for (const line of LINES.trim().split('\n')) {
  const [team, spellings] = line.split(': ');
  for (const pair of spellings.split(', ')) {
    const [spelling, name] = pair.split('=');
    NAMES.set(`${team}|${spelling}`, name);
  }
}

export const player = (team, spelling) => NAMES.get(`${team}|${spelling}`) ?? spelling;
