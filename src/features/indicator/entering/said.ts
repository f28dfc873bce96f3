/** What people can type about entering figures. `about` is what they say behind it: an indicator, a period, an area. */
export type EnteringSaid =
  | { readonly kind: 'enter-figures'; readonly about: string }
  | { readonly kind: 'correct-figure'; readonly about: string }
  | { readonly kind: 'send-figures'; readonly rows: string }
  | { readonly kind: 'save-figures'; readonly isSure: boolean }
  | { readonly kind: 'discard-figures' }
  | { readonly kind: 'edit-figures' }
  | { readonly kind: 'figure-revisions'; readonly about: string }
  | { readonly kind: 'figures-template' };

const longestLine = 200;
const longestRows = 28_000;

const whole: Readonly<Record<string, EnteringSaid>> = {
  ...each(
    [
      'check-in',
      'check in',
      'checkin',
      'cijfers doorgeven',
      'bekijk wat ik invulde',
      'show what i filled in',
      'volgende cijfers',
      'next figures',
      'vul per gebied in',
      'enter by area',
    ],
    { kind: 'enter-figures', about: '' },
  ),
  ...each(['opslaan', 'sla op', 'save these figures', 'sla de cijfers op'], {
    kind: 'save-figures',
    isSure: false,
  }),
  ...each(['ja dit klopt sla op', 'yes this is right save'], { kind: 'save-figures', isSure: true }),
  ...each(['niet opslaan', 'do not save', "don't save"], { kind: 'discard-figures' }),
  ...each(['pas aan', 'change these figures', 'nee pas aan', 'no change them'], { kind: 'edit-figures' }),
  ...each(
    [
      'bestand insturen',
      'cijfers insturen',
      'send a file',
      'send figures',
      'kies dit',
      'choose this',
      'controleer deze regels',
      'check these rows',
    ],
    { kind: 'send-figures', rows: '' },
  ),
  ...each(
    [
      'sjabloon',
      'sjabloon voor cijfers',
      'sjabloon downloaden',
      'geef me een sjabloon',
      'template',
      'template for figures',
    ],
    { kind: 'figures-template' },
  ),
  ...each(['corrigeer', 'cijfer corrigeren', 'corrigeer een cijfer', 'corrigeer dit cijfer', 'correct a figure'], {
    kind: 'correct-figure',
    about: '',
  }),
  ...each(['correct this figure'], { kind: 'correct-figure', about: '' }),
  ...each(['herzieningen', 'bekijk herzieningen', 'revisions', 'show revisions'], {
    kind: 'figure-revisions',
    about: '',
  }),
};

const entering =
  /^(?:cijfers? (?:invoeren|invullen)|voer (?:de |het )?cijfers? in|enter figures?)(?:\s*:|\s|$)\s*(?:voor |van |for |of )?/iu;
/** Only with a period: 'corrigeer' is also said in questions. */
const correcting =
  /^(?:corrigeer|herstel|correct)\s+(?=.*(?:\bweek\s*\d|\b\d{4}\b|kwartaal|quarter|halfjaar|half-year|januari|february|februari|maart|april|mei\b|ju[nl]i|augustus|september|o[ck]tober|november|december))/iu;
const revising = /^(?:herzieningen|revisions)\s+(?:van |voor |of |for )?/iu;
const sending = /^(?:cijfers insturen|send figures)\s*:\s*/iu;

/** null when it is something else. */
export function parseEnteringCommand(text: string): EnteringSaid | null {
  if (text.length > longestRows) return null;
  const rows = behind(sending, text);
  if (rows) return { kind: 'send-figures', rows };
  if (text.length > longestLine) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:]+/u)
    .filter(Boolean)
    .join(' ');
  const known = whole[line];
  if (known) return known;
  // A question is no command.
  if (text.trim().endsWith('?')) return null;
  const toEnter = behind(entering, text);
  if (toEnter !== null) return { kind: 'enter-figures', about: toEnter };
  const toCorrect = behind(correcting, text);
  if (toCorrect !== null) return { kind: 'correct-figure', about: toCorrect };
  const revised = behind(revising, text);
  return revised === null ? null : { kind: 'figure-revisions', about: revised };
}

function behind(start: RegExp, text: string): string | null {
  const [found] = start.exec(text) ?? [];
  return found === undefined ? null : text.slice(found.length).trim();
}

function each(lines: readonly string[], command: EnteringSaid): Record<string, EnteringSaid> {
  return Object.fromEntries(lines.map((line) => [line, command]));
}
