import { say } from '../statement.ts';
import type { Wording } from './sentences.ts';

export const english: Wording = {
  askFor: (name) => `How are we doing on: ${name}?`,
  exampleQuestions: [
    { title: 'What is common cause variation?', question: 'What is common cause variation?' },
    { title: 'What is a provisional figure?', question: 'What is a provisional figure?' },
  ],
  in: 'in',
  verdictWord: {
    signal: 'Signal',
    common: 'Common variation',
    'no-signal': 'No signal',
    up: 'Rising line',
    down: 'Falling line',
    withheld: 'No verdict',
  },
  ownFigure: 'Your figure',
  status: {
    final: 'Final figure',
    'revised-provisional': 'Revised provisional figure',
    provisional: 'Provisional figure',
    incomplete: 'Not complete yet',
    none: 'No figure',
    hidden: 'Not shown',
  },

  current: (amount, period) => say`In ${period} the figure was ${amount}.`,
  fitted: (amount, period) => say`In ${period} the figure was ${amount}. That fits common variation.`,
  stoodOut: (amount, period) => say`In ${period} the figure was ${amount}. That was a signal.`,
  stoodOutTogether: (amount, period) =>
    say`In ${period} the figure was ${amount}. Together with the figures around it that was a signal.`,
  rose: (difference, previous, period) => say`That is ${difference} more than the ${previous} in ${period}.`,
  fell: (difference, previous, period) => say`That is ${difference} less than the ${previous} in ${period}.`,
  same: (previous, period) => say`In ${period} it was ${previous} too.`,
  notRisen: (period) => say`So compared with ${period} there was no rise.`,
  notFallen: (period) => say`So compared with ${period} there was no fall.`,
  mean: (mean, points) => say`The mean was ${mean}, over ${points}.`,
  expectedInSeason: (expected) => say`At this time of the year you expect ${expected}.`,
  meanOfSums: (mean, per, points) => say`The mean was ${mean} per ${per}, over ${points}.`,
  roseOnYear: (difference, period) => say`That is ${difference} more than a year earlier, in ${period}.`,
  fellOnYear: (difference, period) => say`That is ${difference} less than a year earlier, in ${period}.`,

  lowerYears: (percentage) =>
    say`The difference with a year before was lower than now in ${percentage} of the earlier figures.`,

  common: (value, lower, upper) =>
    say`No signal: ${value} fits what you expect when nothing changes, ${lower} to ${upper}.`,
  commonAfter: (value, lower, upper) =>
    say`No signal: ${value} fits the figure before it. After that one you expect ${lower} to ${upper}.`,
  commonWithoutLimits: () =>
    say`No signal. I do not show the limits, because they could tell something about a few people.`,
  trend: {
    up: (since, perYear) =>
      say`The figure has been rising since ${since}, by ${perYear} a year. The newest figure fits that.`,
    down: (since, perYear) =>
      say`The figure has been falling since ${since}, by ${perYear} a year. The newest figure fits that.`,
  },
  trendWithoutFigures: {
    up: () => say`The figure has been rising for some time. The newest figure fits that.`,
    down: () => say`The figure has been falling for some time. The newest figure fits that.`,
  },
  commonRounded: (value) => say`No signal: ${value} is so close to the limit that it may be rounding.`,
  commonGaps: (upper) => say`No signal: the time in between fits common variation. Ordinary is at most ${upper}.`,
  commonRuns: (median) => say`No signal: the figure has not stayed long above or below the middle of ${median}.`,
  eventsMore: () => say`This is a signal: it has happened more often than usual lately.`,
  eventsFewer: () => say`This is a signal: it has happened less often than usual lately.`,
  runUp: (since, points, median) =>
    say`This is a signal: the figure has been above the middle of ${median} for ${points}, since ${since}.`,
  runDown: (since, points, median) =>
    say`This is a signal: the figure has been below the middle of ${median} for ${points}, since ${since}.`,
  outsideUp: (value, limit) => say`This is a signal: ${value} lies above the limit of ${limit} for common variation.`,
  outsideDown: (value, limit) => say`This is a signal: ${value} lies below the limit of ${limit} for common variation.`,
  outsideBand: (value) => say`This is a signal: ${value} differs more than you expect.`,
  trendUp: (since, points) => say`This is a signal: the figure has risen for ${points} in a row, since ${since}.`,
  trendDown: (since, points) => say`This is a signal: the figure has fallen for ${points} in a row, since ${since}.`,
  nearUp: (limit) => say`This is a signal: the figure has been close to the upper limit of ${limit} lately.`,
  nearDown: (limit) => say`This is a signal: the figure has been close to the lower limit of ${limit} lately.`,
  shiftUp: (since, points, mean) =>
    say`This is a signal: the figure has been above the mean of ${mean} for ${points}, since ${since}.`,
  shiftDown: (since, points, mean) =>
    say`This is a signal: the figure has been below the mean of ${mean} for ${points}, since ${since}.`,
  shiftFromExpected: {
    up: (since, points) =>
      say`This is a signal: the figure has been higher than expected for ${points}, since ${since}.`,
    down: (since, points) =>
      say`This is a signal: the figure has been lower than expected for ${points}, since ${since}.`,
  },
  firstTime: {
    up: (periods) => say`This is a signal: the figure is this high for the first time in ${periods}.`,
    down: (periods) => say`This is a signal: the figure is this low for the first time in ${periods}.`,
  },
  unlikePast: (value) => say`This is a signal: ${value} does not fit the figures before it.`,
  withheld: {
    hidden: () =>
      say`I do not show this figure. It could tell something about a few people. Ask the owner what is possible.`,
    invalid: () => say`Something is wrong in this series. Ask the owner to check it.`,
    'verdict-hidden': () => say`I give no verdict here. It could tell something about a few people.`,
    'no-such-period': () => say`One of the periods does not exist. Check the numbers and years.`,
    'other-frequency': () =>
      say`The figures lie further apart than the period they are given for. Check whether they are per week or month.`,
    'too-few-neighbours': () => say`Many figures are missing. Too few follow directly on each other to compare.`,
    'denominators-missing': () => say`I need the counts as well: how many out of how many. Then I can compute limits.`,
    'moves-slowly': () =>
      say`The figure is off, but it moves slowly. With so few figures I do not call that a signal yet.`,
    'no-values': () => say`There are no figures yet, so there is nothing to read.`,
    constant: () => say`The figure is always the same. Without variation there is nothing to compare with.`,
    'no-spread': () => say`The figure is almost always the same, so limits cannot be computed.`,
    stock: () => say`This is a stock. A stock changes slowly, so I do not call anything a signal here.`,
    'small-counts': () => say`The counts are small. Chance then soon looks like a change.`,
    'newest-missing': () => say`The newest figure is missing. That is not zero, so I give no verdict yet.`,
    provisional: () => say`The figure is low, but still provisional. More may come in, so I do not call it a fall.`,
    calendar: () => say`This is a week with public or school holidays, the first of its kind in the series.`,
    'method-missing': () => say`For this kind of figure I cannot compute yet what is ordinary.`,
  },
  flagged: (reason) =>
    say`I give no verdict. This is a special period, the first of its kind in the series. Its owner wrote: ${reason}`,
  tooFew: (points) => say`I have only ${points}. That is too little to recognise common variation.`,

  incomplete: (period) => say`The figure of ${period} is not complete yet. I leave it out.`,
  incompletePart: (period, percentage) =>
    say`The figure of ${period} is not complete yet: an estimated ${percentage} is in. I leave it out.`,
  provisional: (period) => say`The figure of ${period} is provisional and may still change.`,
  trialLimits: (points) => say`The limits are provisional, because they rest on ${points}.`,
  slow: () => say`This figure moves slowly, so a change shows later.`,
  rebased: (day, reason) => say`The limits were computed anew, from ${day}. The reason: ${reason}`,
  retired: () => say`This figure has ended: no new figures are added.`,
  broken: (day, reason) => say`Do not compare with the time before ${day}. This changed then: ${reason}`,
  seasonUnknown: () => say`I cannot tell the season apart in these figures, so it may play a part.`,
  heldBack: {
    up: () => say`The figure has been higher lately. That may be the season, so I do not call it a signal.`,
    down: () => say`The figure has been lower lately. That may be the season, so I do not call it a signal.`,
  },
  minimalDetectableChange: (size, periods) =>
    say`Something may have changed without a signal. In ${periods} I can miss a lasting difference of less than ${size}.`,
  couldNotHaveSeen: () =>
    say`Something may have changed without a signal. With this figure I notice that only after a long time.`,
  gap: (missing) => say`Figures are missing: ${missing}. I do not compare across them.`,
  someHidden: () => say`I do not show some of the figures. They could tell something about a few people.`,
  rounded: (to) => say`The figures are rounded to ${to}. A small difference may be rounding.`,
  smallNumbers: (mean, period) =>
    say`These are small counts, ${mean} a ${period} on average. A few more or less says little.`,
  smallNumbersHidden: () => say`These are small numbers. A few more or less says little.`,
  impossible: (value, period) => say`Is ${value} in ${period} right? I compute without this figure.`,
  impossibleLimits: (value, period, lower, upper) =>
    say`Is ${value} in ${period} right? I compute without this figure. With it you would expect ${lower} to ${upper}.`,
  yourFigures: () => say`First the figures in your question, then my figure.`,
  guess: () => say`I am not sure that you mean this figure.`,
  missingArea: (area, whole) => say`I do not have this figure for ${area}. This is about ${whole} as a whole.`,
  oneArea: (area) => say`I show one area at a time. This is ${area}.`,
  missingPeriod: (period) => say`I have no figure for ${period}.`,
  notYet: (period) => say`I have no figure for ${period} yet.`,
  whichWeek: () => say`I do not know which week you mean. Give the week number and the year.`,
  hiddenPeriod: (period) => say`I do not show the figure for ${period}. It could tell something about a few people.`,
  noSuchWeek: (period) => say`${period} has no counterpart a year earlier. So I take the week before it.`,
  aroundLastYear: (mean) => say`In the five weeks around that week the mean was ${mean}.`,
  oneWeekBesideOne: () => say`One week beside one week of last year proves nothing: it may be chance.`,
  otherSpan: (own, asked, period) => say`I have this figure by ${own}, not by ${asked}. This is about ${period}.`,
  sum: (total, period, counted) => say`In ${period} the total was ${total}. That is ${counted} together.`,
  sumSoFar: (total, period, counted) => say`In ${period} the total so far is ${total}. That is ${counted} together.`,
  noSum: {
    hidden: (period) => say`I do not show the total of ${period}. It could tell something about a few people.`,
    missing: (period) => say`I give no total of ${period}, because figures are missing.`,
    break: (period) => say`I give no total of ${period}. Something changed then in what is counted.`,
    none: (period) => say`I have no figures of ${period}.`,
    'to-come': (period) => say`I have no figures of ${period} yet.`,
  },
  sumNotJudged: (per) => say`I do not judge whether a total is high or low. I only do that by ${per}.`,
  spans: { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
  fallacies: {
    areas: () => say`An area with more inhabitants often counts more. So compare per inhabitant.`,
    population: () => say`The number of inhabitants changed as well. So compare per inhabitant.`,
    holidays: () => say`One of these periods has holidays. Such a difference may come back every year.`,
    'every-year': () => say`In earlier years the figure went the same way here. It may be the season.`,
    'after-highest': () => say`You start from the highest figure. After that a lower one usually follows by itself.`,
    'after-lowest': () => say`You start from the lowest figure. After that a higher one usually follows by itself.`,
    persons: () => say`This is about an area or group. It says nothing about one person.`,
    target: () => say`The limits come from the figures themselves. A target or norm is chosen by people.`,
    missing: () => say`There is no figure. That is not the same as zero.`,
    'year-edge': () => say`Around new year the administration often changes. See first whether that is it.`,
    'clean-up': () => say`Such a sudden fall fits a clean-up of the files. Check that first.`,
  },
  onlyTwo: (available) => say`Two figures nearly always differ. Look at the whole series of ${available}.`,
  points: (points) => say`The difference is ${points}. That is not the same as percent.`,
  otherStart: (lowest, highest) =>
    say`From another start it looks different: the difference then ranges from ${lowest} to ${highest}.`,
  notWhy: () => say`The figure does not say why it is as it is.`,
  noCause: () => say`You asked for the cause. This figure cannot show it.`,
  noForecast: () => say`I do not predict: these limits do not say what will happen.`,
  noRanking: () => say`I make no league table. The differences are often smaller than chance.`,

  checkRegistration: (owner) => say`Has everything been registered in time? Ask the owner: ${owner}.`,
  checkCalendar: (period) => say`Was there anything special in ${period}, such as a holiday?`,
  checkPractice: () => say`Has the way of working, the access or the policy changed?`,
  checkFlows: () => say`Look at who came in and who left as well.`,
  checkDefinition: () => say`Has the way of counting changed?`,

  followUp: {
    signal: { title: 'What is a signal?', question: 'What is common cause variation and what is a signal?' },
    common: { title: 'What is common variation?', question: 'What is common cause variation?' },
    stock: { title: 'What is a stock?', question: 'What is the difference between a stock and a flow?' },
    provisional: { title: 'What is a provisional figure?', question: 'What is a provisional figure?' },
    small: { title: 'Why are small counts hard?', question: 'What is difficult about small numbers?' },
    broken: { title: 'What is a break in series?', question: 'What is a break in series?' },
    cause: { title: 'Correlation or cause?', question: 'What is the difference between correlation and cause?' },
    season: { title: 'What does the season do?', question: 'What is a seasonal pattern?' },
  },
};
