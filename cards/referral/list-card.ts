import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, spoken, text } from '../kit/text.ts';
import type { ListReferrals } from './actions.ts';
import { paging, referralRows, type ReferralRowProps } from './rows.ts';

export interface ReferralListProps {
  readonly nonce: string;
  readonly of: ListReferrals['of'];
  readonly rows: readonly ReferralRowProps[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Colleagues who said that the reader's answer helped; null where that is not told. */
  readonly helped: number | null;
}

/** The questions somebody asked, helps with, or has to see to. */
export function referralListCard(props: ReferralListProps, language: Language): IAdaptiveCard {
  const { of, rows, helped, nonce } = props;
  const words = texts[language];
  const { title, empty } = words[of];
  const thanks = helped ? words.helped(helped) : null;
  const lead = rows.length === 0 ? empty : null;
  const to = (page: number, label: string) =>
    execute(label, {
      action: 'referral.list',
      nonce: buttonNonce(nonce, `page-${page}`),
      of,
      page,
    } satisfies ListReferrals);
  return card({
    language,
    summary: spoken(title, thanks, lead ?? words.count(rows.length)),
    body: [
      heading(title),
      ...[thanks, lead].filter((line) => line !== null).map((line) => text(line, { spacing: 'Small' })),
      ...referralRows(rows, of, nonce, language),
      ...paging(props, to, language),
    ],
  });
}

interface ListTexts extends Readonly<Record<ListReferrals['of'], { readonly title: string; readonly empty: string }>> {
  readonly helped: (colleagues: number) => string;
  readonly count: (rows: number) => string;
}

const texts = {
  nl: {
    asked: {
      title: 'Mijn vragen',
      empty: 'Je hebt nog niets aan een collega gevraagd. Stel mij een vraag en kies daarna: Vraag een collega.',
    },
    helping: {
      title: 'Mijn verwijzingen',
      empty: 'Je hebt nu geen vragen van collega’s. Komt er een, dan krijg je een bericht van mij.',
    },
    open: {
      title: 'Open vragen',
      empty: 'Er staan geen vragen open. Je hoeft niets te doen.',
    },
    helped: (colleagues) =>
      colleagues === 1 ? 'Jij hielp 1 collega. Dank je wel.' : `Jij hielp ${colleagues} collega’s. Dank je wel.`,
    count: (rows) => (rows === 1 ? 'Er staat 1 vraag op deze pagina.' : `Er staan ${rows} vragen op deze pagina.`),
  },
  en: {
    asked: {
      title: 'My questions',
      empty: 'You have not asked a colleague anything yet. Ask me a question and then choose: Ask a colleague.',
    },
    helping: {
      title: 'My referrals',
      empty: 'You have no questions of colleagues now. When one comes, I send you a message.',
    },
    open: {
      title: 'Open questions',
      empty: 'No questions are open. You need not do anything.',
    },
    helped: (colleagues) =>
      colleagues === 1 ? 'You helped 1 colleague. Thank you.' : `You helped ${colleagues} colleagues. Thank you.`,
    count: (rows) => (rows === 1 ? 'There is 1 question on this page.' : `There are ${rows} questions on this page.`),
  },
} as const satisfies Texts<ListTexts>;
