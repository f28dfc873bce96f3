import type { IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { oneLineOf, section, smallText, text } from '../kit/text.ts';
import type { ListReferrals, ShowReferral } from './actions.ts';
import type { ReferralStanding } from './referral-props.ts';
import { stateWords } from './status.ts';

export interface ReferralRowProps {
  readonly id: string;
  readonly question: string;
  readonly state: ReferralStanding;
  /** 'ma 1 december 10:12'. */
  readonly since: string;
  /** Who has it, or who asked it. */
  readonly other: string | null;
  readonly isUrgent: boolean;
  readonly isOverdue: boolean;
}

const longestQuestion = 110;

/** One line per question; its button puts the question in the place of the list. */
export function referralRows(
  rows: readonly ReferralRowProps[],
  of: ListReferrals['of'],
  nonce: string,
  language: Language,
): Element[] {
  return rows.map((row, index) => {
    const words = texts[language];
    const show = {
      action: 'referral.show',
      nonce: buttonNonce(nonce, `row-${index}`),
      id: row.id,
    } satisfies ShowReferral;
    const marks = [
      ...(row.isOverdue ? [badge(words.late, { style: 'Attention' })] : []),
      ...(row.isUrgent ? [badge(words.urgent, { style: 'Attention' })] : []),
    ];
    const state = stateWords(row.state, of, language);
    return section(
      [
        {
          type: 'ColumnSet',
          columns: [
            {
              type: 'Column',
              width: 'stretch',
              items: [
                text(oneLineOf(row.question, longestQuestion), { weight: 'Bolder' }),
                smallText(standing(state, row, words), {
                  spacing: 'None',
                }),
                ...(marks.length > 0 ? [badgeRow(marks)] : []),
              ],
            },
            {
              type: 'Column',
              width: 'auto',
              verticalContentAlignment: 'Center',
              items: [buttons([execute(words.open, show)], 'None')],
            },
          ],
        },
      ],
      { separator: true, spacing: 'Small' },
    );
  });
}

/** 'Sanne: afgesloten, sinds ma 1 december 10:12'. A name may hold brackets of its own. */
function standing(state: string, { other, since }: ReferralRowProps, words: RowTexts): string {
  const stands = other ? `${other}: ${state.charAt(0).toLowerCase()}${state.slice(1)}` : state;
  return `${stands}, ${words.since(since)}`;
}

interface Paged {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** Where the reader is, and the way to the pages beside it. */
export function paging(
  { page, pages }: Paged,
  to: (page: number, title: string) => IExecuteAction,
  language: Language,
): Element[] {
  if (pages <= 1) return [];
  const words = texts[language];
  return [
    smallText(words.page(page + 1, pages), { spacing: 'Medium' }),
    buttons(
      [...(page > 0 ? [to(page - 1, words.previous)] : []), ...(page + 1 < pages ? [to(page + 1, words.next)] : [])],
      'Small',
    ),
  ];
}

interface RowTexts {
  readonly open: string;
  readonly late: string;
  readonly urgent: string;
  readonly since: (at: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
}

const texts = {
  nl: {
    open: 'Bekijk',
    late: 'Te laat',
    urgent: 'Spoed',
    since: (at) => `sinds ${at}`,
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  en: {
    open: 'Show',
    late: 'Late',
    urgent: 'Urgent',
    since: (at) => `since ${at}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
  },
} as const satisfies Texts<RowTexts>;
