import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { heading, smallText, spoken, text } from '../kit/text.ts';
import type { FollowCbsFigure } from './actions.ts';
import { cbsTexts, type CbsKind } from './texts.ts';

export interface CbsFiguresCardProps {
  readonly nonce: string;
  readonly table: string;
  readonly link: z.infer<typeof FollowCbsFigure>['link'];
  readonly as: CbsKind;
  readonly name: string;
  readonly unit: string;
  /** As one says it. */
  readonly changedOn: string;
  /** 'Leeftijd: Totaal'. */
  readonly chosen: readonly string[];
  readonly rows: readonly {
    readonly area: string;
    readonly period: string;
    readonly value: string;
    readonly status: string;
  }[];
  readonly count: number;
  readonly from: string;
  readonly keptBack: number;
}

/** What CBS has of it, before it becomes an indicator. */
export function cbsFiguresCard(props: CbsFiguresCardProps, language: Language): IAdaptiveCard {
  const words = cbsTexts[language];
  const count = words.count(props.count, props.from);
  const { nonce, link, as } = props;
  const hasAreas = new Set(props.rows.map(({ area }) => area)).size > 1;
  return card({
    language,
    summary: spoken(props.name, count),
    body: [
      heading(props.name),
      smallText([words.kinds[as], props.unit, ...props.chosen].filter(Boolean).join(' · ')),
      text(count),
      factTable(
        [words.period, words.value],
        props.rows.map(({ area, period, value, status }) => [
          [period, ...(hasAreas ? [area] : [])],
          [value, status],
        ]),
      ),
      ...(props.keptBack > 0 ? [text(words.keptBack(props.keptBack))] : []),
      smallText(words.source(props.table, props.changedOn)),
      textInput('name', words.name, { value: props.name, longest: 80 }),
      buttons([
        execute(words.follow, { action: 'cbs.follow', nonce: buttonNonce(nonce, 'follow'), link, as }, 'positive'),
        execute(words.other, { action: 'cbs.form', nonce: buttonNonce(nonce, 'other'), table: props.table }),
      ]),
    ],
  });
}
