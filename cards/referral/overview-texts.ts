import type { Texts } from '../kit/language.ts';

/** Why a message did not arrive, or why nobody knows. */
export const troubleReasons = [
  'busy',
  'unreachable',
  'blocked',
  'gone',
  'too-large',
  'rejected',
  'timeout',
  'cut',
  'server-error',
  'process-ended',
  'gave-up',
  'unknown',
] as const;
export type TroubleReason = (typeof troubleReasons)[number];

export interface OverviewTexts {
  readonly title: string;
  readonly now: (unassigned: number, overdue: number) => string;
  readonly counts: Readonly<Record<'open' | 'unassigned' | 'overdue' | 'waiting', string>>;
  readonly questions: string;
  readonly someTroubles: (count: number) => string;
  readonly troubles: string;
  readonly trouble: Readonly<Record<'failed' | 'uncertain', string>>;
  readonly reasons: Readonly<Record<TroubleReason, string>>;
  readonly moreTroubles: (count: number) => string;
  readonly resend: string;
  readonly how: string;
  readonly answered: (count: number) => string;
  readonly median: (hours: string) => string;
  readonly noMedian: string;
  readonly topics: string;
  readonly export: string;
}

export const overviewTexts = {
  nl: {
    title: 'Vragen aan collega’s',
    now: (unassigned, overdue) =>
      unassigned + overdue === 0
        ? 'Alles ligt bij iemand en niets is te laat.'
        : 'Kijk eerst naar wat niemand heeft of te laat is.',
    counts: { open: 'open in totaal', unassigned: 'zonder collega', overdue: 'te laat', waiting: 'wacht op de vrager' },
    questions: 'De vragen',
    someTroubles: (count) =>
      count === 1
        ? '1 bericht ging mis. Misschien weet een collega dus iets niet.'
        : `${count} berichten gingen mis. Misschien weten collega’s dus iets niet.`,
    troubles: 'Berichten die misgingen',
    trouble: { failed: 'Een bericht kwam niet aan.', uncertain: 'Ik weet niet of een bericht aankwam.' },
    reasons: {
      busy: 'Teams was te druk.',
      unreachable: 'Teams was niet te bereiken.',
      blocked: 'Je collega heeft Datawijzer geblokkeerd of verwijderd.',
      gone: 'Het gesprek bestaat niet meer.',
      'too-large': 'Het bericht was te groot.',
      rejected: 'Teams weigerde het bericht.',
      timeout: 'Teams gaf geen antwoord.',
      cut: 'De verbinding viel weg.',
      'server-error': 'Er ging iets mis bij Teams.',
      'process-ended': 'Ik stopte terwijl ik het verstuurde.',
      'gave-up': 'Ik probeerde het te vaak.',
      unknown: 'De oorzaak ken ik niet.',
    },
    moreTroubles: (count) => `Nog meer berichten gingen mis: ${count}.`,
    resend: 'Stuur opnieuw',
    how: 'Hoe gaat het?',
    answered: (count) => `Beantwoord in deze maand: ${count}.`,
    median: (hours) =>
      `De helft kreeg binnen ${hours} werkuren een eerste antwoord. Dat gaat over de laatste 90 dagen.`,
    noMedian: 'In de laatste 90 dagen kwam er nog geen antwoord.',
    topics: 'Onderwerpen in de laatste 90 dagen',
    export: 'Exporteer als CSV',
  },
  en: {
    title: 'Questions to colleagues',
    now: (unassigned, overdue) =>
      unassigned + overdue === 0
        ? 'Everything is with somebody and nothing is late.'
        : 'Look first at what nobody has or what is late.',
    counts: { open: 'open in all', unassigned: 'with nobody yet', overdue: 'late', waiting: 'wait for the asker' },
    questions: 'The questions',
    someTroubles: (count) =>
      count === 1
        ? '1 message went wrong. So a colleague may not know something.'
        : `${count} messages went wrong. So colleagues may not know something.`,
    troubles: 'Messages that went wrong',
    trouble: { failed: 'A message did not arrive.', uncertain: 'I do not know whether a message arrived.' },
    reasons: {
      busy: 'Teams was too busy.',
      unreachable: 'Teams could not be reached.',
      blocked: 'Your colleague blocked or removed Datawijzer.',
      gone: 'The conversation is no longer there.',
      'too-large': 'The message was too large.',
      rejected: 'Teams refused the message.',
      timeout: 'Teams did not reply.',
      cut: 'The connection was lost.',
      'server-error': 'Something went wrong in Teams.',
      'process-ended': 'I stopped while sending it.',
      'gave-up': 'I tried too often.',
      unknown: 'I do not know the cause.',
    },
    moreTroubles: (count) => `More messages went wrong: ${count}.`,
    resend: 'Send again',
    how: 'How does it go?',
    answered: (count) => `Answered in this month: ${count}.`,
    median: (hours) => `Half had a first answer within ${hours} working hours. This is about the last 90 days.`,
    noMedian: 'No answer came in the last 90 days.',
    topics: 'Topics in the last 90 days',
    export: 'Export as CSV',
  },
} as const satisfies Texts<OverviewTexts>;
