// What the documents are made of, the same for both languages; `say` is spanish.mjs or english.mjs.
import { grouped, halfTime, hatTricks, leaders, margin, record, scorers, total } from './cups.mjs';
import { nation } from './names.mjs';

const section = (title, sentences) => {
  const told = sentences.filter(Boolean);
  return told.length ? [`## ${title}`, ...told] : [];
};
const documentOf = (say, title, sections) => `${[`# ${title}`, ...sections.flat(), `---\n\n${say.source}`].join('\n\n')}\n`;
const joined = (...sentences) => sentences.filter(Boolean).join(' ');
const finalScorers = final => final.goals ? scorers([{ matches: [final] }]) : [];
const ORDER = ['first', 'group', 'playoff', 'second', 'finalgroup', 'r32', 'r16', 'qf', 'sf', 'third', 'final'];

export function cupDocument(say, cup) {
  const year = cup.year;
  return documentOf(say, say.docTitle.cup(year), [
    section(say.titles.champion(year), [joined(say.champion(cup), say.runnerUp(cup))]),
    finalSection(say, cup),
    section((cup.semis.length ? say.titles.semis : say.titles.third)(year), [joined(
      cup.semis.length > 0 && say.semifinalists(cup),
      cup.thirdPlace ? say.third(cup) : say.noThird(cup)),
    joined(...cup.semis.map(say.result))]),
    ...facts(say, cup),
    ...(cup.everyScorerKnown ? scorerSections(say, cup) : []),
    section(say.titles.wins(year), wins(say, cup)),
    ...cup.teams.map(team => teamSection(say, cup, team)),
    ...matchSections(say, cup),
  ]);
}

function finalSection(say, cup) {
  const { final, year } = cup;
  const scorersToo = final.goals?.length > 1
    ? [say.finalGoals(final), ...finalScorers(final).map(one => say.finalScorer(final, one))]
    : final.goals ? [say.onlyGoal(final)] : [];
  if (final.stage !== 'final') {
    return section(say.titles.decider(year), [joined(say.noFinal(cup), say.table(cup)), joined(...scorersToo)]);
  }
  const half = halfTime(final);
  return section(say.titles.final(year), [
    joined(say.finalResult(final), say.finalPlace(final)),
    joined(...scorersToo),
    joined(half && say.finalHalf(final, half), final.score.et && say.finalNinety(final)),
  ]);
}

function facts(say, cup) {
  const dates = cup.matches.map(match => match.date).sort();
  const towns = [...new Set(cup.matches.map(match => say.townOf(match.ground)))].sort((a, b) => a.localeCompare(b, say.code));
  return [
    section(say.titles.host(cup.year), [say.host(cup, dates[0], dates.at(-1)), say.towns(cup, towns)]),
    section(say.titles.total(cup.year), [joined(say.goalTotal(cup), say.matchTotal(cup))]),
    section(say.titles.field(cup.year), [say.teams(cup)]),
  ];
}

/** The match a team went out in; those who still played for third place went out in their semi-final. */
function exit(team, cup, games) {
  const last = games.matches.findLast(match => match.stage !== 'third');
  return last.loser === team && !['group', 'second', 'finalgroup'].includes(last.stage) ? last : null;
}

function teamSection(say, cup, team) {
  const games = record(team, cup.matches);
  const out = exit(team, cup, games);
  return section(say.titles.team(cup.year, team), [
    say.teamRecord(team, cup, games),
    joined(say.fate(team, cup, out ?? games.matches.at(-1), out), out && say.knockedOut(out)),
    say.path(team, cup, games),
  ]);
}

function scorerSections(say, cup) {
  const { year } = cup;
  const all = scorers([cup]);
  const best = all.filter(one => one.goals.length === all[0].goals.length);
  const several = leaders(all, one => one.goals.length, 5).filter(one => one.goals.length > 1);
  const own = cup.matches.flatMap(match => (match.goals ?? []).filter(goal => goal.own).map(goal => say.ownGoal(match, goal)));
  return [
    section(say.titles.best(year), [say.top(cup, best)]),
    section(say.titles.top(year), [say.ranking(year, several)]),
    section(say.titles.players(year), all.map(one => say.player(cup, one, [...grouped(one.goals, goal => goal.match)]))),
    section(say.titles.hatTricks(year), hatTricks([cup]).map(say.hatTrick)),
    section(say.titles.own(year), own),
  ];
}

const wins = (say, cup) => {
  const widest = leaders(cup.matches, margin, 1);
  const richest = leaders(cup.matches, total, 1);
  return [
    joined(...widest.map(match => say.bigWin(match, widest.length === 1))),
    joined(...richest.map(match => say.mostGoals(match, richest.length === 1))),
  ];
};

function matchSections(say, cup) {
  const inOrder = [...cup.matches, ...cup.cancelled]
    .sort((a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage)
      || (a.group ?? '').localeCompare(b.group ?? '') || a.date.localeCompare(b.date));
  return [...grouped(inOrder, match => say.titles.matches(cup.year, match))].map(([title, matches]) =>
    section(title, matches.map(match => match.score
      ? joined(say.result(match), match.goals?.length > 0 && say.goalsOf(match))
      : say.cancelled(match))));
}

export function championsDocument(say, cups) {
  const titles = [...grouped(cups, cup => nation(cup.champion))].sort((a, b) => b[1].length - a[1].length);
  const goals = cups.flatMap(cup => cup.matches).filter(match => margin(match) > 0);
  return documentOf(say, say.docTitle.champions, [
    section(say.titles.champions, cups.map(cup => joined(say.champion(cup), say.runnerUp(cup)))),
    section(say.titles.ends, [joined(...say.firstCup(cups[0])), joined(...say.lastCup(cups.at(-1)))]),
    section(say.titles.mostTitles, [say.mostTitles(titles.map(([team, won]) => [team, won.length]))]),
    ...titles.map(([team, won]) => section(say.titles.titles(team), [
      say.titleCount(team, won.map(cup => cup.year), team === 'Germany'), say.titleTimes(team, won.length)])),
    section(say.titles.finals, cups.map(cup => cup.table.length
      ? say.noFinal(cup) : joined(say.finalResult(cup.final), say.finalPlace(cup.final)))),
    section(say.titles.podium, cups.map(cup => (cup.thirdPlace ? say.third(cup) : say.noThird(cup)))),
    section(say.titles.hosts, cups.map(cup => say.hostLine(cup.year))),
    section(say.titles.totals, cups.map(cup => joined(say.goalTotal(cup), say.matchTotal(cup)))),
    section(say.titles.allWins, leaders(goals, margin, 8).map(say.result)),
  ]);
}

export function scorersDocument(say, cups) {
  const full = cups.filter(cup => cup.everyScorerKnown);
  const partial = cups.filter(cup => !cup.everyScorerKnown && cup.matches.some(match => match.goals));
  const all = scorers(cups);
  const several = all.map(one => [one, [...grouped(one.goals, goal => goal.match.year)]]).filter(([, years]) => years.length > 1);
  return documentOf(say, say.docTitle.scorers, [
    section(say.titles.allTop, full.map(cup => {
      const one = scorers([cup]);
      return say.top(cup, one.filter(other => other.goals.length === one[0].goals.length));
    })),
    section(say.titles.allTime, [
      joined(say.known(full.map(cup => cup.year), partial.map(cup => cup.year)), say.allTime(leaders(all, one => one.goals.length, 10))),
    ]),
    section(say.titles.several, several.map(([one, years]) => say.career(one, years))),
    section(say.titles.finalScorers, cups.filter(cup => cup.final.goals?.length)
      .map(({ final }) => (final.goals.length > 1 ? say.finalGoals(final) : say.onlyGoal(final)))),
    section(say.titles.allHatTricks, hatTricks(cups).map(say.hatTrick)),
  ]);
}

export function nationsDocument(say, cups) {
  const matches = cups.flatMap(cup => cup.matches);
  const champions = [...new Set(cups.map(cup => nation(cup.champion)))].sort((a, b) => say.team(a).localeCompare(say.team(b), say.code));
  const teams = [...new Set(cups.flatMap(cup => cup.teams).map(nation))].sort((a, b) => say.team(a).localeCompare(say.team(b), say.code));
  const pairs = champions.flatMap((a, i) => champions.slice(i + 1).map(b => [a, b]));
  return documentOf(say, say.docTitle.nations, [
    section(say.titles.nations, teams.map(team => say.nation(
      team,
      cups.filter(cup => cup.teams.map(nation).includes(team)).map(cup => cup.year),
      record(team, matches, nation),
      cups.filter(cup => nation(cup.champion) === team).length,
      cups.filter(cup => nation(cup.runnerUp) === team).length))),
    section(say.titles.duels, pairs
      .map(([a, b]) => [a, b, matches.filter(match => met(match, a, b))])
      .filter(([, , games]) => games.length)
      .map(([a, b, games]) => say.duel(a, b, games))),
  ]);
}

const met = (match, a, b) => {
  const sides = [nation(match.home), nation(match.away)];
  return sides.includes(a) && sides.includes(b);
};
