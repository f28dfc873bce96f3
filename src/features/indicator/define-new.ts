import { confirmed } from './define-rules.ts';
import { measured, measureIn, unitOf, type Measure } from './define-measure.ts';
import { problem } from './define-change.ts';
import { nameProblems, tooLong } from './define-words.ts';
import type { DefinitionForm, Field, Problem } from './definition-form.ts';
import { codeOf, longest, wordsIn } from './definition-values.ts';
import { IndicatorKind, type Holder, type Indicator } from './indicator.ts';

/** What each step of a new indicator asks. */
export const steps = [
  ['name', 'counts', 'measure'],
  ['frequency', 'unit', 'denominator'],
  ['area', 'source', 'ownerRole'],
] as const satisfies readonly (readonly Field[])[];

/** What is wrong with what one step asked. `step` counts from 1. */
export function stepProblems(step: number, form: DefinitionForm, all: readonly Indicator[]): readonly Problem[] {
  const kind = IndicatorKind.safeParse(form.measure).data;
  if (step === 1)
    return [
      ...nameProblems(wordsIn(form.name), null, all),
      ...(wordsIn(form.counts) === null ? problem('counts-missing') : tooLong([wordsIn(form.counts)], longest.text)),
      ...(kind === undefined ? problem('kind-missing') : []),
    ];
  const own: readonly Problem['kind'][] =
    step === 2
      ? ['frequency-missing', 'unit-missing', 'denominator-missing', 'too-long']
      : ['area-missing', 'too-long'];
  const measure = measureIn(form);
  return [
    ...(Array.isArray(measure) ? (measure as readonly Problem[]).filter((one) => own.includes(one.kind)) : []),
    ...(step === 3 && wordsIn(form.source) === null ? problem('source-missing') : []),
    ...(step === 3 && wordsIn(form.ownerRole) === null ? problem('owner-role-missing') : []),
    ...(step === 3 ? tooLong([wordsIn(form.source), wordsIn(form.ownerRole)], longest.line) : []),
  ];
}

/** A whole definition of what the steps asked; the rest as it mostly is. Who makes it owns it until somebody else is named. */
export function newDefinition(
  form: DefinitionForm,
  all: readonly Indicator[],
  by: Holder,
  today: string,
): Indicator | readonly Problem[] {
  const problems = [1, 2, 3].flatMap((step) => stepProblems(step, form, all));
  const measure = measureIn(form);
  const [name, counts, source, ownerRole] = [form.name, form.counts, form.source, form.ownerRole].map(wordsIn);
  if (problems.length > 0 || Array.isArray(measure) || !name || !counts || !source || !ownerRole) return problems;
  const known = measure as Measure;
  const both = (words: string) => ({ nl: words, en: words });
  return confirmed(
    {
      id: codeOf(name, new Set(all.map(({ id }) => id))),
      name: both(name),
      also: [],
      definition: both(counts),
      ...measured({ unit: both(known.unit ?? '') }, known),
      decimals: known.kind === 'proportion' || known.kind === 'rate' ? 1 : 0,
      favourable: 'neutral',
      favourableBecause: null,
      ownerRole: both(ownerRole),
      owner: by,
      source: { name: both(source), url: null },
      lagPeriods: 0,
      roundedTo: 1,
      disclosure: 'people',
      ...sayingOf(known),
      breaks: [],
      inflowId: null,
      outflowId: null,
      target: null,
      isSample: false,
    },
    today,
  );
}

/** What it says and does not say, until its owner says it better. */
function sayingOf({ kind, frequency, unit, denominator }: Measure): Pick<Indicator, 'says' | 'doesNotSay'> {
  const [counted, whole] = [unit ?? unitOf[kind]?.nl ?? '', denominator ?? ''];
  const says: Readonly<Record<Indicator['kind'], Indicator['name']>> = {
    flow: {
      nl: `Hoeveel ${counted} er waren, per ${dutchPeriods[frequency]}.`,
      en: `How many ${counted} there were, per ${englishPeriods[frequency]}.`,
    },
    stock: { nl: `Hoeveel ${counted} er op dat moment waren.`, en: `How many ${counted} there were at that moment.` },
    proportion: { nl: `Bij welk deel van de ${whole} dit zo was.`, en: `For which part of the ${whole} it was so.` },
    rate: { nl: 'Hoe vaak het voorkomt op elke 1.000 inwoners.', en: 'How often it occurs per 1,000 residents.' },
    duration: { nl: 'Hoeveel dagen het duurde.', en: 'How many days it took.' },
    money: { nl: 'Om hoeveel geld het ging.', en: 'How much money it was.' },
  };
  return {
    says: says[kind],
    doesNotSay: {
      nl: 'Waarom het zo is. Ook niet waardoor een verschil komt.',
      en: 'Why it is so. Nor what causes a difference.',
    },
  };
}

const dutchPeriods = { week: 'week', month: 'maand', quarter: 'kwartaal', 'half-year': 'half jaar', year: 'jaar' };
const englishPeriods = { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' };
