import type { z } from 'zod';
import type { FigureDetails } from '../digest/actions.ts';
import type { ExperimentForm, OpenExperiment } from '../experiment/actions.ts';
import { experimentTexts } from '../experiment/texts.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { labelled, oneLineOf, section, subheading } from '../kit/text.ts';
import type { OpenNeed } from './need-actions.ts';
import { sourceTexts } from '../source/source-texts.ts';
import { needTexts } from './need-texts.ts';
import { lineTexts } from './texts.ts';

/** What stands beside a part of a line elsewhere. */
export interface LinkedProps {
  readonly needs: readonly { readonly id: string; readonly what: string }[];
  readonly experiments: readonly {
    readonly id: string;
    readonly question: string;
    readonly result: 'succeeded' | 'failed' | 'unclear' | null;
  }[];
  /** Of a measure that is one. */
  readonly indicator: { readonly id: string; readonly name: string } | null;
}

interface On {
  readonly nonce: string;
  readonly line: string;
  readonly element: string;
}

const mostShown = 4;

/** Each with the button that opens it. */
export function linkedParts({ needs, experiments, indicator }: LinkedProps, nonce: string, language: Language) {
  const { linkedTitle, running } = lineTexts[language];
  const words = experimentTexts[language];
  const rows = [
    ...(indicator
      ? [
          row(lineTexts[language].kinds.measure, indicator.name, sourceTexts[language].details, {
            action: 'digest.details',
            nonce: buttonNonce(nonce, 'figure'),
            indicator: indicator.id,
          }),
        ]
      : []),
    ...needs.slice(0, mostShown).map(({ id, what }, place) =>
      row(needTexts[language].title, what, needTexts[language].open, {
        action: 'need.open',
        nonce: buttonNonce(nonce, `need-${place}`),
        need: id,
      }),
    ),
    ...experiments.slice(0, mostShown).map(({ id, question, result }, place) =>
      row(
        result ? `${words.newTitle}, ${words.results[result].toLowerCase()}` : `${words.newTitle}, ${running}`,
        question || words.notBegun,
        words.look,
        {
          action: 'experiment.open',
          nonce: buttonNonce(nonce, `experiment-${place}`),
          experiment: id,
        },
      ),
    ),
  ];
  return rows.length > 0 ? [subheading(linkedTitle), ...rows] : [];
}

function row(
  kind: string,
  what: string,
  label: string,
  data: z.input<typeof OpenNeed> | OpenExperiment | FigureDetails,
): Element {
  return section([labelled(kind, oneLineOf(what, 160)), buttons([execute(label, data)], 'Small')], {
    separator: true,
    spacing: 'Small',
  });
}

/** Tests the assumption of this element. */
export function tryOut({ nonce, line, element }: On, language: Language) {
  const form = {
    action: 'experiment.form',
    nonce: buttonNonce(nonce, 'try'),
    line,
    assumption: element,
  } satisfies ExperimentForm;
  return execute(lineTexts[language].tryOut, form);
}
