import { wilsonInterval } from '../../../statistics/comparison/wilson.ts';
import { selfSelection } from '../../../statistics/fallacies/self-selection.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import { fact, type Statement } from '../statement.ts';
import { surveyWords } from '../wording/own/survey.ts';
import type { Amounts } from './amounts.ts';

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** Who answered, how many that are, and for whom it holds (statistics 2, row 23). */
export function tellResponse(relation: Of<'response'>, amounts: Amounts): Statement[] {
  const { answered, invited, percentage, isRandom, mark } = relation;
  const words = surveyWords[amounts.language];
  const { number } = amounts;
  const found = selfSelection(answered, invited);
  if (found?.kind === 'refused') return [];
  const isLow = found !== null;
  return [
    invited === null
      ? words.answered(number('answered', answered))
      : words.response(
          number('answered', answered),
          number('invited', invited),
          amounts.percentage('response', (100 * answered) / invited),
        ),
    ...(mark === undefined ? [] : [words.mark(number('mark', mark))]),
    ...(percentage === null
      ? []
      : [words.few(amounts.percentage('percentage', percentage), people(answered, percentage, amounts))]),
    ...(percentage !== null && isRandom ? margin(answered, percentage, amounts) : []),
    ...(isLow && !isRandom ? [words.selfSelected()] : []),
    ...(invited === null ? [words.howMany()] : []),
    ...(percentage !== null && !isRandom ? [words.noMargin()] : []),
    ...(mark === undefined ? [] : [words.spread(), words.compareMark()]),
    ...(percentage === null && mark === undefined ? [words.write()] : []),
  ];
}

/** Of 90% of 15 nobody can tell whether it was 13 or 14. */
function people(answered: number, percentage: number, { number, language }: Amounts) {
  const exact = (answered * percentage) / 100;
  const [low, high] = [Math.floor(exact), Math.ceil(exact)];
  const isOne = Math.abs(exact - Math.round(exact)) < 0.25 || answered > 100;
  const or = { nl: 'of', en: 'or' }[language];
  return isOne
    ? number('people', Math.round(exact))
    : fact('people', `${number('people', low).shown} ${or} ${number('people', high).shown}`);
}

function margin(answered: number, percentage: number, amounts: Amounts): Statement[] {
  const interval = wilsonInterval({ count: (answered * percentage) / 100, size: answered });
  if (interval.kind === 'refused') return [];
  const [lower, upper] = [interval.lower, interval.upper].map((end) => Math.round(100 * end));
  const words = surveyWords[amounts.language];
  return [words.margin(amounts.percentage('lower', lower ?? 0), amounts.percentage('upper', upper ?? 0))];
}

export function tellMark({ mark, answered }: Of<'mark'>, amounts: Amounts): Statement[] {
  const words = surveyWords[amounts.language];
  return [
    words.mark(amounts.number('mark', mark)),
    ...(answered === null ? [] : [words.answered(amounts.number('answered', answered))]),
    words.howMany(),
    words.selfSelected(),
    words.spread(),
    words.compareMark(),
  ];
}

/** A part of those who answered, and the percentage that is to be written of it. */
export function tellNested({ share, part, claimed, isSurvey }: Of<'nested'>, amounts: Amounts): Statement[] {
  const words = surveyWords[amounts.language];
  const told = ({ count, size }: typeof share): Statement =>
    words.share(
      amounts.number('part', count),
      amounts.number('whole', size),
      amounts.percentage('percentage', (100 * count) / size),
    );
  const percentage = (100 * part.count) / part.size;
  const isRight = claimed !== null && Math.abs(percentage - claimed) < 0.5;
  return [
    ...(claimed === null
      ? []
      : [(isRight ? words.mayWrite : words.mayNotWrite)(amounts.percentage('claimed', claimed))]),
    told(part),
    told(share),
    ...(part.size === share.count && !isSurvey ? [told({ ...share, count: part.count })] : []),
    ...(isSurvey ? [words.nameBoth(), words.selfSelected()] : [words.nameGroup()]),
  ];
}
