import { probabilityOf } from '../../../text/question/understanding.ts';
import type { Answer, Suggestion } from '../answer.ts';
import type { FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact } from '../statement.ts';
import { indicatorOf } from '../subject.ts';
import { actsWording } from '../wording/acts.ts';
import { insteadWording } from '../wording/instead.ts';
import { ownerNamed } from './held-by.ts';
import { said } from './said.ts';

/** No paper is made or read here; of a figure that is spoken of, what can be taken along. */
export async function documentInstead(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language } = slots;
  const [words, instead] = [actsWording[language], insteadWording[language]];
  const definition = await figureSpokenOf(slots, ports);
  if (!definition) return said('document', [words.document(), words.documentInstead()], slots, ports);
  const name = definition.name[language];
  const told = [words.document(), instead.takeAlong(fact('name', name))];
  return withExamples(await said('document', told, slots, ports), [
    instead.sentence,
    instead.chart(name),
    instead.file(name),
  ]);
}

/** It was not what was meant, or the figure itself is not right: who answers for it, and how it is reported. */
export async function notRight(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language } = slots;
  const words = actsWording[language];
  const definition = await figureSpokenOf(slots, ports);
  if (!definition) return said('correct', [words.correct()], slots, ports);
  const instead = insteadWording[language];
  const told = [
    words.correct(),
    instead.figureWrong(fact('name', definition.name[language]), fact('owner', ownerNamed(definition, language))),
  ];
  const spokenOf = indicatorOf(slots.subject);
  // A colleague who is asked now hears of which figure this was said.
  return { ...(await said('correct', told, slots, ports)), ...(spokenOf && { subject: spokenOf }) };
}

/** The one that is named, else the one that was shown. */
export async function figureSpokenOf(
  { figures, subject }: Slots,
  ports: AnswerPorts,
): Promise<FigureDefinition | undefined> {
  const named = figures.find(({ confidence }) => confidence === 'sure')?.definition;
  const id = indicatorOf(subject)?.id;
  return named ?? (id === undefined ? undefined : (await ports.figures.all()).find((each) => each.id === id));
}

function withExamples(answer: Answer, examples: readonly Suggestion[]): Answer {
  return answer.kind === 'said' ? { ...answer, examples } : answer;
}

/** A chart of a figure that is named stands on its card. */
export function asksChartOfFigure({ figures, understanding }: Slots): boolean {
  const isChart = probabilityOf(understanding.followUps, 'chart') >= likelyChart;
  return isChart && figures.filter(({ confidence }) => confidence === 'sure').length === 1;
}

const likelyChart = 0.5;
