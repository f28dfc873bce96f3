import { randomUUID } from 'node:crypto';
import { definitionCard } from '../../../../cards/indicator/definition-card.ts';
import { definitionFormCard } from '../../../../cards/indicator/definition-form-card.ts';
import type { ShownProblem } from '../../../../cards/indicator/definition-problems.ts';
import { definitionListCard } from '../../../../cards/indicator/definition-list-card.ts';
import { newDefinitionCard } from '../../../../cards/indicator/definition-new-card.ts';
import { definitionNews, definitionTexts } from '../../../../cards/indicator/definition-texts.ts';
import { formatDay, formatPeriod } from '../../../text/format.ts';
import { filledIn } from '../../../features/indicator/definition-filled.ts';
import type { Problem } from '../../../features/indicator/definition-form.ts';
import type { DefinitionContent } from '../../../features/indicator/definition-told.ts';
import { steps } from '../../../features/indicator/define-new.ts';
import type { Language } from '../../../shared/language.ts';
import { dayNumber } from '../../../time/day.ts';
import { periodAt } from '../../../time/period.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { definitionProps } from './definition-props.ts';
import { rangeWords } from './definition-words.ts';

export const definitionPresenters: Presenters<DefinitionContent> = {
  'definition.shown': ({ news, ...told }, language) =>
    cardOnly(definitionCard(definitionProps(told, news, language), language)),
  'definition.form': ({ indicator, version, section, form, problems, flows, removable }, language, surroundings) => {
    const filled = form ?? filledIn(indicator);
    const kind = filled.measure ?? indicator.kind;
    return cardOnly(
      definitionFormCard(
        {
          nonce: randomUUID(),
          id: indicator.id,
          version,
          name: indicator.name[language],
          section,
          filled,
          problems: problems.map((problem) => shown(problem, language)),
          flows: flows.map(({ id, name }) => ({ title: name[language], value: id })),
          removable: removable.map((value) => {
            const [what = '', on = ''] = value.split(' ');
            const isPeriod = what === 'flagged' || what === 'confirmed' || what === 'baseline';
            const words = isPeriod
              ? formatPeriod(periodAt(indicator.frequency, on), language)
              : on && formatDay(on, language);
            return { value, what: what as 'break', on: words || null };
          }),
          isCounted: kind === 'flow' || kind === 'stock',
          hasTotal: kind === 'proportion' || kind === 'rate',
          known: surroundings.knownColleagues,
        },
        language,
      ),
    );
  },
  'definition.new': ({ step, form, problems }, language) => {
    const own: readonly string[] = steps[step - 1] ?? [];
    const draft = Object.fromEntries(Object.entries(form).filter(([field, words]) => words && !own.includes(field)));
    return cardOnly(
      newDefinitionCard(
        {
          nonce: randomUUID(),
          step,
          filled: form,
          draft,
          problems: problems.map((problem) => shown(problem, language)),
        },
        language,
      ),
    );
  },
  'definition.list': ({ rows, ...told }, language) =>
    cardOnly(
      definitionListCard(
        { nonce: randomUUID(), ...told, rows: rows.map((row) => ({ ...row, name: row.name[language] })) },
        language,
      ),
    ),
  'definition.news': ({ news, deciders }, language) => ({ text: definitionNews(news, deciders, language) }),
  'definition.check-due': (told, language) => {
    const text = definitionTexts[language].checkDue(told.indicator.name[language]);
    return { text, summary: text, card: definitionCard(definitionProps(told, null, language), language) };
  },
  'definition.named': ({ name, as }, language) => ({ text: definitionTexts[language].named(name[language], as) }),
};

/** Days and ranges in words; what somebody filled in stays as it was. */
function shown({ kind, about = '' }: Problem, language: Language): ShownProblem {
  if (kind === 'target-out-of-range') return { kind, about: rangeWords(about, language) };
  return { kind, about: dayNumber(about) === null ? about : formatDay(about, language) };
}
