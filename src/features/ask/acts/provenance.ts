import type { Answer } from '../answer.ts';
import { formatDay } from '../../../text/format.ts';
import { nameOfPeriods } from '../position.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact, quote, type Statement } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { definitionWording } from '../wording/definition.ts';
import { followUpWords } from '../wording/follow-ups.ts';
import { ownerNamed } from './held-by.ts';
import { askFor, said } from './said.ts';

/** Where a figure comes from, whose it is, how fresh it is, what it counts, and where its limits come from. */
export async function provenanceOf(id: string, slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const { language } = slots;
  const words = actsWording[language];
  const figure = await ports.figures.read(id, slots.areas);
  if (!figure) return null;
  const { definition, updatedOn, reading } = figure;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  const [first] = figure.series.points;
  const name = definition.name[language];
  const told: Statement[] = [
    quote('name', `${name}: ${definition.definition[language]}`),
    words.source(fact('source', definition.source.name[language])),
    words.owner(fact('owner', ownerNamed(definition, language))),
    ...(definition.deputy?.name ? [definitionWording[language].deputy(fact('deputy', definition.deputy.name))] : []),
    ...(updatedOn ? [words.updated(fact('day', formatDay(updatedOn, language)))] : []),
    words.rhythm[definition.frequency](),
    ...(first
      ? [
          followUpWords[language].begins(
            fact('from', nameOfPeriods(figure, first.period, reading.periodsPerPoint, language)),
          ),
        ]
      : []),
    ...(newest
      ? [
          words.newestStatus[newest.status](
            fact('period', nameOfPeriods(figure, newest.period, reading.periodsPerPoint, language)),
          ),
        ]
      : []),
    reading.bands.some((band) => band !== null) ? words.limits() : words.noLimits(),
  ];
  const answer = await said('figure-facts', told, slots, ports);
  return {
    ...answer,
    ...(answer.kind === 'said' && {
      examples: [askFor(name, language), definitionWording[language].wholeDefinition(name)],
    }),
    subject: { about: 'indicator', id, area: null, period: null },
  };
}
