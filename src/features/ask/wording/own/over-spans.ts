import { say, type Fact } from '../../statement.ts';

const dutch = {
  units: { day: 'dag', week: 'week', month: 'maand', quarter: 'kwartaal', year: 'jaar' },
  perUnit: (span: Fact, count: Fact, rate: Fact, unit: Fact) => say`${span}: ${count}, dat is ${rate} per ${unit}.`,
  change: (unit: Fact, percentage: Fact) => say`Per ${unit} is dat ${percentage}.`,
  range: (lower: Fact, upper: Fact) => say`Rekening houdend met toeval ligt het verschil tussen ${lower} en ${upper}.`,
  chance: () => say`Met deze aantallen kan zo’n verschil goed toeval zijn.`,
  moreThanChance: () => say`Met deze aantallen is zo’n verschil groter dan toeval meestal geeft.`,
  whyPer: () => say`De periodes zijn niet even lang. Daarom reken ik eerst om.`,
  sameMonths: () => say`Het seizoen zit hier nog in. Vergelijk liever met dezelfde maanden van dat eerdere jaar.`,
  noCause: () => say`Een verschil tussen ervoor en erna bewijst niet waar het door komt. Het kan ook het seizoen zijn.`,
  ifStock: () => say`Is het een stand? Dan mag je niet omrekenen naar een periode.`,
};

const english: typeof dutch = {
  units: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  perUnit: (span, count, rate, unit) => say`${span}: ${count}, that is ${rate} per ${unit}.`,
  change: (unit, percentage) => say`Per ${unit} that is ${percentage}.`,
  range: (lower, upper) => say`Allowing for chance the difference lies between ${lower} and ${upper}.`,
  chance: () => say`With these counts such a difference may well be chance.`,
  moreThanChance: () => say`With these counts such a difference is more than chance usually gives.`,
  whyPer: () => say`The periods are not equally long. So I convert them first.`,
  sameMonths: () => say`The season is still in it. Rather compare with the same months of that earlier year.`,
  noCause: () => say`A difference between before and after does not prove the cause. It may also be the season.`,
  ifStock: () => say`Is it a stock? Then it must not be converted to a period.`,
};

export const overSpansWords = { nl: dutch, en: english };
