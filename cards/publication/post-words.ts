import type { Texts } from '../kit/language.ts';

export const postStates = [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'sending',
  'sent',
  'cancelled',
  'withdrawn',
] as const;
export type PostState = (typeof postStates)[number];

export const stateNames: Texts<Readonly<Record<PostState, string>>> = {
  nl: {
    draft: 'Concept',
    submitted: 'Wacht op goedkeuring',
    approved: 'Goedgekeurd',
    scheduled: 'Ingepland',
    sending: 'Wordt verstuurd',
    sent: 'Verstuurd',
    cancelled: 'Geannuleerd',
    withdrawn: 'Ingetrokken',
  },
  en: {
    draft: 'Draft',
    submitted: 'Waits for approval',
    approved: 'Approved',
    scheduled: 'Scheduled',
    sending: 'Being sent',
    sent: 'Sent',
    cancelled: 'Cancelled',
    withdrawn: 'Withdrawn',
  },
};

export const standingKinds = [
  'waiting',
  'retrying',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'correcting',
  'corrected',
  'not-corrected',
  'withdrawing',
  'withdrawn',
  'not-withdrawn',
  'cancelled',
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** How it stands in one channel, as a label. */
export const standingNames: Texts<Readonly<Record<StandingKind, string>>> = {
  nl: {
    waiting: 'nog niet weg',
    retrying: 'opnieuw geprobeerd',
    sending: 'onderweg',
    sent: 'verstuurd',
    failed: 'mislukt',
    uncertain: 'onzeker',
    correcting: 'bezig met corrigeren',
    corrected: 'gecorrigeerd',
    'not-corrected': 'niet gecorrigeerd',
    withdrawing: 'bezig met intrekken',
    withdrawn: 'ingetrokken',
    'not-withdrawn': 'niet ingetrokken',
    cancelled: 'niet verstuurd',
  },
  en: {
    waiting: 'not gone yet',
    retrying: 'tried again',
    sending: 'on its way',
    sent: 'sent',
    failed: 'failed',
    uncertain: 'uncertain',
    correcting: 'being corrected',
    corrected: 'corrected',
    'not-corrected': 'not corrected',
    withdrawing: 'being withdrawn',
    withdrawn: 'withdrawn',
    'not-withdrawn': 'not withdrawn',
    cancelled: 'not sent',
  },
};

export const placeReasons = [
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
export type PlaceReason = (typeof placeReasons)[number];

/** Why, and what to do about it. */
export const reasonTexts: Texts<Readonly<Record<PlaceReason, string>>> = {
  nl: {
    busy: 'Teams was te druk. Probeer het straks opnieuw.',
    unreachable: 'Teams was niet te bereiken. Probeer het straks opnieuw.',
    blocked: 'Ik mag daar niets plaatsen. Vraag de eigenaar van het team om Datawijzer weer toe te laten.',
    gone: 'Het kanaal of het bericht bestaat niet meer. Koppel het kanaal opnieuw als het er nog is.',
    'too-large': 'Het bericht was te groot. Laat een paar cijfers weg.',
    rejected: 'Teams weigerde het bericht. Vraag de beheerder om te kijken.',
    timeout: 'Teams gaf geen antwoord. Kijk in het kanaal of het er staat.',
    cut: 'De verbinding viel weg. Kijk in het kanaal of het er staat.',
    'server-error': 'Er ging iets mis bij Teams. Kijk in het kanaal of het er staat.',
    'process-ended': 'Ik stopte terwijl ik het verstuurde. Kijk in het kanaal of het er staat.',
    'gave-up': 'Ik probeerde het te vaak. Probeer het straks opnieuw.',
    unknown: 'De oorzaak ken ik niet. Kijk in het kanaal of het er staat.',
  },
  en: {
    busy: 'Teams was too busy. Try again later.',
    unreachable: 'Teams could not be reached. Try again later.',
    blocked: 'I may not post there. Ask the owner of the team to allow Datawijzer again.',
    gone: 'The channel or the message is no longer there. Connect the channel again if it still is.',
    'too-large': 'The message was too large. Leave some figures out.',
    rejected: 'Teams refused the message. Ask the administrator to have a look.',
    timeout: 'Teams did not reply. Look in the channel whether it is there.',
    cut: 'The connection was lost. Look in the channel whether it is there.',
    'server-error': 'Something went wrong in Teams. Look in the channel whether it is there.',
    'process-ended': 'I stopped while sending it. Look in the channel whether it is there.',
    'gave-up': 'I tried too often. Try again later.',
    unknown: 'I do not know the cause. Look in the channel whether it is there.',
  },
};
