import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { bullets, heading, spoken, subheading, text } from '../kit/text.ts';

export type FoundKind = 'bsn' | 'email' | 'phone' | 'iban' | 'case-number' | 'address' | 'name' | 'birth-date';

export interface RefusalCardProps {
  /** Kinds only: the card never repeats what was found. */
  readonly found: readonly FoundKind[];
  /** Who can help, such as the privacy officer. */
  readonly contact?: string;
}

export function refusalCard({ found, contact }: RefusalCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const seen = `${words.seen} ${list(found, language)}.`;
  return card({
    language,
    summary: spoken(words.title, seen, words.notKept),
    body: [
      heading(words.title),
      text(seen),
      text(words.notKept),
      subheading(words.insteadTitle),
      bullets(words.instead, { spacing: 'Small' }),
      ...(contact ? [text(contact)] : []),
    ],
  });
}

function list(found: readonly FoundKind[], language: Language): string {
  const names = [...new Set(found)].map((kind) => texts[language].kinds[kind]);
  return new Intl.ListFormat(language).format(names);
}

interface RefusalTexts {
  readonly title: string;
  readonly seen: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  readonly notKept: string;
  readonly insteadTitle: string;
  readonly instead: readonly string[];
}

const texts = {
  nl: {
    title: 'Er staan persoonsgegevens in je bericht',
    seen: 'Ik denk dat ik dit zie:',
    kinds: {
      bsn: 'een burgerservicenummer',
      email: 'een e-mailadres',
      phone: 'een telefoonnummer',
      iban: 'een rekeningnummer',
      'case-number': 'een nummer van een zaak of persoon',
      address: 'een adres',
      name: 'een naam',
      'birth-date': 'een geboortedatum',
    },
    notKept: 'Daarom beantwoord ik je vraag niet. Ik heb je bericht niet bewaard en niet doorgestuurd.',
    insteadTitle: 'Wat je nu kunt doen',
    instead: [
      'Verwijder je bericht. Het staat nog wel in Teams.',
      'Stel je vraag opnieuw, zonder gegevens van mensen.',
      'Gaat het over één inwoner of collega? Bespreek het dan met een mens, niet met mij.',
    ],
  },
  en: {
    title: 'There are personal data in your message',
    seen: 'I think I see this:',
    kinds: {
      bsn: 'a citizen service number',
      email: 'an e-mail address',
      phone: 'a telephone number',
      iban: 'a bank account number',
      'case-number': 'the number of a case or person',
      address: 'an address',
      name: 'a name',
      'birth-date': 'a date of birth',
    },
    notKept: 'So I do not answer your question. I did not keep your message and did not pass it on.',
    insteadTitle: 'What you can do now',
    instead: [
      'Delete your message. It is still in Teams.',
      'Ask again, without data about people.',
      'Is it about one resident or colleague? Then talk to a human, not to me.',
    ],
  },
} as const satisfies Texts<RefusalTexts>;
