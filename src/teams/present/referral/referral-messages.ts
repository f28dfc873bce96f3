import { randomUUID } from 'node:crypto';
import { oneLineOf } from '../../../../cards/kit/text.ts';
import { foundCard, referralLine } from '../../../../cards/referral/found-card.ts';
import { referralListCard } from '../../../../cards/referral/list-card.ts';
import { overviewCard } from '../../../../cards/referral/overview-card.ts';
import { troubleReasons, type TroubleReason } from '../../../../cards/referral/overview-texts.ts';
import { referralCard } from '../../../../cards/referral/referral-card.ts';
import type { ReferralContent } from '../../../features/referral/told.ts';
import type { Translated } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { cardProps, rowProps } from './card-props.ts';
import { momentOf } from './moment.ts';
import { noteMessage } from './note.ts';

const started = {
  here: {
    nl: 'Kijk hieronder wat ik doorstuur. Ik stuur pas iets als jij dat zegt.',
    en: 'See below what I send on. I send nothing until you say so.',
  },
  elsewhere: {
    nl: 'Ik heb je een eigen bericht gestuurd. Daar kies je of ik je vraag doorstuur.',
    en: 'I sent you a message of your own. There you choose whether I send your question on.',
  },
} satisfies Record<string, Translated>;
const elsewhere = {
  nl: 'Hier lezen anderen mee. Ik heb het daarom naar je eigen chat gestuurd.',
  en: 'Others read along here, so I sent it to your own chat.',
};
const nothingFits = {
  thanks: { nl: 'Fijn dat het helpt.', en: 'Good to hear that it helps.' },
  other: {
    nl: 'Er is nu geen vraag waarbij dat kan. Typ `mijn vragen` of `mijn verwijzingen` om te zien hoe het staat.',
    en: 'There is no question for which that can be done now. Type `my questions` or `my referrals` to see how it stands.',
  },
} satisfies Record<string, Translated>;
const noQuestion = {
  nl: 'Ik weet niet welke vraag ik moet doorsturen. Stel hem eerst aan mij, zonder namen of nummers van mensen.',
  en: 'I do not know which question to send on. Ask me first, without names or numbers of people.',
};
const unknown = {
  nl: 'Deze vraag is er niet meer, of is niet voor jou. Typ `mijn vragen` om te zien wat je zelf vroeg.',
  en: 'This question is no longer there, or is not for you. Type `my questions` to see what you asked.',
};
const exported = {
  nl: (rows: number) => `Dit zijn ${rows} vragen. Kopieer de regels naar een leeg bestand dat eindigt op .csv.`,
  en: (rows: number) => `These are ${rows} questions. Copy the lines to an empty file that ends in .csv.`,
};
const cut = {
  nl: 'Er zijn er meer. Ze pasten niet in dit bericht.',
  en: 'There are more. They did not fit in this message.',
};
const nothingToExport = {
  nl: 'Er zijn nog geen vragen om te exporteren.',
  en: 'There are no questions to export yet.',
};

/** How everything that is told of referrals looks in Teams. */
export const referralPresenters: Presenters<ReferralContent> = {
  'referral.card': (told, language) => cardOnly(referralCard(cardProps(told, randomUUID(), language), language)),
  'referral.note': noteMessage,
  'referral.list': ({ rows, ...list }, language) =>
    cardOnly(
      referralListCard({ ...list, nonce: randomUUID(), rows: rows.map((row) => rowProps(row, language)) }, language),
    ),
  'referral.found': ({ of, row }, language) => {
    const props = rowProps(row, language);
    const preview = { title: oneLineOf(row.question, 100), text: referralLine(props, of, language) };
    return { ...cardOnly(foundCard(props, of, language)), preview };
  },
  'referral.overview': ({ overview, rows, page, pages, topicNames }, language) => {
    const { medianMinutes, topics, troubles } = overview;
    const props = {
      ...overview,
      nonce: randomUUID(),
      medianHours: medianMinutes === null ? null : medianMinutes / 60,
      topics: topics.map(({ key, count }) => ({ name: topicNames[key] ?? key, count })),
      troubles: troubles.map((each) => ({
        ...each,
        reason: troubleReason(each.reason),
        at: momentOf(each.at, language),
      })),
      rows: rows.map((row) => rowProps(row, language)),
      page,
      pages,
    };
    return cardOnly(overviewCard(props, language));
  },
  'referral.started': ({ isHere }, language) => ({ text: started[isHere ? 'here' : 'elsewhere'][language] }),
  'referral.elsewhere': (_, language) => ({ text: elsewhere[language] }),
  'referral.nothing-fits': ({ isThanks }, language) => ({ text: nothingFits[isThanks ? 'thanks' : 'other'][language] }),
  'referral.no-question': (_, language) => ({ text: noQuestion[language] }),
  'referral.unknown': (_, language) => ({ text: unknown[language] }),
  'referral.export': ({ csv, rows, isCut }, language) => {
    if (rows === 0) return { text: nothingToExport[language] };
    // Three of these marks end the block: nothing that somebody typed may do so.
    const block = `\`\`\`\n${csv.replaceAll('```', "'''").trim()}\n\`\`\``;
    return { text: [exported[language](rows), ...(isCut ? [cut[language]] : []), block].join('\n\n') };
  },
};

function troubleReason(reason: string): TroubleReason {
  return troubleReasons.find((known) => known === reason) ?? 'unknown';
}
