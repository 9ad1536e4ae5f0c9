// Every sentence of the Spanish documents. Each names its tournament and year, so that it still tells all when quoted alone.
import { HOSTS, SPANISH_TEAM, SPANISH_TOWN } from './names.mjs';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre',
  'noviembre', 'diciembre'];
const LAST = {
  playoff: 'el desempate de grupo', group: 'la fase de grupos', second: 'la segunda fase', first: 'la primera ronda',
  r32: 'los dieciseisavos de final', r16: 'los octavos de final', qf: 'los cuartos de final', sf: 'las semifinales',
};

const NUMBERS = ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco'];

export const code = 'es';
export const cup = year => `Mundial de ${year}`;
export const file = { cup: year => `mundial-${year}.md`, champions: 'campeones-mundiales.md',
  scorers: 'goleadores-de-los-mundiales.md', nations: 'selecciones-en-los-mundiales.md' };
export const source = 'Fuente: openfootball/worldcup.json, CC0 1.0.';
export const team = name => {
  if (!SPANISH_TEAM[name]) throw new Error(`no Spanish name for ${name}`);
  return SPANISH_TEAM[name];
};
export const list = items => items.length < 2 ? items.join('')
  : `${items.slice(0, -1).join(', ')} ${/^h?i(?![ae])/i.test(items.at(-1)) ? 'e' : 'y'} ${items.at(-1)}`;
const and = name => list(['', name]).trim();
export const day = date => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth} de ${MONTHS[month - 1]} de ${year}`;
};
export const decimal = number => number.toFixed(2).replace('.', ',');
export const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const goalCount = n => count(n, 'gol', 'goles');
const town = name => SPANISH_TOWN[name] ?? name;
export const townOf = ground => ground.includes(', ') ? town(ground.split(', ').at(-1)) : town(ground.split(' (')[0]);
export const place = ground => {
  if (ground.includes(', ')) return `${townOf(ground)} (${ground.slice(0, ground.lastIndexOf(', '))})`;
  return ground.includes(' (') ? `${townOf(ground)} (${ground.split(' (')[1]}` : town(ground);
};

export function stage(match) {
  const replay = match.replay ? 'el desempate de ' : '';
  return replay + ({
    group: `el Grupo ${match.group}`, second: `el Grupo ${match.group} de la segunda fase`,
    playoff: `el desempate del Grupo ${match.group}`, first: 'la primera ronda', r32: 'los dieciseisavos de final',
    r16: 'los octavos de final', qf: 'los cuartos de final', sf: 'las semifinales', third: 'el partido por el tercer puesto',
    final: 'la final', finalgroup: 'el grupo final',
  })[match.stage];
}
export const stageTitle = match => ({
  group: `Grupo ${match.group}`, second: `Segunda fase, Grupo ${match.group}`, playoff: 'Desempates de grupo',
  first: 'Primera ronda', r32: 'Dieciseisavos de final', r16: 'Octavos de final', qf: 'Cuartos de final',
  sf: 'Semifinales', third: 'Partido por el tercer puesto', final: 'Partido final', finalgroup: 'Grupo final',
})[match.stage];

const minute = goal => `${goal.minute}${goal.extra ? `+${goal.extra}` : ''}'`;
const marks = goal => [minute(goal), goal.penalty && 'de penal', goal.own && 'en contra'].filter(Boolean).join(', ');
export const goalLine = goal => `${goal.player} (${team(goal.playersTeam)}, ${marks(goal)})`;
const minutes = goals => list(goals.map(goal => minute(goal) + (goal.penalty ? ' de penal' : '')));

const reversed = pair => [pair[1], pair[0]];
const view = (match, pair) => (match.winner === match.away ? reversed(pair) : pair).join('-');

/** "venció 4-2 a Alemania Occidental en tiempo extra" */
export function beat(match) {
  const loser = team(match.loser);
  if (match.score.p) {
    return `venció ${view(match, match.score.p)} por penales a ${loser} (${match.result.join('-')} tras el tiempo extra)`;
  }
  return `venció ${view(match, match.result)} a ${loser}${match.score.et ? ' en tiempo extra' : ''}`;
}
const where = match => `el ${day(match.date)} en ${place(match.ground)}`;
export function result(match) {
  const what = match.winner ? `${team(match.winner)} ${beat(match)}`
    : `${list([match.home, match.away].map(team))} empataron ${match.result.join('-')}${match.score.et ? ' tras el tiempo extra' : ''}`;
  return `${what} en ${stage(match)} del ${cup(match.year)}, ${where(match)}.`;
}
export const goalsOf = match =>
  `Los goles de ${scoreline(match)}, en ${stage(match)} del ${cup(match.year)}, los marcaron ${match.goals.map(goalLine).join('; ')}.`;
export const cancelled = match =>
  `El partido ${team(match.home)} - ${team(match.away)}, de ${stage(match)} del ${cup(match.year)}, previsto para ${where(match)}, fue cancelado y no se jugó.`;

export const titles = {
  champion: year => `Campeón del ${cup(year)}`, final: year => `Final del ${cup(year)}`,
  decider: year => `Partido decisivo del ${cup(year)}`, semis: year => `Semifinales y tercer puesto del ${cup(year)}`, third: year => `Tercer puesto del ${cup(year)}`,
  host: year => `Sede y fechas del ${cup(year)}`, total: year => `Total de goles y de partidos del ${cup(year)}`,
  field: year => `Selecciones participantes en el ${cup(year)}`, best: year => `Máximo goleador del ${cup(year)}: quién hizo más goles`,
  top: year => `Goleadores del ${cup(year)}`,
  players: year => `Goles por jugador en el ${cup(year)}`, hatTricks: year => `Tripletes del ${cup(year)}`,
  own: year => `Goles en contra del ${cup(year)}`, wins: year => `Mayores goleadas del ${cup(year)}`,
  team: (year, name) => `${team(name)} en el ${cup(year)}`, matches: (year, match) => `${stageTitle(match)} del ${cup(year)}`,
  champions: 'Campeones de todos los Mundiales', finals: 'Resultados y sedes de las finales de los Mundiales',
  titles: name => `Mundiales ganados por ${team(name)}`, mostTitles: 'El país con más Mundiales', ends: 'El primer Mundial y el último',
  podium: 'Tercer puesto de cada Mundial', totals: 'Partidos y goles de cada Mundial',
  allTop: 'Máximo goleador de cada Mundial', allTime: 'Goleadores en la suma de los Mundiales',
  several: 'Jugadores con goles en varios Mundiales', allHatTricks: 'Tripletes en los Mundiales',
  finalScorers: 'Goleadores de las finales de los Mundiales', allWins: 'Mayores goleadas de los Mundiales',
  nations: 'Cada selección en los Mundiales', duels: 'Enfrentamientos entre campeones en los Mundiales',
  hosts: 'Sedes de los Mundiales',
};
export const docTitle = { cup: year => `${cup(year)}`, champions: 'Campeones mundiales de fútbol, 1930-2026',
  scorers: 'Goleadores de los Mundiales', nations: 'Selecciones en los Mundiales' };

const hosts = year => list(HOSTS[year].map(team));
const cupIn = c => `${cup(c.year)}${c.namedByHost ? ` en ${hosts(c.year)}` : ''}`;
export const champion = c => c.table.length
  ? `${team(c.champion)} ganó el ${cup(c.year)}: fue primero del grupo final y ${beat(c.final)} en el partido decisivo, jugado ${where(c.final)}.`
  : `${team(c.champion)} ganó el ${cupIn(c)}: ${beat(c.final)} en la final, jugada ${where(c.final)}.`;
export const runnerUp = c => `El campeón del ${cupIn(c)} fue ${team(c.champion)} y el subcampeón fue ${team(c.runnerUp)}, que perdió ${
  c.table.length ? 'el partido decisivo' : 'la final'}${c.final.score.p ? ' por penales' : ` por ${reversed(view(c.final, c.final.result).split('-')).join('-')}`}.`;
const scoreline = match => `${team(match.winner ?? match.home)} ${view(match, match.result)} ${team(match.loser ?? match.away)}`;
export const finalResult = match => `La final del ${cup(match.year)} terminó ${scoreline(match)}${
  match.score.p ? `; ${team(match.winner)} ganó ${view(match, match.score.p)} en la tanda de penales`
    : match.score.et ? ' en tiempo extra' : ''}.`;
export const finalPlace = match => `La final del ${cup(match.year)} se jugó ${where(match)}.`;
export const finalNinety = match =>
  `A los 90 minutos la final del ${cup(match.year)} iba ${team(match.home)} ${match.score.ft.join('-')} ${team(match.away)}.`;
export const finalHalf = (match, half) =>
  `Al descanso, la final del ${cup(match.year)} iba ${team(match.home)} ${half.join('-')} ${team(match.away)}.`;
export const onlyGoal = match => {
  const [goal] = match.goals;
  return `${goal.player} marcó el único gol de ${decider(match)}, el gol decisivo, para ${team(goal.team)}, en el minuto ${minute(goal)}${goal.penalty ? ', de penal' : ''}.`;
};
export const finalGoals = match => `En ${decider(match)} marcaron, en orden: ${match.goals.map(goalLine).join('; ')}.`;
const decider = match => match.stage === 'final' ? `la final del ${cup(match.year)}` : `el partido decisivo del ${cup(match.year)}`;
export const finalScorer = (match, one) =>
  `${one.player} marcó ${goalCount(one.goals.length)} en ${decider(match)}, para ${team(one.team)}: ${minutes(one.goals)}.`;
export const noFinal = c => `El partido decisivo del ${cup(c.year)} fue ${scoreline(c.final)}, ${where(c.final)}: el ${
  cup(c.year)} lo decidió un grupo final de cuatro selecciones, sin una final.`;
export const table = c => `El grupo final del ${cup(c.year)} terminó así: ${list(c.table.map((row, i) =>
  `${i + 1}.º ${team(row.team)} (${count(row.points, 'punto', 'puntos')})`))}.`;
export const semifinalists = c => `Los semifinalistas del ${cup(c.year)}, las selecciones que jugaron las semifinales, fueron ${list([...new Set(c.semis.flatMap(m => [m.home, m.away]))].map(team))}.`;
export const third = c => c.third
  ? `${team(c.thirdPlace)} obtuvo el tercer puesto del ${cupIn(c)} ${and(team(c.fourthPlace))} el cuarto: ${team(c.thirdPlace)} ${beat(c.third)}, ${where(c.third)}.`
  : `${team(c.thirdPlace)} obtuvo el tercer puesto del ${cup(c.year)} ${and(team(c.fourthPlace))} el cuarto, en el grupo final.`;
export const noThird = c => `En el ${cup(c.year)} no se jugó un partido por el tercer puesto.`;
export const host = (c, from, to) => `La sede del ${cup(c.year)} fue ${hosts(c.year)}: se jugó en ${hosts(c.year)}. El ${cup(c.year)} empezó el ${day(from)} y terminó el ${day(to)}.`;
export const towns = (c, names) => `Las ciudades sede del ${cup(c.year)} fueron ${list(names)}.`;
export const hostLine = year => `La sede del ${cup(year)} fue ${hosts(year)}.`;
export const teams = c => `En el ${cup(c.year)} participaron ${c.teams.length} selecciones: ${list(c.teams.map(team).sort((a, b) => a.localeCompare(b, 'es')))}.`;
export const goalTotal = c => `En el ${cup(c.year)} se marcaron ${c.scored} goles en ${c.matches.length} partidos, un promedio de ${decimal(c.scored / c.matches.length)} goles por partido.`;
export const matchTotal = c => `En el ${cup(c.year)} se jugaron ${c.matches.length} partidos.`;

const named = one => `${one.player} (${team(one.team)})`;
export const top = (c, best) => best.length === 1
  ? `El máximo goleador del ${cupIn(c)}, el jugador que más goles marcó, fue ${named(best[0])}, con ${goalCount(best[0].goals.length)}.`
  : `Los máximos goleadores del ${cupIn(c)} fueron ${list(best.map(named))}, con ${goalCount(best[0].goals.length)} cada uno.`;
export const ranking = (year, rows) => `Los goleadores con más goles del ${cup(year)} fueron ${list(rows.map(one => `${named(one)}: ${one.goals.length}`))}.`;
const against = (match, goals) => {
  const rival = goals[0].team === match.home ? match.away : match.home;
  return `a ${team(rival)} en ${stage(match)} (${minutes(goals)})`;
};
export const player = (c, one, byMatch) =>
  `${named(one)} marcó ${goalCount(one.goals.length)} en el ${cupIn(c)}: ${list(byMatch.map(([match, goals]) => (byMatch.length > 1 ? `${NUMBERS[goals.length]} ` : '') + against(match, goals)))}.`;
export const hatTrick = one => `${named(one)} marcó ${one.goals.length === 3 ? 'un triplete, ' : ''}${one.goals.length} goles en un partido del ${cup(one.match.year)}: ${
  scoreline(one.match)}, en ${stage(one.match)}, ${where(one.match)} (${minutes(one.goals)}).`;
export const ownGoal = (match, goal) => `${goal.player} (${team(goal.playersTeam)}) marcó un gol en contra a favor de ${team(goal.team)} en ${stage(match)} del ${cup(match.year)}: ${
  scoreline(match)}, minuto ${minute(goal)}.`;
export const bigWin = (match, only) => `${only ? 'La mayor goleada' : 'Una de las mayores goleadas'} del ${cup(match.year)} fue ${team(match.winner)} ${view(match, match.result)} ${team(match.loser)}, en ${stage(match)}, ${where(match)}.`;
export const mostGoals = (match, only) => `${only ? 'El partido' : 'Uno de los partidos'} con más goles del ${cup(match.year)} fue ${team(match.home)} ${match.result.join('-')} ${team(match.away)}, con ${match.result[0] + match.result[1]} goles en total, en ${stage(match)}.`;

const ORDINAL = { third: 'tercero', fourth: 'cuarto' };
const afterSemis = (c, place) => (c.semis.length ? `llegó hasta las semifinales del ${cup(c.year)} y terminó ${ORDINAL[place]}` : `terminó ${ORDINAL[place]} en el ${cup(c.year)}`);
const lost = (name, match) => (match.score.p
  ? `perdió por penales con ${team(match.winner)}`
  : `perdió ${view(match, match.result).split('-').reverse().join('-')} con ${team(match.winner)}`);
export const fate = (name, c, last, out) => `${team(name)} ${name === c.champion ? `fue campeón del ${cup(c.year)}`
  : name === c.runnerUp ? `llegó hasta ${c.table.length ? 'el partido decisivo' : 'la final'} del ${cup(c.year)} y fue subcampeón`
  : name === c.thirdPlace ? afterSemis(c, 'third')
  : name === c.fourthPlace ? afterSemis(c, 'fourth')
  : `llegó hasta ${LAST[last.stage]} del ${cup(c.year)}${out ? `, donde ${lost(name, out)}` : ''}`}.`;
export const knockedOut = match => match.stage === 'final'
  ? `${team(match.winner)} le ganó a ${team(match.loser)} la final del ${cup(match.year)}.`
  : `${team(match.winner)} eliminó a ${team(match.loser)} del ${cup(match.year)} en ${stage(match)}: ${beat(match)}.`;
export const teamRecord = (name, c, r) => `${team(name)} marcó ${goalCount(r.scored)} y recibió ${r.conceded} en el ${cup(c.year)}. ${team(name)} jugó ${
  count(r.matches.length, 'partido', 'partidos')} en el ${cup(c.year)}: ganó ${r.won}, empató ${r.drawn} y perdió ${r.lost}.`;
const KNOCKOUT = ['playoff', 'first', 'r32', 'r16', 'qf', 'sf', 'third', 'final'];
export const path = (name, c, r) => `El camino de ${team(name)} en el ${cup(c.year)}: ${list(r.matches.map(match => {
  const rival = team(match.home === name ? match.away : match.home);
  const [a, b] = r.own(match);
  const shootOut = match.score.p ? (match.winner === name ? ' con victoria por penales' : ' con derrota por penales') : '';
  const at = KNOCKOUT.includes(match.stage) ? ` en ${stage(match)}` : '';
  return `${a > b ? `ganó ${a}-${b} a` : a < b ? `perdió ${a}-${b} con` : `empató ${a}-${b} con`} ${rival}${shootOut}${at}`;
}))}.`;

export const firstCup = c => [`El primer Mundial fue el de ${c.year}, en ${hosts(c.year)}.`, `${team(c.champion)} ganó el primer Mundial, el de ${c.year}.`];
export const lastCup = c => [`El último Mundial fue el de ${c.year}, en ${hosts(c.year)}.`, `${team(c.champion)} ganó el último Mundial, el de ${c.year}.`];
export const titleTimes = (name, n) => `${team(name)} fue campeón del mundo ${count(n, 'vez', 'veces')}: tiene ${count(n, 'Mundial ganado', 'Mundiales ganados')} (${count(n, 'título', 'títulos')}).`;
export const titleCount = (name, years, note) => `${team(name)} ganó ${count(years.length, 'Mundial', 'Mundiales')}: ${list(years.map(String))}${note ? ' (como Alemania Occidental en 1954, 1974 y 1990)' : ''}.`;
export const mostTitles = rows => `${team(rows[0][0])} es el país que más Mundiales ganó entre 1930 y 2026, la selección con más títulos: ${rows[0][1]}. Mundiales ganados por cada país: ${list(rows.map(([name, n]) => `${team(name)} ${n}`))}.`;
export const nation = (name, years, r, titlesWon, finals) => `${team(name)}${name === 'Germany' ? ' (contando a Alemania Occidental)' : ''} jugó ${count(years.length, 'Mundial', 'Mundiales')} (${list(years.map(String))}), con ${
  count(r.matches.length, 'partido', 'partidos')}, ${count(r.won, 'ganado', 'ganados')}, ${count(r.drawn, 'empatado', 'empatados')}, ${count(r.lost, 'perdido', 'perdidos')}, ${
  goalCount(r.scored)} a favor y ${r.conceded} en contra${titlesWon ? `, y fue campeón ${count(titlesWon, 'vez', 'veces')}` : ''}${
  finals ? `${titlesWon ? ' y' : ', y fue'} subcampeón ${count(finals, 'vez', 'veces')}` : ''}.`;
export const duel = (a, b, matches) => `${list([a, b].map(team))} se enfrentaron ${count(matches.length, 'vez', 'veces')} en los Mundiales: ${list(matches.map(m =>
  `${team(m.home)} ${m.result.join('-')} ${team(m.away)}${m.score.p ? ` (${team(m.winner)} por penales)` : ''} en ${stage(m)} de ${m.year}`))}.`;
export const career = (one, byYear) => `${named(one)} marcó ${one.goals.length} goles sumando los Mundiales de ${list(byYear.map(([year, goals]) => `${year} (${goals.length})`))}.`;
export const known = (full, partial) => `Las sumas de goles de este documento cuentan los Mundiales de ${list(full.map(String))}, de los que la fuente trae todos los goleadores, y los últimos partidos de ${list(partial.map(String))}.`;
export const allTime = rows => `Los jugadores con más goles en los Mundiales registrados en este documento son ${list(rows.map(one => `${one.player}: ${one.goals.length}`))}.`;
