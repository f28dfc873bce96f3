import type { Language, Texts } from '../kit/language.ts';
import type { Happening } from './happening.ts';
import type { ReferralCardNews, ReferralRefusal } from './referral-props.ts';

/** What came of a press; null when the card itself says it. `isKept`: what was typed still stands in the card. */
export function referralNews(news: ReferralCardNews, language: Language, isKept = false): string | null {
  const told = newsOf(news, language);
  return isKept && told !== null && news.kind !== 'typed' ? `${told} ${texts[language].kept}` : told;
}

function newsOf(news: ReferralCardNews, language: Language): string | null {
  const words = texts[language];
  switch (news.kind) {
    case 'done':
      return [words.done[news.what], news.isMasked ? words.masked : null].filter(Boolean).join(' ') || null;
    case 'refused': {
      const first = news.reason === 'taken' && news.by ? words.first(news.by) : null;
      return first ?? words.refused[news.reason];
    }
    case 'changed':
      return `${news.by ? words.first(news.by) : words.somebodyFirst} ${words.nowSo}`;
    case 'repeated':
      return words.repeated;
    case 'typed':
      return words.typed[news.as];
  }
}

interface NewsTexts {
  readonly done: Partial<Record<Happening, string>>;
  readonly masked: string;
  /** Above a card that holds what was typed. */
  readonly kept: string;
  readonly refused: Readonly<Record<ReferralRefusal, string>>;
  readonly first: (name: string) => string;
  readonly somebodyFirst: string;
  readonly nowSo: string;
  readonly repeated: string;
  readonly typed: Readonly<Record<'reply' | 'answer' | 'askBack' | 'reason' | 'thanks', string>>;
}

const texts: Texts<NewsTexts> = {
  nl: {
    done: {
      send: 'Gelukt, je vraag is doorgestuurd.',
      edit: 'Gelukt, je aanvulling is bewaard.',
      withdraw: 'Gelukt, je vraag is ingetrokken.',
      join: 'Gelukt, je wacht nu mee.',
      leave: 'Goed, je wacht niet meer mee.',
      accept: 'Fijn dat je dit oppakt.',
      decline: 'Goed, ik zoek een ander.',
      'ask-back': 'Gelukt, je vraag is verstuurd.',
      reply: 'Gelukt, je reactie is verstuurd.',
      answer: 'Gelukt, je antwoord is verstuurd.',
      'hand-over': 'Gelukt, de vraag is doorgegeven.',
      assign: 'Gelukt, de vraag is toegewezen.',
      close: 'Gelukt, de vraag is afgesloten.',
      confirm: 'Mooi, ik geef het door.',
      reopen: 'Gelukt, je vraag staat weer open.',
      'still-interested': 'Goed, je vraag blijft open.',
    },
    masked: 'Ik haalde er persoonsgegevens uit.',
    kept: 'Wat je typte staat er nog.',
    refused: {
      'not-yours': 'Dit kun jij niet doen.',
      taken: 'Een collega was je voor.',
      'not-now': 'Dat kan nu niet meer. Zo staat het er nu voor.',
      'needs-text': 'Er stond nog niets ingevuld. Vul het in en druk opnieuw.',
      'too-long': 'Je tekst is te lang. Maak hem korter en druk opnieuw.',
      nobody: 'Dat lukte niet. Kies een andere collega.',
      'too-late': 'Deze vraag is te lang geleden afgesloten. Stel hem opnieuw.',
    },
    first: (name) => `${name} was je voor.`,
    somebodyFirst: 'Er is iets veranderd.',
    nowSo: 'Zo staat het er nu voor.',
    repeated: 'Dit was al gedaan. Zo staat het er nu voor.',
    typed: {
      reply:
        'Is dit je reactie op deze vraag? Kies dan ‘Stuur je reactie’. Wil je iets anders weten? Zet dan een vraagteken achter je vraag.',
      answer:
        'Is dit je antwoord op deze vraag? Kies dan ‘Stuur je antwoord’. Wil je zelf iets weten? Zet dan een vraagteken achter je vraag.',
      reason: 'Ben je nog niet geholpen? Kies dan ‘Vraag verder’. Je collega leest wat je typte.',
      thanks: 'Fijn. Helpt dit antwoord je verder? Kies dan ‘Ja, dit helpt’, dan weet je collega het ook.',
      askBack: 'Wil je dit aan de vrager vragen? Kies dan ‘Stuur je vraag’.',
    },
  },
  en: {
    done: {
      send: 'Done, your question is sent on.',
      edit: 'Done, what you added is saved.',
      withdraw: 'Done, your question is withdrawn.',
      join: 'Done, you wait for the same answer.',
      leave: 'Fine, you no longer wait.',
      accept: 'Thank you for taking this.',
      decline: 'Fine, I look for somebody else.',
      'ask-back': 'Done, your question is sent.',
      reply: 'Done, your reply is sent.',
      answer: 'Done, your answer is sent.',
      'hand-over': 'Done, the question is handed over.',
      assign: 'Done, the question is assigned.',
      close: 'Done, the question is closed.',
      confirm: 'Good, I pass it on.',
      reopen: 'Done, your question is open again.',
      'still-interested': 'Fine, your question stays open.',
    },
    masked: 'I took personal data out of it.',
    kept: 'What you typed is still there.',
    refused: {
      'not-yours': 'You cannot do this.',
      taken: 'A colleague was ahead of you.',
      'not-now': 'That is not possible any more. This is how it stands now.',
      'needs-text': 'Nothing was filled in yet. Fill it in and press again.',
      'too-long': 'Your text is too long. Make it shorter and press again.',
      nobody: 'That did not work. Choose another colleague.',
      'too-late': 'This question was closed too long ago. Ask it again.',
    },
    first: (name) => `${name} was ahead of you.`,
    somebodyFirst: 'Something has changed.',
    nowSo: 'This is how it stands now.',
    repeated: 'This was done already. This is how it stands now.',
    typed: {
      reply:
        'Is this your reply to this question? Then choose ‘Send your reply’. Do you want to know something else? Then end your question with a question mark.',
      answer:
        'Is this your answer to this question? Then choose ‘Send your answer’. Do you want to know something yourself? Then end your question with a question mark.',
      reason: 'Are you not helped yet? Then choose ‘Ask further’. Your colleague reads what you typed.',
      thanks: 'Good. Does this answer help you? Then choose ‘Yes, this helps’, so that your colleague knows it too.',
      askBack: 'Do you want to ask this of the asker? Then choose ‘Send your question’.',
    },
  },
};
