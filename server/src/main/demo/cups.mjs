// Reads the source files into one shape: a cup with its matches, goals in order of minute, stages by one set of names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTS, SAME_GROUND, team } from './names.mjs';
import { player } from './players.mjs';

const KNOCKOUT = [
  [/^round of 32/i, 'r32'], [/^round of 16/i, 'r16'], [/^quarter-?final/i, 'qf'], [/^semi-?final/i, 'sf'],
  [/third.place/i, 'third'], [/^final round/i, 'finalgroup'], [/^final$/i, 'final'],
  [/^group . play-off/i, 'playoff'], [/^(preliminary|first) round/i, 'first'],
];

function stage(year, match) {
  const lettered = /^Group [A-Z]/.test(match.group ?? '');
  if (match.group) return year <= 1982 && lettered ? 'second' : 'group';
  const found = KNOCKOUT.find(([pattern]) => pattern.test(match.round));
  if (!found) throw new Error(`${year}: no stage for "${match.round}"`);
  return found[1];
}

/** The source writes 90+3 as "90+3", as minute and offset, or as 93 in a match without extra time. */
function minute(goal, lastMinute) {
  const [written, added] = String(goal.minute).split('+').map(Number);
  const extra = added || goal.offset || 0;
  return written > lastMinute
    ? { minute: lastMinute, extra: written - lastMinute }
    : { minute: written, extra };
}

function goals(match, home, away, lastMinute) {
  if (!match.goals1 && !match.goals2) return null;
  const side = (list, scoring, conceding) => (list ?? []).map(goal => ({
    team: scoring,
    player: player(goal.owngoal ? conceding : scoring, goal.name),
    playersTeam: goal.owngoal ? conceding : scoring,
    ...minute(goal, lastMinute),
    penalty: Boolean(goal.penalty),
    own: Boolean(goal.owngoal),
  }));
  return [...side(match.goals1, home, away), ...side(match.goals2, away, home)]
    .sort((a, b) => a.minute - b.minute || a.extra - b.extra);
}

function outcome(match) {
  const { home, away, score } = match;
  const [a, b] = score.p ?? score.et ?? score.ft;
  return a === b ? { winner: null, loser: null } : a > b ? { winner: home, loser: away } : { winner: away, loser: home };
}

function readMatch(year, raw) {
  const home = team(raw.team1);
  const away = team(raw.team2);
  const score = raw.score ?? null;
  const match = {
    year, home, away, score,
    stage: stage(year, raw),
    group: raw.group?.replace('Group ', '') ?? raw.round.match(/^Group (.) Play/)?.[1] ?? null,
    replay: /replay/i.test(raw.round),
    date: raw.date,
    ground: SAME_GROUND[raw.ground] ?? raw.ground,
    goals: score && goals(raw, home, away, score.et ? 120 : 90),
  };
  if (!score) return { ...match, result: null, winner: null, loser: null };
  return { ...match, result: score.et ?? score.ft, ...outcome(match) };
}

/** Half-time scores in the source sometimes contradict its own goal minutes; only those that agree are kept. */
export function halfTime(match) {
  if (!match.score.ht || !match.goals) return null;
  const early = side => match.goals.filter(goal => goal.team === side && goal.minute <= 45).length;
  return early(match.home) === match.score.ht[0] && early(match.away) === match.score.ht[1] ? match.score.ht : null;
}

/** 1950 had no final but a last group of four; its order is by the two points a win gave then. */
function standings(matches) {
  const points = new Map();
  const add = (side, n) => points.set(side, (points.get(side) ?? 0) + n);
  for (const match of matches) {
    add(match.home, match.winner === match.home ? 2 : match.winner ? 0 : 1);
    add(match.away, match.winner === match.away ? 2 : match.winner ? 0 : 1);
  }
  return [...points].sort((a, b) => b[1] - a[1]).map(([side, n]) => ({ team: side, points: n }));
}

function readCup(file) {
  const raw = JSON.parse(readFileSync(file, 'utf8'));
  const year = Number(raw.name.match(/\d{4}/)[0]);
  const all = raw.matches.map(match => readMatch(year, match));
  const matches = all.filter(match => match.score);
  const at = name => matches.filter(match => match.stage === name);
  const table = standings(at('finalgroup'));
  // The deciding match of 1950 is the one between the two best of the last group, played on its last day.
  const final = at('final')[0]
    ?? at('finalgroup').find(m => table.slice(0, 2).every(row => [m.home, m.away].includes(row.team)));
  const third = at('third')[0] ?? null;
  const scored = matches.reduce((sum, match) => sum + match.result[0] + match.result[1], 0);
  return {
    year, matches, final, third, table, scored,
    cancelled: all.filter(match => !match.score),
    champion: final.winner,
    runnerUp: final.loser,
    thirdPlace: third?.winner ?? table[2]?.team ?? null,
    fourthPlace: third?.loser ?? table[3]?.team ?? null,
    semis: at('sf'),
    teams: [...new Set(matches.flatMap(match => [match.home, match.away]))],
    // Where the host went out at once, "in Qatar" cannot be taken for "against Qatar".
    namedByHost: HOSTS[year].every(host => matches.filter(match => [match.home, match.away].includes(host)).length <= 3),
    everyScorerKnown: scored === matches.reduce((sum, match) => sum + (match.goals?.length ?? 0), 0),
  };
}

export const readCups = folder => readdirSync(folder)
  .filter(name => /^\d{4}\.json$/.test(name))
  .sort()
  .map(name => readCup(join(folder, name)));

/** Players by goals, most first; own goals are never a player's. */
export function scorers(cups) {
  const tally = new Map();
  for (const match of cups.flatMap(cup => cup.matches)) {
    for (const goal of match.goals ?? []) {
      if (goal.own) continue;
      const key = `${goal.team}|${goal.player}`;
      if (!tally.has(key)) tally.set(key, { player: goal.player, team: goal.team, goals: [] });
      tally.get(key).goals.push({ ...goal, match });
    }
  }
  return [...tally.values()].sort((a, b) => b.goals.length - a.goals.length || a.player.localeCompare(b.player));
}

export function hatTricks(cups) {
  return scorers(cups)
    .flatMap(one => [...grouped(one.goals, goal => goal.match)]
      .map(([match, goals]) => ({ ...one, match, goals })))
    .filter(one => one.goals.length >= 3)
    .sort((a, b) => a.match.date.localeCompare(b.match.date));
}

export function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export const margin = match => Math.abs(match.result[0] - match.result[1]);
export const total = match => match.result[0] + match.result[1];
/** The best by a measure, with everyone level with the last of them. */
export function leaders(items, measure, count) {
  const sorted = [...items].sort((a, b) => measure(b) - measure(a));
  const least = measure(sorted[Math.min(count, sorted.length) - 1]);
  return sorted.filter(item => measure(item) >= least);
}

export function record(team, matches, as = name => name) {
  const mine = matches.filter(match => as(match.home) === team || as(match.away) === team);
  const own = match => (as(match.home) === team ? match.result : [...match.result].reverse());
  // A penalty shoot-out leaves the match itself drawn.
  return {
    matches: mine, own,
    won: mine.filter(match => own(match)[0] > own(match)[1]).length,
    drawn: mine.filter(match => own(match)[0] === own(match)[1]).length,
    lost: mine.filter(match => own(match)[0] < own(match)[1]).length,
    scored: mine.reduce((sum, match) => sum + own(match)[0], 0),
    conceded: mine.reduce((sum, match) => sum + own(match)[1], 0),
  };
}
