// Every sentence of the English documents, the counterpart of spanish.mjs: the same names, the same facts.
import { ENGLISH_ARTICLE, ENGLISH_TOWN, HOSTS } from './names.mjs';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const LAST = {
  playoff: 'a group play-off', group: 'the group stage', second: 'the second group stage', first: 'the first round',
  r32: 'the round of 32', r16: 'the round of 16', qf: 'the quarter-finals', sf: 'the semi-finals',
};

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];

export const code = 'en';
export const cup = year => `${year} World Cup`;
export const file = { cup: year => `world-cup-${year}.md`, champions: 'world-cup-champions.md',
  scorers: 'world-cup-scorers.md', nations: 'world-cup-teams.md' };
export const source = 'Source: openfootball/worldcup.json, CC0 1.0.';
export const team = name => name;
const the = name => (ENGLISH_ARTICLE.has(name) ? `the ${name}` : name);
const start = text => text[0].toUpperCase() + text.slice(1);
export const list = items => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
export const day = date => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
};
export const decimal = number => number.toFixed(2);
export const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const goalCount = n => count(n, 'goal', 'goals');
const times = n => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const town = name => ENGLISH_TOWN[name] ?? name;
export const townOf = ground => ground.includes(', ') ? town(ground.split(', ').at(-1)) : town(ground.split(' (')[0]);
export const place = ground => {
  if (ground.includes(', ')) return `${townOf(ground)} (${ground.slice(0, ground.lastIndexOf(', '))})`;
  return ground.includes(' (') ? `${townOf(ground)} (${ground.split(' (')[1]}` : town(ground);
};

export function stage(match) {
  const name = {
    group: `Group ${match.group}`, second: `Group ${match.group} of the second stage`,
    playoff: `the Group ${match.group} play-off`, first: 'the first round', r32: 'the round of 32',
    r16: 'the round of 16', qf: 'the quarter-finals', sf: 'the semi-finals', third: 'the match for third place',
    final: 'the final', finalgroup: 'the final group',
  }[match.stage];
  return match.replay ? `the replay of ${name}` : name;
}
export const stageTitle = match => ({
  group: `Group ${match.group}`, second: `second stage, Group ${match.group}`, playoff: 'group play-offs',
  first: 'first round', r32: 'round of 32', r16: 'round of 16', qf: 'quarter-finals', sf: 'semi-finals',
  third: 'match for third place', final: 'final match', finalgroup: 'final group',
})[match.stage];

const minute = goal => `${goal.minute}${goal.extra ? `+${goal.extra}` : ''}'`;
const marks = goal => [minute(goal), goal.penalty && 'penalty', goal.own && 'own goal'].filter(Boolean).join(', ');
export const goalLine = goal => `${goal.player} (${team(goal.playersTeam)}, ${marks(goal)})`;
const minutes = goals => list(goals.map(goal => minute(goal) + (goal.penalty ? ' penalty' : '')));

const reversed = pair => [pair[1], pair[0]];
const view = (match, pair) => (match.winner === match.away ? reversed(pair) : pair).join('-');

export function beat(match) {
  const loser = the(match.loser);
  if (match.score.p) {
    return `beat ${loser} ${view(match, match.score.p)} on penalties (${match.result.join('-')} after extra time)`;
  }
  return `beat ${loser} ${view(match, match.result)}${match.score.et ? ' after extra time' : ''}`;
}
const where = match => `on ${day(match.date)} in ${place(match.ground)}`;
export function result(match) {
  const what = match.winner ? `${the(match.winner)} ${beat(match)}`
    : `${the(match.home)} and ${the(match.away)} drew ${match.result.join('-')}${match.score.et ? ' after extra time' : ''}`;
  return `${start(what)} in ${stage(match)} of the ${cup(match.year)}, ${where(match)}.`;
}
export const goalsOf = match =>
  `The goals of ${scoreline(match)}, in ${stage(match)} of the ${cup(match.year)}, were scored by ${match.goals.map(goalLine).join('; ')}.`;
export const cancelled = match =>
  `The match ${team(match.home)} - ${team(match.away)} in ${stage(match)} of the ${cup(match.year)}, due ${where(match)}, was cancelled and not played.`;

export const titles = {
  champion: year => `Champion of the ${cup(year)}`, final: year => `Final of the ${cup(year)}`,
  decider: year => `Deciding match of the ${cup(year)}`, semis: year => `Semi-finals and third place of the ${cup(year)}`, third: year => `Third place of the ${cup(year)}`,
  host: year => `Host and dates of the ${cup(year)}`, total: year => `Total of goals and matches at the ${cup(year)}`,
  field: year => `Teams that played at the ${cup(year)}`, best: year => `Top scorer of the ${cup(year)}: who scored most goals`,
  top: year => `Top scorers of the ${cup(year)}`,
  players: year => `Goals by player at the ${cup(year)}`, hatTricks: year => `Hat-tricks at the ${cup(year)}`,
  own: year => `Own goals at the ${cup(year)}`, wins: year => `Biggest wins at the ${cup(year)}`,
  team: (year, name) => `${start(the(name))} at the ${cup(year)}`, matches: (year, match) => `${cup(year)}: ${stageTitle(match)}`,
  champions: 'Champions of every World Cup', finals: 'Scores and venues of the World Cup finals',
  titles: name => `World Cups won by ${the(name)}`, mostTitles: 'The country with most World Cups', ends: 'The first World Cup and the last',
  podium: 'Third place at each World Cup', totals: 'Matches and goals at each World Cup',
  allTop: 'Top scorer of each World Cup', allTime: 'Scorers over all World Cups',
  several: 'Players with goals at several World Cups', allHatTricks: 'Hat-tricks at the World Cups',
  finalScorers: 'Scorers in the World Cup finals', allWins: 'Biggest wins at the World Cups',
  nations: 'Every team at the World Cups', duels: 'Matches between champions at the World Cups',
  hosts: 'Hosts of the World Cups',
};
export const docTitle = { cup: year => cup(year), champions: 'World Cup champions, 1930-2026',
  scorers: 'World Cup scorers', nations: 'Teams at the World Cups' };

const hosts = year => list(HOSTS[year].map(the));
const cupIn = c => `${cup(c.year)}${c.namedByHost ? ` in ${hosts(c.year)}` : ''}`;
export const champion = c => c.table.length
  ? `${start(the(c.champion))} won the ${cup(c.year)}: they came first in the final group and ${beat(c.final)} in the deciding match, played ${where(c.final)}.`
  : `${start(the(c.champion))} won the ${cupIn(c)}: they ${beat(c.final)} in the final, played ${where(c.final)}.`;
export const runnerUp = c => `The champion of the ${cupIn(c)} was ${the(c.champion)} and the runner-up was ${the(c.runnerUp)}, who lost the ${
  c.table.length ? 'deciding match' : 'final'}${c.final.score.p ? ' on penalties' : ` ${reversed(view(c.final, c.final.result).split('-')).join('-')}`}.`;
const scoreline = match => `${team(match.winner ?? match.home)} ${view(match, match.result)} ${team(match.loser ?? match.away)}`;
export const finalResult = match => `The final of the ${cup(match.year)} ended ${scoreline(match)}${
  match.score.p ? `, and ${the(match.winner)} won ${view(match, match.score.p)} on penalties`
    : match.score.et ? ' after extra time' : ''}.`;
export const finalPlace = match => `The final of the ${cup(match.year)} was played ${where(match)}.`;
export const finalNinety = match =>
  `After 90 minutes the final of the ${cup(match.year)} stood at ${team(match.home)} ${match.score.ft.join('-')} ${team(match.away)}.`;
export const finalHalf = (match, half) =>
  `At half-time the final of the ${cup(match.year)} stood at ${team(match.home)} ${half.join('-')} ${team(match.away)}.`;
const decider = match => match.stage === 'final' ? `the final of the ${cup(match.year)}` : `the deciding match of the ${cup(match.year)}`;
export const onlyGoal = match => {
  const [goal] = match.goals;
  return `${goal.player} scored the only goal of ${decider(match)}, the winning goal, for ${the(goal.team)}, in minute ${minute(goal)}${goal.penalty ? ', from a penalty' : ''}.`;
};
export const finalGoals = match => `The goals in ${decider(match)} were scored, in order, by ${match.goals.map(goalLine).join('; ')}.`;
export const finalScorer = (match, one) =>
  `${one.player} scored ${goalCount(one.goals.length)} in ${decider(match)}, for ${the(one.team)}: ${minutes(one.goals)}.`;
export const noFinal = c => `The deciding match of the ${cup(c.year)} was ${scoreline(c.final)}, ${where(c.final)}: the ${
  cup(c.year)} was decided by a final group of four teams, without a final.`;
export const table = c => `The final group of the ${cup(c.year)} ended like this: ${list(c.table.map((row, i) =>
  `${['1st', '2nd', '3rd', '4th'][i]} ${team(row.team)} (${count(row.points, 'point', 'points')})`))}.`;
export const semifinalists = c => `The semi-finalists of the ${cup(c.year)}, the teams that played in the semi-finals, were ${list([...new Set(c.semis.flatMap(m => [m.home, m.away]))].map(the))}.`;
export const third = c => c.third
  ? `${start(the(c.thirdPlace))} took third place at the ${cupIn(c)} and ${the(c.fourthPlace)} fourth: ${the(c.thirdPlace)} ${beat(c.third)}, ${where(c.third)}.`
  : `${start(the(c.thirdPlace))} took third place at the ${cup(c.year)} and ${the(c.fourthPlace)} fourth, in the final group.`;
export const noThird = c => `No match for third place was played at the ${cup(c.year)}.`;
export const host = (c, from, to) => `The host of the ${cup(c.year)} was ${hosts(c.year)}: it was held in ${hosts(c.year)}. The ${cup(c.year)} began on ${day(from)} and ended on ${day(to)}.`;
export const towns = (c, names) => `The host cities of the ${cup(c.year)} were ${list(names)}.`;
export const hostLine = year => `The host of the ${cup(year)} was ${hosts(year)}.`;
export const teams = c => `${c.teams.length} teams played at the ${cup(c.year)}: ${list([...c.teams].sort().map(the))}.`;
export const goalTotal = c => `${c.scored} goals were scored at the ${cup(c.year)} in ${c.matches.length} matches, an average of ${decimal(c.scored / c.matches.length)} goals per match.`;
export const matchTotal = c => `${c.matches.length} matches were played at the ${cup(c.year)}.`;

const named = one => `${one.player} (${team(one.team)})`;
export const top = (c, best) => best.length === 1
  ? `The top scorer of the ${cupIn(c)}, the player who scored the most goals, was ${named(best[0])}, with ${goalCount(best[0].goals.length)}.`
  : `The top scorers of the ${cupIn(c)} were ${list(best.map(named))}, with ${goalCount(best[0].goals.length)} each.`;
export const ranking = (year, rows) => `The players with most goals at the ${cup(year)} were ${list(rows.map(one => `${named(one)}: ${one.goals.length}`))}.`;
const against = (match, goals) => {
  const rival = goals[0].team === match.home ? match.away : match.home;
  return `against ${the(rival)} in ${stage(match)} (${minutes(goals)})`;
};
export const player = (c, one, byMatch) =>
  `${named(one)} scored ${goalCount(one.goals.length)} at the ${cupIn(c)}: ${list(byMatch.map(([match, goals]) => (byMatch.length > 1 ? `${NUMBERS[goals.length]} ` : '') + against(match, goals)))}.`;
export const hatTrick = one => `${named(one)} scored ${one.goals.length === 3 ? 'a hat-trick, ' : ''}${one.goals.length} goals in one match of the ${cup(one.match.year)}: ${
  scoreline(one.match)}, in ${stage(one.match)}, ${where(one.match)} (${minutes(one.goals)}).`;
export const ownGoal = (match, goal) => `${goal.player} (${team(goal.playersTeam)}) scored an own goal for ${the(goal.team)} in ${stage(match)} of the ${cup(match.year)}: ${
  scoreline(match)}, minute ${minute(goal)}.`;
export const bigWin = (match, only) => `${only ? 'The biggest win' : 'One of the biggest wins'} at the ${cup(match.year)} was ${team(match.winner)} ${view(match, match.result)} ${team(match.loser)}, in ${stage(match)}, ${where(match)}.`;
export const mostGoals = (match, only) => `${only ? 'The match' : 'One of the matches'} with most goals at the ${cup(match.year)} was ${team(match.home)} ${match.result.join('-')} ${team(match.away)}, with ${match.result[0] + match.result[1]} goals in all, in ${stage(match)}.`;

const afterSemis = (c, place) => (c.semis.length ? `got as far as the semi-finals of the ${cup(c.year)} and finished ${place}` : `finished ${place} at the ${cup(c.year)}`);
const lost = match => (match.score.p
  ? `lost on penalties to ${the(match.winner)}`
  : `lost ${reversed(view(match, match.result).split('-')).join('-')} to ${the(match.winner)}`);
export const fate = (name, c, last, out) => `${start(the(name))} ${name === c.champion ? `were champions of the ${cup(c.year)}`
  : name === c.runnerUp ? `got as far as the ${c.table.length ? 'deciding match' : 'final'} of the ${cup(c.year)} and were runners-up`
  : name === c.thirdPlace ? afterSemis(c, 'third')
  : name === c.fourthPlace ? afterSemis(c, 'fourth')
  : `got as far as ${LAST[last.stage]} of the ${cup(c.year)}${out ? `, where they ${lost(out)}` : ''}`}.`;
export const knockedOut = match => match.stage === 'final'
  ? `${start(the(match.winner))} beat ${the(match.loser)} in the final of the ${cup(match.year)}.`
  : `${start(the(match.winner))} knocked ${the(match.loser)} out of the ${cup(match.year)} in ${stage(match)}: they ${beat(match)}.`;
export const teamRecord = (name, c, r) => `${start(the(name))} scored ${goalCount(r.scored)} and conceded ${r.conceded} at the ${cup(c.year)}. ${start(the(name))} played ${
  count(r.matches.length, 'match', 'matches')} at the ${cup(c.year)}: won ${r.won}, drew ${r.drawn} and lost ${r.lost}.`;
const KNOCKOUT = ['playoff', 'first', 'r32', 'r16', 'qf', 'sf', 'third', 'final'];
export const path = (name, c, r) => `The path of ${the(name)} at the ${cup(c.year)}: ${list(r.matches.map(match => {
  const rival = the(match.home === name ? match.away : match.home);
  const [a, b] = r.own(match);
  const shootOut = match.score.p ? (match.winner === name ? ' and won on penalties' : ' and lost on penalties') : '';
  const at = KNOCKOUT.includes(match.stage) ? ` in ${stage(match)}` : '';
  return `${a > b ? `beat ${rival} ${a}-${b}` : a < b ? `lost ${a}-${b} to ${rival}` : `drew ${a}-${b} with ${rival}`}${shootOut}${at}`;
}))}.`;

export const firstCup = c => [`The first World Cup was the one of ${c.year}, in ${hosts(c.year)}.`, `${start(the(c.champion))} won the first World Cup, the one of ${c.year}.`];
export const lastCup = c => [`The last World Cup was the one of ${c.year}, in ${hosts(c.year)}.`, `${start(the(c.champion))} won the last World Cup, the one of ${c.year}.`];
export const titleTimes = (name, n) => `${start(the(name))} were world champions ${times(n)}: they have ${count(n, 'World Cup', 'World Cups')} (${count(n, 'title', 'titles')}).`;
export const titleCount = (name, years, note) => `${start(the(name))} won ${count(years.length, 'World Cup', 'World Cups')}: ${list(years.map(String))}${note ? ' (as West Germany in 1954, 1974 and 1990)' : ''}.`;
export const mostTitles = rows => `${start(the(rows[0][0]))} is the country that won the most World Cups between 1930 and 2026, the team with the most titles: ${rows[0][1]}. World Cups won by each country: ${list(rows.map(([name, n]) => `${the(name)} ${n}`))}.`;
export const nation = (name, years, r, titlesWon, finals) => `${start(the(name))}${name === 'Germany' ? ' (West Germany included)' : ''} played at ${count(years.length, 'World Cup', 'World Cups')} (${list(years.map(String))}), with ${
  count(r.matches.length, 'match', 'matches')}, ${r.won} won, ${r.drawn} drawn, ${r.lost} lost, ${goalCount(r.scored)} for and ${r.conceded} against${
  titlesWon ? `, and were champions ${times(titlesWon)}` : ''}${
  finals ? `${titlesWon ? ' and' : ', and were'} runners-up ${times(finals)}` : ''}.`;
export const duel = (a, b, matches) => `${start(the(a))} and ${the(b)} met ${times(matches.length)} at the World Cups: ${list(matches.map(m =>
  `${team(m.home)} ${m.result.join('-')} ${team(m.away)}${m.score.p ? ` (${the(m.winner)} on penalties)` : ''} in ${stage(m)} of ${m.year}`))}.`;
export const career = (one, byYear) => `${named(one)} scored ${one.goals.length} goals over the World Cups of ${list(byYear.map(([year, goals]) => `${year} (${goals.length})`))}.`;
export const known = (full, partial) => `The goal totals in this document count the World Cups of ${list(full.map(String))}, for which the source names every scorer, and the last matches of ${list(partial.map(String))}.`;
export const allTime = rows => `The players with most goals at the World Cups recorded in this document are ${list(rows.map(one => `${one.player}: ${one.goals.length}`))}.`;
