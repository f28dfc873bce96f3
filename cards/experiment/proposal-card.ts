import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, smallText, spoken, text } from '../kit/text.ts';
import type { LearnFromExperiment, OpenLine } from '../reasoning/actions.ts';
import type { StatusKey } from '../reasoning/line-texts.ts';
import { lineTexts } from '../reasoning/texts.ts';
import type { OpenExperiment } from './actions.ts';
import { lessonOf, type LessonProps } from './experiment-parts.ts';
import { experimentTexts } from './texts.ts';

export interface ProposalCardProps {
  readonly nonce: string;
  readonly experiment: string;
  readonly question: string;
  readonly lesson: LessonProps;
  readonly line: string;
  readonly element: string;
  readonly goal: string;
  readonly assumption: string;
  readonly now: StatusKey;
  readonly proposed: StatusKey;
}

/** What a lesson does to the assumption that was tested: one press takes it over. */
export function proposalCard(props: ProposalCardProps, language: Language): IAdaptiveCard {
  const { nonce, experiment, question, lesson, line, element, goal, assumption, now, proposed } = props;
  const words = experimentTexts[language];
  const { statuses, openAssumption, learn: takeOver } = lineTexts[language];
  const learn = {
    action: 'line.learn',
    nonce: buttonNonce(nonce, 'learn'),
    line,
    element,
    experiment,
  } satisfies z.input<typeof LearnFromExperiment>;
  const open = {
    action: 'line.open',
    nonce: buttonNonce(nonce, 'line'),
    line,
    element,
  } satisfies z.input<typeof OpenLine>;
  const look = { action: 'experiment.open', nonce: buttonNonce(nonce, 'look'), experiment } satisfies OpenExperiment;
  const proposal = now === proposed ? words.stays(statuses[now]) : words.becomes(statuses[now], statuses[proposed]);
  return card({
    language,
    summary: spoken(words.proposesTitle, question, lesson.result, proposal),
    body: [
      heading(words.proposesTitle),
      text(question, { weight: 'Bolder' }),
      lessonOf(lesson, language),
      labelled(words.tested, assumption),
      smallText(lineTexts[language].title(goal), { spacing: 'None', isSubtle: true }),
      text(proposal),
      smallText(words.oneExperiment),
      buttons([execute(takeOver, learn, 'positive'), execute(openAssumption, open), execute(words.look, look)]),
    ],
  });
}
