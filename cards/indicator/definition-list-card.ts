import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import type { ListDefinitions, NewDefinition, OpenDefinition } from './definition-actions.ts';
import { definitionTexts } from './definition-texts.ts';
import type { FrequencyKey } from './definition-words.ts';

export interface DefinitionListProps {
  readonly nonce: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly frequency: FrequencyKey;
    readonly owner: string | null;
    readonly isRetired: boolean;
    readonly isDue: boolean;
  }[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly of: 'own' | 'all' | 'several';
  readonly mayBegin: boolean;
}

/** Indicators to open, first those that somebody should look at. */
export function definitionListCard(props: DefinitionListProps, language: Language): IAdaptiveCard {
  const words = definitionTexts[language];
  const { rows, nonce, page, pages } = props;
  const title = words.listTitle[props.of];
  const lines = rows.map(({ name, frequency, owner, isRetired, isDue }) =>
    [
      `${name}: ${words.rhythms[frequency].toLowerCase()}`,
      owner && words.ownedBy(owner),
      isRetired && words.ended.toLowerCase(),
      isDue && words.due,
    ]
      .filter(Boolean)
      .join(', '),
  );
  const to = (label: string, there: number) =>
    execute(label, {
      action: 'definition.list',
      nonce: buttonNonce(nonce, `page-${there}`),
      page: there,
    } satisfies ListDefinitions);
  const open = { action: 'definition.open', nonce: buttonNonce(nonce, 'open') } satisfies OpenDefinition;
  const begin = {
    action: 'definition.new',
    nonce: buttonNonce(nonce, 'new'),
    to: 1,
    draft: {},
  } satisfies NewDefinition;
  const isPaged = props.of !== 'several' && pages > 1;
  return card({
    language,
    summary: spoken(title, rows.length === 0 ? words.nothing : null),
    body: [
      heading(title),
      ...(rows.length > 0 ? [bullets(lines, { spacing: 'Small' })] : [text(words.nothing)]),
      ...(isPaged ? [smallText(words.page(page + 1, pages))] : []),
      ...(rows.length > 0
        ? [
            choices(
              'indicator',
              words.indicator,
              rows.map(({ id, name }) => ({ title: name, value: id })),
              words.chooseIndicator,
            ),
          ]
        : []),
      buttons([
        ...(rows.length > 0 ? [execute(words.open, open)] : []),
        ...(props.mayBegin ? [execute(words.begin, begin)] : []),
        ...(isPaged && page > 0 ? [to(words.previous, page - 1)] : []),
        ...(isPaged && page + 1 < pages ? [to(words.next, page + 1)] : []),
      ]),
    ],
  });
}
