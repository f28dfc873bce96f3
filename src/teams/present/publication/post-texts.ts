import type { CommandKind, Refusal } from '../../../features/publication/command.ts';
import type { Counts } from '../../../features/publication/delivery-state.ts';
import type { PostNews } from '../../../features/publication/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import type { Role } from '../../../shared/person.ts';

/** What came of a press, in a sentence. */
export function newsLine(news: PostNews, language: Language): string {
  const words = texts[language];
  switch (news.kind) {
    case 'done':
      return [words.done[news.what], news.isMasked ? words.masked : ''].filter(Boolean).join(' ');
    case 'refused':
      return [words.refused[news.reason], whoCan(news.roles, news.names, language)].filter(Boolean).join(' ');
    case 'no-moment':
      return words.noMoment[news.why];
    case 'changed':
      return words.changed;
    case 'repeated':
      return words.repeated;
  }
}

/** 'Dat kan een manager: Fatima of Kees.'; empty when no role is of help. */
export function whoCan(roles: readonly Role[], names: readonly string[], language: Language): string {
  if (roles.length === 0) return '';
  const words = texts[language];
  const either = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' });
  const who = either.format(roles.map((role) => words.roles[role]));
  return names.length > 0 ? words.can(who, either.format(names)) : words.nobodyNamed(who);
}

/** What others hear of what somebody else, or the clock, did. */
export function noteLine(
  what: CommandKind,
  by: string | null,
  title: string,
  counts: Counts,
  language: Language,
): string {
  const words = texts[language];
  const who = by ?? words.somebody;
  if (what === 'finish') return words.finished(title, counts);
  return words.notes[what]?.(who, title) ?? words.changed;
}

interface PostWords {
  readonly done: Readonly<Record<CommandKind, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly noMoment: Readonly<Record<Extract<PostNews, { kind: 'no-moment' }>['why'], string>>;
  readonly changed: string;
  readonly repeated: string;
  readonly masked: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly can: (who: string, names: string) => string;
  readonly nobodyNamed: (who: string) => string;
  readonly somebody: string;
  readonly notes: Readonly<Partial<Record<CommandKind, (who: string, title: string) => string>>>;
  readonly finished: (title: string, counts: Counts) => string;
}

const texts: Translated<PostWords> = {
  nl: {
    done: {
      edit: 'Bewaard. Hieronder staat het bericht zoals het wordt.',
      duplicate: 'Gekopieerd.',
      submit: 'Ingediend. Wie het mag goedkeuren, heeft nu bericht.',
      approve: 'Goedgekeurd. Een manager kan het nu versturen of inplannen.',
      'send-back': 'Teruggestuurd, met jouw reden erbij.',
      schedule: 'Ingepland.',
      send: 'Het gaat nu naar de kanalen. Je krijgt bericht als het klaar is.',
      cancel: 'Geannuleerd. Wat nog niet weg was, gaat niet meer weg.',
      correct: 'Ik pas het bericht in de kanalen aan. Je krijgt bericht als het klaar is.',
      withdraw: 'Ik haal de cijfers uit de kanalen. Je krijgt bericht als het klaar is.',
      resend: 'Ik stuur het opnieuw naar de kanalen waar het mislukte.',
      settle: 'Verwerkt.',
      finish: 'Klaar.',
    },
    refused: {
      'not-yours': 'Dat kun jij niet doen.',
      'not-now': 'Dat kan nu niet meer. Zo staat het nu.',
      'own-work': 'Je hebt dit zelf ingediend. Een ander moet het goedkeuren.',
      'needs-approval': 'Een tweede persoon moet dit eerst goedkeuren.',
      'no-approver': 'Er is nog niemand die dit mag goedkeuren.',
      'needs-text': 'Vul eerst de reden in. Er is nog niets veranderd.',
      'too-long': 'Die reden is te lang. Houd het bij duizend tekens.',
      'no-figures': 'Er zit geen cijfer in. Kies er minstens één.',
      'no-places': 'Geen van de gekozen kanalen is nog gekoppeld. Kies een ander kanaal.',
      'already-posted': 'Deze cijfers van deze week staan al in elk gekozen kanaal. Ik plaats ze niet twee keer.',
      'no-such-moment': 'Dat moment is voorbij of te ver weg. Kies een moment binnen een jaar.',
      'nothing-posted': 'Er staat nog niets in een kanaal.',
      'nothing-changed':
        'De cijfers zijn nog dezelfde, dus er valt niets te corrigeren. Verbeter eerst het cijfer: typ ‘corrigeer’ met de naam en de week.',
      'nothing-wrong': 'Daar is niets meer voor te doen. Zo staat het nu.',
    },
    noMoment: {
      'no-day': 'Ik las er geen dag in. Typ bijvoorbeeld: dinsdag 1 december 9.00 uur.',
      'no-time': 'Ik las er geen tijd in. Typ bijvoorbeeld: dinsdag 9.00 uur.',
      'no-weekly-time': 'Ik las er geen dag en tijd in. Typ bijvoorbeeld: dinsdag 9.00 uur.',
      'other-weekday': 'Die datum valt op een andere dag van de week. Kijk het even na.',
      past: 'Dat moment is al voorbij. Kies een later moment.',
    },
    changed: 'Er veranderde intussen iets. Zo staat het nu.',
    repeated: 'Dat was al gedaan. Zo staat het nu.',
    masked: 'Ik haalde gegevens van personen weg uit wat je typte.',
    roles: {
      champion: 'een data champion',
      coordinator: 'een coördinator',
      'indicator-owner': 'de eigenaar van een cijfer',
      approver: 'wie goedkeurt',
      manager: 'een manager',
      'privacy-officer': 'de privacy officer',
      administrator: 'een beheerder',
    },
    can: (who, names) => `Dat kan ${who}: ${names}.`,
    nobodyNamed: (who) => `Dat kan ${who}.`,
    somebody: 'Iemand',
    notes: {
      submit: (_, title) => `‘${title}’ wacht op iemand die het goedkeurt.`,
      approve: (who, title) => `${who} keurde ‘${title}’ goed. Je kunt het nu versturen of inplannen.`,
      'send-back': (who, title) => `${who} stuurde ‘${title}’ terug. De reden staat op de kaart hierboven.`,
      schedule: (who, title) => `${who} plande ‘${title}’ in.`,
      send: (who, title) => `${who} verstuurt ‘${title}’ nu.`,
      cancel: (who, title) => `${who} annuleerde ‘${title}’. Waarom en wat nu kan, staat op de kaart hierboven.`,
      correct: (who, title) => `${who} corrigeerde ‘${title}’.`,
      withdraw: (who, title) => `${who} trok ‘${title}’ in.`,
    },
    finished: (title, counts) =>
      [
        `‘${title}’ is klaar.`,
        ...countLines(counts, {
          sent: (n) => `Verstuurd naar ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          corrected: (n) => `Gecorrigeerd in ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          withdrawn: (n) => `Ingetrokken in ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          cancelled: (n) => `Niet verstuurd naar ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          failed: (n) => `Mislukt in ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          uncertain: (n) => `Van ${n === 1 ? '1 kanaal' : `${n} kanalen`} weet ik niet of het er staat.`,
          'not-corrected': (n) => `Niet gecorrigeerd in ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
          'not-withdrawn': (n) => `Niet ingetrokken in ${n === 1 ? '1 kanaal' : `${n} kanalen`}.`,
        }),
        ...(hasTrouble(counts) ? ['Wat je kunt doen, staat op de kaart hierboven.'] : []),
      ].join(' '),
  },
  en: {
    done: {
      edit: 'Saved. Below you see the post as it will be.',
      duplicate: 'Copied.',
      submit: 'Submitted. Who may approve it has a message now.',
      approve: 'Approved. A manager can send or schedule it now.',
      'send-back': 'Sent back, with your reason.',
      schedule: 'Scheduled.',
      send: 'It goes to the channels now. You hear when it is done.',
      cancel: 'Cancelled. What had not left does not leave any more.',
      correct: 'I change the post in the channels. You hear when it is done.',
      withdraw: 'I take the figures out of the channels. You hear when it is done.',
      resend: 'I send it again to the channels where it failed.',
      settle: 'Done.',
      finish: 'Done.',
    },
    refused: {
      'not-yours': 'You cannot do that.',
      'not-now': 'That cannot be done any more. This is how it stands now.',
      'own-work': 'You submitted this yourself. Somebody else has to approve it.',
      'needs-approval': 'A second person has to approve this first.',
      'no-approver': 'There is nobody yet who may approve this.',
      'needs-text': 'Fill in the reason first. Nothing has changed yet.',
      'too-long': 'That reason is too long. Keep it to a thousand characters.',
      'no-figures': 'There is no figure in it. Choose at least one.',
      'no-places': 'None of the chosen channels is connected any more. Choose another channel.',
      'already-posted': 'These figures of this week are in each chosen channel already. I do not post them twice.',
      'no-such-moment': 'That moment has passed or is too far away. Choose one within a year.',
      'nothing-posted': 'Nothing stands in a channel yet.',
      'nothing-changed':
        'The figures are still the same, so there is nothing to correct. Put the figure right first: type ‘correct’ with its name and week.',
      'nothing-wrong': 'There is nothing left to do for that. This is how it stands now.',
    },
    noMoment: {
      'no-day': 'I read no day in it. Type for example: Tuesday 1 December 9:00.',
      'no-time': 'I read no time in it. Type for example: Tuesday 9:00.',
      'no-weekly-time': 'I read no day and time in it. Type for example: Tuesday 9:00.',
      'other-weekday': 'That date falls on another day of the week. Please check it.',
      past: 'That moment has passed. Choose a later one.',
    },
    changed: 'Something changed meanwhile. This is how it stands now.',
    repeated: 'That was done already. This is how it stands now.',
    masked: 'I took data about persons out of what you typed.',
    roles: {
      champion: 'a data champion',
      coordinator: 'a co-ordinator',
      'indicator-owner': 'the owner of a figure',
      approver: 'an approver',
      manager: 'a manager',
      'privacy-officer': 'the privacy officer',
      administrator: 'an administrator',
    },
    can: (who, names) => `Who can: ${who}, such as ${names}.`,
    nobodyNamed: (who) => `Who can: ${who}.`,
    somebody: 'Somebody',
    notes: {
      submit: (_, title) => `‘${title}’ waits for somebody who approves it.`,
      approve: (who, title) => `${who} approved ‘${title}’. You can send or schedule it now.`,
      'send-back': (who, title) => `${who} sent ‘${title}’ back. The reason is on the card above.`,
      schedule: (who, title) => `${who} scheduled ‘${title}’.`,
      send: (who, title) => `${who} sends ‘${title}’ now.`,
      cancel: (who, title) => `${who} cancelled ‘${title}’. Why, and what can be done now, is on the card above.`,
      correct: (who, title) => `${who} corrected ‘${title}’.`,
      withdraw: (who, title) => `${who} took ‘${title}’ back.`,
    },
    finished: (title, counts) =>
      [
        `‘${title}’ is done.`,
        ...countLines(counts, {
          sent: (n) => `Sent to ${n === 1 ? '1 channel' : `${n} channels`}.`,
          corrected: (n) => `Corrected in ${n === 1 ? '1 channel' : `${n} channels`}.`,
          withdrawn: (n) => `Withdrawn in ${n === 1 ? '1 channel' : `${n} channels`}.`,
          cancelled: (n) => `Not sent to ${n === 1 ? '1 channel' : `${n} channels`}.`,
          failed: (n) => `Failed in ${n === 1 ? '1 channel' : `${n} channels`}.`,
          uncertain: (n) => `Of ${n === 1 ? '1 channel' : `${n} channels`} I do not know whether it is there.`,
          'not-corrected': (n) => `Not corrected in ${n === 1 ? '1 channel' : `${n} channels`}.`,
          'not-withdrawn': (n) => `Not withdrawn in ${n === 1 ? '1 channel' : `${n} channels`}.`,
        }),
        ...(hasTrouble(counts) ? ['What you can do is on the card above.'] : []),
      ].join(' '),
  },
};

function countLines(counts: Counts, words: Partial<Record<keyof Counts, (count: number) => string>>): string[] {
  return (Object.keys(words) as (keyof Counts)[]).flatMap((kind) =>
    counts[kind] > 0 ? [words[kind]?.(counts[kind]) ?? ''] : [],
  );
}

function hasTrouble(counts: Counts): boolean {
  return counts.failed + counts.uncertain + counts['not-corrected'] + counts['not-withdrawn'] > 0;
}
