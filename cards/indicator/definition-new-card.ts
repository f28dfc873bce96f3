import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, smallText, spoken } from '../kit/text.ts';
import type { NewDefinition } from './definition-actions.ts';
import { frequencyChoices, kindChoices, problemBox, type Filled } from './definition-form-card.ts';
import { problemWords, type ShownProblem } from './definition-problems.ts';
import { definitionTexts } from './definition-texts.ts';
import type { DefinitionTexts } from './definition-words.ts';

export interface NewDefinitionProps {
  readonly nonce: string;
  /** From 1. */
  readonly step: number;
  readonly filled: Filled;
  /** What the other steps asked: sent along by the buttons. */
  readonly draft: Filled;
  readonly problems: readonly ShownProblem[];
}

const lastStep = 3;

/** A new indicator in three short steps. */
export function newDefinitionCard(props: NewDefinitionProps, language: Language): IAdaptiveCard {
  const words = definitionTexts[language];
  const { step, nonce, draft } = props;
  const problems = props.problems.map((problem) => problemWords(problem, language));
  const to = (there: number) =>
    ({ action: 'definition.new', nonce: buttonNonce(nonce, `to-${there}`), to: there, draft }) satisfies NewDefinition;
  return card({
    language,
    summary: spoken(words.newTitle(step), ...problems),
    body: [
      heading(words.newTitle(step)),
      smallText(words.newLeads[step - 1] ?? words.newLeads[0]),
      ...problemBox(problems),
      ...asked(props, words),
      buttons([
        execute(step < lastStep ? words.toStep(step + 1) : words.saveNew, to(step + 1), 'positive'),
        ...(step > 1 ? [execute(words.backTo(step - 1), to(step - 1))] : []),
      ]),
    ],
  });
}

function asked({ step, filled, draft }: NewDefinitionProps, words: DefinitionTexts): Element[] {
  const { fields, examples } = words;
  const line = (id: 'name' | 'unit' | 'denominator' | 'source' | 'ownerRole') =>
    textInput(id, fields[id], { value: filled[id], longest: id === 'name' ? 80 : 120, placeholder: examples[id] });
  if (step === 1)
    return [
      line('name'),
      textInput('counts', fields.counts, {
        value: filled.counts,
        longest: 600,
        lines: 3,
        placeholder: examples.counts,
      }),
      filled.measure
        ? chosen('measure', fields.measure, kindChoices(words), filled.measure)
        : choices('measure', fields.measure, kindChoices(words), words.chooseKind),
    ];
  if (step === 2)
    return [
      chosen('frequency', fields.frequency, frequencyChoices(words), filled.frequency ?? 'week'),
      ...(draft.measure === 'flow' || draft.measure === 'stock' ? [line('unit')] : []),
      ...(draft.measure === 'proportion' ? [line('denominator')] : []),
    ];
  return [textInput('area', fields.area, { value: filled.area, longest: 120 }), line('source'), line('ownerRole')];
}
