import type { Element } from '../kit/element.ts';
import { textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { gameTexts } from './game-texts.ts';

export interface GuessInputProps {
  /** Of an estimate; null for a choice. */
  readonly unit: string | null;
  readonly options: readonly Choice[];
  readonly typed: string;
}

const longestGuess = 60;

/** To estimate a figure, or to choose. */
export function guessInput(id: string, { unit, options, typed }: GuessInputProps, language: Language): Element {
  const texts = gameTexts[language];
  if (unit !== null) return textInput(id, texts.estimate(unit), { value: typed, longest: longestGuess });
  const isOne = options.some(({ value }) => value === typed);
  return {
    type: 'Input.ChoiceSet',
    id,
    label: texts.choose,
    style: 'expanded',
    choices: [...options],
    ...(isOne && { value: typed }),
  };
}
