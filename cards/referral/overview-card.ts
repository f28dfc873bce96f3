import type { IAdaptiveCard, IColumn } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { ExportReferrals, ReferralOverview, ResendNotification } from './actions.ts';
import { overviewTexts, type OverviewTexts, type TroubleReason } from './overview-texts.ts';
import { paging, referralRows, type ReferralRowProps } from './rows.ts';

export interface OverviewCardProps {
  readonly nonce: string;
  readonly open: number;
  /** Nobody has it. */
  readonly unassigned: number;
  readonly overdue: number;
  /** For the asker. */
  readonly waiting: number;
  readonly answeredThisMonth: number;
  /** Working hours from sending to the first answer, at the median; null without an answer. */
  readonly medianHours: number | null;
  /** Most first. */
  readonly topics: readonly { readonly name: string; readonly count: number }[];
  readonly troubles: readonly {
    readonly deliveryId: string;
    readonly state: 'failed' | 'uncertain';
    readonly reason: TroubleReason;
    /** 'ma 1 december 10:12'. */
    readonly at: string;
  }[];
  readonly rows: readonly ReferralRowProps[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

const [mostTopics, mostTroubles] = [8, 5];

/** What a coordinator has to see to: what needs somebody first, and behind buttons how it goes. */
export function overviewCard(props: OverviewCardProps, language: Language): IAdaptiveCard {
  const words = overviewTexts[language];
  const { nonce, rows, unassigned, overdue } = props;
  const now = words.now(unassigned, overdue);
  const to = (page: number, label: string) =>
    execute(label, {
      action: 'referral.overview',
      nonce: buttonNonce(nonce, `page-${page}`),
      page,
    } satisfies ReferralOverview);
  return card({
    language,
    summary: spoken(words.title, now),
    body: [
      heading(words.title),
      text(now, { spacing: 'Small' }),
      counts(props, words),
      ...(props.troubles.length > 0
        ? [section([text(words.someTroubles(props.troubles.length))], { style: 'warning', roundedCorners: true })]
        : []),
      ...(rows.length > 0 ? [subheading(words.questions)] : []),
      ...referralRows(rows, 'open', nonce, language),
      ...paging(props, to, language),
      ...layers(props, words, language),
    ],
  });
}

function counts({ open, unassigned, overdue, waiting }: OverviewCardProps, words: OverviewTexts): Element {
  const column = (count: number, name: string): IColumn => ({
    type: 'Column',
    width: 'stretch',
    items: [text(`${count}`, { size: 'ExtraLarge', weight: 'Bolder' }), smallText(name, { spacing: 'None' })],
  });
  const { counts: names } = words;
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      column(unassigned, names.unassigned),
      column(overdue, names.overdue),
      column(waiting, names.waiting),
      column(open, names.open),
    ],
  };
}

function troubles({ troubles: found, nonce }: OverviewCardProps, words: OverviewTexts): Element[] {
  const left = found.length - mostTroubles;
  return [
    subheading(words.troubles),
    ...found.slice(0, mostTroubles).map(({ deliveryId, state, reason, at }, index) => {
      const resend = {
        action: 'referral.resend',
        nonce: buttonNonce(nonce, `resend-${index}`),
        deliveryId,
      } satisfies ResendNotification;
      return section(
        [
          text(`${at}: ${words.trouble[state]} ${words.reasons[reason]}`),
          buttons([execute(words.resend, resend)], 'Small'),
        ],
        { style: 'emphasis', roundedCorners: true, spacing: 'Small' },
      );
    }),
    ...(left > 0 ? [smallText(words.moreTroubles(left))] : []),
  ];
}

function layers(props: OverviewCardProps, words: OverviewTexts, language: Language): Element[] {
  const { topics, answeredThisMonth, medianHours, nonce } = props;
  const save = { action: 'referral.export', nonce: buttonNonce(nonce, 'export') } satisfies ExportReferrals;
  const hours = medianHours?.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  const names = topics.slice(0, mostTopics).map(({ name, count }) => `${name}: ${count}`);
  return [
    buttons([
      ...(props.troubles.length > 0 ? [toggle(words.troubles, 'troubles')] : []),
      toggle(words.how, 'how'),
      execute(words.export, save),
    ]),
    ...(props.troubles.length > 0 ? [section(troubles(props, words), { id: 'troubles', isVisible: false })] : []),
    section(
      [
        text(words.answered(answeredThisMonth)),
        text(hours === undefined ? words.noMedian : words.median(hours), { spacing: 'Small' }),
        ...(names.length > 0 ? [subheading(words.topics), bullets(names, { spacing: 'Small' })] : []),
      ],
      { id: 'how', isVisible: false },
    ),
  ];
}
